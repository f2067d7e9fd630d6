// The socket of a connection, for beast_impl.hpp, which includes this. A thread that makes a call itself waits here for
// its bytes: the system is asked once, where an event loop would ask twice and book every step.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_SOCKET_IMPL_HPP
#define BINDERY_BEAST_SOCKET_IMPL_HPP

#include <bindery/beast_message_impl.hpp>
#include <bindery/beast_task_impl.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/ip/tcp.hpp>

#ifndef _WIN32
#include <cerrno>

#include <poll.h>
#endif

namespace bindery::beast::detail {

using asio::ip::tcp;

/// A stream of Asio's, both ways: its waiting functions heed the deadline and the token of the call that is served, and
/// fail with `operation_aborted` when it has to end; the others are the socket's.
class call_socket {
 public:
  using executor_type = tcp::socket::executor_type;
  using lowest_layer_type = tcp::socket::lowest_layer_type;

  explicit call_socket(const asio::any_io_executor& on) : socket_(on) {}

  tcp::socket& socket() { return socket_; }
  executor_type get_executor() { return socket_.get_executor(); }
  lowest_layer_type& lowest_layer() { return socket_.lowest_layer(); }
  const lowest_layer_type& lowest_layer() const { return socket_.lowest_layer(); }

  /// Whose time counts from here on.
  void serve(call& c) { served_ = &c; }

  /// Makes the functions that do not wait possible. A call of the system, so once for a connection.
  void prepare() {
    error_code ignored;
    if (!socket_.non_blocking()) socket_.non_blocking(true, ignored);
  }

  template <class Buffers>
  std::size_t read_some(const Buffers& room, error_code& code) {
    // An answer to what was just sent takes its time.
    bool is_ready = !std::exchange(has_written_, false) || wait(POLLIN, code);
    while (is_ready) {
      const std::size_t got = socket_.read_some(room, code);
      if (!is_early(code)) return got;
      is_ready = wait(POLLIN, code);
    }
    return 0;
  }

  template <class Buffers>
  std::size_t write_some(const Buffers& bytes, error_code& code) {
    has_written_ = true;
    do {
      const std::size_t sent = socket_.write_some(bytes, code);
      if (!is_early(code)) return sent;
    } while (wait(POLLOUT, code));
    return 0;
  }

  template <class Buffers, class Handler>
  void async_read_some(const Buffers& room, Handler&& done) {
    socket_.async_read_some(room, std::forward<Handler>(done));
  }

  template <class Buffers, class Handler>
  void async_write_some(const Buffers& bytes, Handler&& done) {
    socket_.async_write_some(bytes, std::forward<Handler>(done));
  }

 private:
  static bool is_early(const error_code& code) {
    return code == asio::error::would_block || code == asio::error::try_again;
  }

  /// Waits until something may be read, or written; false when the call has to end first.
  bool wait(short what, error_code& code) {
    call& c = *served_;
    for (;;) {
      const auto now = clock::now();
      c.look(now);
      if (c.why != ending::none) {
        code = asio::error::operation_aborted;
        return false;
      }
      if (is_ready(what, c.next_look(now) - now)) return true;
    }
  }

  /// Waits for a time. What is broken is ready, for the socket itself will say so.
  bool is_ready(short what, clock::duration longest) {
    using namespace std::chrono;
    const auto most = ceil<std::chrono::milliseconds>((std::min<clock::duration>)(longest, hours(1))).count();
#ifdef _WIN32
    WSAPOLLFD one{socket_.native_handle(), what, 0};
    return WSAPoll(&one, 1, static_cast<int>(most)) != 0;
#else
    pollfd one{socket_.native_handle(), what, 0};
    const int ready = ::poll(&one, 1, static_cast<int>(most));
    return ready > 0 || (ready < 0 && errno != EINTR);
#endif
  }

  tcp::socket socket_;
  call* served_ = nullptr;
  bool has_written_ = false;
};

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_SOCKET_IMPL_HPP
