// The adaptor that signs: a transport around a transport. It names no type of the bindery runtime and takes every
// request with `method`, `origin`, `target`, `headers` and `body`. Link with -lcrypto.
#ifndef HUAWEICLOUD_AUTH_SIGNING_HPP
#define HUAWEICLOUD_AUTH_SIGNING_HPP

#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/credentials.hpp>
#include <huaweicloud/auth/digest.hpp>
#include <huaweicloud/auth/result.hpp>
#include <huaweicloud/auth/signature.hpp>
#include <huaweicloud/auth/signature_difference.hpp>
#include <huaweicloud/auth/transport.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace huaweicloud {

/// The header that the adaptor adds to a refusal (401 or 403) whose body says why the signature was found wrong.
inline constexpr std::string_view signature_difference_header = "X-Bindery-Signature-Difference";

/// Which bodies are hashed, and so protected by the signature. Without a hash, `UNSIGNED-PAYLOAD` is sent and signed.
enum class payload_rule {
  /// As the SDKs do: texts of the media types application/json and application/bson are hashed, and texts that name no
  /// type. Other texts are not, nor are streams, which can be read only once and may be longer than memory.
  hash_json,
  /// All are hashed. A stream is read once, hashed as it comes, and sent as text.
  hash_all,
  hash_nothing,
};

struct signing_options {
  signing_scheme scheme = signing_scheme::sdk_hmac_sha256;
  std::string region{};   ///< Only for V11-HMAC-SHA256: "cn-north-4".
  std::string service{};  ///< Only for V11-HMAC-SHA256: "swr".
  /// The transport's own origin, for requests that leave theirs empty: the host is a part of what is signed.
  std::string origin{};
  payload_rule payload = payload_rule::hash_json;
  /// Signed besides Host, X-Sdk-Date, Content-Type and X-Sdk-Content-Sha256. Nothing that a transport or a proxy may
  /// change belongs here. X-Security-Token and X-Project-Id need not be signed, and a gateway quotes what is.
  std::vector<std::string> also_sign{};
};

/// A signed copy of a request, and the signature; that is empty when the request brought its own authorization.
template <class Request>
struct signed_request {
  Request request;
  signature made{};
};

/// Why nothing was sent, or how the transport failed; what an answer holds whose own error type could not say the
/// first.
struct signing_failure {
  std::string phase{};
  std::string reason{};
};

/// A response, or why there is none: what `signing` returns around a transport whose own answer cannot say so.
template <class Response>
class [[nodiscard]] signing_answer {
 public:
  signing_answer(Response response) : response_(std::move(response)) {}
  signing_answer(signing_failure failure) : failure_(std::move(failure)) {}

  explicit operator bool() const noexcept { return response_.has_value(); }
  Response& operator*() & noexcept { return *response_; }
  const Response& operator*() const& noexcept { return *response_; }
  Response&& operator*() && noexcept { return *std::move(response_); }
  Response* operator->() noexcept { return &*response_; }
  const Response* operator->() const noexcept { return &*response_; }
  const signing_failure& error() const noexcept { return failure_; }

 private:
  std::optional<Response> response_;
  signing_failure failure_;
};

namespace detail {

// The value of a Host header for an origin: no port where it is the scheme's own. Empty for an empty origin.
inline std::string host_of(std::string_view origin) {
  const std::size_t scheme_end = origin.find("://");
  const std::string scheme = lower_case(origin.substr(0, scheme_end == std::string_view::npos ? 0 : scheme_end));
  if (scheme_end != std::string_view::npos) origin.remove_prefix(scheme_end + 3);
  std::string_view host = origin.substr(0, origin.find('/'));
  const std::string_view usual = scheme == "https" ? ":443" : scheme == "http" ? ":80" : "";
  if (!usual.empty() && host.size() > usual.size() && host.substr(host.size() - usual.size()) == usual) {
    host.remove_suffix(usual.size());
  }
  return std::string(host);
}

template <class Body>
bool is_stream(const Body& body) {
  if constexpr (requires { static_cast<bool>(body.is_stream()); }) {
    return body.is_stream();
  } else {
    return false;
  }
}

// Reads a stream to its end, hashing each piece as it comes.
template <class Body>
std::string drained(Body& body, sha256& hash) {
  std::string text;
  if constexpr (requires(std::string& piece) { static_cast<bool>(body.source()(piece)); }) {
    for (std::string piece; body.source()(piece);) {
      hash.update(piece);
      text += piece;
    }
  }
  return text;
}

// A `+` in a query is a plus here and a space elsewhere; written as %2B it is a plus everywhere.
inline std::string clear_target(std::string_view target) {
  const std::size_t query = std::min(target.find('?'), target.size());
  std::string text(target.empty() || target.front() == '?' ? "/" : "");
  text += target.substr(0, query);
  for (const char c : target.substr(query)) {
    if (c == '+') text += "%2B";
    else text += c;
  }
  return text;
}

inline bool has_control(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') return true;
  }
  return false;
}

