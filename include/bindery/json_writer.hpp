// Appends JSON to a text. It knows nothing of models, so it is compiled once; what depends on a model is in
// json_write.hpp. What has no JSON (a number that is not finite, bytes that are not UTF-8) is replaced, and the first
// such place is noted for those who must refuse it.
#ifndef BINDERY_JSON_WRITER_HPP
#define BINDERY_JSON_WRITER_HPP

#include <bindery/json_scan.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace bindery::inline v1 {
namespace detail {

/// For whom the JSON is.
struct write_style {
  bool masked = false;   // For people: secrets are ***.
  bool request = false;  // To a service: members that only the service sets are left out.
};

/// Puts a character as it stands in a string: up to six bytes.
constexpr char* put_escaped(char* p, char byte) {
  const char letter = escape_of(byte);
  if (letter != 0) *p++ = '\\';
  *p++ = letter == 0 ? byte : letter;
  if (letter != 'u') return p;
  *p++ = '0';
  *p++ = '0';
  *p++ = "0123456789abcdef"[byte >> 4];
  *p++ = "0123456789abcdef"[byte & 15];
  return p;
}

class json_writer {
 public:
  json_writer(std::string& out, write_style how) : style(how), out_(out) {}
  json_writer(const json_writer&) = delete;
  json_writer& operator=(const json_writer&) = delete;
  ~json_writer() { flush(); }

  const write_style style;

  /// What could not be written as it was, and the offset of what stands there instead.
  struct replaced {
    std::size_t offset;
    std::string_view what;
  };
  const std::optional<replaced>& fault() const { return fault_; }

  /// Says that what comes next cannot be sent as it is; the first such place counts.
  void note(std::string_view what) {
    if (!fault_) fault_ = replaced{out_.size() + static_cast<std::size_t>(p_ - buffer_), what};
  }

  void flush() {
    out_.append(buffer_, static_cast<std::size_t>(p_ - buffer_));
    p_ = buffer_;
  }

  // ---- Structure. `text` of the functions that take one must be JSON already.

  void mark(char c) {
    need(1);
    *p_++ = c;
  }
  /// `,"name":` or, with `first` = 1, the same without its comma. Sixteen bytes behind the text must be readable.
  void field(const char* text, std::size_t size, std::size_t first) {
    if (size > most_at_once) [[unlikely]]
      return json({text + first, size - first});
    need(size + 16);
    text += first;
    size -= first;
    // Names are short: sixteen bytes at a time, one time nearly always, are quicker than a call of memcpy.
    for (std::size_t done = 0; done < size; done += 16) std::memcpy(p_ + done, text + done, 16);
    p_ += size;
  }
  /// A comma before every element but the first.
  void comma(bool& first) {
    if (!first) mark(',');
    first = false;
  }
  void json(std::string_view text) {
    if (text.size() > most_at_once) {
      flush();
      out_.append(text);
      return;
    }
    need(text.size());
    std::memcpy(p_, text.data(), text.size());
    p_ += text.size();
  }

  // ---- Values

  void null() { json("null"); }
  void boolean(bool value) { json(value ? std::string_view("true") : std::string_view("false")); }
  /// The shortest text that reads back as the same number, which must be finite.
  template <class Number>
  void number(Number value) {
    need(32);
    p_ = std::to_chars(p_, p_ + 32, value).ptr;
  }
  void string(std::string_view text) {
    if (text.size() > most_at_once) [[unlikely]]
      return careful_string(text);
    need(text.size() + 2);
    // Through `p_` in memory every step would wait for the one before it.
    char* p = p_;
    *p++ = '"';
    const seen bytes = copy_plain(p, text.data(), text.size());
    if (bytes.special != 0) [[unlikely]]
      return careful_string(text);
    if (bytes.high != 0 && !is_utf8(text)) [[unlikely]]
      return bad_string(text);
    p += text.size();
    *p++ = '"';
    p_ = p;
  }

 private:
  static constexpr std::size_t buffer_size = 4096;
  static constexpr std::size_t most_at_once = buffer_size / 8;

  void need(std::size_t n) {
    if (static_cast<std::size_t>(buffer_ + buffer_size - p_) < n) [[unlikely]]
      flush();
  }

  // What a text has: bytes that need an escape, and bytes that are not ASCII.
  struct seen {
    std::uint64_t special = 0;
    std::uint64_t high = 0;
  };

  static bool is_utf8(std::string_view text) {
    const char* end = text.data() + text.size();
    return utf8_end(text.data(), end) == end;
  }

  // Copies a text and tells what is in it. Most texts are short, so the last bytes are not taken one by one, but
  // together with some that were copied already.
  template <class Block>
  static seen copy_blocks(char* p, const char* text, std::size_t size) {
    constexpr std::size_t step = Block::size;
    const std::size_t last = size - step;
    seen flags;
    for (std::size_t at = 0;; at = at + step < last ? at + step : last) {
      const Block bytes(text + at);
      std::memcpy(p + at, text + at, step);
      flags.special |= bytes.special();
      flags.high |= bytes.high();
      if (at == last) return flags;
    }
  }

  static seen copy_plain(char* p, const char* text, std::size_t size) {
    if (size >= block::size) return copy_blocks<block>(p, text, size);
    if (size >= word_block::size) return copy_blocks<word_block>(p, text, size);
    if (size >= 4) {
      const word_block both(text, text + size);
      std::memcpy(p, text, 4);
      std::memcpy(p + size - 4, text + size - 4, 4);
      return {both.special(), both.high()};
    }
    seen flags;
    for (std::size_t i = 0; i < size; ++i) {
      p[i] = text[i];
      flags.special |= static_cast<unsigned char>(escape_of(text[i]));
      flags.high |= static_cast<unsigned char>(text[i]) & 0x80u;
    }
    return flags;
  }

  // Any text: with escapes in it, or longer than what is copied at once.
  void careful_string(std::string_view text) {
    if (!is_utf8(text)) return bad_string(text);
    mark('"');
    const char* end = text.data() + text.size();
    for (const char* p = text.data(); p != end; ++p) {
      std::uint64_t high = 0;
      const char* stop = plain_end(p, end, high);
      json({p, static_cast<std::size_t>(stop - p)});
      p = stop;
      if (p == end) break;
      need(6);
      p_ = put_escaped(p_, *p);
    }
    mark('"');
  }

  // Every byte that is not part of UTF-8 becomes U+FFFD.
  void bad_string(std::string_view text) {
    note("text that is not UTF-8");
    std::string repaired;
    const char* end = text.data() + text.size();
    for (const char* p = text.data(); p != end; ++p) {
      const char* bad = utf8_end(p, end);
      repaired.append(p, bad);
      p = bad;
      if (p == end) break;
      repaired.append("\xef\xbf\xbd");
    }
    string(repaired);
  }

  std::string& out_;
  std::optional<replaced> fault_;
  char buffer_[buffer_size];
  char* p_ = buffer_;
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_WRITER_HPP
