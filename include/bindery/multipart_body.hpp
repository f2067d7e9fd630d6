// The parts of a form put together: as one text, or, where a file is a source, piece by piece.
#ifndef BINDERY_MULTIPART_BODY_HPP
#define BINDERY_MULTIPART_BODY_HPP

#include <bindery/chunk_source.hpp>
#include <bindery/http.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

/// One part, whose head is ready.
struct form_part {
  std::string head;
  http_body content;
};

inline bool is_streamed(const std::vector<form_part>& parts) {
  for (const form_part& p : parts) {
    if (p.content.is_stream()) return true;
  }
  return false;
}

/// A boundary that stands nowhere in the texts; the same for the same parts. Nobody knows beforehand what a source
/// gives, so that the boundary then has 128 bits that nobody can guess.
inline std::string free_boundary(const std::vector<form_part>& parts) {
  std::string start = "bindery-";
  if (is_streamed(parts)) {
    std::random_device random;
    for (int i = 0; i < 4; ++i) start.append(std::to_string(random())).push_back('-');
  }
  for (std::size_t number = 0;; ++number) {
    std::string boundary = start + std::to_string(number);
    bool is_free = true;
    for (const form_part& p : parts) {
      is_free =
          is_free && p.content.text().find(boundary) == std::string::npos && p.head.find(boundary) == std::string::npos;
    }
    if (is_free) return boundary;
  }
}

/// The pieces of a form with sources in it.
class multipart_source {
 public:
  multipart_source(std::vector<form_part> parts, std::string boundary)
      : parts_(std::move(parts)), line_("\r\n--" + boundary) {}

  bool operator()(std::string& piece) {
    if (!error_.empty() || index_ > parts_.size()) return false;
    if (is_inside_ && parts_[index_].content.is_stream()) {
      if (parts_[index_].content.source()(piece)) return !holds_boundary(piece);
      error_ = parts_[index_].content.source().error();
      if (!error_.empty()) return false;
    }
    if (std::exchange(is_inside_, false)) ++index_;
    piece.assign(line_, index_ == 0 ? 2 : 0);  // The first one stands at the beginning.
    if (index_ == parts_.size()) return ++index_, piece += "--\r\n", true;
    piece.append("\r\n").append(parts_[index_].head).append("\r\n").append(parts_[index_].content.text());
    tail_ = "\r\n";  // With which the head ends.
    return is_inside_ = true;
  }

  /// Known when that of each source is.
  std::optional<std::uint64_t> size() const {
    std::uint64_t all = line_.size() + 2;
    if (parts_.empty()) all -= 2;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const http_body& content = parts_[i].content;
      if (content.is_stream() && !content.source().size()) return std::nullopt;
      all += line_.size() + 4 + parts_[i].head.size() - (i == 0 ? 2 : 0);
      all += content.is_stream() ? *content.source().size() : content.text().size();
    }
    return all + 2;
  }

  const std::string& error() const { return error_; }

 private:
  // A source that held the boundary could end its part and begin another.
  bool holds_boundary(const std::string& piece) {
    const std::string seam = tail_ + piece.substr(0, line_.size());
    const bool holds = seam.find(line_) != std::string::npos || piece.find(line_) != std::string::npos;
    if (holds) error_ = "a file holds the boundary between the parts of the form";
    tail_ = piece.size() < line_.size() ? seam : piece;
    if (tail_.size() >= line_.size()) tail_.erase(0, tail_.size() - line_.size() + 1);
    return holds;
  }

  std::vector<form_part> parts_;
  std::string line_;
  std::string tail_;
  std::string error_;
  std::size_t index_ = 0;
  bool is_inside_ = false;
};

inline http_body multipart_body(std::vector<form_part> parts, const std::string& boundary) {
  const bool streamed = is_streamed(parts);
  for (const form_part& p : parts) {
    // A source that is broken already, a file that is not there, shall be refused and not sent.
    if (p.content.is_stream() && !p.content.source().error().empty()) return p.content;
  }
  multipart_source source(std::move(parts), boundary);
  if (streamed) return source;
  std::string text;
  for (std::string piece; source(piece);) text += piece;
  return text;
}

}  // namespace detail

}  // namespace bindery::inline v1

#endif  // BINDERY_MULTIPART_BODY_HPP
