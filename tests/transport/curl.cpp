// The client over libcurl, put through the suite of all transports; once more where its answers come later.
#include "transport_suite.hpp"
#include <bindery/curl.hpp>
#include <bindery/curl_async.hpp>

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

bindery::curl::options options_of(const transport_suite::setting& s) {
  bindery::curl::options how;
  how.ca_file = s.ca_file;
  if (!s.ca_file.empty()) how.authorities = bindery::curl::trust::given_only;
  how.within = s.within;
  how.quiet_within = s.within;
  return how;
}

struct curl_subject {
  static constexpr transport_suite::offers offers{.streams_up = true, .streams_down = true};

  static bindery::curl::client make(const transport_suite::setting& s) {
    return bindery::curl::client(s.origin, options_of(s));
  }
};

/// Waits for each answer.
struct waited {
  bindery::curl::async_client inner;

  template <class Request>
  bindery::curl::answer operator()(const Request& r) const {
    return inner(r).get();
  }
};

struct curl_async_subject {
  static constexpr transport_suite::offers offers{.streams_up = true};

  static waited make(const transport_suite::setting& s) {
    return {bindery::curl::async_client(s.origin, options_of(s))};
  }
};

}  // namespace

TRANSPORT_SUITE(curl_subject);
TRANSPORT_SUITE(curl_async_subject);
