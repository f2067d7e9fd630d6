// The documented outcomes of an operation, as types: `replies<reply<200, Registry>, reply<404, ErrorBody>, …>`.
#ifndef BINDERY_REPLY_HPP
#define BINDERY_REPLY_HPP

#include <bindery/fault.hpp>
#include <bindery/headers.hpp>
#include <bindery/http.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_read.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace bindery::inline v1 {

/// The body of a reply that is documented to have none.
struct empty {
  friend constexpr bool operator==(const empty&, const empty&) = default;
};

/// The key of a reply that is documented for a range of statuses: `range(4)` is `4XX`.
constexpr int range(int hundreds) { return hundreds; }

/// The key of the reply that is documented as `default`.
inline constexpr int otherwise = 0;

/// How a body reads: as JSON.
struct as_json {
  static constexpr bool may_be_empty = false;
  template <class Body>
  static result<Body, mismatch> read(const header_list&, std::string& text, const read_options& options) {
    return detail::read_text<Body>(text, options);
  }
};

/// A reply as documented. `Documented` is a status, `range(N)` or `otherwise`. As a value it is a view into the outcome
/// that it comes from.
template <int Documented, class Body = empty, class Headers = no_headers, class Reading = as_json>
struct reply {
  static constexpr int documented = Documented;
  using body_type = Body;
  using headers_type = Headers;
  using reading = Reading;

  int status;                  ///< The status that came, which a range and `otherwise` leave open.
  const header_list& headers;  ///< As received.
  const Body& body;

  /// The headers that the description names.
  Headers documented_headers() const { return read_headers<Headers>(headers); }
};

/// All documented replies of an operation, in the order of the description.
template <class... Reply>
struct replies {};

/// A success that brought no documented body: an undeclared 2xx, or an empty reply where a body is documented.
struct no_content {
  int status;
  const header_list& headers;
  std::string_view body;  ///< As it came; usually empty.
};

/// A status that is not documented, or an error whose body does not read as documented.
struct other_reply {
  int status;
  const header_list& headers;
  std::string_view body;  ///< As it came.
};

namespace detail {

constexpr std::size_t none = static_cast<std::size_t>(-1);

constexpr bool is_success(int status) { return status >= 200 && status < 300; }

// Documented as a success: 200 … 299 and 2XX.
constexpr bool documents_success(int documented) { return documented == range(2) || is_success(documented); }

// Where no success is documented, the default documents both: the status that comes decides which it is.
template <class... Reply>
constexpr bool default_may_succeed = !(documents_success(Reply::documented) || ...);

// The place of the reply that fits best: the exact status, then its range, then the default.
template <class... Reply>
constexpr std::size_t best_reply(replies<Reply...>, int status) {
  const int keys[] = {Reply::documented..., -1};
  for (const int wanted : {status, status / 100, otherwise}) {
    for (std::size_t i = 0; i < sizeof...(Reply); ++i) {
      if (keys[i] == wanted) return i;
    }
  }
  return none;
}

// Types without repetition and without void, in the order in which they are added.
template <class... Known>
struct distinct {
  using variant = std::variant<Known...>;
  // No type as `empty`, and one as itself.
  using simplest =
      std::conditional_t<(sizeof...(Known) < 2), std::variant_alternative_t<0, std::variant<Known..., empty>>, variant>;

  template <class T>
  auto operator+(T*) const -> std::conditional_t<is_one_of<T, void, Known...>, distinct, distinct<Known..., T>>;
};

template <class Replies>
struct bodies;
template <class... Reply>
struct bodies<replies<Reply...>> {
  template <class Of>
  static constexpr bool may_succeed =
      documents_success(Of::documented) || (Of::documented == otherwise && default_may_succeed<Reply...>);
  template <class Of>
  static constexpr bool may_fail = !documents_success(Of::documented);

  template <bool Wanted, class Of>
  using body_if = std::conditional_t<Wanted, typename Of::body_type, void>*;
  using success = typename decltype((distinct<>() + ... + body_if<may_succeed<Reply>, Reply>()))::simplest;
  using errors = typename decltype((distinct<std::monostate>() + ... + body_if<may_fail<Reply>, Reply>()))::variant;
};

}  // namespace detail

}  // namespace bindery::inline v1

#endif  // BINDERY_REPLY_HPP
