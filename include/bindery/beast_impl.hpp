// The definitions behind beast.hpp: include this in exactly one file of the program, since it brings in Asio, Beast and
// OpenSSL (link with -lssl -lcrypto and threads). A second inclusion elsewhere costs compile time and changes nothing.
// From the bottom up: certificates, one connection, one client; the bytes they exchange are beast_message_impl.hpp.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_IMPL_HPP
#define BINDERY_BEAST_IMPL_HPP

#include <bindery/beast.hpp>
#include <bindery/beast_message_impl.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/core/no_exceptions_support.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace bindery::beast::detail {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using clock = std::chrono::steady_clock;

// ---- certificates ----

/// The names that a certificate is for, as one text.
inline std::string names_in(X509* certificate) {
  std::string text;
  void* const extension = X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr);
  auto* const names = static_cast<GENERAL_NAMES*>(extension);
  for (int i = 0; names != nullptr && i < (std::min)(sk_GENERAL_NAME_num(names), 8); ++i) {
    const GENERAL_NAME* const name = sk_GENERAL_NAME_value(names, i);
    if (name->type != GEN_DNS && name->type != GEN_IPADD) continue;
    const ASN1_STRING* const value = name->type == GEN_DNS ? name->d.dNSName : name->d.iPAddress;
    const unsigned char* const bytes = ASN1_STRING_get0_data(value);
    const int size = ASN1_STRING_length(value);
    std::string shown = "an IPv6 address";
    if (name->type == GEN_DNS) {
      shown = printable(std::string(bytes, bytes + size));
      error_code no_address;
      asio::ip::make_address(shown, no_address);
      if (!no_address) shown += " as a name";
    } else if (size == 4) {
      const asio::ip::address_v4::bytes_type octets{bytes[0], bytes[1], bytes[2], bytes[3]};
      shown = asio::ip::address_v4(octets).to_string();
    }
    text.append(text.empty() ? "" : ", ").append(shown);
  }
  GENERAL_NAMES_free(names);
  return text.empty() ? "no host at all" : text;
}

/// Why OpenSSL refused the certificate that it is looking at.
inline std::string refusal_of(X509_STORE_CTX* checking, const place& to) {
  const int code = X509_STORE_CTX_get_error(checking);
  const std::string what = "the certificate of " + to.text + " was refused: ";
  switch (code) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return what + "it is for " + names_in(X509_STORE_CTX_get_current_cert(checking)) + ", not for " + to.host;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return what + X509_verify_cert_error_string(code) + "; if you trust it, give its CA as `ca_file`";
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return what + X509_verify_cert_error_string(code) + "; renew it, or set this machine's clock";
    default: return what + X509_verify_cert_error_string(code);
  }
}

/// A context that verifies as the options say, or the failure to make one.
inline std::optional<failure> make_context(const options& how, std::optional<asio::ssl::context>& made) {
  SSL_CTX* const native = SSL_CTX_new(TLS_client_method());
  if (native == nullptr) return fail(stage::trust_store, "OpenSSL made no TLS context");
  made.emplace(native);
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  // Keys and digests that can be forged (RSA of 1024 bits, SHA-1) are refused, whatever this machine's configuration
  // says.
  if (how.verify == verification::on)
    SSL_CTX_set_security_level(native, (std::max)(2, SSL_CTX_get_security_level(native)));
  SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
  error_code code;
  const auto no_trust = [&](std::string what) {
    made.reset();
    return fail(stage::trust_store, std::move(what), code.value());
  };
  if (how.authorities == trust::system_and_given && made->set_default_verify_paths(code)) {
    return no_trust("the system's store of CA certificates does not load: " + code.message());
  }
  // Asio's words for OpenSSL's troubles with a file say little, so the usual ones get words of their own.
  std::error_code missing;
  if (!how.ca_file.empty() && !std::filesystem::is_regular_file(how.ca_file, missing)) {
    return no_trust("`ca_file` " + how.ca_file + " is no file");
  }
  if (!how.ca_file.empty() && made->load_verify_file(how.ca_file, code)) {
    return no_trust("`ca_file` " + how.ca_file + " holds no PEM certificate that loads");
  }
  // OpenSSL itself takes any text for a folder and then finds nothing in it.
  if (!how.ca_folder.empty() && !std::filesystem::is_directory(how.ca_folder, missing)) {
    return no_trust("`ca_folder` " + how.ca_folder + " is no folder");
  }
  if (!how.ca_folder.empty() && made->add_verify_path(how.ca_folder, code)) {
    return no_trust("`ca_folder` " + how.ca_folder + " does not load: " + code.message());
  }
  if (how.certificate_file.empty()) return std::nullopt;
  const std::string& key = how.key_file.empty() ? how.certificate_file : how.key_file;
  if (made->use_certificate_chain_file(how.certificate_file, code)) {
    return no_trust("`certificate_file` " + how.certificate_file + " holds no PEM certificate that loads");
  }
  if (made->use_private_key_file(key, asio::ssl::context::pem, code)) {
    return no_trust("`key_file` " + key + " holds no PEM key without a password that belongs to the certificate");
  }
  return std::nullopt;
}

