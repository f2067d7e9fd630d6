// What the tests of the Beast transport share: a request type of their own, and the ports that with_server.py passes.
#ifndef BINDERY_BEAST_SUPPORT_HPP
#define BINDERY_BEAST_SUPPORT_HPP

#include <bindery/beast.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace beast_test {

/// The least that a request must have. No type of the runtime is here: the transport may not need one.
struct request {
  std::string method = "GET";
  std::string target = "/";
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
  std::string origin{};
};

inline request get(std::string target) { return {.method = "GET", .target = std::move(target)}; }

inline request post(std::string target, std::string body) {
  return {.method = "POST", .target = std::move(target), .body = std::move(body)};
}

/// A variable that with_server.py sets. A test without its server must not pass, so the program ends.
inline std::string given(const std::string& name) {
  const char* const value = std::getenv(("BINDERY_TEST_" + name).c_str());
  if (value == nullptr) {
    std::cerr << "BINDERY_TEST_" << name << " is not set; start this program with tests/support/with_server.py\n";
    std::exit(2);
  }
  return value;
}

inline std::string http(const std::string& name = "HTTP") { return "http://127.0.0.1:" + given(name); }

inline std::string https(const std::string& name = "HTTPS") { return "https://localhost:" + given(name); }

/// Options that trust the tests' CA and nobody else, and do not wait for ever where a test fails.
inline bindery::beast::options trusting() {
  bindery::beast::options how;
  how.ca_file = given("CA");
  how.authorities = bindery::beast::trust::given_only;
  how.wait_within = how.connect_within = how.handshake_within = how.read_within = std::chrono::seconds(60);
  return how;
}

/// A bound for what ends by itself or at a deadline far below this: the machine may be busy with something else.
constexpr double soon = 20;

/// How much time a test gives a call in which something is to hang: more and more, since on a busy machine the call may
/// not get there in the first. `attempt(milliseconds)` says whether it did; the last one counts in any case.
template <class Attempt>
void with_patience(Attempt attempt) {
  for (const int time : {250, 1000, 4000}) {
    if (attempt(std::chrono::milliseconds(time), false)) return;
  }
  attempt(std::chrono::milliseconds(12'000), true);
}

/// Waits until the server has done all that it does about a request for this, such as ending the connection.
inline void wait_for_server(const std::string& target) {
  const auto got = bindery::beast::client{http(), trusting()}(get("/done" + target));
  if (!got || got->status != 200) std::cerr << "the server has not done with " << target << '\n', std::exit(2);
}

inline bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Seconds since it was made.
class stopwatch {
 public:
  double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count(); }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace beast_test

#endif  // BINDERY_BEAST_SUPPORT_HPP
