// Tokens of OAuth 2 (RFC 6749): asked for at the token endpoint through a transport, kept for as many threads as there
// are, renewed before they end and after a 401. It names no type of the runtime and is no part of the core.
//
//   bindery::client_credentials grant{.client_id = "me", .client_secret = "word"};
//   auto http = bindery::authorized(transport, pets::security::oauth(transport, grant));
#ifndef BINDERY_OAUTH2_HPP
#define BINDERY_OAUTH2_HPP

#include <bindery/adaptor.hpp>
#include <bindery/credentials.hpp>
#include <bindery/plain_json.hpp>
#include <bindery/uri.hpp>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace bindery {

using parameter_list = std::vector<std::pair<std::string, std::string>>;

/// A program acts for itself (RFC 6749, 4.4).
struct client_credentials {
  std::string client_id{};
  hidden client_secret{};       ///< Empty for a public client, which is named in the body.
  std::string token_url{};      ///< Empty: the one of the description.
  std::string scopes{};         ///< With blanks between. Empty: what the operations of the description need.
  bool secret_in_body = false;  ///< Instead of in HTTP basic, for servers that know no better (RFC 6749, 2.3.1).
  parameter_list more{};        ///< Further parameters, such as `audience`.
};

/// A program has the name and the password of whom it acts for (4.3). The other members are as above.
struct password_grant {
  std::string user{};
  hidden password{};
  std::string client_id{};
  hidden client_secret{};
  std::string token_url{};
  std::string scopes{};
  bool secret_in_body = false;
  parameter_list more{};
};

/// A program has a refresh token, from a login elsewhere (6). The other members are as above.
struct refresh_grant {
  hidden refresh_token{};
  std::string client_id{};
  hidden client_secret{};
  std::string token_url{};
  std::string scopes{};
  bool secret_in_body = false;
  parameter_list more{};
};

/// What is sent to the token endpoint. A transport for tokens takes this type, as the Beast client takes any.
struct token_request {
  std::string method = "POST";
  std::string origin{};
  std::string target{};
  parameter_list headers{};
  std::string body{};
};

/// A token, and when it ends.
struct oauth_token {
  hidden text{};
  std::optional<std::int64_t> expires_at{};  ///< Seconds since 1970; nothing where the reply did not tell.
  hidden refresh{};                          ///< Empty where there was none.
};

/// The clock of this machine: seconds since 1970.
struct unix_clock {
  std::int64_t operator()() const { return static_cast<std::int64_t>(std::time(nullptr)); }
};

/// A token, or why there is none: a sentence without any secret.
class [[nodiscard]] token_or_reason {
 public:
  token_or_reason(oauth_token token) : token_(std::move(token)) {}
  token_or_reason(std::string reason, bool answered) : reason_(std::move(reason)), answered_(answered) {}

  explicit operator bool() const noexcept { return token_.has_value(); }
  const oauth_token& operator*() const noexcept { return *token_; }
  const oauth_token* operator->() const noexcept { return &*token_; }
  const std::string& error() const noexcept { return reason_; }
  /// Whether it was the server who gave none.
  bool is_refused() const noexcept { return answered_; }

 private:
  std::optional<oauth_token> token_;
  std::string reason_;
  bool answered_ = false;
};

