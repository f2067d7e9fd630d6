// A file as the body of a request, or as a file of a form: `{.body = bindery::from_file("backup.tar")}`. It is read
// while it is sent. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_FROM_FILE_HPP
#define BINDERY_FROM_FILE_HPP

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <ios>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace bindery {

/// The bytes of a file, piece by piece. A file that cannot be read is an `error()`.
class from_file {
 public:
  explicit from_file(const std::filesystem::path& path, std::size_t piece = 64 * 1024)
      : in_(path, std::ios::binary), piece_(piece), name_(base_name(path)) {
    std::error_code trouble;
    const auto size = std::filesystem::file_size(path, trouble);
    if (!trouble && std::filesystem::is_regular_file(path, trouble)) size_ = size;
    if (!in_.is_open() || std::filesystem::is_directory(path, trouble))
      error_ = "the file " + path.string() + " cannot be read";
  }

  bool operator()(std::string& piece) {
    if (!error_.empty()) return false;
    piece.resize(piece_);
    in_.read(piece.data(), static_cast<std::streamsize>(piece_));
    piece.resize(static_cast<std::size_t>(in_.gcount()));
    if (in_.bad()) error_ = "a file cannot be read to its end";
    return !piece.empty() && error_.empty();
  }
  /// Nothing where it is no plain file.
  const std::optional<std::uint64_t>& size() const { return size_; }
  const std::string& error() const { return error_; }
  /// The last part of the path, in UTF-8: what a form calls the file unless the caller says otherwise (RFC 7578, 4.2).
  const std::string& name() const { return name_; }

 private:
  static std::string base_name(const std::filesystem::path& path) {
    const auto text = path.filename().u8string();
    return std::string(text.begin(), text.end());
  }

  std::ifstream in_;
  std::size_t piece_;
  std::string name_;
  std::optional<std::uint64_t> size_{};
  std::string error_{};
};

}  // namespace bindery

#endif  // BINDERY_FROM_FILE_HPP
