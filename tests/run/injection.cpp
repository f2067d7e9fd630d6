// No line break, NUL or other control character of a caller's text gets into a request's head or the head of a part, by
// whatever kind of parameter: each text arrives encoded, or the call is refused before anything is sent. The server
// tells the bytes that came; the same is looked at in front of a transport that trusts everything.
#include "../golden/injection/expected.hpp"
#include "faults_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/credentials.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
namespace api = golden::injection;
namespace rt = api::rt;

namespace {

/// Hands requests on, and keeps what the server says of the bytes that came.
struct watching {
  const bindery::beast::client& http;
  std::string& seen;

  template <class Request>
  bindery::beast::answer operator()(const Request& r) const {
    bindery::beast::answer got = http(r);
    if (got) seen = got->body;
    return got;
  }
};

/// Writes the head as one does who believes that everything was checked before.
struct trusting_all {
  std::string& head;

  template <class Request>
  rt::http_response operator()(const Request& r) const {
    head = std::string(r.method) + " " + std::string(r.target) + " HTTP/1.1\r\nHost: " + std::string(r.origin) + "\r\n";
    for (const auto& [name, value] : r.headers) head.append(name).append(": ").append(value).append("\r\n");
    head += "\r\n";
    return {200, {}, {}};
  }
};

/// Why a call was not made; "" when it was.
template <class Outcome>
std::string refusal(const Outcome& outcome) {
  return outcome ? "" : to_string(outcome.error());
}

struct kind {
  std::string_view name;
  bool refuses = false;  ///< What has a control character is not sent at all, since nothing there could encode it.
};

template <class Transport>
std::string send(Transport& http, std::string_view name, const std::string& t) {
  using map = std::map<std::string, std::string>;
  const map both{{t, t}, {"k" + t, "v" + t}};
  const rt::http_body content(t.substr(0, 1));
  const auto with = [](rt::call_options options) { return options; };
  if (name == "path") return refusal(api::path_simple(http, {.text = t}));
  if (name == "path list") return refusal(api::path_list(http, {.text = {t, t}}));
  if (name == "path map") return refusal(api::path_map(http, {.text = both}));
  if (name == "path label") return refusal(api::path_label(http, {.text = t}));
  if (name == "path matrix") return refusal(api::path_matrix(http, {.text = both}));
  if (name == "query") return refusal(api::query_form(http, {.text = t}));
  if (name == "query list") return refusal(api::query_list(http, {.text = {{t, t}}}));
  if (name == "query map") return refusal(api::query_map(http, {.text = both}));
  if (name == "query commas") return refusal(api::query_commas(http, {.text = {{t, t}}}));
  if (name == "query blanks") return refusal(api::query_blanks(http, {.text = {{t, t}}}));
  if (name == "query pipes") return refusal(api::query_pipes(http, {.text = {{t, t}}}));
  if (name == "query deep") return refusal(api::query_deep(http, {.text = both}));
  if (name == "query json") return refusal(api::query_json(http, {.text = both}));
  if (name == "query reserved") return refusal(api::query_reserved(http, {.text = t}));
  if (name == "query whole") return refusal(api::query_whole(http, {.text = both}));
  if (name == "header") return refusal(api::header_text(http, {.x_text = t}));
  if (name == "header list") return refusal(api::header_list(http, {.x_text = {{t, t}}}));
  if (name == "header map") return refusal(api::header_map(http, {.x_text = both}));
  if (name == "header json") return refusal(api::header_json(http, {.x_text = both}));
  if (name == "cookie") return refusal(api::cookie_form(http, {.text = t}));
  if (name == "cookie plain") return refusal(api::cookie_plain(http, {.text = t}));
  if (name == "cookie list") return refusal(api::cookie_list(http, {.text = {{t, t}}}));
  if (name == "cookie map") return refusal(api::cookie_map(http, {.text = both}));
  if (name == "form") return refusal(api::form(http, {.body = both}));
  if (name == "part's name and value") return refusal(api::parts(http, {.body = both}));
  if (name == "part's header")
    return refusal(api::files(http, {.body = {.text = {{.value = "v", .headers = {{"X-Part", t}}}}}}));
  if (name == "part's header's name")
    return refusal(api::files(http, {.body = {.text = {{.value = "v", .headers = {{t, "v"}}}}}}));
  if (name == "file's name")
    return refusal(api::files(http, {.body = {.file = {{.content = content, .filename = t}}}}));
  if (name == "file's type")
    return refusal(api::files(http, {.body = {.file = {{.content = content, .content_type = t}}}}));
  if (name == "file's header")
    return refusal(api::files(http, {.body = {.file = {{.content = content, .headers = {{"X-Part", t}}}}}}));
  if (name == "media type")
    return refusal(api::images(http, {.body = {.content = std::string("x"), .type = "image/" + t}}));
  if (name == "option's header") return refusal(api::query_form(http, {}, with({.headers = {{"X-Text", t}}})));
  if (name == "option's header's name") return refusal(api::query_form(http, {}, with({.headers = {{t, "v"}}})));
  if (name == "option's origin")
    return refusal(api::query_form(http, {}, with({.origin = "http://127.0.0.1:" + given("HTTP") + t})));
  if (name == "server's variable") {
    return refusal(api::query_form(http, {}, with({.server = "http://127.0.0.1:" + given("HTTP") + "/raw/" + t})));
  }
  if (name == "key in a header") return refusal(api::key(bindery::authorized(http, api::security::header(t)), {}));
  if (name == "key in the query") return refusal(api::key(bindery::authorized(http, api::security::query(t)), {}));
  if (name == "key in a cookie") return refusal(api::key(bindery::authorized(http, api::security::cookie(t)), {}));
  if (name == "name and password")
    return refusal(api::key(bindery::authorized(http, api::security::login("me", t)), {}));
  if (name == "token") return refusal(api::key(bindery::authorized(http, api::security::token(t)), {}));
  FAIL_CHECK("nobody knows how to send " << name);
  return "";
}

const std::vector<kind> kinds{{"path"},
                              {"path list"},
                              {"path map"},
                              {"path label"},
                              {"path matrix"},
                              {"query"},
                              {"query list"},
                              {"query map"},
                              {"query commas"},
                              {"query blanks"},
                              {"query pipes"},
                              {"query deep"},
                              {"query json"},
                              {"query reserved"},
                              {"query whole"},
                              {"header", true},
                              {"header list", true},
                              {"header map", true},
                              {"header json"},
                              {"cookie"},
                              {"cookie plain", true},
                              {"cookie list"},
                              {"cookie map", true},
                              {"form"},
                              {"part's name and value"},
                              {"part's header", true},
                              {"part's header's name", true},
                              {"file's name"},
                              {"file's type", true},
                              {"file's header", true},
                              {"media type", true},
                              {"option's header", true},
                              {"option's header's name", true},
                              {"option's origin", true},
                              {"server's variable", true},
                              {"key in a header", true},
                              {"key in the query"},
                              {"key in a cookie", true},
                              {"name and password", true},
                              {"token", true}};

const std::vector<std::string> texts{
    "a\r\nX-Evil: 1",
    "a\nX-Evil: 1",
    "a\rX-Evil: 1",
    std::string("a\0X-Evil: 1", 11),
    "\r\nX-Evil: 1\r\n",
    " HTTP/1.1\r\nX-Evil: 1\r\n\r\n",
    "\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil\r\n\r\n",
    "\r\n\r\n\r\nX-Evil: 1\r\n--",
    "a\x7f\x1b\x0b\x0c",
    // Characters whose last bytes are those of a line break, for who cuts them down to bytes.
    "a\xc4\x8d\xc4\x8aX-Evil: 1",
    "a\xe5\x98\x8d\xe5\x98\x8aX-Evil: 1",
};

std::string unhex(std::string_view hex) {
  std::string out;
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) out += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
  return out;
}

