// What the tests of faults share: scripts that the server of tests/support/player.py plays, and calls whose buffered
// and streamed answers look alike.
#ifndef BINDERY_FAULTS_SUPPORT_HPP
#define BINDERY_FAULTS_SUPPORT_HPP

#include "beast_support.hpp"
#include <bindery/beast.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace beast_test {

/// What becomes of the connection after a script.
enum class then { stay, close, cut, reset, stall };

inline std::string_view text(then end) {
  constexpr std::string_view words[]{"stay", "close", "cut", "reset", "stall"};
  return words[static_cast<std::size_t>(end)];
}

inline std::string percent(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const auto byte = static_cast<unsigned char>(c);
    if (plain) out += c;
    else out.append("%").append(1, digits[byte / 16]).append(1, digits[byte % 16]);
  }
  return out;
}

/// What the server is to do; the parts are added in the order in which they are done. `{id}` in bytes is the request's.
class script {
 public:
  script() = default;
  script(std::string_view bytes, then end = then::stay) {
    send(bytes);
    end_ = end;
  }
  script(const char* bytes, then end = then::stay) : script(std::string_view(bytes), end) {}
  script(const std::string& bytes, then end = then::stay) : script(std::string_view(bytes), end) {}

  script& send(std::string_view bytes) { return add("send=" + percent(bytes)); }
  script& drip(int milliseconds, std::string_view bytes) {
    return add("drip=" + std::to_string(milliseconds) + ":" + percent(bytes));
  }
  /// Without end when `times` is 0.
  script& pour(std::size_t times, std::string_view bytes) {
    return add("pour=" + std::to_string(times) + ":" + percent(bytes));
  }
  script& wait(int milliseconds) { return add("wait=" + std::to_string(milliseconds)); }
  /// Of the request's body only so many bytes are read.
  script& take(std::size_t bytes) { return add("take=" + std::to_string(bytes)); }
  script& cut(std::size_t bytes) { return add("cut=" + std::to_string(bytes)); }
  script& end(then what) {
    end_ = what;
    return *this;
  }
  then end() const { return end_; }

  std::string target(std::string_view id) const {
    return std::string("/play/").append(id).append("?").append(steps_).append("then=").append(text(end_));
  }

 private:
  script& add(std::string_view step) {
    steps_.append(step).append("&");
    return *this;
  }

  std::string steps_{};
  then end_ = then::stay;
};

/// Eight digits, of which no two requests of a program have the same.
inline std::string next_id() {
  static std::atomic<unsigned> last{0};
  std::string digits = std::to_string(++last);
  return std::string(8 - digits.size(), '0') + digits;
}

enum class reading { buffered, streamed };

/// An answer, held or streamed, of which both look alike: what came, and the failure that ended it, whenever it did.
struct outcome {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
  std::optional<bindery::beast::failure> error{};
  double seconds = 0;

  std::string said() const { return error ? to_string(*error) : "status " + std::to_string(status); }

  std::vector<std::string> all(std::string_view name) const {
    std::vector<std::string> values;
    for (const auto& [n, value] : headers) {
      if (n == name) values.push_back(value);
    }
    return values;
  }
};

/// By a client, or by what its `within` gives.
template <class Client, class Request>
outcome call(const Client& c, const Request& r, reading how = reading::buffered) {
  outcome got;
  const stopwatch time;
  if (how == reading::buffered) {
    bindery::beast::answer answered = c(r);
    if (answered) got.status = answered->status, got.headers = answered->headers, got.body = answered->body;
    else got.error = answered.error();
  } else {
    bindery::beast::streamed_answer answered = c.streaming()(r);
    if (answered) {
      got.status = answered->status, got.headers = answered->headers;
      for (std::string piece; answered->body(piece);) got.body += piece;
      if (const auto* const trouble = answered->body.error()) got.error = *trouble;
    } else {
      got.error = answered.error();
    }
  }
  got.seconds = time.seconds();
  return got;
}

/// The number of the connection that `/count` came over, and how many requests that has had.
struct visit {
  std::string connection{};
  std::string request{};
};

inline visit visit_of(const outcome& counted) {
  const auto dot = counted.body.find('.');
  if (dot == std::string::npos) return {};
  return {counted.body.substr(0, dot), counted.body.substr(dot + 1)};
}

}  // namespace beast_test

#endif  // BINDERY_FAULTS_SUPPORT_HPP
