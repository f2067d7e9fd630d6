// nlohmann/json as the oracle: reader and writer must agree with it on JSONTestSuite, on random documents and on
// damaged ones; and conversions between models and its values.
#include "../support/json_models.hpp"

#include <bit>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

namespace rt = ::bindery::v1;
using nlohmann::json;
using sample::Credential;
using sample::Everything;
using sample::Registry;
using sample::RegistryType;

// ---- JSONTestSuite

struct suite_case {
  std::string name;
  std::string text;
};

std::vector<suite_case> load_suite() {
  const char* path = std::getenv("BINDERY_JSON_TEST_SUITE");
  std::ifstream file(path ? path : "");
  if (!file) {
    MESSAGE("skipped: BINDERY_JSON_TEST_SUITE names no file, so JSONTestSuite is not here");
    return {};
  }
  std::vector<suite_case> cases;
  for (const json& each : json::parse(file)) cases.push_back({each.at("name"), each.at("input")});
  return cases;
}

// The cases that hold bytes that are no UTF-8: the package has U+FFFD in their place. json.cpp tests such bytes itself.
const std::set<std::string> damaged{
    "i_string_UTF-16LE_with_BOM.json",
    "i_string_UTF-8_invalid_sequence.json",
    "i_string_UTF8_surrogate_U+D800.json",
    "i_string_invalid_utf-8.json",
    "i_string_iso_latin_1.json",
    "i_string_lone_utf8_continuation_byte.json",
    "i_string_not_in_unicode_range.json",
    "i_string_overlong_sequence_2_bytes.json",
    "i_string_overlong_sequence_6_bytes.json",
    "i_string_overlong_sequence_6_bytes_null.json",
    "i_string_truncated-utf-8.json",
    "i_string_utf16BE_no_BOM.json",
    "i_string_utf16LE_no_BOM.json",
    "n_array_a_invalid_utf8.json",
    "n_array_invalid_utf8.json",
    "n_number_invalid-utf-8-in-bigger-int.json",
    "n_number_invalid-utf-8-in-exponent.json",
    "n_number_invalid-utf-8-in-int.json",
    "n_number_real_with_invalid_utf8_after_e.json",
    "n_object_lone_continuation_byte_in_key_and_trailing_comma.json",
    "n_string_invalid-utf-8-in-escape.json",
    "n_string_invalid_utf8_after_escape.json",
    "n_structure_incomplete_UTF8_BOM.json",
    "n_structure_lone-invalid-utf-8.json",
    "n_structure_single_eacute.json",
};

// Where the RFC leaves the choice, free-form text keeps numbers of any size as they are written (a double refuses those
// beyond its range); halves of surrogate pairs, a byte order mark and nesting beyond the limit are refused.
const std::set<std::string> accepted_by_choice{
    "i_number_double_huge_neg_exp.json",   "i_number_huge_exp.json",          "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",   "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json",        "i_number_too_big_neg_int.json",   "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
};
const std::set<std::string> refused_by_choice{
    "i_object_key_lone_2nd_surrogate.json",
    "i_string_1st_surrogate_but_2nd_missing.json",
    "i_string_1st_valid_surrogate_2nd_invalid.json",
    "i_string_incomplete_surrogate_and_escape_valid.json",
    "i_string_incomplete_surrogate_pair.json",
    "i_string_incomplete_surrogates_escape_valid.json",
    "i_string_invalid_lonely_surrogate.json",
    "i_string_invalid_surrogate.json",
    "i_string_inverted_surrogates_U+1D11E.json",
    "i_string_lone_second_surrogate.json",
    "i_structure_500_nested_arrays.json",
    "i_structure_UTF-8_BOM_empty_object.json",
};
const std::set<std::string> doubles_refused{
    "i_number_huge_exp.json",          "i_number_neg_int_huge_exp.json",  "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
};