// ---- one connection ----

/// How an asynchronous step ended.
struct finished {
  error_code code{};
  std::size_t bytes = 0;
  bool timed_out = false;
};

inline clock::time_point deadline_of(milliseconds limit) {
  constexpr std::int64_t ten_years = 315'360'000'000;
  return clock::now() + std::chrono::milliseconds(std::clamp<std::int64_t>(limit.count, 0, ten_years));
}

/// What a lookup on a thread of its own leaves behind.
struct lookup {
  std::mutex mutex{};
  std::condition_variable changed{};
  bool done = false;
  error_code code{};
  std::vector<tcp::endpoint> found{};
};

/// The addresses of a place. getaddrinfo cannot be interrupted, so it runs on a thread that is left alone when the
/// deadline passes; the thread then ends when the system's own resolver gives up.
inline finished resolve(const place& to, clock::time_point deadline, std::vector<tcp::endpoint>& found) {
  error_code not_literal;
  const auto literal = asio::ip::make_address(to.host, not_literal);
  if (!not_literal) {
    found.emplace_back(literal, static_cast<unsigned short>(std::stoi(to.port)));
    return {};
  }
  const auto shared = std::make_shared<lookup>();
  std::thread([shared, host = to.host, port = to.port] {
    error_code code;
    asio::io_context io(1);
    const auto results = tcp::resolver(io).resolve(host, port, tcp::resolver::numeric_service, code);
    const std::lock_guard<std::mutex> lock(shared->mutex);
    for (const auto& one : results) shared->found.push_back(one.endpoint());
    shared->code = code;
    shared->done = true;
    shared->changed.notify_all();
  }).detach();
  std::unique_lock<std::mutex> lock(shared->mutex);
  if (!shared->changed.wait_until(lock, deadline, [&] { return shared->done; })) return {{}, 0, true};
  found = std::move(shared->found);
  return {shared->code, 0, false};
}

/// A connection with its own event loop, so that each call can run it until a deadline and a pool can hold many.
class wire {
 public:
  wire(const place& to, const options& how) : to_(to), how_(how) {}
  wire(const wire&) = delete;
  wire& operator=(const wire&) = delete;

  std::optional<failure> open(asio::ssl::context* context);

  bool leads_to(const place& to) const { return to_.text == to.text; }

  /// Whether nothing has arrived since the last reply. Anything that has is the end of the connection, or bytes that
  /// belong to no request; both forbid to use it again.
  bool is_quiet() {
    if (received_.size() > 0) return false;
    // Records that OpenSSL has not looked at yet wait in its buffer, and the socket knows nothing of them.
    if (tls_ && BIO_pending(SSL_get_rbio(tls_->native_handle())) > 0) return false;
    char byte = 0;
    error_code code;
    socket_.non_blocking(true, code);
    socket_.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, code);
    return code == asio::error::would_block || code == asio::error::try_again;
  }

  /// Sends a request and reads its reply; of one that is streamed, up to the body.
  std::optional<failure> exchange(const std::string& head, const outgoing& out, bool streamed);

  /// What the exchange brought.
  reply_reader& reader() { return *reader_; }

  /// Reads on until there is something of a streamed body, or no more.
  std::optional<failure> read_piece();

  /// Whether the last exchange left the connection fit for another.
  bool can_stay() const { return can_stay_; }

  /// Whether the last exchange ended before any byte of a reply came.
  bool heard_nothing() const { return heard_ == 0; }

 private:
  template <class Start>
  finished run(clock::time_point deadline, const Start& start);

  std::optional<failure> connect(const std::vector<tcp::endpoint>& addresses);
  std::optional<failure> handshake(asio::ssl::context& context);
  finished write(std::string_view first, std::string_view second, std::string_view third = {});
  std::optional<failure> write_pieces(const piece_source& pieces, finished& written);
  template <class Enough>
  std::optional<failure> read(clock::time_point deadline, milliseconds limit, const Enough& enough);
  failure unread(const error_code& code) const;

  void close() {
    error_code ignored;
    socket_.close(ignored);
  }

  place to_;
  const options& how_;
  asio::io_context io_{1};
  tcp::socket socket_{io_};
  std::optional<asio::ssl::stream<tcp::socket&>> tls_{};
  boost::beast::flat_buffer received_{};
  std::optional<reply_reader> reader_{};
  std::string refusal_{};
  int refusal_code_ = 0;
  std::uint64_t heard_ = 0;
  bool can_stay_ = false;
};

