// How adaptors run. What an adaptor does is a decision: a `part` that makes, for each call, a `course`, which says what
// is sent next, given the request and the answers so far, and does no I/O. `around` puts a part around a transport. One
// driver per style of calling runs every course: here that of transports which answer at once; those that answer later
// have theirs in adaptor_callback.hpp (a handler), adaptor_await.hpp (coroutines, Asio's awaitable too) and
// adaptor_future.hpp (std::future). Nothing here names a type of the runtime, and it is no part of the core.
//
// A part has
//   static constexpr role is;                      // adaptor_order.hpp
//   static constexpr bool may_refuse;              // whether a call may end without anything sent
//   auto course(const Request&, const call_context&, const Transport&) const;
//   … sleep(std::int64_t milliseconds) const;      // where a course waits
//   static constexpr … instead_of_phase;           // optional: "not sent: ", where an answer has no place for a phase
// and a course has
//   sending<Request> on;                           // what goes out, and what those inside are told
//   step begin();                                  // before the first request
//   step after(Answer&);                           // after each answer, which it may change
#ifndef BINDERY_ADAPTOR_DRIVE_HPP
#define BINDERY_ADAPTOR_DRIVE_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_order.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace bindery::adaptor {

/// What the adaptors of a call tell those inside them.
struct call_context {
  static constexpr std::int64_t never = INT64_MAX;

  int attempt = 1;                ///< Which try of the call this is.
  std::int64_t deadline = never;  ///< Nothing is begun after it; milliseconds of the clock below.
  std::int64_t (*clock)(const void*) = nullptr;
  const void* clock_of = nullptr;

  /// Milliseconds to the deadline, which may be over.
  std::int64_t remaining() const { return deadline == never ? never : deadline - clock(clock_of); }
};

/// What a course wants: that its request is sent, after a wait or at once; that the answer which came is that of the
/// call; that the call fails; or, of one that `is_awaited`, that what it needs is awaited: its `ready(kind)`, then
/// comes `prepared()`.
struct step {
  enum class kind { send, stop, refuse, prepare };

  kind what = kind::stop;
  std::int64_t wait = 0;  ///< Milliseconds before sending.
  std::string phase{};    ///< Of a refusal.
  std::string reason{};

  static step send(std::int64_t wait = 0) { return {kind::send, wait}; }
  static step stop() { return {}; }
  static step prepare() { return {kind::prepare}; }
  static step refuse(std::string phase, std::string reason) {
    return {kind::refuse, 0, std::move(phase), std::move(reason)};
  }
};

/// The request that goes out: that of the caller, and a copy once it is changed.
template <class Request>
class sending {
 public:
  sending(const Request& original, const call_context& told) : context(told), original_(&original) {}

  const Request& request() const { return changed_ ? *changed_ : *original_; }
  const Request& original() const { return *original_; }
  /// The copy, which keeps what was changed before.
  Request& change() { return changed_ ? *changed_ : changed_.emplace(*original_); }
  /// A fresh copy.
  Request& restart() { return changed_.emplace(*original_); }

  call_context context;

 private:
  const Request* original_;
  std::optional<Request> changed_;
};

/// A transport's own origin; empty when it does not tell.
template <class Transport>
std::string origin_of(const Transport& transport) {
  if constexpr (requires { std::string(transport.origin()); }) {
    return std::string(transport.origin());
  } else {
    return {};
  }
}

/// How long a transport's calls may go on, in milliseconds, where it has a limit of its own, as that of
/// `beast::client::within` has; `never` where it has none or does not tell.
template <class Transport>
std::int64_t remaining_of(const Transport& transport) {
  if constexpr (requires { std::int64_t(transport.remaining()); }) {
    return transport.remaining();
  } else {
    return call_context::never;
  }
}

/// Has a transport send a request. An adaptor is told the context, and a transport whose `within(time)` is one for
/// calls of that time, as that of the Beast client is, how much there is left.
template <class Transport, class Request, class... Handler>
decltype(auto) pass_on(Transport& transport, const Request& request, const call_context& context,
                       Handler&&... handler) {
  if constexpr (requires { transport.call(request, context, std::forward<Handler>(handler)...); }) {
    return transport.call(request, context, std::forward<Handler>(handler)...);
  } else if constexpr (requires(std::chrono::milliseconds time) {
                         requires std::is_same_v<decltype(transport.within(time)(request, handler...)),
                                                 decltype(transport(request, handler...))>;
                       }) {
    if (context.deadline == call_context::never) return transport(request, std::forward<Handler>(handler)...);
    const std::int64_t left = context.remaining();
    return transport.within(std::chrono::milliseconds(left > 0 ? left : 0))(request, std::forward<Handler>(handler)...);
  } else {
    return transport(request, std::forward<Handler>(handler)...);
  }
}

template <class T>
concept immediate = response_like<T> || response_or_error<T>;

/// What an adaptor makes of a transport's answer.
template <class Part, class Answer>
struct outcome_of {
  using type = Answer;
  static type passed(Answer answer) { return answer; }
};
template <class Part, class Answer>
  requires(Part::may_refuse)
struct outcome_of<Part, Answer> : answers<Answer> {};

/// The answer of a call that has ended with that step.
template <class Part, class Answer>
typename outcome_of<Part, Answer>::type ended(step& last, std::optional<Answer>& came) {
  using made = outcome_of<Part, Answer>;
  if constexpr (Part::may_refuse) {
    if constexpr (requires { Part::instead_of_phase; } && !made::takes_phase) {
      last.reason.insert(0, Part::instead_of_phase);
    }
    if (last.what == step::kind::refuse) return made::failed(std::move(last.phase), std::move(last.reason));
  }
  return made::passed(*std::move(came));
}

