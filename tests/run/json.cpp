// Reading and writing JSON: values and bytes in both directions, what is refused and in which words, and the options.
#include "../support/json_models.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace rt = ::bindery::v1;
using sample::Credential;
using sample::Everything;
using sample::Registry;
using sample::RegistryType;
using namespace std::string_literals;

template <class T>
void both_ways(const T& value, std::string_view bytes) {
  CAPTURE(bytes);
  CHECK(rt::write(value) == bytes);
  CHECK(rt::try_write(value).value() == bytes);
  std::string appended = "before ";
  rt::write_to(appended, value);
  CHECK(appended == "before " + std::string(bytes));
  const auto read = rt::read<T>(bytes);
  REQUIRE_MESSAGE(read.has_value(), to_string(read.error()));
  CHECK(*read == value);
}

template <class T>
std::string fault(std::string_view text, const rt::read_options& options = {}) {
  const auto read = rt::read<T>(text, options);
  return read ? "no fault" : to_string(read.error());
}

TEST_CASE("plain values go both ways") {
  both_ways(true, "true");
  both_ways(false, "false");
  both_ways(std::string(), "\"\"");
  both_ways("a\"\\/\b\f\n\r\t\x01\x7f"s, R"("a\"\\/\b\f\n\r\t\u0001)"
                                         "\x7f\"");
  both_ways("nul \0 inside"s, R"("nul \u0000 inside")");
  both_ways("caf\u00e9 \u955c\u50cf \U0001F680"s, "\"caf\u00e9 \u955c\u50cf \U0001F680\"");
  both_ways(rt::secret("s3cret"), "\"s3cret\"");
  both_ways(rt::any::parse(R"({"a":[1.0,null]})").value(), R"({"a":[1.0,null]})");
  both_ways(rt::open<RegistryType>(RegistryType::swr_pro_internal), "\"swr-pro-internal\"");
  both_ways(rt::open<RegistryType>("harbor"), "\"harbor\"");
}

TEST_CASE("every whole number goes both ways up to the edges of its type") {
  both_ways(std::int64_t{0}, "0");
  both_ways(std::numeric_limits<std::int64_t>::max(), "9223372036854775807");
  both_ways(std::numeric_limits<std::int64_t>::min(), "-9223372036854775808");
  both_ways(std::numeric_limits<std::uint64_t>::max(), "18446744073709551615");
  both_ways(std::numeric_limits<std::int32_t>::max(), "2147483647");
  both_ways(std::numeric_limits<std::int32_t>::min(), "-2147483648");
  both_ways(std::numeric_limits<std::uint32_t>::max(), "4294967295");
  both_ways(std::numeric_limits<std::int16_t>::min(), "-32768");
  both_ways(std::numeric_limits<std::uint16_t>::max(), "65535");
  both_ways(std::numeric_limits<std::int8_t>::min(), "-128");
  both_ways(std::numeric_limits<std::uint8_t>::max(), "255");
  both_ways(9223372036854775807LL, "9223372036854775807");
}

TEST_CASE("one more than the edge of a type is refused") {
  const auto beyond = [](const std::string& kind) {
    return "the whole text: expected an " + kind + ", found a number beyond its range";
  };
  CHECK(fault<std::int64_t>("9223372036854775808") == beyond("integer of 64 bits"));
  CHECK(fault<std::int64_t>("-9223372036854775809") == beyond("integer of 64 bits"));
  CHECK(fault<std::int64_t>("18446744073709551616") == beyond("integer of 64 bits"));
  CHECK(fault<std::int64_t>("1e19") == beyond("integer of 64 bits"));
  CHECK(fault<std::int64_t>("1e999999999999999999999") == beyond("integer of 64 bits"));
  CHECK(fault<std::uint64_t>("18446744073709551616") == beyond("unsigned integer of 64 bits"));
  CHECK(fault<std::uint64_t>("-1") == beyond("unsigned integer of 64 bits"));
  CHECK(fault<std::int32_t>("2147483648") == beyond("integer of 32 bits"));
  CHECK(fault<std::int32_t>("-2147483649") == beyond("integer of 32 bits"));
  CHECK(fault<std::uint32_t>("4294967296") == beyond("unsigned integer of 32 bits"));
  CHECK(fault<std::int16_t>("32768") == beyond("integer of 16 bits"));
  CHECK(fault<std::int8_t>("-129") == beyond("integer of 8 bits"));
  CHECK(fault<std::int8_t>("128") == beyond("integer of 8 bits"));
  CHECK(fault<std::uint8_t>("256") == beyond("unsigned integer of 8 bits"));
}