/// Runs one asynchronous step until it ends or the deadline passes; in the latter case the socket is closed.
template <class Start>
finished wire::run(clock::time_point deadline, const Start& start) {
  finished end;
  bool ended = false;
  io_.restart();
  start([&](const error_code& code, std::size_t bytes = 0) {
    end.code = code;
    end.bytes = bytes;
    ended = true;
  });
  io_.run_until(deadline);
  if (!ended) {
    close();
    io_.run();
    end.timed_out = true;
  }
  return end;
}

inline std::optional<failure> wire::open(asio::ssl::context* context) {
  std::vector<tcp::endpoint> addresses;
  const finished looked_up = resolve(to_, deadline_of(how_.resolve_within), addresses);
  if (looked_up.timed_out) {
    return late(stage::resolve, "the host " + to_.host + " was not looked up" + within(how_.resolve_within));
  }
  if (looked_up.code || addresses.empty()) {
    return fail(stage::resolve,
                "the host " + to_.host + " was not found: " + looked_up.code.message() +
                    "; check its spelling and this machine's name service",
                looked_up.code.value());
  }
  if (auto trouble = connect(addresses)) return trouble;
  return context == nullptr ? std::nullopt : handshake(*context);
}

inline std::optional<failure> wire::connect(const std::vector<tcp::endpoint>& addresses) {
  const auto deadline = deadline_of(how_.connect_within);
  finished last;
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    // Each address gets its share of what is left, so that a silent one does not use up the others' time.
    const auto now = clock::now();
    const auto share = (deadline - now) / static_cast<clock::rep>(addresses.size() - i);
    close();
    last = run(now + share, [&](auto&& done) { socket_.async_connect(addresses[i], std::move(done)); });
    if (last.timed_out || last.code) continue;
    error_code ignored;
    socket_.set_option(tcp::no_delay(true), ignored);
    return std::nullopt;
  }
  const std::string where = "no connection to " + to_.text;
  if (last.timed_out) return late(stage::connect, where + within(how_.connect_within));
  return fail(stage::connect, where + ": " + last.code.message() + "; check host and port, and that the server runs",
              last.code.value());
}

/// What to do about a handshake that failed for another reason than the certificate.
inline std::string_view hint_for(const error_code& code) {
  if (code.category() != asio::error::get_ssl_category()) return "; the server ended the connection";
  switch (ERR_GET_REASON(static_cast<unsigned long>(code.value()))) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST: return "; does the port speak plain http?";
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION: return "; at least TLS 1.2 is needed";
    default: return "";
  }
}

