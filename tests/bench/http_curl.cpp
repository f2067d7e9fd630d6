// `bench.py http`: libcurl, an easy handle for each thread; with BENCH_MULTI one thread and its multi interface.
#include "http.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <curl/curl.h>

namespace {

std::size_t append(char* bytes, std::size_t size, std::size_t count, void* to) {
  static_cast<std::string*>(to)->append(bytes, size * count);
  return size * count;
}

struct transfer {
  explicit transfer(const bench::order& o) : handle(curl_easy_init()) {
    curl_easy_setopt(handle, CURLOPT_URL, (o.origin() + o.target).c_str());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &append);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(handle, CURLOPT_CAINFO, o.ca.c_str());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "curl");
    curl_easy_setopt(handle, CURLOPT_PRIVATE, this);
  }
  transfer(const transfer&) = delete;
  transfer& operator=(const transfer&) = delete;
  ~transfer() { curl_easy_cleanup(handle); }

  std::size_t take() {
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) bench::die("status " + std::to_string(status));
    const std::size_t size = body.size();
    body.clear();
    return size;
  }

  CURL* handle;
  std::string body{};
  bench::clock::time_point begin{};
};

#ifdef BENCH_MULTI
/// Makes `requests` transfers, as many at a time as there are handles.
std::size_t transfers(CURLM* multi, std::vector<std::unique_ptr<transfer>>& all, std::size_t requests,
                      std::vector<double>& latencies) {
  std::size_t started = 0, ended = 0, bytes = 0;
  const auto start = [&](transfer& one) {
    one.begin = bench::clock::now();
    curl_multi_add_handle(multi, one.handle);
    ++started;
  };
  for (auto& one : all) {
    if (started < requests) start(*one);
  }
  while (ended < requests) {
    int active = 0, left = 0;
    curl_multi_perform(multi, &active);
    while (const CURLMsg* const told = curl_multi_info_read(multi, &left)) {
      if (told->data.result != CURLE_OK) bench::die(curl_easy_strerror(told->data.result));
      transfer* one = nullptr;
      curl_easy_getinfo(told->easy_handle, CURLINFO_PRIVATE, &one);
      curl_multi_remove_handle(multi, one->handle);
      latencies.push_back(std::chrono::duration<double>(bench::clock::now() - one->begin).count());
      bytes += one->take();
      ++ended;
      if (started < requests) start(*one);
    }
    if (ended < requests && active > 0) curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
  }
  return bytes;
}
#endif

}  // namespace

int main(int count, char** words) {
  const bench::order o = bench::read_order(count, words);
  curl_global_init(CURL_GLOBAL_DEFAULT);
#ifdef BENCH_MULTI
  CURLM* const multi = curl_multi_init();
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 100L);
  std::vector<std::unique_ptr<transfer>> all;
  for (std::size_t i = 0; i < o.threads; ++i) all.push_back(std::make_unique<transfer>(o));
  std::vector<double> latencies;
  transfers(multi, all, o.threads, latencies);
  latencies.clear();
  const bench::meter m;
  const std::size_t bytes = transfers(multi, all, o.requests, latencies);
  m.tell(std::move(latencies), bytes);
  return 0;
#else
  return bench::run(o, [&] {
    return [one = std::make_unique<transfer>(o)] {
      const CURLcode code = curl_easy_perform(one->handle);
      if (code != CURLE_OK) bench::die(curl_easy_strerror(code));
      return one->take();
    };
  });
#endif
}
