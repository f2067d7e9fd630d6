// Bodies and replies of all media types on the wire; what the service calls; links and servers.
#include "../golden/bodies/expected.hpp"
#include "../golden/hooks/expected.hpp"
#include "../golden/links/expected.hpp"
#include "../golden/media_types/expected.hpp"
#include "../golden/servers/expected.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace rt = ::bindery::v1;
namespace bodies = golden::bodies;
namespace media = golden::media_types;

std::string type_of(const rt::http_request& request) {
  const std::string* found = rt::find_header(request.headers, "Content-Type");
  return found ? *found : std::string();
}

TEST_CASE("a form") {
  const auto request = rt::build<bodies::GetToken>({.body = {
                                                        .grant_type = "a b&c",
                                                        .scopes = std::vector<std::string>{"x", "y"},
                                                        .colours = std::vector<std::string>{"red", "blue"},
                                                        .filter = bodies::GetTokenBodyFilter{.a = "1"},
                                                    }});
  REQUIRE(request);
  CHECK(type_of(*request) == "application/x-www-form-urlencoded");
  CHECK(request->body.text() == "grant_type=a+b%26c&scopes=x&scopes=y&colours=red%7Cblue&filter%5Ba%5D=1");
}

TEST_CASE("a form in parts") {
  bodies::AddPhotoForm form{.title = "Säule",
                            .photo = {.content = "\x89PNG", .filename = "a\"b\r\nü.png", .content_type = "image/png"}};
  form.more = {rt::file{"--bindery-0", "1.png"}, rt::file{"2"}};
  form.about = bodies::About{.text = "t"};
  form.marked = rt::part<std::int64_t>{5, {{"X-Mark", "m"}}};
  const auto request = rt::build<bodies::AddPhoto>({.body = form});
  REQUIRE(request);
  CHECK(type_of(*request) == "multipart/form-data; boundary=bindery-1");
  CHECK(request->body.text() ==
        "--bindery-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nSäule\r\n"
        "--bindery-1\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a%22b%0D%0Aü.png\"\r\n"
        "Content-Type: image/png\r\n\r\n\x89PNG\r\n"
        "--bindery-1\r\nContent-Disposition: form-data; name=\"more\"; filename=\"1.png\"\r\n"
        "Content-Type: application/octet-stream\r\n\r\n--bindery-0\r\n"
        "--bindery-1\r\nContent-Disposition: form-data; name=\"more\"\r\n\r\n2\r\n"
        "--bindery-1\r\nContent-Disposition: form-data; name=\"about\"\r\nContent-Type: application/json\r\n\r\n"
        "{\"text\":\"t\"}\r\n"
        "--bindery-1\r\nContent-Disposition: form-data; name=\"marked\"\r\nX-Mark: m\r\n\r\n5\r\n"
        "--bindery-1--\r\n");
  form.photo.content_type = "image/png\r\nX: y";
  const auto refused = rt::build<bodies::AddPhoto>({.body = form});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().where == "body/photo");
}

TEST_CASE("a file that begins like the next part is not sent") {
  namespace rt = bindery::v1;
  const auto parts = [](std::string content) {
    std::vector<rt::detail::form_part> made;
    made.push_back({"Content-Disposition: form-data; name=\"f\"\r\n",
                    rt::http_body(rt::chunk_source([content, left = 1](std::string& piece) mutable {
                      piece = content;
                      return left-- > 0;
                    }))});
    return made;
  };
  const auto why = [&](std::string content) {
    rt::detail::multipart_source source(parts(std::move(content)), "B");
    for (std::string piece; source(piece);) {
    }
    return source.error();
  };
  CHECK(why("--B\r\nContent-Disposition: form-data; name=\"admin\"\r\n\r\n1") != "");
  CHECK(why("a\r\n--B") != "");
  CHECK(why("--C and -B") == "");
  CHECK(rt::detail::free_boundary(parts("")) != rt::detail::free_boundary(parts("")));
}

TEST_CASE("a choice of media types") {
  const bodies::About about{.text = "a b", .at = 1};
  const auto sent = [](const bodies::SetAbout::Params& params) {
    auto request = rt::build<bodies::SetAbout>(params);
    REQUIRE(request);
    return std::pair(type_of(*request), request->body.text());
  };
  CHECK(sent({.body = about}) == std::pair<std::string, std::string>("application/json", R"({"text":"a b","at":1})"));
  CHECK(sent({.body = rt::media<"application/xml", std::string>{"<a/>"}}) ==
        std::pair<std::string, std::string>("application/xml", "<a/>"));
  CHECK(sent({.body = rt::media<"application/x-www-form-urlencoded", bodies::About>{about}}) ==
        std::pair<std::string, std::string>("application/x-www-form-urlencoded", "text=a+b&at=1"));
  CHECK(sent({.body = rt::media<"multipart/form-data", bodies::About>{about}}).first ==
        "multipart/form-data; boundary=bindery-0");
}

