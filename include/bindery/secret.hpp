// A text that goes to the service as it is and to people only as ***.
#ifndef BINDERY_SECRET_HPP
#define BINDERY_SECRET_HPP

#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// A password, token or key. Nothing turns it back into text but `reveal()`, which is easy to search for.
class secret {
 public:
  secret() = default;
  secret(std::string text) noexcept : text_(std::move(text)) {}
  secret(std::string_view text) : text_(text) {}
  secret(const char* text) : text_(text) {}

  /// The text itself.
  const std::string& reveal() const noexcept { return text_; }

  friend bool operator==(const secret&, const secret&) = default;

 private:
  std::string text_;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_SECRET_HPP
