// Tokens of IAM: a source that logs in and keeps the token for as many threads as there are, and the adaptor that sends
// it with every request. It uses the generated header of IAM.
#ifndef HUAWEICLOUD_AUTH_TOKEN_HPP
#define HUAWEICLOUD_AUTH_TOKEN_HPP

#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/result.hpp>
#include <huaweicloud/auth/secret.hpp>
#include <huaweicloud/auth/transport.hpp>
#include <huaweicloud/error.hpp>
// A header that holds several APIs may have brought it already.
#ifndef BINDERY_API_HUAWEICLOUD_IAM
#include <huaweicloud/iam.hpp>
#endif

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace huaweicloud {

/// What a token is to be good for: a project, by id or by name, which is what SWR wants; without one, the account.
struct token_scope {
  std::string project{};     ///< Its name; that of a region's project is the region's id, "cn-north-4".
  std::string project_id{};  ///< Counts before the name.
  /// The account that the project belongs to. IAM does not need it; Keystone does, for a project by name.
  std::string project_domain{};
  std::string domain{};  ///< The account, where there is no project; empty means the one of the login.
};

/// Logging in as an IAM user.
struct password_login {
  std::string domain{};  ///< The name of the account.
  std::string user{};
  secret password{};
  token_scope scope{};
};

/// Logging in as an agency. The transport has to send the token of a user who may act for it: put `with_token` around
/// the one that the source is made of.
struct agency_login {
  std::string domain{};     ///< The name of the account that made the agency.
  std::string domain_id{};  ///< Its id; one of the two is enough.
  std::string agency{};
  token_scope scope{};
};

/// A token, and when it ends.
struct token {
  secret text{};
  std::optional<std::int64_t> expires_at{};  ///< Seconds since 1970; nothing where the reply did not tell.

  friend bool operator==(const token&, const token&) = default;
};

namespace detail {

inline std::optional<std::string> unless_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

inline iam::TokenScope scope_of(const token_scope& wanted, const std::string& login_domain) {
  iam::TokenScope scope;
  if (wanted.project.empty() && wanted.project_id.empty()) {
    scope.domain.emplace();
    scope.domain->name = wanted.domain.empty() ? unless_empty(login_domain) : unless_empty(wanted.domain);
    return scope;
  }
  scope.project.emplace();
  scope.project->id = unless_empty(wanted.project_id);
  if (wanted.project_id.empty()) scope.project->name = wanted.project;
  if (wanted.project_id.empty() && !wanted.project_domain.empty()) {
    scope.project->domain.emplace();
    scope.project->domain->name = wanted.project_domain;
  }
  return scope;
}

}  // namespace detail

/// The body of a login, for whoever logs in by themselves.
inline iam::CreateTokenRequestBody login_body(const password_login& login) {
  iam::CreateTokenRequestBody body;
  body.auth.identity.methods = {iam::AuthMethod::password};
  iam::PasswordUser& user = body.auth.identity.password.emplace().user;
  user.name = login.user;
  user.password = login.password.reveal();
  user.domain.name = login.domain;
  body.auth.scope = detail::scope_of(login.scope, login.domain);
  return body;
}

/// The body of a login, for whoever logs in by themselves.
inline iam::CreateTokenRequestBody login_body(const agency_login& login) {
  iam::CreateTokenRequestBody body;
  body.auth.identity.methods = {iam::AuthMethod::assume_role};
  iam::AssumeRoleMethod& role = body.auth.identity.assume_role.emplace();
  role.domain_id = detail::unless_empty(login.domain_id);
  role.domain_name = detail::unless_empty(login.domain);
  role.agency_name = login.agency;
  body.auth.scope = detail::scope_of(login.scope, login.domain);
  return body;
}

/// Logs in once, through any transport to IAM or Keystone. The catalog is left out of the reply.
template <class Transport, class Login>
result<token> log_in(Transport&& transport, const Login& login) {
  iam::KeystoneCreateUserTokenByPassword::Params params{.nocatalog = "true", .body = login_body(login)};
  auto outcome = iam::keystone_create_user_token_by_password(transport, params);
  if (!outcome) return reason{"no token: " + to_string(error(outcome.error()))};
  std::optional<std::string> text = detail::field_value(outcome.headers(), "X-Subject-Token");
  if (!text || text->empty()) return reason{"no token: the reply to the login has no header X-Subject-Token"};
  return token{secret(*std::move(text)), seconds_of(outcome->token.expires_at)};
}

/// Tokens that are kept until shortly before they end. However many threads ask, one logs in: those that have a token
/// that still counts go on with it, the others wait for the one login and share what comes of it, a failure too, so
/// that a wrong password is not tried by all of them. Copies share what they keep. A transport given as an lvalue must
/// outlive all copies; `Login` is `password_login` or `agency_login`.
template <class Transport, class Login, class Clock = system_seconds>
class token_source {
 public:
  static constexpr std::int64_t renew_before_end = 5 * 60;  ///< Seconds.
  static constexpr std::int64_t retry_after = 60;           ///< Seconds between tries to renew what still counts.

  token_source(Transport&& transport, Login login, Clock clock = {})
      : shared_(std::make_shared<state>(std::forward<Transport>(transport), std::move(login), std::move(clock))) {}

  /// A token that counts, or why there is none.
  result<secret> operator()() const {
    std::unique_lock lock(shared_->guard);
    for (;;) {
      const std::int64_t now = shared_->clock();
      if (shared_->counts(now) && (shared_->in_flight || !shared_->is_due(now))) return shared_->kept->text;
      if (!shared_->in_flight) return renew(lock, now);
      const std::uint64_t awaited = shared_->logins;
      shared_->landed.wait(lock, [&] { return shared_->logins != awaited; });
      if (!shared_->failure.empty()) return reason{shared_->failure};
    }
  }

  /// Forgets a token that a service refused, unless another came meanwhile.
  void refuse(const secret& refused) const {
    const std::lock_guard lock(shared_->guard);
    if (shared_->kept && shared_->kept->text == refused) shared_->kept.reset();
  }

 private:
  struct state {
    state(Transport&& t, Login l, Clock c)
        : transport(std::forward<Transport>(t)), login(std::move(l)), clock(std::move(c)) {}

    bool counts(std::int64_t now) const { return kept && (!kept->expires_at || now < *kept->expires_at); }
    bool is_due(std::int64_t now) const {
      return kept->expires_at && *kept->expires_at - now < renew_before_end && now >= next_try;
    }

    std::mutex guard;
    std::condition_variable landed;
    Transport transport;
    Login login;
    Clock clock;
    std::optional<token> kept;
    std::string failure;  // Of the last login; empty when it went well.
    std::int64_t next_try = 0;
    std::uint64_t logins = 0;  // How many have ended.
    bool in_flight = false;
  };

  // Ends a login however it ends, so that nobody waits for ever when a transport throws.
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
      ++of.logins;
      of.landed.notify_all();
    }
    state& of;
  };

  result<secret> renew(std::unique_lock<std::mutex>& lock, std::int64_t now) const {
    flight login(*shared_);
    lock.unlock();
    result<token> fresh = log_in(shared_->transport, shared_->login);
    lock.lock();
    login.land(fresh ? std::string() : fresh.error());
    // A renewal that failed, or gave little time, is not tried again at once while there is a token.
    shared_->next_try = now + retry_after;
    if (fresh) shared_->kept = *std::move(fresh);
    else if (!shared_->counts(now)) return reason{fresh.error()};
    return shared_->kept->text;
  }

  std::shared_ptr<state> shared_;
};

