// What the Beast transport is told and what it tells: options, how far a call got, why there is no reply, and replies.
// It includes no Boost header and names no type of the runtime. SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_OPTIONS_HPP
#define BINDERY_BEAST_OPTIONS_HPP

#include <bindery/incoming.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::beast {

using incoming::milliseconds;
using incoming::reply;
using incoming::trust;

/// Whether the server must prove who it is.
enum class verification { on, none_this_is_insecure };

/// A way to decompress bodies, of beast_zlib.hpp, beast_brotli.hpp or the caller's own decoder: see `make_coding`.
struct coding {
  std::string_view names{};  ///< "gzip, deflate": what Accept-Encoding and Content-Encoding call it.
  void* (*begin)(std::string_view name) = nullptr;
  bool (*more)(void* of, std::string_view& in, std::string& out, std::size_t most) = nullptr;
  bool (*is_whole)(const void* of) = nullptr;
  void (*end)(void* of) = nullptr;
};

/// A coding by a class that is made from the coding's name, for one body. `more(in, out, most)` takes from `in`,
/// appends to `out`, and returns when that has `most` bytes or `in` gives no more; false for what is not compressed
/// that way. `is_whole()` says whether the body may end there.
template <class Decoder>
coding make_coding(std::string_view names) {
  return {names, [](std::string_view name) -> void* { return new Decoder(name); },
          [](void* of, std::string_view& in, std::string& out, std::size_t most) {
            return static_cast<Decoder*>(of)->more(in, out, most);
          },
          [](const void* of) { return static_cast<const Decoder*>(of)->is_whole(); },
          [](void* of) { delete static_cast<Decoder*>(of); }};
}

/// How a client behaves. Each deadline is for the whole phase, so a server that drips bytes cannot stretch it.
struct options {
  std::string ca_file{};           ///< A PEM file of CA certificates to trust.
  std::string ca_folder{};         ///< A folder of them, named by hash as `openssl rehash` does.
  std::string certificate_file{};  ///< A PEM file of this program's own certificate and those above it (mutual TLS).
  std::string key_file{};          ///< A PEM file of its private key; empty when that is in the same file.
  /// "sha256/47DEQpj8HBSa…=": the SHA-256 of public keys (SPKI), as base64. When there are some, the server's
  /// certificate or one above it must have one of them, beside all else that is verified.
  std::vector<std::string> pinned_keys{};
  trust authorities = trust::system_and_given;
  verification verify = verification::on;
  std::size_t connections = 64;  ///< Open ones to one origin; further calls wait for one, in the order they came.
  /// Those that are kept open for later calls: all, so that a burst that pauses need not connect and shake hands anew.
  std::size_t idle_connections = SIZE_MAX;
  /// One that was idle for longer is not used again. It is closed at the next call to its origin or with the client:
  /// nothing of a client runs between calls.
  milliseconds idle_within{90'000};
  milliseconds wait_within{10'000};     ///< Waiting for a connection while all are busy.
  milliseconds resolve_within{10'000};  ///< Looking the host up.
  milliseconds connect_within{10'000};  ///< All addresses of the host together.
  milliseconds handshake_within{10'000};
  milliseconds write_within{60'000};                   ///< The whole request; of a body in pieces, each piece.
  milliseconds read_within{60'000};                    ///< From the request's last byte to the reply's last byte.
  milliseconds quiet_within{300'000};                  ///< Of a body that is streamed: from one piece to the next.
  milliseconds call_within = milliseconds::forever();  ///< All of the call; of a streamed reply, up to its headers.
  std::uint64_t body_limit = 64 * 1024 * 1024;  ///< Bytes of a reply's body that is not streamed; more is a failure.
  std::uint32_t header_limit = 64 * 1024;       ///< Bytes of a reply's headers, and of its status line.
  std::string user_agent = "bindery";           ///< Not sent when empty, or when the request has its own.
  /// Replies may be compressed so: `{gzip(), brotli()}`. They are asked for unless a request has its own
  /// Accept-Encoding or asks for a range. What comes is decompressed, and the limits hold for what comes out of that;
  /// the headers Content-Encoding and Content-Length then are not in the reply.
  std::vector<coding> codings{};
  /// "http://name:word@proxy.example:3128": where requests go through, those by https in a tunnel. No message holds the
  /// name and the word.
  std::string proxy{};
  std::string no_proxy{};  ///< Places without: "localhost, .example.com, host:8080, 10.0.0.0/8"; "*" is all.
  /// Whether the environment says what these two do not: `https_proxy`, `http_proxy`, `all_proxy`, `no_proxy`.
  bool proxy_from_environment = false;
};

/// How far a call got; it compares with its own constants and converts to its text. Up to `handshake`, the service has
/// not seen the request; from `write` on it may have acted on it.
class stage {
 public:
  enum kind {
    request,
    origin,
    trust_store,
    pool,
    resolve,
    connect,
    proxy,
    handshake,
    write,
    read,
    header_limit,
    body_limit,
    decode
  };

  constexpr stage(kind k) : kind_(k) {}
  constexpr operator std::string_view() const { return text(); }
  friend constexpr bool operator==(stage a, stage b) { return a.kind_ == b.kind_; }

  constexpr std::string_view text() const {
    switch (kind_) {
      case request: return "request";
      case origin: return "origin";
      case trust_store: return "trust store";
      case pool: return "pool";
      case resolve: return "resolve";
      case connect: return "connect";
      case proxy: return "proxy";
      case handshake: return "handshake";
      case write: return "write";
      case read: return "read";
      case header_limit: return "header limit";
      case body_limit: return "body limit";
      case decode: return "decode";
    }
    return "";
  }

 private:
  kind kind_;
};

/// Why there was no reply. No text here holds a header, a target or a body.
struct failure {
  stage phase = stage::request;
  std::string reason{};    ///< For people: what was expected, what was found, what to do.
  bool timed_out = false;  ///< The phase's deadline passed.
  int code = 0;            ///< The system's, Asio's or OpenSSL's number (X509_V_ERR_… for a certificate), or 0.
  bool cancelled = false;  ///< Somebody asked for the call to end.

  friend std::string to_string(const failure& f) { return std::string(f.phase.text()).append(": ").append(f.reason); }
};

template <class Reply>
using answer_of = incoming::answer_of<Reply, failure>;

using answer = answer_of<reply>;

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_OPTIONS_HPP