TEST_CASE("a whole number may be written in any notation, and only a whole one") {
  const auto integer = [](std::string_view text) { return rt::read<std::int64_t>(text).value(); };
  CHECK(integer("1.0") == 1);
  CHECK(integer("1e2") == 100);
  CHECK(integer("-1.50E+1") == -15);
  CHECK(integer("100e-2") == 1);
  CHECK(integer("-0") == 0);
  CHECK(integer("0.0") == 0);
  CHECK(integer("0e99999999999999999999") == 0);
  CHECK(integer("1e18") == 1'000'000'000'000'000'000);
  CHECK(integer("9007199254740993.0") == 9007199254740993);
  CHECK(integer("9223372036854775.807e3") == 9223372036854775807);
  CHECK(integer("92233720368547758070e-1") == 9223372036854775807);
  CHECK(integer("-9223372036854775808.0") == std::numeric_limits<std::int64_t>::min());
  CHECK(rt::read<std::uint64_t>("1844674407370955161.5e1").value() == 18446744073709551615u);
  CHECK(rt::read<std::uint64_t>("-0").value() == 0);
  for (const std::string_view text : {"1.5", "0.1", "15e-1", "1e-1", "9007199254740993.5", "1e-99999999999999999999"}) {
    CAPTURE(text);
    CHECK(fault<std::int64_t>(text) ==
          "the whole text: expected an integer of 64 bits, found a number with a fraction");
  }
}

TEST_CASE("floating-point numbers are the nearest ones, and go both ways by their shortest text") {
  both_ways(0.1, "0.1");
  both_ways(1.0, "1");
  both_ways(-1.5e300, "-1.5e+300");
  both_ways(5e-324, "5e-324");
  both_ways(2.2250738585072011e-308, "2.225073858507201e-308");
  both_ways(std::numeric_limits<double>::max(), "1.7976931348623157e+308");
  both_ways(0.1f, "0.1");
  both_ways(std::numeric_limits<float>::max(), "3.4028235e+38");
  both_ways(std::numeric_limits<float>::denorm_min(), "1e-45");
  const auto number = [](std::string_view text) { return rt::read<double>(text).value(); };
  CHECK(number("9007199254740993") == 9007199254740992.0);
  CHECK(number("9007199254740993.00000000000000000000000000001") == 9007199254740994.0);
  CHECK(number("123456789012345678901234567890") == 123456789012345678901234567890.0);
  CHECK(number("1e23") == 1e23);
  CHECK(number("9007199254740993e1") == 90071992547409930.0);
  CHECK(number("1e-400") == 0.0);
  CHECK(number("0e999") == 0.0);
  CHECK(std::signbit(number("-0")));
  CHECK(std::signbit(number("-1e-400")));
  CHECK(number("0." + std::string(400, '0') + "1e401") == 1.0);
  CHECK(number("1" + std::string(400, '0') + "e-400") == 1.0);
  const std::string twice = "the whole text: expected a number of double precision, found a number beyond its range";
  for (const std::string_view text : {"1e999", "-1e309", "1.8e308", "1e99999999999999999999"}) {
    CAPTURE(text);
    CHECK(fault<double>(text) == twice);
  }
  CHECK(fault<float>("3.5e38") ==
        "the whole text: expected a number of single precision, found a number beyond its range");
  // Rounding to double first would give the float below.
  CHECK(rt::read<float>("1.00000017881393432617187499").value() == 1.00000011920928955f);
}

TEST_CASE("strings read every escape, and surrogate pairs as one character") {
  CHECK(rt::read<std::string>(R"("\"\\\/\b\f\n\r\tA\u00e9\u955C\ud83D\uDE80")").value() ==
        "\"\\/\b\f\n\r\tA\u00e9\u955c\U0001F680");
  CHECK(rt::read<std::string>(R"("\u0000")").value() == "\0"s);
}

