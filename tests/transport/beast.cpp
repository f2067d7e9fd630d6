// The Beast client, put through the suite of all transports.
#include "transport_suite.hpp"
#include <bindery/beast.hpp>

#include <doctest/doctest.h>

namespace {

struct beast_subject {
  static constexpr transport_suite::offers offers{.streams_up = true, .streams_down = true};

  static bindery::beast::client make(const transport_suite::setting& s) {
    bindery::beast::options how;
    how.ca_file = s.ca_file;
    if (!s.ca_file.empty()) how.authorities = bindery::beast::trust::given_only;
    how.resolve_within = s.within;
    how.read_within = s.within;
    return bindery::beast::client(s.origin, how);
  }
};

}  // namespace

TRANSPORT_SUITE(beast_subject);
