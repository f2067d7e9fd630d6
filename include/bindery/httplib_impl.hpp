// The definitions behind httplib.hpp: include this in exactly one file of the program, with the macros that your
// httplib was built with (CPPHTTPLIB_OPENSSL_SUPPORT for https).
// SPDX-License-Identifier: MIT
#ifndef BINDERY_HTTPLIB_IMPL_HPP
#define BINDERY_HTTPLIB_IMPL_HPP

#include <bindery/httplib.hpp>
#include <bindery/transport_impl.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <httplib.h>

namespace bindery::httplib::detail {

using transport::clock;
using transport::fail;
using transport::time_of;

/// A connection of httplib's, and where it leads.
struct line {
  std::string leads_to{};
  std::unique_ptr<::httplib::ClientImpl> http{};
  bool is_used = false;
};

struct session {
  session(std::string given, options o) : origin(std::move(given)), how(std::move(o)) {}

  line take(const outgoing_place& to);
  void keep(line used) {
    const std::lock_guard<std::mutex> lock(mutex);
    used.is_used = true;
    if (idle.size() < how.idle_clients) idle.push_back(std::move(used));
  }
  std::unique_ptr<::httplib::ClientImpl> make(const outgoing_place& to) const;
  answer send(outgoing& out, milliseconds within);

