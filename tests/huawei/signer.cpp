// Signs the requests that sign_differential.py sends, with the adaptor itself: every field is its length in decimal, a
// line end and its bytes. For each request the answer is two such fields, the Authorization header and the canonical
// request; a request that cannot be signed gives `error` and the reason.
#include <bindery/http.hpp>
#include <huaweicloud/auth/signing.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <utility>

namespace {

bool read_field(std::string& field) {
  std::size_t size = 0;
  if (!(std::cin >> size)) return false;
  std::cin.get();
  field.resize(size);
  return static_cast<bool>(std::cin.read(field.data(), static_cast<std::streamsize>(size)));
}

std::string field() {
  std::string text;
  read_field(text);
  return text;
}

void write_field(const std::string& text) { std::cout << text.size() << '\n' << text; }

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string scheme; read_field(scheme);) {
    huaweicloud::credentials keys;
    keys.access_key = field();
    keys.secret_key = field();
    keys.security_token = field();
    keys.project_id = field();
    huaweicloud::signing_options options;
    if (scheme == "V11-HMAC-SHA256") options.scheme = huaweicloud::signing_scheme::v11_hmac_sha256;
    options.region = field();
    options.service = field();
    const std::int64_t now = std::stoll(field());

    bindery::http_request request;
    request.method = field();
    request.origin = field();
    request.target = field();
    request.body = field();
    // The SDK signs every header without a `_` in its name.
    options.also_sign = {"X-Project-Id", "X-Security-Token"};
    for (int count = std::stoi(field()); count > 0; --count) {
      bindery::header header{field(), {}};
      header.value = field();
      if (header.name.find('_') == std::string::npos) options.also_sign.push_back(header.name);
      request.headers.push_back(std::move(header));
    }

    std::string sent;
    const auto transport = [&sent](const bindery::http_request& signed_one) {
      sent = *bindery::find_header(signed_one.headers, "Authorization");
      return bindery::http_response{200};
    };
    const huaweicloud::signing http{transport, keys, options, [now] { return now; }};
    const auto ready = http.prepare(request);
    const auto answer = http(request);
    write_field(answer ? sent : "error");
    write_field(ready ? ready->made.canonical_request : ready.error());
  }
}
