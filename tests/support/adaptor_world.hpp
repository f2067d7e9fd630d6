// What the tests of adaptors share: a time that the test owns, and a transport that answers in turn and keeps what it
// was sent.
#ifndef BINDERY_TESTS_ADAPTOR_WORLD_HPP
#define BINDERY_TESTS_ADAPTOR_WORLD_HPP

#include <bindery/http.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace world {

using ms = std::chrono::milliseconds;

struct timeline {
  ms now{0};
  std::vector<std::int64_t> slept{};
};

// 1994-11-06 08:49:37 UTC at its start.
struct pace {
  timeline* on;
  ms now() const { return on->now; }
  std::int64_t unix_seconds() const { return 784111777 + on->now.count() / 1000; }
  void sleep(ms time) const {
    on->slept.push_back(time.count());
    on->now += time;
  }
  double random() const { return 0.5; }
};

struct failure {
  std::string phase{};
  std::string reason{};
};

class answer {
 public:
  answer(bindery::v1::http_response reply) : reply_(std::move(reply)) {}
  answer(failure why) : failure_(std::move(why)) {}
  explicit operator bool() const { return reply_.has_value(); }
  bindery::v1::http_response& operator*() { return *reply_; }
  const bindery::v1::http_response& operator*() const { return *reply_; }
  const bindery::v1::http_response* operator->() const { return &*reply_; }
  const failure& error() const { return failure_; }

 private:
  std::optional<bindery::v1::http_response> reply_;
  failure failure_;
};

inline bindery::v1::http_response reply(int status, bindery::v1::header_list headers = {}, std::string body = {}) {
  return {status, std::move(headers), std::move(body)};
}

// A request of whatever runtime, as one of this.
template <class Request>
bindery::v1::http_request copy_of(const Request& request) {
  if constexpr (std::is_same_v<Request, bindery::v1::http_request>) {
    return request;
  } else {
    bindery::v1::http_request copy{.method = request.method, .origin = request.origin, .target = request.target};
    for (const auto& [name, value] : request.headers) copy.headers.push_back({name, value});
    copy.body = std::string(std::string_view(request.body));
    return copy;
  }
}

// Answers in turn, 200 where there are no more answers, and takes time for each.
struct transport {
  timeline* on;
  std::vector<answer> answers{};
  ms takes{0};
  std::vector<bindery::v1::http_request> seen{};
  std::vector<std::int64_t> at{};

  template <class Request>
  answer operator()(const Request& request) {
    seen.push_back(copy_of(request));
    at.push_back(on->now.count());
    on->now += takes;
    return seen.size() <= answers.size() ? answers[seen.size() - 1] : answer(reply(200));
  }
  std::string origin() const { return "https://a.example"; }
};

inline bindery::v1::http_request get(std::string target = "/pets") {
  bindery::v1::http_request request{.method = "GET", .target = std::move(target)};
  request.operation.id = "ListPets";
  request.operation.path = "/pets";
  request.operation.idempotent = true;
  return request;
}
inline bindery::v1::http_request post(std::string body = "{}") {
  bindery::v1::http_request request{
      .method = "POST", .target = "/pets", .headers = {{"Content-Type", "application/json"}}};
  request.body = std::move(body);
  request.operation.id = "CreatePet";
  request.operation.path = "/pets";
  return request;
}

inline std::string header_of(const bindery::v1::http_request& request, std::string_view name) {
  const std::string* value = bindery::v1::find_header(request.headers, name);
  return value ? *value : "(none)";
}

}  // namespace world

#endif  // BINDERY_TESTS_ADAPTOR_WORLD_HPP
