// One connection of the Beast transport, for beast_impl.hpp, which includes this: it is opened, and then carries one
// exchange of a request and a reply after the other.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_CONNECTION_IMPL_HPP
#define BINDERY_BEAST_CONNECTION_IMPL_HPP

#include <bindery/beast_connect_impl.hpp>
#include <bindery/beast_message_impl.hpp>
#include <bindery/beast_proxy_impl.hpp>
#include <bindery/beast_reply_impl.hpp>
#include <bindery/beast_socket_impl.hpp>
#include <bindery/beast_task_impl.hpp>
#include <bindery/beast_tls_impl.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>

namespace bindery::beast::detail {

/// A connection. What it does is done for one call after the other.
class wire {
 public:
  /// The loop is taken over, unless the system has no socket to give, which throws.
  wire(const place& to, const options& how, std::unique_ptr<loop>& on) : to_(to), how_(how), socket_(on->executor) {
    loop_ = std::move(on);
  }
  wire(const wire&) = delete;
  wire& operator=(const wire&) = delete;
  ~wire() {
    // Without this, OpenSSL takes the session of a connection that just ends for one that nobody may use again.
    if (tls_) SSL_set_shutdown(tls_->native_handle(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
  }

  loop& where() { return *loop_; }

  /// Connects, through a proxy where there is one, and shakes hands where there is a context.
  task<trouble> open(call& c, asio::ssl::context* context, tickets& kept, const proxy* via);

  /// Whether nothing has arrived since the last reply. Anything that has is the end of the connection, or bytes that
  /// belong to no request; both forbid to use it again.
  bool is_quiet() {
    if (received_.size() > 0) return false;
    // Records that OpenSSL has not looked at yet wait in its buffer, and the socket knows nothing of them.
    if (tls_ && BIO_pending(SSL_get_rbio(tls_->native_handle())) > 0) return false;
    char byte = 0;
    error_code code;
    socket_.socket().receive(asio::buffer(&byte, 1), tcp::socket::message_peek, code);
    return code == asio::error::would_block || code == asio::error::try_again;
  }

  /// Sends a request and reads its reply; of one that is streamed, up to the body.
  task<trouble> exchange(call& c, const std::string& head, const outgoing& out, bool is_streamed);

  /// What the exchange brought.
  reply_reader& reader() { return *reader_; }

  /// Reads on until there is something of a streamed body, or no more.
  task<trouble> read_piece(call& c) {
    attach(c);
    return read(c, how_.quiet_within, part::piece);
  }

  /// Whether the last exchange left the connection fit for another.
  bool can_stay() const { return can_stay_; }

  /// Whether the last exchange ended before any byte of a reply came.
  bool heard_nothing() const { return heard_ == 0; }

  clock::time_point idle_since{};  // The pool's own note.

 private:
  enum class part { head, all, piece };

  task<trouble> tunnel(call& c, const proxy& via);
  task<trouble> shake_hands(call& c, asio::ssl::context& context);
  auto write(call& c, std::string_view first, std::string_view second, std::string_view third = {});
  task<trouble> write_pieces(call& c, const piece_source& pieces, finished& written);
  task<trouble> read(call& c, milliseconds limit, part wanted);
  bool has(part wanted) const;
  trouble ended(part wanted) const;
  failure unread(const error_code& code) const;
  failure broken_off(const error_code& code) const;

  /// A call that has to end closes the connection.
  void attach(call& c) {
    socket_.serve(c);
    c.interrupted = this;
    c.interrupt = [](void* one) {
      error_code ignored;
      static_cast<wire*>(one)->socket_.socket().close(ignored);
    };
  }

  place to_;
  const options& how_;
  std::unique_ptr<loop> loop_{};
  call_socket socket_;
  refusal refused_{};
  ticket_hook hook_{};
  std::optional<asio::ssl::stream<call_socket&>> tls_{};
  boost::beast::flat_buffer received_{};
  std::optional<reply_reader> reader_{};
  std::string joined_{};
  std::uint64_t heard_ = 0;
  bool can_stay_ = false;
};

/// A step that sends up to three texts. TLS would make a record and a packet of each, so short ones are joined.
inline auto wire::write(call& c, std::string_view first, std::string_view second, std::string_view third) {
  constexpr std::size_t record = 16 * 1024;
  if (tls_ && !second.empty() && first.size() + second.size() + third.size() <= record) {
    joined_.assign(first).append(second).append(third);
    first = joined_;
    second = third = {};
  }
  const std::array<asio::const_buffer, 3> parts{asio::buffer(first.data(), first.size()),
                                                asio::buffer(second.data(), second.size()),
                                                asio::buffer(third.data(), third.size())};
  c.allow(how_.write_within);
  return step(
      c,
      [this, parts](error_code& code) {
        return tls_ ? asio::write(*tls_, parts, code) : asio::write(socket_, parts, code);
      },
      [this, parts](resumer done) {
        if (tls_) asio::async_write(*tls_, parts, std::move(done));
        else asio::async_write(socket_, parts, std::move(done));
      });
}

inline task<trouble> wire::open(call& c, asio::ssl::context* context, tickets& kept, const proxy* via) {
  hook_.to = &kept;
  hook_.from = to_.text;
  task<trouble> connecting = connect(c, via != nullptr ? via->at : to_, how_, socket_.socket(), via != nullptr);
  trouble met = co_await connecting;
  socket_.prepare();
  if (met || context == nullptr) co_return met;
  attach(c);
  if (via != nullptr) {
    task<trouble> tunnelling = tunnel(c, *via);
    met = co_await tunnelling;
    if (met) co_return met;
  }
  task<trouble> shaking = shake_hands(c, *context);
  met = co_await shaking;
  co_return met;
}

inline constexpr int most_interim_replies = 64;

/// Asks a proxy for a way to the place; what is sent from here on, the proxy only passes on.
inline task<trouble> wire::tunnel(call& c, const proxy& via) {
  const std::string head = tunnel_head(to_, via, how_);
  auto writing = write(c, head, {});
  const finished written = co_await writing;
  c.allow(how_.connect_within);
  const std::string what = "the proxy " + via.at.text + " opened no way to " + to_.text;
  if (c.why != ending::none) co_return interruption(c, stage::proxy, what, how_.write_within);
  if (written.code) co_return fail(stage::proxy, what + ": " + written.code.message(), written.code.value());
  int status = 100;
  for (int interim = 0; status / 100 == 1 && status != 101 && interim < most_interim_replies; ++interim) {
    reader_.emplace(how_, reading{.head_only = true});
    task<trouble> listening = read(c, how_.connect_within, part::head);
    trouble unheard = co_await listening;
    if (c.why != ending::none) co_return interruption(c, stage::proxy, what, how_.connect_within);
    if (unheard) co_return fail(stage::proxy, what + ": " + unheard->reason, unheard->code);
    status = reader_->result.status;
  }
  if (status == 407) {
    co_return fail(stage::proxy, what + " without a name and a word that it knows (407); give them in `proxy`", status);
  }
  if (status / 100 != 2) co_return fail(stage::proxy, what + ": it answered " + std::to_string(status), status);
  if (received_.size() > 0) co_return fail(stage::proxy, what + ": it sent more than an answer");
  co_return std::nullopt;
}

inline task<trouble> wire::shake_hands(call& c, asio::ssl::context& context) {
  tls_.emplace(socket_, context);
  if (trouble unprepared = prepare_tls(*tls_, to_, how_, refused_)) co_return unprepared;
  offer_ticket(tls_->native_handle(), hook_);
  c.allow(how_.handshake_within);
  constexpr auto role = asio::ssl::stream_base::client;
  step shaking(
      c,
      [this](error_code& code) {
        tls_->handshake(role, code);
        return std::size_t{0};
      },
      [this](resumer done) { tls_->async_handshake(role, std::move(done)); });
  const finished shaken = co_await shaking;
  const std::string what = "no TLS with " + to_.text;
  if (c.why != ending::none) co_return interruption(c, stage::handshake, what, how_.handshake_within);
  if (!shaken.code) {
    trouble unknown = unpinned(tls_->native_handle(), to_, how_);
    if (!unknown) trust_tickets(tls_->native_handle(), hook_);
    co_return unknown;
  }
  if (!refused_.reason.empty()) co_return fail(stage::handshake, refused_.reason, refused_.code);
  co_return fail(stage::handshake, what + ": " + shaken.code.message().append(hint_for(shaken.code)),
                 shaken.code.value());
}

/// Sends a body piece by piece, until `written` says that this no longer works. A failure is the source's.
inline task<trouble> wire::write_pieces(call& c, const piece_source& pieces, finished& written) {
  std::uint64_t sent = 0;
  std::string size;
  for (std::string piece; pieces.next(pieces.state, piece);) {
    if (piece.empty()) continue;
    sent += piece.size();
    if (pieces.has_size && sent > pieces.size) break;
    if (!pieces.has_size) size = chunk_head(piece.size());
    auto writing = write(c, size, piece, pieces.has_size ? "" : "\r\n");
    written = co_await writing;
    if (written.code) co_return std::nullopt;
  }
  if (std::string broken = pieces.trouble(pieces.state); !broken.empty()) {
    co_return fail(stage::request, "the source of the body broke off: " + broken);
  }
  if (pieces.has_size && sent != pieces.size) {
    const std::string all = std::to_string(pieces.size);
    co_return fail(stage::request, "the source of the body has " + std::string(sent < pieces.size ? "less" : "more") +
                                       " than the " + all + " bytes that it said");
  }
  if (!pieces.has_size) {
    auto writing = write(c, "0\r\n\r\n", {});
    written = co_await writing;
  }
  co_return std::nullopt;
}

/// The failure behind an error of the parser.
inline failure wire::unread(const error_code& code) const {
  if (reader_->is_undecodable()) {
    return fail(stage::decode, "the reply's body is not compressed as its header Content-Encoding says");
  }
  if (code == http::error::body_limit) {
    return fail(stage::body_limit,
                "the reply's body is longer than " + std::to_string(how_.body_limit) +
                    " bytes; raise `body_limit` if that is expected",
                code.value());
  }
  if (code == http::error::header_limit) {
    return fail(stage::header_limit,
                "the reply's header is longer than " + std::to_string(how_.header_limit) +
                    " bytes; raise `header_limit` if that is expected",
                code.value());
  }
  if (code == http::error::bad_transfer_encoding) {
    return fail(stage::read, "the reply has a Transfer-Encoding beside `chunked`, so its end is unknown", code.value());
  }
  const std::string what = reader_->is_header_done() ? " sent a broken HTTP/1.1 body: " : " sent no HTTP/1.1 reply: ";
  return fail(stage::read, to_.text + what + code.message(), code.value());
}

/// The failure behind a connection that ended too early.
inline failure wire::broken_off(const error_code& code) const {
  const std::string when = heard_ == 0 ? "before a reply came" : "within the reply";
  std::string why = "the connection ended " + when + ": " + code.message();
  if (reader_->announced) {
    const std::string came = std::to_string(reader_->body_bytes);
    why += "; " + came + " of " + std::to_string(*reader_->announced) + " bytes of the body came";
  }
  return fail(stage::read, std::move(why), code.value());
}

inline bool wire::has(part wanted) const {
  const reply_reader& reader = *reader_;
  if (reader.is_over()) return true;
  if (wanted == part::head) return reader.is_header_done();
  return wanted == part::piece && !reader.result.body.empty();
}

/// What becomes of a reply of which there is what was wanted.
inline trouble wire::ended(part wanted) const {
  const reply_reader& reader = *reader_;
  if (!reader.is_over() || reader.is_whole()) return std::nullopt;
  if (wanted == part::head || (wanted == part::piece && !reader.result.body.empty())) return std::nullopt;
  return fail(stage::decode, "the reply's compressed body ends too early");
}

/// Reads until there is what is wanted. The time runs already, except for a piece.
inline task<trouble> wire::read(call& c, milliseconds limit, part wanted) {
  constexpr std::size_t piece = 64 * 1024;
  reply_reader& reader = *reader_;
  if (wanted == part::piece) c.allow(limit);
  if (wanted == part::piece && !reader.decode_more()) co_return unread({});
  for (;;) {
    while (received_.size() > 0 && !has(wanted)) {
      error_code code;
      const std::size_t used = reader.put(received_.cdata(), code);
      received_.consume(used);
      if (code == http::error::need_more || (!code && used == 0)) break;
      if (code) co_return unread(code);
    }
    if (has(wanted)) co_return ended(wanted);
    // What the parser leaves is an unfinished header, chunk line or trailer, and those have an end.
    if (received_.size() > how_.header_limit + piece) co_return unread(http::error::header_limit);

    const auto room = received_.prepare(piece);
    step reading(
        c,
        [this, room](error_code& code) { return tls_ ? tls_->read_some(room, code) : socket_.read_some(room, code); },
        [this, room](resumer done) {
          if (tls_) tls_->async_read_some(room, std::move(done));
          else socket_.async_read_some(room, std::move(done));
        });
    const finished got = co_await reading;
    received_.commit(got.bytes);
    heard_ += got.bytes;
    if (c.why != ending::none) {
      co_return interruption(c, stage::read, heard_ == 0 ? "no reply came" : "the reply did not end", limit);
    }
    if (!got.code) continue;
    // A body without a length ends with the connection. Over TLS that has to be said, or anybody could cut it short:
    // without close_notify the error is not `eof`.
    if (got.code == asio::error::eof && reader.got_some()) {
      error_code code;
      reader.put_eof(code);
      if (!code && reader.is_done()) co_return ended(wanted);
    }
    co_return broken_off(got.code);
  }
}

inline task<trouble> wire::exchange(call& c, const std::string& head, const outgoing& out, bool is_streamed) {
  can_stay_ = false;
  heard_ = 0;
  attach(c);
  auto writing = write(c, head, out.body);
  finished written = co_await writing;
  if (out.pieces.next != nullptr && !written.code) {
    task<trouble> pouring = write_pieces(c, out.pieces, written);
    trouble dry = co_await pouring;
    if (dry) co_return dry;
  }
  if (c.why != ending::none) {
    co_return interruption(c, stage::write, "the server did not take the request", how_.write_within);
  }
  c.allow(how_.read_within);
  for (int interim = 0; interim < most_interim_replies; ++interim) {
    reader_.emplace(how_, reading{out.method == "HEAD", is_streamed, asks_for_codings(out, how_)});
    const reply_reader& reader = *reader_;
    task<trouble> listening = read(c, how_.read_within, is_streamed ? part::head : part::all);
    trouble unread = co_await listening;
    // A server may answer and hang up without reading everything, so the reply counts more than a failed write.
    if (unread && written.code && c.why == ending::none) {
      co_return fail(stage::write, "the connection ended while the request was sent: " + written.code.message(),
                     written.code.value());
    }
    if (unread) co_return unread;
    if (reader.result.status == 101) {
      co_return fail(stage::read, "the server switched protocols, which nobody asked for");
    }
    if (reader.result.status / 100 == 1) continue;
    can_stay_ = !written.code && reader.keep_alive();
    co_return std::nullopt;
  }
  co_return fail(stage::read, "the server sent interim (1xx) replies without end");
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_CONNECTION_IMPL_HPP