namespace oauth_detail {

// RFC 6749, appendix B: application/x-www-form-urlencoded. %20 and + read alike, and the first is no trap for those
// that forget about the second.
inline std::string encoded(std::string_view text) {
  std::string out;
  adaptor::append_encoded(out, text);
  return out;
}

inline void add(std::string& form, std::string_view name, std::string_view value) {
  if (!form.empty()) form += '&';
  form.append(encoded(name)).append("=").append(encoded(value));
}

inline void say(std::string& form, const client_credentials&) { add(form, "grant_type", "client_credentials"); }
inline void say(std::string& form, const password_grant& grant) {
  add(form, "grant_type", "password");
  add(form, "username", grant.user);
  add(form, "password", grant.password.reveal());
}
inline void say(std::string& form, const refresh_grant& grant) {
  add(form, "grant_type", "refresh_token");
  add(form, "refresh_token", grant.refresh_token.reveal());
}

// Every secret that goes to the token endpoint, none of which may come back in a message.
template <class Grant>
std::vector<std::string> secrets_of(const Grant& grant, const token_request& request) {
  std::vector<std::string> all{grant.client_secret.reveal()};
  if constexpr (requires { grant.password; }) all.push_back(grant.password.reveal());
  if constexpr (requires { grant.refresh_token; }) all.push_back(grant.refresh_token.reveal());
  for (const auto& [name, value] : grant.more) all.push_back(value);
  if (const auto header = adaptor::field_value(request.headers, "Authorization")) all.push_back(header->substr(6));
  return all;
}

// What a server says, cut short, without control characters and without what it was told in confidence.
inline std::string printable(std::string text, const std::vector<std::string>& secrets) {
  for (const std::string& secret : secrets) {
    for (const std::string& form : {secret, encoded(secret)}) {
      for (std::size_t at = 0; form.size() > 1 && (at = text.find(form, at)) != std::string::npos; at += 3) {
        text.replace(at, form.size(), "***");
      }
    }
  }
  constexpr std::size_t longest = 200;
  std::string out;
  for (const char c : text.substr(0, longest)) out += c >= 0x20 && c < 0x7f ? c : ' ';
  return out;
}

inline token_or_reason no_token(std::string why, bool answered = false) {
  return token_or_reason("no token: " + std::move(why), answered);
}

inline std::optional<std::int64_t> expiry(const std::string* seconds, std::int64_t now) {
  if (seconds == nullptr) return std::nullopt;
  std::int64_t value = 0;
  std::size_t at = 0;
  for (; at < seconds->size() && (*seconds)[at] >= '0' && (*seconds)[at] <= '9'; ++at) {
    if (value < 1'000'000'000) value = value * 10 + ((*seconds)[at] - '0');
  }
  return at == 0 ? std::nullopt : std::optional(now + value);
}

template <class Response>
token_or_reason token_of(const Response& response, std::int64_t now, std::string_view where,
                         const std::vector<std::string>& secrets) {
  const flat_json reply(static_cast<std::string_view>(response.body));
  const auto status = static_cast<int>(response.status);
  std::string start(where);
  start.append(" answered ").append(std::to_string(status));
  if (status < 200 || status > 299) {
    for (const std::string_view member : {"error", "error_description"}) {
      const std::string said = printable(reply.text(member), secrets);
      if (!said.empty()) start.append(member == "error" ? " " : ": ").append(said);
    }
    return no_token(std::move(start), true);
  }
  oauth_token token{hidden(reply.text("access_token")), expiry(reply.find("expires_in"), now),
                    hidden(reply.text("refresh_token"))};
  if (token.text.empty()) return no_token(start + " without an `access_token`", true);
  const std::string type = reply.text("token_type");
  if (!type.empty() && !adaptor::same_name(type, "Bearer")) {
    return no_token(start + " with a token of the type " + printable(type, secrets) + "; only Bearer is understood",
                    true);
  }
  return token;
}

template <class Grant>
concept grant = requires(std::string& form, const Grant& given) {
  oauth_detail::say(form, given);
  given.client_id, given.client_secret, given.token_url, given.scopes, given.secret_in_body, given.more;
};

}  // namespace oauth_detail

/// The request for a token, for whoever sends it by themselves; nothing where its URL is none of http or https.
template <oauth_detail::grant Grant>
std::optional<token_request> request_of(const Grant& grant) {
  if (grant.token_url.empty()) return std::nullopt;
  const auto place = v1::resolve_reference({}, "/", grant.token_url);
  if (!place) return std::nullopt;
  token_request request{.origin = place->origin, .target = place->target};
  request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
  oauth_detail::say(request.body, grant);
  if (!grant.scopes.empty()) oauth_detail::add(request.body, "scope", grant.scopes);
  for (const auto& [name, value] : grant.more) oauth_detail::add(request.body, name, value);
  if (!grant.client_secret.empty() && !grant.secret_in_body) {
    const std::string both =
        oauth_detail::encoded(grant.client_id) + ":" + oauth_detail::encoded(grant.client_secret.reveal());
    request.headers.emplace_back("Authorization", "Basic " + credential_detail::base64(both));
  } else if (!grant.client_id.empty()) {
    oauth_detail::add(request.body, "client_id", grant.client_id);
    if (!grant.client_secret.empty()) oauth_detail::add(request.body, "client_secret", grant.client_secret.reveal());
  }
  return request;
}

namespace oauth_detail {

// Where nobody can be asked. The URL is not shown: somebody may have put a password into it.
inline token_or_reason no_address() {
  return no_token(
      "there is no address to ask for a token; give `token_url` of the grant, https://host/path without a user");
}

// What came of asking.
template <class Grant, class Answer>
token_or_reason token_in(const Answer& answer, const Grant& grant, const token_request& request, std::int64_t now) {
  static_assert(adaptor::response_like<const Answer> || adaptor::response_or_error<const Answer>,
                "bindery: the transport for tokens does not answer at once; where it is awaited, include "
                "<bindery/oauth2_await.hpp>");
  const std::vector<std::string> secrets = secrets_of(grant, request);
  const std::string where = request.origin + request.target.substr(0, request.target.find('?'));
  if (const auto* response = adaptor::response_in(answer)) return token_of(*response, now, where, secrets);
  if constexpr (requires { answer.error(); }) {
    return no_token(where + ": " + printable(adaptor::words_of(answer.error()), secrets));
  } else {
    return no_token(where);
  }
}

}  // namespace oauth_detail

/// Asks for a token once.
template <class Transport, oauth_detail::grant Grant>
token_or_reason ask_for_token(Transport& transport, const Grant& grant, std::int64_t now) {
  const std::optional<token_request> request = request_of(grant);
  return request ? oauth_detail::token_in(transport(*request), grant, *request, now) : oauth_detail::no_address();
}

/// How a token is fetched over a transport that is awaited: see oauth2_await.hpp.
struct awaited_tokens;

/// Tokens that are kept until shortly before they end. However many threads ask, one fetches: those that have a token
/// that still counts go on with it, the others wait for the one and share what comes of it, a failure too, so that a
/// wrong secret is not tried by all of them. A refresh token is used where there is one, and the grant itself when that
/// is refused. Copies share what they keep. A transport given as an lvalue must outlive all copies.
template <class Transport, oauth_detail::grant Grant, class Clock = unix_clock>
class token_source {
 public:
  static constexpr std::int64_t renew_before_end =
      60;                                          ///< Seconds; a tenth of its time for a token that lives shortly.
  static constexpr std::int64_t retry_after = 30;  ///< Seconds between tries to renew what still counts.

