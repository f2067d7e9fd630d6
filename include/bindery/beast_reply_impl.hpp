// What a reply of HTTP/1.1 is read from, for beast_impl.hpp, which includes this: its bytes in, a `reply` out,
// decompressed where that was asked for. Nothing here touches a connection. SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_REPLY_IMPL_HPP
#define BINDERY_BEAST_REPLY_IMPL_HPP

#include <bindery/beast_message_impl.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace bindery::beast::detail {

namespace http = boost::beast::http;

/// A body that is being decompressed.
class decoding {
 public:
  decoding(const coding& by, std::string_view name) : by_(by), state_(by.begin(name)) {}
  decoding(const decoding&) = delete;
  decoding& operator=(const decoding&) = delete;
  ~decoding() { by_.end(state_); }

  /// Decompresses what there is, together with `piece`, until `out` has `most` bytes. False for what is not compressed
  /// as it should be.
  bool more(std::string_view piece, std::string& out, std::size_t most) {
    waiting_.append(piece);
    std::string_view in = waiting_;
    const bool is_good = by_.more(state_, in, out, most);
    waiting_.erase(0, waiting_.size() - in.size());
    has_more_ = !waiting_.empty() || out.size() >= most;
    return is_good;
  }

  /// Whether more can come out without more coming in.
  bool has_more() const { return has_more_; }
  bool is_whole() const { return by_.is_whole(state_); }

 private:
  const coding& by_;
  void* state_;
  std::string waiting_{};
  bool has_more_ = false;
};

/// The coding that a reply says it has, if it is one of these.
inline const coding* coding_of(const std::vector<coding>& known, std::string_view name) {
  if (same_word(name, "x-gzip")) name = "gzip";
  for (const coding& one : known) {
    for (std::string_view left = one.names; !left.empty();) {
      const std::size_t comma = (std::min)(left.find(','), left.size());
      if (same_word(left.substr(0, comma), name)) return &one;
      left.remove_prefix(comma);
      left.remove_prefix((std::min)(left.find_first_not_of(", "), left.size()));
    }
  }
  return nullptr;
}

using seen_text = boost::beast::string_view;

/// What a reader has to know of the request.
struct reading {
  bool head_only = false;    ///< The reply has no body, whatever it says.
  bool is_streamed = false;  ///< Somebody empties `result.body` meanwhile.
  bool decodes = false;      ///< The body is to be decompressed.
};

/// Beast's parser with our ends: it fills a `reply`.
class reply_reader final : public http::basic_parser<false> {
 public:
  reply_reader(const options& how, reading what) : how_(how), what_(what) {
    eager(true);
    skip(what.head_only);
    header_limit(how.header_limit);
    body_limit(what.is_streamed ? (std::numeric_limits<std::uint64_t>::max)() : how.body_limit);
  }

  reply result{};
  std::optional<std::uint64_t> announced{};
  std::uint64_t body_bytes = 0;

  /// Goes on decompressing what has come; false where it is not compressed as it should be.
  bool decode_more() { return !decoder_ || !decoder_->has_more() || decode({}); }

  /// Whether all of the body is in the result, or was.
  bool is_over() const { return is_done() && !(decoder_ && decoder_->has_more()); }

  /// Whether the body, when it is over, may end there.
  bool is_whole() const { return !decoder_ || decoder_->is_whole(); }

  bool is_undecodable() const { return is_undecodable_; }

 private:
  bool decode(std::string_view piece) {
    constexpr std::size_t window = 64 * 1024;
    const std::uint64_t limit =
        (std::min<std::uint64_t>)(how_.body_limit, (std::numeric_limits<std::size_t>::max)() - 1);
    const std::size_t most = what_.is_streamed ? window : static_cast<std::size_t>(limit) + 1;
    is_undecodable_ = !decoder_->more(piece, result.body, most);
    return !is_undecodable_;
  }

  void begin_decoding() {
    const auto is_coded = [](const auto& field) { return same_word(field.first, "Content-Encoding"); };
    auto& headers = result.headers;
    const auto found = std::find_if(headers.begin(), headers.end(), is_coded);
    if (found == headers.end() || std::count_if(headers.begin(), headers.end(), is_coded) > 1) return;
    const coding* const by = coding_of(how_.codings, found->second);
    if (by == nullptr) return;
    decoder_.emplace(*by, found->second);
    std::erase_if(headers, [](const auto& field) {
      return same_word(field.first, "Content-Encoding") || same_word(field.first, "Content-Length");
    });
  }

  void on_request_impl(http::verb, seen_text, seen_text, int, error_code&) override {}

  void on_response_impl(int status, seen_text, int, error_code& code) override {
    result.status = status;
    if (status < 100) code = http::error::bad_status;
  }

  void on_field_impl(http::field known, seen_text name, seen_text value, error_code& code) override {
    if (is_header_done()) return;
    // Any other coding would be taken for a body that ends with the connection.
    if (known == http::field::transfer_encoding && !same_word({value.data(), value.size()}, "chunked")) {
      code = http::error::bad_transfer_encoding;
    }
    result.headers.emplace_back(std::string(name.data(), name.size()), std::string(value.data(), value.size()));
  }

  void on_header_impl(error_code&) override {
    if (what_.decodes && result.status != 204 && result.status != 304) begin_decoding();
  }

  void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
    if (!length) return;
    announced = *length;
    // What the server claims is no reason to take memory without end.
    if (!what_.is_streamed) result.body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(*length, 1 << 24)));
  }

  std::size_t on_body_impl(seen_text piece, error_code& code) override {
    body_bytes += piece.size();
    if (!decoder_) {
      result.body.append(piece.data(), piece.size());
    } else if (!decode({piece.data(), piece.size()})) {
      code = http::error::bad_value;
    } else if (!what_.is_streamed && result.body.size() > how_.body_limit) {
      code = http::error::body_limit;
    }
    return piece.size();
  }

  void on_chunk_header_impl(std::uint64_t, seen_text, error_code&) override {}

  std::size_t on_chunk_body_impl(std::uint64_t, seen_text piece, error_code& code) override {
    return on_body_impl(piece, code);
  }

  void on_finish_impl(error_code&) override {}

  const options& how_;
  const reading what_;
  std::optional<decoding> decoder_{};
  bool is_undecodable_ = false;
};

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_REPLY_IMPL_HPP
