// RapidJSON: its SAX reader into the structs, with SSE2 and UTF-8 checked, and its Writer.
#define RAPIDJSON_SSE2
#include "events.hpp"

#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace {

class handler {
 public:
  explicit handler(bench::place root) : events_(root) {}

  bool Null() { return events_.null(); }
  bool Bool(bool value) { return events_.boolean(value); }
  bool Int(int value) { return events_.integer(value); }
  bool Uint(unsigned value) { return events_.integer(value); }
  bool Int64(std::int64_t value) { return events_.integer(value); }
  bool Uint64(std::uint64_t value) { return events_.integer(static_cast<std::int64_t>(value)); }
  bool Double(double value) { return events_.real(value); }
  bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
  bool String(const char* text, rapidjson::SizeType size, bool) { return events_.text({text, size}); }
  bool StartObject() { return events_.begin('{'); }
  bool Key(const char* text, rapidjson::SizeType size, bool) { return events_.key({text, size}); }
  bool EndObject(rapidjson::SizeType) { return events_.end(); }
  bool StartArray() { return events_.begin('['); }
  bool EndArray(rapidjson::SizeType) { return events_.end(); }

 private:
  bench::events events_;
};

using writer = rapidjson::Writer<rapidjson::StringBuffer>;

rapidjson::SizeType size_of(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

void put(writer& out, bool value) { out.Bool(value); }
void put(writer& out, std::int64_t value) { out.Int64(value); }
void put(writer& out, double value) { out.Double(value); }
void put(writer& out, const std::string& value) { out.String(value.data(), size_of(value)); }
void put(writer& out, const bindery::secret& value) { put(out, value.reveal()); }
template <class E>
void put(writer& out, const bindery::open<E>& value) {
  out.String(value.word().data(), size_of(value.word()));
}
template <bindery::model T>
void put(writer& out, const T& value);
template <class T>
void put(writer& out, const std::vector<T>& value) {
  out.StartArray();
  for (const T& element : value) put(out, element);
  out.EndArray();
}
template <class T>
void put_field(writer& out, std::string_view name, const T& value) {
  out.Key(name.data(), size_of(name));
  put(out, value);
}
template <class T>
void put_field(writer& out, std::string_view name, const std::optional<T>& value) {
  if (value) put_field(out, name, *value);
}
template <bindery::model T>
void put(writer& out, const T& value) {
  out.StartObject();
  bench::for_each_field(value, [&out](std::string_view name, const auto& member) { put_field(out, name, member); });
  out.EndObject();
}

struct rapid {
  template <class T>
  static bool read(const std::string& text, T& value) {
    handler into(bench::place_of(value));
    rapidjson::Reader reader;
    rapidjson::StringStream stream(text.c_str());
    constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    return !reader.Parse<flags>(stream, into).IsError();
  }
  template <class T>
  static std::string_view write(const T& value) {
    static rapidjson::StringBuffer buffer;
    buffer.Clear();
    writer out(buffer);
    put(out, value);
    return {buffer.GetString(), buffer.GetSize()};
  }
};

}  // namespace

void bench_candidates(std::vector<bench::candidate>& all) {
  all.push_back(bench::make_candidate<rapid>("RapidJSON SAX, Writer"));
}
