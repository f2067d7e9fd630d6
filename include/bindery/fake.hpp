// A transport without a server, for tests of programs that call a service. Replies are scripted, in the order of the
// calls or by operation; every request is recorded. What nobody scripted is a failure that says how to.
//
//   bindery::fake::transport http;
//   http.next(bindery::fake::reply{503}).on<api::ShowPet>(bindery::fake::reply{200, R"({"id": 5})"});
//   auto first = api::show_pet(http, {.id = 5});   // 503
//   auto second = api::show_pet(http, {.id = 5});  // the pet
//   assert(http.requests()[1].target == "/pets/5");
//
// It names no type of the runtime, so it serves every generated header. It may be called from several threads.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_FAKE_HPP
#define BINDERY_FAKE_HPP

#include <bindery/ascii.hpp>
#include <bindery/incoming.hpp>
#include <bindery/outgoing.hpp>

#include <array>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::fake {

using header_list = std::vector<std::pair<std::string, std::string>>;

/// A scripted reply.
struct reply {
  int status = 200;
  std::string body{};
  header_list headers{};
  std::vector<std::string> pieces{};  ///< The body of a streamed reply; empty means `body` in one piece.
  std::string broken{};               ///< Why the body breaks off behind what there is of it; empty means it ends.
};

/// A scripted failure: no reply comes.
struct failure {
  std::string phase{};
  std::string reason{};

  friend std::string to_string(const failure& f) { return std::string(f.phase).append(": ").append(f.reason); }
};

/// A request that came.
struct recorded {
  std::string operation{};  ///< The description's id: "ShowPet".
  std::string method{};
  std::string origin{};
  std::string target{};
  header_list headers{};  ///< Those of the caller, without a Content-Length.
  std::string body{};     ///< All of it, also of one that came in pieces.
  bool streamed = false;

  /// The value of the first header with that name, in any case; null when there is none.
  const std::string* header(std::string_view name) const {
    for (const auto& [found, value] : headers) {
      if (ascii::same_word(found, name)) return &value;
    }
    return nullptr;
  }
  /// The target up to the query.
  std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
};

template <class Reply>
using answer_of = incoming::answer_of<Reply, failure>;

using response = incoming::reply;

/// The body of a streamed reply.
class pieces {
 public:
  pieces() = default;
  explicit pieces(reply of) : left_(std::move(of.pieces)), broken_(std::move(of.broken)) {
    if (left_.empty()) left_.push_back(std::move(of.body));
  }

  bool operator()(std::string& piece) {
    if (at_ == left_.size()) return false;
    piece = std::move(left_[at_++]);
    return true;
  }
  /// Why there are no more, once there are none; empty at the end of the body.
  std::string error() const { return at_ == left_.size() ? broken_ : std::string(); }

 private:
  std::vector<std::string> left_{};
  std::string broken_{};
  std::size_t at_ = 0;
};

struct streamed_response {
  int status = 0;
  header_list headers{};
  pieces body{};
};

using answer = answer_of<response>;

/// The reply of a generated table of examples (`--examples`) with that operation, status and, where that is not empty,
/// name; a failure where there is none.
template <class Examples>
answer_of<reply> shown(const Examples& all, std::string_view operation, int status, std::string_view name = {}) {
  for (const auto& one : all) {
    if (one.operation != operation || one.status != status || (!name.empty() && one.name != name)) continue;
    reply made{status, std::string(one.body)};
    if (!one.media_type.empty()) made.headers.emplace_back("Content-Type", std::string(one.media_type));
    return made;
  }
  return failure{"fake", "the description shows no reply " + std::to_string(status) + " of " + std::string(operation)};
}
using streamed_answer = answer_of<streamed_response>;

/// The transport. It is referred to by what uses it, and stays where it is.
class transport {
 public:
  explicit transport(std::string origin = "https://fake.invalid") : origin_(std::move(origin)) {}
  /// With a generated table of examples (`--examples`): each operation is answered with an example of its
  /// lowest status 2xx that has one, else with the lowest 2xx without a body.
  template <class Examples>
    requires requires(const Examples& all) { all.begin()->operation, all.begin()->status, all.begin()->media_type; }
  explicit transport(const Examples& all) : transport() {
    for (const auto& one : all) add_example(one);
  }
  transport(const transport&) = delete;
  transport& operator=(const transport&) = delete;

  /// What the next call gets that nothing is scripted for by then; calls of `next` queue up, and come before `on`.
  transport& next(reply r) { return add(queue_, {}, std::move(r)); }
  transport& next(failure f) { return add(queue_, {}, std::move(f)); }
  transport& next(answer_of<reply> a) { return add(queue_, {}, std::move(a)); }

