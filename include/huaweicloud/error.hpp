// Why a call has no value, as Huawei Cloud tells it: one view over the bodies of all its services, of the gateway in
// front of them and of proxies, with a sentence about what to do. It is made of the error of any generated header and
// names no type of the runtime. Nothing here throws, whatever a body holds.
#ifndef HUAWEICLOUD_ERROR_HPP
#define HUAWEICLOUD_ERROR_HPP

#include <bindery/http_date.hpp>
#include <bindery/plain_json.hpp>
#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/result.hpp>
#include <huaweicloud/auth/transport.hpp>
#include <huaweicloud/error_body.hpp>
// A header that holds several APIs may have brought it already.
#ifndef BINDERY_API_HUAWEICLOUD_STS
#include <huaweicloud/sts.hpp>
#endif

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace huaweicloud {

/// What kind of failure it was, and so whose fault.
enum class error_kind {
  none,        ///< There is a value.
  not_sent,    ///< Nothing was sent: a parameter, the credentials or the settings are the caller's to correct.
  connection,  ///< The network: the service was not reached, or the connection broke; `phase` tells where.
  timeout,     ///< The network or the service was too slow; `phase` tells where.
  service,     ///< The service answered with an error.
  reply,       ///< The reply is not what the description says.
};

/// Where `honest_status` keeps the status that a service sent with an error body.
inline constexpr std::string_view sent_status_header = "X-Bindery-Sent-Status";

namespace detail {

// The header `signature_difference_header` of auth/signing.hpp, whose OpenSSL is not needed here.
inline constexpr std::string_view difference_header = "X-Bindery-Signature-Difference";

// A transport that cannot say so in another way has it in its words: "timed out", or "… within 10000 ms".
inline bool tells_of_timeout(std::string_view reason) {
  const std::string text = lower_case(reason);
  if (text.find("timed out") != std::string::npos || text.find("timeout") != std::string::npos) return true;
  const std::size_t within = text.rfind(" within ");
  return within != std::string::npos && text.size() > within + 11 && text.substr(text.size() - 3) == " ms" &&
         text.find_first_not_of("0123456789", within + 8) == text.size() - 3;
}

inline std::string first_word(std::string_view a, std::string_view b) { return std::string(a.empty() ? b : a); }

}  // namespace detail

/// Why a call has no value. What is not known is empty. No text of it is a secret, but for `body`, which is raw.
struct error {
  error_kind kind = error_kind::none;
  int status = 0;            ///< The HTTP status; 0 when no reply came.
  std::string code{};        ///< The service's code: "SVCSTG.SWR.4010000", "APIGW.0301", "IAM.0011", "401".
  std::string message{};     ///< The service's sentence; the text of a body that is not JSON; the title of a page.
  std::string request_id{};  ///< From the header X-Request-Id or X-IAM-Trace-Id, or from the body.
  std::string encoded_authorization_message{};  ///< For `decode_authorization_message`.
  std::vector<error_detail> details{};
  std::string phase{};   ///< How far the transport got: "resolve", "connect", "handshake", "write", "read", …
  std::string reason{};  ///< In words, where no service says it: what is wrong, and where.
  std::string body{};    ///< The raw body of the reply.

  std::string retry_after{};                  ///< The header Retry-After.
  std::string signature_difference{};         ///< What is wrong with the signature, where the gateway told.
  std::optional<std::int64_t> clock_ahead{};  ///< Seconds by which this machine's clock is ahead of the reply's Date.
  bool is_truncated = false;                  ///< The body is JSON that ends early.

  error() = default;

  /// From the error of an outcome, `error(outcome.error())`, or from a response. `now` is this machine's time, in
  /// seconds since 1970, when the reply came; it is compared with the header Date.
  template <class Failure>
    requires requires(const Failure& f) {
      static_cast<int>(f.status);
      f.headers;
      std::string(f.body);
    }
  explicit error(const Failure& failure, std::int64_t now = system_seconds{}())
      : status(static_cast<int>(failure.status)), body(failure.body) {
    if constexpr (requires { failure.whose, failure.where, failure.expected, failure.found; }) {
      take_fault(failure);
    } else {
      kind = status >= 400 ? error_kind::service : error_kind::none;
    }
    if (kind == error_kind::service || kind == error_kind::reply) take_reply(failure.headers, now);
  }

  friend bool operator==(const error&, const error&) = default;

 private:
  template <class Failure>
  void take_fault(const Failure& failure) {
    using fault = std::remove_cvref_t<decltype(failure.whose)>;
    if (failure.whose == fault::none) return;
    if (failure.whose == fault::service) kind = error_kind::service;
    if (failure.whose == fault::server) {
      kind = error_kind::reply;
      reason = (failure.where.empty() ? std::string("the whole body") : failure.where) + ": expected " +
               failure.expected + ", found " + failure.found;
    }
    if (failure.whose == fault::caller) {
      kind = error_kind::not_sent;
      reason = "`" + failure.where + "`: " + failure.found;
    }
    if (failure.whose == fault::transport) take_silence(failure);
  }

  template <class Failure>
  void take_silence(const Failure& failure) {
    phase = failure.where;
    reason = failure.found;
    bool late = detail::tells_of_timeout(reason);
    if constexpr (requires { static_cast<bool>(failure.timed_out); }) late = late || failure.timed_out;
    const bool sent =
        !detail::is_one_of(phase, {"request", "origin", "trust store", "signing", "token", "region", "project"});
    kind = !sent ? error_kind::not_sent : late ? error_kind::timeout : error_kind::connection;
  }

  template <class Headers>
  void take_reply(const Headers& headers, std::int64_t now) {
    const auto header = [&headers](std::string_view name) {
      return detail::one_line(detail::field_value(headers, name).value_or(std::string()));
    };
    request_id = detail::first_word(header("X-Request-Id"), header("X-IAM-Trace-Id"));
    retry_after = header("Retry-After");
    signature_difference = header(detail::difference_header);
    if (const auto date = ::bindery::http_date_seconds(header("Date"))) clock_ahead = now - *date;
    if (const std::string sent = header(sent_status_header); sent.size() == 3)
      status = static_cast<int>((sent[0] - '0') * 100 + (sent[1] - '0') * 10 + (sent[2] - '0'));
    take_body();
  }

  void take_body() {
    const std::optional<::bindery::plain_json> tree = ::bindery::read_plain_json(body);
    const std::string_view text = detail::trimmed(body);
    is_truncated = !tree && !text.empty() && (text.front() == '{' || text.front() == '[');
    detail::told told;
    if (tree) told.look_at(*tree);
    code = std::move(told.main.code);
    message = std::move(told.main.message);
    if (message.empty()) message = std::move(told.main.detail);
    if (request_id.empty()) request_id = std::move(told.request_id);
    encoded_authorization_message = std::move(told.main.encoded_authorization_message);
    details = std::move(told.details);
    if (message.empty() && kind == error_kind::service) message = detail::message_of_text(body);
  }
};

namespace detail {

/// How far a clock may be off before the gateway refuses what it signs.
inline constexpr std::int64_t accepted_clock_difference = 15 * 60;

inline std::string seconds_text(std::int64_t seconds) {
  const std::int64_t size = seconds < 0 ? -seconds : seconds;
  return size < 120 ? std::to_string(size) + " s" : std::to_string(size / 60) + " minutes";
}

inline std::string advice_on_connection(const error& e) {
  if (e.phase == "resolve")
    return "check the name of the region, the variables that give endpoints, and this machine's DNS";
  if (e.phase == "connect") return "check that this machine has a network and that its firewall lets it reach the host";
  if (e.phase == "handshake") {
    return "if a proxy of yours answers for the service, give its CA as `ca_file` to the transport; do not turn the "
           "verification off";
  }
  if (e.phase == "header limit" || e.phase == "body limit") return "raise this limit in the options of the transport";
  return "the service may have acted on the request; look before you repeat one that creates something";
}

inline std::string advice_on_timeout(const error& e) {
  if (is_one_of(e.phase, {"resolve", "connect", "handshake"})) {
    return "the service has not seen the request; check network, firewall and proxy, or allow more time in the options "
           "of "
           "the transport";
  }
  return "the service may have acted on the request; look before you repeat one that creates something, or allow more "
         "time in the options of the transport";
}

inline std::string advice_on_401(const error& e) {
  if (!e.signature_difference.empty()) return e.signature_difference;
  if (e.clock_ahead && (*e.clock_ahead > accepted_clock_difference || *e.clock_ahead < -accepted_clock_difference)) {
    return "this machine's clock is " + seconds_text(*e.clock_ahead) + (*e.clock_ahead < 0 ? " behind" : " ahead of") +
           " the service's, and a signature counts for 15 minutes; set the clock";
  }
  if (is_markup(e.body))
    return "this page is from a proxy on the way, not from the service; check the proxy and the endpoint";
  if (e.code.substr(0, 5) == "APIGW") {
    return "check that access key and secret key belong together and are enabled, and that temporary keys come with "
           "their "
           "security token; after five failures in a row a key is locked for five minutes";
  }
  return "check name, password and account, or that the token has not ended and is for this region and project";
}

inline std::string advice_on_403(const error& e) {
  if (!e.encoded_authorization_message.empty()) {
    return "ask an administrator for the permission; `decode_authorization_message` tells which one is missing";
  }
  if (is_markup(e.body))
    return "this page is from a proxy on the way, not from the service; check the proxy and the endpoint";
  return "ask an administrator for the permission that this operation needs, for this project";
}

inline std::string advice_on_429(const error& e) {
  if (e.retry_after.empty()) return "too many calls; wait some seconds, longer each time, and call less often";
  const bool is_number = e.retry_after.find_first_not_of("0123456789") == std::string::npos;
  return "too many calls; the service asks to wait " + (is_number ? e.retry_after + " s" : "until " + e.retry_after);
}

inline std::string advice_on_service(const error& e) {
  if (e.status < 400) return "the service sent an error with a status of success; go by its code, and report it";
  switch (e.status) {
    case 401: return advice_on_401(e);
    case 403: return advice_on_403(e);
    case 404: return "check the ids in the path, the project and the region";
    case 409: return "what the call changes is in another state or in use; look at it, and try again";
    case 407: return "the proxy on the way wants to know who calls; check its settings";
    case 429: return advice_on_429(e);
    default: break;
  }
  if (e.status < 500) return "correct the request as the message says";
  if (is_markup(e.body))
    return "this page is from a proxy on the way; try again later, and check the proxy if it stays";
  return "try again later; if it stays, report the request id to Huawei Cloud";
}

}  // namespace detail

/// What to do about it, as the end of a sentence; empty when there is no error.
inline std::string advice(const error& e) {
  switch (e.kind) {
    case error_kind::none: return {};
    case error_kind::not_sent: return "correct that and call again; nothing was sent";
    case error_kind::connection: return detail::advice_on_connection(e);
    case error_kind::timeout: return detail::advice_on_timeout(e);
    case error_kind::service: return detail::advice_on_service(e);
    case error_kind::reply: break;
  }
  if (e.is_truncated)
    return "the reply ends early; the service may have acted on the request, and reading again may help";
  if (detail::is_markup(e.body))
    return "this page is from a proxy on the way, not from the service; check the proxy and the endpoint";
  return "the service has changed or is described wrongly; generate the header from a newer description";
}

/// One line for people: what happened, and what to do.
inline std::string to_string(const error& e) {
  std::string text;
  switch (e.kind) {
    case error_kind::none: return "no error";
    case error_kind::not_sent: text = "not sent: "; break;
    case error_kind::connection: text = "no reply: "; break;
    case error_kind::timeout: text = "no reply in time: "; break;
    case error_kind::service: text = "the service answered " + std::to_string(e.status); break;
    case error_kind::reply: text = "the reply (" + std::to_string(e.status) + ") is not as described: "; break;
  }
  if (e.kind == error_kind::service) {
    if (!e.code.empty()) text.append(" ").append(e.code);
    if (!e.message.empty()) text.append(": ").append(e.message);
  } else {
    if (!e.phase.empty()) text.append(e.phase).append(": ");
    text += detail::one_line(e.reason);
  }
  if (!e.request_id.empty()) text.append(" (request id ").append(e.request_id).append(")");
  return text.append("; ").append(advice(e));
}

/// The same to any stream that takes text, without including one.
template <class Stream>
  requires requires(Stream& stream, const std::string& text) { stream.write(text.data(), 1) << text; }
Stream& operator<<(Stream& stream, const error& e) {
  stream << to_string(e);
  return stream;
}

/// One call whose reply is not taken for a success.
template <class Request>
struct honest_course {
  bindery::adaptor::sending<Request> on;

  bindery::adaptor::step begin() { return bindery::adaptor::step::send(); }

  template <class Answer>
  bindery::adaptor::step after(Answer& answer) {
    if constexpr (detail::response_like<Answer>) {
      correct(answer);
    } else {
      if (answer) correct(*answer);
    }
    return bindery::adaptor::step::stop();
  }

 private:
  template <class Response>
  static void correct(Response& response) {
    const int sent = static_cast<int>(response.status);
    if (sent < 200 || sent > 299) return;
    if constexpr (std::is_convertible_v<decltype((response.body)), std::string_view>) {
      if (!is_error_body(static_cast<std::string_view>(response.body))) return;
      detail::add_field(response.headers, sent_status_header, std::to_string(sent));
      response.status = 500;
    }
  }
};

struct honest_part {
  static constexpr bindery::adaptor::role is = bindery::adaptor::role::other;
  static constexpr bool may_refuse = false;

  template <class Request, class Transport>
  honest_course<Request> course(const Request& request, const bindery::adaptor::call_context& context,
                                const Transport&) const {
    return {{request, context}};
  }
};

/// An adaptor that gives a reply with a status of success and the body of an error the status 500, so that nobody takes
/// it for a success. The status that was sent goes into the header `sent_status_header`; `error` has it from there.
template <class Transport>
class honest_status : public bindery::adaptor::around<Transport, honest_part> {
 public:
  explicit honest_status(Transport&& transport)
      : honest_status::around(std::forward<Transport>(transport), honest_part()) {}
};

template <class Transport>
honest_status(Transport&&) -> honest_status<Transport>;

/// What stands in the encoded authorization message of an error: JSON text that names the missing permission and why it
/// is missing. Asks STS through `transport`, which must sign; the caller needs sts::decodeAuthorizationMessage.
template <class Transport>
result<std::string> decode_authorization_message(Transport&& transport, const error& denied) {
  if (denied.encoded_authorization_message.empty()) return reason{"the error has no encoded authorization message"};
  const sts::DecodeAuthorizationMessage::Params params{
      .body = {.encoded_message = denied.encoded_authorization_message}};
  auto outcome = sts::decode_authorization_message(transport, params);
  if (!outcome) return reason{"the authorization message was not decoded: " + to_string(error(outcome.error()))};
  return outcome->decoded_message;
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_ERROR_HPP
