// Lists in pages: how the next page is asked for, where the list ends, and that leaving early sends nothing more.
#include "../golden/pages/expected.hpp"
#include <bindery/page_links.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace pages = golden::pages;
namespace rt = pages::rt;

namespace {

// Answers in turn, and keeps what it was asked.
struct server {
  std::vector<rt::http_response> answers;
  std::string own{};
  std::vector<rt::http_request> seen{};
  rt::http_response operator()(const rt::http_request& request) {
    seen.push_back(request);
    return seen.size() <= answers.size() ? answers[seen.size() - 1] : rt::http_response{500, {}, "too many requests"};
  }
  std::string origin() const { return own; }
  std::string asked() const {
    std::string all;
    for (const auto& request : seen) all += request.origin + request.target + " ";
    return all;
  }
};

rt::http_response page(std::string body, rt::header_list headers = {}) {
  headers.push_back({"Content-Type", "application/json"});
  return {200, std::move(headers), std::move(body)};
}

// The ids of all things in a range, and how it ended.
template <class Range>
std::string all(Range&& range) {
  std::string ids;
  for (auto& item : range) {
    if constexpr (requires { item.size(); }) ids += item;
    else ids += std::get<std::string>(*item.id);
  }
  if (range.error().whose != rt::fault::none) ids += " / " + to_string(range.error());
  return ids;
}

std::string things(std::string_view ids) {
  std::string list = "[";
  for (const char id : ids) list += std::string(list.size() > 1 ? "," : "") + R"({"id":")" + id + "\"}";
  return list + "]";
}

}  // namespace

TEST_CASE("pages by number, from the first to one that is empty") {
  server http{{page(things("ab")), page(things("c")), page("[]")}};
  CHECK(all(bindery::pages<pages::ByPage>(http, {.per_page = 2})) == "abc");
  CHECK(http.asked() == "/page?per_page=2 /page?page=2&per_page=2 /page?page=3&per_page=2 ");

  server later{{page(things("a")), page("[]")}};
  CHECK(all(bindery::pages<pages::ByPage>(later, {.page = 7})) == "a");
  CHECK(later.asked() == "/page?page=7 /page?page=8 ");
}

TEST_CASE("pages by number that are counted from nothing, up to their number") {
  const auto counted = [](std::string_view ids, int pages) {
    return page(R"({"things":)" + things(ids) + R"(,"meta":{"total_pages":)" + std::to_string(pages) + "}}");
  };
  server http{{counted("a", 3), counted("b", 3), counted("c", 3)}};
  CHECK(all(bindery::pages<pages::ByPageFromNothing>(http, {})) == "abc");
  CHECK(http.asked() == "/page-from-nothing /page-from-nothing?p=1 /page-from-nothing?p=2 ");
  server one{{counted("a", 1)}};
  CHECK(all(bindery::pages<pages::ByPageFromNothing>(one, {})) == "a");
  CHECK(one.seen.size() == 1);
}

TEST_CASE("pages by a cursor") {
  const auto marked = [](std::string_view ids, std::string_view next) {
    return page(R"({"things":)" + things(ids) + R"(,"page_info":{)" + std::string(next) + "}}");
  };
  server http{{marked("a", R"("next_marker":"m&1")"), marked("b", R"("next_marker":"")")}};
  CHECK(all(bindery::pages<pages::ByCursor>(http, {})) == "ab");
  CHECK(http.asked() == "/cursor /cursor?from=m%261 ");
  server same{{marked("a", R"("next_marker":"m")"), marked("b", R"("next_marker":"m")")}};
  CHECK(all(bindery::pages<pages::ByCursor>(same, {})) == "ab");
}

TEST_CASE("pages by the header Link") {
  const auto linked = [](std::string_view ids, std::string link) {
    return page(things(ids), link.empty() ? rt::header_list{} : rt::header_list{{"link", std::move(link)}});
  };
  server http{{linked("a", R"(<?page=2>; rel="next", </header>; rel=first)"),
               linked("", "<../header?page=3>; rel=next"), linked("b", R"(</header?page=2>; rel="prev")")}};
  CHECK(all(bindery::pages<pages::ByHeader>(http, {})) == "ab");
  CHECK(http.asked() == "/header /header?page=2 /header?page=3 ");
  // A link is seen from the page that it is in.
  server moved{{linked("a", "</other/second>; rel=next"), linked("b", "<third>; rel=next"), linked("c", "")}};
  CHECK(all(bindery::pages<pages::ByHeader>(moved, {})) == "abc");
  CHECK(moved.asked() == "/header /other/second /other/third ");
}

TEST_CASE("leaving early sends nothing more") {
  server http{{page(things("abc"), {{"Link", "<?2>; rel=next"}}), page(things("d"))}};
  auto range = bindery::pages<pages::ByHeader>(http, {});
  CHECK(http.seen.empty());
  std::size_t count = 0;
  for (auto& item : range) {
    (void)item;
    if (++count == 3) break;
  }
  CHECK(http.seen.size() == 1);
}

