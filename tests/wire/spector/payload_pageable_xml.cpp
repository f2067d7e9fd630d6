// Lists in pages whose replies are XML.
#include "wire.hpp"
#include <bindery/next_link.hpp>
#include <bindery/xml.hpp>

#include <string>
#include <vector>

#include <spector/payload_pageable.hpp>

namespace api = spector::payload_pageable;
using wire::http;

namespace {

const std::vector<api::XmlPet> first_pets{{.id = "1", .name = "dog"}, {.id = "2", .name = "cat"}};
const std::vector<api::XmlPet> last_pets{{.id = "3", .name = "bird"}, {.id = "4", .name = "fish"}};

}  // namespace

TEST_CASE("Payload_Pageable_XmlPagination_listWithContinuation") {
  auto page = api::xml_pagination_list_with_continuation(http());
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  CHECK(page->nextMarker == "page2");
  page = api::xml_pagination_list_with_continuation(http(), {.marker = "page2"});
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK_FALSE(page->nextMarker);
}
TEST_CASE("Payload_Pageable_XmlPagination_listWithNextLink") {
  auto page = api::xml_pagination_list_with_next_link(http());
  WIRE_OK(page);
  CHECK(page->pets == first_pets);
  REQUIRE(page->nextLink);
  page = api::xml_pagination_list_with_next_link(bindery::next_link(http(), *page->nextLink));
  WIRE_OK(page);
  CHECK(page->pets == last_pets);
  CHECK_FALSE(page->nextLink);
}
