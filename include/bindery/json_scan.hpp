// The two loops that JSON spends its time in: finding the end of the plain part of a string, many bytes at a time, and
// checking UTF-8. This is the one file that may look at a macro: x86-64 has SSE2, everything else takes eight bytes.
#ifndef BINDERY_JSON_SCAN_HPP
#define BINDERY_JSON_SCAN_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace bindery::inline v1 {
namespace detail {

/// The bytes of a `Word` as a number whose lowest byte is the first one, on every machine.
template <class Word>
std::uint64_t load(const char* p) {
  Word value = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&value, p, sizeof value);
  } else {
    for (std::size_t i = 0; i < sizeof value; ++i) value |= Word{static_cast<unsigned char>(p[i])} << (8 * i);
  }
  return value;
}

// What a byte means inside a JSON string: 0 is plain, 'u' is written as \u00XX, anything else as \ and that letter.
struct escape_table {
  char letter[256];

  constexpr escape_table() : letter{} {
    for (int i = 0; i < 0x20; ++i) letter[i] = 'u';
    const char pairs[][2] = {{'\b', 'b'}, {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}, {'"', '"'}, {'\\', '\\'}};
    for (const auto& pair : pairs) letter[static_cast<unsigned char>(pair[0])] = pair[1];
  }
};
inline constexpr escape_table escapes;

constexpr char escape_of(char byte) { return escapes.letter[static_cast<unsigned char>(byte)]; }

/// Eight bytes looked at together. `special` and `high` have one flag for each byte.
class word_block {
 public:
  static constexpr std::ptrdiff_t size = 8;

  explicit word_block(const char* p) : bytes_(load<std::uint64_t>(p)) {}
  /// Four to eight bytes, those in the middle twice.
  word_block(const char* p, const char* end) : bytes_(load<std::uint32_t>(p) | load<std::uint32_t>(end - 4) << 32) {}

  /// Flags for quotes, backslashes and control characters; exact up to and including the first one.
  std::uint64_t special() const {
    constexpr std::uint64_t each = 0x0101010101010101;
    const std::uint64_t quote = bytes_ ^ (each * '"');
    const std::uint64_t slash = bytes_ ^ (each * '\\');
    return (((quote - each) & ~quote) | ((slash - each) & ~slash) | ((bytes_ - each * 0x20) & ~bytes_)) & flags;
  }
  /// Flags for bytes that are not ASCII.
  std::uint64_t high() const { return bytes_ & flags; }
  /// The index of the first flagged byte.
  static int first(std::uint64_t mask) { return std::countr_zero(mask) >> 3; }

 private:
  static constexpr std::uint64_t flags = 0x8080808080808080;

  std::uint64_t bytes_;
};

#if defined(__SSE2__) || defined(_M_X64)

/// The same with sixteen bytes.
class block {
 public:
  static constexpr std::ptrdiff_t size = 16;

  explicit block(const char* p) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))) {}

  std::uint64_t special() const {
    const __m128i quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
    const __m128i slash = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes_, _mm_set1_epi8(0x1f)), bytes_);
    return mask(_mm_or_si128(_mm_or_si128(quote, slash), control));
  }
  std::uint64_t high() const { return mask(bytes_); }
  static int first(std::uint64_t flags) { return std::countr_zero(static_cast<std::uint32_t>(flags)); }

 private:
  static std::uint64_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

  __m128i bytes_;
};

#else

using block = word_block;

#endif

/// The first quote, backslash or control character from `p` on, or `end`. Adds to `high` when a byte is not ASCII.
inline const char* plain_end(const char* p, const char* end, std::uint64_t& high) {
  while (end - p >= block::size) [[likely]] {
    const block bytes(p);
    const std::uint64_t special = bytes.special();
    if (special != 0) {
      high |= bytes.high() & ((special & (0 - special)) - 1);
      return p + block::first(special);
    }
    high |= bytes.high();
    p += block::size;
  }
  for (; p != end && escape_of(*p) == 0; ++p) high |= static_cast<unsigned char>(*p) & 0x80u;
  return p;
}

// Byte by byte is quickest: the processor guesses the usual indentation, where counting blanks would wait for it.
inline const char* space_end(const char* p, const char* end) {
  while (p != end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) ++p;
  return p;
}

/// The first byte from `p` on that is not white space, or `end`.
inline const char* after_space(const char* p, const char* end) {
  if (p == end || static_cast<unsigned char>(*p) > ' ') [[likely]]
    return p;
  return space_end(p, end);
}

/// How many bytes the UTF-8 sequence at `p` has, which is not ASCII; 0 when it is not well-formed (RFC 3629).
inline std::ptrdiff_t utf8_length(const char* p, const char* end) {
  const auto byte = [p](int index) { return static_cast<unsigned char>(p[index]); };
  const auto follows = [&](int index) { return (byte(index) & 0xc0u) == 0x80u; };
  const std::ptrdiff_t left = end - p;
  const unsigned lead = byte(0);
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return left >= 2 && follows(1) ? 2 : 0;
  if (lead < 0xf0) {
    if (left < 3 || !follows(1) || !follows(2)) return 0;
    // A longer form than needed, or half of a surrogate pair.
    return (lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xed && byte(1) > 0x9f) ? 0 : 3;
  }
  if (left < 4 || !follows(1) || !follows(2) || !follows(3)) return 0;
  return (lead == 0xf0 && byte(1) < 0x90) || (lead == 0xf4 && byte(1) > 0x8f) ? 0 : 4;
}

/// The first byte that is not part of well-formed UTF-8, or `end`.
inline const char* utf8_end(const char* p, const char* end) {
  while (p != end) {
    if (static_cast<unsigned char>(*p) < 0x80) {
      p += end - p >= 8 && word_block(p).high() == 0 ? 8 : 1;
      continue;
    }
    const std::ptrdiff_t length = utf8_length(p, end);
    if (length == 0) return p;
    p += length;
  }
  return end;
}

/// Whether `n` bytes are equal. Names are short, so two overlapping loads are quicker than a call of memcmp.
inline bool same_bytes(const char* a, const char* b, std::size_t n) {
  if (n >= 8) {
    for (std::size_t i = 0; i + 8 < n; i += 8) {
      if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
    }
    return load<std::uint64_t>(a + n - 8) == load<std::uint64_t>(b + n - 8);
  }
  if (n >= 4) {
    return load<std::uint32_t>(a) == load<std::uint32_t>(b) &&
           load<std::uint32_t>(a + n - 4) == load<std::uint32_t>(b + n - 4);
  }
  for (std::size_t i = 0; i < n; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_SCAN_HPP
