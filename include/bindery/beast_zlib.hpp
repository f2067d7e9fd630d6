// Replies compressed by gzip and deflate (RFC 9110, 8.4.1), for the Beast client, through zlib (link with -lz):
//
//   bindery::beast::client http{origin, {.codings = {bindery::beast::gzip()}}};
//
// It stands for itself, so that programs without it need no zlib.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ZLIB_HPP
#define BINDERY_BEAST_ZLIB_HPP

#include <bindery/beast_options.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <zlib.h>

namespace bindery::beast {

namespace detail {

/// A body that is being decompressed.
class inflater {
 public:
  explicit inflater(std::string_view name) : is_gzip_(name != "deflate") {}
  inflater(const inflater&) = delete;
  inflater& operator=(const inflater&) = delete;
  ~inflater() {
    if (has_begun_) inflateEnd(&stream_);
  }

  bool more(std::string_view& in, std::string& out, std::size_t most) {
    if (!has_begun_ && in.empty()) return true;
    if (!has_begun_ && !begin(in[0])) return false;
    while (out.size() < most) {
      if (is_whole_) {
        if (in.empty()) return true;
        // gzip files may follow one another (RFC 1952, 2.2), and nothing else may.
        if (!is_gzip_ || in[0] != '\x1f' || inflateReset(&stream_) != Z_OK) return false;
        is_whole_ = false;
      }
      constexpr std::size_t step = 32 * 1024;
      const std::size_t before = out.size();
      const std::size_t room = (std::min)(step, most - before);
      const std::size_t given = (std::min<std::size_t>)(in.size(), 1 << 30);
      out.resize(before + room);
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
      stream_.avail_in = static_cast<uInt>(given);
      stream_.next_out = reinterpret_cast<Bytef*>(out.data() + before);
      stream_.avail_out = static_cast<uInt>(room);
      const int came = inflate(&stream_, Z_NO_FLUSH);
      const std::size_t made = room - stream_.avail_out;
      out.resize(before + made);
      in.remove_prefix(given - stream_.avail_in);
      is_whole_ = came == Z_STREAM_END;
      if (came == Z_BUF_ERROR) return true;  // It needs more to go on.
      if (came != Z_OK && !is_whole_) return false;
      if (made < room && in.empty()) return true;
    }
    return true;
  }

  /// Whether what came is a whole body; nothing at all is one, too.
  bool is_whole() const { return is_whole_ || !has_begun_; }

 private:
  // "deflate" is zlib's format (RFC 1950), whose first byte says so; servers have long sent what is within it alone.
  bool begin(char first) {
    const bool is_zlib = (first & 0x0f) == 8;
    has_begun_ = inflateInit2(&stream_, is_gzip_ ? 15 + 16 : is_zlib ? 15 : -15) == Z_OK;
    return has_begun_;
  }

  z_stream stream_{};
  bool is_gzip_;
  bool has_begun_ = false;
  bool is_whole_ = false;
};

}  // namespace detail

/// gzip and deflate.
inline coding gzip() { return make_coding<detail::inflater>("gzip, deflate"); }

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_ZLIB_HPP