/// Whether a course needs something that has to be awaited.
template <class Course>
constexpr bool needs_awaiting() {
  if constexpr (requires { Course::is_awaited; }) return Course::is_awaited;
  else return false;
}

/// The driver of transports whose calls return a `Given`.
template <class Given>
struct style;

template <immediate Answer>
struct style<Answer> {
  template <class Transport, class Part, class Request>
  static auto run(Transport& transport, Part& part, const Request& request, const call_context& context) {
    auto course = part.course(request, context, transport);
    static_assert(!needs_awaiting<decltype(course)>(),
                  "bindery: what a source of tokens awaits needs a transport that is awaited, too");
    std::optional<Answer> came;
    step next = course.begin();
    for (; next.what == step::kind::send; next = course.after(*came)) {
      if (next.wait > 0 && !wait(transport, part, next.wait) && came) break;  // What came is the answer.
      came.reset();
      came.emplace(adaptor::pass_on(transport, course.on.request(), course.on.context));
    }
    return ended<Part, Answer>(next, came);
  }

 private:
  /// False where the transport's own time is over, or was ended, before this one.
  template <class Transport, class Part>
  static bool wait(const Transport& transport, Part& part, std::int64_t time) {
    if constexpr (requires { part.sleep(time); }) {
      if constexpr (requires { transport.remaining(); }) {
        constexpr std::int64_t pause = 10;
        for (; time > pause && adaptor::remaining_of(transport) > 0; time -= pause) part.sleep(pause);
        if (adaptor::remaining_of(transport) == 0) return false;
      }
      part.sleep(time);
    }
    return true;
  }
};

/// The driver of transports that give their answer to a handler; adaptor_callback.hpp has it.
template <class Transport, class Part, class Request, class Handler>
struct callback_style;

/// A transport with a part around it. A transport given as an lvalue is referred to and must outlive this; so must
/// this outlive the calls of a transport that answers later.
template <class Transport, class Part>
class around {
  static_assert(sizeof(checked_order<Part::is, Transport>) != 0);

 public:
  using inner_transport = std::remove_cvref_t<Transport>;
  using bindery_part = Part;
  static constexpr role bindery_role = Part::is;

  around(Transport&& transport, Part part) : transport_(std::forward<Transport>(transport)), part_(std::move(part)) {}

  template <class Request>
  auto operator()(const Request& request) {
    return run(transport_, part_, request, call_context());
  }
  template <class Request>
  auto operator()(const Request& request) const {
    return run(transport_, part_, request, call_context());
  }
  /// The answer goes to `handler`, for transports that take one.
  template <class Request, class Handler>
  void operator()(const Request& request, Handler handler) {
    run_back(transport_, part_, request, call_context(), std::move(handler));
  }
  template <class Request, class Handler>
  void operator()(const Request& request, Handler handler) const {
    run_back(transport_, part_, request, call_context(), std::move(handler));
  }

  /// For adaptors around this one.
  template <class Request>
  auto call(const Request& request, const call_context& context) {
    return run(transport_, part_, request, context);
  }
  template <class Request>
  auto call(const Request& request, const call_context& context) const {
    return run(transport_, part_, request, context);
  }
  template <class Request, class Handler>
  void call(const Request& request, const call_context& context, Handler handler) {
    run_back(transport_, part_, request, context, std::move(handler));
  }
  template <class Request, class Handler>
  void call(const Request& request, const call_context& context, Handler handler) const {
    run_back(transport_, part_, request, context, std::move(handler));
  }

  /// Where requests go that name no origin, if anybody tells.
  std::string origin() const
    requires requires(const Part& part, const inner_transport& inner) { part.origin(inner); } ||
             requires(const inner_transport& inner) { std::string(inner.origin()); }
  {
    if constexpr (requires { part_.origin(transport_); }) return part_.origin(transport_);
    else return std::string(transport_.origin());
  }

  /// The milliseconds that calls may still take, where the transport has a limit.
  std::int64_t remaining() const
    requires requires(const inner_transport& inner) { inner.remaining(); }
  {
    return transport_.remaining();
  }

  /// The same around the transport's streaming side, where it has one.
  auto streaming()
    requires requires(inner_transport& inner) { inner.streaming(); }
  {
    return around<decltype(transport_.streaming()), Part>(transport_.streaming(), part_);
  }

 protected:
  Part& part() { return part_; }
  const Part& part() const { return part_; }

 private:
  template <class Inner, class Own, class Request>
  static auto run(Inner& inner, Own& own, const Request& request, const call_context& context) {
    using Given = std::remove_cvref_t<decltype(adaptor::pass_on(inner, request, context))>;
    if constexpr (requires { sizeof(style<Given>); }) {
      return style<Given>::run(inner, own, request, context);
    } else {
      static_assert(immediate<Given>,
                    "bindery: this transport does not answer at once; include <bindery/adaptor_await.hpp> where it "
                    "returns something to `co_await`, <bindery/adaptor_future.hpp> where it returns a std::future");
    }
  }

  template <class Inner, class Own, class Request, class Handler>
  static void run_back(Inner& inner, Own& own, const Request& request, const call_context& context, Handler handler) {
    using driver = callback_style<Inner, Own, Request, Handler>;
    static_assert(
        requires { sizeof(driver); }, "bindery: to call with a handler, include <bindery/adaptor_callback.hpp>");
    driver::run(inner, own, request, context, std::move(handler));
  }

  Transport transport_;  // An lvalue's type is a reference.
  Part part_;
};

}  // namespace bindery::adaptor

#endif  // BINDERY_ADAPTOR_DRIVE_HPP
