// `bench.py http`: cpp-httplib, a client that keeps its connection for each thread.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include "http.hpp"

#include <memory>
#include <string>

#include <httplib.h>

int main(int count, char** words) {
  const bench::order o = bench::read_order(count, words);
  return bench::run(o, [&] {
    auto client = std::make_shared<httplib::Client>(o.origin());
    client->set_keep_alive(true);
    client->set_tcp_nodelay(true);
    if (o.tls()) client->set_ca_cert_path(o.ca.c_str());
    return [client, &o] {
      const auto got = client->Get(o.target.c_str());
      if (!got) bench::die(httplib::to_string(got.error()));
      if (got->status != 200) bench::die("status " + std::to_string(got->status));
      return got->body.size();
    };
  });
}