TEST_CASE("pages by a link in the reply: the same headers, and the address as it was given") {
  const auto linked = [](std::string_view ids, std::string_view next) {
    return page(R"({"value":)" + things(ids) + std::string(next) + "}");
  };
  server http{
      {linked("a", R"(,"nextLink":"https://A.example:443/link?token=x%2Fy")"), linked("b", R"(,"nextLink":"")")},
      "https://a.example"};
  CHECK(all(bindery::pages<pages::ByLink>(http, {.x_version = "7", .filter = "f"})) == "ab");
  CHECK(http.asked() == "/link?filter=f /link?token=x%2Fy ");
  for (const auto& request : http.seen) {
    CHECK(*rt::find_header(request.headers, "X-Version") == "7");
    CHECK(request.operation.security.size() == 1);
  }

  server endless{{linked("a", R"(,"nextLink":"/link?2")"), linked("b", R"(,"nextLink":"/link?2")")}};
  CHECK(all(bindery::pages<pages::ByLink>(endless, {})) == "ab");
}

TEST_CASE("a next link to another origin takes no key along, and none leads from https to http") {
  const auto linked = [](std::string next) { return page(R"({"value":[{"id":"a"}],"nextLink":")" + next + "\"}"); };
  server http{{linked("https://b.example/x"), page(R"({"value":[{"id":"b"}]})")}, "https://a.example"};
  CHECK(all(bindery::pages<pages::ByLink>(http, {.x_version = "secret"})) == "ab");
  REQUIRE(http.seen.size() == 2);
  CHECK(http.seen[1].origin == "https://b.example");
  CHECK(rt::find_header(http.seen[1].headers, "X-Version") == nullptr);
  CHECK(rt::find_header(http.seen[1].headers, "Accept") != nullptr);
  CHECK(http.seen[1].operation.security.empty());

  server plain{{linked("http://a.example/x")}, "https://a.example"};
  CHECK(all(bindery::pages<pages::ByLink>(plain, {}))
            .starts_with("a / no reply: next link: the next page is at http://a.example, which"));
  CHECK(plain.seen.size() == 1);
  server odd{{linked("javascript:x")}, "https://a.example"};
  CHECK(all(bindery::pages<pages::ByLink>(odd, {}))
            .starts_with("a / no reply: next link: the address of the next page is none"));

  server local{{linked("http://127.0.0.1:8080/x"), page(R"({"value":[]})")}, "http://127.0.0.1:8080"};
  CHECK(all(bindery::pages<pages::ByLink>(local, {})) == "a");
  CHECK(local.asked() == "/link /x ");
}

TEST_CASE("a next link to another origin is sent no body") {
  const auto linked = [](std::string next) { return page(R"({"value":[{"id":"a"}],"nextLink":")" + next + "\"}"); };
  server http{{linked("https://b.example/x"), page(R"({"value":[{"id":"b"}]})")}, "https://a.example"};
  CHECK(all(bindery::pages<pages::SearchByLink>(http, {.body = {.password = "hush"}}))
            .starts_with("a / no reply: next link: the next page is at https://b.example, another origin"));
  CHECK(http.seen.size() == 1);
  server same{{linked("/x"), page(R"({"value":[{"id":"b"}]})")}, "https://a.example"};
  CHECK(all(bindery::pages<pages::SearchByLink>(same, {.body = {.password = "hush"}})) == "ab");
}

TEST_CASE("as x-ms-pageable says") {
  server http{{page(R"({"things":["a","b"],"odata.next":"?2"})"), page(R"({"things":["c"],"odata.next":null})")}};
  CHECK(all(bindery::pages<pages::ByAzure>(http, {})) == "abc");
  CHECK(http.asked() == "/azure /azure?2 ");
  CHECK(http.seen[1].method == "POST");
}

TEST_CASE("a page that does not come ends the range with its error") {
  server http{{page(things("a"), {{"Link", "<?2>; rel=next"}}), {503, {}, "busy"}}};
  auto range = bindery::pages<pages::ByHeader>(http, {});
  std::string ids;
  for (auto& item : range) ids += std::get<std::string>(*item.id);
  CHECK(ids == "a");
  CHECK(range.error().whose == rt::fault::service);
}

TEST_CASE("the header Link, by RFC 8288") {
  const auto next = [](std::vector<std::string> fields) {
    rt::header_list headers{{"X-Link", "<no>; rel=next"}};
    for (std::string& field : fields) headers.push_back({"Link", std::move(field)});
    return rt::link_to_next(headers);
  };
  CHECK(next({}) == "");
  CHECK(next({R"(<http://example.com/TheBook/chapter2>; rel="previous"; title="previous chapter")"}) == "");
  CHECK(
      next(
          {R"(</TheBook/chapter2>; rel="previous"; title*=UTF-8'de'letztes%20Kapitel, </TheBook/chapter4>; rel="next"; title*=UTF-8'de'n%c3%a4chstes%20Kapitel)"}) ==
      "/TheBook/chapter4");
  CHECK(next({R"(<http://example.org/>; rel="start http://example.net/relation/other")"}) == "");
  CHECK(next({R"(<https://example.org/>; rel="start",<https://example.org/index>; rel="index last NEXT")"}) ==
        "https://example.org/index");
  CHECK(next({"<a>;rel=prev", "<b>;rel=next"}) == "b");
  CHECK(next({"<a,b;c>;rel=next"}) == "a,b;c");
  CHECK(next({R"(<a>; title="x, <c>; rel=next"; rel=prev , <b> ; REL = "next")"}) == "b");
  CHECK(next({R"(<a>; title="x\"; rel=next"; rel=prev)"}) == "");
  CHECK(next({"<a>; rel=prev; rel=next"}) == "");
  CHECK(next({"<a>; anchor; rel=next"}) == "a");
  CHECK(next({"<a>; rel=nextish, <b>; rel=\"x-next\""}) == "");
  for (const char* none : {"a; rel=next", "<a; rel=next", "<a>, rel=next", "<a>; rel", ",,", "<>; rel"})
    CHECK(next({none}) == "");
}
