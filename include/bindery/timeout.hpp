// The adaptor that gives a call a time, all its tries and redirects together. It names no type of the runtime and is no
// part of the core.
//
//   auto http = bindery::timing_out{bindery::retrying{client}, std::chrono::seconds(5)};
//
// What is inside keeps to it: no try begins, and no wait is begun, that would come too late; a transport that has
// `within(time)`, as the Beast client does, ends what it is doing. One without it goes on to the end of the try.
#ifndef BINDERY_TIMEOUT_HPP
#define BINDERY_TIMEOUT_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/pace.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

namespace bindery {

/// One call that has a time.
template <class Request>
struct timeout_course {
  adaptor::sending<Request> on;
  std::int64_t time;

  adaptor::step begin() const {
    if (on.context.remaining() > 0) return adaptor::step::send();
    return adaptor::step::refuse(
        "deadline", "the time of the call (" + std::to_string(time) + " ms) was over before it was sent; give it more");
  }
  template <class Answer>
  adaptor::step after(const Answer&) const {
    return adaptor::step::stop();
  }
};

template <class Pace>
struct timeout_part {
  static constexpr adaptor::role is = adaptor::role::other;
  static constexpr bool may_refuse = true;
  static constexpr std::string_view instead_of_phase = "not sent: ";

  std::int64_t time;
  Pace pace;

  template <class Request, class Transport>
  timeout_course<Request> course(const Request& request, const adaptor::call_context& context, const Transport&) const {
    adaptor::call_context shorter = context;
    shorter.clock = [](const void* of) {
      return static_cast<std::int64_t>(static_cast<const Pace*>(of)->now().count());
    };
    shorter.clock_of = &pace;
    shorter.deadline = pace.now().count() + (std::min)(time, context.remaining());
    return {{request, shorter}, time};
  }
};

/// Has `Transport` send a request within a time. Inside of another one, the shorter time counts. A transport given as
/// an lvalue is referred to and must outlive this. As safe for threads as the transport is.
template <class Transport, class Pace = system_pace>
class timing_out : public adaptor::around<Transport, timeout_part<Pace>> {
 public:
  timing_out(Transport&& transport, std::chrono::milliseconds time, Pace pace = {})
      : timing_out::around(std::forward<Transport>(transport),
                           timeout_part<Pace>{(std::min)(std::int64_t{time.count()}, longest), std::move(pace)}) {}

 private:
  static constexpr std::int64_t longest = std::int64_t{1} << 50;
};

template <class Transport>
timing_out(Transport&&, std::chrono::milliseconds) -> timing_out<Transport>;
template <class Transport, class Pace>
timing_out(Transport&&, std::chrono::milliseconds, Pace) -> timing_out<Transport, Pace>;

}  // namespace bindery

#endif  // BINDERY_TIMEOUT_HPP