TEST_CASE("strings are right at every length and with an escape or a non-ASCII character at every place") {
  for (std::size_t size = 0; size < 70; ++size) {
    both_ways(std::string(size, 'a'), "\"" + std::string(size, 'a') + "\"");
    for (std::size_t place = 0; place < size; ++place) {
      const std::string left(place, 'b');
      const std::string right(size - place - 1, 'c');
      both_ways(left + "\n" + right, "\"" + left + "\\n" + right + "\"");
      both_ways(left + "\u955c" + right, "\"" + left + "\u955c" + right + "\"");
      CHECK_FALSE(rt::read<std::string>("\"" + left + "\x80" + right + "\"").has_value());
      CHECK_FALSE(rt::any::parse("\"" + left + "\x1f" + right + "\"").has_value());
      CHECK(rt::write(left + "\xff" + right) == "\"" + left + "\ufffd" + right + "\"");
    }
  }
  for (const std::size_t size : {511u, 512u, 513u, 1024u, 4095u, 4096u, 4097u, 100'000u}) {
    both_ways(std::string(size, 'a'), "\"" + std::string(size, 'a') + "\"");
    std::string escaped;
    for (std::size_t i = 0; i < size; ++i) escaped += "\\u0001";
    both_ways(std::string(size, '\x01'), "\"" + escaped + "\"");
    CHECK(rt::write(std::string(size, '\xff')).size() == size * 3 + 2);
  }
}

TEST_CASE("UTF-8 is checked byte by byte, in strings, names and what is skipped") {
  const std::vector<std::string> bad{"\x80",         "\xc0\x80",         "\xc1\xbf",         "\xc3",
                                     "\xc3(",        "\xe0\x80\x80",     "\xe0\x9f\xbf",     "\xed\xa0\x80",
                                     "\xed\xbf\xbf", "\xe9\x95",         "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf",
                                     "\xf0\x9f\x9a", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff",
                                     "\xfe"};
  for (const std::string& bytes : bad) {
    CAPTURE(bytes.size());
    CHECK(fault<std::string>("\"ab" + bytes + "\"") ==
          "offset 3: expected text in UTF-8, found bytes that are not UTF-8");
    CHECK(fault<std::string>("\"\\n" + bytes + "\"") ==
          "offset 3: expected text in UTF-8, found bytes that are not UTF-8");
    CHECK(fault<Credential>("{\"" + bytes + "\":1}") ==
          "offset 2: expected text in UTF-8, found bytes that are not UTF-8");
    CHECK(fault<Credential>("{\"a\":\"" + bytes + "\"}") ==
          "offset 6: expected text in UTF-8, found bytes that are not UTF-8");
    CHECK(rt::try_write(bytes).error().what == "text that is not UTF-8");
  }
  for (const std::string text :
       {"\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff"}) {
    both_ways(text, "\"" + text + "\"");
  }
}

TEST_CASE("a model with everything goes both ways") {
  const Registry registry{.id = 5, .name = "r", .type = RegistryType::swr_pro};
  CHECK(rt::write(registry) == R"({"id":5,"name":"r","type":"swr-pro"})");
  CHECK(rt::read<Registry>(rt::write(registry)).value() == registry);
  both_ways(Credential{}, "{}");
  both_ways(sample::Nothing{}, "{}");
  both_ways(Credential{.access_key = "AK", .access_secret = "s"}, R"({"access_key":"AK","access_secret":"s"})");
  both_ways(Everything{}, R"({"credential":{},"registries":[],"counts":{},"note":null})");
  Everything all{.credential = {.type = "basic"},
                 .counts = {{"", {}}, {"a", {1, -2}}},
                 .note = "text",
                 .score = nullptr,
                 .extra = rt::any::parse("[1.50]").value(),
                 .inner = Everything{.score = 2.5},
                 .names = 18446744073709551615u,
                 .quoted = "q",
                 .slashed = "s",
                 .flags = std::vector<bool>{true, false}};
  both_ways(all, R"({"credential":{"type":"basic"},"registries":[],"counts":{"":[],"a":[1,-2]},"note":"text",)"
                 R"("score":null,"extra":[1.50],"inner":{"credential":{},"registries":[],"counts":{},"note":null,)"
                 R"("score":2.5},"names":18446744073709551615,"a\"\n\\":"q","x/y~z":"s","flags":[true,false]})");
  both_ways(std::vector<std::optional<std::string>>{"a", std::nullopt}, R"(["a",null])");
  both_ways(std::map<std::string, rt::nullable<std::int32_t>>{{"a", 1}, {"b", nullptr}}, R"({"a":1,"b":null})");
}

