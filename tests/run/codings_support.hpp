// Compressed bodies for the tests, made by zlib and brotli themselves.
#ifndef BINDERY_CODINGS_SUPPORT_HPP
#define BINDERY_CODINGS_SUPPORT_HPP

#include <cstddef>
#include <cstdint>
#include <string>

#include <brotli/encode.h>
#include <doctest/doctest.h>
#include <zlib.h>

namespace beast_test {

/// Compressed by zlib: 31 is gzip's format, 15 zlib's own, -15 has neither's frame.
inline std::string deflated(const std::string& text, int window) {
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(text.size() + 1000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(out.size() - stream.avail_out);
  deflateEnd(&stream);
  return out;
}

inline std::string brotled(const std::string& text) {
  std::string out(text.size() + 1000, '\0');
  std::size_t size = out.size();
  REQUIRE(BrotliEncoderCompress(5, 22, BROTLI_MODE_GENERIC, text.size(),
                                reinterpret_cast<const std::uint8_t*>(text.data()), &size,
                                reinterpret_cast<std::uint8_t*>(out.data())) == BROTLI_TRUE);
  out.resize(size);
  return out;
}

}  // namespace beast_test

#endif  // BINDERY_CODINGS_SUPPORT_HPP
