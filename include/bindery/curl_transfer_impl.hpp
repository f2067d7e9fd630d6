// One transfer over libcurl, for curl_impl.hpp, which includes this: what libcurl is told of a request, what it calls
// back with, and why there is no reply.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_TRANSFER_IMPL_HPP
#define BINDERY_CURL_TRANSFER_IMPL_HPP

#include <bindery/curl.hpp>
#include <bindery/outgoing.hpp>
#include <bindery/transport_impl.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <curl/curl.h>

namespace bindery::curl::detail {

using transport::clock;
using transport::fail;
using transport::is_repeatable;
using transport::moved_from;
using transport::too_long_body;

inline long whole_milliseconds(milliseconds limit) { return static_cast<long>(transport::time_of(limit).count()); }

inline std::string within(milliseconds limit) { return " within " + std::to_string(limit.count) + " ms"; }

inline bool is_curl_ready() {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  return ready == CURLE_OK;
}

inline failure no_memory() { return fail("connect", "libcurl made no handle; memory may be short"); }

/// A request and what came of it so far. libcurl calls back into it, so it stays where it is.
struct transfer {
  transfer(CURL* handle, outgoing request, const options& given, bool is_streamed,
           milliseconds most = milliseconds::forever())
      : easy(handle),
        out(std::move(request)),
        how(given),
        streamed(is_streamed),
        whole{(std::min)(most.count, given.within.count)} {}
  transfer(const transfer&) = delete;
  transfer& operator=(const transfer&) = delete;
  ~transfer() { curl_slist_free_all(lines); }

  /// Tells libcurl all of it; false when memory is short.
  bool prepare();
  /// Why there is no reply, once libcurl has said so.
  failure trouble(CURLcode code) const;
  /// Whether the reply came to its end. A connection that ends within the header is no trouble to libcurl.
  bool is_whole(CURLcode code) const { return code == CURLE_OK && head_done; }
  /// The failure of a call that took too long.
  failure late(std::string_view what, milliseconds limit) const {
    failure f = fail(heard ? "read" : "connect", std::string(what) + within(limit));
    if (sent_requests > 0) f.phase = "read";
    f.timed_out = true;
    return f;
  }

  CURL* const easy;
  outgoing out;
  const options& how;
  const bool streamed;
  const milliseconds whole;  // The call's time.
  reply result{};
  bool head_done = false;
  bool paused = false;

 private:
  template <class Value>
  bool set(CURLoption option, Value value) {
    return curl_easy_setopt(easy, option, value) == CURLE_OK;
  }
  bool add_line(const std::string& line);
  bool prepare_lines();
  bool prepare_body();
  bool prepare_tls();
  bool prepare_connection();

  bool take_line(std::string_view line);
  std::size_t take_body(std::string_view piece);
  std::size_t give(char* to, std::size_t room);

  static transfer& of(void* self) { return *static_cast<transfer*>(self); }
  static std::size_t on_line(char* text, std::size_t, std::size_t size, void* self) {
    return of(self).take_line({text, size}) ? size : 0;
  }
  static std::size_t on_body(char* text, std::size_t, std::size_t size, void* self) {
    return of(self).take_body({text, size});
  }
  static std::size_t on_read(char* to, std::size_t, std::size_t room, void* self) { return of(self).give(to, room); }
#if LIBCURL_VERSION_NUM >= 0x075000
  // A connection that was kept and is dead makes libcurl send once more, whatever the method is.
  static int on_request(void* self, char*, char*, int, int) {
    transfer& t = of(self);
    const bool may_send = t.sent_requests++ == 0 || is_repeatable(t.out);
    return may_send ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
  }
#endif

