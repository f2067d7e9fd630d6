#include "wire.hpp"

#include <map>
#include <string>
#include <vector>

#include <autorest/model_flattening.hpp>

namespace {

// Flattening is AutoRest's own way to show a value; on the wire, and here, the members are where the document has them.
namespace api = autorest::model_flattening;
using wire::http;
using tags = std::map<std::string, std::string>;

api::SimpleProduct simple_product() {
  using capacity = api::SimpleProductPropertiesMaxProductCapacity;
  return {.base_product_id = "123",
          .base_product_description = "product description",
          .details = api::SimpleProductProperties{.max_product_display_name = "max name",
                                                  .max_product_capacity = capacity::Large,
                                                  .max_product_image = api::ProductUrl{._odata_value = "http://foo"}}};
}

TEST_CASE("postModelFlattenCustomParameter") {
  const auto got = api::post_flattened_simple_product(http(), {.body = simple_product()});
  WIRE_VALUE(got, simple_product());
  CHECK(got->base_product_id == "123");
}

#ifndef WIRE_SAMPLE

TEST_CASE("putModelFlattenCustomBase") {
  api::SimpleProduct product = simple_product();
  product.details->max_product_image->generic_value = "https://generic";
  WIRE_VALUE(api::put_simple_product(http(), {.body = product}), product);
}
TEST_CASE("putModelFlattenCustomGroupedParameter") {
  WIRE_VALUE(api::put_simple_product_with_grouping(http(), {.name = "groupproduct", .body = simple_product()}),
             simple_product());
}

// ---- received ----

api::FlattenedProduct with_everything(const char* number) {
  return {.id = number,
          .type = "Microsoft.Web/sites",
          .tags = tags{{"tag1", "value1"}, {"tag2", "value3"}},
          .location = "Building 44",
          .name = std::string("Resource") + number,
          .properties = api::FlattenedProductProperties{
              .p_name = std::string("Product") + number,
              .type = "Flat",
              .provisioningStateValues = api::FlattenedProductPropertiesProvisioningStateValues::OK,
              .provisioningState = "Succeeded"}};
}
api::FlattenedProduct with_location(const char* number) {
  return {.id = number, .location = "Building 44", .name = std::string("Resource") + number};
}
api::FlattenedProduct plain(const char* number) { return {.id = number, .name = std::string("Resource") + number}; }

using products = std::vector<api::FlattenedProduct>;
using named_products = std::map<std::string, api::FlattenedProduct>;
const named_products three{
    {"Product1", with_everything("1")}, {"Product2", with_location("2")}, {"Product3", plain("3")}};

TEST_CASE("getModelFlattenArray") {
  WIRE_VALUE(api::get_array(http()), products{with_everything("1"), with_location("2"), plain("3")});
}
TEST_CASE("getModelFlattenDictionary") { WIRE_VALUE(api::get_dictionary(http()), three); }
TEST_CASE("getModelFlattenResourceCollection") {
  WIRE_VALUE(api::get_resource_collection(http()),
             api::ResourceCollection{.productresource = with_location("7"),
                                     .arrayofresources = products{with_everything("4"), with_location("5"), plain("6")},
                                     .dictionaryofresources = three});
}

// ---- sent ----

api::FlattenedProduct at(const char* location, const char* name) {
  return {.location = location, .properties = api::FlattenedProductProperties{.p_name = name, .type = "Flat"}};
}
api::FlattenedProduct tagged(api::FlattenedProduct product) {
  product.tags = tags{{"tag1", "value1"}, {"tag2", "value3"}};
  return product;
}
const named_products two{{"Resource1", tagged(at("West US", "Product1"))},
                         {"Resource2", at("Building 44", "Product2")}};

TEST_CASE("putModelFlattenArray") {
  const std::vector<api::Resource> resources{
      {.tags = tags{{"tag1", "value1"}, {"tag2", "value3"}}, .location = "West US"}, {.location = "Building 44"}};
  WIRE_OK(api::put_array(http(), {.body = resources}));
}
TEST_CASE("putModelFlattenDictionary") { WIRE_OK(api::put_dictionary(http(), {.body = two})); }
TEST_CASE("putModelFlattenResourceCollection") {
  WIRE_OK(api::put_resource_collection(
      http(), {.body = api::ResourceCollection{
                   .productresource = at("India", "Azure"),
                   .arrayofresources = products{tagged(at("West US", "Product1")), at("East US", "Product2")},
                   .dictionaryofresources = two}}));
}

#endif

}  // namespace
