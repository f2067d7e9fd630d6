// Streams 1, bound by bindery 0.1.0 from spec.yaml (bf514d28).
// Do not edit: change the description and run bindery again.
//
//   namespace streams = golden::streams;
//   auto outcome = streams::watch_things(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/box.hpp>
#include <bindery/build_body.hpp>
#include <bindery/call.hpp>
#include <bindery/chunk_source.hpp>
#include <bindery/chunks.hpp>
#include <bindery/events.hpp>
#include <bindery/fields.hpp>
#include <bindery/file.hpp>
#include <bindery/items.hpp>
#include <bindery/json_items.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/media.hpp>
#include <bindery/multipart.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/reply_text.hpp>
#include <bindery/required.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_GOLDEN_STREAMS) && BINDERY_API_GOLDEN_STREAMS != 0x480ca09d
#error "golden::streams is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_STREAMS
#define BINDERY_API_GOLDEN_STREAMS 0x480ca09d

namespace golden::streams::inline d_480ca09d {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Event {
  std::string data{};
  std::optional<std::string> event{};
  std::optional<std::string> id{};
  /// Range: at least 0.
  std::optional<std::int64_t> retry{};

  friend bool operator==(const Event&, const Event&) = default;
  friend constexpr auto bindery_names(const Event*) { return rt::names{"data", "event", "id", "retry"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Event*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.data);
      case 1: return use(self.event);
      case 2: return use(self.id);
      default: return use(self.retry);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Event*, const Self& self, Use& use) {
    use("retry", self.retry, use.at_least(0));
  }
};

struct Answer {
  std::optional<std::string> text{};

  friend bool operator==(const Answer&, const Answer&) = default;
  friend constexpr auto bindery_names(const Answer*) { return rt::names{"text"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Answer*, Self& self, std::size_t, Use&& use) {
    return use(self.text);
  }
};

struct Part {
  std::optional<std::string> delta{};
  std::optional<rt::box<Part>> more{};

  friend bool operator==(const Part&, const Part&) = default;
  friend constexpr auto bindery_names(const Part*) { return rt::names{"delta", "more"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Part*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delta);
      default: return use(self.more);
    }
  }
};

struct Problem {
  std::optional<std::string> title{};

  friend bool operator==(const Problem&, const Problem&) = default;
  friend constexpr auto bindery_names(const Problem*) { return rt::names{"title"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Problem*, Self& self, std::size_t, Use&& use) {
    return use(self.title);
  }
};

struct WatchThingsAddJsonEvent {
  std::int64_t foo{};

  friend bool operator==(const WatchThingsAddJsonEvent&, const WatchThingsAddJsonEvent&) = default;
  friend constexpr auto bindery_names(const WatchThingsAddJsonEvent*) { return rt::names{"foo"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const WatchThingsAddJsonEvent*, Self& self, std::size_t, Use&& use) {
    return use(self.foo);
  }
};

/// `GET /things`
///
/// The kinds of events of the specification's own example.
///
/// Its events one by one: `bindery::events<WatchThings>(transport, …)`.
struct WatchThings {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "watchThings"_text,
      .method = "GET"_text,
      .path = "/things"_text,
      .accept = "text/event-stream, application/problem+json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A stream of events.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  /// What went wrong.
  using status_default = rt::reply<rt::otherwise, Problem>;
  using Replies = rt::replies<status_200, status_default>;

  // For `bindery::events`.
  using Events = rt::event_kinds<
    rt::event_kind<"addString", std::string, rt::as_text>,
    rt::event_kind<"addInt64", std::int64_t>,
    rt::event_kind<"addJson", WatchThingsAddJsonEvent>
  >;
};

/// The kinds of events of the specification's own example.
template <class Transport>
auto watch_things(Transport&& transport,
                  const WatchThings::Params& params = WatchThings::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<WatchThings>(transport, params, options);
}

struct AskBody {
  std::string question{};
  std::optional<bool> stream{};

