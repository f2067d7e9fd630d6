// The definitions behind beast_async_body.hpp, for beast_impl.hpp, which includes this: the body of a reply that is on
// its way, and the wait for a piece of it.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_BODY_IMPL_HPP
#define BINDERY_BEAST_ASYNC_BODY_IMPL_HPP

#include <bindery/beast_async_call.hpp>
#include <bindery/beast_session_impl.hpp>

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace bindery::beast::detail {

/// A reply of an asynchronous call, after its headers. Its owner has it, and so has who waits for a piece.
struct arriving {
  arriving(session& of, lease by, const limits& given)
      : home(of), held(std::move(by)), can_stay(std::exchange(held.is_fit, false)), until(given) {}
  arriving(const arriving&) = delete;
  arriving& operator=(const arriving&) = delete;

  void let_go() {
    if (users.fetch_sub(1) == 1) delete this;
  }

  /// Of its owner, who waits for nothing more.
  void drop() {
    {
      const std::lock_guard<std::mutex> lock(for_waiting);
      if (waiting != nullptr) call::cancel(hold(*waiting));
    }
    let_go();
  }

  void begin_waiting(call& now) {
    const std::lock_guard<std::mutex> lock(for_waiting);
    waiting = &now;
  }
  void end_waiting(const call& now) {
    const std::lock_guard<std::mutex> lock(for_waiting);
    if (waiting == &now) waiting = nullptr;
  }

  const share home;
  lease held;  // Not fit for others before the end of the body.
  const bool can_stay;
  const limits until;
  trouble met{};
  std::atomic<std::size_t> users{1};
  std::mutex for_waiting{};
  call* waiting = nullptr;  // Guarded by for_waiting.
};

/// One wait for the next piece.
class piece_errand final : public call {
 public:
  piece_errand(arriving& from, std::unique_ptr<listener<next_piece>> to)
      : call(from.until), from_(from), to_(std::move(to)) {
    from_.users.fetch_add(1);
  }
  ~piece_errand() override {
    from_.end_waiting(*this);
    root_.reset();
    from_.let_go();
  }

  void begin() override {
    from_.begin_waiting(*this);
    root_.emplace(run()).start();
  }

 private:
  task<bool> run() {
    next_piece got;
    if (from_.held.connection) {
      wire& from = *from_.held.connection;
      go_to going(*this, from.where());
      co_await going;
      due = whole;
      look();
      if (why != ending::none) {
        from_.met = interruption(*this, stage::read, "the reply did not end", whole_within);
      } else {
        task<trouble> reading = from.read_piece(*this);
        from_.met = co_await reading;
      }
      leave();
      std::string& bytes = from.reader().result.body;
      got.is_there = !from_.met && !bytes.empty();
      if (got.is_there) {
        got.bytes.swap(bytes);
      } else {
        from_.held.is_fit = from_.can_stay && !from_.met;
        from_.held.end();
      }
    }
    from_.end_waiting(*this);
    listener<next_piece>& hears = *to_;
    hears.hear(std::move(to_), std::move(got));
    co_return true;
  }

  arriving& from_;
  std::unique_ptr<listener<next_piece>> to_;
  std::optional<task<bool>> root_{};
};

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_ASYNC_BODY_IMPL_HPP
