// How parameters look on the wire: OpenAPI's own table of styles, row by row, and what it leaves to RFC 6570.
#include "../golden/styles/expected.hpp"
#include <bindery/link.hpp>

#include <cstdint>
#include <map>
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

TEST_CASE("the table of styles: path") {
  CHECK(path(styles::matrix, nothing) == ";color");
  CHECK(path(styles::matrix, blue) == ";color=blue");
  CHECK(path(styles::matrix, colours) == ";color=blue,black,brown");
  CHECK(path(styles::matrix, rgb) == ";color=R,100,G,200,B,150");
  CHECK(path(styles::matrix.exploded(), nothing) == ";color");
  CHECK(path(styles::matrix.exploded(), blue) == ";color=blue");
  CHECK(path(styles::matrix.exploded(), colours) == ";color=blue;color=black;color=brown");
  CHECK(path(styles::matrix.exploded(), rgb) == ";R=100;G=200;B=150");
  CHECK(path(styles::label, nothing) == ".");
  CHECK(path(styles::label, blue) == ".blue");
  CHECK(path(styles::label, colours) == ".blue,black,brown");
  CHECK(path(styles::label, rgb) == ".R,100,G,200,B,150");
  CHECK(path(styles::label.exploded(), colours) == ".blue.black.brown");
  CHECK(path(styles::label.exploded(), rgb) == ".R=100.G=200.B=150");
  CHECK(path(styles::simple, blue) == "blue");
  CHECK(path(styles::simple, colours) == "blue,black,brown");
  CHECK(path(styles::simple, rgb) == "R,100,G,200,B,150");
  CHECK(path(styles::simple.exploded(), colours) == "blue,black,brown");
  CHECK(path(styles::simple.exploded(), rgb) == "R=100,G=200,B=150");
}

TEST_CASE("the table of styles: query") {
  CHECK(query(styles::form, nothing) == "color=");
  CHECK(query(styles::form, blue) == "color=blue");
  CHECK(query(styles::form, colours) == "color=blue,black,brown");
  CHECK(query(styles::form, rgb) == "color=R,100,G,200,B,150");
  CHECK(query(styles::form.exploded(), nothing) == "color=");
  CHECK(query(styles::form.exploded(), blue) == "color=blue");
  CHECK(query(styles::form.exploded(), colours) == "color=blue&color=black&color=brown");
  CHECK(query(styles::form.exploded(), rgb) == "R=100&G=200&B=150");
  CHECK(query(styles::space_delimited, colours) == "color=blue%20black%20brown");
  CHECK(query(styles::space_delimited, rgb) == "color=R%20100%20G%20200%20B%20150");
  CHECK(query(styles::pipe_delimited, colours) == "color=blue%7Cblack%7Cbrown");
  CHECK(query(styles::pipe_delimited, rgb) == "color=R%7C100%7CG%7C200%7CB%7C150");
  CHECK(query(styles::pipe_delimited.exploded(), colours) == "color=blue&color=black&color=brown");
  CHECK(query(styles::tab_delimited, colours) == "color=blue%09black%09brown");
  CHECK(query(styles::deep_object.exploded(), rgb) == "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
  CHECK(styles::cookie.exploded().query_text("color", rt::write(rgb), "; ") == "R=100; G=200; B=150");
  CHECK(styles::cookie.query_text("color", rt::write(std::string("a b%")), "; ") == "color=a b%");
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

}  // namespace