TEST_CASE("fields come in any order, with white space anywhere") {
  const Registry expected{
      .id = 5, .name = "r", .type = RegistryType::swr_pro, .credential = Credential{.type = "basic"}};
  CHECK(rt::read<Registry>(
            " \t\r\n{ \"credential\" : { \"type\":\n\"basic\" } , \"type\": \"swr-pro\"\t,\"name\" :\"r\" ,"
            "\"\\u0069d\" : 5 } \n")
            .value() == expected);
}

TEST_CASE("a vector of many elements is whole") {
  std::vector<std::vector<std::int64_t>> rows(1000);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].assign(i % 37, static_cast<std::int64_t>(i));
  CHECK(rt::read<decltype(rows)>(rt::write(rows)).value() == rows);
}

TEST_CASE("a model of more than 64 members reads, writes and misses each of them") {
  sample::Wide wide;
  for (std::size_t i = 0; i < 70; ++i) wide.member[i].right = static_cast<std::int64_t>(i);
  const std::string text = rt::write(wide);
  CHECK(rt::read<sample::Wide>(text).value() == wide);
  for (const std::string name : {"m00", "m63", "m64", "m69"}) {
    std::string without = text;
    without.replace(without.find(name), 3, "xxx");
    CHECK(fault<sample::Wide>(without) ==
          "/" + name + ": expected a value, because the member is required, found nothing");
  }
}

TEST_CASE("null and absent") {
  CHECK(rt::read<Credential>(R"({"type":null})").value() == Credential{});
  CHECK(rt::read<Everything>(R"({"credential":{},"registries":[],"counts":{},"note":null,"score":null,"extra":null})")
            .value()
            .score.value()
            .is_null());
  CHECK_FALSE(
      rt::read<Everything>(R"({"credential":{},"registries":[],"counts":{},"note":null})").value().score.has_value());
  CHECK(fault<Everything>(R"({"credential":{},"registries":[],"counts":{}})") ==
        "/note: expected a value, because the member is required, found nothing");
}

TEST_CASE("of two fields with one name the last one counts, whole") {
  const std::string rest = R"("registries":[],"note":null})";
  const auto all =
      rt::read<Everything>(R"({"credential":{"type":"a","access_key":"k"},"counts":{"a":[1]},"registries":[)"
                           R"({"id":1,"name":"n","type":"swr-pro"}],"score":1,"score":null,"quoted":"x",)"
                           R"("credential":{"access_secret":"s"},"counts":{"b":[1],"b":[2]},)" +
                           rest);
  REQUIRE_MESSAGE(all.has_value(), to_string(all.error()));
  CHECK(all->credential == Credential{.access_secret = "s"});
  CHECK(all->counts == std::map<std::string, std::vector<std::int32_t>>{{"b", {2}}});
  CHECK(all->registries.empty());
  CHECK(all->score.value().is_null());
  CHECK_FALSE(rt::read<Credential>(R"({"type":"a","type":null})").value().type.has_value());
  using by_name = std::map<std::string, Credential>;
  CHECK(rt::read<by_name>(R"({"a":{"type":"x"},"a":{"access_key":"y"}})").value().at("a") ==
        Credential{.access_key = "y"});
}

