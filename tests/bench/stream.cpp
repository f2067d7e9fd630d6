// One exchange that is too big to hold, with the operations of tests/golden/streams: `stream WHAT ORIGIN AMOUNT
// [FILE]`. Prints the seconds, what went through, and how much memory it took above what the program has once it is
// connected.
#include <bindery/beast_impl.hpp>
#include <bindery/from_file.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <utility>

#include <bench/streams.hpp>

namespace api = bench::streams;

namespace {

// A line of /proc/self/status, in KiB.
long memory(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    if (word == name + ":") {
      long kibibytes = 0;
      status >> kibibytes;
      return kibibytes;
    }
  }
  return -1;
}

// From here on the peak is that of the exchange.
void forget_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

struct result {
  std::uint64_t items = 0;
  std::uint64_t bytes = 0;
  std::string trouble{};
};

template <class Range>
std::string trouble_of(const Range& range) {
  return range.error().whose == api::rt::fault::none ? "" : to_string(range.error());
}

// 64 KiB at a time, and the last rest.
auto many_bytes(std::uint64_t amount) {
  return [left = amount](std::string& piece) mutable {
    piece.assign(static_cast<std::size_t>((std::min)(left, std::uint64_t{65536})), 'x');
    left -= piece.size();
    return !piece.empty();
  };
}

template <class Outcome>
result sent(const Outcome& outcome, std::uint64_t amount) {
  return {1, amount, outcome ? "" : to_string(outcome.error())};
}

using exchange = std::function<result(bindery::beast::client&, std::uint64_t amount, const std::string& file)>;

result events(bindery::beast::client& http, std::uint64_t amount, const std::string&) {
  result got;
  auto all = bindery::events<api::WatchParts>(http, {});
  for (const auto& event : all) {
    got.bytes += event.data.delta->size();
    if (event.id != std::to_string(++got.items)) got.trouble = "event " + std::to_string(got.items) + " has another id";
  }
  if (got.items != amount) got.trouble = std::to_string(got.items) + " events came";
  if (got.trouble.empty()) got.trouble = trouble_of(all);
  return got;
}

result items(bindery::beast::client& http, std::uint64_t amount, const std::string&) {
  result got;
  auto all = bindery::items<api::ReadLog>(http, {});
  for (const auto& item : all) ++got.items, got.bytes += item.text->size();
  if (got.items != amount) got.trouble = std::to_string(got.items) + " items came";
  if (got.trouble.empty()) got.trouble = trouble_of(all);
  return got;
}

result download(bindery::beast::client& http, std::uint64_t amount, const std::string&) {
  result got;
  auto all = bindery::chunks<api::Download>(http, {});
  for (const std::string& piece : all) ++got.items, got.bytes += piece.size();
  if (got.bytes != amount) got.trouble = std::to_string(got.bytes) + " bytes came";
  if (got.trouble.empty()) got.trouble = trouble_of(all);
  return got;
}

const std::map<std::string, exchange> exchanges{
    {"events", events},
    {"items", items},
    {"download", download},
    {"upload", [](auto& http, std::uint64_t amount,
                  const std::string&) { return sent(api::upload(http, {.body = many_bytes(amount)}), amount); }},
    {"upload_file",
     [](auto& http, std::uint64_t amount, const std::string& file) {
       return sent(api::upload(http, {.body = bindery::from_file(file)}), amount);
     }},
    {"upload_form",
     [](auto& http, std::uint64_t amount, const std::string& file) {
       return sent(api::upload_form(http, {.body = {.title = "t", .files = {{{.content = bindery::from_file(file)}}}}}),
                   amount);
     }},
    {"upload_items", [](auto& http, std::uint64_t amount, const std::string&) {
       std::uint64_t made = 0;
       const auto next = [&](api::WriteLogBodyItem& item) { return item.level = "info", made++ < amount; };
       result got = sent(api::write_log(http, {.name = std::to_string(amount), .body = next}), 0);
       got.items = amount;
       return got;
     }}};

}  // namespace

int main(int count, char** words) {
  const auto found = count >= 4 ? exchanges.find(words[1]) : exchanges.end();
  if (found == exchanges.end()) return std::cerr << "stream WHAT ORIGIN AMOUNT [FILE]\n", 2;
  bindery::beast::client http{words[2]};
  (void)api::watch_plain(http);
  const long idle = memory("VmRSS");
  forget_peak();
  const auto begin = std::chrono::steady_clock::now();
  const result got = found->second(http, std::strtoull(words[3], nullptr, 10), count > 4 ? words[4] : "");
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (!got.trouble.empty()) return std::cerr << words[1] << ": " << got.trouble << "\n", 1;
  std::cout << "{\"seconds\": " << seconds << ", \"items\": " << got.items << ", \"bytes\": " << got.bytes
            << ", \"idle\": " << idle << ", \"peak\": " << memory("VmHWM") << "}\n";
  return 0;
}
