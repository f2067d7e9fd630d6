// What fields of a multipart form can be besides plain values: files, and values with headers of their own.
#ifndef BINDERY_FILE_HPP
#define BINDERY_FILE_HPP

#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <string>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

/// What a file holds, and the name that its source gives it, if it gives any.
class file_body : public http_body {
 public:
  file_body() = default;
  template <class From>
    requires(!std::is_same_v<std::remove_cvref_t<From>, file_body> && std::is_constructible_v<http_body, From>)
  file_body(From&& from) : name_(name_of(from)) {
    http_body::operator=(http_body(std::forward<From>(from)));
  }

  const std::string& name() const { return name_; }

  friend bool operator==(const file_body&, const file_body&) = default;

 private:
  template <class From>
  static std::string name_of(const From& from) {
    if constexpr (requires { std::string(from.name()); }) {
      return std::string(from.name());
    } else {
      return {};
    }
  }

  std::string name_{};
};

/// A file of a form: its bytes, or a source of them, such as `bindery::from_file(path)`. What is left empty is not
/// sent; the name is then that of the source, and the media type the description's, or application/octet-stream.
struct file {
  file_body content{};
  std::string filename{};
  std::string content_type{};
  header_list headers{};

  friend bool operator==(const file&, const file&) = default;
};

/// A field of a form with headers of its own.
template <class T>
struct part {
  T value{};
  header_list headers{};

  friend bool operator==(const part&, const part&) = default;
};

namespace detail {

// In JSON, which forms do not use, a file is its bytes.
template <>
struct json_out<file> {
  static void write(json_writer& writer, const file& value) { writer.string(value.content.text()); }
};
template <>
struct json_in<file> : json_in_plain {
  static void read(json_reader& reader, file& value) { value = file{std::string(reader.string())}; }
};
template <writable T>
struct json_out<part<T>> {
  static void write(json_writer& writer, const part<T>& value) { json_out<T>::write(writer, value.value); }
};
template <readable T>
struct json_in<part<T>> : json_in_plain {
  static void read(json_reader& reader, part<T>& value) { json_in<T>::read(reader, value.value); }
};

}  // namespace detail

}  // namespace bindery::inline v1

#endif  // BINDERY_FILE_HPP
