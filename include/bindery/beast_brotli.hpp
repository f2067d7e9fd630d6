// Replies compressed by brotli (RFC 7932), for the Beast client, through its library (link with -lbrotlidec):
//
//   bindery::beast::client http{origin, {.codings = {bindery::beast::brotli()}}};
//
// It stands for itself, so that programs without it need no such library.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_BROTLI_HPP
#define BINDERY_BEAST_BROTLI_HPP

#include <bindery/beast_options.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <brotli/decode.h>

namespace bindery::beast {

namespace detail {

/// A body that is being decompressed.
class unbrotler {
 public:
  explicit unbrotler(std::string_view) : state_(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)) {}
  unbrotler(const unbrotler&) = delete;
  unbrotler& operator=(const unbrotler&) = delete;
  ~unbrotler() { BrotliDecoderDestroyInstance(state_); }

  bool more(std::string_view& in, std::string& out, std::size_t most) {
    if (state_ == nullptr) return false;
    has_begun_ = has_begun_ || !in.empty();
    while (has_begun_ && out.size() < most) {
      if (is_whole()) return in.empty();
      constexpr std::size_t step = 32 * 1024;
      const std::size_t before = out.size();
      std::size_t room = (std::min)(step, most - before);
      std::size_t left = in.size();
      out.resize(before + room);
      const auto* from = reinterpret_cast<const std::uint8_t*>(in.data());
      auto* to = reinterpret_cast<std::uint8_t*>(out.data() + before);
      const BrotliDecoderResult came = BrotliDecoderDecompressStream(state_, &left, &from, &room, &to, nullptr);
      out.resize(out.size() - room);
      in.remove_prefix(in.size() - left);
      if (came == BROTLI_DECODER_RESULT_ERROR) return false;
      if (came == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT) return true;
    }
    return true;
  }

  /// Whether what came is a whole body; nothing at all is one, too.
  bool is_whole() const { return !has_begun_ || BrotliDecoderIsFinished(state_) == BROTLI_TRUE; }

 private:
  BrotliDecoderState* state_;
  bool has_begun_ = false;
};

}  // namespace detail

/// brotli, which servers call "br".
inline coding brotli() { return make_coding<detail::unbrotler>("br"); }

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_BROTLI_HPP
