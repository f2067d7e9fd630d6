// The definitions behind curl_async.hpp, for curl_impl.hpp, which includes this: the thread that drives all calls of a
// client.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_ASYNC_IMPL_HPP
#define BINDERY_CURL_ASYNC_IMPL_HPP

#include <bindery/curl_async.hpp>
#include <bindery/curl_transfer_impl.hpp>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <curl/curl.h>

namespace bindery::curl::detail {

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
  if (through == nullptr) return who.done(who.state, moved_from());
  if (failure refused = refusal_of(out, through->how); !refused.phase.empty())
    return who.done(who.state, std::move(refused));
  if (through->multi == nullptr) return who.done(who.state, no_memory());
  through->add(std::make_unique<errand>(std::move(out), through->how, who));
}

template struct async_driver<void>;

}  // namespace bindery::curl::detail

#endif  // BINDERY_CURL_ASYNC_IMPL_HPP
