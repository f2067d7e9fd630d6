// The transport that the guide shows, put through the suite of all transports. What it calls `my::send` is libcurl
// here; the rest is the guide's own text (CMakeLists.txt takes it from there).
#include "transport_suite.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <curl/curl.h>
#include <doctest/doctest.h>
#include <guide_transport.hpp>

namespace my {

namespace {

struct {
  std::string ca_file;
  long within = 4000;
} settings;

thread_local bool head_ended = false;
thread_local int times_sent = 0;

// A connection that was kept and is dead makes libcurl send once more, whatever the method is.
int on_request(void* is_safe, char*, char*, int, int) {
  return times_sent++ == 0 || *static_cast<bool*>(is_safe) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

std::size_t take_line(char* text, std::size_t, std::size_t size, void* to) {
  std::string_view line(text, size);
  reply& got = *static_cast<reply*>(to);
  if (line.starts_with("HTTP/")) got = {}, head_ended = false;
  if (head_ended) return size;  // A trailer.
  head_ended = line == "\r\n";
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return size;
  std::string_view value = line.substr(colon + 1, line.find_last_not_of(" \t\r\n") - colon);
  value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
  got.fields.emplace(std::string(line.substr(0, colon)), std::string(value));
  return size;
}

std::size_t take_body(char* text, std::size_t, std::size_t size, void* to) {
  static_cast<reply*>(to)->text.append(text, size);
  return size;
}

}  // namespace

bool send(std::string_view method, std::string_view url, const std::string& lines, std::string_view body, reply& to,
          std::string& trouble) {
  thread_local const std::unique_ptr<CURL, void (*)(CURL*)> handle(curl_easy_init(), curl_easy_cleanup);
  curl_easy_reset(handle.get());
  head_ended = false;
  times_sent = 0;
  bool is_safe = method != "POST" && method != "PATCH";
  const std::string verb(method), address(url);
  curl_slist* list = nullptr;
  const auto add = [&list](const std::string& line) { list = curl_slist_append(list, line.c_str()); };
  std::string lower;
  for (const char c : "\n" + lines) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const char* own : {"Accept", "Content-Type", "Expect"}) {
    if (lower.find("\n" + std::string(1, static_cast<char>(*own - 'A' + 'a')) + (own + 1) + ":") == std::string::npos)
      add(std::string(own) + ":");
  }
  for (std::string_view rest = lines; !rest.empty();) {
    std::string line(rest.substr(0, rest.find("\r\n")));
    rest.remove_prefix(line.size() + 2);
    if (line.ends_with(": ")) line.replace(line.size() - 2, 2, ";");  // So libcurl writes a header without a value.
    add(line);
  }
  CURL* const h = handle.get();
  curl_easy_setopt(h, CURLOPT_URL, address.c_str());
  curl_easy_setopt(h, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(h, CURLOPT_PROXY, "");
  curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(h, CURLOPT_PREREQFUNCTION, on_request);
  curl_easy_setopt(h, CURLOPT_PREREQDATA, &is_safe);
  curl_easy_setopt(h, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(h, CURLOPT_CAINFO, settings.ca_file.c_str());
  curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, settings.within);
  curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, take_line);
  curl_easy_setopt(h, CURLOPT_HEADERDATA, &to);
  curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(h, CURLOPT_WRITEDATA, &to);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  if (verb == "HEAD") {
    curl_easy_setopt(h, CURLOPT_NOBODY, 1L);
  } else if (!body.empty() || verb == "POST" || verb == "PUT" || verb == "PATCH") {
    curl_easy_setopt(h, CURLOPT_POST, 1L);
    curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(h, CURLOPT_POSTFIELDS, body.data());
  }
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verb.c_str());
  const CURLcode code = curl_easy_perform(h);
  long status = 0;
  curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
  curl_slist_free_all(list);
  to.code = static_cast<int>(status);
  if (code != CURLE_OK) trouble = curl_easy_strerror(code);
  return code == CURLE_OK && status >= 200 && head_ended;
}

}  // namespace my

namespace {

struct guide_subject {
  static constexpr transport_suite::offers offers{};

  static my_transport make(const transport_suite::setting& s) {
    my::settings.ca_file = s.ca_file;
    my::settings.within = static_cast<long>(s.within.count());
    return {s.origin};
  }
};

}  // namespace

TRANSPORT_SUITE(guide_subject);
