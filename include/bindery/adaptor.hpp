// What adaptors, transports around transports, need to know about transports of every kind: what an answer is, how it
// tells that there is none, and how a header is found, added and removed whatever container holds it. It names no type
// of the runtime and is no part of the core.
#ifndef BINDERY_ADAPTOR_HPP
#define BINDERY_ADAPTOR_HPP

#include <bindery/ascii.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::adaptor {

using ascii::lower;

/// Whether two names of headers are the same, which case does not matter for (RFC 9110, 5.1).
constexpr bool same_name(std::string_view a, std::string_view b) { return ascii::same_word(a, b); }

constexpr bool is_one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  for (const std::string_view one : list) {
    if (text == one) return true;
  }
  return false;
}

/// The value of the first header with that name.
template <class Headers>
std::optional<std::string> field_value(const Headers& headers, std::string_view wanted) {
  for (const auto& [name, value] : headers) {
    if (same_name(static_cast<std::string_view>(name), wanted)) {
      return std::string(static_cast<std::string_view>(value));
    }
  }
  return std::nullopt;
}

/// Adds a header to a sequence of pairs or aggregates, or to a map.
template <class Headers>
void add_field(Headers& headers, std::string_view name, std::string_view value) {
  if constexpr (requires { headers.push_back({std::string(name), std::string(value)}); }) {
    headers.push_back({std::string(name), std::string(value)});
  } else {
    static_assert(
        requires { headers.emplace(std::string(name), std::string(value)); },
        "bindery: the headers of a request are a sequence or a map of names and values");
    headers.emplace(std::string(name), std::string(value));
  }
}

/// Appends a text percent-encoded: everything but what RFC 3986, 2.3 calls unreserved, and `keep`.
inline void append_encoded(std::string& out, std::string_view text, char keep = '~') {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (ascii::is_unreserved(c) || c == keep) out += c;
    else out.append({'%', digits[byte >> 4], digits[byte & 15]});
  }
}

/// Whether a text has a character that would end a header.
constexpr bool has_control(std::string_view text) {
  for (const char c : text) {
    if (ascii::is_control(c)) return true;
  }
  return false;
}

/// Removes the headers whose name `unwanted` is true for.
template <class Headers, class Unwanted>
void remove_fields(Headers& headers, const Unwanted& unwanted) {
  for (auto at = headers.begin(); at != headers.end();) {
    const auto& [name, value] = *at;
    static_cast<void>(value);
    if (unwanted(static_cast<std::string_view>(name))) at = headers.erase(at);
    else ++at;
  }
}

/// The headers of a request that hold no secret, whatever the service. Anything else may be a key: their names are the
/// service's own.
inline bool is_harmless(std::string_view name) {
  for (const std::string_view harmless :
       {"Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Content-Encoding", "Content-Language",
        "Content-Type", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Range",
        "User-Agent"}) {
    if (same_name(name, harmless)) return true;
  }
  return false;
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

/// The response in an answer; null where there is none.
template <class Answer>
const auto* response_in(const Answer& answer) {
  if constexpr (response_like<const Answer>) {
    return &answer;
  } else {
    return answer ? &*answer : nullptr;
  }
}

/// The status of an answer; 0 where there is no response.
template <class Answer>
int status_of(const Answer& answer) {
  const auto* response = response_in(answer);
  return response ? static_cast<int>(response->status) : 0;
}

template <class Request>
bool is_stream(const Request& request) {
  if constexpr (requires { static_cast<bool>(request.body.is_stream()); }) {
    return static_cast<bool>(request.body.is_stream());
  } else {
    return false;
  }
}

/// Whether sending a request twice does what sending it once does: its operation says so, or, where it has none, its
/// method by RFC 9110.
template <class Request>
bool is_idempotent(const Request& request) {
  if constexpr (requires { static_cast<bool>(request.operation.idempotent); }) {
    return static_cast<bool>(request.operation.idempotent);
  } else {
    return is_one_of(static_cast<std::string_view>(request.method),
                     {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"});
  }
}

/// A transport's own words for its failure, in whatever form it has them.
template <class Error>
std::string words_of(const Error& error) {
  if constexpr (requires { std::string(error.phase), std::string(error.reason); }) {
    return std::string(error.phase).append(": ").append(std::string(error.reason));
  } else if constexpr (requires { std::string(error.message()); }) {
    return std::string(error.message());
  } else if constexpr (requires { std::string(error.what()); }) {
    return std::string(error.what());
  } else if constexpr (std::is_convertible_v<const Error&, std::string_view>) {
    return std::string(static_cast<std::string_view>(error));
  } else {
    return "the transport reported a failure of a type that has no text";
  }
}

/// Why an adaptor sent nothing, where the transport's own answer cannot say so.
struct failure {
  std::string phase{};
  std::string reason{};
};

/// A response, or why there is none: what an adaptor returns around a transport whose own answer cannot say so.
template <class Response>
class [[nodiscard]] response_or_failure {
 public:
  response_or_failure(Response response) : response_(std::move(response)) {}
  response_or_failure(failure why) : failure_(std::move(why)) {}

  explicit operator bool() const noexcept { return response_.has_value(); }
  Response& operator*() & noexcept { return *response_; }
  const Response& operator*() const& noexcept { return *response_; }
  Response&& operator*() && noexcept { return *std::move(response_); }
  Response* operator->() noexcept { return &*response_; }
  const Response* operator->() const noexcept { return &*response_; }
  const failure& error() const noexcept { return failure_; }

 private:
  std::optional<Response> response_;
  failure failure_;
};

/// The answers of an adaptor that may send nothing: `type`, made by `passed` out of the transport's answer, or by
/// `failed`. The transport's own failure tells the reason where it can take one, and the phase if it has a place for
/// it.
template <class Answer>
struct answers {
  using type = response_or_failure<Answer>;
  static constexpr bool takes_phase = true;
  static type failed(std::string phase, std::string why) { return failure{std::move(phase), std::move(why)}; }
  static type passed(Answer answer) { return type(std::move(answer)); }
};

template <class Answer>
  requires response_or_error<Answer>
struct answers<Answer> {
  using own = std::remove_cvref_t<decltype(std::declval<Answer&>().error())>;
  using response = std::remove_cvref_t<decltype(*std::declval<Answer&>())>;
  static constexpr bool takes_reason = std::is_constructible_v<Answer, own> && std::is_default_constructible_v<own> &&
                                       requires(own& f, std::string text) { f.reason = text; };
  using type = std::conditional_t<takes_reason, Answer, response_or_failure<response>>;
  // A phase that only refers to a text would refer to nothing soon.
  static constexpr bool takes_phase = !takes_reason || requires(own& f, std::string text) {
    f.phase = std::move(text);
    requires !std::is_trivially_destructible_v<std::remove_cvref_t<decltype(f.phase)>>;
  };

  static type failed(std::string phase, std::string why) {
    if constexpr (takes_reason) {
      own made{};
      if constexpr (takes_phase) made.phase = std::move(phase);
      made.reason = std::move(why);
      return type(std::move(made));
    } else {
      return failure{std::move(phase), std::move(why)};
    }
  }
  static type passed(Answer answer) {
    if constexpr (takes_reason) {
      return answer;
    } else {
      if (!answer) return failure{"transport", words_of(answer.error())};
      return type(*std::move(answer));
    }
  }
};

}  // namespace bindery::adaptor

#endif  // BINDERY_ADAPTOR_HPP
