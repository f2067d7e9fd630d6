// The definitions behind curl.hpp and curl_async.hpp: include this in exactly one file of the program (link with -lcurl
// and threads). From the bottom up: one transfer, one line that makes transfers, one client; and the thread of
// curl_async.hpp.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_IMPL_HPP
#define BINDERY_CURL_IMPL_HPP

#include <bindery/curl.hpp>
#include <bindery/curl_async.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <curl/curl.h>

namespace bindery::curl::detail {

using clock = std::chrono::steady_clock;

inline failure fail(std::string phase, std::string reason, int code = 0) {
  return {std::move(phase), std::move(reason), false, code};
}

inline long milliseconds_of(milliseconds limit) {
  constexpr std::int64_t longest = 2'000'000'000;
  return static_cast<long>(std::clamp<std::int64_t>(limit.count, 1, longest));
}

inline clock::time_point deadline_of(milliseconds limit) {
  return clock::now() + std::chrono::milliseconds(milliseconds_of(limit));
}

inline std::string within(milliseconds limit) { return " within " + std::to_string(limit.count) + " ms"; }

// ---- one transfer ----

/// Whether doing it twice is doing it once (RFC 9110, 9.2.2), so that it may be sent again when nobody knows.
inline bool is_repeatable(std::string_view method) {
  constexpr std::array<std::string_view, 5> safe{"GET", "HEAD", "PUT", "DELETE", "OPTIONS"};
  return std::find(safe.begin(), safe.end(), method) != safe.end();
}

/// A request and what came of it so far. libcurl calls back into it, so it stays where it is.
struct transfer {
  transfer(CURL* handle, outgoing request, const options& given, bool is_streamed)
      : easy(handle), out(std::move(request)), how(given), streamed(is_streamed) {}
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
    const bool may_send = t.sent_requests++ == 0 || (is_repeatable(t.out.method) && !t.out.pieces);
    return may_send ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
  }
#endif

  curl_slist* lines = nullptr;
  std::array<char, CURL_ERROR_SIZE> words{};
  std::string piece{};          // Of the source of the body, what is not sent yet,
  std::size_t piece_begin = 0;  // from here.
  std::uint64_t taken = 0;      // From the source.
  bool source_ended = false;
  std::string own_trouble_phase{};
  std::string own_trouble{};  // Why this transfer ended itself.
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
  if (!is_repeatable(out.method)) good = good && set(CURLOPT_FRESH_CONNECT, 1L);
#endif
  return good && set(CURLOPT_URL, url.c_str()) && set(CURLOPT_REQUEST_TARGET, out.target.c_str()) &&
         set(CURLOPT_PROXY, how.proxy.c_str()) && set(CURLOPT_NOPROXY, "") &&
         set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) && set(CURLOPT_NOSIGNAL, 1L) &&
         set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)) && set(CURLOPT_FOLLOWLOCATION, 0L) &&
         set(CURLOPT_HTTP_CONTENT_DECODING, 0L) &&
         set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds_of(how.connect_within)) &&
         set(CURLOPT_TIMEOUT_MS, streamed ? 0L : milliseconds_of(how.within));
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
    own_trouble_phase = "header limit";
    own_trouble = "the reply's header is longer than " + std::to_string(how.header_limit) +
                  " bytes; raise `header_limit` if that is expected";
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
    own_trouble_phase = "body limit";
    own_trouble = "the reply's body is longer than " + std::to_string(how.body_limit) +
                  " bytes; raise `body_limit` if that is expected";
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
      own_trouble_phase = "request";
      own_trouble = std::move(why);
      return CURL_READFUNC_ABORT;
    }
  }
  const std::size_t size = (std::min)(room, piece.size() - piece_begin);
  std::copy_n(piece.data() + piece_begin, size, to);
  piece_begin += size;
  return size;
}