inline std::optional<failure> wire::handshake(asio::ssl::context& context) {
  tls_.emplace(socket_, context);
  SSL* const ssl = tls_->native_handle();
  error_code not_literal;
  asio::ip::make_address(to_.host, not_literal);
  const std::string name = to_.host.ends_with('.') ? to_.host.substr(0, to_.host.size() - 1) : to_.host;
  X509_VERIFY_PARAM* const checks = SSL_get0_param(ssl);
  X509_VERIFY_PARAM_set_hostflags(checks, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
  // The server is told the name that is wanted (SNI), unless it is an address.
  const bool named = not_literal ? SSL_set1_host(ssl, name.c_str()) && SSL_set_tlsext_host_name(ssl, name.c_str())
                                 : X509_VERIFY_PARAM_set1_ip_asc(checks, name.c_str()) == 1;
  if (!named) return fail(stage::handshake, "OpenSSL does not take " + to_.host + " as a name to verify");
  constexpr std::array<unsigned char, 9> http11{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
  SSL_set_alpn_protos(ssl, http11.data(), static_cast<unsigned>(http11.size()));

  error_code code;
  const bool verified = how_.verify == verification::on;
  tls_->set_verify_mode(verified ? asio::ssl::verify_peer : asio::ssl::verify_none, code);
  if (!code && verified) {
    tls_->set_verify_callback(
        [this](bool good, asio::ssl::verify_context& checking) {
          if (!good) {
            refusal_ = refusal_of(checking.native_handle(), to_);
            refusal_code_ = X509_STORE_CTX_get_error(checking.native_handle());
          }
          return good;
        },
        code);
  }
  if (code) return fail(stage::handshake, "OpenSSL does not verify: " + code.message(), code.value());

  const finished shaken = run(deadline_of(how_.handshake_within), [&](auto&& done) {
    tls_->async_handshake(asio::ssl::stream_base::client, std::move(done));
  });
  const std::string what = "no TLS with " + to_.text;
  if (shaken.timed_out) return late(stage::handshake, what + within(how_.handshake_within));
  if (!shaken.code) return std::nullopt;
  if (!refusal_.empty()) return fail(stage::handshake, refusal_, refusal_code_);
  return fail(stage::handshake, what + ": " + shaken.code.message().append(hint_for(shaken.code)), shaken.code.value());
}

inline finished wire::write(std::string_view first, std::string_view second, std::string_view third) {
  const std::array<asio::const_buffer, 3> parts{asio::buffer(first.data(), first.size()),
                                                asio::buffer(second.data(), second.size()),
                                                asio::buffer(third.data(), third.size())};
  return run(deadline_of(how_.write_within), [&](auto&& done) {
    if (tls_) asio::async_write(*tls_, parts, std::move(done));
    else asio::async_write(socket_, parts, std::move(done));
  });
}

/// Sends a body piece by piece, until `written` says that this no longer works. A failure is the source's.
inline std::optional<failure> wire::write_pieces(const piece_source& pieces, finished& written) {
  std::uint64_t sent = 0;
  for (std::string piece; pieces.next(pieces.state, piece);) {
    if (piece.empty()) continue;
    sent += piece.size();
    if (pieces.has_size && sent > pieces.size) break;
    written = pieces.has_size ? write(piece, {}) : write(chunk_head(piece.size()), piece, "\r\n");
    if (written.code || written.timed_out) return std::nullopt;
  }
  if (std::string trouble = pieces.trouble(pieces.state); !trouble.empty()) {
    return fail(stage::request, "the source of the body broke off: " + trouble);
  }
  if (pieces.has_size && sent != pieces.size) {
    const std::string all = std::to_string(pieces.size);
    return fail(stage::request, "the source of the body has " + std::string(sent < pieces.size ? "less" : "more") +
                                    " than the " + all + " bytes that it said");
  }
  if (!pieces.has_size) written = write("0\r\n\r\n", {});
  return std::nullopt;
}

/// The failure behind an error of the parser.
inline failure wire::unread(const error_code& code) const {
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

/// Reads until there is enough. `limit` is what the deadline was made of, for messages.
template <class Enough>
std::optional<failure> wire::read(clock::time_point deadline, milliseconds limit, const Enough& enough) {
  constexpr std::size_t piece = 64 * 1024;
  reply_reader& reader = *reader_;
  for (;;) {
    while (received_.size() > 0 && !enough()) {
      error_code code;
      const std::size_t used = reader.put(received_.cdata(), code);
      received_.consume(used);
      if (code == http::error::need_more || (!code && used == 0)) break;
      if (code) return unread(code);
    }
    if (enough()) return std::nullopt;
    // What the parser leaves is an unfinished header, chunk line or trailer, and those have an end.
    if (received_.size() > how_.header_limit + piece) return unread(http::error::header_limit);

    const auto room = received_.prepare(piece);
    const finished got = run(deadline, [&](auto&& done) {
      if (tls_) tls_->async_read_some(room, std::move(done));
      else socket_.async_read_some(room, std::move(done));
    });
    received_.commit(got.bytes);
    heard_ += got.bytes;
    if (got.timed_out) {
      return late(stage::read, (heard_ == 0 ? "no reply came" : "the reply did not end") + within(limit));
    }
    if (!got.code) continue;
    // A body without a length ends with the connection. Over TLS that has to be said, or anybody could cut it short:
    // without close_notify the error is not `eof`.
    if (got.code == asio::error::eof && reader.got_some()) {
      error_code code;
      reader.put_eof(code);
      if (!code && reader.is_done()) return std::nullopt;
    }
    const std::string when = heard_ == 0 ? "before a reply came" : "within the reply";
    std::string why = "the connection ended " + when + ": " + got.code.message();
    if (reader.announced) {
      const std::string came = std::to_string(reader.body_bytes);
      why += "; " + came + " of " + std::to_string(*reader.announced) + " bytes of the body came";
    }
    return fail(stage::read, std::move(why), got.code.value());
  }
}

inline std::optional<failure> wire::exchange(const std::string& head, const outgoing& out, bool streamed) {
  constexpr int most_interim_replies = 64;
  can_stay_ = false;
  heard_ = 0;
  finished written = write(head, out.body);
  if (out.pieces.next != nullptr && !written.code && !written.timed_out) {
    if (auto trouble = write_pieces(out.pieces, written)) return trouble;
  }
  if (written.timed_out) return late(stage::write, "the server did not take the request" + within(how_.write_within));
  const auto deadline = deadline_of(how_.read_within);
  for (int interim = 0; interim < most_interim_replies; ++interim) {
    reader_.emplace(how_, out.method == "HEAD", streamed);
    const reply_reader& reader = *reader_;
    auto trouble =
        read(deadline, how_.read_within, [&] { return reader.is_done() || (streamed && reader.is_header_done()); });
    // A server may answer and hang up without reading everything, so the reply counts more than a failed write.
    if (trouble && written.code) {
      const std::string why = written.code.message();
      return fail(stage::write, "the connection ended while the request was sent: " + why, written.code.value());
    }
    if (trouble) return trouble;
    if (reader.result.status == 101) return fail(stage::read, "the server switched protocols, which nobody asked for");
    if (reader.result.status / 100 == 1) continue;
    can_stay_ = !written.code && reader.keep_alive();
    return std::nullopt;
  }
  return fail(stage::read, "the server sent interim (1xx) replies without end");
}

inline std::optional<failure> wire::read_piece() {
  const reply_reader& reader = *reader_;
  return read(deadline_of(how_.quiet_within), how_.quiet_within,
              [&] { return reader.is_done() || !reader.result.body.empty(); });
}

// ---- one client ----

struct session {
  session(std::string_view given_origin, options given)
      : origin(given_origin), home(parse_origin(given_origin)), how(std::move(given)) {}

  /// Sends a request. `use` is called with the connection that has the reply, while nobody else uses it.
  template <class Answer, class Use>
  Answer send(const outgoing& out, bool streamed, const Use& use);

  /// Takes a connection back that has come to the end of a reply.
  void keep(std::unique_ptr<wire> done) {
    const std::lock_guard<std::mutex> lock(for_kept);
    if (!kept) kept = std::move(done);
  }

  std::unique_ptr<wire> take() {
    const std::lock_guard<std::mutex> lock(for_kept);
    return std::move(kept);
  }

  /// The client and the bodies that are on their way share a session.
  void let_go() {
    if (users.fetch_sub(1) == 1) delete this;
  }

  /// A connection to `to`: the kept one while it is quiet, or else a new one.
  std::optional<failure> reach(const place& to, std::unique_ptr<wire>& current);

  const std::string origin;
  const place home;
  const options how;
  std::mutex turn{};                      // One call after the other.
  std::atomic<std::thread::id> sender{};  // Whose turn it is.
  std::optional<asio::ssl::context> context{};
  bool is_reused = false;
  std::mutex for_kept{};  // The end of a streamed reply comes at any time, also while another call has its turn.
  std::unique_ptr<wire> kept{};
  std::atomic<std::size_t> users{1};
};

inline std::optional<failure> session::reach(const place& to, std::unique_ptr<wire>& current) {
  current = take();
  is_reused = current && current->leads_to(to) && current->is_quiet();
  if (is_reused) return std::nullopt;
  current.reset();
  if (to.tls && !context) {
    if (auto trouble = make_context(how, context)) return trouble;
  }
  // Asio and std::thread throw when the system has no more to give. Boost's words for `try` also compile without
  // exceptions, where Boost ends the program instead.
  BOOST_TRY {
    auto fresh = std::make_unique<wire>(to, how);
    if (auto trouble = fresh->open(to.tls ? &*context : nullptr)) return trouble;
    current = std::move(fresh);
  }
  BOOST_CATCH(...) {
    return fail(stage::connect, "this machine has no file descriptor, thread or memory left for a connection");
  }
  BOOST_CATCH_END
  return std::nullopt;
}

template <class Answer, class Use>
Answer session::send(const outgoing& out, bool streamed, const Use& use) {
  if (const std::string refused = trouble_of(out, how); !refused.empty()) return fail(stage::request, refused);
  const place to = out.origin.empty() ? home : parse_origin(out.origin);
  if (!to.trouble.empty()) return fail(stage::origin, to.trouble);
  const std::string head = head_of(out, to, how);

  if (sender == std::this_thread::get_id()) {
    return fail(stage::request, "the source of this client's request calls the client, which is busy with the request");
  }
  const std::lock_guard<std::mutex> lock(turn);
  struct sending {
    explicit sending(std::atomic<std::thread::id>& of) : who(of) { who = std::this_thread::get_id(); }
    ~sending() { who = std::thread::id(); }
    std::atomic<std::thread::id>& who;
  } const marked(sender);
  for (;;) {
    std::unique_ptr<wire> current;
    if (auto trouble = reach(to, current)) return *std::move(trouble);
    auto trouble = current->exchange(head, out, streamed);
    if (!trouble) return use(std::move(current));
    const bool was_stale = is_reused && current->heard_nothing() && !trouble->timed_out;
    if (!was_stale || !is_repeatable(out.method) || out.pieces.next != nullptr) return *std::move(trouble);
  }
}

/// A streamed reply: the connection that brings it.
struct incoming {
  incoming(session& of, std::unique_ptr<wire> by, bool closes)
      : home(of), current(std::move(by)), can_stay(!closes && current->can_stay()) {
    home.users.fetch_add(1);
  }
  incoming(const incoming&) = delete;
  incoming& operator=(const incoming&) = delete;
  ~incoming() {
    current.reset();
    home.let_go();
  }

  bool next(std::string& piece) {
    if (!current) return false;
    reply_reader& reader = current->reader();
    trouble = current->read_piece();
    if (!trouble && !reader.result.body.empty()) {
      piece.swap(reader.result.body);
      reader.result.body.clear();
      return true;
    }
    if (!trouble && can_stay) home.keep(std::move(current));
    current.reset();
    return false;
  }

  session& home;
  std::unique_ptr<wire> current;
  bool can_stay;
  std::optional<failure> trouble{};
};

// ---- what beast.hpp calls ----

template <class T>
session* driver<T>::open(std::string_view origin, options how) {
  return new session(origin, std::move(how));
}

template <class T>
std::string driver<T>::origin(const session* of) {
  return of != nullptr ? of->origin : std::string();
}

template <class T>
void driver<T>::close(session* closed) {
  if (closed != nullptr) closed->let_go();
}

template <class T>
answer driver<T>::send(session* through, const outgoing& out) {
  if (through == nullptr) return fail(stage::origin, "this client was moved from");
  return through->send<answer>(out, false, [&](std::unique_ptr<wire> current) {
    reply got = std::move(current->reader().result);
    if (current->can_stay() && !out.closes) through->keep(std::move(current));
    return got;
  });
}

template <class T>
streamed_answer driver<T>::stream(session* through, const outgoing& out) {
  if (through == nullptr) return fail(stage::origin, "this client was moved from");
  return through->send<streamed_answer>(out, true, [&](std::unique_ptr<wire> current) {
    reply& got = current->reader().result;
    streamed_reply answered{got.status, std::move(got.headers), {}};
    answered.body = incoming_body(new incoming(*through, std::move(current), out.closes));
    return answered;
  });
}

template <class T>
bool driver<T>::next(incoming* from, std::string& piece) {
  return from != nullptr && from->next(piece);
}

template <class T>
const failure* driver<T>::trouble(const incoming* from) {
  return from != nullptr && from->trouble ? &*from->trouble : nullptr;
}

template <class T>
void driver<T>::drop(incoming* from) {
  delete from;
}

template struct driver<void>;

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_IMPL_HPP
