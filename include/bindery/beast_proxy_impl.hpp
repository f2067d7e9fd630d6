// Proxies for beast_impl.hpp, which includes this: what the options or the environment say, which hosts go without one,
// and what a proxy is told. Nothing here touches a connection, and no text holds the proxy's password.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_PROXY_IMPL_HPP
#define BINDERY_BEAST_PROXY_IMPL_HPP

#include <bindery/beast_message_impl.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

namespace bindery::beast::detail {

/// A proxy, and how one logs in to it.
struct proxy {
  place at{};
  std::string authorization{};  ///< "Basic …", or nothing.
};

inline std::string base64_of(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      three = three << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      text += i + k <= bytes.size() ? digits[three >> (18 - 6 * k) & 63] : '=';
    }
  }
  return text;
}

inline int hex_digit(char c) {
  const char small = lower(c);
  return c >= '0' && c <= '9' ? c - '0' : small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

inline std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_coded =
        text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
    out += is_coded ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i];
    if (is_coded) i += 2;
  }
  return out;
}

/// "http://name:word@proxy.example:3128"; without a scheme, as environments have it, it is http.
inline proxy parse_proxy(std::string_view text) {
  proxy made;
  std::string url(text);
  if (url.find("://") == std::string::npos) url.insert(0, "http://");
  const std::size_t host = url.find("://") + 3;
  const std::size_t at = url.rfind('@');
  if (at != std::string::npos && at >= host) {
    const std::string_view login = std::string_view(url).substr(host, at - host);
    const std::size_t colon = (std::min)(login.find(':'), login.size());
    const std::string word = percent_decoded(login.substr((std::min)(colon + 1, login.size())));
    made.authorization = "Basic " + base64_of(percent_decoded(login.substr(0, colon)) + ":" + word);
    url.erase(host, at + 1 - host);
  }
  made.at = place_of(url);
  if (made.at.trouble.empty() && made.at.tls) made.at.trouble = "a proxy is reached by `http://`, not by TLS";
  return made;
}

inline bool is_in_network(const boost::asio::ip::address& host, const std::string& network) {
  error_code no_network;
  if (host.is_v4()) {
    const auto four = boost::asio::ip::make_network_v4(network, no_network).canonical();
    return !no_network && boost::asio::ip::network_v4(host.to_v4(), four.prefix_length()).canonical() == four;
  }
  const auto six = boost::asio::ip::make_network_v6(network, no_network).canonical();
  return !no_network && boost::asio::ip::network_v6(host.to_v6(), six.prefix_length()).canonical() == six;
}

/// Whether one word of a list of hosts that need no proxy is for this place: `*`, a host and all below it, with or
/// without a dot in front, an address, a network such as `10.0.0.0/8`, each perhaps with a port.
inline bool goes_without(const place& to, std::string_view word) {
  if (word == "*") return true;
  const bool bracketed = word.starts_with('[');
  const std::size_t colon = word.rfind(':');
  const bool is_six = !bracketed && word.find(':') != colon;  // An IPv6 address without brackets has no port.
  const std::size_t close = word.find(']');
  if (colon != std::string_view::npos && !is_six && (!bracketed || colon > close)) {
    if (word.substr(colon + 1) != to.port) return false;
    word = word.substr(0, colon);
  }
  if (bracketed) word = word.substr(1, (std::min)(word.find(']'), word.size()) - 1);
  error_code no_address;
  const auto address = boost::asio::ip::make_address(to.host, no_address);
  if (!no_address) {
    if (word.find('/') != std::string_view::npos) return is_in_network(address, std::string(word));
    error_code no_word;
    const auto same = boost::asio::ip::make_address(std::string(word), no_word);
    return !no_word && same == address;
  }
  if (word.starts_with("*.")) word.remove_prefix(2);
  else if (word.starts_with('.')) word.remove_prefix(1);
  std::string_view host = to.host;
  if (host.ends_with('.')) host.remove_suffix(1);
  if (word.empty() || host.size() < word.size()) return false;
  const std::size_t front = host.size() - word.size();
  return same_word(host.substr(front), word) && (front == 0 || host[front - 1] == '.');
}

inline bool any_goes_without(const place& to, std::string_view list) {
  constexpr std::string_view gaps = ", \t";
  while (!list.empty()) {
    const std::size_t end = (std::min)(list.find_first_of(gaps), list.size());
    if (end > 0 && goes_without(to, list.substr(0, end))) return true;
    list.remove_prefix((std::min)(end + 1, list.size()));
  }
  return false;
}

/// The first of these variables that is there and not empty.
inline std::string from_environment(std::initializer_list<const char*> names) {
  for (const char* const name : names) {
    const char* const value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

/// The proxy on the way to a place, if there is one.
inline std::optional<proxy> proxy_to(const place& to, const options& how) {
  std::string url = how.proxy;
  std::string without = how.no_proxy;
  if (how.proxy_from_environment) {
    // HTTP_PROXY in capitals is what a web server makes of a request's header Proxy when it runs a program.
    if (url.empty()) {
      url = to.tls ? from_environment({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
                   : from_environment({"http_proxy", "all_proxy", "ALL_PROXY"});
    }
    if (without.empty()) without = from_environment({"no_proxy", "NO_PROXY"});
  }
  if (url.empty() || any_goes_without(to, without)) return std::nullopt;
  return parse_proxy(url);
}

/// What a proxy is asked for a way to a place (RFC 9110, 9.3.6).
inline std::string tunnel_head(const place& to, const proxy& through, const options& how) {
  const std::string host = to.host.find(':') == std::string::npos ? to.host : "[" + to.host + "]";
  const std::string where = host + ":" + to.port;
  std::string head = "CONNECT " + where + " HTTP/1.1\r\nHost: " + where + "\r\n";
  if (!how.user_agent.empty()) head.append("User-Agent: ").append(how.user_agent).append("\r\n");
  if (!through.authorization.empty()) head.append("Proxy-Authorization: ").append(through.authorization).append("\r\n");
  return head.append("\r\n");
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_PROXY_IMPL_HPP
