// The client over cpp-httplib, put through the suite of all transports.
#include "transport_suite.hpp"
#include <bindery/httplib.hpp>

#include <doctest/doctest.h>

namespace {

struct httplib_subject {
  static constexpr transport_suite::offers offers{
      .streams_up = true, .interim = false, .trailers = false, .empty_fields = false, .adds = "Accept"};

  static bindery::httplib::client make(const transport_suite::setting& s) {
    bindery::httplib::options how;
    how.ca_file = s.ca_file;
    how.connect_within = s.within;
    how.read_within = s.within;
    how.within = s.within;
    return bindery::httplib::client(s.origin, how);
  }
};

}  // namespace

TRANSPORT_SUITE(httplib_subject);
