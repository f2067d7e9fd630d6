// The handles of a client over libcurl, for curl_impl.hpp, which includes this: each has connections of its own, and
// is kept between calls.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_LINE_IMPL_HPP
#define BINDERY_CURL_LINE_IMPL_HPP

#include <bindery/curl_transfer_impl.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <curl/curl.h>

namespace bindery::curl::detail {

inline clock::time_point deadline_of(milliseconds limit) { return clock::now() + transport::time_of(limit); }

/// A handle with its connections, which makes one transfer at a time.
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

  bool start(outgoing out, const options& how, bool streamed, milliseconds within = milliseconds::forever()) {
    now = std::make_unique<transfer>(easy, std::move(out), how, streamed, within);
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

}  // namespace bindery::curl::detail

#endif  // BINDERY_CURL_LINE_IMPL_HPP
