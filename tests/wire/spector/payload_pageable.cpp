// Lists in pages: by tokens in queries and headers, by links, by the caller's page size.
#include "spector/replies.hpp"
#include <bindery/next_link.hpp>

#include <string>
#include <vector>

#include <spector/payload_pageable.hpp>

namespace api = spector::payload_pageable;
using wire::http;

namespace {

const std::vector<api::Pet> first_pets{{.id = "1", .name = "dog"}, {.id = "2", .name = "cat"}};
const std::vector<api::Pet> last_pets{{.id = "3", .name = "bird"}, {.id = "4", .name = "fish"}};
const std::vector<api::Pet> all_pets{first_pets[0], first_pets[1], last_pets[0], last_pets[1]};

}  // namespace

TEST_CASE("Payload_Pageable_PageSize_listWithoutContinuation") {
  auto got = api::page_size_list_without_continuation(http());
  WIRE_OK(got);
  REQUIRE(got->pets.size() == 4);
  CHECK(got->pets == all_pets);
}
TEST_CASE("Payload_Pageable_PageSize_listWithPageSize") {
  auto two = api::page_size_list_with_page_size(http(), {.page_size = 2});
  WIRE_OK(two);
  CHECK(two->pets == first_pets);
  auto four = api::page_size_list_with_page_size(http(), {.page_size = 4});
  WIRE_OK(four);
  CHECK(four->pets == all_pets);
}

#ifndef WIRE_SAMPLE

// Links

TEST_CASE("Payload_Pageable_ServerDrivenPagination_link") {
  auto page = api::server_driven_pagination_link(http());
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  REQUIRE(page->next);
  page = api::server_driven_pagination_link(bindery::next_link(http(), *page->next));
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!page->next);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_linkString") {
  auto page = api::server_driven_pagination_link_string(http());
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  REQUIRE(page->next);
  page = api::server_driven_pagination_link_string(bindery::next_link(http(), *page->next));
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!page->next);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_nestedLink") {
  auto page = api::server_driven_pagination_nested_link(http());
  WIRE_OK(page);
  CHECK(page->nestedItems.pets == first_pets);
  REQUIRE(page->nestedNext.next);
  // The last page has no `nestedNext`, which the document requires of every page.
  auto last = api::server_driven_pagination_nested_link(bindery::next_link(http(), *page->nestedNext.next));
  WIRE_MISMATCH("/nestedNext", last);
  CHECK(last.error().body == R"({"nestedItems":{"pets":[{"id":"3","name":"bird"},{"id":"4","name":"fish"}]}})");
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_AlternateInitialVerb_post") {
  auto page = api::alternate_initial_verb_post(http(), {.body = {.filter = "foo eq bar"}});
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  REQUIRE(page->next);
  page = api::alternate_initial_verb_post(bindery::next_link(http(), *page->next), {.body = {}});
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!page->next);
}

// Tokens

TEST_CASE("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody") {
  auto page = api::continuation_token_request_header_response_body(http(), {.foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  CHECK(page->nextToken == "page2");
  page = api::continuation_token_request_header_response_body(http(),
                                                              {.token = page->nextToken, .foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!page->nextToken);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseBody") {
  auto page = api::continuation_token_request_query_response_body(http(), {.foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  CHECK(page->nextToken == "page2");
  page = api::continuation_token_request_query_response_body(http(),
                                                             {.token = page->nextToken, .foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!page->nextToken);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader") {
  using operation = api::ContinuationTokenRequestHeaderResponseHeader;
  auto page = api::continuation_token_request_header_response_header(http(), {.foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  const auto next = wire::headers_of<operation::status_200>(page).next_token;
  CHECK(next == "page2");
  page = api::continuation_token_request_header_response_header(http(), {.token = next, .foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!wire::headers_of<operation::status_200>(page).next_token);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader") {
  using operation = api::ContinuationTokenRequestQueryResponseHeader;
  auto page = api::continuation_token_request_query_response_header(http(), {.foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  const auto next = wire::headers_of<operation::status_200>(page).next_token;
  CHECK(next == "page2");
  page = api::continuation_token_request_query_response_header(http(), {.token = next, .foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK(!wire::headers_of<operation::status_200>(page).next_token);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody") {
  auto page = api::continuation_token_request_header_nested_response_body(http(), {.foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->nestedItems.pets == first_pets);
  REQUIRE(page->nestedNext);
  CHECK(page->nestedNext->nextToken == "page2");
  page = api::continuation_token_request_header_nested_response_body(
      http(), {.token = page->nestedNext->nextToken, .foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->nestedItems.pets == last_pets);
  CHECK(!page->nestedNext);
}
TEST_CASE("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody") {
  auto page = api::continuation_token_request_query_nested_response_body(http(), {.foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->nestedItems.pets == first_pets);
  REQUIRE(page->nestedNext);
  CHECK(page->nestedNext->nextToken == "page2");
  page = api::continuation_token_request_query_nested_response_body(
      http(), {.token = page->nestedNext->nextToken, .foo = "foo", .bar = "bar"});
  WIRE_OK(page);
  CHECK(page->nestedItems.pets == last_pets);
  CHECK(!page->nestedNext);
}

#endif
