// One call: build, transport, parse. `build` and `parse` do no I/O; whatever sends the request is the caller's.
#ifndef BINDERY_CALL_HPP
#define BINDERY_CALL_HPP

#include <bindery/build.hpp>
#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/outcome.hpp>
#include <bindery/result.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

/// A generated operation of this runtime.
template <class Op>
concept operation = std::same_as<typename Op::bindery_runtime, runtime_tag>;

/// What one call may have besides its parameters.
struct call_options {
  read_options reading{};  ///< How the reply is read.
  header_list headers{};   ///< Sent after those of the operation.
  std::string origin{};    ///< "https://host:8443"; empty means the transport's own.
  std::string server{};    ///< "https://host/v1", origin and path; empty means the first of the description.
  std::size_t item_limit = 16 * 1024 * 1024;  ///< Bytes of one item of a stream; a longer one is a mismatch.
};

namespace detail {

template <class Body>
std::string body_text(Body&& body) {
  if constexpr (std::is_convertible_v<Body&&, std::string>) {
    return std::forward<Body>(body);
  } else if constexpr (chunk_like<Body>) {
    std::string text;
    for (std::string piece; body(piece);) text += piece;
    return text;
  } else {
    return std::string(static_cast<std::string_view>(body));
  }
}

template <class Headers>
header_list copy_headers(Headers&& headers) {
  if constexpr (std::is_same_v<std::remove_cvref_t<Headers>, header_list>) {
    return std::forward<Headers>(headers);
  } else {
    header_list copy;
    for (auto&& [name, value] : headers) copy.push_back({std::string(name), std::string(value)});
    return copy;
  }
}

template <class T>
concept response_like = requires(T& response) {
  { response.status } -> std::convertible_to<int>;
  response.headers;
  response.body;
};

template <class T>
concept response_or_error = requires(T& answer) {
  static_cast<bool>(answer);
  { *answer } -> response_like;
  answer.error();
};

template <class Response>
http_response as_response(Response&& response) {
  return {static_cast<int>(response.status), copy_headers(std::forward<Response>(response).headers),
          body_text(std::forward<Response>(response).body)};
}

// A transport's own words for its failure, in whatever form it has them.
template <class Error>
no_reply as_no_reply(const Error& error) {
  if constexpr (requires { std::string(error.phase), std::string(error.reason); }) {
    return {std::string(error.phase), std::string(error.reason)};
  } else if constexpr (requires { std::string(error.message()); }) {
    return {{}, std::string(error.message())};
  } else if constexpr (requires { std::string(error.what()); }) {
    return {{}, std::string(error.what())};
  } else if constexpr (std::is_convertible_v<const Error&, std::string_view>) {
    return {{}, std::string(static_cast<std::string_view>(error))};
  } else {
    return {{}, "the transport reported a failure of a type that has no text"};
  }
}

// Why a body that came in pieces broke off, if it did.
template <class Body>
std::optional<no_reply> broken([[maybe_unused]] Body& body) {
  if constexpr (requires { body.error().empty(); }) {
    if (!body.error().empty()) return as_no_reply(body.error());
  } else if constexpr (requires { *body.error(); }) {
    if (body.error()) return as_no_reply(*body.error());
  }
  return std::nullopt;
}

template <class T>
constexpr bool is_a_response() {
  static_assert(
      response_like<T> || response_or_error<T>,
      "bindery: a transport returns something with `status`, `headers` and `body`, or something testable that "
      "dereferences to that and has `error()`");
  return true;
}

// "https://host:8443/v1/" is "https://host:8443" and "/v1".
inline std::pair<std::string_view, std::string_view> split_server(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t slash = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  if (slash == std::string_view::npos) return {url, {}};
  std::string_view path = url.substr(slash);
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  return {url.substr(0, slash), path};
}

}  // namespace detail

/// The request of a call, or the parameter that cannot be sent.
template <operation Op>
result<http_request, refusal> build(const typename Op::Params& params, const call_options& options = {}) {
  request_builder builder(Op::operation);
  const std::string elsewhere = options.origin + options.server;
  if (detail::has_control(elsewhere) || elsewhere.find_first_of(" \t") != std::string::npos) {
    builder.refuse("server", "has a blank or a control character");
  }
  if (!options.server.empty()) builder.set_base(detail::split_server(options.server).second);
  Op::bindery_parameters(builder, params);
  for (const header& field : options.headers) builder.extra_header(field.name, field.value);
  result<http_request, refusal> request = std::move(builder).finish();
  if (request) {
    request->origin = !options.origin.empty()   ? options.origin
                      : !options.server.empty() ? std::string(detail::split_server(options.server).first)
                                                : std::string(Op::operation.origin);
  }
  return request;
}

/// What a response means. Any type with `status`, `headers` and `body` is a response.
template <operation Op, class Response>
outcome<Op> parse(Response&& response, const call_options& options = {}) {
  http_response whole = detail::as_response(std::forward<Response>(response));
  if (std::optional<no_reply> broken = detail::broken(response.body)) return *std::move(broken);
  return outcome<Op>(std::move(whole), options.reading);
}

/// Has `transport` send what was built, and makes an outcome of the answer, or of why there is nothing to send.
template <operation Op, class Transport, class Built>
auto send_built(Transport& transport, Built built, const call_options& options) {
  using later = std::type_identity<outcome<Op>(std::remove_cvref_t<decltype(transport(std::as_const(*built)))>)>;
  auto finish = [options](auto answer) -> outcome<Op> {
    static_assert(detail::is_a_response<decltype(answer)>());
    if constexpr (detail::response_like<decltype(answer)>) return parse<Op>(std::move(answer), options);
    else return answer ? parse<Op>(*std::move(answer), options) : outcome<Op>(detail::as_no_reply(answer.error()));
  };
  if constexpr (requires { bindery_then(later(), transport, std::move(built), std::move(finish)); }) {
    return bindery_then(later(), transport, std::move(built), std::move(finish));
  } else {
    return built ? finish(transport(std::as_const(*built))) : outcome<Op>(std::move(built.error()));
  }
}

/// Builds the request, has `transport` send it and reads the answer. It throws what the transport throws, nothing else.
/// Of a transport that answers later, <bindery/then_….hpp> make what comes back.
template <operation Op, class Transport>
auto request(Transport&& transport, const typename Op::Params& params, const call_options& options = call_options()) {
  return send_built<Op>(transport, build<Op>(params, options), options);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_CALL_HPP
