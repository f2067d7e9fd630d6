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
      return long_string(text);
    need(text.size() * 6 + 2);
    // Through `p_` in memory every step would wait for the one before it.
    char* p = p_;
    *p++ = '"';
    const seen bytes = copy_plain(p, text.data(), text.size());
    if (bytes.special != 0) [[unlikely]]
      return escaped_string(text);
    if (bytes.high != 0 && !is_utf8(text)) [[unlikely]]
      return bad_string(text);
    p += text.size();
    *p++ = '"';
    p_ = p;
  }

 private:
  // Everything at once, escaped at its worst, must fit into the buffer.
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

  // Copies a text, which is all there is to do nearly always. Most texts are short, so the last bytes are not taken one
  // by one, but together with some that were copied already.
  static seen copy_plain(char* p, const char* text, std::size_t size) {
    constexpr std::size_t step = block::size;
    seen flags;
    if (size >= step) {
      const auto take = [&](std::size_t at) {
        const block bytes(text + at);
        std::memcpy(p + at, text + at, step);
        flags.special |= bytes.special();
        flags.high |= bytes.high();
      };
      for (std::size_t at = 0; at + step < size; at += step) take(at);
      take(size - step);
    } else if (size >= 8) {
      const word_block first(text);
      const word_block last(text + size - 8);
      std::memcpy(p, text, 8);
      std::memcpy(p + size - 8, text + size - 8, 8);
      flags = {first.special() | last.special(), first.high() | last.high()};
    } else if (size >= 4) {
      const word_block both(text, text + size);
      std::memcpy(p, text, 4);
      std::memcpy(p + size - 4, text + size - 4, 4);
      flags = {both.special(), both.high()};
    } else {
      for (std::size_t i = 0; i < size; ++i) {
        p[i] = text[i];
        flags.special |= static_cast<unsigned char>(escape_of(text[i]));
        flags.high |= static_cast<unsigned char>(text[i]) & 0x80u;
      }
    }
    return flags;
  }

  // There must be room for six bytes for each, and the text must be UTF-8.
  void append_escaped(const char* text, const char* end) {
    char* p = p_;
    std::uint64_t high = 0;
    for (;;) {
      const char* stop = plain_end(text, end, high);
      std::memcpy(p, text, static_cast<std::size_t>(stop - text));
      p += stop - text;
      if (stop == end) break;
      p = append_escape(p, *stop);
      text = stop + 1;
    }
    p_ = p;
  }

  static char* append_escape(char* p, char byte) {
    constexpr char digits[] = "0123456789abcdef";
    const char letter = escape_of(byte);
    *p++ = '\\';
    *p++ = letter;
    if (letter != 'u') return p;
    *p++ = '0';
    *p++ = '0';
    *p++ = digits[static_cast<unsigned char>(byte) >> 4];
    *p++ = digits[byte & 15];
    return p;
  }

  void escaped_string(std::string_view text) {
    if (!is_utf8(text)) return bad_string(text);
    *p_++ = '"';
    append_escaped(text.data(), text.data() + text.size());
    *p_++ = '"';
  }

  void long_string(std::string_view text) {
    if (!is_utf8(text)) return bad_string(text);
    mark('"');
    for (std::size_t at = 0; at < text.size(); at += most_at_once) {
      const std::string_view part = text.substr(at, most_at_once);
      need(part.size() * 6);
      append_escaped(part.data(), part.data() + part.size());
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
      repaired.append(p, static_cast<std::size_t>(bad - p));
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
