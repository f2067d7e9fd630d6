// Requests whose bodies are not held: bytes from a callable or a file, files of forms, and JSON texts one after the
// other. Expected bytes are those of RFC 2046 (5.1.1), RFC 7578, RFC 7464 and jsonlines.org.
#include "../golden/streams/expected.hpp"
#include "../support/scratch_file.hpp"
#include <bindery/from_file.hpp>
#include <bindery/validate.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <ios>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace streams = golden::streams;
namespace rt = streams::rt;
using texts = std::vector<std::string>;

namespace {

std::string header_of(const rt::http_request& request, std::string_view name) {
  for (const auto& [found, value] : request.headers) {
    if (found == name) return value;
  }
  return "(none)";
}

std::string drained(const rt::http_request& request) {
  REQUIRE(request.body.is_stream());
  rt::chunk_source source = request.body.source();
  std::string all;
  for (std::string piece; source(piece);) all += piece;
  CHECK(source.error() == "");
  if (source.size()) CHECK(all.size() == *source.size());
  return all;
}

// Gives these pieces, without a size.
auto pieces(texts given) {
  return [given = std::move(given), next = std::size_t{0}](std::string& piece) mutable {
    return next < given.size() && (piece = given[next++], true);
  };
}

}  // namespace

TEST_CASE("bytes are a text, a callable or a file") {
  const auto text = rt::build<streams::Upload>({.body = "abc"});
  REQUIRE(text);
  CHECK(text->body.text() == "abc");
  CHECK(header_of(*text, "Content-Type") == "application/octet-stream");
  const auto callable = rt::build<streams::Upload>({.body = pieces({"ab", "", "c"})});
  REQUIRE(callable);
  CHECK(drained(*callable) == "abc");
  CHECK(!callable->body.source().size());
  std::string content(200'000, 'x');
  content[150'000] = '\0';
  const scratch_file file(content);
  const auto read = rt::build<streams::Upload>({.body = bindery::from_file(file.path)});
  REQUIRE(read);
  CHECK(read->body.source().size() == 200'000U);
  CHECK(drained(*read) == content);
  const auto small = rt::build<streams::Upload>({.body = bindery::from_file(file.path, 70'000)});
  CHECK(drained(*small) == content);
  const scratch_file empty("");
  CHECK(drained(*rt::build<streams::Upload>({.body = bindery::from_file(empty.path)})).empty());
}

TEST_CASE("a file that cannot be read is refused before anything is sent") {
  for (const std::filesystem::path& path :
       {std::filesystem::path("/no/such/file"), std::filesystem::temp_directory_path()}) {
    const auto built = rt::build<streams::Upload>({.body = bindery::from_file(path)});
    REQUIRE_FALSE(built);
    CHECK(to_string(built.error()) == "`body`: the file " + path.string() + " cannot be read");
    const auto form = rt::build<streams::UploadForm>({.body = {.files = {{{.content = bindery::from_file(path)}}}}});
    REQUIRE_FALSE(form);
    CHECK(to_string(form.error()) == "`body`: the file " + path.string() + " cannot be read");
  }
}

TEST_CASE("a form with files that are not held has the same parts as one that is") {
  const scratch_file file("from a file");
  const auto form = [&](rt::http_body first, rt::http_body second) {
    return rt::build<streams::UploadForm>(
        {.body = {.title = "t",
                  .files = {{{.content = std::move(first), .filename = "a.bin"}, {.content = std::move(second)}}}}});
  };
  const std::string first = "\r\n--bindery-0 is no boundary";
  const auto expected = [&](const std::string& boundary) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nt\r\n--" + boundary +
           "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\nContent-Type: "
           "application/octet-stream\r\n\r\n" +
           first + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\nfrom a file\r\n--" +
           boundary + "--\r\n";
  };
  const auto boundary_of = [](const rt::http_request& request) {
    const std::string type = header_of(request, "Content-Type");
    CHECK(type.starts_with("multipart/form-data; boundary="));
    return type.substr(30);
  };
  const auto held = form(first, "from a file");
  REQUIRE(held);
  CHECK(held->body.text() == expected(boundary_of(*held)));
  CHECK(boundary_of(*held) == "bindery-1");

  const auto sized = form(first, bindery::from_file(file.path));
  REQUIRE(sized);
  CHECK(sized->body.source().size() == expected(boundary_of(*sized)).size());
  CHECK(drained(*sized) == expected(boundary_of(*sized)));

  const auto unsized = form(pieces({"\r\n--bindery-0 ", "is no", " boundary"}), bindery::from_file(file.path));
  REQUIRE(unsized);
  CHECK(!unsized->body.source().size());
  CHECK(drained(*unsized) == expected(boundary_of(*unsized)));
}

TEST_CASE("a file in a form has its own name unless the caller gives another") {
  const scratch_file file("from a file");
  const auto head_of = [&](rt::file given) {
    const auto form = rt::build<streams::UploadForm>({.body = {.files = {{std::move(given)}}}});
    REQUIRE(form);
    const std::string text = drained(*form);
    const std::size_t begin = text.find("Content-Disposition");
    return text.substr(begin, text.find("\r\n\r\n") - begin);
  };
  const auto named = [](const std::string& name) {
    return "Content-Disposition: form-data; name=\"files\"; filename=\"" + name +
           "\"\r\nContent-Type: application/octet-stream";
  };
  CHECK(head_of({.content = bindery::from_file(file.path)}) == named(file.path.filename().string()));
  CHECK(head_of({.content = bindery::from_file(file.path), .filename = "a.png"}) == named("a.png"));
}

TEST_CASE("a file cannot end its part of a form: one that holds the boundary breaks off") {
  for (std::size_t cut = 0; cut < 40; ++cut) {
    texts made{"", ""};
    const auto late = [&made, next = 0](std::string& piece) mutable {
      return next < 2 && (piece = made[static_cast<std::size_t>(next++)], true);
    };
    const auto form = rt::build<streams::UploadForm>({.body = {.files = {{{.content = late}}}}});
    REQUIRE(form);
    const std::string type = header_of(*form, "Content-Type");
    const std::string evil = "content\r\n--" + type.substr(type.find('=') + 1) + "\r\n";
    made = {evil.substr(0, cut), evil.substr((std::min)(cut, evil.size()))};
    rt::chunk_source source = form->body.source();
    std::string all;
    for (std::string piece; source(piece);) all += piece;
    CHECK(source.error() == "a file holds the boundary between the parts of the form");
    CHECK(all.find(evil) == std::string::npos);
    CHECK(!all.ends_with("--\r\n"));
  }
}

TEST_CASE("a file of a form that breaks off breaks the form off") {
  struct failing {
    bool operator()(std::string&) { return tried = true, false; }
    std::string error() const { return tried ? "disk error" : ""; }
    bool tried = false;
  };
  const auto form = rt::build<streams::UploadForm>({.body = {.files = {{{.content = failing{}}}}}});
  REQUIRE(form);
  rt::chunk_source source = form->body.source();
  for (std::string piece; source(piece);) CHECK(!piece.ends_with("--\r\n"));
  CHECK(source.error() == "disk error");
}

TEST_CASE("JSON texts of a list, and of a callable that makes one after the other") {
  const auto list = rt::build<streams::WriteLog>({.name = "n", .body = {{.level = "a"}, {.level = "b", .share = 0.5}}});
  REQUIRE(list);
  CHECK(list->body.text() == "{\"level\":\"a\"}\n{\"level\":\"b\",\"share\":0.5}\n");
  CHECK(header_of(*list, "Content-Type") == "application/jsonl");
  int left = 3;
  const auto made = rt::build<streams::WriteLog>({.name = "n", .body = [&](streams::WriteLogBodyItem& item) {
                                                    if (left == 2) item.share = 1;  // Each begins anew.
                                                    item.level = std::to_string(left);
                                                    return left-- > 0;
                                                  }});
  REQUIRE(made);
  CHECK(left == 3);
  CHECK(drained(*made) == "{\"level\":\"3\"}\n{\"level\":\"2\",\"share\":1}\n{\"level\":\"1\"}\n");
  const auto sequence = rt::build<streams::WriteNumbers>({.name = "n", .body = std::vector<double>{1.5, -2}});
  REQUIRE(sequence);
  CHECK(sequence->body.text() ==
        "\x1e"
        "1.5\n\x1e-2\n");
  double number = 0;
  const auto counted = rt::build<streams::WriteNumbers>(
      {.name = "n", .body = [&](double& item) { return item = ++number, number < 3; }});
  CHECK(drained(*counted) ==
        "\x1e"
        "1\n\x1e"
        "2\n");
  CHECK(rt::build<streams::WriteNumbers>({.name = "n"})->body.text().empty());
  const auto own = rt::build<streams::WriteLines>({.name = "n", .body = "1\n2\n"});
  CHECK(own->body.text() == "1\n2\n");
}

TEST_CASE("an item that has no JSON is refused, or breaks the stream off") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto list = rt::build<streams::WriteLog>({.name = "n", .body = {{.level = "a"}, {.level = "b", .share = nan}}});
  REQUIRE_FALSE(list);
  CHECK(list.error().where == "body/1/share");
  const auto made = rt::build<streams::WriteNumbers>(
      {.name = "n", .body = [&, count = 0](double& item) mutable { return item = count++ == 2 ? nan : 1, true; }});
  REQUIRE(made);
  rt::chunk_source source = made->body.source();
  int count = 0;
  for (std::string piece; source(piece);) ++count;
  CHECK(count == 2);
  CHECK(source.error().starts_with("/2"));
}

TEST_CASE("parameters with bodies that are not held are values like others") {
  const streams::Upload::Params one{.body = "a"};
  const streams::Upload::Params same = one;
  CHECK(one == same);
  const streams::WriteLog::Params list{.name = "n", .body = {{.level = "a"}}};
  CHECK(list == streams::WriteLog::Params{.name = "n", .body = std::vector<streams::WriteLogBodyItem>{{.level = "a"}}});
  CHECK(bindery::validate(list).empty());
  CHECK(bindery::validate(one).empty());
}