template <class Transport, class Login>
token_source(Transport&&, Login) -> token_source<Transport, Login>;
template <class Transport, class Login, class Clock>
token_source(Transport&&, Login, Clock) -> token_source<Transport, Login, Clock>;

/// Why nothing was sent, where the transport's own answer cannot say so.
using token_failure = bindery::adaptor::failure;

/// A response, or why there is none: what `with_token` returns around a transport whose own answer cannot say so.
template <class Response>
using token_answer = bindery::adaptor::response_or_failure<Response>;

/// One call with a token, which is made again with another after a 401.
template <class Request, class Part>
struct token_course {
  bindery::adaptor::sending<Request> on;
  Part& part;
  std::optional<secret> sent{};
  bool is_second = false;

  bindery::adaptor::step begin() {
    const auto& headers = on.original().headers;
    if (detail::field_value(headers, "X-Auth-Token") || detail::field_value(headers, "Authorization")) {
      return bindery::adaptor::step::send();
    }
    const result<secret> first = part.source();
    if (!first) return bindery::adaptor::step::refuse("token", first.error());
    return send(*first);
  }

  template <class Answer>
  bindery::adaptor::step after(const Answer& answer) {
    using bindery::adaptor::step;
    if (bindery::adaptor::status_of(answer) != 401 || !sent || std::exchange(is_second, true)) return step::stop();
    part.source.refuse(*sent);
    if (detail::is_stream(on.original())) return step::stop();
    const result<secret> second = part.source();
    // What the service said is worth more than that there is no other token.
    if (!second || *second == *sent) return step::stop();
    return send(*second);
  }

 private:
  bindery::adaptor::step send(const secret& token) {
    sent = token;
    detail::add_field(on.restart().headers, "X-Auth-Token", token.reveal());
    return bindery::adaptor::step::send();
  }
};

template <class Source>
struct token_part {
  static constexpr bindery::adaptor::role is = bindery::adaptor::role::sign;
  static constexpr bool may_refuse = true;

  Source source;

  template <class Request, class Transport>
  auto course(const Request& request, const bindery::adaptor::call_context& context, const Transport&) {
    return token_course<Request, token_part>{{request, context}, *this};
  }
  template <class Request, class Transport>
  auto course(const Request& request, const bindery::adaptor::call_context& context, const Transport&) const {
    return token_course<Request, const token_part>{{request, context}, *this};
  }
};

/// Adds X-Auth-Token to each request and has `Transport` send it. On a 401 the token is given up and the request sent
/// once more with another, whatever its method, since a 401 says that the service did nothing; a stream is not, as it
/// can be read only once. A request that brings an X-Auth-Token or an Authorization is sent as it is. `Source` is a
/// `token_source`, or any callable of that kind with `refuse`. A transport given as an lvalue must outlive this.
template <class Transport, class Source>
class with_token : public bindery::adaptor::around<Transport, token_part<Source>> {
 public:
  with_token(Transport&& transport, Source source)
      : with_token::around(std::forward<Transport>(transport), token_part<Source>{std::move(source)}) {}
};

template <class Transport, class Source>
with_token(Transport&&, Source) -> with_token<Transport, Source>;

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_TOKEN_HPP