  const std::string origin;
  const options how;
  std::mutex mutex{};
  std::vector<line> idle{};
};

inline std::unique_ptr<::httplib::ClientImpl> session::make(const outgoing_place& to) const {
  const int port = std::stoi(to.port);
  std::unique_ptr<::httplib::ClientImpl> http;
  if (to.tls) {
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
    auto tls = std::make_unique<::httplib::SSLClient>(to.host, port, how.certificate_file, how.key_file);
    if (!how.ca_file.empty()) tls->set_ca_cert_path(how.ca_file);
    tls->enable_server_certificate_verification(how.verify);
    if (SSL_CTX* const context = tls->ssl_context()) SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    http = std::move(tls);
#else
    return nullptr;
#endif
  } else {
    http = std::make_unique<::httplib::ClientImpl>(to.host, port);
  }
  http->set_keep_alive(true);
  http->set_follow_location(false);
  http->set_decompress(false);
  http->set_compress(false);
  http->set_url_encode(false);
  http->set_tcp_nodelay(true);
  return http;
}

inline line session::take(const outgoing_place& to) {
  {
    const std::lock_guard<std::mutex> lock(mutex);
    for (std::size_t i = idle.size(); i-- > 0;) {
      if (idle[i].leads_to != to.text) continue;
      line found = std::move(idle[i]);
      idle.erase(idle.begin() + static_cast<std::ptrdiff_t>(i));
      return found;
    }
  }
  return {to.text, make(to)};
}

/// What went on while httplib had the request.
struct course {
  reply result{};
  failure trouble{};  // Why this program ended it, where it has a phase.
  std::uint64_t sent = 0;
  bool heard = false;
  bool is_head_all = false;
};

inline ::httplib::Request request_of(const outgoing& out, const options& how, course& went) {
  ::httplib::Request r;
  r.method = out.method;
  r.path = out.target;
  for (const auto& [name, value] : out.headers) r.headers.emplace(name, value);
  if (!out.has("User-Agent") && !how.user_agent.empty()) r.headers.emplace("User-Agent", how.user_agent);
  // httplib adds a Content-Type to a body that is text, so that all bodies are given by a provider.
  if (out.pieces) {
    if (!out.has_size) r.headers.emplace("Transfer-Encoding", "chunked");
    r.is_chunked_content_provider_ = !out.has_size;
    r.content_length_ = static_cast<std::size_t>(out.size);
    r.content_provider_ = [&out, &went](std::size_t, std::size_t, ::httplib::DataSink& sink) {
      std::string piece;
      bool is_there = out.pieces(piece);
      went.sent += piece.size();
      // One that has said its size is asked once more before its last byte is sent.
      if (is_there && out.has_size && went.sent == out.size) {
        for (std::string more; out.pieces(more);) went.sent += more.size();
      }
      const bool is_over = !is_there || (out.has_size && went.sent >= out.size);
      if (std::string why = is_over ? out.trouble_of_source(went.sent) : std::string(); !why.empty()) {
        went.trouble = fail("request", std::move(why));
        return false;
      }
      if (!is_there) return sink.done(), true;
      return piece.empty() || sink.write(piece.data(), piece.size());
    };
  } else if (out.size > 0) {
    r.content_length_ = out.body.size();
    r.content_provider_ = [&out](std::size_t from, std::size_t size, ::httplib::DataSink& sink) {
      return sink.write(out.body.data() + from, (std::min)(size, out.body.size() - from));
    };
  }
  if (out.pieces && out.has_size) r.headers.emplace("Content-Length", std::to_string(out.size));
  return r;
}

inline void copy_headers(const ::httplib::Response& from, course& went) {
  for (const auto& [name, value] : from.headers) went.result.headers.emplace_back(name, value);
}

/// The time in which a reply has to end is that of the options, or what the call has left.
inline void take_body(::httplib::Request& r, const options& how, milliseconds left, course& went) {
  const milliseconds most{(std::min)(how.within.count, left.count)};
  r.response_handler = [&went](const ::httplib::Response& head) {
    went.heard = true;
    went.result.status = head.status;
    // httplib would wait for the body that the Content-Length of a 304 speaks of and that never comes.
    went.is_head_all = head.status == 304;
    if (went.is_head_all) copy_headers(head, went);
    return !went.is_head_all && head.status / 100 != 1;
  };
  r.content_receiver = [&how, &went, most, until = clock::now() + time_of(most)](const char* data, std::size_t size,
                                                                                 std::uint64_t, std::uint64_t) {
    if (went.result.body.size() + size > how.body_limit) {
      went.trouble = transport::too_long_body(how.body_limit);
    } else if (clock::now() > until) {
      went.trouble = fail("read", "the reply did not end within " + std::to_string(most.count) + " ms");
      went.trouble.timed_out = true;
    } else {
      went.result.body.append(data, size);
      return true;
    }
    return false;
  };
}

inline failure failure_of(::httplib::Error error, const outgoing& out) {
  const int code = static_cast<int>(error);
  const std::string words = ::httplib::to_string(error);
  switch (error) {
    case ::httplib::Error::Connection:
    case ::httplib::Error::ConnectionTimeout: {
      failure f = fail("connect", "no connection to " + out.place.text + ": " + words + "; check host and port", code);
      f.timed_out = error == ::httplib::Error::ConnectionTimeout;
      return f;
    }
    case ::httplib::Error::SSLConnection: return fail("handshake", "no TLS with " + out.place.text, code);
    case ::httplib::Error::SSLLoadingCerts:
      return fail("trust store", "`ca_file` holds no certificate that loads", code);
    case ::httplib::Error::SSLServerVerification:
      return fail("handshake",
                  "the certificate of " + out.place.text + " was refused; if you trust it, give its CA as `ca_file`",
                  code);
    case ::httplib::Error::Write:
      return fail("write", "the connection ended while the request was sent: " + words, code);
    default: return fail("read", "no whole reply came: " + words, code);
  }
}

inline answer session::send(outgoing& out, milliseconds within) {
  const auto begun = clock::now();
  if (failure refused = transport::refusal_of(out, how.user_agent); !refused.phase.empty()) return refused;
  for (;;) {
    line by = take(out.place);
    if (!by.http) return fail("handshake", "this httplib was built without CPPHTTPLIB_OPENSSL_SUPPORT");
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(clock::now() - begun).count();
    const milliseconds left{within.count == INT64_MAX ? INT64_MAX : within.count - spent};
    if (left.count <= 0) return incoming::no_time_left();
    const auto most = [&](milliseconds limit) { return time_of(milliseconds{(std::min)(limit.count, left.count)}); };
    by.http->set_connection_timeout(most(how.connect_within));
    by.http->set_read_timeout(most(how.read_within));
    by.http->set_write_timeout(most(how.write_within));
    course went;
    ::httplib::Request r = request_of(out, how, went);
    take_body(r, how, left, went);
    ::httplib::Response got;
    ::httplib::Error error = ::httplib::Error::Success;
    const bool replied = by.http->send(r, got, error);
    if (!went.trouble.phase.empty()) return std::move(went.trouble);
    if (went.is_head_all) return std::move(went.result);
    const int status = replied ? got.status : went.result.status;
    if (status / 100 == 1) {
      return fail("read", "an interim reply (" + std::to_string(status) + ") came, which httplib takes for a reply");
    }
    if (replied) {
      went.result.status = got.status;
      copy_headers(got, went);
      keep(std::move(by));
      return std::move(went.result);
    }
    const bool was_stale = by.is_used && !went.heard && error == ::httplib::Error::Read;
    const bool is_late = clock::now() - begun >= time_of(within);
    if (was_stale && transport::is_repeatable(out) && !is_late) continue;
    failure f = failure_of(error, out);
    if (!is_late) return f;
    f.timed_out = true;
    f.reason += ", within the " + std::to_string(within.count) + " ms of the call";
    return f;
  }
}

template <class T>
session* driver<T>::open(std::string origin, options how) {
  return new session(std::move(origin), std::move(how));
}

template <class T>
void driver<T>::close(session* closed) {
  delete closed;
}

template <class T>
const std::string& driver<T>::origin(const session* of) {
  static const std::string none;
  return of != nullptr ? of->origin : none;
}

template <class T>
answer driver<T>::send(session* through, outgoing out, milliseconds within) {
  if (through == nullptr) return transport::moved_from();
  return through->send(out, within);
}

template <class T>
std::int64_t driver<T>::clock() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(detail::clock::now().time_since_epoch()).count();
}

template struct driver<void>;

}  // namespace bindery::httplib::detail

#endif  // BINDERY_HTTPLIB_IMPL_HPP