TEST_CASE("raw bodies") {
  CHECK(rt::build<bodies::AddNote>({.body = "note"})->body.text() == "note");
  CHECK(type_of(*rt::build<bodies::AddNote>({})).empty());
  const auto image = rt::build<bodies::SetImage>({.body = {.content = "x", .type = "image/gif"}});
  REQUIRE(image);
  CHECK(type_of(*image) == "image/gif");
  CHECK_FALSE(rt::build<bodies::SetImage>({.body = {.content = "x"}}));
}

TEST_CASE("replies by media type") {
  const auto reply = [](std::string type, std::string body, int status = 200) {
    return rt::parse<media::GetReport>(rt::http_response{
        status, {{"Content-Type", std::move(type)}, {"X-Json", R"({"title":"h"})"}}, std::move(body)});
  };
  using Csv = rt::media<"text/csv", std::string>;
  using Problem = rt::media<"application/vnd.problem+json", media::GetReportReply200>;
  const auto json = reply("application/json; charset=utf-8", R"({"title":"t"})");
  REQUIRE(json);
  CHECK(std::get<media::Report>(*json).title == "t");
  const auto headers = rt::read_headers<media::XJsonHeaders>(json.headers());
  REQUIRE(headers.x_json);
  CHECK(headers.x_json->title == "h");
  const auto csv = reply("Text/CSV", "a,b");
  REQUIRE(csv);
  CHECK(std::get<Csv>(*csv).content == "a,b");
  const auto problem = reply("application/vnd.problem+json", R"({"why":"w"})");
  REQUIRE(problem);
  CHECK(std::get<Problem>(*problem).content.why == "w");
  const auto other = reply("text/html", "<p>");
  REQUIRE_FALSE(other);
  CHECK(other.error().whose == rt::fault::server);
  const auto missing = reply("text/plain", "no such report", 404);
  REQUIRE_FALSE(missing);
  CHECK(missing.visit([](const media::GetReport::status_404& r) { return r.body; },
                      [](const auto&) { return std::string(); }) == "no such report");
  const auto image = rt::parse<media::GetImage>(rt::http_response{200, {}, std::string("\0\xff", 2)});
  REQUIRE(image);
  CHECK(std::get<std::string>(*image) == std::string("\0\xff", 2));
}

TEST_CASE("what the service calls") {
  using Hook = golden::hooks::SubscribeChangedCallback;
  rt::http_request request{
      .target = "/hook?number=5&more=x", .headers = {{"x-signature", "s"}}, .body = R"({"name":"Rex"})"};
  const auto received = rt::receive<Hook>(request);
  REQUIRE(received);
  CHECK(received->x_signature == "s");
  CHECK(received->number == 5);
  CHECK(received->body.name == "Rex");
  request.body = R"({"name":5})";
  CHECK(rt::receive<Hook>(request).error().where == "/name");
  request.headers.clear();
  CHECK(rt::receive<Hook>(request).error().expected == "the header `X-Signature`");
  request.headers = {{"X-Signature", "s"}};
  request.target = "/hook?number=many";
  CHECK(rt::receive<Hook>(request).error().where == "number");
  const auto empty = rt::receive<golden::hooks::NewPetWebhook>(rt::http_request{});
  REQUIRE(empty);
  CHECK_FALSE(empty->body);
}

TEST_CASE("links") {
  namespace links = golden::links;
  const links::CreateUser::Params sent{.x_trace = "tr", .body = {.id = 0}};
  const auto outcome = rt::parse<links::CreateUser>(rt::http_response{201, {{"X-Place", "here"}}, R"({"id":7})"});
  REQUIRE(outcome);
  const links::CreateUser::status_201 reply{201, outcome.headers(), *outcome};
  const auto self = links::follow_create_user_self(sent, reply);
  REQUIRE(self);
  CHECK(*self == links::GetUser::Params{.id = "7", .trace = "tr", .place = "here", .limit = 3});
  const auto address = links::follow_create_user_address({.id = 0, .body = "b"}, sent, reply);
  REQUIRE(address);
  CHECK(address->id == 7);
  const auto untraced = links::follow_create_user_self({.body = {}}, reply);
  REQUIRE(untraced);
  CHECK_FALSE(untraced->trace);
  std::int64_t number = 0;
  CHECK_FALSE(rt::fill_from(reply.body, "/name", number));  // Nothing is there.
  CHECK_FALSE(rt::fill_from_json("\"seven\"", number));     // It is no number.
}

TEST_CASE("servers") {
  namespace servers = golden::servers;
  CHECK(servers::ServerUrl{}.url() == "https://eu.example.com:443/v2");
  const servers::ServerUrl chosen{.region = servers::ServerUrlRegion::us_east, .port = "8443"};
  const auto request = rt::build<servers::ListThings>({}, {.server = chosen.url()});
  REQUIRE(request);
  CHECK(request->origin == "https://us-east.example.com:8443");
  CHECK(request->target == "/v2/things");
  CHECK(rt::build<servers::ListThings>({}, {.server = servers::ServerUrl2{}.url()})->target == "/local/things");
}

}  // namespace
