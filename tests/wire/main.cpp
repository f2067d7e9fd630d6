// The main of a suite's program. Besides what doctest prints, it writes a line for every test case to the file that
// WIRE_RESULTS names: name, file, assertions made, assertions failed, 1 when it passed, seconds, why the server does
// not know of it.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "wire.hpp"

#include <cstdlib>
#include <fstream>

namespace {

std::string no_route_reason;

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

struct results : doctest::IReporter {
  explicit results(const doctest::ContextOptions&) : out(variable("WIRE_RESULTS"), std::ios::binary) {}

  void test_case_start(const doctest::TestCaseData& started) override {
    running = &started;
    no_route_reason.clear();
  }
  void test_case_end(const doctest::CurrentTestCaseStats& ended) override {
    out << running->m_name << '\t' << running->m_file.c_str() << '\t' << ended.numAssertsCurrentTest << '\t'
        << ended.numAssertsFailedCurrentTest << '\t' << (ended.failure_flags == 0 ? 1 : 0) << '\t' << ended.seconds
        << '\t' << no_route_reason << std::endl;
  }

  void report_query(const doctest::QueryData&) override {}
  void test_run_start() override {}
  void test_run_end(const doctest::TestRunStats&) override {}
  void test_case_reenter(const doctest::TestCaseData&) override {}
  void test_case_exception(const doctest::TestCaseException&) override {}
  void subcase_start(const doctest::SubcaseSignature&) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData&) override {}
  void log_message(const doctest::MessageData&) override {}
  void test_case_skipped(const doctest::TestCaseData&) override {}

  std::ofstream out;
  const doctest::TestCaseData* running = nullptr;
};

REGISTER_LISTENER("results", 1, results);

// What a reply was like, for whoever reads why a test failed.
std::string told(const bindery::call_error& error) {
  std::string text = to_string(error);
  if (error.status != 0) text += " [status " + std::to_string(error.status) + ", body: " + error.body + "]";
  return text;
}

void need(bool holds, const std::string& expected, const bindery::call_error& error, const char* file, int line) {
  if (!holds) ADD_FAIL_AT(file, line, "expected " << expected << ", found: " << told(error));
  CHECK(holds);
}

}  // namespace

namespace wire {

const std::string& origin() {
  static const std::string found = variable("WIRE_ORIGIN");
  return found;
}

bindery::beast::client& http() {
  static bindery::beast::client client{origin()};
  return client;
}

void need_value(const bindery::call_error& error, const char* file, int line) {
  need(error.whose == bindery::fault::none, "a value", error, file, line);
}

void need_fault(bindery::fault whose, const bindery::call_error& error, const char* file, int line) {
  need(error.whose == whose, "another fault", error, file, line);
}

void need_mismatch(std::string_view where, const bindery::call_error& error, const char* file, int line) {
  const bool same = error.whose == bindery::fault::server && error.where == where && !error.body.empty();
  need(same, "a mismatch at " + std::string(where), error, file, line);
}

void need_no_content(const bindery::call_error& error, const char* file, int line) {
  const bool empty = error.whose == bindery::fault::server && error.body.empty() && error.expected == "a body";
  need(empty, "an empty reply", error, file, line);
}

void need_status(int status, const bindery::call_error& error, const char* file, int line) {
  const bool same = error.whose == bindery::fault::service && error.status == status;
  need(same, "an error with status " + std::to_string(status), error, file, line);
}

void no_route(const char* reason) { no_route_reason = reason; }

}  // namespace wire
