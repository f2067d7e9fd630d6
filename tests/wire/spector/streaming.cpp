// Streams of events and of JSON texts. What an item of `streaming/jsonl` is was lost on the way from TypeSpec to
// OpenAPI, so the type is given here.
#include "wire.hpp"
#include <bindery/reconnect.hpp>

#include <string>
#include <variant>
#include <vector>

#include <spector32/streaming_jsonl.hpp>
#include <spector32/streaming_sse.hpp>

namespace jsonl = spector32::streaming_jsonl;
namespace sse = spector32::streaming_sse;
using texts = std::vector<std::string>;
using wire::http;

namespace {

// The one event of a stream of `ProtocolInfo`.
template <class Events>
void is_one_hello(Events events, const std::string& id) {
  int count = 0;
  for (const auto& event : events) {
    ++count;
    CHECK(event.event == "message");
    CHECK(event.data.message == "hello");
    CHECK(event.id == id);
  }
  WIRE_OK(events);
  CHECK(count == 1);
}

}  // namespace

TEST_CASE("Streaming_Sse_Named_receive") {
  auto events = bindery::events<sse::NamedReceive>(http(), {});
  texts all;
  for (const auto& event : events) {
    if (const auto* created = std::get_if<sse::NamedResponseCreated>(&event.data))
      all.push_back(event.event + " " + created->id);
    if (const auto* delta = std::get_if<sse::NamedResponseDelta>(&event.data))
      all.push_back(event.event + " " + delta->delta);
    if (const auto* text = std::get_if<std::string>(&event.data)) all.push_back(event.event + " " + *text);
  }
  WIRE_OK(events);
  CHECK(all == texts{"responseCreated resp_1", "responseDelta Hello", "responseDelta  world", "message [DONE]"});
}
TEST_CASE("Streaming_Jsonl_Basic_receive") {
  auto items = bindery::items<jsonl::BasicReceive, jsonl::BasicInfo>(http(), {});
  texts all;
  for (const auto& item : items) all.push_back(item.desc);
  WIRE_OK(items);
  CHECK(all == texts{"one", "two", "three"});
}

#ifndef WIRE_SAMPLE

TEST_CASE("Streaming_Jsonl_Basic_send") {
  const auto got =
      jsonl::basic_send(http(), {.body = "{\"desc\": \"one\"}\n{\"desc\": \"two\"}\n{\"desc\": \"three\"}"});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Streaming_Sse_Unnamed_receive") {
  auto events = bindery::events<sse::UnnamedReceive>(http(), {});
  texts all;
  for (const auto& event : events) all.push_back(event.event + " " + event.data.desc);
  WIRE_OK(events);
  CHECK(all == texts{"message one", "message two", "message three"});
}
TEST_CASE("Streaming_Sse_Retrieve_stream") {
  auto events = bindery::events<sse::RetrieveStream>(http(), {.body = {.query = "what is typespec?"}});
  texts all;
  for (const auto& event : events) {
    if (const auto* part = std::get_if<sse::RetrievePartialResult>(&event.data)) all.push_back(part->text);
    if (const auto* end = std::get_if<sse::RetrieveFinalResult>(&event.data)) {
      for (const std::string& reference : end->references) all.push_back(reference);
    }
    if (const auto* text = std::get_if<std::string>(&event.data)) all.push_back(*text);
  }
  WIRE_OK(events);
  CHECK(all == texts{"partial one", "partial two", "doc1", "doc2", "[DONE]"});
}
TEST_CASE("Streaming_Sse_Protocol_Data_withEnvelope") {
  auto events = bindery::events<sse::DataWithEnvelope>(http(), {});
  texts all;
  for (const auto& event : events) all.push_back(event.event + " " + std::get<std::string>(event.data));
  WIRE_OK(events);
  CHECK(all == texts{"withEnvelope hello"});
}
TEST_CASE("Streaming_Sse_Protocol_Data_withoutEnvelope") {
  auto events = bindery::events<sse::DataWithoutEnvelope>(http(), {});
  texts all;
  for (const auto& event : events) {
    const auto& data = std::get<sse::DataWithoutEnvelopeWithoutEnvelopeEvent>(event.data);
    all.push_back(event.event + " " + data.contents + " " + bindery::write(data.metadata));
  }
  WIRE_OK(events);
  CHECK(all == texts{"withoutEnvelope world {\"source\":\"test\"}"});
}
TEST_CASE("Streaming_Sse_Protocol_id") { is_one_hello(bindery::events<sse::ProtocolId>(http(), {}), "event-1"); }
TEST_CASE("Streaming_Sse_Protocol_invalidId") { is_one_hello(bindery::events<sse::ProtocolInvalidId>(http(), {}), ""); }
TEST_CASE("Streaming_Sse_Protocol_invalidRetry") {
  auto events = bindery::events<sse::ProtocolInvalidRetry>(http(), {});
  CHECK(events.begin()->data.message == "hello");
  CHECK(events.reader().retry() == 3000);
}
TEST_CASE("Streaming_Sse_Protocol_retry") {
  auto events = bindery::events<sse::ProtocolRetry>(http(), {});
  CHECK(events.begin()->data.message == "hello");
  CHECK(events.reader().retry() == 1000);
}
TEST_CASE("Streaming_Sse_Protocol_reconnect") {
  auto events = bindery::events<sse::ProtocolReconnect>(http(), {}).reconnecting(bindery::reconnect{.attempts = 1});
  texts all;
  for (const auto& event : events) {
    all.push_back(event.id + " " + event.data.message);
    if (all.size() == 2) break;
  }
  WIRE_OK(events);
  CHECK(all == texts{"event-1 hello", "event-2 world"});
}

#endif
