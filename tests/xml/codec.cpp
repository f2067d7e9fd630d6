// Turns JSON into the XML of a request and the XML of a reply into JSON, for round_trips.py: one line in, one line out.
//
//   write PutPerson {"id":1}          gives  ok <hexadecimal digits of the XML>, or: no <why>
//   read PutPerson <hexadecimal>      gives  ok <JSON>, or: no <why>
#include "../golden/xml/expected.hpp"
#include <bindery/xml.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

namespace rt = ::bindery::v1;
namespace api = golden::xml;

std::string hex(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
    out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
  }
  return out;
}

std::string bytes(std::string_view digits) {
  std::string out;
  const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
    out += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
  return out;
}

template <class Op>
std::string answer(std::string_view what, std::string_view text) {
  using body_type = typename Op::status_200::body_type;
  if (what == "write") {
    const auto body = rt::read<body_type>(text);
    if (!body) return "no " + to_string(body.error());
    const auto request = rt::build<Op>({.body = *body});
    return request ? "ok " + hex(request->body.text()) : "no " + to_string(request.error());
  }
  const auto outcome = rt::parse<Op>(rt::http_response{200, {}, bytes(text)});
  return outcome ? "ok " + rt::write(*outcome) : "no " + to_string(outcome.error());
}

std::string answer(std::string_view line) {
  const std::size_t first = line.find(' ');
  const std::size_t second = line.find(' ', first + 1);
  const std::string_view what = line.substr(0, first);
  const std::string_view name = line.substr(first + 1, second - first - 1);
  const std::string_view text = line.substr(second + 1);
  if (name == "Person") return answer<api::PutPerson>(what, text);
  if (name == "Lists") return answer<api::PutLists>(what, text);
  if (name == "Values") return answer<api::PutValues>(what, text);
  if (name == "Tree") return answer<api::PutTree>(what, text);
  if (name == "Maps") return answer<api::PutMaps>(what, text);
  if (name == "Shelter") return answer<api::PutShelter>(what, text);
  return "no such schema";
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) std::cout << answer(line) << "\n" << std::flush;
}
