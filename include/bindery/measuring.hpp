// The adaptor that measures and traces: whoever counts or draws gets one record for each request, and can have a span
// around it whose id travels along as the header traceparent (W3C Trace Context). It names no type of the runtime and
// is no part of the core.
//
//   auto http = bindery::measuring{client, [](const bindery::call_record& call) { histogram(call.route, call.status,
//   call.time); }};
//
// Instead of a function, an object may have both ends:
//
//   auto begin(bindery::call_record& call);             // what it returns is kept; it may set call.traceparent
//   void end(span& kept, const bindery::call_record&);  // when the answer has come
#ifndef BINDERY_MEASURING_HPP
#define BINDERY_MEASURING_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/pace.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery {

/// What is known about one request and what came of it. No text of it holds a parameter's value.
struct call_record {
  std::string operation{};                     ///< "ShowPet"; empty where the request does not tell.
  std::string method{};                        ///< "GET"
  std::string route{};                         ///< The template: "/pets/{id}".
  std::string origin{};                        ///< Where it goes, as far as anybody tells.
  int attempt = 1;                             ///< Which try of the call, inside of retrying.
  int status = 0;                              ///< 0 where there was no reply.
  std::string phase{};                         ///< Then, how far the transport got: "connect", "read" …
  std::optional<std::uint64_t> bytes_sent{};   ///< Of the body; nothing where it is a stream.
  std::optional<std::uint64_t> bytes_taken{};  ///< Of the reply's body, likewise.
  std::chrono::milliseconds time{0};           ///< From sending to the whole reply; of a streamed one, to its headers.
  std::string traceparent{};                   ///< What was sent as the header of that name; empty for none.
};

struct measure_options {
  /// Whether a request gets a traceparent where neither it nor `begin` has one: a new trace, which is sampled.
  bool new_traces = false;
};

/// A traceparent (W3C Trace Context, 3.2) of random numbers: "00-…-…-01".
inline std::string traceparent_of(std::uint64_t trace_high, std::uint64_t trace_low, std::uint64_t span) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "00-";
  for (const std::uint64_t part : {trace_high, trace_low, span}) {
    if (text.size() == 35) text += '-';
    // Zeros alone are no id.
    const std::uint64_t bits = part == 0 ? 1 : part;
    for (int shift = 60; shift >= 0; shift -= 4) text += digits[bits >> shift & 15];
  }
  return text + "-01";
}

namespace measure_detail {

template <class Request>
call_record record_of(const Request& request, std::string origin, int attempt) {
  call_record call;
  if constexpr (requires { std::string(request.operation.id), std::string(request.operation.path); }) {
    call.operation = std::string(request.operation.id);
    call.route = std::string(request.operation.path);
  }
  call.method = static_cast<std::string_view>(request.method);
  const auto own = static_cast<std::string_view>(request.origin);
  call.origin = own.empty() ? std::move(origin) : std::string(own);
  call.attempt = attempt;
  if (!adaptor::is_stream(request)) call.bytes_sent = static_cast<std::string_view>(request.body).size();
  call.traceparent = adaptor::field_value(request.headers, "traceparent").value_or(std::string());
  return call;
}

template <class Answer>
void take_answer(call_record& call, const Answer& answer) {
  if (const auto* response = adaptor::response_in(answer)) {
    call.status = static_cast<int>(response->status);
    if constexpr (std::is_convertible_v<decltype((response->body)), std::string_view>) {
      call.bytes_taken = static_cast<std::string_view>(response->body).size();
    }
    return;
  }
  call.phase = "transport";
  if constexpr (requires { std::string(static_cast<std::string_view>(answer.error().phase)); }) {
    call.phase = static_cast<std::string_view>(answer.error().phase);
  }
}

struct no_span {};

template <class Hook>
auto span_of(Hook& hook, call_record& call) {
  if constexpr (requires { hook.begin(call); }) return hook.begin(call);
  else return no_span();
}

}  // namespace measure_detail

/// One request that is measured.
template <class Request, class Hook, class Pace>
class measure_course {
 public:
  measure_course(const Request& request, const adaptor::call_context& context, std::string origin, Hook& hook,
                 const Pace& pace, const measure_options& options)
      : on(request, context),
        hook_(hook),
        pace_(pace),
        call_(measure_detail::record_of(request, std::move(origin), context.attempt)),
        brought_(call_.traceparent),
        span_(measure_detail::span_of(hook, call_)),
        begun_(pace.now()) {
    if (call_.traceparent.empty() && options.new_traces) {
      const std::uint64_t high = bits(), low = bits();
      call_.traceparent = traceparent_of(high, low, bits());
    }
  }

  adaptor::sending<Request> on;

  adaptor::step begin() {
    if (call_.traceparent == brought_ || adaptor::has_control(call_.traceparent)) return adaptor::step::send();
    auto& headers = on.change().headers;
    adaptor::remove_fields(headers, [](std::string_view name) { return adaptor::same_name(name, "traceparent"); });
    adaptor::add_field(headers, "traceparent", call_.traceparent);
    return adaptor::step::send();
  }

  template <class Answer>
  adaptor::step after(const Answer& answer) {
    call_.time = pace_.now() - begun_;
    measure_detail::take_answer(call_, answer);
    if constexpr (requires { hook_.end(span_, std::as_const(call_)); }) {
      hook_.end(span_, std::as_const(call_));
    } else {
      hook_(std::as_const(call_));
    }
    return adaptor::step::stop();
  }

 private:
  // The chance of a pace has 53 bits.
  std::uint64_t bits() const {
    const auto half = [this] { return static_cast<std::uint64_t>(pace_.random() * 4294967296.0); };
    const std::uint64_t high = half();
    return high << 32 | half();
  }

  Hook& hook_;
  const Pace& pace_;
  call_record call_;
  std::string brought_;
  decltype(measure_detail::span_of(std::declval<Hook&>(), std::declval<call_record&>())) span_;
  std::chrono::milliseconds begun_;
};

template <class Hook, class Pace>
struct measure_part {
  static constexpr adaptor::role is = adaptor::role::other;
  static constexpr bool may_refuse = false;

  measure_options options;
  Pace pace;
  std::shared_ptr<Hook> hook;

  template <class Request, class Transport>
  measure_course<Request, Hook, Pace> course(const Request& request, const adaptor::call_context& context,
                                             const Transport& transport) const {
    return {request, context, adaptor::origin_of(transport), *hook, pace, options};
  }
};

/// Tells `hook` about every request: inside of retrying of each try, outside of the call as a whole. It is called by
/// whichever thread calls. A transport given as an lvalue is referred to and must outlive this. As safe for threads as
/// the transport and the hook are.
template <class Transport, class Hook, class Pace = system_pace>
class measuring : public adaptor::around<Transport, measure_part<Hook, Pace>> {
 public:
  measuring(Transport&& transport, Hook hook, measure_options options = {}, Pace pace = {})
      : measuring::around(std::forward<Transport>(transport),
                          measure_part<Hook, Pace>{options, std::move(pace), std::make_shared<Hook>(std::move(hook))}) {
  }
};

template <class Transport, class Hook>
measuring(Transport&&, Hook) -> measuring<Transport, Hook>;
template <class Transport, class Hook>
measuring(Transport&&, Hook, measure_options) -> measuring<Transport, Hook>;
template <class Transport, class Hook, class Pace>
measuring(Transport&&, Hook, measure_options, Pace) -> measuring<Transport, Hook, Pace>;

}  // namespace bindery

#endif  // BINDERY_MEASURING_HPP