/// What is wrong with a head that ends in an empty line.
std::string trouble_in(std::string_view head) {
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t end = head.find("\r\n", at);
    if (end == std::string_view::npos) return "a line without an end";
    const std::string_view line = head.substr(at, end - at);
    for (const char c : line) {
      if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f)
        return "a control character in: " + percent(line);
    }
    if (line.starts_with("X-Evil")) return "another's header";
    if (at != 0 && line.starts_with("GET ")) return "another's request";
    if (line.empty() && end + 2 != head.size()) return "an early end";
    at = end + 2;
  }
  return "";
}

/// What is wrong with the heads of the parts of a body, where it has parts.
std::string trouble_in_parts(std::string_view head, std::string_view body) {
  constexpr std::string_view sign = "boundary=";
  const std::size_t at = head.find(sign);
  if (at == std::string_view::npos) return "";
  const std::string boundary =
      "--" + std::string(head.substr(at + sign.size(), head.find("\r\n", at) - at - sign.size()));
  std::size_t parts = 0;
  for (std::size_t begin = body.find(boundary + "\r\n"); begin != std::string_view::npos;
       begin = body.find(boundary + "\r\n", begin + 1)) {
    const std::string_view part = body.substr(begin + boundary.size() + 2);
    const std::size_t end = part.find("\r\n\r\n");
    if (end == std::string_view::npos) return "a part without a body";
    if (const std::string trouble = trouble_in(part.substr(0, end + 4)); !trouble.empty())
      return "a part has " + trouble;
    ++parts;
  }
  return parts == 0 ? "no part at all" : "";
}

}  // namespace

TEST_CASE("no control character gets into a head by any parameter, and what is harmless arrives") {
  const bindery::beast::client http{"http://127.0.0.1:" + given("HTTP"), trusting()};
  for (const kind& k : kinds) {
    CAPTURE(k.name);
    std::string seen;
    const watching through{http, seen};
    const std::string word = k.name == "option's origin" ? "" : "harmless";
    const std::string refused = send(through, k.name, word);
    CHECK_MESSAGE(refused == "", refused);
    CHECK(holds(unhex(seen), "/raw/"));
    for (const std::string& text : texts) {
      CAPTURE(percent(text));
      seen.clear();
      const std::string why = send(through, k.name, text);
      const std::size_t blank = seen.find(' ');
      CHECK(why.empty() == !seen.empty());
      if (!seen.empty()) {
        const std::string head = unhex(seen.substr(0, blank));
        const std::string body = unhex(seen.substr(blank + 1));
        CHECK(trouble_in(head) == "");
        CHECK(trouble_in_parts(head, body) == "");
      }
      const bool has_control = text.find_first_of(std::string("\r\n\0\x7f", 4)) != std::string::npos;
      if (k.refuses && has_control) CHECK_FALSE(why.empty());
      // Line breaks can be encoded everywhere else; for the rest a part's head has no way.
      const bool breaks_only = text.find_first_of(std::string("\0\x7f", 2)) == std::string::npos;
      if (!k.refuses && breaks_only) CHECK_MESSAGE(why == "", why);
      // Not only this transport looks: another one gets no such request either.
      std::string written;
      const trusting_all other{written};
      if (send(other, k.name, text).empty()) {
        CHECK(trouble_in(written) == "");
      }
    }
    CHECK(http(get("/count"))->status == 200);
  }
}
