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
using signing_failure = bindery::adaptor::failure;

/// A response, or why there is none: what `signing` returns around a transport whose own answer cannot say so.
template <class Response>
using signing_answer = bindery::adaptor::response_or_failure<Response>;

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

}  // namespace detail

/// One call that is signed.
template <class Request, class Part>
struct signing_course {
  bindery::adaptor::sending<Request> on;
  Part& part;
  signature made{};

  bindery::adaptor::step begin() {
    result<signature> done = part.sign_request(part, on.restart());
    if (!done) return bindery::adaptor::step::refuse("signing", done.error());
    made = *std::move(done);
    return bindery::adaptor::step::send();
  }

  // A refusal gets a header that says how the signature came to be found wrong.
  template <class Answer>
  bindery::adaptor::step after(Answer& answer) {
    if constexpr (detail::response_like<Answer>) {
      explain(answer);
    } else {
      if (answer) explain(*answer);
    }
    return bindery::adaptor::step::stop();
  }

 private:
  template <class Response>
  void explain(Response& response) {
    if (made.canonical_request.empty() || (response.status != 401 && response.status != 403)) return;
    if constexpr (std::is_convertible_v<decltype((response.body)), std::string_view>) {
      const std::string why = explain_signature(made.canonical_request, static_cast<std::string_view>(response.body));
      if (!why.empty()) detail::add_field(response.headers, signature_difference_header, why);
    }
  }
};

/// What signs: the part of `signing`.
template <class Source, class Clock>
struct signing_part {
  static constexpr bindery::adaptor::role is = bindery::adaptor::role::sign;
  static constexpr bool may_refuse = true;
  static constexpr std::string_view instead_of_phase = "not signed: ";

  Source source;
  signing_options options;
  Clock clock;

  template <class Request, class Transport>
  auto course(const Request& request, const bindery::adaptor::call_context& context, const Transport&) {
    return signing_course<Request, signing_part>{{request, context}, *this};
  }
  template <class Request, class Transport>
  auto course(const Request& request, const bindery::adaptor::call_context& context, const Transport&) const {
    return signing_course<Request, const signing_part>{{request, context}, *this};
  }

  // Signs where it stands. The signature is empty when the request brought its own authorization.
  template <class Self, class Request>
  static result<signature> sign_request(Self& self, Request& request) {
    auto& headers = request.headers;
    if (detail::field_value(headers, "Authorization") || detail::field_value(headers, "X-Auth-Token")) {
      return signature();
    }
    const result<credentials> who = credentials_of(self);
    if (!who) return reason{who.error()};
    const std::int64_t now = self.clock();
    if (who->expires_at && *who->expires_at <= now)
      return reason{"the credentials expired at " + sdk_date(*who->expires_at)};
    if (std::string why = self.add_headers(request, *who, now); !why.empty()) return reason{std::move(why)};

    const std::string payload_hash = self.hash_payload(request);
    const std::string date = *detail::field_value(headers, "X-Sdk-Date");
    const signing_key key{who->access_key,     who->secret_key.reveal(), date,
                          self.options.region, self.options.service,     self.options.scheme};
    const field_list fields = self.fields_to_sign(headers);
    result<signature> made = sign(key, static_cast<std::string_view>(request.method),
                                  static_cast<std::string_view>(request.target), fields, payload_hash);
    if (made) detail::add_field(headers, "Authorization", made->authorization);
    return made;
  }

 private:
  template <class Self>
  static result<credentials> credentials_of(Self& self) {
    if constexpr (std::is_convertible_v<const Source&, credentials>) {
      return credentials(self.source);
    } else {
      auto found = self.source();
      if (!found) return reason{std::string(found.error())};
      return credentials(*std::move(found));
    }
  }

  // Everything but the body's hash and the signature; the reason why it cannot be done, or an empty text.
  template <class Request>
  std::string add_headers(Request& request, const credentials& who, std::int64_t now) const {
    for (const std::string_view text :
         {std::string_view(who.access_key), std::string_view(who.project_id), std::string_view(who.domain_id),
          std::string_view(who.security_token.reveal())}) {
      if (bindery::adaptor::has_control(text))
        return "the credentials hold a control character, such as the end of a line";
    }
    const auto add = [&request](std::string_view name, std::string_view value) {
      if (!value.empty() && !detail::field_value(request.headers, name))
        detail::add_field(request.headers, name, value);
    };
    const auto origin = static_cast<std::string_view>(request.origin);
    add("Host", detail::host_of(origin.empty() ? std::string_view(options.origin) : origin));
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
    const bool stream = detail::is_stream(request);
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
    if (options.payload != payload_rule::hash_json) return options.payload == payload_rule::hash_nothing;
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
      for (const std::string& extra : options.also_sign) wanted = wanted || detail::same_name(text, extra);
      if (wanted) fields.emplace_back(std::string(text), std::string(static_cast<std::string_view>(value)));
    }
    return fields;
  }
};

/// Signs each request and has `Transport` send it. `Source` is `credentials`, or a provider of them that is safe for
/// the threads that use this. The request is copied; the copy gets Host, X-Sdk-Date, X-Project-Id (or X-Domain-Id),
/// X-Security-Token, X-Sdk-Content-Sha256 where needed, and Authorization. What the request has of these stays. A
/// request that brings an Authorization or an X-Auth-Token is sent as it is. The answer is the transport's, or the
/// transport's with our failure in it; where its type cannot hold one, it is a `signing_answer`. Retrying belongs
/// around this, so that each try has its own date, and following redirects inside, so that nobody else gets a
/// signature; other orders do not compile. A transport given as an lvalue is referred to and must outlive this.
template <class Transport, class Source = credentials, class Clock = system_seconds>
class signing : public bindery::adaptor::around<Transport, signing_part<Source, Clock>> {
 public:
  signing(Transport&& transport, Source source, signing_options options = {}, Clock clock = {})
      : signing::around(std::forward<Transport>(transport),
                        signing_part<Source, Clock>{std::move(source), std::move(options), std::move(clock)}) {}

  /// The signed copy alone, for whoever sends in another way.
  template <class Request>
  result<signed_request<Request>> prepare(const Request& request) {
    return prepared(this->part(), request);
  }
  template <class Request>
  result<signed_request<Request>> prepare(const Request& request) const {
    return prepared(this->part(), request);
  }

 private:
  template <class Part, class Request>
  static result<signed_request<Request>> prepared(Part& part, const Request& request) {
    signed_request<Request> copy{request};
    result<signature> made = part.sign_request(part, copy.request);
    if (!made) return reason{made.error()};
    copy.made = *std::move(made);
    return copy;
  }
};

template <class Transport, class Source>
signing(Transport&&, Source) -> signing<Transport, Source>;
template <class Transport, class Source>
signing(Transport&&, Source, signing_options) -> signing<Transport, Source>;
template <class Transport, class Source, class Clock>
signing(Transport&&, Source, signing_options, Clock) -> signing<Transport, Source, Clock>;

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_SIGNING_HPP
