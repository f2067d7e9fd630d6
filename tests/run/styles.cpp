// How parameters look on the wire: OpenAPI's own table of styles, row by row, and what it leaves to RFC 6570.
#include "../golden/styles/expected.hpp"
#include <bindery/link.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace rt = ::bindery::v1;
namespace styles = rt::styles;
using golden::styles::Colour;

const std::string nothing{};
const std::string blue = "blue";
const std::vector<std::string> colours = {"blue", "black", "brown"};
const std::vector<std::string> no_colours{};
const Colour rgb{.R = 100, .G = 200, .B = 150};

template <class T>
std::string query(const rt::style& style, const T& value) {
  return style.query_text("color", rt::write(value), "&");
}
template <class T>
std::string path(const rt::style& style, const T& value) {
  return style.path_text("color", rt::write(value));
}

// A request with one parameter.
template <class Send>
rt::http_request sent(const Send& send) {
  rt::request_builder builder(rt::operation_info{.method = "GET", .path = "/"});
  send(builder);
  return std::move(builder).finish().value();
}

std::string field_of(const rt::http_request& request, std::string_view name) {
  const std::string* value = rt::find_header(request.headers, name);
  return value ? *value : std::string();
}

// One row of the table: an absent value, the empty text, a text, a list and an object.
struct row {
  rt::style style;
  std::string_view absent, empty, text, list, object;
};

template <class Send>
void check_rows(const std::vector<row>& rows, const Send& send) {
  for (const row& r : rows) {
    CAPTURE(static_cast<int>(r.style.of));
    CAPTURE(r.style.explode);
    CHECK(send(r.style, std::optional<std::string>()) == r.absent);
    CHECK(send(r.style, std::optional(nothing)) == r.empty);
    CHECK(send(r.style, std::optional(blue)) == r.text);
    CHECK(send(r.style, std::optional(colours)) == r.list);
    CHECK(send(r.style, std::optional(rgb)) == r.object);
  }
}