TEST_CASE("JSONTestSuite: all of y_ is accepted, all of n_ refused, i_ as listed") {
  const std::vector<suite_case> cases = load_suite();
  if (cases.empty()) return;
  std::size_t tried = 0;
  for (const suite_case& each : cases) {
    const std::string& name = each.name;
    const std::string& text = each.text;
    CAPTURE(name);
    const bool lost_bytes = text.find("\ufffd") != std::string::npos;
    CHECK(lost_bytes == damaged.contains(name));
    if (lost_bytes) continue;
    ++tried;
    const auto value = rt::any::parse(text);
    if (name[0] == 'i') {
      CHECK(accepted_by_choice.contains(name) != refused_by_choice.contains(name));
      CHECK(value.has_value() == accepted_by_choice.contains(name));
      if (value) CHECK(rt::read<std::vector<double>>(text).has_value() != doubles_refused.contains(name));
      continue;
    }
    CHECK(value.has_value() == (name[0] == 'y'));
    if (value) CHECK(json::parse(value->text()) == json::parse(text));
  }
  CHECK(tried == 293);
}

// ---- Random documents, the same in every run

class generator {
 public:
  explicit generator(std::uint32_t seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return random_() % n; }
  std::uint64_t bits() { return std::uint64_t{random_()} << 32 | random_(); }
  bool once_in(std::size_t n) { return below(n) == 0; }

  std::string value(int depth) {
    switch (below(depth > 4 ? 5 : 7)) {
      case 0: return "null";
      case 1: return once_in(2) ? "true" : "false";
      case 2: return number();
      case 3:
      case 4: return string();
      case 5: return list('[', ']', [&] { return value(depth + 1); });
      default: return list('{', '}', [&] { return string() + space() + ":" + value(depth + 1); });
    }
  }

  std::string number() {
    std::string text = once_in(2) ? "-" : "";
    text += once_in(4) ? "0" : digits(1 + below(once_in(5) ? 25 : 6), true);
    if (once_in(3)) text += "." + digits(1 + below(once_in(5) ? 30 : 5), false);
    if (once_in(4))
      text += (once_in(2) ? "e" : "E") +
              std::string(once_in(2)   ? ""
                          : once_in(2) ? "+"
                                       : "-") +
              digits(1 + below(2), false);
    return text;
  }

  std::string string() {
    std::string text = "\"";
    for (std::size_t left = below(once_in(6) ? 60 : 12); left > 0; --left) text += character();
    return text + "\"";
  }

  std::string space() {
    static constexpr const char* kinds[] = {"", "", "", "", "", " ", "\n", "\t\r  "};
    return kinds[below(8)];
  }

  // One small damage: a byte changed, dropped or doubled, or the end cut off.
  std::string damage(std::string text) {
    static constexpr std::string_view likely = "\"\\{}[]:,0123456789.eE+-ntfu /\n\x01\x7f\x80\xc3\xff";
    if (text.empty()) return "x";
    const std::size_t place = below(text.size());
    switch (below(4)) {
      case 0: text[place] = likely[below(likely.size())]; break;
      case 1: text.erase(place, 1 + below(3)); break;
      case 2: text.insert(place, 1, likely[below(likely.size())]); break;
      default: text.resize(place); break;
    }
    return text;
  }

 private:
  std::string digits(std::size_t count, bool no_leading_zero) {
    std::string text;
    for (; count > 0; --count) text += static_cast<char>('0' + below(10));
    if (no_leading_zero && text[0] == '0') text[0] = '7';
    return text;
  }

  std::string character() {
    static constexpr const char* special[] = {
        "\\\"",   "\\\\",   "\\/",        "\\b",     "\\n", "\\u0041", "\\u00e9", "\\ud83d\\ude80",
        "\u00e9", "\u955c", "\U0001F680", "\\u0000", "~",   "/",       "\x7f"};
    if (once_in(5)) return special[below(15)];
    return std::string(1, static_cast<char>('a' + below(26)));
  }

