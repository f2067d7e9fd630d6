// `bench.py http`: the Beast client of bindery, one for all threads.
#include "http.hpp"
#include <bindery/beast.hpp>
#include <bindery/beast_impl.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct request {
  std::string_view method = "GET";
  std::string_view origin{};
  std::string_view target{};
  std::vector<std::pair<std::string, std::string>> headers{{"Accept", "*/*"}};
  std::string_view body{};
};

}  // namespace

int main(int count, char** words) {
  const bench::order o = bench::read_order(count, words);
  bindery::beast::options how;
  how.ca_file = o.ca;
  how.connections = how.idle_connections = o.threads;  // As the others have, each of whose threads keeps its own.
  const bindery::beast::client http{o.origin(), how};
  return bench::run(o, [&] {
    return [&] {
      request r;
      r.target = o.target;
      const auto got = http(r);
      if (!got) bench::die(to_string(got.error()));
      if (got->status != 200) bench::die("status " + std::to_string(got->status));
      return got->body.size();
    };
  });
}
