// Lists in pages over transports that are awaited: by number, and by the address of the next page.
#include "../golden/pages/expected.hpp"
#include "tasks.hpp"
#include <bindery/page_links.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#ifdef BINDERY_TEST_HAS_COROUTINES
#include <bindery/pages_await.hpp>

namespace pages = golden::pages;
namespace rt = pages::rt;

namespace {

// Answers in turn, each after a while, and keeps what it was asked.
struct server {
  std::vector<rt::http_response> answers;
  std::string own{};
  std::string asked{};

  tests::task<rt::http_response> operator()(const rt::http_request& request) {
    asked += request.origin + request.target + " ";
    rt::http_response first{500, {}, "too many requests"};
    if (!answers.empty()) first = answers.front(), answers.erase(answers.begin());
    const tests::later turn;
    co_await turn;
    co_return first;
  }
  std::string origin() const { return own; }
};

rt::http_response page(std::string_view ids, rt::header_list headers = {}) {
  std::string list = "[";
  for (const char id : ids) list += std::string(list.size() > 1 ? "," : "") + R"({"id":")" + id + "\"}";
  headers.push_back({"Content-Type", "application/json"});
  return {200, std::move(headers), list + "]"};
}

// The ids of the things in a list, at most so many, and how it ended.
template <class List>
tests::task<std::string> ids_of(List& list, std::size_t most = 100) {
  std::string ids;
  while (ids.size() < most) {
    const auto* item = co_await list.next();
    if (item == nullptr) break;
    ids += std::get<std::string>(*item->id);
  }
  if (list.error().whose != rt::fault::none) ids += " / " + to_string(list.error());
  co_return ids;
}

}  // namespace

TEST_CASE("awaited: pages by number, from the first to one that is empty; leaving early sends nothing more") {
  server http{{page("ab"), page("c"), page("")}};
  auto list = bindery::pages<pages::ByPage>(http, {.per_page = 2});
  CHECK(http.asked.empty());
  auto two = ids_of(list, 2);
  CHECK(tests::run(two) == "ab");
  CHECK(http.asked == "/page?per_page=2 ");
  auto rest = ids_of(list);
  CHECK(tests::run(rest) == "c");
  CHECK(http.asked == "/page?per_page=2 /page?page=2&per_page=2 /page?page=3&per_page=2 ");
  auto none = ids_of(list);
  CHECK(tests::run(none).empty());
  CHECK(http.asked == "/page?per_page=2 /page?page=2&per_page=2 /page?page=3&per_page=2 ");
}

TEST_CASE("awaited: pages by their addresses, seen from the page before; an empty one is passed") {
  server http{
      {page("a", {{"Link", "</other/second>; rel=next"}}), page("", {{"Link", "<third>; rel=next"}}), page("b")}};
  auto list = bindery::pages<pages::ByHeader>(http, {});
  auto all = ids_of(list);
  CHECK(tests::run(all) == "ab");
  CHECK(http.asked == "/header /other/second /other/third ");

  server plain{{page("a", {{"Link", "<http://b.example/x>; rel=next"}})}, "https://a.example"};
  auto refused = bindery::pages<pages::ByHeader>(plain, {});
  auto first = ids_of(refused);
  CHECK(tests::run(first).starts_with("a / no reply: next link: the next page is at http://b.example"));
  CHECK(plain.asked == "/header ");
}

TEST_CASE("awaited: a page that does not come ends the list with its error") {
  server http{{page("a", {{"Link", "<?2>; rel=next"}}), {503, {}, "busy"}}};
  auto list = bindery::pages<pages::ByHeader>(http, {});
  auto all = ids_of(list);
  CHECK(tests::run(all).starts_with("a / "));
  CHECK(list.error().whose == rt::fault::service);
  CHECK(list.error().status == 503);
}
#endif