TEST_CASE("every fault names its place, what was expected and what was found") {
  const std::string head = R"({"credential":{},"counts":{},"note":null,"registries":)";
  const std::string one = R"([{"id":1,"name":"n","type":"swr-pro"},{"id":2,"name":"n","type":"swr-pro",)";
  CHECK(fault<Everything>("[]") == "the whole text: expected an object, found an array");
  CHECK(fault<Everything>(" null") == "the whole text: expected an object, found null");
  CHECK(fault<Everything>(head + "{}}") == "/registries: expected an array, found an object");
  CHECK(fault<Everything>(head + R"([{"id":"5"}]})") ==
        "/registries/0/id: expected an integer of 64 bits, found a string");
  CHECK(fault<Everything>(head + R"([{"id":1.5}]})") ==
        "/registries/0/id: expected an integer of 64 bits, found a number with a fraction");
  CHECK(fault<Everything>(head + one + R"("credential":{"type":7}}]})") ==
        "/registries/1/credential/type: expected a string, found a number");
  CHECK(fault<Everything>(head + one + R"("insecure":"yes"}]})") ==
        "/registries/1/insecure: expected true or false, found a string");
  CHECK(fault<Everything>(head + R"([{"id":1,"name":null}]})") == "/registries/0/name: expected a string, found null");
  CHECK(fault<Everything>(head + R"([{"id":1,"type":"swr-pro"}]})") ==
        "/registries/0/name: expected a value, because the member is required, found nothing");
  CHECK(fault<Everything>(head + R"([],"x/y~z":[]})") == "/x~1y~0z: expected a string, found an array");
  CHECK(fault<Everything>(head + R"([],"a\"\n\\":false})") == "/a\"\n\\: expected a string, found true or false");
  CHECK(fault<Everything>(head + R"([],"counts":{"a/\u00e9":[1,2147483648]}})") ==
        "/counts/a~1\u00e9/1: expected an integer of 32 bits, found a number beyond its range");
  CHECK(fault<Everything>(head + R"([],"score":"1"})") == "/score: expected a number, found a string");
  CHECK(fault<Everything>(head + R"([],"inner":{"credential":[]}})") ==
        "/inner/credential: expected an object, found an array");
  CHECK(fault<Everything>(head + R"([],"names":-1})") ==
        "/names: expected an unsigned integer of 64 bits, found a number beyond its range");
  CHECK(fault<std::map<std::string, bool>>(R"({"":1})") == "/: expected true or false, found a number");
}

TEST_CASE("a text that is not JSON is refused at its offset") {
  CHECK(fault<Credential>("") == "offset 0: expected a value, found the end of the text");
  CHECK(fault<Credential>("\xef\xbb\xbf{}") == "offset 0: expected a value, found a byte order mark");
  CHECK(fault<Credential>("hello") == "offset 0: expected a value, found other text");
  CHECK(fault<Credential>("{} {}") == "offset 3: expected the end of the text, found an object");
  CHECK(fault<Credential>("{,}") == "offset 1: expected a name in quotes, found a comma");
  CHECK(fault<Credential>(R"({"type":"a",})") == "offset 12: expected a name in quotes, found the end of an object");
  CHECK(fault<Credential>(R"({"type" "a"})") == "offset 8: expected a colon, found a string");
  CHECK(fault<Credential>(R"({"type":"a" "b":1})") ==
        "offset 12: expected a comma or the end of the object, found a string");
  CHECK(fault<Credential>(R"({"x":[1 2]})") == "offset 8: expected a comma or the end of the array, found a number");
  CHECK(fault<Credential>(R"({"x":[1,]})") == "offset 8: expected a value, found the end of an array");
  CHECK(fault<Credential>(R"({"x":01})") == "offset 6: expected no digit after a leading zero, found a number");
  CHECK(fault<Credential>(R"({"x":1.})") ==
        "offset 7: expected a digit after the decimal point, found the end of an object");
  CHECK(fault<Credential>(R"({"x":-})") == "offset 6: expected a digit, found the end of an object");
  CHECK(fault<Credential>(R"({"x":1e})") == "offset 7: expected an exponent, found the end of an object");
  CHECK(fault<Credential>(R"({"x":nul})") == "offset 5: expected null, true or false, found another word");
  CHECK(fault<Credential>(R"({"type":nul})") == "offset 8: expected null, true or false, found another word");
  CHECK(fault<Credential>("{\"x\":\"a\nb\"}") ==
        "offset 7: expected text in which control characters are escaped, found a control character");
  CHECK(fault<Credential>(R"({"x":"\x"})") ==
        "offset 6: expected an escape of JSON, found another character after the backslash");
  CHECK(fault<Credential>(R"({"x":"\u12g4"})") ==
        "offset 6: expected four hexadecimal digits after \\u, found something else");
  for (const std::string half : {R"(\ud800)", R"(\udc00)", R"(\ud800\ud800)", R"(\ud800A)", R"(\ud800\n)"}) {
    for (const std::string name : {"x", "type"}) {
      CHECK(fault<Credential>("{\"" + name + "\":\"" + half + "\"}") ==
            "offset " + std::to_string(name.size() + 5) + ": expected both halves of a surrogate pair, found one half");
    }
  }
  CHECK(fault<Credential>(R"({"x":"a)") ==
        "offset 7: expected the closing quote of a string, found the end of the text");
  // A value of the wrong type that is not JSON either is a fault of the text.
  CHECK(fault<Credential>(R"({"type":{"a":tru}})") == "offset 13: expected null, true or false, found another word");
}

