// What beast_async.hpp is made of: a call that is on its way, who hears of it, and a reply's body that comes piece by
// piece to whoever asks for the next one.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_CALL_HPP
#define BINDERY_BEAST_ASYNC_CALL_HPP

#include <bindery/beast.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/version.hpp>
#if BOOST_ASIO_VERSION >= 101900  // Older ones cannot cancel one operation.
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/cancellation_type.hpp>
#endif

namespace bindery::beast::detail {

struct call;
struct arriving;

/// What is told at the end of something that takes its time. It owns what that looks at.
template <class Got>
struct listener {
  listener() = default;
  listener(const listener&) = delete;
  listener& operator=(const listener&) = delete;
  virtual ~listener() = default;
  /// The last thing that is done with it: it goes its own way with what came.
  virtual void hear(std::unique_ptr<listener> self, Got got) = 0;
};

/// What is left of a reply that is streamed. Letting go of it before its end closes the connection.
class remainder {
 public:
  remainder() = default;
  explicit remainder(arriving* of) : of_(of) {}
  remainder(remainder&& other) noexcept : of_(std::exchange(other.of_, nullptr)) {}
  remainder& operator=(remainder&& other) noexcept {
    std::swap(of_, other.of_);
    return *this;
  }
  ~remainder();

  arriving* get() const { return of_; }

 private:
  arriving* of_ = nullptr;
};

/// A reply up to its body.
struct opening {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  remainder body{};
};

/// The next bytes of a body, if there are more.
struct next_piece {
  bool is_there = false;
  std::string bytes{};
};

/// What beast_impl.hpp defines, as `driver`.
template <class>
struct async_driver {
  static session* open(const boost::asio::any_io_executor& on, std::string_view origin, options how);
  static call* prepare(session* through, const outgoing& out, const limits& by, std::unique_ptr<listener<answer>> to);
  static call* prepare(session* through, const outgoing& out, const limits& by,
                       std::unique_ptr<listener<answer_of<opening>>> to);
  static call* prepare(arriving* from, std::unique_ptr<listener<next_piece>> to);
  static void start(call* prepared);
  static void keep(call* running);
  static void let_go(call* running);
  static void cancel(call* running);
  static void drop(arriving* from);
  static const failure* trouble(const arriving* from);
};

extern template struct async_driver<void>;

inline remainder::~remainder() { async_driver<void>::drop(of_); }

/// One user of a call that is on its way.
class grip {
 public:
  explicit grip(call* of) : of_(of) { async_driver<void>::keep(of_); }
  grip(const grip& other) : grip(other.of_) {}
  grip(grip&& other) noexcept : of_(std::exchange(other.of_, nullptr)) {}
  grip& operator=(grip other) noexcept {
    std::swap(of_, other.of_);
    return *this;
  }
  ~grip() {
    if (of_ != nullptr) async_driver<void>::let_go(of_);
  }

  call* get() const { return of_; }

 private:
  call* of_;
};

/// A handler that waits, and `Own`, which is what is waited for looks at. Where it is at home, `own` makes of what came
/// what the handler gets.
template <class Got, class Own, class Handler>
struct operation final : listener<Got> {
  using executor = boost::asio::associated_executor_t<Handler, boost::asio::any_io_executor>;

  operation(Own given, Handler then, const boost::asio::any_io_executor& otherwise)
      : own(std::move(given)),
        handler(std::move(then)),
        work(boost::asio::get_associated_executor(handler, otherwise)) {}

  void hear(std::unique_ptr<listener<Got>> self, Got got) override {
    const auto on = work.get_executor();
    boost::asio::post(on,
                      delivery{std::unique_ptr<operation>(static_cast<operation*>(self.release())), std::move(got)});
  }

  struct delivery {
    std::unique_ptr<operation> of;
    Got got;

    void operator()() {
#if BOOST_ASIO_VERSION >= 101900
      boost::asio::get_associated_cancellation_slot(of->handler).clear();
#endif
      auto made = of->own.made_of(std::move(got));
      Handler then = std::move(of->handler);
      of.reset();
      std::move(then)(std::move(made));
    }
  };

  Own own;
  Handler handler;
  boost::asio::executor_work_guard<executor> work;
};

/// Begins what `prepare` prepares once there is a handler: `prepare(own, listener)`, where the one is in the other.
template <class Got, class Own, class Handler, class Prepare>
void begin(Own own, Handler handler, const boost::asio::any_io_executor& on, const Prepare& prepare) {
  using one = operation<Got, Own, Handler>;
  auto made = std::make_unique<one>(std::move(own), std::move(handler), on);
  one& of = *made;
  const grip running(prepare(of.own, std::move(made)));
  if (running.get() == nullptr) return;
#if BOOST_ASIO_VERSION >= 101900
  auto slot = boost::asio::get_associated_cancellation_slot(of.handler);
  if (slot.is_connected()) {
    slot.assign([running](boost::asio::cancellation_type type) {
      if (type != boost::asio::cancellation_type::none) async_driver<void>::cancel(running.get());
    });
  }
#endif
  async_driver<void>::start(running.get());
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_ASYNC_CALL_HPP
