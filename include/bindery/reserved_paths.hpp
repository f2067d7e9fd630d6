// The adaptor that sends what is reserved in a path as it stands: slashes in the name of a file, colons in that of a
// resource. OpenAPI has a word for that in paths, `allowReserved`, only since 3.2, and many a description leaves it
// out. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_RESERVED_PATHS_HPP
#define BINDERY_RESERVED_PATHS_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/ascii.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace bindery {

namespace reserved_path_detail {

// Whether a path has a segment that servers and proxies remove, and what stands before it with it.
inline bool has_dots(std::string_view path) {
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = path.find('/', at);
    const std::string_view segment = path.substr(at, end == std::string_view::npos ? end : end - at);
    if (segment == "." || segment == "..") return true;
    if (end == std::string_view::npos) return false;
    at = end + 1;
  }
  return false;
}

}  // namespace reserved_path_detail

/// The target with those reserved characters of its path decoded that may stand in one (RFC 3986, 3.3). One in which
/// that would make a segment `.` or `..`, which leads somewhere else, stays as it is; so does the query.
inline std::string with_reserved_path(std::string_view target) {
  constexpr std::string_view reserved = "!$&'()*+,;=:@/";
  const std::size_t query = target.find('?');
  const std::string_view path = target.substr(0, query);
  std::string out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '%' && i + 2 < path.size()) {
      const int high = ascii::hex_value(path[i + 1]);
      const int low = ascii::hex_value(path[i + 2]);
      const char c = high < 0 || low < 0 ? '%' : static_cast<char>(high * 16 + low);
      if (reserved.find(c) != std::string_view::npos) {
        out.push_back(c);
        i += 2;
        continue;
      }
    }
    out.push_back(path[i]);
  }
  if (reserved_path_detail::has_dots(out)) return std::string(target);
  if (query != std::string_view::npos) out += target.substr(query);
  return out;
}

/// One request with its path.
template <class Request>
struct reserved_path_course {
  adaptor::sending<Request> on;

  adaptor::step begin() {
    std::string target = with_reserved_path(static_cast<std::string_view>(on.original().target));
    if (target != static_cast<std::string_view>(on.original().target)) on.change().target = std::move(target);
    return adaptor::step::send();
  }
  template <class Answer>
  adaptor::step after(const Answer&) const {
    return adaptor::step::stop();
  }
};

struct reserved_path_part {
  static constexpr adaptor::role is = adaptor::role::rewrite;
  static constexpr bool may_refuse = false;

  template <class Request, class Transport>
  reserved_path_course<Request> course(const Request& request, const adaptor::call_context& context,
                                       const Transport&) const {
    return {{request, context}};
  }
};

/// Has `Transport` send requests whose paths have what is reserved in them as it stands, `%2F` as `/`: for calls whose
/// values are paths, or parts of paths, themselves. A transport given as an lvalue is referred to and must outlive
/// this. As safe for threads as the transport is. What signs a request stands inside.
template <class Transport>
class reserved_paths : public adaptor::around<Transport, reserved_path_part> {
 public:
  explicit reserved_paths(Transport&& transport)
      : reserved_paths::around(std::forward<Transport>(transport), reserved_path_part()) {}
};

template <class Transport>
reserved_paths(Transport&&) -> reserved_paths<Transport>;

}  // namespace bindery

#endif  // BINDERY_RESERVED_PATHS_HPP
