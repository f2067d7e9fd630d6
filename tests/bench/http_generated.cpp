// `bench.py http`: what openapi-generator's cpp-boost-beast-client makes, one of its clients for each thread.
#include "http.hpp"

#include <memory>
#include <string>

#include <HttpClientImpl.h>

int main(int count, char** words) {
  const bench::order o = bench::read_order(count, words);
  using made = org::openapitools::client::api::HttpClientImpl;
  return bench::run(o, [&] {
    auto client = std::make_shared<made>(o.host, o.port, o.tls() ? made::Transport::Https : made::Transport::Http);
    return [client, &o] {
      const auto got = client->execute("GET", o.target, "", {});
      if (got.first != boost::beast::http::status::ok)
        bench::die("status " + std::to_string(static_cast<int>(got.first)));
      return got.second.size();
    };
  });
}