template <class T>
void refuses_every_prefix(const std::string& text) {
  REQUIRE(rt::read<T>(text).has_value());
  REQUIRE(rt::any::parse(text).has_value());
  for (std::size_t size = 0; size < text.size(); ++size) {
    // In memory of its own, so that a sanitizer sees one byte read too much.
    const std::vector<char> exact(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
    const std::string_view prefix(exact.data(), exact.size());
    CAPTURE(size);
    const auto read = rt::read<T>(prefix);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().where.starts_with("offset "));
    CHECK_FALSE(rt::any::parse(prefix).has_value());
  }
}

TEST_CASE("every proper prefix of an object or array is refused as a text that ends too early") {
  refuses_every_prefix<Everything>(
      R"({"credential":{"type":"b\u00e9\ud83d\ude80"},"registries":[{"id":-12,"name":"caf)"
      "\u00e9 \U0001F680"
      R"(","type":"x","insecure":true,"unknown":[{},[],{"a":[1.5e-3,null,false,"\ud83d\ude80"]}]}],)"
      R"("counts":{"a":[1,2],"b":[]},"note":null,"score":-1.25e2,"extra":{"a":[true,1e5]},"names":1})");
  refuses_every_prefix<std::vector<double>>(" [ 1.5 , -0.25e+10 ,3 ]");
}

TEST_CASE("strict reading refuses unknown fields and words, open reading skips and keeps them") {
  const std::string field = R"({"id":1,"name":"n","type":"swr-pro","later":{"a":1}})";
  const std::string word = R"({"id":1,"name":"n","type":"harbor"})";
  CHECK(rt::read<Registry>(field).has_value());
  CHECK(rt::read<Registry>(word).value().type.word() == "harbor");
  CHECK(fault<Registry>(field, {.strict = true}) == "/later: expected no field of this name, found an object");
  CHECK(fault<Registry>(word, {.strict = true}) ==
        "/type: expected one of swr-pro, swr-pro-internal, default, found another word");
  CHECK(fault<Registry>(R"({"type":5})", {.strict = true}) == "/type: expected a string, found a number");
  CHECK(rt::read<Registry>(R"({"id":1,"name":"n","type":"default"})", {.strict = true}).has_value());
}

TEST_CASE("unknown fields are kept with their places when asked for") {
  std::vector<rt::unknown_field> kept(1);
  const std::string text = R"({"credential":{"a/b": [1, {"c": "d"}] },"registries":[{"id":1,"name":"n","type":"t"},)"
                           R"({"id":1,"new":true,"name":"n","type":"t"}],"counts":{},"note":null,"last":1.0})";
  REQUIRE(rt::read<Everything>(text, {.keep = &kept}).has_value());
  REQUIRE(kept.size() == 4);
  CHECK(kept[1].where == "/credential/a~1b");
  CHECK(kept[1].value.text() == R"([1,{"c":"d"}])");
  CHECK(kept[2].where == "/registries/1/new");
  CHECK(kept[2].value == rt::any::of(true));
  CHECK(kept[3].where == "/last");
  CHECK(kept[3].value.text() == "1.0");
  CHECK(text.substr(kept[3].offset, 3) == "1.0");
}

