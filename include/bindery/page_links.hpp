// Pages that name the next one by its address: in a member of the reply, or in a header Link (RFC 8288).
#ifndef BINDERY_PAGE_LINKS_HPP
#define BINDERY_PAGE_LINKS_HPP

#include <bindery/call.hpp>
#include <bindery/http.hpp>
#include <bindery/uri.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

constexpr bool is_link_blank(char c) { return c == ' ' || c == '\t'; }

// One link of a field Link, taken off its front: the address, and whether a parameter `rel` has the word `next`.
struct link_reader {
  std::string_view rest;

  void skip(std::string_view characters) {
    while (!rest.empty() && characters.find(rest.front()) != std::string_view::npos) rest.remove_prefix(1);
  }
  std::string word() {
    std::size_t size = 0;
    while (size < rest.size() && std::string_view("=;, \t").find(rest[size]) == std::string_view::npos) ++size;
    std::string text(rest.substr(0, size));
    rest.remove_prefix(size);
    return text;
  }
  std::string value() {
    if (rest.empty() || rest.front() != '"') return word();
    std::string text;
    for (rest.remove_prefix(1); !rest.empty() && rest.front() != '"'; rest.remove_prefix(1)) {
      if (rest.front() == '\\' && rest.size() > 1) rest.remove_prefix(1);
      text += rest.front();
    }
    if (!rest.empty()) rest.remove_prefix(1);
    return text;
  }
  // Whether a list of words with blanks between has `next`, in whatever case.
  static bool has_next(std::string_view words) {
    while (!words.empty()) {
      const std::size_t end = words.find_first_of(" \t");
      if (same_field_name(words.substr(0, end), "next")) return true;
      words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
    return false;
  }
  // False at the end of the field, and where it is none of RFC 8288.
  bool next(std::string_view& address, bool& is_next) {
    skip(" \t,");
    const std::size_t end = rest.find('>');
    if (rest.empty() || rest.front() != '<' || end == std::string_view::npos) return false;
    address = rest.substr(1, end - 1);
    rest.remove_prefix(end + 1);
    is_next = false;
    bool has_rel = false;
    for (skip(" \t"); !rest.empty() && rest.front() == ';'; skip(" \t")) {
      skip("; \t");
      const std::string name = word();
      skip(" \t");
      if (rest.empty() || rest.front() != '=') continue;
      skip("= \t");
      const std::string given = value();
      // Only the first `rel` of a link counts (RFC 8288, 3.3).
      if (!has_rel && same_field_name(name, "rel")) has_rel = true, is_next = has_next(given);
    }
    return true;
  }
};

}  // namespace detail

/// The address of the next page in the headers Link of a reply; empty where there is none.
inline std::string link_to_next(const header_list& headers) {
  for (const header& field : headers) {
    if (!detail::same_field_name(field.name, "Link")) continue;
    detail::link_reader reader{field.value};
    std::string_view address;
    for (bool is_next = false; reader.next(address, is_next);) {
      if (is_next) return std::string(address);
    }
  }
  return {};
}

/// The address in a member of a reply; empty where it is absent or null.
template <class Member>
std::string link_in(const Member& member) {
  if constexpr (requires { std::string(member); }) {
    return std::string(member);
  } else {
    return member ? link_in(*member) : std::string();
  }
}

/// The request for a page: the first one where `link` is empty, else the one that it names, seen from `from`, the page
/// before; `own` is the transport's origin. Headers and body are those of the first. Another origin sees the headers of
/// content negotiation and no others, and nothing goes from https to http.
template <class Op>
result<http_request, outcome<Op>> build_page(std::string own, const typename Op::Params& params,
                                             const call_options& options, const std::string& link, uri_place& from) {
  result<http_request, refusal> built = build<Op>(params, options);
  if (!built) return failed{std::move(built.error())};
  if (!built->origin.empty()) own = built->origin;
  own = normal_origin(own).value_or(std::string());
  if (link.empty()) {
    from = {own, built->target};
  } else {
    const std::optional<uri_place> to = resolve_reference(from.origin, from.target, link);
    if (!to)
      return failed{no_reply{"next link", "the address of the next page is none of http or https, or has no host"}};
    if (to->origin != own) {
      if (!own.starts_with("http:") && to->origin.starts_with("http:")) {
        return failed{
            no_reply{"next link", "the next page is at " + to->origin +
                                      ", which is not encrypted; give the transport or the call its own origin if "
                                      "it is that"}};
      }
      if (built->body.is_stream() || !built->body.text().empty()) {
        return failed{
            no_reply{"next link", "the next page is at " + to->origin + ", another origin, which is not sent a body"}};
      }
      built->origin = to->origin;
      built->operation.security = {};
      std::erase_if(built->headers, [](const header& field) {
        return !detail::same_field_name(field.name, "Accept") && !detail::same_field_name(field.name, "Content-Type");
      });
    }
    built->target = to->target;
    from = *to;
  }
  return *std::move(built);
}

/// Asks for a page: see above.
template <class Op, class Transport>
auto request_page(Transport& transport, const typename Op::Params& params, const call_options& options,
                  const std::string& link, uri_place& from) {
  std::string own;
  if constexpr (requires { std::string(transport.origin()); }) own = std::string(transport.origin());
  return send_built<Op>(transport, build_page<Op>(std::move(own), params, options, link, from), options);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_PAGE_LINKS_HPP