template <class Answer, class Error>
concept failing_with = std::is_constructible_v<Answer, Error> && std::default_initializable<Error> &&
                       requires(Error& error, std::string text) { error.reason = text; };

}  // namespace detail

/// Signs each request and has `Transport` send it. `Source` is `credentials`, or a provider of them that is safe for
/// the threads that use this. The request is copied; the copy gets Host, X-Sdk-Date, X-Project-Id (or X-Domain-Id),
/// X-Security-Token, X-Sdk-Content-Sha256 where needed, and Authorization. What the request has of these stays. A
/// request that brings an Authorization or an X-Auth-Token is sent as it is. Retrying belongs around this, not inside,
/// so that each try has its own date. A transport given as an lvalue is referred to and must outlive this.
template <class Transport, class Source = credentials, class Clock = system_seconds>
class signing {
 public:
  signing(Transport&& transport, Source source, signing_options options = {}, Clock clock = {})
      : transport_(std::forward<Transport>(transport)),
        source_(std::move(source)),
        options_(std::move(options)),
        clock_(std::move(clock)) {}

  /// Sends a signed copy. The answer is the transport's, or the transport's with our failure in it; where its type
  /// cannot hold one, it is a `signing_answer`.
  template <class Request>
  auto operator()(const Request& request) {
    return call(*this, request);
  }
  template <class Request>
  auto operator()(const Request& request) const {
    return call(*this, request);
  }

  /// The signed copy alone, for whoever sends in another way.
  template <class Request>
  result<signed_request<Request>> prepare(const Request& request) {
    return prepared(*this, request);
  }
  template <class Request>
  result<signed_request<Request>> prepare(const Request& request) const {
    return prepared(*this, request);
  }

 private:
  template <class Self>
  static result<credentials> credentials_of(Self& self) {
    if constexpr (std::is_convertible_v<const Source&, credentials>) {
      return credentials(self.source_);
    } else {
      auto found = self.source_();
      if (!found) return reason{std::string(found.error())};
      return credentials(*std::move(found));
    }
  }

  template <class Self, class Request>
  static result<signed_request<Request>> prepared(Self& self, const Request& request) {
    signed_request<Request> copy{request};
    auto& headers = copy.request.headers;
    if (detail::field_value(headers, "Authorization") || detail::field_value(headers, "X-Auth-Token")) return copy;

    const result<credentials> who = credentials_of(self);
    if (!who) return reason{who.error()};
    const std::int64_t now = self.clock_();
    if (who->expires_at && *who->expires_at <= now)
      return reason{"the credentials expired at " + sdk_date(*who->expires_at)};
    if (std::string why = self.add_headers(copy.request, *who, now); !why.empty()) return reason{std::move(why)};

    const std::string payload_hash = self.hash_payload(copy.request);
    const std::string date = *detail::field_value(headers, "X-Sdk-Date");
    const signing_key key{who->access_key,      who->secret_key.reveal(), date,
                          self.options_.region, self.options_.service,    self.options_.scheme};
    const field_list fields = self.fields_to_sign(headers);
    result<signature> made = sign(key, static_cast<std::string_view>(copy.request.method),
                                  static_cast<std::string_view>(copy.request.target), fields, payload_hash);
    if (!made) return reason{made.error()};
    copy.made = *std::move(made);
    detail::add_field(headers, "Authorization", copy.made.authorization);
    return copy;
  }

  // Everything but the body's hash and the signature; the reason why it cannot be done, or an empty text.
  template <class Request>
  std::string add_headers(Request& request, const credentials& who, std::int64_t now) const {
    for (const std::string_view text :
         {std::string_view(who.access_key), std::string_view(who.project_id), std::string_view(who.domain_id),
          std::string_view(who.security_token.reveal())}) {
      if (detail::has_control(text)) return "the credentials hold a control character, such as the end of a line";
    }
    const auto add = [&request](std::string_view name, std::string_view value) {
      if (!value.empty() && !detail::field_value(request.headers, name))
        detail::add_field(request.headers, name, value);
    };
    const auto origin = static_cast<std::string_view>(request.origin);
    add("Host", detail::host_of(origin.empty() ? std::string_view(options_.origin) : origin));
    if (!detail::field_value(request.headers, "Host")) {
      return "the host is signed and not known: neither the request nor signing_options has an origin";
    }
    add("X-Sdk-Date", sdk_date(now));
    add(who.project_id.empty() ? "X-Domain-Id" : "X-Project-Id",
        who.project_id.empty() ? who.domain_id : who.project_id);
    add("X-Security-Token", who.security_token.reveal());
    request.target = detail::clear_target(static_cast<std::string_view>(request.target));
    return {};
  }

