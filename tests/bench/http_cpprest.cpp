// `bench.py http`: the C++ REST SDK, one client for all threads, each of which waits for its own task.
#include "http.hpp"

#include <string>

#include <boost/asio/ssl.hpp>
#include <cpprest/http_client.h>

int main(int count, char** words) {
  const bench::order o = bench::read_order(count, words);
  web::http::client::http_client_config config;
  config.set_ssl_context_callback([&o](boost::asio::ssl::context& context) { context.load_verify_file(o.ca); });
  web::http::client::http_client client(o.origin(), config);
  return bench::run(o, [&] {
    return [&] {
      const auto got = client.request(web::http::methods::GET, o.target).get();
      if (got.status_code() != 200) bench::die("status " + std::to_string(got.status_code()));
      return got.extract_vector().get().size();
    };
  });
}
