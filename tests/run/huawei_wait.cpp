// Waiting for a job, with a clock of the test's own: how often it is asked for, and what ends the waiting.
#include <huaweicloud/swr.hpp>
#include <huaweicloud/wait.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace hw = huaweicloud;
namespace swr = huaweicloud::swr;

namespace {

/// Time that goes on by sleeping only.
struct own_time {
  std::int64_t* passed;
  std::chrono::milliseconds now() const { return std::chrono::milliseconds{*passed}; }
  void sleep(std::chrono::milliseconds time) const { *passed += time.count(); }
};

/// Tells one state after the other, and the last one for ever; a number is an HTTP status.
struct job_server {
  std::vector<std::string> states;
  std::size_t asked = 0;

  swr::rt::http_response operator()(const swr::rt::http_request& request) {
    CHECK(request.target == "/v2/p/jobs/j");
    const std::string& state = states[asked < states.size() ? asked : states.size() - 1];
    ++asked;
    if (state == "500") return {500, {}, "{}"};
    return {200, {}, R"({"id":"j","status":")" + state + "\"}"};
  }
};

const bindery::poll_options every_ten{.every = std::chrono::seconds{10}, .at_most = std::chrono::seconds{35}};

}  // namespace

TEST_CASE("a job is asked for until it has ended") {
  for (const std::string last : {"Success", "Failed"}) {
    job_server server{{"Creating", "Running", last}};
    std::int64_t passed = 0;
    const auto job = hw::wait_for_job(server, {.project_id = "p", .job_id = "j"}, every_ten, own_time{&passed});
    REQUIRE(job);
    CHECK(hw::has_ended(*job));
    CHECK(job->status->word() == last);
    CHECK(server.asked == 3);
    CHECK(passed == 20'000);
  }
}

TEST_CASE("waiting ends with its time, and a state that is new goes on") {
  job_server server{{"Initializing", "Thinking"}};
  std::int64_t passed = 0;
  const auto job = hw::wait_for_job(server, {.project_id = "p", .job_id = "j"}, every_ten, own_time{&passed});
  REQUIRE(job);
  CHECK(!hw::has_ended(*job));
  CHECK(job->status->word() == "Thinking");
  CHECK(server.asked == 4);
  CHECK(passed == 30'000);
}

TEST_CASE("waiting ends when the job cannot be looked at, and asks at least once") {
  job_server server{{"Running", "500"}};
  std::int64_t passed = 0;
  const auto job = hw::wait_for_job(server, {.project_id = "p", .job_id = "j"}, every_ten, own_time{&passed});
  CHECK(job.status() == 500);
  CHECK(server.asked == 2);

  job_server ended{{"Success"}};
  const auto at_once = hw::wait_for_job(ended, {.project_id = "p", .job_id = "j"}, {.at_most = {}}, own_time{&passed});
  CHECK(at_once->status == swr::JobStatus::Success);
  CHECK(ended.asked == 1);
}
