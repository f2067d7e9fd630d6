// A file in the folder for temporary ones that is gone when the test is over. Its name is drawn at random, because the
// same program runs at once as built by each of the compilers.
#pragma once

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

struct scratch_file {
  scratch_file() = default;
  explicit scratch_file(std::string_view content) { std::ofstream(path, std::ios::binary) << content; }
  scratch_file(const scratch_file&) = delete;
  scratch_file& operator=(const scratch_file&) = delete;
  ~scratch_file() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }

  std::filesystem::path path = [] {
    std::random_device random;
    return std::filesystem::temp_directory_path() /
           ("bindery-test-" + std::to_string(random()) + "-" + std::to_string(random()));
  }();
};
