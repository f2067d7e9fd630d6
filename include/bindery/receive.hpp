// What a service calls: webhooks and callbacks. The program has a server of its own; this reads a request that it got.
#ifndef BINDERY_RECEIVE_HPP
#define BINDERY_RECEIVE_HPP

#include <bindery/call.hpp>
#include <bindery/fault.hpp>
#include <bindery/headers_typed.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/required.hpp>
#include <bindery/result.hpp>
#include <bindery/url_decode.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace bindery::inline v1 {

/// What the description says about a webhook or a callback. `path` is its name or its expression.
struct hook_info {
  std::string_view id{};
  std::string_view method{};
  std::string_view path{};
};

namespace detail {

// A required parameter that nobody had to give: made of nothing, and filled afterwards.
struct nothing_yet {
  template <class T>
  constexpr operator T() const {
    return T{};
  }
};

}  // namespace detail

/// Stands where `void` stands otherwise: parameters that are filled from outside, by the request to a webhook.
struct received {
  template <literal>
  using given = detail::nothing_yet;
};

namespace detail {

/// Collects the parameters of one request.
class request_reader {
 public:
  request_reader(std::string_view target, header_list headers, std::string body, const read_options& options)
      : headers_(std::move(headers)), body_(std::move(body)), options_(options) {
    const std::size_t start = target.find('?');
    if (start != std::string_view::npos) query_ = target.substr(start + 1, target.find('#') - start - 1);
  }

  // A callback's path is the program's own; what was put into it is known to whoever put it there.
  template <class T>
  void path(std::string_view, T&) {}

  template <class T>
  void query(std::string_view name, std::optional<T>& value) {
    for (const std::string& text : texts(name)) {
      if constexpr (is_vector<T>) {
        add_item(name, text, value ? *value : value.emplace());
      } else {
        value.emplace();
        scalar(name, text, *value);
      }
    }
  }
  template <class T>
  void query(std::string_view name, T& value) {
    std::optional<T> found;
    query(name, found);
    if (!found) return missing("the query parameter `" + std::string(name) + '`');
    value = *std::move(found);
  }
  // A query parameter of JSON.
  template <class T, class Style>
  void query(std::string_view name, T& value, const Style&) {
    if constexpr (is_optional<T>) {
      for (const std::string& text : texts(name)) json(name, text, value.emplace());
    } else {
      const std::vector<std::string> found = texts(name);
      if (found.empty()) return missing("the query parameter `" + std::string(name) + '`');
      json(name, found.front(), value);
    }
  }

  template <class T, class... Style>
  void header(std::string_view name, std::optional<T>& value, const Style&...) {
    if (find_header(headers_, name)) header(name, value.emplace());
  }
  template <class T, class... Style>
  void header(std::string_view name, T& value, const Style&...) {
    const std::string* text = find_header(headers_, name);
    if (!text) return missing("the header `" + std::string(name) + '`');
    scalar(name, without_blanks(*text), value);
  }

  template <class T>
  void json_body(std::string_view, std::optional<T>& value) {
    if (!body_.empty()) json("", body_, value.emplace());
  }
  template <class T>
  void json_body(std::string_view, T& value) {
    json("", body_, value);
  }
  // Of several media types the first, JSON, is read; everything else stays text.
  template <class T, class... Media>
  void body(std::optional<T>& value, const Media&... media) {
    if (!body_.empty()) body(value.emplace(), media...);
  }
  template <class T, class... Media>
  void body(T& value, const Media&...) {
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, http_body>) {
      value = body_;
    } else if constexpr (requires { value.content = body_, value.type; }) {
      const std::string* type = find_header(headers_, "Content-Type");
      value.content = body_;
      value.type = type ? *type : std::string();
    } else if constexpr (is_variant<T>) {
      body(value.template emplace<0>());
    } else if constexpr (readable<T>) {
      json("", body_, value);
    } else {
      blame({"", "a body of JSON", "another media type"});
    }
  }
  // Of one media type that reads itself.
  template <class T, class Medium>
    requires requires(const Medium& medium, std::string_view text, const read_options& options) {
      medium.template receive<T>(text, options);
    }
  void body(T& value, const Medium& medium) {
    result<T, mismatch> found = medium.template receive<T>(body_, options_);
    if (!found) return blame(std::move(found.error()));
    value = *std::move(found);
  }
  template <class T, class... Media>
  void query_string(T&, const Media&...) {}