  template <class Request>
  std::string hash_payload(Request& request) const {
    if (auto given = detail::field_value(request.headers, "X-Sdk-Content-Sha256")) return *std::move(given);
    const bool stream = detail::is_stream(request.body);
    const auto text = static_cast<std::string_view>(request.body);
    if (!stream && text.empty()) return sha256_hex({});
    if (is_unsigned(request.headers, stream)) {
      detail::add_field(request.headers, "X-Sdk-Content-Sha256", unsigned_payload);
      return std::string(unsigned_payload);
    }
    if (!stream) return sha256_hex(text);
    sha256 hash;
    request.body = detail::drained(request.body, hash);
    return hash.hex();
  }

  template <class Headers>
  bool is_unsigned(const Headers& headers, bool stream) const {
    if (options_.payload != payload_rule::hash_json) return options_.payload == payload_rule::hash_nothing;
    const std::optional<std::string> type = detail::field_value(headers, "Content-Type");
    return stream ||
           (type && !type->empty() && !type->starts_with("application/json") && !type->starts_with("application/bson"));
  }

  template <class Headers>
  field_list fields_to_sign(const Headers& headers) const {
    field_list fields;
    for (const auto& [name, value] : headers) {
      const auto text = static_cast<std::string_view>(name);
      bool wanted = false;
      for (const std::string_view usual : {"Host", "X-Sdk-Date", "Content-Type", "X-Sdk-Content-Sha256"}) {
        wanted = wanted || detail::same_name(text, usual);
      }
      for (const std::string& extra : options_.also_sign) wanted = wanted || detail::same_name(text, extra);
      if (wanted) fields.emplace_back(std::string(text), std::string(static_cast<std::string_view>(value)));
    }
    return fields;
  }

  template <class Self, class Request>
  static auto call(Self& self, const Request& request) {
    using Answer = std::remove_cvref_t<decltype(self.transport_(request))>;
    static_assert(detail::response_like<Answer> || detail::response_or_error<Answer>,
                  "huaweicloud::signing: this transport does not answer at once; send what `prepare(request)` gives");
    result<signed_request<Request>> ready = prepared(self, request);
    if constexpr (detail::response_like<Answer>) {
      using Signed = signing_answer<Answer>;
      if (!ready) return Signed(signing_failure{"signing", ready.error()});
      Answer answer = self.transport_(std::as_const(ready->request));
      explain(ready->made, answer);
      return Signed(std::move(answer));
    } else {
      return call_fallible<Answer>(self, ready);
    }
  }

  template <class Answer, class Self, class Ready>
  static auto call_fallible(Self& self, Ready& ready) {
    using Error = std::remove_cvref_t<decltype(std::declval<Answer&>().error())>;
    if constexpr (detail::failing_with<Answer, Error>) {
      if (!ready) {
        Error error{};
        error.reason = "not signed: " + ready.error();
        return Answer(std::move(error));
      }
      Answer answer = self.transport_(std::as_const(ready->request));
      if (answer) explain(ready->made, *answer);
      return answer;
    } else {
      using Signed = signing_answer<std::remove_cvref_t<decltype(*std::declval<Answer&>())>>;
      if (!ready) return Signed(signing_failure{"signing", ready.error()});
      Answer answer = self.transport_(std::as_const(ready->request));
      if (!answer) return Signed(signing_failure{"transport", detail::words_of(answer.error())});
      explain(ready->made, *answer);
      return Signed(*std::move(answer));
    }
  }

  // A refusal gets a header that says how the signature came to be found wrong.
  template <class Response>
  static void explain(const signature& made, Response& response) {
    if (made.canonical_request.empty() || (response.status != 401 && response.status != 403)) return;
    if constexpr (std::is_convertible_v<decltype((response.body)), std::string_view>) {
      const std::string why = explain_signature(made.canonical_request, static_cast<std::string_view>(response.body));
      if (!why.empty()) detail::add_field(response.headers, signature_difference_header, why);
    }
  }

  Transport transport_;  // An lvalue's type is a reference.
  Source source_;
  signing_options options_;
  Clock clock_;
};

template <class Transport, class Source>
signing(Transport&&, Source) -> signing<Transport, Source>;
template <class Transport, class Source>
signing(Transport&&, Source, signing_options) -> signing<Transport, Source>;
template <class Transport, class Source, class Clock>
signing(Transport&&, Source, signing_options, Clock) -> signing<Transport, Source, Clock>;

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_SIGNING_HPP