  token_source(Transport&& transport, Grant grant, Clock clock = {})
      : shared_(std::make_shared<state>(std::forward<Transport>(transport), std::move(grant), std::move(clock))) {}

  /// A token that counts, or why there is none.
  struct answer {
    hidden token{};
    std::string reason{};
    explicit operator bool() const noexcept { return reason.empty(); }
    const hidden& operator*() const noexcept { return token; }
    const std::string& error() const noexcept { return reason; }
  };
  answer operator()() const {
    std::unique_lock lock(shared_->guard);
    if constexpr (is_awaited) {
      if (shared_->counts(shared_->clock())) return {shared_->kept->text};
      return {{}, shared_->failure.empty() ? "no token: the one that was fetched has ended already" : shared_->failure};
    } else return ask(lock);
  }

  /// Whether the transport for tokens is awaited. Then `credentials` await this before they ask.
  static constexpr bool is_awaited = !adaptor::immediate<
      std::remove_cvref_t<decltype(std::declval<Transport&>()(std::declval<const token_request&>()))>>;

  /// Forgets a token that a service refused, unless another came meanwhile.
  void refuse(const hidden& refused) const {
    const std::lock_guard lock(shared_->guard);
    if (shared_->kept && shared_->kept->text == refused) shared_->kept->text = hidden();
  }

 private:
  friend struct awaited_tokens;

  answer ask(std::unique_lock<std::mutex>& lock) const {
    for (;;) {
      const std::int64_t now = shared_->clock();
      if (shared_->counts(now) && (shared_->in_flight || !shared_->is_due(now))) return {shared_->kept->text};
      if (!shared_->in_flight) return renew(lock, now);
      const std::uint64_t awaited = shared_->fetches;
      shared_->landed.wait(lock, [&] { return shared_->fetches != awaited; });
      if (!shared_->failure.empty()) return {{}, shared_->failure};
    }
  }

