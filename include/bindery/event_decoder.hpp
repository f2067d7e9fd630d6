// The lines of `text/event-stream` put together into events, as the HTML standard says (9.2.6, "Interpreting an event
// stream"). Bytes in, events out, however the bytes are cut; no I/O.
#ifndef BINDERY_EVENT_DECODER_HPP
#define BINDERY_EVENT_DECODER_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// A server-sent event whose data is a `Data`.
template <class Data>
struct server_event {
  std::string event{};  ///< What kind it is; "message" where the stream does not say.
  Data data{};
  std::string id{};  ///< Of this event, or of the last one that had an id.

  friend bool operator==(const server_event&, const server_event&) = default;
};

class event_decoder {
 public:
  /// `limit`: how many bytes one event may have.
  explicit event_decoder(std::size_t limit = 16 * 1024 * 1024) : limit_(limit) {}

  /// Takes in what came.
  void put(std::string_view bytes) {
    bytes_.erase(0, begin_);
    at_ -= begin_;
    begin_ = 0;
    bytes_ += bytes;
  }

  /// The next event; false when more bytes are needed.
  bool next(server_event<std::string>& event) {
    skip_byte_order_mark();
    while (!too_long() && find_line_end()) {
      const std::string_view line(bytes_.data() + begin_, at_ - begin_);
      const bool complete = line.empty() ? dispatch(event) : (take(line), false);
      end_line();
      if (complete) return true;
    }
    return false;
  }

  /// Whether an event has more bytes than the limit; there is no next one then.
  bool too_long() const { return data_.size() + (at_ - begin_) > limit_; }

  /// A new connection begins: what is not complete is forgotten, the last id and the delay are kept.
  void restart() {
    bytes_.clear();
    data_.clear();
    event_.clear();
    begin_ = at_ = 0;
    id_ = last_id_;
    started_ = after_return_ = false;
  }

  /// The id to go on behind, for the header Last-Event-ID.
  const std::string& last_event_id() const { return last_id_; }
  /// How many milliseconds to wait before connecting again.
  std::uint64_t retry() const { return retry_; }

 private:
  // A mark that is not there whole yet needs more bytes, unless what is there already is none.
  void skip_byte_order_mark() {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (started_ || (bytes_.size() < mark.size() && mark.substr(0, bytes_.size()) == bytes_)) return;
    started_ = true;
    if (std::string_view(bytes_).substr(0, mark.size()) == mark) begin_ = at_ = mark.size();
  }

  // Moves `at_` to the end of the line at `begin_`; false when it has not come yet.
  bool find_line_end() {
    if (!started_) return false;
    if (after_return_ && at_ < bytes_.size()) {
      after_return_ = false;
      if (bytes_[at_] == '\n') begin_ = ++at_;
    }
    while (at_ < bytes_.size() && bytes_[at_] != '\n' && bytes_[at_] != '\r') ++at_;
    return at_ < bytes_.size();
  }

  // A line feed right behind a carriage return belongs to the same end, also when it comes later.
  void end_line() {
    after_return_ = bytes_[at_] == '\r';
    begin_ = ++at_;
  }

  void take(std::string_view line) {
    const std::size_t colon = line.find(':');
    const std::string_view name = line.substr(0, colon);
    std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (!value.empty() && value.front() == ' ') value.remove_prefix(1);
    if (name == "data") {
      data_.append(value) += '\n';
    } else if (name == "event") {
      event_ = value;
    } else if (name == "id") {
      if (value.find('\0') == std::string_view::npos) id_ = value;
    } else if (name == "retry") {
      take_retry(value);
    }
  }

  void take_retry(std::string_view digits) {
    constexpr std::uint64_t longest = 1'000'000'000'000;
    std::uint64_t delay = 0;
    for (const char c : digits) {
      if (c < '0' || c > '9') return;
      delay = delay > longest ? longest : delay * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (!digits.empty()) retry_ = delay;
  }

  // An event without data is none, but its id counts.
  bool dispatch(server_event<std::string>& event) {
    last_id_ = id_;
    const bool there = !data_.empty();
    if (there) {
      data_.pop_back();
      event.event = event_.empty() ? "message" : event_;
      event.data.swap(data_);
      event.id = last_id_;
    }
    data_.clear();
    event_.clear();
    return there;
  }

  std::string bytes_;
  std::size_t begin_ = 0;  // Of the line that is being looked at,
  std::size_t at_ = 0;     // up to here there is no line end in it.
  std::string data_;
  std::string event_;
  std::string id_;
  std::string last_id_;
  std::uint64_t retry_ = 3000;
  std::size_t limit_;
  bool started_ = false;
  bool after_return_ = false;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_EVENT_DECODER_HPP
