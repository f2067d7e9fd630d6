// `bench.py http`: Beast as one writes it by hand, synchronous, a kept connection for each thread and no deadlines.
// With BENCH_CONNECT it connects for each call; with BENCH_DEADLINES it is asynchronous with a deadline for each step,
// which is what Beast's own `expires_after` needs.
#include "http.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

template <class Stream>
class connection {
 public:
  template <class... Context>
  explicit connection(const bench::order& o, Context&... context) : order_(o), stream_(io_, context...) {
    tcp::resolver resolver(io_);
    beast::get_lowest_layer(stream_).connect(resolver.resolve(o.host, o.port));
    beast::get_lowest_layer(stream_).socket().set_option(tcp::no_delay(true));
    if constexpr (sizeof...(Context) != 0) {
      stream_.set_verify_callback(asio::ssl::rfc2818_verification(o.host));
      SSL_set_tlsext_host_name(stream_.native_handle(), o.host.c_str());
      stream_.handshake(asio::ssl::stream_base::client);
    }
  }

  std::size_t call() {
    http::request<http::empty_body> request{http::verb::get, order_.target, 11};
    request.set(http::field::host, order_.host);
    request.set(http::field::user_agent, "hand");
    request.set(http::field::accept, "*/*");
    http::response_parser<http::string_body> parser;
    parser.body_limit(64 * 1024 * 1024);
#ifdef BENCH_DEADLINES
    step([&](auto&& done) { http::async_write(stream_, request, std::move(done)); });
    step([&](auto&& done) { http::async_read(stream_, buffer_, parser, std::move(done)); });
#else
    http::write(stream_, request);
    http::read(stream_, buffer_, parser);
#endif
    if (parser.get().result_int() != 200) bench::die("status " + std::to_string(parser.get().result_int()));
    return parser.get().body().size();
  }

 private:
  template <class Start>
  void step(const Start& start) {
    beast::error_code code;
    beast::get_lowest_layer(stream_).expires_after(std::chrono::seconds(60));
    start([&](beast::error_code ended, std::size_t) { code = ended; });
    io_.restart();
    io_.run();
    if (code) bench::die(code.message());
  }

  const bench::order& order_;
  asio::io_context io_{1};
  Stream stream_;
  beast::flat_buffer buffer_{};
};

template <class Make>
int run_with(const bench::order& o, const Make& make) {
  return bench::run(o, [&] {
#ifdef BENCH_CONNECT
    return [&] { return make()->call(); };
#else
    return [kept = make()] { return kept->call(); };
#endif
  });
}

}  // namespace

int main(int count, char** words) {
  const bench::order o = bench::read_order(count, words);
  if (!o.tls()) return run_with(o, [&] { return std::make_unique<connection<beast::tcp_stream>>(o); });
  asio::ssl::context context(asio::ssl::context::tls_client);
  context.load_verify_file(o.ca);
  context.set_verify_mode(asio::ssl::verify_peer);
  return run_with(o, [&] { return std::make_unique<connection<beast::ssl_stream<beast::tcp_stream>>>(o, context); });
}
