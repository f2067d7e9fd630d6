// The adaptor that logs: one line for each request and one for what came of it, to whatever takes a text. No line holds
// a secret: headers are shown by a list of those that hold none, of a query only the names, and bodies only when they
// are asked for, with what sounds secret as ***. It names no type of the runtime and is no part of the core.
//
//   auto http = bindery::logging{client, [](std::string_view line) { std::clog << line << '\n'; }};
//
//   #1 > ListPets GET https://api.example.com/pets?limit=*** | Accept: application/json | X-Key: ***
//   #1 < ListPets 200 in 12 ms, 345 bytes | Content-Type: application/json
//   #2 < ListPets no reply in 10000 ms: connect: …
#ifndef BINDERY_LOGGING_HPP
#define BINDERY_LOGGING_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/pace.hpp>
#include <bindery/redact.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery {

/// What a log has.
struct log_options {
  bool headers = true;
  bool bodies = false;              ///< JSON and forms, with secrets as ***; of other bodies the size.
  std::size_t longest_body = 2000;  ///< Bytes; what comes behind is left out.
  redaction hide{};
};

namespace log_detail {

template <class Headers>
void add_headers(std::string& line, const Headers& headers, const log_options& options) {
  if (!options.headers) return;
  for (const auto& [name, value] : headers) {
    const auto text = static_cast<std::string_view>(name);
    line.append(" | ").append(redact::one_line(text)).append(": ");
    line.append(redact::header(text, static_cast<std::string_view>(value), options.hide));
  }
}

template <class Headers>
void add_body(std::string& line, const Headers& headers, std::string_view body, const log_options& options) {
  if (!options.bodies || body.empty()) return;
  const std::string type = adaptor::field_value(headers, "Content-Type").value_or(std::string());
  std::optional<std::string> shown = redact::body(body, type, options.hide);
  if (shown) shown = redact::without_values(*std::move(shown), options.hide);  // Before it is cut short.
  line.append(" | ");
  if (!shown) return static_cast<void>(line.append(std::to_string(body.size())).append(" bytes that are not shown"));
  const bool is_long = shown->size() > options.longest_body;
  line.append(redact::one_line(std::string_view(*shown).substr(0, options.longest_body))).append(is_long ? "…" : "");
}

template <class Request>
std::string operation_of(const Request& request) {
  if constexpr (requires { std::string_view(request.operation.id); }) {
    if (!std::string_view(request.operation.id).empty()) return std::string(request.operation.id) + " ";
  }
  return {};
}

template <class Request>
std::string line_of(const Request& request, std::string origin, int attempt, const log_options& options) {
  if (!static_cast<std::string_view>(request.origin).empty()) origin = static_cast<std::string_view>(request.origin);
  std::string line = operation_of(request);
  line.append(redact::one_line(static_cast<std::string_view>(request.method))).append(" ");
  line.append(redact::target(origin, options.hide, shown_parameters::listed));
  line.append(redact::target(static_cast<std::string_view>(request.target), options.hide, shown_parameters::listed));
  if (attempt > 1) line.append(" (try ").append(std::to_string(attempt)).append(")");
  add_headers(line, request.headers, options);
  if (adaptor::is_stream(request)) line.append(" | a body in pieces");
  else add_body(line, request.headers, static_cast<std::string_view>(request.body), options);
  return line;
}

template <class Answer>
std::string line_of(const Answer& answer, std::int64_t time, const log_options& options) {
  const std::string in = " in " + std::to_string(time) + " ms";
  if (const auto* response = adaptor::response_in(answer)) {
    std::string line = std::to_string(static_cast<int>(response->status)) + in;
    constexpr bool is_text = std::is_convertible_v<decltype((response->body)), std::string_view>;
    if constexpr (is_text) {
      line.append(", ").append(std::to_string(static_cast<std::string_view>(response->body).size())).append(" bytes");
    }
    add_headers(line, response->headers, options);
    if constexpr (is_text) add_body(line, response->headers, static_cast<std::string_view>(response->body), options);
    return line;
  }
  if constexpr (requires { answer.error(); }) {
    return "no reply" + in + ": " + redact::one_line(adaptor::words_of(answer.error()));
  } else {
    return "no reply" + in;
  }
}

}  // namespace log_detail

/// One request that is logged.
template <class Request, class Sink, class Pace>
struct log_course {
  adaptor::sending<Request> on;
  const log_options& options;
  const Pace& pace;
  Sink& sink;
  std::uint64_t number;
  std::string origin;
  std::int64_t begun = pace.now().count();

  adaptor::step begin() {
    say(" > ", log_detail::line_of(on.original(), origin, on.context.attempt, options));
    return adaptor::step::send();
  }
  template <class Answer>
  adaptor::step after(const Answer& answer) {
    const std::int64_t time = pace.now().count() - begun;
    say(" < ", log_detail::operation_of(on.original()) + log_detail::line_of(answer, time, options));
    return adaptor::step::stop();
  }

 private:
  void say(std::string_view direction, const std::string& text) {
    std::string line = std::string("#").append(std::to_string(number)).append(direction).append(text);
    line = redact::without_values(std::move(line), options.hide);
    sink(std::string_view(line));
  }
};

template <class Sink, class Pace>
struct log_part {
  static constexpr adaptor::role is = adaptor::role::other;
  static constexpr bool may_refuse = false;

  log_options options;
  Pace pace;
  std::shared_ptr<Sink> sink;
  std::shared_ptr<std::atomic<std::uint64_t>> calls = std::make_shared<std::atomic<std::uint64_t>>(0);

  template <class Request, class Transport>
  log_course<Request, Sink, Pace> course(const Request& request, const adaptor::call_context& context,
                                         const Transport& transport) const {
    return {{request, context}, options, pace, *sink, ++*calls, adaptor::origin_of(transport)};
  }
};

/// Logs what goes through it. Inside of retrying or redirecting it sees every try, outside of them the call. `sink` is
/// called with a line without its end, by whichever thread calls. A transport given as an lvalue is referred to and
/// must outlive this. As safe for threads as the transport and the sink are.
template <class Transport, class Sink, class Pace = system_pace>
class logging : public adaptor::around<Transport, log_part<Sink, Pace>> {
 public:
  logging(Transport&& transport, Sink sink, log_options options = {}, Pace pace = {})
      : logging::around(
            std::forward<Transport>(transport),
            log_part<Sink, Pace>{std::move(options), std::move(pace), std::make_shared<Sink>(std::move(sink))}) {}
};

template <class Transport, class Sink>
logging(Transport&&, Sink) -> logging<Transport, Sink>;
template <class Transport, class Sink>
logging(Transport&&, Sink, log_options) -> logging<Transport, Sink>;
template <class Transport, class Sink, class Pace>
logging(Transport&&, Sink, log_options, Pace) -> logging<Transport, Sink, Pace>;

}  // namespace bindery

#endif  // BINDERY_LOGGING_HPP
