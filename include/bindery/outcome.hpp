// What came of a call: the documented success, or the reason why there is none, typed by who is at fault.
//
//   if (outcome) use(outcome->name);
//   else         print(outcome.error());        // one struct for every operation: call_error
//   outcome.visit(cases…);                      // one case for each documented status, checked when compiled
#ifndef BINDERY_OUTCOME_HPP
#define BINDERY_OUTCOME_HPP

#include <bindery/call_error.hpp>
#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/print.hpp>
#include <bindery/reply.hpp>
#include <bindery/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace bindery::inline v1 {

/// Several callables as one, for `visit`.
template <class... Cases>
struct overload : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
overload(Cases...) -> overload<Cases...>;

namespace detail {

// The function's own template arguments put the status into the compiler's message. The condition has a name, because a
// compiler shows an expression with all its types.
template <int Status, class Visitor, class Reply>
constexpr bool handles_status() {
  constexpr bool has_case = std::is_invocable_v<Visitor&, const Reply&>;
  static_assert(has_case,
                "bindery: this visitor has no case for a documented status, the first template argument of "
                "handles_status (2 means 2XX, 0 means default)");
  return has_case;
}

template <class Visitor, class... Case>
constexpr bool handles() {
  constexpr bool has_cases = (std::is_invocable_v<Visitor&, const Case&> && ...);
  static_assert(has_cases,
                "bindery: this visitor has no case for one of no_content, other_reply, mismatch, refusal and no_reply");
  return has_cases;
}

// The documented reply of a success whose body is one of several types sits inside a variant.
template <class Body, class Value>
const Body& body_in(const Value& value) {
  if constexpr (std::is_same_v<Body, Value>) {
    return value;
  } else {
    return *std::get_if<Body>(&value);
  }
}

}  // namespace detail

/// The outcome of operation `Op`. It is true when the service answered with a documented success and its body was read.
template <class Op>
class [[nodiscard]] outcome {
  using replies_type = typename Op::Replies;
  using bodies = detail::bodies<replies_type>;

 public:
  /// The documented success body; a `std::variant` where several are documented, `empty` where none is.
  using value_type = typename bodies::success;
  using bindery_printed = runtime_tag;

  outcome(refusal r) { blame(kind::refusal, fault::caller, {std::move(r.where), {}, std::move(r.what)}); }
  outcome(no_reply n) { blame(kind::no_reply, fault::transport, {std::move(n.phase), {}, std::move(n.reason)}); }
  /// Reads a response. Errors that are documented keep their raw body beside the one that was read.
  outcome(http_response response, const read_options& options) {
    error_.status = response.status;
    error_.headers = std::move(response.headers);
    error_.body = std::move(response.body);
    understand(replies_type{}, options);
  }

  bool has_value() const noexcept { return value_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }

  /// The success; asking for one that is not there is a mistake of the program, as with `std::optional`.
  value_type& operator*() & noexcept { return *value_; }
  const value_type& operator*() const& noexcept { return *value_; }
  value_type&& operator*() && noexcept { return *std::move(value_); }
  value_type* operator->() noexcept { return &*value_; }
  const value_type* operator->() const noexcept { return &*value_; }

  /// The success, or a thrown `bad_value` with the text of `error()`.
  value_type& value() & { return check(), *value_; }
  const value_type& value() const& { return check(), *value_; }
  value_type value() && { return check(), *std::move(value_); }

  /// The HTTP status; 0 when no reply came.
  int status() const noexcept { return error_.status; }
  /// The headers of the reply, as received.
  const header_list& headers() const noexcept { return error_.headers; }
  /// Why there is no value; `whose` is `fault::none` when there is one.
  const call_error& error() const& noexcept { return error_; }
  call_error&& error() && noexcept { return std::move(error_); }

  /// Calls the case that fits and returns what it returns (all cases return one type). There must be a case for every
  /// documented reply (`Op::status_200`, …) and for `no_content`, `other_reply`, `mismatch`, `refusal` and `no_reply`;
  /// a generic lambda takes the rest together.
  template <class... Cases>
  decltype(auto) visit(Cases&&... cases) const {
    overload visitor{std::forward<Cases>(cases)...};
    return visit_all(visitor, replies_type{});
  }

 private:
  enum class kind { documented, no_content, other_reply, mismatch, refusal, no_reply };

  void check() const {
    if (!has_value()) detail::raise(to_string(error_));
  }

  void blame(kind which, fault whose, mismatch why) {
    which_ = which;
    error_.whose = whose;
    error_.where = std::move(why.where);
    error_.expected = std::move(why.expected);
    error_.found = std::move(why.found);
  }