  const std::optional<mismatch>& fault() const { return fault_; }

 private:
  template <class T>
  static constexpr bool is_optional = false;
  template <class T>
  static constexpr bool is_vector = false;
  template <class T>
  static constexpr bool is_variant = requires(T& value) { value.index(); };

  void blame(mismatch m) {
    if (!fault_) fault_ = std::move(m);
  }
  void missing(std::string what) { blame({"", std::move(what), "none"}); }

  template <class T>
  void json(std::string_view name, const std::string& text, T& value) {
    auto found = read_text<T>(text, options_);
    if (!found) {
      found.error().where.insert(0, name);
      return blame(std::move(found.error()));
    }
    value = *std::move(found);
  }
  template <class T>
  void scalar(std::string_view name, std::string_view text, T& value) {
    std::optional<T> found = header_in<T>::read(text);
    if (!found) return blame({std::string(name), "a value of the parameter's type", "another text"});
    value = *std::move(found);
  }
  template <class T>
  void add_item(std::string_view name, std::string_view text, std::vector<T>& items) {
    T item{};
    scalar(name, text, item);
    items.push_back(std::move(item));
  }

  std::vector<std::string> texts(std::string_view name) const {
    std::vector<std::string> found;
    std::string_view rest = query_;
    while (!rest.empty()) {
      const std::size_t stop = rest.find('&');
      const std::string_view pair = rest.substr(0, stop);
      const std::size_t sign = pair.find('=');
      if (decoded(pair.substr(0, sign)) == name) {
        found.push_back(sign == std::string_view::npos ? std::string() : decoded(pair.substr(sign + 1)));
      }
      rest.remove_prefix(stop == std::string_view::npos ? rest.size() : stop + 1);
    }
    return found;
  }

  std::string query_;
  header_list headers_;
  std::string body_;
  const read_options& options_;
  std::optional<mismatch> fault_;
};

template <class T>
inline constexpr bool request_reader::is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool request_reader::is_vector<std::vector<T>> = true;

// What the generated `bindery_parameters` calls.
template <class... Given>
void bindery_path(request_reader& reader, Given&&... given) {
  reader.path(given...);
}
template <class... Given>
void bindery_query(request_reader& reader, Given&&... given) {
  reader.query(given...);
}
template <class... Given>
void bindery_header(request_reader& reader, Given&&... given) {
  reader.header(given...);
}
template <class... Given>
void bindery_json_body(request_reader& reader, Given&&... given) {
  reader.json_body(given...);
}
template <class... Given>
void bindery_body(request_reader& reader, Given&&... given) {
  reader.body(given...);
}
template <class... Given>
void bindery_query_string(request_reader& reader, Given&&... given) {
  reader.query_string(given...);
}

}  // namespace detail

/// What a request to a webhook or callback says: the parameters and body of `Hook`, or how they differ from what is
/// described. Any type with `target` (path and query), `headers` and `body` is a request.
template <operation Hook, class Request>
result<typename Hook::Received, mismatch> receive(const Request& request, const read_options& options = {}) {
  detail::request_reader reader(std::string_view(request.target), detail::copy_headers(request.headers),
                                detail::body_text(request.body), options);
  typename Hook::Received received{};
  Hook::bindery_parameters(reader, received);
  if (reader.fault()) return failed<mismatch>{*reader.fault()};
  return received;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_RECEIVE_HPP