  friend bool operator==(const AskBody&, const AskBody&) = default;
  friend constexpr auto bindery_names(const AskBody*) { return rt::names{"question", "stream"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AskBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.question);
      default: return use(self.stream);
    }
  }
};

/// `POST /answers`
///
/// Its events one by one: `bindery::events<Ask>(transport, …)`.
struct Ask {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ask"_text,
      .method = "POST"_text,
      .path = "/answers"_text,
      .accept = "application/json, text/event-stream"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Header `Last-Event-ID`.
    std::optional<std::string> last_event_id{};
    AskBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "Last-Event-ID", given.last_event_id);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The whole answer, or its parts one after the other.
  using status_200 =
      rt::reply<200, std::variant<Answer, rt::media<"text/event-stream", std::string>>, rt::no_headers, rt::by_media_type>;
  using Replies = rt::replies<status_200>;

  // For `bindery::events`.
  using Events = rt::event_kinds<
    rt::event_kind<"", Part>,
    rt::event_kind<"", std::string, rt::as_text, "[DONE]">,
    rt::event_kind<"error", Problem>,
    rt::event_kind<"fatal", Problem>
  >;
};

/// `POST /answers`
template <class Transport>
auto ask(Transport&& transport, const Ask::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Ask>(transport, params, options);
}

/// `GET /plain`
///
/// Events that nothing is said about.
///
/// Its events one by one: `bindery::events<WatchPlain>(transport, …)`.
struct WatchPlain {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "watchPlain"_text,
      .method = "GET"_text,
      .path = "/plain"_text,
      .accept = "text/event-stream"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Events.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  using Replies = rt::replies<status_200>;
};

/// Events that nothing is said about.
template <class Transport>
auto watch_plain(Transport&& transport,
                 const WatchPlain::Params& params = WatchPlain::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<WatchPlain>(transport, params, options);
}

/// `GET /parts`
///
/// The items are taken to be the data.
///
/// Its events one by one: `bindery::events<WatchParts>(transport, …)`.
struct WatchParts {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "watchParts"_text,
      .method = "GET"_text,
      .path = "/parts"_text,
      .accept = "text/event-stream"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Events.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  using Replies = rt::replies<status_200>;

  // For `bindery::events`.
  using Events = rt::event_kinds<rt::event_kind<"", Part>>;
};

/// The items are taken to be the data.
template <class Transport>
auto watch_parts(Transport&& transport,
                 const WatchParts::Params& params = WatchParts::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<WatchParts>(transport, params, options);
}

enum class ReadLogItemLevel { info, error };
constexpr auto bindery_words(ReadLogItemLevel) { return rt::names{"info", "error"}; }

struct ReadLogItem {
  rt::open<ReadLogItemLevel> level{};
  std::optional<std::string> text{};

  friend bool operator==(const ReadLogItem&, const ReadLogItem&) = default;
  friend constexpr auto bindery_names(const ReadLogItem*) { return rt::names{"level", "text"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ReadLogItem*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.level);
      default: return use(self.text);
    }
  }
};

/// `GET /log`
///
/// Its JSON texts one by one: `bindery::items<ReadLog>(transport, …)`.
struct ReadLog {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "readLog"_text,
      .method = "GET"_text,
      .path = "/log"_text,
      .accept = "application/jsonl, application/x-ndjson"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A line each.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  using Replies = rt::replies<status_200>;

  // For `bindery::items`.
  using Item = ReadLogItem;
};

/// `GET /log`
template <class Transport>
auto read_log(Transport&& transport,
              const ReadLog::Params& params = ReadLog::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<ReadLog>(transport, params, options);
}

/// `GET /numbers`
///
/// Its JSON texts one by one: `bindery::items<ReadNumbers>(transport, …)`.
struct ReadNumbers {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "readNumbers"_text,
      .method = "GET"_text,
      .path = "/numbers"_text,
      .accept = "application/json-seq"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A sequence.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  using Replies = rt::replies<status_200>;

  // For `bindery::items`.
  using Item = double;
};

/// `GET /numbers`
template <class Transport>
auto read_numbers(Transport&& transport,
                  const ReadNumbers::Params& params = ReadNumbers::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<ReadNumbers>(transport, params, options);
}

struct WriteLogBodyItem {
  std::string level{};
  std::optional<double> share{};

  friend bool operator==(const WriteLogBodyItem&, const WriteLogBodyItem&) = default;
  friend constexpr auto bindery_names(const WriteLogBodyItem*) { return rt::names{"level", "share"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const WriteLogBodyItem*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.level);
      default: return use(self.share);
    }
  }
};

