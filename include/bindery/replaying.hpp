// A transport that answers from a recording, without a server: with the reply to the request of the same method, target
// and body, each once and in the order in which they came. For any other it fails and shows the nearest one. It names
// no type of the runtime and is no part of the core.
//
//   bindery::replaying http(bindery::recording_at("calls.jsonl"));
//   auto pet = api::show_pet(http, {.id = 5});
#ifndef BINDERY_REPLAYING_HPP
#define BINDERY_REPLAYING_HPP

#include <bindery/adaptor.hpp>
#include <bindery/cassette.hpp>
#include <bindery/redact.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

/// A recording: its name, for messages, and its lines.
struct recorded_lines {
  std::string name{};
  std::string text{};
  std::string trouble{};  ///< Why there are none.
};

/// The recording in a file.
inline recorded_lines recording_at(const std::string& path) {
  recorded_lines lines{path};
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    lines.trouble = "the recording `" + path + "` cannot be read; record it first with bindery::recording";
    return lines;
  }
  char piece[4096];
  for (std::size_t size = 0; (size = std::fread(piece, 1, sizeof piece, file)) > 0;) lines.text.append(piece, size);
  std::fclose(file);
  return lines;
}

/// A reply from a recording.
struct replayed_reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
};

namespace replay_detail {

// How many letters are to be changed to make one of another, as far as that matters.
inline std::size_t distance(std::string_view a, std::string_view b) {
  constexpr std::size_t most = 300;
  a = a.substr(0, most);
  b = b.substr(0, most);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t k = 0; k <= b.size(); ++k) row[k] = k;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = std::exchange(row[0], i);
    for (std::size_t k = 1; k <= b.size(); ++k) {
      const std::size_t change = corner + (a[i - 1] == b[k - 1] ? 0 : 1);
      corner = std::exchange(row[k], (std::min)({row[k] + 1, row[k - 1] + 1, change}));
    }
  }
  return row[b.size()];
}

// "`…{"name": "b"}`", from shortly before the first difference.
inline std::string around_difference(std::string_view text, std::string_view other) {
  constexpr std::size_t before = 20, longest = 60;
  std::size_t at = 0;
  while (at < text.size() && at < other.size() && text[at] == other[at]) ++at;
  const std::size_t start = at > before ? at - before : 0;
  std::string out = start > 0 ? "`…" : "`";
  out.append(redact::one_line(text.substr(start, longest))).append(start + longest < text.size() ? "…`" : "`");
  return out;
}

}  // namespace replay_detail

/// Answers from a recording. `hide` has to be that of the recording. Copies share what is left to be answered. Safe for
/// threads.
class replaying {
 public:
  using answer_type = adaptor::response_or_failure<replayed_reply>;

  explicit replaying(const recorded_lines& lines, redaction hide = {})
      : shared_(std::make_shared<state>(lines, std::move(hide))) {}

  template <class Request>
  answer_type operator()(const Request& request) const {
    return shared_->answer(known_by(request, shared_->hide));
  }

 private:
  struct entry {
    recorded_call call;
    std::size_t line = 0;
    bool used = false;
  };

  struct state {
    state(const recorded_lines& lines, redaction how)
        : hide(std::move(how)),
          name(lines.name.empty() ? "the recording" : "`" + lines.name + "`"),
          trouble(lines.trouble) {
      std::size_t number = 0;
      for (std::string_view rest = lines.text; !rest.empty();) {
        const std::string_view one = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(one.size() < rest.size() ? one.size() + 1 : rest.size());
        ++number;
        if (one.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        std::optional<recorded_call> call = recorded_from(one);
        if (call) entries.push_back({*std::move(call), number});
        else if (trouble.empty())
          trouble = "line " + std::to_string(number) + " of " + name + " is no recorded call; record it again";
      }
    }

    answer_type answer(const recorded_request& request) {
      if (!trouble.empty()) return adaptor::failure{"replay", trouble};
      const std::lock_guard lock(guard);
      for (entry& one : entries) {
        if (one.used || one.call.request != request) continue;
        one.used = true;
        const recorded_call& call = one.call;
        if (call.status == 0) return call.failed;
        return replayed_reply{call.status, call.headers, call.body};
      }
      return adaptor::failure{"replay", why_none(request)};
    }

    std::string why_none(const recorded_request& request) const {
      std::string text = "nothing that is left in " + name + " answers " + request.method + " " + request.target;
      const entry* nearest = nullptr;
      std::size_t least = 0;
      for (const entry& one : entries) {
        const recorded_request& other = one.call.request;
        const std::size_t far = (other.method == request.method ? 0 : 1000) +
                                10 * replay_detail::distance(other.target, request.target) +
                                (other.body == request.body ? 0 : 5) + (one.used ? 1 : 0);
        if (nearest == nullptr || far < least) nearest = &one, least = far;
      }
      if (nearest == nullptr) return text + ": it is empty; record it again";
      return text + "; " + compared(nearest->call.request, request, *nearest);
    }

    static std::string compared(const recorded_request& found, const recorded_request& wanted, const entry& one) {
      std::string text =
          "the nearest, in line " + std::to_string(one.line) + ", is " + found.method + " " + found.target;
      if (found == wanted) return text + ", which has been replayed already; record as many as the test asks for";
      if (found.method != wanted.method || found.target != wanted.target) return text;
      if (found.is_stream != wanted.is_stream) return text + ", one of whose bodies comes in pieces";
      return text + ", whose body differs: " + replay_detail::around_difference(found.body, wanted.body) +
             " was recorded, " + replay_detail::around_difference(wanted.body, found.body) + " is sent";
    }

    std::mutex guard;
    redaction hide;
    std::string name;
    std::string trouble;
    std::vector<entry> entries;
  };

  std::shared_ptr<state> shared_;
};

}  // namespace bindery

#endif  // BINDERY_REPLAYING_HPP
