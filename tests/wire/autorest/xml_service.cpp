#include "wire.hpp"
#include <bindery/xml.hpp>

#include <optional>
#include <string>
#include <vector>

#include <autorest/xml_service.hpp>

namespace api = autorest::xml_service;
namespace rt = api::rt;
using wire::http;

namespace {

[[maybe_unused]] api::Banana banana(std::string name, std::string flavor) {
  return {
      .name = std::move(name), .flavor = std::move(flavor), .expiration = rt::date_time("2018-02-28T00:40:00.123Z")};
}

}  // namespace

TEST_CASE("GetSimpleXML") {
  const auto got = api::xml_get_simple(http());
  WIRE_OK(got);
  CHECK(got->title == "Sample Slide Show");
  CHECK(got->date == "Date of publication");
  CHECK(got->author == "Yours Truly");
  REQUIRE(got->slides);
  REQUIRE(got->slides->size() == 2);
  CHECK((*got->slides)[0].type == "all");
  CHECK((*got->slides)[0].title == "Wake up to WonderWidgets!");
  CHECK_FALSE((*got->slides)[0].items);
  CHECK((*got->slides)[1].title == "Overview");
  CHECK((*got->slides)[1].items ==
        std::vector<std::string>{"Why WonderWidgets are great", "", "Who buys WonderWidgets"});
}
TEST_CASE("PutSimpleXML") {
  const std::vector<std::string> items{"Why WonderWidgets are great", "", "Who buys WonderWidgets"};
  const std::vector<api::Slide> slides{{.type = "all", .title = "Wake up to WonderWidgets!"},
                                       {.type = "all", .title = "Overview", .items = items}};
  const auto put = api::xml_put_simple(
      http(),
      {.body = {
           .title = "Sample Slide Show", .date = "Date of publication", .author = "Yours Truly", .slides = slides}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}

#ifndef WIRE_SAMPLE

TEST_CASE("GetRootWithRefAndNoMetaXML") {
  const auto got = api::xml_get_complex_type_ref_no_meta(http());
  WIRE_OK(got);
  CHECK(got->RefToModel.value().ID == "myid");
  CHECK(got->Something == "else");
}
TEST_CASE("PutRootWithRefAndNoMetaXML") {
  const auto put = api::xml_put_complex_type_ref_no_meta(
      http(), {.body = {.RefToModel = api::ComplexTypeNoMeta{.ID = "myid"}, .Something = "else"}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("GetRootWithRefAndMetaXML") {
  const auto got = api::xml_get_complex_type_ref_with_meta(http());
  WIRE_OK(got);
  CHECK(got->RefToModel.value().ID == "myid");
  CHECK(got->Something == "else");
}
TEST_CASE("PutRootWithRefAndMetaXML") {
  const auto put = api::xml_put_complex_type_ref_with_meta(
      http(), {.body = {.RefToModel = api::ComplexTypeWithMeta{.ID = "myid"}, .Something = "else"}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}

TEST_CASE("GetWrappedXMLList") {
  const auto got = api::xml_get_wrapped_lists(http());
  WIRE_OK(got);
  CHECK(got->GoodApples == std::vector<std::string>{"Fuji", "Gala"});
  CHECK(got->BadApples == std::vector<std::string>{"Red Delicious"});
}
TEST_CASE("PutWrappedXMLList") {
  const std::vector<std::string> good{"Fuji", "Gala"};
  const std::vector<std::string> bad{"Red Delicious"};
  const auto put = api::xml_put_wrapped_lists(http(), {.body = {.GoodApples = good, .BadApples = bad}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("GetEmptyXMLList") {
  const auto got = api::xml_get_empty_list(http());
  WIRE_OK(got);
  CHECK(*got == api::Slideshow{});
}
TEST_CASE("PutEmptyXMLList") {
  const auto put = api::xml_put_empty_list(http(), {.body = {.slides = std::vector<api::Slide>{}}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("GetEmptyWrappedXMLList") {
  const auto got = api::xml_get_empty_wrapped_lists(http());
  WIRE_OK(got);
  CHECK(got->GoodApples == std::vector<std::string>{});
  CHECK(got->BadApples == std::vector<std::string>{});
}
TEST_CASE("PutEmptyWrappedXMLList") {
  const std::vector<std::string> none;
  const auto put = api::xml_put_empty_wrapped_lists(http(), {.body = {.GoodApples = none, .BadApples = none}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}

TEST_CASE("GetXMLListAtRoot") {
  const auto got = api::xml_get_root_list(http());
  WIRE_OK(got);
  CHECK(*got == std::vector<api::Banana>{banana("Cavendish", "Sweet"), banana("Plantain", "Savory")});
}
TEST_CASE("PutXMLListAtRoot") {
  const std::vector<api::Banana> bananas{banana("Cavendish", "Sweet"), banana("Plantain", "Savory")};
  const auto put = api::xml_put_root_list(http(), {.body = bananas});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("GetXMLListAtRootSingle") {
  const auto got = api::xml_get_root_list_single_item(http());
  WIRE_OK(got);
  CHECK(*got == std::vector<api::Banana>{banana("Cavendish", "Sweet")});
}
TEST_CASE("PutXMLListAtRootSingle") {
  const std::vector<api::Banana> bananas{banana("Cavendish", "Sweet")};
  const auto put = api::xml_put_root_list_single_item(http(), {.body = bananas});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("GetEmptyXMLListAtRoot") {
  const auto got = api::xml_get_empty_root_list(http());
  WIRE_OK(got);
  CHECK(got->empty());
}
TEST_CASE("PutEmptyXMLListAtRoot") {
  const auto put = api::xml_put_empty_root_list(http(), {.body = {}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("GetXMLEmptyNode") {
  const auto got = api::xml_get_empty_child_element(http());
  WIRE_OK(got);
  CHECK(got->name == "Unknown Banana");
  CHECK(got->flavor == "");
  REQUIRE(got->expiration);
  CHECK(got->expiration->text() == "2012-02-24T00:53:52.789Z");
}
TEST_CASE("PutXMLEmptyNode") {
  const auto put = api::xml_put_empty_child_element(
      http(),
      {.body = {.name = "Unknown Banana", .flavor = "", .expiration = rt::date_time("2012-02-24T00:53:52.789Z")}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}

TEST_CASE("StorageGetServicePropertiesXML") {
  const auto got = api::xml_get_service_properties(http(), {.comp = api::XmlGetServicePropertiesComp::properties,
                                                            .restype = api::XmlGetServicePropertiesRestype::service});
  WIRE_OK(got);
  REQUIRE(got->Logging);
  const api::RetentionPolicy week{.Enabled = true, .Days = 7};
  CHECK(*got->Logging ==
        api::Logging{.Version = "1.0", .Delete = true, .Read = false, .Write = true, .RetentionPolicy = week});
  CHECK(got->HourMetrics ==
        api::Metrics{.Version = "1.0", .Enabled = true, .IncludeAPIs = false, .RetentionPolicy = week});
  CHECK(got->MinuteMetrics ==
        api::Metrics{.Version = "1.0", .Enabled = true, .IncludeAPIs = true, .RetentionPolicy = week});
  CHECK_FALSE(got->Cors);
}
TEST_CASE("StoragePutServicePropertiesXML") {
  const api::RetentionPolicy week{.Enabled = true, .Days = 7};
  const api::Logging logging{.Version = "1.0", .Delete = true, .Read = false, .Write = true, .RetentionPolicy = week};
  const api::Metrics hour{.Version = "1.0", .Enabled = true, .IncludeAPIs = false, .RetentionPolicy = week};
  const api::Metrics minute{.Version = "1.0", .Enabled = true, .IncludeAPIs = true, .RetentionPolicy = week};
  const auto put = api::xml_put_service_properties(
      http(), {.comp = api::XmlPutServicePropertiesComp::properties,
               .restype = api::XmlPutServicePropertiesRestype::service,
               .body = {.Logging = logging, .HourMetrics = hour, .MinuteMetrics = minute}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("StorageGetContainerACLXML") {
  const auto got =
      api::xml_get_acls(http(), {.comp = api::XmlGetAclsComp::acl, .restype = api::XmlGetAclsRestype::container});
  WIRE_OK(got);
  REQUIRE(got->size() == 1);
  CHECK((*got)[0].Id == "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=");
  CHECK((*got)[0].AccessPolicy.Start.text() == "2009-09-28T08:49:37.123Z");
  CHECK((*got)[0].AccessPolicy.Expiry.text() == "2009-09-29T08:49:37.123Z");
  CHECK((*got)[0].AccessPolicy.Permission == "rwd");
}
TEST_CASE("StoragePutContainerACLXML") {
  const api::AccessPolicy policy{.Start = rt::date_time("2009-09-28T08:49:37.123Z"),
                                 .Expiry = rt::date_time("2009-09-29T08:49:37.123Z"),
                                 .Permission = "rwd"};
  const api::SignedIdentifiers identifiers{
      {.Id = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=", .AccessPolicy = policy}};
  const auto put = api::xml_put_acls(
      http(), {.comp = api::XmlPutAclsComp::acl, .restype = api::XmlPutAclsRestype::container, .body = identifiers});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("jsonInputInXMLSwagger") { WIRE_OK(api::xml_json_input(http(), {.body = {.id = 42}})); }
TEST_CASE("jsonOutputInXMLSwagger") {
  const auto got = api::xml_json_output(http());
  WIRE_OK(got);
  CHECK(got->id == 42);
}
TEST_CASE("GetWithXMsText") {
  const auto got = api::xml_get_x_ms_text(http());
  WIRE_OK(got);
  CHECK(got->language == "english");
  CHECK(got->content == "I am text");
}
TEST_CASE("XmlGetBytes") {
  const auto got = api::xml_get_bytes(http());
  WIRE_OK(got);
  CHECK(got->Bytes == rt::base64{"Hello world"});
}
TEST_CASE("XmlPutBytes") {
  const auto put = api::xml_put_binary(http(), {.body = {.Bytes = rt::base64{"Hello world"}}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}
TEST_CASE("XmlGetUrl") {
  const auto got = api::xml_get_uri(http());
  WIRE_OK(got);
  CHECK(got->Url == "https://myaccount.blob.core.windows.net/");
}
TEST_CASE("XmlPutUrl") {
  const auto put = api::xml_put_uri(http(), {.body = {.Url = "https://myaccount.blob.core.windows.net/"}});
  WIRE_OK(put);
  CHECK(put.status() == 201);
}

#endif