TEST_CASE("a name that only begins or ends like a known one is unknown") {
  std::string text = R"({"credential":{},"registries":[],"counts":{},"note":null)";
  std::size_t unknown = 0;
  for (const std::string known : {"credential", "registries", "counts", "note", "score", "extra", "inner", "flags"}) {
    for (std::size_t size = 0; size < known.size(); ++size, ++unknown)
      text += ",\"" + known.substr(0, size) + "\":-1.5";
    for (std::size_t more = 1; more < 30; ++more, ++unknown) {
      text += ",\"" + known + std::string(more, '_') + "\":-1.5,\"" + std::string(more, '_') + known + "\":-1.5";
    }
    unknown += 29;
  }
  std::vector<rt::unknown_field> kept;
  const auto read = rt::read<Everything>(text + "}", {.keep = &kept});
  REQUIRE_MESSAGE(read.has_value(), to_string(read.error()));
  CHECK(kept.size() == unknown);
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST_CASE("nesting has a limit, in what is read and in what is skipped") {
  CHECK(rt::any::parse(nested(192)).has_value());
  CHECK(rt::any::parse(nested(193)).error().expected == "at most 192 objects and arrays inside each other");
  CHECK(rt::read<Credential>("{\"x\":" + nested(191) + "}").has_value());
  const auto deep = rt::read<Credential>("{\"x\":" + nested(192) + "}");
  REQUIRE_FALSE(deep.has_value());
  CHECK(deep.error().found == "more");
  CHECK(deep.error().where.starts_with("/x/0/0/"));
  CHECK(rt::read<rt::any>(nested(1024), {.depth = 5000}).has_value());
  CHECK_FALSE(rt::read<rt::any>(nested(1025), {.depth = 5000}).has_value());
  CHECK_FALSE(rt::any::parse(std::string(1'000'000, '[')).has_value());
  CHECK(fault<std::vector<std::vector<int>>>("[[]]", {.depth = 1}) ==
        "/0: expected at most 1 objects and arrays inside each other, found more");
  CHECK(rt::read<std::vector<std::vector<int>>>("[[],[],[]]", {.depth = 2}).has_value());
  std::string text;
  for (int i = 0; i < 190; ++i) text += R"({"credential":{},"registries":[],"counts":{},"note":null,"inner":)";
  CHECK(rt::read<Everything>(text + R"({"credential":{},"registries":[],"counts":{},"note":null})" +
                             std::string(190, '}'))
            .has_value());
}

TEST_CASE("what has no JSON is replaced for people and refused for a service") {
  using numbers = std::map<std::string, std::vector<double>>;
  const numbers bad{{"a/b", {1, std::nan(""), std::numeric_limits<double>::infinity()}}};
  CHECK(rt::write(bad) == R"({"a/b":[1,null,null]})");
  const auto refused = rt::try_write(bad);
  REQUIRE_FALSE(refused.has_value());
  CHECK(to_string(refused.error()) == "`/a~1b/1`: a number that is not finite, for which JSON has no word");

  const RegistryType word = RegistryType::swr_pro;
  Everything all{.registries = {Registry{.type = word},
                                Registry{.name = "ok", .type = word, .credential = Credential{.type = "a\xff\xc3z"}}}};
  CHECK(rt::write(all).find("\"a\ufffd\ufffdz\"") != std::string::npos);
  CHECK(to_string(rt::try_write(all).error()) == "`/registries/1/credential/type`: text that is not UTF-8");
  CHECK(rt::try_write(std::vector<std::string>{std::string(5000, 'x'), "\xff"}).error().where == "/1");
  all.registries[1].credential->type = std::string(5000, 'x') + "\xff";
  CHECK(rt::try_write(all).error().where == "/registries/1/credential/type");
}

TEST_CASE("members that only the service sets are left out of requests") {
  const Registry registry{.id = 5, .name = "r", .type = RegistryType::swr_pro};
  CHECK(rt::write(registry) == R"({"id":5,"name":"r","type":"swr-pro"})");
  CHECK(rt::try_write(registry).value() == R"({"name":"r","type":"swr-pro"})");
}

}  // namespace