  template <class Part>
  std::string list(char open, char close, Part part) {
    std::string text(1, open);
    for (std::size_t left = below(5); left > 0; --left) text += space() + part() + space() + (left > 1 ? "," : "");
    return text + space() + close;
  }

  std::mt19937 random_;
};

TEST_CASE("random documents are accepted and have the value that nlohmann finds") {
  generator random(20240607);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random.space() + random.value(0) + random.space();
    CAPTURE(text);
    const json expected = json::parse(text);
    const auto value = rt::any::parse(text);
    REQUIRE(value.has_value());
    REQUIRE(json::parse(value->text()) == expected);
    REQUIRE(value->as<json>().value() == expected);
    // Read into maps and vectors of values and written again, it is still the same.
    if (expected.is_object()) {
      REQUIRE(json::parse(rt::write(rt::read<std::map<std::string, rt::any>>(text).value())) == expected);
    } else if (expected.is_array()) {
      REQUIRE(json::parse(rt::write(rt::read<std::vector<rt::any>>(text).value())) == expected);
    } else if (expected.is_string()) {
      REQUIRE(rt::read<std::string>(text).value() == expected.get<std::string>());
      REQUIRE(json::parse(rt::write(expected.get<std::string>())) == expected);
    }
  }
}

TEST_CASE("of damaged documents the same ones are refused") {
  generator random(7);
  int refused = 0;
  for (int i = 0; i < 60'000; ++i) {
    std::string text = random.damage(random.value(0));
    if (random.once_in(4)) text = random.damage(text);
    CAPTURE(text);
    const bool accepted = rt::any::parse(text).has_value();
    refused += accepted ? 0 : 1;
    if (accepted == json::accept(text)) continue;
    // nlohmann refuses numbers beyond a double wherever they are.
    REQUIRE(accepted);
    REQUIRE_FALSE(rt::any::parse(text).value().as<json>().has_value());
  }
  CHECK(refused > 20'000);
}

TEST_CASE("random numbers are read as nlohmann reads them, or as exactly") {
  generator random(42);
  for (int i = 0; i < 50'000; ++i) {
    const std::string text = random.number();
    CAPTURE(text);
    // "-0" is the integer 0 for nlohmann, so the C library is asked.
    const double expected = std::strtod(text.c_str(), nullptr);
    REQUIRE(json::parse(text).get<double>() == expected);
    REQUIRE(std::bit_cast<std::uint64_t>(rt::read<double>(text).value()) == std::bit_cast<std::uint64_t>(expected));
    REQUIRE(rt::read<float>(text).has_value() ==
            (std::strtof(text.c_str(), nullptr) - std::strtof(text.c_str(), nullptr) == 0));
    const json value = json::parse(text);
    if (value.is_number_unsigned()) REQUIRE(rt::read<std::uint64_t>(text).value() == value.get<std::uint64_t>());
    if (value.is_number_integer() &&
        (!value.is_number_unsigned() || value.get<std::uint64_t>() <= 9223372036854775807)) {
      REQUIRE(rt::read<std::int64_t>(text).value() == value.get<std::int64_t>());
    }
  }
}

TEST_CASE("every double reads back as itself from the text that is written") {
  generator random(99);
  for (int i = 0; i < 50'000; ++i) {
    const double value = std::bit_cast<double>(random.bits());
    if (value - value != 0) continue;
    const std::string text = rt::write(value);
    CAPTURE(text);
    REQUIRE(std::bit_cast<std::uint64_t>(rt::read<double>(text).value()) == std::bit_cast<std::uint64_t>(value));
    REQUIRE(json::parse(text).get<double>() == value);
    const float small = std::bit_cast<float>(static_cast<std::uint32_t>(random.bits()));
    if (small - small == 0) REQUIRE(rt::read<float>(rt::write(small)).value() == small);
  }
}

// ---- Models: what a careful hand would write with nlohmann

bool is_whole(const json& value) { return value.is_number_integer(); }

std::optional<Credential> reference_credential(const json& value) {
  if (!value.is_object()) return std::nullopt;
  Credential credential;
  for (const auto& [name, member] : value.items()) {
    const bool known = name == "type" || name == "access_key" || name == "access_secret";
    if (!known || member.is_null()) continue;
    if (!member.is_string()) return std::nullopt;
    if (name == "type") credential.type = member;
    if (name == "access_key") credential.access_key = member;
    if (name == "access_secret") credential.access_secret = rt::secret(member.get<std::string>());
  }
  return credential;
}

std::optional<Registry> reference_registry(const json& value) {
  if (!value.is_object()) return std::nullopt;
  Registry registry;
  for (const char* name : {"id", "name", "type"}) {
    if (!value.contains(name)) return std::nullopt;
  }
  if (!is_whole(value["id"]) || !value["name"].is_string() || !value["type"].is_string()) return std::nullopt;
  registry.id = value["id"];
  registry.name = value["name"];
  registry.type = rt::open<RegistryType>(value["type"].get<std::string>());
  if (value.contains("insecure") && !value["insecure"].is_null()) {
    if (!value["insecure"].is_boolean()) return std::nullopt;
    registry.insecure = value["insecure"].get<bool>();
  }
  if (value.contains("credential") && !value["credential"].is_null()) {
    registry.credential = reference_credential(value["credential"]);
    if (!registry.credential) return std::nullopt;
  }
  return registry;
}

std::string random_registry(generator& random) {
  const auto or_other = [&](const std::string& text) { return random.once_in(25) ? random.value(3) : text; };
  const auto field = [&](const std::string& name, const std::string& value, std::size_t rarely) {
    return random.once_in(rarely) ? std::string()
                                  : random.space() + "\"" + name + "\":" + random.space() + or_other(value) + ",";
  };
  std::vector<std::string> fields{
      field("id", std::to_string(static_cast<std::int64_t>(random.bits()) >> random.below(64)), 30),
      field("name", random.string(), 30),
      field("type", random.once_in(2) ? "\"swr-pro\"" : random.string(), 30),
      field("insecure", random.once_in(3) ? "null" : "true", 3),
      field("credential", "{" + random.space() + "\"type\":" + random.string() + ",\"new\":" + random.value(2) + "}",
            3),
      field("unknown", random.value(2), 2),
      field("name", random.string(), 20),
  };
  for (std::size_t i = 0; i < 3; ++i) std::swap(fields[random.below(7)], fields[random.below(7)]);
  std::string text = "{";
  for (const std::string& each : fields) text += each;
  if (text.back() == ',') text.pop_back();
  return text + random.space() + "}";
}

TEST_CASE("models are read as by hand over nlohmann, damaged or not") {
  generator random(4711);
  int accepted = 0;
  for (int i = 0; i < 30'000; ++i) {
    std::string text = random_registry(random);
    if (random.once_in(3)) text = random.damage(text);
    CAPTURE(text);
    // nlohmann refuses numbers beyond a double also in what we skip.
    const json value = json::parse(text, nullptr, false);
    const auto read = rt::read<Registry>(text);
    const auto expected = value.is_discarded() ? std::nullopt : reference_registry(value);
    if (read && value.is_discarded()) {
      REQUIRE_FALSE(rt::any::parse(text).value().as<json>().has_value());
      continue;
    }
    if (read && !expected) {
      // 5.0 is an integer for us, and a number of another kind for nlohmann.
      REQUIRE(value["id"].is_number_float());
      continue;
    }
    // Of two fields with one name nlohmann only has the last, and we also refuse the first.
    if (!read && expected && read.error().where == "/name" && text.find("\"name\"") != text.rfind("\"name\"")) continue;
    REQUIRE(read.has_value() == expected.has_value());
    if (!read) continue;
    ++accepted;
    REQUIRE(*read == *expected);
    REQUIRE(rt::read<Registry>(rt::write(*read)).value() == *read);
    REQUIRE(reference_registry(json::parse(rt::write(*read))) == *read);
  }
  CHECK(accepted > 10'000);
}

TEST_CASE("the place of a fault is a JSON Pointer that nlohmann follows to a value of the kind that was found") {
  generator random(815);
  int followed = 0;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = "[" + random_registry(random) + "," + random_registry(random) + "]";
    const auto read = rt::read<std::vector<Registry>>(text);
    if (read || read.error().found == "nothing") continue;
    CAPTURE(text);
    CAPTURE(read.error().where);
    const json found = json::parse(text).at(json::json_pointer(read.error().where));
    // When a name comes twice nlohmann only has the last value.
    if (text.find("\"name\"") != text.rfind("\"name\"") && read.error().where.ends_with("/name")) continue;
    ++followed;
    const std::string kind = found.is_string()    ? "a string"
                             : found.is_object()  ? "an object"
                             : found.is_array()   ? "an array"
                             : found.is_boolean() ? "true or false"
                             : found.is_null()    ? "null"
                                                  : "a number";
    REQUIRE(read.error().found.starts_with(kind));
  }
  CHECK(followed > 2'000);
}

// ---- Conversions

TEST_CASE("models and the runtime's types convert to and from nlohmann::json") {
  const Registry registry{.id = 9007199254740993,
                          .name = "r",
                          .type = rt::open<RegistryType>("harbor"),
                          .credential = Credential{.access_secret = "s3cret"}};
  const json j = registry;
  CHECK(j ==
        json::parse(R"({"id":9007199254740993,"name":"r","type":"harbor","credential":{"access_secret":"s3cret"}})"));
  CHECK(j.get<Registry>() == registry);
  const nlohmann::ordered_json ordered = registry;
  CHECK(ordered.dump() ==
        R"({"id":9007199254740993,"name":"r","type":"harbor","credential":{"access_secret":"s3cret"}})");
  CHECK(ordered.get<Registry>() == registry);
  const json list = std::vector<Registry>{registry, registry};
  CHECK(list.size() == 2);
  CHECK(list.get<std::vector<Registry>>().at(1) == registry);
  const json by_name = std::map<std::string, Credential>{{"a", Credential{.type = "t"}}};
  CHECK(by_name.get<std::map<std::string, Credential>>().at("a").type == "t");

  Everything all{.note = "n", .score = nullptr, .extra = rt::any::of(1.5), .names = 18446744073709551615u};
  all.inner = all;
  CHECK(json(all).get<Everything>() == all);

  CHECK(json(rt::open<RegistryType>(RegistryType::swr_pro)) == "swr-pro");
  CHECK(json("swr-pro").get<rt::open<RegistryType>>() == RegistryType::swr_pro);
  CHECK(json(rt::secret("s")) == "s");
  CHECK(json("s").get<rt::secret>() == rt::secret("s"));
  CHECK(json(rt::nullable<Credential>()).is_null());
  CHECK(json(nullptr).get<rt::nullable<Credential>>().is_null());
  CHECK(json(rt::box<Credential>()) == json::object());
  CHECK(json::object().get<rt::box<Credential>>() == rt::box<Credential>());
  CHECK(json(rt::any::parse("[1]").value()) == json::parse("[1]"));
  CHECK(json::parse("[1]").get<rt::any>().text() == "[1]");
  CHECK(rt::any::parse(R"({"a":1})").value().as<json>().value()["a"] == 1);
}

TEST_CASE("a conversion from nlohmann::json throws the mismatch") {
  CHECK_THROWS_WITH_AS(json::parse(R"({"id":"5"})").get<Registry>(),
                       "/id: expected an integer of 64 bits, found a string", rt::bad_value);
  CHECK_THROWS_AS(json(5).get<rt::secret>(), rt::bad_value);
}

}  // namespace
