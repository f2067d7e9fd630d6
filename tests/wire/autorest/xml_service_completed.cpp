// Lists of a storage service, whose description calls members required that the server never sends:
// overlays/autorest/xml_service.yaml.
#include "wire.hpp"
#include <bindery/xml.hpp>

#include <string>
#include <vector>

#include <completed/autorest_xml_service.hpp>

namespace api = completed::autorest_xml_service;
using wire::http;

TEST_CASE("StorageListContainersXML") {
  const auto got = api::xml_list_containers(http(), {.comp = api::XmlListContainersComp::list});
  WIRE_OK(got);
  CHECK(got->ServiceEndpoint == "https://myaccount.blob.core.windows.net/");
  CHECK(got->MaxResults == 3);
  CHECK(got->NextMarker == "video");
  REQUIRE(got->Containers);
  REQUIRE(got->Containers->size() == 3);
  const auto& audio = (*got->Containers)[0];
  CHECK(audio.Name == "audio");
  CHECK(audio.Properties.Last_Modified.text() == "Wed, 26 Oct 2016 20:39:39 GMT");
  CHECK(audio.Properties.Etag == "0x8CACB9BD7C6B1B2");
  CHECK(audio.Properties.PublicAccess == api::PublicAccessType::container);
  CHECK((*got->Containers)[1].Name == "images");
  CHECK_FALSE((*got->Containers)[1].Properties.PublicAccess);
  CHECK((*got->Containers)[2].Properties.Etag == "0x8CACB9BD7BACAC3");
}

TEST_CASE("StorageListBlobsXML") {
  const auto got = api::xml_list_blobs(
      http(), {.comp = api::XmlListBlobsComp::list, .restype = api::XmlListBlobsRestype::container});
  WIRE_OK(got);
  CHECK(got->ContainerName == "https://myaccount.blob.core.windows.net/mycontainer");
  CHECK(got->NextMarker.empty());
  REQUIRE(got->Blobs.Blob);
  const std::vector<api::Blob>& blobs = *got->Blobs.Blob;
  REQUIRE(blobs.size() == 5);
  CHECK(blobs[0].Name == "blob1.txt");
  CHECK_FALSE(blobs[0].Snapshot);
  CHECK(blobs[0].Properties.Last_Modified.text() == "Wed, 09 Sep 2009 09:20:02 GMT");
  CHECK(blobs[0].Properties.Content_Length == 100);
  CHECK(blobs[0].Properties.Content_Encoding == "");
  CHECK(blobs[0].Properties.BlobType == api::BlobPropertiesBlobType::BlockBlob);
  CHECK(blobs[0].Properties.LeaseStatus == api::LeaseStatus::unlocked);
  REQUIRE(blobs[0].Metadata);
  CHECK(*blobs[0].Metadata ==
        api::Metadata{{"Color", "blue"}, {"BlobNumber", "01"}, {"SomeMetadataName", "SomeMetadataValue"}});
  CHECK(blobs[1].Snapshot == "2009-09-09T09:20:03.0427659Z");
  REQUIRE(blobs[1].Metadata);
  CHECK(blobs[1].Metadata->at("x-ms-invalid-name") == "nasdf$@#$$");
  CHECK(blobs[4].Properties.x_ms_blob_sequence_number == 3);
  CHECK(blobs[4].Properties.BlobType == api::BlobPropertiesBlobType::PageBlob);
}