  struct state {
    state(Transport&& t, Grant g, Clock c)
        : transport(std::forward<Transport>(t)), grant(std::move(g)), clock(std::move(c)) {}

    bool counts(std::int64_t now) const {
      return kept && !kept->text.empty() && (!kept->expires_at || now < *kept->expires_at);
    }
    bool is_due(std::int64_t now) const { return kept->expires_at && now >= renew_at && now >= next_try; }
    hidden refresh() const { return kept ? kept->refresh : hidden(); }
    refresh_grant again(const hidden& refresh) const {
      return {refresh,      grant.client_id,      grant.client_secret, grant.token_url,
              grant.scopes, grant.secret_in_body, grant.more};
    }

    // What was fetched, by the refresh token where there was one.
    void take(const token_or_reason& fresh, const hidden& refresh, std::int64_t now) {
      // A renewal that failed is not tried again at once while there is a token.
      next_try = now + retry_after;
      if (!fresh) return;
      kept = *fresh;
      if (kept->refresh.empty()) kept->refresh = refresh;
      const std::int64_t life = kept->expires_at.value_or(now) - now;
      renew_at = now + life - (std::min)(renew_before_end, life / 10);
    }

    std::mutex guard;
    std::condition_variable landed;
    Transport transport;
    Grant grant;
    Clock clock;
    std::optional<oauth_token> kept;
    std::string failure;  // Of the last fetch; empty when it went well.
    std::int64_t renew_at = 0;
    std::int64_t next_try = 0;
    std::uint64_t fetches = 0;  // How many have ended.
    bool in_flight = false;
    std::vector<std::function<void()>> waiting;  // Coroutines, which go on when a fetch has ended.
  };

  // Ends a fetch however it ends, so that nobody waits for ever when a transport throws.
  struct flight {
    explicit flight(state& s) : of(s) { of.in_flight = true; }
    ~flight() {
      if (!of.in_flight) return;
      const std::lock_guard lock(of.guard);
      land("no token: the transport threw an exception");
    }
    void land(std::string failure) {
      of.in_flight = false;
      of.failure = std::move(failure);
      ++of.fetches;
      of.landed.notify_all();
    }
    state& of;
  };

  answer renew(std::unique_lock<std::mutex>& lock, std::int64_t now) const {
    state& s = *shared_;
    const hidden refresh = s.refresh();
    flight fetch(s);
    lock.unlock();
    token_or_reason fresh = this->fetch(refresh, now);
    lock.lock();
    fetch.land(fresh ? std::string() : fresh.error());
    s.take(fresh, refresh, now);
    if (!fresh && !s.counts(now)) return {{}, fresh.error()};
    return {s.kept->text};
  }

  token_or_reason fetch(const hidden& refresh, std::int64_t now) const {
    state& s = *shared_;
    if (!refresh.empty()) {
      token_or_reason fresh = ask_for_token(s.transport, s.again(refresh), now);
      if (fresh || !fresh.is_refused()) return fresh;
    }
    return ask_for_token(s.transport, s.grant, now);
  }

  std::shared_ptr<state> shared_;
};

template <class Transport, class Grant>
token_source(Transport&&, Grant) -> token_source<Transport, Grant>;
template <class Transport, class Grant, class Clock>
token_source(Transport&&, Grant, Clock) -> token_source<Transport, Grant, Clock>;

/// What `security::oauth(transport, grant)` gives. The token URL and the scopes are those of the description, unless
/// the grant has its own.
template <class Scheme, class Transport, oauth_detail::grant Grant, class Clock = unix_clock>
  requires(Scheme::kind == credential_detail::kinds<Scheme>::oauth2 ||
           Scheme::kind == credential_detail::kinds<Scheme>::open_id)
auto bindery_credential(const Scheme& scheme, Transport&& transport, Grant grant, Clock clock = {}) {
  if (grant.token_url.empty()) grant.token_url = scheme.token_url;
  if (grant.scopes.empty()) grant.scopes = scheme.scopes;
  using Source = token_source<Transport, Grant, Clock>;
  return token_credential<Source>{scheme.scheme, "Bearer",
                                  Source(std::forward<Transport>(transport), std::move(grant), std::move(clock))};
}

}  // namespace bindery

#endif  // BINDERY_OAUTH2_HPP
