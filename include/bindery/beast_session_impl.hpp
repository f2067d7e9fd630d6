// What a client of beast.hpp is behind its walls, for beast_impl.hpp, which includes this: its pools, one call from
// taking a connection to giving it back, and the body of a reply that is streamed.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_SESSION_IMPL_HPP
#define BINDERY_BEAST_SESSION_IMPL_HPP

#include <bindery/beast_connection_impl.hpp>
#include <bindery/beast_message_impl.hpp>
#include <bindery/beast_pool_impl.hpp>
#include <bindery/beast_task_impl.hpp>
#include <bindery/beast_tls_impl.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/core/no_exceptions_support.hpp>

namespace bindery::beast::detail {

/// What the client, its calls and the bodies that are on their way share.
struct session {
  session(std::string_view given_origin, options given, std::optional<asio::any_io_executor> runs_on)
      : origin(given_origin),
        home(place_of(given_origin)),
        how(std::move(given)),
        executor(std::move(runs_on)),
        at_home(std::make_shared<pool>(home, how)) {}

  /// The pool of the origin that a request names.
  std::shared_ptr<pool> pool_of(std::string_view named) {
    constexpr std::size_t many = 100;
    if (named.empty()) return at_home;
    place to = place_of(named);
    if (!to.trouble.empty() || to.text == home.text)
      return to.trouble.empty() ? at_home : std::make_shared<pool>(to, how);
    const std::lock_guard<std::mutex> lock(for_others);
    if (others.size() >= many) {
      std::erase_if(others, [](const auto& one) { return one.second.use_count() == 1 && one.second->is_unused(); });
    }
    std::shared_ptr<pool>& found = others[to.text];
    if (!found) found = std::make_shared<pool>(std::move(to), how);
    return found;
  }

  /// An event loop for a call or a connection.
  std::unique_ptr<loop> take_loop() {
    if (executor) return std::make_unique<loop>(*executor);
    {
      const std::lock_guard<std::mutex> lock(for_loops);
      if (!loops.empty()) {
        std::unique_ptr<loop> last = std::move(loops.back());
        loops.pop_back();
        return last;
      }
    }
    return std::make_unique<loop>();
  }

  void keep_loop(std::unique_ptr<loop> done) {
    const std::lock_guard<std::mutex> lock(for_loops);
    if (loops.size() < (std::min)(how.idle_connections, how.connections)) loops.push_back(std::move(done));
  }

  /// What TLS needs to know, once it does.
  trouble context_of(asio::ssl::context*& found) {
    const std::lock_guard<std::mutex> lock(for_context);
    if (!context) {
      if (trouble none = make_context(how, context)) return none;
    }
    found = &*context;
    return std::nullopt;
  }

  void let_go() {
    if (users.fetch_sub(1) == 1) delete this;
  }

  const std::string origin;
  const place home;
  const options how;
  const std::optional<asio::any_io_executor> executor;  // None: the calling threads run the loops.
  std::atomic<std::size_t> users{1};
  tickets kept{};  // Of TLS. Before the connections, which add to them.
  std::mutex for_context{};
  std::optional<asio::ssl::context> context{};  // Before the connections, which use it.
  const std::shared_ptr<pool> at_home;
  std::mutex for_others{};
  std::map<std::string, std::shared_ptr<pool>> others{};
  std::mutex for_loops{};
  std::vector<std::unique_ptr<loop>> loops{};  // Spare ones.
};

/// One user of a session.
class share {
 public:
  explicit share(session& of) : of_(&of) { of.users.fetch_add(1); }
  share(const share&) = delete;
  share& operator=(const share&) = delete;
  ~share() { of_->let_go(); }

  session& operator*() const { return *of_; }
  session* operator->() const { return of_; }

 private:
  session* of_;
};

/// One call: a connection, the request, and the reply, which is in `held` afterwards.
class errand : public call {
 public:
  errand(session& through, const outgoing& out, bool is_streamed, const limits& given)
      : call(given), home_(through), out_(out), is_streamed_(is_streamed) {
    const milliseconds all = through.how.call_within;
    const auto end = all.count == milliseconds::forever().count ? whole : clock::now() + milliseconds_of(all);
    if (end < whole) whole = end, whole_within = all;
  }
  ~errand() override {
    // Nothing runs on these loops any more.
    held.end();
    retired_.clear();
    if (spare_) home_->keep_loop(std::move(spare_));
  }

  task<trouble> run();

  lease held{};

 private:
  task<trouble> acquire(const std::shared_ptr<pool>& from);
  task<trouble> open(const pool& from);
  bool is_worth_another_try() const { return is_repeatable(out_.method) && out_.pieces.next == nullptr; }

  /// A loop is not ended by what runs on it.
  void retire_connection() {
    retired_.push_back(std::move(held.connection));
    held.is_fit = false;
  }

