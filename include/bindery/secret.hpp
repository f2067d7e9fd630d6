// A text that goes to the service as it is and to people only as ***.
#ifndef BINDERY_SECRET_HPP
#define BINDERY_SECRET_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

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

namespace detail {

template <>
inline constexpr bool is_own<secret> = true;

template <>
struct json_in<secret> : json_in_plain {
  static void read(json_reader& reader, secret& value) { value = secret(reader.string()); }
};

template <>
struct json_out<secret> {
  static void write(json_writer& writer, const secret& value) {
    writer.string(writer.style.masked ? shown(value) : std::string_view(value.reveal()));
  }
  static std::string_view shown(const secret&) { return "***"; }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_SECRET_HPP
