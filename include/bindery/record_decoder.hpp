// The records of `application/jsonl`, `application/x-ndjson` (a JSON text on each line) and `application/json-seq`
// (RFC 7464: each behind a record separator). Bytes in, records out, however the bytes are cut; no I/O.
#ifndef BINDERY_RECORD_DECODER_HPP
#define BINDERY_RECORD_DECODER_HPP

#include <bindery/fault.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace bindery::inline v1 {

class record_decoder {
 public:
  enum class framing { lines, sequence };

  /// `limit`: how many bytes one record may have.
  explicit record_decoder(framing how = framing::lines, std::size_t limit = 16 * 1024 * 1024)
      : limit_(limit), how_(how) {}

  /// Takes in what came.
  void put(std::string_view bytes) {
    bytes_.erase(0, begin_);
    at_ -= begin_;
    begin_ = 0;
    bytes_ += bytes;
  }
  /// Nothing more will come, so that the last record needs no end.
  void end() { ended_ = true; }

  /// The next record, which stays until `put`; false when more bytes are needed.
  bool next(std::string_view& record) {
    while (!too_long()) {
      const char mark = how_ == framing::lines ? '\n' : '\x1e';
      while (at_ < bytes_.size() && bytes_[at_] != mark) ++at_;
      const bool whole = at_ < bytes_.size();
      if (!whole && !(ended_ && begin_ < bytes_.size())) return false;
      record = std::string_view(bytes_).substr(begin_, at_ - begin_);
      headless_ = how_ == framing::sequence && !separated_;
      separated_ = true;
      begin_ = whole ? ++at_ : at_;
      if (record.find_first_not_of(" \t\r\n") != std::string_view::npos) return true;
    }
    return false;
  }

  /// What the framing of the last record shows: whether a separator stood before it, and whether a number or a word in
  /// a sequence may have lost its end (RFC 7464, 2.4). `found` is empty where all is well.
  mismatch trouble(std::string_view record) const {
    if (how_ == framing::lines) return {};
    if (headless_) return {"", "a record separator (U+001E)", "other text"};
    const char first = record[record.find_first_not_of(" \t\r\n")];
    const bool has_end = first == '{' || first == '[' || first == '"';
    const bool is_ended = std::string_view(" \t\r\n").find(record.back()) != std::string_view::npos;
    if (has_end || is_ended) return {};
    return {"", "a line feed behind a number, true, false or null", "its end, so that some of it may be lost"};
  }

  /// Whether a record has more bytes than the limit; there is no next one then.
  bool too_long() const { return at_ - begin_ > limit_; }

 private:
  std::string bytes_;
  std::size_t begin_ = 0;  // Of the record that is being looked at,
  std::size_t at_ = 0;     // up to here it has no end.
  std::size_t limit_;
  framing how_;
  bool ended_ = false;
  bool separated_ = false;
  bool headless_ = false;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_RECORD_DECODER_HPP