  template <class... Reply>
  void understand(replies<Reply...> all, const read_options& options) {
    index_ = detail::best_reply(all, error_.status);
    if (index_ == detail::none) return understand_undocumented();
    std::size_t i = 0;
    (void)((i++ == index_ && (take<Reply>(options), true)) || ...);
  }

  void understand_undocumented() {
    if (!detail::is_success(error_.status)) return blame(kind::other_reply, fault::service, {});
    if constexpr (std::is_same_v<value_type, empty>) {
      which_ = kind::no_content;
      value_.emplace();
    } else {
      const mismatch why{"", "the body of a documented success", "an undocumented success status"};
      blame(kind::no_content, fault::server, why);
    }
  }

  template <class Reply>
  void take(const read_options& options) {
    if constexpr (bodies::template may_succeed<Reply>) {
      if (detail::is_success(error_.status)) return take_success<Reply>(options);
    }
    if constexpr (bodies::template may_fail<Reply>) {
      blame(kind::other_reply, fault::service, {});  // So it stays when the body is not as described.
      if (auto body = read_body<Reply>(options)) {
        which_ = kind::documented;
        error_body_.template emplace<typename Reply::body_type>(*std::move(body));
      }
    }
  }

  template <class Reply>
  void take_success(const read_options& options) {
    constexpr bool may_be_empty = std::is_same_v<typename Reply::body_type, empty> || Reply::reading::may_be_empty;
    if (error_.body.empty() && !may_be_empty) {
      return blame(kind::no_content, fault::server, {"", "a body", "an empty reply"});
    }
    auto body = read_body<Reply>(options);
    if (!body) return blame(kind::mismatch, fault::server, std::move(body.error()));
    which_ = kind::documented;
    value_.emplace(*std::move(body));
    error_.body.clear();
  }

  template <class Reply, class Body = typename Reply::body_type>
  result<Body, mismatch> read_body(const read_options& options) {
    if constexpr (std::is_same_v<Body, empty>) {
      return empty{};
    } else {
      return Reply::reading::template read<Body>(error_.headers, error_.body, options);
    }
  }

  template <class Visitor, class... Reply>
  decltype(auto) visit_all(Visitor& visitor, replies<Reply...> all) const {
    if constexpr ((detail::handles_status<Reply::documented, Visitor, Reply>() && ...) &&
                  detail::handles<Visitor, no_content, other_reply, mismatch, refusal, no_reply>()) {
      switch (which_) {
        case kind::documented: return visit_documented(visitor, all);
        case kind::no_content: return visitor(no_content{error_.status, error_.headers, error_.body});
        case kind::other_reply: return visitor(other_reply{error_.status, error_.headers, error_.body});
        case kind::mismatch: return visitor(mismatch{error_.where, error_.expected, error_.found});
        case kind::refusal: return visitor(refusal{error_.where, error_.found});
        default: return visitor(no_reply{error_.where, error_.found});
      }
    }
  }

  template <class Visitor, class First, class... Rest>
  decltype(auto) visit_documented(Visitor& visitor, replies<First, Rest...>, std::size_t position = 0) const {
    if constexpr (sizeof...(Rest) != 0) {
      if (position != index_) return visit_documented(visitor, replies<Rest...>{}, position + 1);
    }
    return visitor(view<First>());
  }
  // An operation that documents no reply at all never gets here.
  template <class Visitor>
  decltype(auto) visit_documented(Visitor& visitor, replies<>) const {
    return visitor(other_reply{error_.status, error_.headers, error_.body});
  }

  template <class Reply>
  Reply view() const {
    using Body = typename Reply::body_type;
    const Body* body = nullptr;
    if constexpr (bodies::template may_fail<Reply>) body = std::get_if<Body>(&error_body_);
    if constexpr (bodies::template may_succeed<Reply>) {
      if (value_) body = &detail::body_in<Body>(*value_);
    }
    return {error_.status, error_.headers, *body};
  }

  kind which_ = kind::other_reply;
  std::size_t index_ = detail::none;  // The place of the reply in Op::Replies.
  std::optional<value_type> value_;
  typename bodies::errors error_body_;
  call_error error_;  // Holds status and headers of a success too.
};

/// The success as JSON with *** for every secret, or the error that there is instead; so it prints, too.
template <class Op>
std::string to_string(const outcome<Op>& o) {
  if (!o) return to_string(o.error());
  if constexpr (writable<typename outcome<Op>::value_type>) {
    std::string text;
    detail::write_text(text, *o, {.masked = true});
    return text;
  } else {
    return "success " + std::to_string(o.status());
  }
}

}  // namespace bindery::inline v1

#endif  // BINDERY_OUTCOME_HPP