/// `POST /log/{name}`
struct WriteLog {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "writeLog"_text,
      .method = "POST"_text,
      .path = "/log/{name}"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::string name = rt::left_out<Lazy, "name">();
    /// Sent as `application/jsonl`, one after the other.
    rt::json_items<WriteLogBodyItem> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "name", given.name);
    bindery_body(builder, given.body, rt::items_media{"application/jsonl"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /log/{name}`
template <class Transport>
auto write_log(Transport&& transport,
               const WriteLog::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<WriteLog>(transport, params, options);
}

/// `PUT /log/{name}`
struct WriteNumbers {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "writeNumbers"_text,
      .method = "PUT"_text,
      .path = "/log/{name}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string name = rt::left_out<Lazy, "name">();
    /// Sent as `application/json-seq`, one after the other.
    std::optional<rt::json_items<double>> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "name", given.name);
    bindery_body(builder, given.body, rt::items_media{"application/json-seq"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /log/{name}`
template <class Transport>
auto write_numbers(Transport&& transport,
                   const WriteNumbers::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<WriteNumbers>(transport, params, options);
}

/// `PATCH /log/{name}`
struct WriteLines {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "writeLines"_text,
      .method = "PATCH"_text,
      .path = "/log/{name}"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::string name = rt::left_out<Lazy, "name">();
    /// Sent as `application/x-ndjson`, one after the other.
    rt::http_body body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "name", given.name);
    bindery_body(builder, given.body, rt::raw_media{"application/x-ndjson"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PATCH /log/{name}`
template <class Transport>
auto write_lines(Transport&& transport,
                 const WriteLines::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<WriteLines>(transport, params, options);
}

/// `GET /anything`
///
/// Its JSON texts one by one: `bindery::items<ReadAnything>(transport, …)`.
struct ReadAnything {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "readAnything"_text,
      .method = "GET"_text,
      .path = "/anything"_text,
      .accept = "application/jsonl"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Lines of any kind.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  using Replies = rt::replies<status_200>;
};

/// `GET /anything`
template <class Transport>
auto read_anything(Transport&& transport,
                   const ReadAnything::Params& params = ReadAnything::Params(),
                   const rt::call_options& options = rt::call_options()) {
  return rt::request<ReadAnything>(transport, params, options);
}

/// `GET /file`
///
/// Its body piece by piece: `bindery::chunks<Download>(transport, …)`.
struct Download {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "download"_text,
      .method = "GET"_text,
      .path = "/file"_text,
      .accept = "application/octet-stream"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Bytes.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  using Replies = rt::replies<status_200>;
};

/// `GET /file`
template <class Transport>
auto download(Transport&& transport,
              const Download::Params& params = Download::Params(),
              const rt::call_options& options = rt::call_options()) {
  return rt::request<Download>(transport, params, options);
}

/// `PUT /file`
struct Upload {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "upload"_text,
      .method = "PUT"_text,
      .path = "/file"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/octet-stream`, its text made by the caller.
    rt::http_body body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::raw_media{"application/octet-stream"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /file`
template <class Transport>
auto upload(Transport&& transport,
            const Upload::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Upload>(transport, params, options);
}

/// A form, sent as `multipart/form-data`.
struct UploadFormForm {
  std::optional<std::string> title{};
  std::optional<std::vector<rt::file>> files{};

  friend bool operator==(const UploadFormForm&, const UploadFormForm&) = default;
  friend constexpr auto bindery_names(const UploadFormForm*) { return rt::names{"title", "files"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UploadFormForm*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.title);
      default: return use(self.files);
    }
  }
};

/// `POST /file`
struct UploadForm {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "uploadForm"_text,
      .method = "POST"_text,
      .path = "/file"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `multipart/form-data`.
    UploadFormForm body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::multipart_media{"multipart/form-data"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /file`
template <class Transport>
auto upload_form(Transport&& transport,
                 const UploadForm::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<UploadForm>(transport, params, options);
}

}  // namespace golden::streams::inline d_480ca09d

#endif  // BINDERY_API_GOLDEN_STREAMS