  /// What calls get whose operation has that id, or that have that method and path: "ShowPet", "GET /pets/5". The last
  /// word counts.
  transport& on(std::string_view what, reply r) { return add(rules_, what, std::move(r)); }
  transport& on(std::string_view what, failure f) { return add(rules_, what, std::move(f)); }
  transport& on(std::string_view what, answer_of<reply> a) { return add(rules_, what, std::move(a)); }

  /// The same by the operation itself: `on<api::ShowPet>(…)`.
  template <class Operation>
  transport& on(answer_of<reply> a) {
    return add(rules_, Operation::operation.id, std::move(a));
  }

  /// What came so far, in order.
  std::vector<recorded> requests() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return requests_;
  }
  /// The number of scripted replies of `next` that nobody fetched: 0 at the end of most tests.
  std::size_t left() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return queue_.size() - taken_;
  }

  const std::string& origin() const { return origin_; }

  template <class Request>
  answer operator()(const Request& r) {
    answer_of<reply> chosen = choose(record(r));
    if (!chosen) return std::move(chosen.error());
    if (!chosen->broken.empty()) return failure{"read", std::move(chosen->broken)};
    std::string body = std::move(chosen->body);
    for (const std::string& piece : chosen->pieces) body += piece;
    if (r.method == std::string_view("HEAD")) body.clear();
    return response{chosen->status, std::move(chosen->headers), std::move(body)};
  }

  /// The same with replies whose bodies come in pieces.
  auto streaming() {
    return [this](const auto& r) -> streamed_answer {
      answer_of<reply> chosen = choose(record(r));
      if (!chosen) return std::move(chosen.error());
      const int status = chosen->status;
      header_list headers = std::move(chosen->headers);
      return streamed_response{status, std::move(headers), pieces(*std::move(chosen))};
    };
  }

 private:
  struct rule {
    std::string what;
    answer_of<reply> then;
  };

  transport& add(std::vector<rule>& to, std::string_view what, answer_of<reply> then) {
    const std::lock_guard<std::mutex> lock(mutex_);
    to.push_back({std::string(what), std::move(then)});
    return *this;
  }

  // Of the successes of an operation, one with a body counts more than one without, and then the lowest status.
  template <class Example>
  void add_example(const Example& one) {
    if (one.status / 100 != 2) return;
    for (auto known = rules_.rbegin(); known != rules_.rend(); ++known) {
      if (known->what != one.operation) continue;
      const bool has_body = !one.media_type.empty(), had_body = !known->then->headers.empty();
      if (has_body == had_body ? one.status >= known->then->status : had_body) return;
      break;
    }
    on(one.operation, shown(std::array{one}, one.operation, one.status));
  }

  /// The request without its types; or why no transport would send it.
  template <class Request>
  answer_of<recorded> record(const Request& r) const {
    outgoing out(r, origin_);
    if (!out.refused.empty()) return failure{"request", std::move(out.refused)};
    if (!out.place.trouble.empty()) return failure{"origin", std::move(out.place.trouble)};
    recorded made;
    if constexpr (requires { std::string(r.operation.id); }) made.operation = std::string(r.operation.id);
    made.method = std::move(out.method);
    made.origin = static_cast<std::string_view>(r.origin);
    made.target = std::move(out.target);
    made.headers = std::move(out.headers);
    made.body = std::move(out.body);
    made.streamed = static_cast<bool>(out.pieces);
    if (made.streamed) {
      for (std::string piece; out.pieces(piece);) made.body += piece;
      if (std::string why = out.trouble_of_source(made.body.size()); !why.empty())
        return failure{"request", std::move(why)};
    }
    return made;
  }

  answer_of<reply> choose(answer_of<recorded> came) {
    if (!came) return std::move(came.error());
    const std::lock_guard<std::mutex> lock(mutex_);
    const recorded& asked = requests_.emplace_back(*std::move(came));
    if (taken_ < queue_.size()) return queue_[taken_++].then;
    const std::string place = asked.method + " " + std::string(asked.path());
    for (std::size_t i = rules_.size(); i-- > 0;) {
      if (rules_[i].what == place || (!asked.operation.empty() && rules_[i].what == asked.operation)) {
        return rules_[i].then;
      }
    }
    const std::string name = asked.operation.empty() ? place : asked.operation;
    return failure{"fake", "no reply is scripted for " + name + " (" + place + "); write `.on(\"" + name +
                               "\", bindery::fake::reply{200, …})` or `.next(…)`"};
  }

  std::string origin_;
  mutable std::mutex mutex_{};
  std::vector<rule> queue_{};
  std::size_t taken_ = 0;
  std::vector<rule> rules_{};
  std::vector<recorded> requests_{};
};

}  // namespace bindery::fake

#endif  // BINDERY_FAKE_HPP