  const share home_;
  const outgoing& out_;
  const bool is_streamed_;
  bool is_reused_ = false;
  std::unique_ptr<loop> spare_{};
  std::vector<std::unique_ptr<wire>> retired_{};
};

/// A new connection in the place that is held.
inline task<trouble> errand::open(const pool& from) {
  asio::ssl::context* context = nullptr;
  const place& to = from.to();
  if (to.tls) {
    if (trouble none = home_->context_of(context)) co_return none;
  }
  if (!spare_) spare_ = home_->take_loop();
  go_to going(*this, *spare_);
  co_await going;
  held.connection = std::make_unique<wire>(to, home_->how, spare_);
  task<trouble> opening = held.connection->open(*this, context, home_->kept, from.via());
  trouble met = co_await opening;
  co_return met;
}

/// A connection: an idle one that is fit, or a new one; both in their turn.
inline task<trouble> errand::acquire(const std::shared_ptr<pool>& from) {
  const milliseconds limit = home_->how.wait_within;
  if (from->take(held.connection)) {
    held.of = from;
  } else {
    spare_ = home_->take_loop();
    go_to going(*this, *spare_);
    co_await going;
    allow(limit);
    queueing in_line(*this, from, held);
    co_await in_line;
    if (why != ending::none) {
      co_return interruption(*this, stage::pool,
                             "all " + std::to_string(home_->how.connections) + " connections to " + from->to().text +
                                 " are busy (`connections`), and none became free",
                             limit);
    }
  }
  while (held.connection && !from->is_fit(*held.connection)) from->take_another(held.connection);
  is_reused_ = held.connection != nullptr;
  if (is_reused_) {
    go_to going(*this, held.connection->where());
    co_await going;
    co_return std::nullopt;
  }
  task<trouble> opening = open(*from);
  trouble met = co_await opening;
  co_return met;
}

inline task<trouble> errand::run() {
  if (std::string refused = trouble_of(out_, home_->how); !refused.empty()) {
    co_return fail(stage::request, std::move(refused));
  }
  const std::shared_ptr<pool> from = home_->pool_of(out_.origin);
  const place& to = from->to();
  if (!to.trouble.empty()) co_return fail(stage::origin, to.trouble);
  const proxy* const via = from->via();
  if (via != nullptr && !via->at.trouble.empty()) co_return fail(stage::proxy, "`proxy`: " + via->at.trouble);
  const bool is_passed_on = via != nullptr && !to.tls;
  const std::string head = head_of(out_, to, home_->how, is_passed_on, is_passed_on ? via->authorization : "");
  due = whole;
  look();
  if (why != ending::none) co_return interruption(*this, stage::request, "nothing was sent", whole_within);

  for (bool is_first = true;; is_first = false) {
    trouble met;
    // Asio and std::thread throw when the system has no more to give. Boost's words for `try` also compile without
    // exceptions, where Boost ends the program instead.
    BOOST_TRY {
      task<trouble> getting = is_first ? acquire(from) : open(*from);
      met = co_await getting;
    }
    BOOST_CATCH(...) {
      met = fail(stage::connect, "this machine has no file descriptor, thread or memory left for a connection");
    }
    BOOST_CATCH_END
    if (met) {
      leave();
      co_return met;
    }
    task<trouble> exchanging = held.connection->exchange(*this, head, out_, is_streamed_);
    met = co_await exchanging;
    if (!met) {
      held.is_fit = held.connection->can_stay() && !out_.closes;
      leave();
      co_return std::nullopt;
    }
    held.is_fit = false;
    const bool was_stale = is_reused_ && held.connection->heard_nothing() && why == ending::none;
    if (!was_stale || !is_worth_another_try()) {
      leave();
      co_return met;
    }
    is_reused_ = false;
    retire_connection();
  }
}

/// A streamed reply: the connection that brings it.
struct incoming {
  incoming(session& of, lease by, const limits& given)
      : home(of), held(std::move(by)), can_stay(std::exchange(held.is_fit, false)), until(given) {
    if (until.token != nullptr) token = until.copy(until.token), until.token = token;
  }
  incoming(const incoming&) = delete;
  incoming& operator=(const incoming&) = delete;
  ~incoming() {
    held.end();
    if (token != nullptr) until.drop(token);
  }

  bool next(std::string& piece) {
    if (!held.connection) return false;
    wire& from = *held.connection;
    call waiting(until);
    waiting.stay();
    waiting.enter(from.where());
    task<trouble> reading = from.read_piece(waiting);
    met = run_here(waiting, reading);
    if (!met && !from.reader().result.body.empty()) {
      piece.swap(from.reader().result.body);
      from.reader().result.body.clear();
      return true;
    }
    held.is_fit = can_stay && !met;
    held.end();
    return false;
  }

  const share home;
  lease held;  // Not fit for others before the end of the body.
  const bool can_stay;
  limits until;
  void* token = nullptr;
  trouble met{};
};

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_SESSION_IMPL_HPP
