// The runtime's own value types: what they accept, how they compare, copy and print.
#include "../support/json_models.hpp"

#include <sstream>
#include <string>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

namespace {

namespace rt = ::bindery::v1;
using sample::Credential;
using sample::Everything;
using sample::Registry;
using sample::RegistryType;

template <class T>
std::string printed(const T& value) {
  std::ostringstream stream;
  stream << value;
  return stream.str();
}

TEST_CASE("a box copies deeply, compares by value and is empty only when moved from") {
  Everything inner;
  inner.names = 7;
  rt::box<Everything> box = inner;
  const rt::box<Everything> copy = box;
  CHECK(copy == box);
  box->names = 8;
  CHECK(copy->names == 7u);
  CHECK_FALSE(copy == box);
  rt::box<Everything> taken = std::move(box);
  CHECK(taken->names == 8u);
  box = taken;
  CHECK(box == taken);
  taken = std::move(box);
  CHECK_FALSE(box == taken);  // NOLINT: comparing a box that was moved from is allowed.
  CHECK(rt::box<int>() == rt::box<int>(0));
}

TEST_CASE("a struct may contain itself in a box") {
  Everything outer;
  outer.inner = Everything{.note = "innermost"};
  Everything copy = outer;
  (*copy.inner)->note = nullptr;
  CHECK(outer.inner.value()->note == rt::nullable<std::string>("innermost"));
  CHECK_FALSE(copy == outer);
}

TEST_CASE("a secret is made of text, and only reveal() makes it text again") {
  const rt::secret from_literal = "s3cret";
  const rt::secret from_view = std::string_view("s3cret");
  const rt::secret from_string = std::string("s3cret");
  CHECK(from_literal == from_view);
  CHECK(from_view == from_string);
  CHECK(from_literal.reveal() == "s3cret");
  CHECK_FALSE(std::is_convertible_v<rt::secret, std::string>);
  CHECK_FALSE(std::is_constructible_v<std::string, rt::secret>);
  CHECK_FALSE(std::is_constructible_v<std::string_view, rt::secret>);
}

TEST_CASE("a secret prints as *** wherever it is, and is written as it is") {
  const Credential credential{.type = "basic", .access_secret = "s3cret"};
  Registry registry{.id = 5, .name = "r", .type = RegistryType::swr_pro, .credential = credential};
  Everything all{.credential = credential, .registries = {registry}};
  all.inner = Everything{.credential = credential};
  CHECK(to_string(rt::secret("s3cret")) == "***");
  CHECK(to_string(rt::any(credential)) == R"("***")");
  CHECK(to_string(rt::any::of(credential)) == R"("***")");
  CHECK(to_string(rt::any::of(rt::secret("s3cret"))) == R"("***")");
  CHECK(to_string(rt::any::of(std::vector{credential})) == R"("***")");
  CHECK(to_string(rt::any::of(rt::any::of(credential))) == R"("***")");
  CHECK(to_string(rt::any::of("text")) == R"("text")");
  CHECK(to_string(rt::any::of(1.5)) == "1.5");
  CHECK(printed(rt::secret("s3cret")) == "***");
  CHECK(to_string(credential) == R"({"type":"basic","access_secret":"***"})");
  CHECK(printed(credential) == to_string(credential));
  CHECK(printed(rt::nullable<Credential>(credential)) == to_string(credential));
  CHECK(printed(rt::box<Credential>(credential)) == to_string(credential));
  CHECK(to_string(all).find("s3cret") == std::string::npos);
  CHECK(rt::write(credential) == R"({"type":"basic","access_secret":"s3cret"})");
  CHECK(rt::try_write(credential).value() == rt::write(credential));
}

TEST_CASE("an open enum knows its words and keeps the others") {
  rt::open<RegistryType> type = RegistryType::swr_pro_internal;
  CHECK(type.word() == "swr-pro-internal");
  CHECK(type == RegistryType::swr_pro_internal);
  CHECK(type != RegistryType::swr_pro);
  switch (type.known().value()) {
    case RegistryType::swr_pro:
    case RegistryType::default_: FAIL("another enumerator"); break;
    case RegistryType::swr_pro_internal: break;
  }
  CHECK(rt::open<RegistryType>("swr-pro") == RegistryType::swr_pro);
  const rt::open<RegistryType> later("harbor");
  CHECK_FALSE(later.known().has_value());
  CHECK(later.word() == "harbor");
  CHECK(later == rt::open<RegistryType>("harbor"));
  CHECK(later != rt::open<RegistryType>("docker"));
  CHECK(later != RegistryType::swr_pro);
  CHECK(rt::open<RegistryType>("").word().empty());
  CHECK_FALSE(rt::open<RegistryType>("").known().has_value());
  CHECK(rt::open<RegistryType>().word().empty());
  CHECK(to_string(later) == "harbor");
  CHECK(printed(later) == "harbor");
  CHECK_FALSE(std::is_convertible_v<const char*, rt::open<RegistryType>>);
}

TEST_CASE("a nullable is null or a value, and an optional one has three states") {
  rt::nullable<std::string> note;
  CHECK(note.is_null());
  CHECK(note == nullptr);
  note = "text";
  REQUIRE(note);
  CHECK_FALSE(note == nullptr);
  CHECK(*note == "text");
  CHECK(note->size() == 4);
  CHECK(note == rt::nullable<std::string>("text"));
  note = nullptr;
  CHECK_FALSE(note);
  CHECK(note.value_or("other") == "other");
  std::optional<rt::nullable<double>> score;
  CHECK_FALSE(score.has_value());
  score = nullptr;
  REQUIRE(score.has_value());
  CHECK(score->is_null());
  score = 1.5;
  CHECK(**score == 1.5);
}

TEST_CASE("an any is checked JSON, compact, of whatever it is made of") {
  CHECK(rt::any().text() == "null");
  CHECK(rt::any::parse(" {\"a b\" : [1.0, \" \\\" \"] }\n").value().text() == R"({"a b":[1.0," \" "]})");
  CHECK(rt::any::parse("{").error().where == "offset 1");
  CHECK(rt::any::parse("1 2").error().expected == "the end of the text");
  CHECK(rt::any::of(std::string("te\"xt")).text() == R"("te\"xt")");
  CHECK(rt::any::of("te\"xt").text() == R"("te\"xt")");
  CHECK(rt::any::of(std::vector<int>{1, 2}).text() == "[1,2]");
  const rt::any credential = Credential{.type = "basic", .access_secret = "s"};
  CHECK(credential.text() == R"({"type":"basic","access_secret":"s"})");
  CHECK(credential.as<Credential>().value().access_secret == rt::secret("s"));
  CHECK(credential.as<std::string>().error().expected == "a string");
  CHECK(rt::any::parse("[1,2]").value().as<std::vector<std::int64_t>>().value().size() == 2);
  CHECK(rt::any::parse("1").value() == rt::any::of(1));
  CHECK(rt::any::parse("1").value() != rt::any::parse("1.0").value());
}

TEST_CASE("what came of reading prints as its text") {
  CHECK(printed(rt::mismatch{"/a", "an object", "null"}) == "/a: expected an object, found null");
  CHECK(printed(rt::refusal{"id", "is empty"}) == "`id`: is empty");
  CHECK(printed(rt::no_reply{"connect", "refused"}) == "connect: refused");
}

TEST_CASE("a model prints to any stream that takes characters") {
  struct Counter {
    std::size_t seen = 0;
    Counter& write(const char*, std::ptrdiff_t size) { return seen += static_cast<std::size_t>(size), *this; }
    Counter& put(char) { return *this; }
  } counter;
  counter << sample::Nothing{} << sample::Nothing{};
  CHECK(counter.seen == 4);
  CHECK(printed(sample::Nothing{}) == "{}");
}

}  // namespace