inline failure transfer::trouble(CURLcode code) const {
  if (!own_trouble.empty()) return fail(own_trouble_phase, own_trouble, code);
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
      failure f = late("no whole reply came", how.within);
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

// ---- one line: a handle with its connections, which makes one transfer at a time ----

struct line {
  line() = default;
  line(const line&) = delete;
  line& operator=(const line&) = delete;
  ~line() {
    stop();
    if (easy != nullptr) curl_easy_cleanup(easy);
    if (multi != nullptr) curl_multi_cleanup(multi);
  }

  bool is_good() const { return easy != nullptr && multi != nullptr; }

  bool start(outgoing out, const options& how, bool streamed) {
    now = std::make_unique<transfer>(easy, std::move(out), how, streamed);
    done = false;
    code = CURLE_OK;
    return now->prepare() && curl_multi_add_handle(multi, easy) == CURLM_OK;
  }

  /// Works until there is enough or the transfer is done; false when the deadline passes before.
  template <class Enough>
  bool run(clock::time_point deadline, const Enough& enough) {
    while (!done && !enough()) {
      if (std::exchange(now->paused, false)) curl_easy_pause(easy, CURLPAUSE_CONT);
      int running = 0;
      curl_multi_perform(multi, &running);
      int left = 0;
      while (const CURLMsg* const message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        done = true;
        code = message->data.result;
      }
      if (done || enough()) return true;
      const auto time = std::chrono::ceil<std::chrono::milliseconds>(deadline - clock::now()).count();
      if (time <= 0) return false;
      curl_multi_poll(multi, nullptr, 0, static_cast<int>((std::min<std::int64_t>)(time, 1000)), nullptr);
    }
    return true;
  }

  /// Ends the transfer; one that is not done takes its connection with it.
  void stop() {
    if (now) curl_multi_remove_handle(multi, easy);
    now.reset();
  }

  CURLM* multi = curl_multi_init();
  CURL* easy = curl_easy_init();
  std::unique_ptr<transfer> now{};
  bool done = false;
  CURLcode code = CURLE_OK;
};

// ---- one client ----

inline bool is_curl_ready() {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  return ready == CURLE_OK;
}

/// What a client keeps. The bodies that are on their way share it.
struct kept_lines {
  kept_lines(std::string given, options o) : origin(std::move(given)), how(std::move(o)) {}

  std::unique_ptr<line> take() {
    {
      const std::lock_guard<std::mutex> lock(mutex);
      if (!idle.empty()) {
        std::unique_ptr<line> last = std::move(idle.back());
        idle.pop_back();
        return last;
      }
    }
    auto fresh = is_curl_ready() ? std::make_unique<line>() : nullptr;
    return fresh && fresh->is_good() ? std::move(fresh) : nullptr;
  }

  void keep(std::unique_ptr<line> used) {
    used->stop();
    const std::lock_guard<std::mutex> lock(mutex);
    if (idle.size() < how.idle_lines) idle.push_back(std::move(used));
  }

  const std::string origin;
  const options how;
  std::mutex mutex{};
  std::vector<std::unique_ptr<line>> idle{};
};

struct session {
  std::shared_ptr<kept_lines> lines;
};

/// Why a request must not be sent, if so.
inline failure refusal_of(const outgoing& out, const options& how) {
  if (outgoing_detail::has_control(how.user_agent)) return fail("request", "`user_agent` holds a control character");
  if (!out.refused.empty()) return fail("request", out.refused);
  if (!out.place.trouble.empty()) return fail("origin", out.place.trouble);
  if (out.method == "HEAD" && (out.pieces || out.size > 0)) {
    return fail("request", "libcurl sends no body with HEAD; leave it out");
  }
  return {};
}

inline failure no_memory() { return fail("connect", "libcurl made no handle; memory may be short"); }

struct running {
  std::shared_ptr<kept_lines> home;
  std::unique_ptr<line> by;
  std::string begun{};
  failure why{};
  bool broken = false;
};

template <class T>
session* driver<T>::open(std::string origin, options how) {
  return new session{std::make_shared<kept_lines>(std::move(origin), std::move(how))};
}

template <class T>
void driver<T>::close(session* closed) {
  delete closed;
}

template <class T>
const std::string& driver<T>::origin(const session* of) {
  static const std::string none;
  return of != nullptr ? of->lines->origin : none;
}

template <class T>
answer driver<T>::send(session* through, outgoing out) {
  if (through == nullptr) return fail("origin", "this client was moved from");
  if (failure refused = refusal_of(out, through->lines->how); !refused.phase.empty()) return refused;
  kept_lines& lines = *through->lines;
  std::unique_ptr<line> by = lines.take();
  if (!by || !by->start(std::move(out), lines.how, false)) return no_memory();
  // libcurl watches the time of the call itself.
  by->run(clock::time_point::max(), [] { return false; });
  answer got = by->now->is_whole(by->code) ? answer(std::move(by->now->result)) : answer(by->now->trouble(by->code));
  lines.keep(std::move(by));
  return got;
}

template <class T>
answer_of<reply> driver<T>::start(session* through, outgoing out, running*& body) {
  if (through == nullptr) return fail("origin", "this client was moved from");
  if (failure refused = refusal_of(out, through->lines->how); !refused.phase.empty()) return refused;
  kept_lines& lines = *through->lines;
  std::unique_ptr<line> by = lines.take();
  if (!by || !by->start(std::move(out), lines.how, true)) return no_memory();
  if (!by->run(deadline_of(lines.how.within), [&] { return by->now->head_done; })) {
    return by->now->late("no reply came", lines.how.within);
  }
  transfer& now = *by->now;
  if (!now.head_done) return now.trouble(by->code);
  reply head{now.result.status, std::move(now.result.headers), {}};
  body = new running{through->lines, std::move(by)};
  return head;
}

template <class T>
bool driver<T>::next(running* from, std::string& piece) {
  if (from == nullptr || !from->by) return false;
  line& by = *from->by;
  std::string& came = by.now->result.body;
  const milliseconds limit = from->home->how.quiet_within;
  const bool in_time = by.run(deadline_of(limit), [&] { return !came.empty(); });
  if (!came.empty()) {
    piece.swap(came);
    came.clear();
    return true;
  }
  from->broken = !in_time || by.code != CURLE_OK;
  if (!in_time) from->why = by.now->late("nothing more of the body came", limit);
  else if (from->broken) from->why = by.now->trouble(by.code);
  if (!from->broken) from->home->keep(std::move(from->by));
  from->by.reset();
  return false;
}

template <class T>
const failure* driver<T>::trouble(const running* from) {
  return from != nullptr && from->broken ? &from->why : nullptr;
}

template <class T>
void driver<T>::drop(running* from) {
  delete from;
}

template struct driver<void>;

// ---- the thread of curl_async.hpp ----

/// A transfer of the thread, and who waits for its answer.
struct errand {
  errand(outgoing out, const options& how, waiting who) : easy(curl_easy_init()), waits(who) {
    if (easy != nullptr) sent = std::make_unique<transfer>(easy, std::move(out), how, false);
  }
  errand(const errand&) = delete;
  errand& operator=(const errand&) = delete;
  ~errand() {
    if (easy != nullptr) curl_easy_cleanup(easy);
  }

  CURL* const easy;
  std::unique_ptr<transfer> sent{};
  waiting waits;
};

struct hub {
  hub(std::string given, options o) : origin(std::move(given)), how(std::move(o)) {
    if (is_curl_ready()) multi = curl_multi_init();
    if (multi != nullptr) worker = std::thread([this] { work(); });
  }
  hub(const hub&) = delete;
  hub& operator=(const hub&) = delete;
  ~hub() {
    {
      const std::lock_guard<std::mutex> lock(mutex);
      stopping = true;
    }
    if (multi == nullptr) return;
    curl_multi_wakeup(multi);
    worker.join();
    curl_multi_cleanup(multi);
  }

  void add(std::unique_ptr<errand> one) {
    {
      const std::lock_guard<std::mutex> lock(mutex);
      fresh.push_back(std::move(one));
    }
    curl_multi_wakeup(multi);
  }

  void work() {
    for (;;) {
      if (!take_fresh()) break;
      int running = 0;
      curl_multi_perform(multi, &running);
      int left = 0;
      while (const CURLMsg* const message = curl_multi_info_read(multi, &left)) {
        if (message->msg == CURLMSG_DONE) finish(message->easy_handle, message->data.result);
      }
      curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    for (const auto& one : under_way) {
      curl_multi_remove_handle(multi, one->easy);
      one->waits.done(one->waits.state, fail("read", "the client was let go of before the reply came"));
    }
    under_way.clear();
  }

  /// Begins what was added; false when the hub is to end.
  bool take_fresh() {
    std::vector<std::unique_ptr<errand>> begun;
    bool ends = false;
    {
      const std::lock_guard<std::mutex> lock(mutex);
      begun.swap(fresh);
      ends = stopping;
    }
    for (auto& one : begun) {
      const bool good = one->sent && one->sent->prepare() && curl_multi_add_handle(multi, one->easy) == CURLM_OK;
      if (good) under_way.push_back(std::move(one));
      else one->waits.done(one->waits.state, no_memory());
    }
    return !ends;
  }

  void finish(CURL* easy, CURLcode code) {
    const auto at =
        std::find_if(under_way.begin(), under_way.end(), [&](const auto& one) { return one->easy == easy; });
    if (at == under_way.end()) return;
    const std::unique_ptr<errand> one = std::move(*at);
    under_way.erase(at);
    curl_multi_remove_handle(multi, easy);
    transfer& sent = *one->sent;
    one->waits.done(one->waits.state,
                    sent.is_whole(code) ? answer(std::move(sent.result)) : answer(sent.trouble(code)));
  }

  const std::string origin;
  const options how;
  CURLM* multi = nullptr;
  std::mutex mutex{};
  std::vector<std::unique_ptr<errand>> fresh{};
  bool stopping = false;
  std::vector<std::unique_ptr<errand>> under_way{};
  std::thread worker{};
};

template <class T>
hub* async_driver<T>::open(std::string origin, options how) {
  return new hub(std::move(origin), std::move(how));
}

template <class T>
void async_driver<T>::close(hub* closed) {
  delete closed;
}

template <class T>
const std::string& async_driver<T>::origin(const hub* of) {
  static const std::string none;
  return of != nullptr ? of->origin : none;
}

template <class T>
void async_driver<T>::send(hub* through, outgoing out, waiting who) {
  if (through == nullptr) return who.done(who.state, fail("origin", "this client was moved from"));
  if (failure refused = refusal_of(out, through->how); !refused.phase.empty())
    return who.done(who.state, std::move(refused));
  if (through->multi == nullptr) return who.done(who.state, no_memory());
  through->add(std::make_unique<errand>(std::move(out), through->how, who));
}

template struct async_driver<void>;

}  // namespace bindery::curl::detail

#endif  // BINDERY_CURL_IMPL_HPP