  curl_slist* lines = nullptr;
  std::array<char, CURL_ERROR_SIZE> words{};
  std::string piece{};          // Of the source of the body, what is not sent yet,
  std::size_t piece_begin = 0;  // from here.
  std::uint64_t taken = 0;      // From the source.
  bool source_ended = false;
  failure own_trouble{};  // Why this transfer ended itself, where it has a phase.
  std::size_t header_bytes = 0;
  int sent_requests = 0;
  bool heard = false;
};

inline bool transfer::add_line(const std::string& line) {
  curl_slist* const longer = curl_slist_append(lines, line.c_str());
  if (longer != nullptr) lines = longer;
  return longer != nullptr;
}

/// The headers. What libcurl would add by itself is taken out by a line with a name alone.
inline bool transfer::prepare_lines() {
  for (const auto& [name, value] : out.headers) {
    if (!add_line(value.empty() ? name + ";" : name + ": " + value)) return false;
  }
  for (const char* own : {"Accept", "Content-Type", "Expect"}) {
    if (!out.has(own) && !add_line(std::string(own) + ":")) return false;
  }
  if (out.pieces && !out.has_size && !add_line("Transfer-Encoding: chunked")) return false;
  if (!how.user_agent.empty() && !out.has("User-Agent") && !set(CURLOPT_USERAGENT, how.user_agent.c_str()))
    return false;
  return set(CURLOPT_HTTPHEADER, lines);
}

inline bool transfer::prepare_body() {
  bool good = true;
  if (out.pieces) {
    const curl_off_t size = out.has_size ? static_cast<curl_off_t>(out.size) : -1;
    good = set(CURLOPT_POST, 1L) && set(CURLOPT_POSTFIELDSIZE_LARGE, size) && set(CURLOPT_READFUNCTION, &on_read) &&
           set(CURLOPT_READDATA, this);
  } else if (out.says_length()) {
    const auto size = static_cast<curl_off_t>(out.body.size());
    good = set(CURLOPT_POST, 1L) && set(CURLOPT_POSTFIELDSIZE_LARGE, size) && set(CURLOPT_POSTFIELDS, out.body.data());
  } else if (out.method == "HEAD") {
    good = set(CURLOPT_NOBODY, 1L);
  } else {
    good = set(CURLOPT_HTTPGET, 1L);
  }
  return good && set(CURLOPT_CUSTOMREQUEST, out.method.c_str());
}

inline bool transfer::prepare_tls() {
  bool good = set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2)) &&
              set(CURLOPT_SSL_VERIFYPEER, how.verify ? 1L : 0L) && set(CURLOPT_SSL_VERIFYHOST, how.verify ? 2L : 0L);
  if (how.authorities == trust::given_only) {
    good = good && set(CURLOPT_CAINFO, static_cast<char*>(nullptr)) && set(CURLOPT_CAPATH, static_cast<char*>(nullptr));
  }
  if (!how.ca_file.empty()) good = good && set(CURLOPT_CAINFO, how.ca_file.c_str());
  if (!how.ca_folder.empty()) good = good && set(CURLOPT_CAPATH, how.ca_folder.c_str());
  if (!how.certificate_file.empty()) {
    const std::string& key = how.key_file.empty() ? how.certificate_file : how.key_file;
    good = good && set(CURLOPT_SSLCERT, how.certificate_file.c_str()) && set(CURLOPT_SSLKEY, key.c_str());
  }
  return good;
}

inline bool transfer::prepare_connection() {
  const std::string url = out.place.text + "/";
#if LIBCURL_VERSION_NUM >= 0x075500
  bool good = set(CURLOPT_PROTOCOLS_STR, out.place.tls ? "https" : "http");
#else
  bool good = set(CURLOPT_PROTOCOLS, static_cast<long>(out.place.tls ? CURLPROTO_HTTPS : CURLPROTO_HTTP));
#endif
#if LIBCURL_VERSION_NUM >= 0x075000
  good = good && set(CURLOPT_PREREQFUNCTION, &on_request) && set(CURLOPT_PREREQDATA, this);
#else
  // Without that, a request that must not be sent twice gets a connection that cannot be stale.
  if (!is_repeatable(out)) good = good && set(CURLOPT_FRESH_CONNECT, 1L);
#endif
  return good && set(CURLOPT_URL, url.c_str()) && set(CURLOPT_REQUEST_TARGET, out.target.c_str()) &&
         set(CURLOPT_PROXY, how.proxy.c_str()) && set(CURLOPT_NOPROXY, "") &&
         set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) && set(CURLOPT_NOSIGNAL, 1L) &&
         set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)) && set(CURLOPT_FOLLOWLOCATION, 0L) &&
         set(CURLOPT_HTTP_CONTENT_DECODING, 0L) &&
         set(CURLOPT_CONNECTTIMEOUT_MS, whole_milliseconds(how.connect_within)) &&
         set(CURLOPT_TIMEOUT_MS, streamed ? 0L : whole_milliseconds(whole));
}

inline bool transfer::prepare() {
  curl_easy_reset(easy);
  return set(CURLOPT_ERRORBUFFER, words.data()) && set(CURLOPT_PRIVATE, this) &&
         set(CURLOPT_HEADERFUNCTION, &on_line) && set(CURLOPT_HEADERDATA, this) &&
         set(CURLOPT_WRITEFUNCTION, &on_body) && set(CURLOPT_WRITEDATA, this) && prepare_connection() &&
         prepare_tls() && prepare_body() && prepare_lines();
}

