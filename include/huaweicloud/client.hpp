// The client: a transport for every generated function of Huawei Cloud's services. It finds the host of each in a
// region, signs, tries again, and takes no error for a success. Include <bindery/beast_impl.hpp> in one file of the
// program.
//
//   huaweicloud::client client{huaweicloud::region("cn-north-4")};   // credentials: environment, profile, metadata
//   auto outcome = swr::show_instance(client, {.project_id = client.project_id(), .instance_id = "…"});
//   if (!outcome) std::cerr << huaweicloud::error(outcome.error()) << '\n';
#ifndef HUAWEICLOUD_CLIENT_HPP
#define HUAWEICLOUD_CLIENT_HPP

#include <bindery/beast.hpp>
#include <bindery/retry.hpp>
#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/credentials.hpp>
#include <huaweicloud/auth/metadata.hpp>
#include <huaweicloud/auth/region.hpp>
#include <huaweicloud/auth/result.hpp>
#include <huaweicloud/auth/signing.hpp>
#include <huaweicloud/auth/transport.hpp>
#include <huaweicloud/error.hpp>
// A header that holds several APIs may have brought it already.
#ifndef BINDERY_API_HUAWEICLOUD_IAM
#include <huaweicloud/iam.hpp>
#endif

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace huaweicloud {

/// Who signs: credentials, or a provider of them that several threads may ask.
class any_credentials {
 public:
  any_credentials(credentials keys) : ask_(given_credentials{std::move(keys)}) {}
  template <class Provider>
    requires(!std::same_as<Provider, any_credentials>) && requires(Provider& provider) {
      { provider() } -> std::convertible_to<result<credentials>>;
    }
  any_credentials(Provider provider) : ask_(std::move(provider)) {}

  result<credentials> operator()() const { return ask_(); }

 private:
  std::function<result<credentials>()> ask_;
};

struct client_options {
  std::string project_id{};  ///< Known already; else that of the credentials, else it is looked up.
  field_list endpoints{};    ///< Services with their origins, before all tables: {{"swr", "https://localhost:8443"}}.
  bindery::retry_policy retry{};  ///< One try only: `{.attempts = 1}`.
  signing_options signing{};
};

namespace detail {

// What stands in a path for the project until the client knows it, and how that is sent.
inline constexpr std::string_view project_placeholder = "{project_id}";
inline constexpr std::string_view encoded_project_placeholder = "%7Bproject_id%7D";

// Which service an operation belongs to, by the first part of the host in its description ("swr-api"), else by what the
// paths of the three services begin with.
template <class Request>
std::string_view server_of(const Request& request) {
  if constexpr (requires { std::string_view(request.operation.server); }) {
    if (!std::string_view(request.operation.server).empty()) return request.operation.server;
  }
  const auto path = static_cast<std::string_view>(request.target);
  if (path.starts_with("/v3/") || path.starts_with("/v3.0/")) return "https://iam.{region}.myhuaweicloud.com";
  if (path.starts_with("/v5/")) return "https://sts.{region}.myhuaweicloud.com";
  return "https://swr-api.{region}.myhuaweicloud.com";
}

// "swr" for "https://swr-api.{region}.myhuaweicloud.com"; the first part of the host for a service without a table.
inline std::string_view service_of(std::string_view server) {
  const std::size_t scheme = server.find("://");
  if (scheme != std::string_view::npos) server.remove_prefix(scheme + 3);
  server = server.substr(0, server.find_first_of("./:"));
  for (const service_entry& known : services) {
    if (server == known.host) return known.name;
  }
  return server;
}

// The origin of a server as a description has it: `options` first, then what `region` knows, then the server itself.
inline result<std::string> origin_of(std::string_view server, const region& where, const client_options& options) {
  const std::string_view service = service_of(server);
  for (const auto& [name, origin] : options.endpoints) {
    if (name == service) return as_origin("the endpoint of " + name, origin);
  }
  for (const service_entry& known : services) {
    if (known.name == service) return where.endpoint(service);
  }
  std::string origin(server);
  if (const std::size_t at = origin.find("{region}"); at != std::string::npos) origin.replace(at, 8, where.id());
  return origin;
}

// The project that a client found out, for all its copies and threads.
class project_memory {
 public:
  std::string get() const {
    const std::lock_guard lock(guard_);
    return id_;
  }
  void set(std::string id) {
    const std::lock_guard lock(guard_);
    id_ = std::move(id);
  }

 private:
  mutable std::mutex guard_;
  std::string id_;
};

// Credentials with the project that was found out, which the signer sends as X-Project-Id.
struct credentials_of_project {
  any_credentials source;
  std::shared_ptr<project_memory> project;

  result<credentials> operator()() const {
    result<credentials> keys = source();
    if (keys && keys->project_id.empty()) keys->project_id = project->get();
    return keys;
  }
};

// Says in the words of a transport's own answer that nothing was sent.
template <class Answer>
Answer not_sent(std::string why) {
  std::remove_cvref_t<decltype(std::declval<Answer&>().error())> failure{};
  if constexpr (requires { failure.phase = std::string("request"); }) failure.phase = std::string("request");
  failure.reason = std::move(why);
  return Answer(std::move(failure));
}

// The project with the name of the region, among those that IAM found; else why it is none.
inline result<std::string> only_project(const std::vector<iam::Project>& projects, const std::string& name,
                                        const std::string& trace) {
  if (projects.size() == 1) return projects.front().id;
  const std::string end = trace.empty() ? std::string() : " (trace id " + trace + ")";
  if (projects.empty()) {
    return reason{"the account has no project named `" + name + "`" + end +
                  "; open the region in the console once, which makes one, or give `project_id` in the options"};
  }
  std::string ids;
  for (const iam::Project& project : projects) ids.append(ids.empty() ? "" : ", ").append(project.id);
  return reason{"several projects are named `" + name + "`: " + ids + end +
                "; give one as `project_id` in the options"};
}

// How a call of the client goes over a transport whose calls return `Given`; client_await.hpp has it for those that are
// awaited.
template <class Given>
struct client_style {
  static_assert(bindery::adaptor::immediate<Given>,
                "huaweicloud: this transport does not answer at once; include <huaweicloud/client_await.hpp> where it "
                "returns something to `co_await`");
  using answer = Given;

  template <class Client, class Request>
  static Given run(const Client& client, Request request) {
    if (std::string why = client.aim(request); !why.empty()) return not_sent<Given>(std::move(why));
    if (client.needs_project(request)) {
      auto found = client.report_or_look_up();
      if (found.id.empty()) return client.template failed<Given>(std::move(found));
      client.fill_in(request, found.id);
    }
    return client.shared_->send(std::as_const(request));
  }
};

}  // namespace detail

/// A client over `Transport`; `client` is the one over Beast. It is a transport, so generated functions take it as it
/// is; those of services that it does not know work too, when their description names a server with `{region}`. A
/// request that has an origin goes there. `{project_id}` in a path is filled in. Copies share everything, and it is as
/// safe for threads as the transport is. A transport given as an lvalue must outlive all copies.
template <class Transport, class Clock = system_seconds, class Pace = bindery::system_pace>
class basic_client {
  using keys_type = detail::credentials_of_project;
  using pipeline = honest_status<bindery::retrying<signing<Transport, keys_type, Clock>, Pace>>;
  using given_by_iam = decltype(std::declval<pipeline&>()(std::declval<const iam::rt::http_request&>()));
  static constexpr bool is_immediate = bindery::adaptor::immediate<given_by_iam>;

 public:
  /// What is inside, for the adaptors that ask about their order: it signs and tries again.
  using inner_transport = pipeline;

  basic_client(region where, any_credentials keys, Transport&& transport, client_options options = {}, Clock clock = {},
               Pace pace = {})
      : shared_(std::make_shared<state>(std::move(where), std::move(keys), std::forward<Transport>(transport),
                                        std::move(options), std::move(clock), std::move(pace))) {}

  /// Over Beast; `http` has deadlines, certificates and limits.
  basic_client(region where, any_credentials keys, client_options options = {}, bindery::beast::options http = {})
    requires std::same_as<Transport, bindery::beast::client>
      : basic_client(std::move(where), std::move(keys), Transport("https://iam.myhuaweicloud.com", std::move(http)),
                     std::move(options)) {}

  /// Over Beast, with the credentials of the environment, else of the profile file, else of the metadata service.
  explicit basic_client(region where, client_options options = {}, bindery::beast::options http = {})
    requires std::same_as<Transport, bindery::beast::client>
      : basic_client(std::move(where), default_credentials(Transport(metadata_origin, metadata_deadlines())),
                     std::move(options), std::move(http)) {}

  /// Sends a request, signed. The answer is the transport's, with our failure in it where nothing could be sent.
  template <class Request>
  auto operator()(const Request& request) const {
    return detail::client_style<decltype(shared_->send(request))>::run(*this, Request(request));
  }

  /// The id of the region's project: that of the options or the credentials, else IAM is asked, once. Where that fails,
  /// `{project_id}` is returned, and the next call with it in its path reports why. So it is where the transport is
  /// awaited and the project not known yet; that call asks.
  std::string project_id() const {
    const std::lock_guard lock(shared_->looking_up);
    found_project found = look_up();
    if (!found.id.empty()) return std::move(found.id);
    if (!found.why.empty()) shared_->unreported = std::move(found);
    return std::string(detail::project_placeholder);
  }

  /// The same, with the reason here; over a transport that answers at once.
  result<std::string> find_project_id() const
    requires is_immediate
  {
    const std::lock_guard lock(shared_->looking_up);
    found_project found = look_up();
    if (found.id.empty()) return reason{std::move(found.why)};
    return std::move(found.id);
  }

  const region& where() const { return shared_->where; }

 private:
  template <class Given>
  friend struct detail::client_style;
  using list_projects = iam::KeystoneListProjects;
  using iam_answer = typename detail::client_style<given_by_iam>::answer;

  struct found_project {
    std::string id{};                    // Empty when there is none.
    std::string why{};                   // Then this is why,
    std::optional<iam_answer> answer{};  // and this is what IAM said instead, if it did.
  };

  struct state {
    state(region w, any_credentials keys, Transport&& transport, client_options o, Clock clock, Pace pace)
        : where(std::move(w)),
          options(std::move(o)),
          project(std::make_shared<detail::project_memory>()),
          source(keys_type{std::move(keys), project}),
          send(bindery::retrying<signing<Transport, keys_type, Clock>, Pace>(
              signing<Transport, keys_type, Clock>(std::forward<Transport>(transport), source, options.signing,
                                                   std::move(clock)),
              options.retry, std::move(pace))) {
      project->set(options.project_id);
    }

    region where;
    client_options options;
    std::shared_ptr<detail::project_memory> project;
    keys_type source;
    pipeline send;
    std::mutex looking_up;
    std::optional<found_project> unreported;  // Guarded by it.
  };

  static bindery::beast::options metadata_deadlines() {
    bindery::beast::options how;
    how.connect_within = how.read_within = bindery::beast::milliseconds(3000);
    return how;
  }

  // What `project_id()` met with is not asked again at once: it may take its time, and keys are locked after a few
  // failures.
  found_project report_or_look_up() const {
    const std::lock_guard lock(shared_->looking_up);
    if (!shared_->unreported) return look_up();
    return *std::exchange(shared_->unreported, std::nullopt);
  }

  // To be called with `looking_up` locked, so that threads that come meanwhile wait for the one question. What went
  // wrong is asked again by the next.
  found_project look_up() const {
    shared_->unreported.reset();
    found_project found = known_project();
    if constexpr (is_immediate) {
      if (found.id.empty() && found.why.empty()) return understand(shared_->send(project_request()));
    }
    return found;
  }

  // What needs no question: neither id nor reason where IAM is to be asked.
  found_project known_project() const {
    const result<credentials> keys = shared_->source();
    if (!keys) return {{}, keys.error()};
    if (!keys->project_id.empty()) return {keys->project_id};
    const result<std::string> origin = origin_of_iam();
    return origin ? found_project{} : found_project{{}, origin.error()};
  }

  result<std::string> origin_of_iam() const {
    return detail::origin_of("https://iam.{region}.myhuaweicloud.com", shared_->where, shared_->options);
  }

  iam::rt::http_request project_request() const {
    const list_projects::Params params{.name = shared_->where.id()};
    auto request = iam::rt::build<list_projects>(params);
    request->origin = *origin_of_iam();
    return *std::move(request);
  }

  // Puts in where a request goes; the result is why it can go nowhere.
  template <class Request>
  std::string aim(Request& request) const {
    if (!static_cast<std::string_view>(request.origin).empty()) return {};
    result<std::string> origin = detail::origin_of(detail::server_of(request), shared_->where, shared_->options);
    if (!origin) return origin.error();
    request.origin = *std::move(origin);
    return {};
  }

  template <class Request>
  static bool needs_project(const Request& request) {
    return static_cast<std::string_view>(request.target).find(detail::encoded_project_placeholder) !=
           std::string_view::npos;
  }

  template <class Request>
  static void fill_in(Request& request, const std::string& project) {
    std::string target(static_cast<std::string_view>(request.target));
    target.replace(target.find(detail::encoded_project_placeholder), detail::encoded_project_placeholder.size(),
                   detail::percent_encoded(project));
    request.target = std::move(target);
  }

  found_project understand(iam_answer answer) const {
    auto outcome = iam::rt::request<list_projects>([&answer](const auto&) { return answer; }, {});
    if (!outcome) return {{}, to_string(error(outcome.error())), std::move(answer)};
    const std::string trace = detail::field_value(outcome.headers(), "X-IAM-Trace-Id").value_or(std::string());
    result<std::string> id = detail::only_project(outcome->projects, shared_->where.id(), trace);
    if (!id) return {{}, id.error()};
    shared_->project->set(*id);
    return {*id};
  }

  // What IAM answered is the answer to the call that needed it: a wrong key is a 401 there as well.
  template <class Answer>
  static Answer failed(found_project found) {
    if constexpr (std::same_as<Answer, iam_answer>) {
      if (found.answer) return *std::move(found.answer);
    }
    return detail::not_sent<Answer>(std::move(found.why));
  }

  std::shared_ptr<state> shared_;
};

template <class Transport>
basic_client(region, any_credentials, Transport&&, client_options) -> basic_client<Transport>;
template <class Transport>
basic_client(region, any_credentials, Transport&&) -> basic_client<Transport>;
template <class Transport, class Clock>
basic_client(region, any_credentials, Transport&&, client_options, Clock) -> basic_client<Transport, Clock>;
template <class Transport, class Clock, class Pace>
basic_client(region, any_credentials, Transport&&, client_options, Clock, Pace) -> basic_client<Transport, Clock, Pace>;

/// A client over Beast, which verifies certificates and keeps its connection open.
using client = basic_client<bindery::beast::client>;

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_CLIENT_HPP
