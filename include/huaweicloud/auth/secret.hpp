// A text that goes to the service as it is and to people only as ***.
#ifndef HUAWEICLOUD_AUTH_SECRET_HPP
#define HUAWEICLOUD_AUTH_SECRET_HPP

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace huaweicloud {

/// A secret key or a token. Nothing turns it back into text but `reveal()`; a secret of a generated header converts to
/// it.
class secret {
 public:
  secret() = default;
  secret(std::string text) noexcept : text_(std::move(text)) {}
  secret(std::string_view text) : text_(text) {}
  secret(const char* text) : text_(text) {}
  template <class Other>
    requires(!std::same_as<Other, secret>) && requires(const Other& other) { std::string(other.reveal()); }
  secret(const Other& other) : text_(other.reveal()) {}

  /// The text itself.
  const std::string& reveal() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend bool operator==(const secret&, const secret&) = default;
  /// `***`, or nothing where there is nothing to hide.
  friend std::string to_string(const secret& s) { return s.empty() ? std::string() : std::string("***"); }
  /// Prints `***` to any stream that takes text, without including one.
  template <class Stream>
    requires requires(Stream& stream, const std::string& text) { stream.write(text.data(), 1) << text; }
  friend Stream& operator<<(Stream& stream, const secret& s) {
    stream << to_string(s);
    return stream;
  }

 private:
  std::string text_;
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_SECRET_HPP