/// A line of the reply's head. Interim replies (1xx) are forgotten, trailers are left out.
inline bool transfer::take_line(std::string_view line) {
  heard = true;
  if (head_done) return true;
  header_bytes += line.size();
  if (header_bytes > how.header_limit) {
    own_trouble = fail("header limit", "the reply's header is longer than " + std::to_string(how.header_limit) +
                                           " bytes; raise `header_limit` if that is expected");
    return false;
  }
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  if (line.starts_with("HTTP/")) {
    const std::size_t blank = line.find(' ');
    result.status = 0;
    result.headers.clear();
    for (std::size_t i = blank + 1; blank != line.npos && i < line.size() && line[i] >= '0' && line[i] <= '9'; ++i) {
      result.status = result.status * 10 + (line[i] - '0');
    }
    return true;
  }
  if (line.empty()) {
    head_done = result.status / 100 != 1;
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == line.npos) return true;
  std::string_view value = line.substr(colon + 1);
  const std::size_t begin = value.find_first_not_of(" \t");
  value = begin == value.npos ? std::string_view() : value.substr(begin, value.find_last_not_of(" \t") + 1 - begin);
  result.headers.emplace_back(std::string(line.substr(0, colon)), std::string(value));
  return true;
}

inline std::size_t transfer::take_body(std::string_view some) {
  constexpr std::size_t enough = 256 * 1024;
  if (streamed && result.body.size() >= enough) {
    paused = true;
    return CURL_WRITEFUNC_PAUSE;
  }
  if (!streamed && result.body.size() + some.size() > how.body_limit) {
    own_trouble = too_long_body(how.body_limit);
    return 0;
  }
  result.body += some;
  return some.size();
}

/// Bytes of a body in pieces. The source is asked one piece ahead, so that one which says too little is found out
/// before its last byte is sent.
inline std::size_t transfer::give(char* to, std::size_t room) {
  const bool last_of_size = out.has_size && taken == out.size;
  while (piece_begin == piece.size() && !source_ended && !last_of_size) {
    piece.clear();
    piece_begin = 0;
    if (!out.pieces(piece)) source_ended = true, piece.clear();
    taken += piece.size();
  }
  if (!source_ended && out.has_size && taken == out.size && piece_begin < piece.size()) {
    std::string more;
    while (!source_ended && more.empty()) source_ended = !out.pieces(more);
    if (!source_ended) taken += more.size();
  }
  if (source_ended || (out.has_size && taken > out.size)) {
    if (std::string why = out.trouble_of_source(taken); !why.empty()) {
      own_trouble = fail("request", std::move(why));
      return CURL_READFUNC_ABORT;
    }
  }
  const std::size_t size = (std::min)(room, piece.size() - piece_begin);
  std::copy_n(piece.data() + piece_begin, size, to);
  piece_begin += size;
  return size;
}

inline failure transfer::trouble(CURLcode code) const {
  if (!own_trouble.phase.empty()) return fail(own_trouble.phase, own_trouble.reason, code);
  std::string reason = words[0] != '\0' ? outgoing_detail::printable(words.data()) : curl_easy_strerror(code);
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return fail("resolve", reason + "; check its spelling", code);
    case CURLE_COULDNT_CONNECT: return fail("connect", reason + "; check host and port", code);
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM: return fail("trust store", reason, code);
    case CURLE_PEER_FAILED_VERIFICATION:
      return fail("handshake", "the certificate of " + out.place.text + " was refused: " + reason, code);
    case CURLE_SSL_CONNECT_ERROR: return fail("handshake", reason, code);
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND: return fail("write", reason, code);
    case CURLE_OPERATION_TIMEDOUT: {
      failure f = late("no whole reply came", whole);
      if (f.phase == "connect") f.reason = reason;
      f.code = code;
      return f;
    }
    case CURLE_ABORTED_BY_CALLBACK:
      return fail("read",
                  "the connection ended before a reply came, and " + out.method + " is not sent again by itself", code);
    case CURLE_OK: return fail("read", "the connection ended within the header of the reply");
    default: return fail("read", reason, code);
  }
}

/// Why a request must not be sent; a failure without a phase when it may.
inline failure refusal_of(const outgoing& out, const options& how) {
  failure refused = transport::refusal_of(out, how.user_agent);
  const bool has_body = out.pieces || out.size > 0;
  if (!refused.phase.empty() || out.method != "HEAD" || !has_body) return refused;
  return fail("request", "libcurl sends no body with HEAD; leave it out");
}

}  // namespace bindery::curl::detail

#endif  // BINDERY_CURL_TRANSFER_IMPL_HPP
