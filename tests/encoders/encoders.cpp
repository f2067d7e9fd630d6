// Makes requests of values that it is given, for encoders.py to read back with decoders of other people. A line of the
// input is a call: the operation, then its values in the order of the description, all with tabs between. A text is
// hex; a list is `[` and its items with commas between; a map is `{` and pairs `name:value`; a file is three texts. A
// line of the output is the target, the headers and the body in hex, or "refused" and the reason.
#include <bindery/call.hpp>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <encoders/encoders.hpp>

namespace api = encoders;
namespace rt = api::rt;

namespace {

std::string from_hex(std::string_view hex) {
  std::string text;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    text += static_cast<char>(std::strtol(std::string(hex.substr(i, 2)).c_str(), nullptr, 16));
  }
  return text;
}

std::string to_hex(std::string_view text) {
  std::string hex;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts{""};
  for (const char c : text) {
    if (c == separator) parts.emplace_back();
    else parts.back() += c;
  }
  return parts;
}

// The values of a call, one after the other.
class values {
 public:
  explicit values(std::vector<std::string> fields) : fields_(std::move(fields)) {}

  std::string text() { return from_hex(next()); }
  std::int64_t integer() { return std::strtoll(text().c_str(), nullptr, 10); }
  std::uint64_t natural() { return std::strtoull(text().c_str(), nullptr, 10); }
  double real() { return std::strtod(text().c_str(), nullptr); }
  bool flag() { return text() == "true"; }
  rt::decimal decimal() { return rt::decimal::parse(text()).value(); }
  std::vector<std::string> list() {
    const std::string field = next();
    std::vector<std::string> items;
    if (field.size() == 1) return items;
    for (const std::string& item : split(field.substr(1), ',')) items.push_back(from_hex(item.substr(1)));
    return items;
  }
  std::vector<std::int64_t> integers() {
    std::vector<std::int64_t> numbers;
    for (const std::string& item : list()) numbers.push_back(std::strtoll(item.c_str(), nullptr, 10));
    return numbers;
  }
  api::Map map() {
    const std::string field = next();
    api::Map found;
    if (field.size() == 1) return found;
    for (const std::string& pair : split(field.substr(1), ',')) {
      const std::vector<std::string> both = split(pair, ':');
      found[from_hex(both[0])] = from_hex(both[1]);
    }
    return found;
  }
  rt::file file() {
    rt::file made;
    made.content = text();
    made.filename = text();
    made.content_type = text();
    return made;
  }
  std::optional<std::string> optional() {
    const std::string field = next();
    return field == "!" ? std::nullopt : std::optional(from_hex(field));
  }

 private:
  std::string next() { return at_ < fields_.size() ? fields_[at_++] : std::string(); }

  std::vector<std::string> fields_;
  std::size_t at_ = 1;
};

template <class Op>
void print(const typename Op::Params& params) {
  const auto request = rt::build<Op>(params);
  if (!request) {
    std::cout << "refused\t" << to_hex(request.error().where + ": " + request.error().what) << "\n";
    return;
  }
  std::cout << to_hex(request->target) << "\t";
  for (const rt::header& field : request->headers) {
    std::cout << to_hex(field.name) << ":" << to_hex(field.value) << ",";
  }
  std::cout << "\t" << to_hex(request->body.text()) << "\n";
}

// Members are named in the order of the fields, which is also the order in which braces evaluate them.
void plain(values& v) {
  print<api::Plain>({.text = v.text(),
                     .na_me_u00FC = v.text(),
                     .real = v.real(),
                     .count = v.integer(),
                     .whole = v.natural(),
                     .flag = v.flag(),
                     .price = v.decimal(),
                     .when = rt::date_time(v.text()),
                     .day = rt::date(v.text()),
                     .clock = rt::time(v.text()),
                     .bytes = rt::base64{v.text()},
                     .url_bytes = rt::base64url{v.text()},
                     .word = rt::open<api::PlainWord>(v.text())});
}

void lists(values& v) {
  print<api::Lists>({.many = v.list(),
                     .commas = v.list(),
                     .spaces = v.list(),
                     .pipes = v.list(),
                     .numbers = v.integers(),
                     .json = v.list()});
}

void segments(values& v) {
  print<api::Segments>({.text = v.text(),
                        .list = v.list(),
                        .label = v.list(),
                        .labels = v.list(),
                        .matrix = v.list(),
                        .matrices = v.list(),
                        .count = v.integer()});
}

void objects(values& v) {
  print<api::Objects>({.simple = v.map(),
                       .simples = v.map(),
                       .label = v.map(),
                       .labels = v.map(),
                       .matrix = v.map(),
                       .matrices = v.map()});
}

void headers(values& v) {
  print<api::Headers>({.x_text = v.text(),
                       .x_list = v.list(),
                       .x_map = v.map(),
                       .x_maps = v.map(),
                       .x_json = v.text(),
                       .x_since = rt::http_date(v.text())});
}

void form(values& v) {
  api::FormBody body;
  body.text = v.text();
  body.na_me_ = v.text();
  body.count = v.integer();
  body.real = v.real();
  body.list = v.list();
  body.commas = v.list();
  body.map = v.map();
  print<api::Form>({.body = body});
}

void parts(values& v) {
  api::PartsForm body;
  body.text = v.text();
  body.na_me_u00FC = v.text();
  body.list = v.list();
  body.map = v.map();
  body.count = v.integer();
  body.file = v.file();
  body.files = {v.file(), v.file()};
  print<api::Parts>({.body = body});
}

void json(values& v) {
  api::Everything body;
  body.text = v.text();
  body.real = v.real();
  body.small_ = static_cast<float>(v.real());
  body.count = v.integer();
  body.whole = v.natural();
  body.flag = v.flag();
  body.price = v.decimal();
  body.when = rt::date_time(v.text());
  body.day = rt::date(v.text());
  body.bytes = rt::base64{v.text()};
  body.url_bytes = rt::base64url{v.text()};
  body.word = rt::open<api::EverythingWord>(v.text());
  body.list = v.list();
  body.map = v.map();
  if (const auto text = v.optional()) body.nothing = *text;
  print<api::Json>({.body = body});
}

const std::map<std::string, void (*)(values&)> calls{
    {"plain", plain},
    {"lists", lists},
    {"maps", [](values& v) { print<api::Maps>({.commas = v.map(), .deep = v.map(), .json = v.map()}); }},
    {"exploded", [](values& v) { print<api::Exploded>({.map = v.map()}); }},
    {"reserved", [](values& v) { print<api::Reserved>({.text = v.text()}); }},
    {"segments", segments},
    {"objects", objects},
    {"headers", headers},
    {"cookies", [](values& v) { print<api::Cookies>({.text = v.text(), .list = v.list(), .plain = v.text()}); }},
    {"whole", [](values& v) { print<api::Whole>({.query = v.map()}); }},
    {"form", form},
    {"parts", parts},
    {"json", json},
    {"text", [](values& v) { print<api::Text>({.body = v.text()}); }},
    {"bytes", [](values& v) { print<api::Bytes>({.body = v.text()}); }},
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    values given(split(line, '\t'));
    const auto found = calls.find(split(line, '\t')[0]);
    if (found == calls.end()) return std::cerr << "there is no operation " << line << "\n", 1;
    found->second(given);
  }
}
