// Logs in to an OpenStack Keystone with the generated operations of IAM: `keystone URL USER PASSWORD PROJECT`, the
// domain being Default, and `keystone URL USER PASSWORD PROJECT expired` where tokens live for a second or two.
#include <bindery/beast.hpp>
#include <huaweicloud/auth/token.hpp>
#include <huaweicloud/error.hpp>
#include <huaweicloud/iam.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>

namespace {

namespace iam = huaweicloud::iam;
namespace rt = iam::rt;

int failures = 0;

/// Opens a connection for each request. The server under this Keystone, uWSGI, ends every connection after its reply
/// without a word, so a client that keeps one learns of it only when its next request gets no reply.
struct fresh_client {
  std::string url;

  template <class Request>
  auto operator()(const Request& request) const {
    bindery::beast::client http{url};
    return http(request);
  }
};

void check(bool holds, std::string_view what, const std::string& seen = {}) {
  std::cout << (holds ? "ok    " : "WRONG ") << what << (seen.empty() ? "" : ": ") << seen << "\n" << std::flush;
  failures += holds ? 0 : 1;
}

/// Whether an outcome is the documented reply of that status with the body of an error, and what it says.
template <class Reply, class Outcome>
void check_refused(const Outcome& outcome, std::string_view what) {
  const bool typed = outcome.visit([](const Reply& reply) { return !rt::write(reply.body).empty(); },
                                   [](const auto&) { return false; });
  const huaweicloud::error error(outcome.error());
  check(typed && error.kind == huaweicloud::error_kind::service && error.status == Reply::documented &&
            error.code == std::to_string(Reply::documented) && !error.message.empty(),
        what, to_string(error));
}

bool has_project(const iam::ListProjectsResponse& page, const std::string& name) {
  return std::any_of(page.projects.begin(), page.projects.end(), [&](const auto& each) { return each.name == name; });
}

void work(const fresh_client& http, const huaweicloud::password_login& login) {
  auto token = huaweicloud::log_in(http, login);
  check(static_cast<bool>(token), "log in with a password", token ? "" : token.error());
  if (!token) return;
  check(token->expires_at > huaweicloud::system_seconds{}(), "the token says when it ends");
  const std::string text = token->text.reveal();

  auto valid = iam::keystone_validate_token(http, {.x_subject_token = text, .x_auth_token = text});
  check(valid && valid->token.user.name == login.user && valid->token.project &&
            valid->token.project->name == login.scope.project,
        "use the token: Keystone says whose it is", valid ? "" : to_string(valid.error()));

  huaweicloud::token_source source(http, login);
  huaweicloud::with_token client(http, source);
  auto all = iam::keystone_list_projects(client);
  check(all && has_project(*all, login.scope.project), "list projects through the token source",
        all ? std::to_string(all->projects.size()) + " projects" : to_string(all.error()));
  auto own = iam::keystone_list_auth_projects(client);
  check(own && has_project(*own, login.scope.project), "list the user's own projects",
        own ? "" : to_string(own.error()));

  huaweicloud::password_login wrong = login;
  wrong.password = huaweicloud::secret("planted-wrong-password");
  auto refused = iam::keystone_create_user_token_by_password(http, {.body = huaweicloud::login_body(wrong)});
  check_refused<iam::KeystoneCreateUserTokenByPassword::status_401>(refused, "wrong password");
  auto none = huaweicloud::log_in(http, wrong);
  check(!none && none.error().find("401") != std::string::npos && none.error().find("planted") == std::string::npos,
        "wrong password: the reason of the token source", none ? "" : none.error());

  auto bogus = iam::keystone_list_projects(http, {.x_auth_token = "bogus"});
  check_refused<iam::KeystoneListProjects::status_401>(bogus, "a token that is none");
  auto subject = iam::keystone_validate_token(http, {.x_subject_token = "bogus", .x_auth_token = text});
  check_refused<iam::KeystoneValidateToken::status_404>(subject, "asking about a token that is none");

  const auto used = source();
  const std::string first = used ? used->reveal() : std::string();
  auto gone = iam::keystone_revoke_token(http, {.x_subject_token = first, .x_auth_token = text});
  check(static_cast<bool>(gone), "revoke a token", gone ? "" : to_string(gone.error()));
  auto revoked = iam::keystone_list_projects(http, {.x_auth_token = first});
  check_refused<iam::KeystoneListProjects::status_401>(revoked, "a token that was revoked");
  auto again = iam::keystone_list_projects(client);
  const auto renewed = source();
  check(again && renewed && renewed->reveal() != first, "the token source logs in again on 401",
        again ? "" : to_string(again.error()));
}

void expire(const fresh_client& http, const huaweicloud::password_login& login) {
  auto token = huaweicloud::log_in(http, login);
  check(static_cast<bool>(token), "log in where tokens end at once", token ? "" : token.error());
  if (!token) return;
  const std::int64_t now = huaweicloud::system_seconds{}();
  const std::int64_t wait = token->expires_at.value_or(now) - now + 2;
  check(wait < 30, "the token ends soon", "waiting for " + std::to_string(wait) + " s");
  std::this_thread::sleep_for(std::chrono::seconds(std::clamp<std::int64_t>(wait, 0, 30)));
  auto late = iam::keystone_list_auth_projects(http, {.x_auth_token = token->text.reveal()});
  check_refused<iam::KeystoneListAuthProjects::status_401>(late, "a token that has expired");
}

}  // namespace

int main(int count, char** words) {
  if (count < 5) {
    std::cerr << "usage: keystone URL USER PASSWORD PROJECT [expired]\n";
    return 2;
  }
  const fresh_client http{words[1]};
  const huaweicloud::password_login login{.domain = "Default",
                                          .user = words[2],
                                          .password = huaweicloud::secret(words[3]),
                                          .scope = {.project = words[4], .project_domain = "Default"}};
  if (count > 5) expire(http, login);
  else work(http, login);
  std::cout << (failures == 0 ? "all hold\n" : std::to_string(failures) + " do not hold\n");
  return failures == 0 ? 0 : 1;
}
