// The adaptor that sends what is reserved in a path as it stands: slashes in the name of a file, colons in that of a
// resource. OpenAPI has a word for that in paths, `allowReserved`, only since 3.2, and many a description leaves it
// out. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_RESERVED_PATHS_HPP
#define BINDERY_RESERVED_PATHS_HPP

#include <bindery/adaptor.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery {

namespace reserved_path_detail {

inline int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char small = adaptor::lower(c);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

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
      const int high = reserved_path_detail::hex_value(path[i + 1]);
      const int low = reserved_path_detail::hex_value(path[i + 2]);
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

/// Has `Transport` send requests whose paths have what is reserved in them as it stands, `%2F` as `/`: for calls whose
/// values are paths, or parts of paths, themselves. A transport given as an lvalue is referred to and must outlive
/// this. As safe for threads as the transport is. What signs a request stands inside.
template <class Transport>
class reserved_paths {
 public:
  explicit reserved_paths(Transport&& transport) : transport_(std::forward<Transport>(transport)) {}

  template <class Request>
  auto operator()(const Request& request) {
    return call(*this, request);
  }
  template <class Request>
  auto operator()(const Request& request) const {
    return call(*this, request);
  }

  /// Where requests go that name no origin, if the transport tells.
  std::string origin() const
    requires requires(const std::remove_reference_t<Transport>& inner) { std::string(inner.origin()); }
  {
    return std::string(transport_.origin());
  }

  /// The same around the transport's streaming side, where it has one.
  auto streaming()
    requires requires(std::remove_reference_t<Transport>& inner) { inner.streaming(); }
  {
    return reserved_paths<decltype(transport_.streaming())>(transport_.streaming());
  }

 private:
  template <class Self, class Request>
  static auto call(Self& self, const Request& request) {
    using Answer = std::remove_cvref_t<decltype(self.transport_(request))>;
    static_assert(adaptor::response_like<Answer> || adaptor::response_or_error<Answer>,
                  "bindery::reserved_paths: this transport does not answer at once");
    std::string target = with_reserved_path(static_cast<std::string_view>(request.target));
    if (target == static_cast<std::string_view>(request.target)) return self.transport_(request);
    Request ready(request);
    ready.target = std::move(target);
    return self.transport_(std::as_const(ready));
  }

  Transport transport_;  // An lvalue's type is a reference.
};

template <class Transport>
reserved_paths(Transport&&) -> reserved_paths<Transport>;

}  // namespace bindery

#endif  // BINDERY_RESERVED_PATHS_HPP
