// Transports that do one thing wrong each, put through the suite of all transports: wrong.py sees the suite find it
// out.
#include "transport_suite.hpp"
#include <bindery/beast.hpp>

#include <cstddef>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

namespace {

namespace beast = bindery::beast;
using bindery::http_request;

bool is(std::string_view fault) {
  const char* const given = std::getenv("BINDERY_TRANSPORT_FAULT");
  return given != nullptr && fault == given;
}

/// A request of the suite, with what is wrong about the way out.
template <class Request>
http_request spoiled(const Request& r, std::string& cookie) {
  http_request out{std::string(r.method),
                   std::string(r.origin),
                   std::string(r.target),
                   {},
                   std::string(static_cast<std::string_view>(r.body)),
                   {}};
  for (const auto& [name, value] : r.headers) {
    if (is("empty fields") && value.empty()) continue;
    if (is("own agent") && name == "User-Agent") continue;
    if (is("merged fields") && !out.headers.empty() &&
        bindery::detail::same_field_name(out.headers.back().name, name)) {
      out.headers.back().value += ", " + std::string(value);
      continue;
    }
    out.headers.push_back({std::string(name), std::string(value)});
  }
  if constexpr (std::is_same_v<Request, http_request>) {
    if (r.body.is_stream()) {
      std::string text;
      auto source = r.body.source();
      for (std::string piece; is("streams as text") && source(piece);) text += piece;
      out.body = is("streams as text") ? bindery::http_body(text) : r.body;
    }
  } else if (is("foreign bodies")) {
    out.body = std::string();
  }
  if (is("methods") && out.method == "get") out.method = "GET";
  if (is("targets")) {
    if (const std::size_t at = out.target.find("%2f"); at != std::string::npos) out.target.replace(at, 3, "%2F");
  }
  if (is("dots")) {
    if (const std::size_t at = out.target.find("/./"); at != std::string::npos) out.target.erase(at, 2);
  }
  if (is("adds") && bindery::find_header(out.headers, "Accept") == nullptr) out.headers.push_back({"Accept", "*/*"});
  if (is("bodies of GET") && out.method == "GET") out.body = std::string();
  if (is("text bodies")) out.body = out.body.text().substr(0, out.body.text().find('\0'));
  if (is("cleans up")) {
    std::erase_if(out.target, [](char c) { return c == '\r' || c == '\n' || c == ' '; });
    std::erase_if(out.method, [](char c) { return c == ' '; });
  }
  if (is("cookies") && !cookie.empty()) out.headers.push_back({"Cookie", cookie});
  if (is("one origin")) out.origin.clear();
  return out;
}

class wrong {
 public:
  explicit wrong(const transport_suite::setting& s) : setting_(s), http_(fresh()) {}

  template <class Request>
  beast::answer operator()(const Request& r) {
    std::string cookie;
    {
      const std::lock_guard<std::mutex> lock(*mutex_);
      cookie = cookie_;
    }
    const http_request out = spoiled(r, cookie);
    std::optional<beast::client> other;
    if (is("never kept")) other.emplace(fresh());
    beast::answer got = other ? (*other)(out) : http_(out);
    if (!got && is("sends twice")) got = http_(out);
    if (!got && is("failures as replies")) return beast::reply{503, {}, to_string(got.error())};
    if (!got && is("tells secrets")) got.error().reason += " " + out.target;
    if (!got && is("no words")) got.error() = {};
    if (!got) return got;
    return spoiled_reply(std::move(got), out);
  }

  auto streaming() const {
    return [this](const auto& r) {
      beast::streamed_answer got = http_.streaming()(r);
      if (is("keeps streams") && got) kept_.push_back(std::move(got->body));
      return got;
    };
  }

 private:
  beast::client fresh() const {
    beast::options how;
    how.ca_file = setting_.ca_file;
    if (!setting_.ca_file.empty()) how.authorities = beast::trust::given_only;
    how.resolve_within = setting_.within;
    how.read_within = is("patience") ? std::chrono::milliseconds(12000) : setting_.within;
    if (is("trusts all")) how.verify = beast::verification::none_this_is_insecure;
    return beast::client(setting_.origin, how);
  }

  beast::answer spoiled_reply(beast::answer got, const http_request& out) {
    const std::lock_guard<std::mutex> lock(*mutex_);
    for (const auto& [name, value] : got->headers) {
      if (name == "Set-Cookie") cookie_ = value.substr(0, value.find(';'));
    }
    if (is("no 304") && got->status == 304) return beast::failure{beast::stage::read, "not modified"};
    if (is("follows") && got->status == 302) {
      http_request next = out;
      next.target = "/do/count/followed";
      return http_(next);
    }
    if (is("reply map")) {
      const std::map<std::string, std::string> one(got->headers.begin(), got->headers.end());
      got->headers.assign(one.begin(), one.end());
    }
    if (is("says plain")) std::erase_if(got->headers, [](const auto& h) { return h.first == "Content-Encoding"; });
    if (is("cuts chunks") && got->body == "hello, world") got->body.pop_back();
    if (is("mixes up") && ++calls_ % 37 == 0) std::swap(got->body, last_);
    else last_ = got->body;
    return got;
  }

  transport_suite::setting setting_;
  beast::client http_;
  std::unique_ptr<std::mutex> mutex_ = std::make_unique<std::mutex>();
  std::string cookie_{};
  std::string last_{};
  int calls_ = 0;
  static inline std::vector<beast::incoming_body> kept_{};
};

struct wrong_subject {
  static constexpr transport_suite::offers offers{.streams_up = true, .streams_down = true};

  static wrong make(const transport_suite::setting& s) { return wrong(s); }
};

}  // namespace

TRANSPORT_SUITE(wrong_subject);