// OpenAPI 3.2.0, 4.12.7.1, "Style Examples". Where the table has no cell for a style (n/a), what is sent is what the
// generator's warning says of it.
TEST_CASE("the table of styles: path") {
  const auto send = [](const rt::style& style, const auto& value) {
    // Where the text is empty no request can be made.
    if constexpr (requires { value.has_value(); }) {
      return value ? path(style, *value) : std::string();
    } else {
      return path(style, value);
    }
  };
  check_rows(
      {
          {styles::matrix, "", ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"},
          {styles::matrix.exploded(), "", ";color", ";color=blue", ";color=blue;color=black;color=brown",
           ";R=100;G=200;B=150"},
          {styles::label, "", ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"},
          {styles::label.exploded(), "", ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"},
          {styles::simple, "", "", "blue", "blue,black,brown", "R,100,G,200,B,150"},
          {styles::simple.exploded(), "", "", "blue", "blue,black,brown", "R=100,G=200,B=150"},
          {styles::json_text, "", "%22%22", "%22blue%22", "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
           "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"},
      },
      send);
}

TEST_CASE("a parameter that stands behind other text in its segment may be empty") {
  using golden::styles::Report;
  CHECK(rt::build<Report>({.suffix = "", .a = "a", .b = "b"})->target == "/report/ab");
  CHECK(rt::build<Report>({.suffix = "..", .a = "a", .b = "b"})->target == "/report../ab");
  CHECK(rt::build<Report>({.suffix = "", .a = "", .b = "b"}).error().where == "a");
  CHECK(rt::build<Report>({.suffix = "", .a = "..", .b = "b"}).error().where == "a");
  CHECK(rt::build<Report>({.suffix = "", .a = "a", .b = ""})->target == "/report/a");
}

TEST_CASE("the table of styles: query") {
  const auto send = [](const rt::style& style, const auto& value) {
    const auto request = sent([&](auto& builder) { bindery_query(builder, "color", value, style); });
    return request.target.size() < 2 ? std::string() : request.target.substr(2);
  };
  check_rows(
      {
          {styles::form, "", "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"},
          {styles::form.exploded(), "", "color=", "color=blue", "color=blue&color=black&color=brown",
           "R=100&G=200&B=150"},
          {styles::space_delimited, "", "color=", "color=blue", "color=blue%20black%20brown",
           "color=R%20100%20G%20200%20B%20150"},
          {styles::space_delimited.exploded(), "", "color=", "color=blue", "color=blue&color=black&color=brown",
           "R=100&G=200&B=150"},
          {styles::pipe_delimited, "", "color=", "color=blue", "color=blue%7Cblack%7Cbrown",
           "color=R%7C100%7CG%7C200%7CB%7C150"},
          {styles::pipe_delimited.exploded(), "", "color=", "color=blue", "color=blue&color=black&color=brown",
           "R=100&G=200&B=150"},
          {styles::deep_object, "", "color=", "color=blue", "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
           "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"},
          {styles::deep_object.exploded(), "", "color=", "color=blue",
           "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
           "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"},
          // Swagger 2.0's `tsv`.
          {styles::tab_delimited, "", "color=", "color=blue", "color=blue%09black%09brown",
           "color=R%09100%09G%09200%09B%09150"},
          {styles::json_text, "", "color=%22%22", "color=%22blue%22",
           "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
           "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"},
      },
      send);
}

TEST_CASE("the table of styles: header") {
  const auto send = [](const rt::style& style, const auto& value) {
    const auto request = sent([&](auto& builder) { bindery_header(builder, "color", value, style); });
    return field_of(request, "color");
  };
  check_rows(
      {
          {styles::simple, "", "", "blue", "blue,black,brown", "R,100,G,200,B,150"},
          {styles::simple.exploded(), "", "", "blue", "blue,black,brown", "R=100,G=200,B=150"},
          {styles::json_text, "", "\"\"", "\"blue\"", "[\"blue\",\"black\",\"brown\"]",
           "{\"R\":100,\"G\":200,\"B\":150}"},
      },
      send);
  CHECK(send(styles::json_text, std::string("\xc3\xa4\x7f\xf0\x9f\x98\x80")) == "\"\\u00e4\\u007f\\ud83d\\ude00\"");
}

TEST_CASE("the table of styles: cookie") {
  const auto send = [](const rt::style& style, const auto& value) {
    const auto request = sent([&](auto& builder) { bindery_cookie(builder, "color", value, style); });
    return field_of(request, "Cookie");
  };
  check_rows(
      {
          {styles::form, "", "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"},
          // The table joins these by `&`, which no server takes apart; cookies have `; ` between them.
          {styles::form.exploded(), "", "color=", "color=blue", "color=blue; color=black; color=brown",
           "R=100; G=200; B=150"},
          {styles::cookie, "", "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"},
          {styles::cookie.exploded(), "", "color=", "color=blue", "color=blue; color=black; color=brown",
           "R=100; G=200; B=150"},
      },
      send);
  CHECK(send(styles::cookie, std::string("a b%")) == "color=a b%");
  CHECK(send(styles::form, std::string("a b%;")) == "color=a%20b%25%3B");
}

TEST_CASE("the examples of RFC 6570") {
  const std::string list = R"(["red","green","blue"])";
  const std::string keys = R"({"semi":";","dot":".","comma":","})";
  const auto in_path = [](const rt::style& style, std::string_view name, const std::string& json) {
    return style.path_text(name, json);
  };
  const auto in_query = [](const rt::style& style, std::string_view name, const std::string& json) {
    return style.query_text(name, json, "&");
  };
  // 3.2.2, simple: {var}, {hello}, {half}, {list}, {list*}, {keys}, {keys*}
  CHECK(in_path(styles::simple, "var", R"("value")") == "value");
  CHECK(in_path(styles::simple, "hello", R"("Hello World!")") == "Hello%20World%21");
  CHECK(in_path(styles::simple, "half", R"("50%")") == "50%25");
  CHECK(in_path(styles::simple, "list", list) == "red,green,blue");
  CHECK(in_path(styles::simple.exploded(), "list", list) == "red,green,blue");
  CHECK(in_path(styles::simple, "keys", keys) == "semi,%3B,dot,.,comma,%2C");
  CHECK(in_path(styles::simple.exploded(), "keys", keys) == "semi=%3B,dot=.,comma=%2C");
  // 3.2.3, reserved: {+hello}, {+half}, {+path}, {+list}, {+keys}, {+keys*}
  CHECK(in_path(styles::simple.with_reserved(), "hello", R"("Hello World!")") == "Hello%20World!");
  CHECK(in_path(styles::simple.with_reserved(), "half", R"("50%")") == "50%25");
  CHECK(in_path(styles::simple.with_reserved(), "path", R"("/foo/bar")") == "/foo/bar");
  CHECK(in_path(styles::simple.with_reserved(), "base", R"("http://example.com/home/")") == "http://example.com/home/");
  CHECK(in_path(styles::simple.with_reserved(), "list", list) == "red,green,blue");
  CHECK(in_path(styles::simple.with_reserved(), "keys", keys) == "semi,;,dot,.,comma,,");
  CHECK(in_path(styles::simple.exploded().with_reserved(), "keys", keys) == "semi=;,dot=.,comma=,");
  // 3.2.5, label: {.who}, {.half}, {.empty}, {.list}, {.list*}, {.keys}, {.keys*}
  CHECK(in_path(styles::label, "who", R"("fred")") == ".fred");
  CHECK(in_path(styles::label, "half", R"("50%")") == ".50%25");
  CHECK(in_path(styles::label, "empty", R"("")") == ".");
  CHECK(in_path(styles::label, "list", list) == ".red,green,blue");
  CHECK(in_path(styles::label.exploded(), "list", list) == ".red.green.blue");
  CHECK(in_path(styles::label, "keys", keys) == ".semi,%3B,dot,.,comma,%2C");
  CHECK(in_path(styles::label.exploded(), "keys", keys) == ".semi=%3B.dot=..comma=%2C");
  // 3.2.7, matrix: {;who}, {;half}, {;empty}, {;list}, {;list*}, {;keys}, {;keys*}
  CHECK(in_path(styles::matrix, "who", R"("fred")") == ";who=fred");
  CHECK(in_path(styles::matrix, "half", R"("50%")") == ";half=50%25");
  CHECK(in_path(styles::matrix, "empty", R"("")") == ";empty");
  CHECK(in_path(styles::matrix, "list", list) == ";list=red,green,blue");
  CHECK(in_path(styles::matrix.exploded(), "list", list) == ";list=red;list=green;list=blue");
  CHECK(in_path(styles::matrix, "keys", keys) == ";keys=semi,%3B,dot,.,comma,%2C");
  CHECK(in_path(styles::matrix.exploded(), "keys", keys) == ";semi=%3B;dot=.;comma=%2C");
  // 3.2.8 and 3.2.9, form: {?who}, {?half}, {&empty}, {?list}, {?list*}, {?keys}, {?keys*}
  CHECK(in_query(styles::form, "who", R"("fred")") == "who=fred");
  CHECK(in_query(styles::form, "half", R"("50%")") == "half=50%25");
  CHECK(in_query(styles::form, "empty", R"("")") == "empty=");
  CHECK(in_query(styles::form, "list", list) == "list=red,green,blue");
  CHECK(in_query(styles::form.exploded(), "list", list) == "list=red&list=green&list=blue");
  CHECK(in_query(styles::form, "keys", keys) == "keys=semi,%3B,dot,.,comma,%2C");
  CHECK(in_query(styles::form.exploded(), "keys", keys) == "semi=%3B&dot=.&comma=%2C");
}

TEST_CASE("null and empty values") {
  const rt::nullable<std::string> null = nullptr;
  CHECK(query(styles::form, null).empty());
  CHECK(query(styles::form.with_empty(), null) == "color=");
  CHECK(query(styles::form, no_colours) == "color=");
  CHECK(query(styles::form.exploded(), no_colours).empty());
  CHECK(query(styles::form.exploded().with_empty(), no_colours) == "color=");
  CHECK(query(styles::form.exploded(), Colour{}).empty());
  CHECK(query(styles::form, std::vector<rt::nullable<std::string>>{nullptr, std::string("a")}) == "color=a");
}

TEST_CASE("encoding") {
  CHECK(query(styles::form, std::string("a b&c=ü")) == "color=a%20b%26c%3D%C3%BC");
  CHECK(query(styles::form, std::vector<std::string>{"a,b", "c"}) == "color=a%2Cb,c");
  CHECK(query(styles::form.with_reserved(), std::string("a/b?c=d&e %41%4 #")) == "color=a/b?c=d&e%20%41%254%20%23");
  CHECK(path(styles::simple.with_reserved(), std::string("a/b?c")) == "a/b%3Fc");
  CHECK(query(styles::json_text, rgb) == "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D");
}

TEST_CASE("values inside values") {
  const std::map<std::string, std::vector<std::string>> lists = {{"a", {"x", "y"}}};
  CHECK(query(styles::form.exploded(), lists) == "a=%5B%22x%22%2C%22y%22%5D");
  CHECK(query(styles::deep_object, lists) == "color%5Ba%5D%5B%5D=x&color%5Ba%5D%5B%5D=y");
  const std::map<std::string, std::vector<Colour>> objects = {{"a", {rgb}}};
  CHECK(query(styles::deep_object, objects) ==
        "color%5Ba%5D%5B0%5D%5BR%5D=100&color%5Ba%5D%5B0%5D%5BG%5D=200&color%5Ba%5D%5B0%5D%5BB%5D=150");
}

TEST_CASE("a request with parameters in all places") {
  const auto request = rt::build<golden::styles::Styled>({
      .colour = {.R = 1},
      .list = {1, 2},
      .label = {"a", "b"},
      .matrix = {.R = 1, .G = 2},
      .page = 3,
      .tags = std::vector<std::string>{"x", "y"},
      .ids = std::vector<std::string>{"i", "j"},
      .filter = Colour{.R = 9},
      .raw = "a/b",
      .flag = nullptr,
      .json = Colour{.B = 1},
      .x_colour = Colour{.R = 7, .G = 8},
      .session = "a;b",
      .seen = std::vector<std::string>{"p", "q"},
  });
  REQUIRE(request);
  CHECK(request->target ==
        "/simple/R=1/1,2/label.a,b/matrix;R=1;G=2?page=3&tags=x&tags=y&ids=i,j&filter%5BR%5D=9&raw=a/b&flag="
        "&json=%7B%22B%22%3A1%7D");
  const std::string* colour = rt::find_header(request->headers, "X-Colour");
  REQUIRE(colour);
  CHECK(*colour == "R,7,G,8");
  const std::string* cookie = rt::find_header(request->headers, "Cookie");
  REQUIRE(cookie);
  CHECK(*cookie == "session=a%3Bb; seen=p; seen=q");
}

TEST_CASE("what cannot be sent in a style is refused with its place") {
  const auto request = rt::build<golden::styles::Styled>({.colour = {.R = 1},
                                                          .list = {1},
                                                          .label = {"a"},
                                                          .matrix = {.R = 1},
                                                          .raw = std::string("\xff"),
                                                          .session = "s"});
  REQUIRE_FALSE(request);
  CHECK(request.error().where == "raw");
}

TEST_CASE("a path parameter that may be left out is nothing then") {
  const auto target = [](const std::optional<std::string>& value) {
    rt::request_builder builder(rt::operation_info{.method = "GET", .path = "/a{b}"});
    bindery_path(builder, "b", value, styles::simple);
    return std::move(builder).finish().value().target;
  };
  CHECK(target(std::nullopt) == "/a");
  CHECK(target("b") == "/ab");
}

}  // namespace
