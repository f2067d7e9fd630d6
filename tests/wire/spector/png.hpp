// The suite's picture, which is sent and received as it is: an assertion that all of it came.
#ifndef BINDERY_TESTS_WIRE_SPECTOR_PNG_HPP
#define BINDERY_TESTS_WIRE_SPECTOR_PNG_HPP

#include "wire.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace wire {

/// The checksum that PNG and zip files have (CRC-32 of ISO 3309).
inline std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t sum = 0xffffffff;
  for (const char c : bytes) {
    sum ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (0xedb88320U & (0U - (sum & 1U)));
  }
  return ~sum;
}

/// The body is the suite's image.png.
inline void is_png(std::string_view bytes) {
  CHECK(bytes.size() == 2992);
  CHECK(checksum(bytes) == 0x1f70f2c1U);
}

/// The body is the suite's image.jpg.
inline void is_jpeg(std::string_view bytes) {
  CHECK(bytes.size() == 4069);
  CHECK(checksum(bytes) == 0x31298a4aU);
}

template <class Outcome>
void got_png(const Outcome& outcome) {
  WIRE_OK(outcome);
  is_png(*outcome);
}

}  // namespace wire

#endif  // BINDERY_TESTS_WIRE_SPECTOR_PNG_HPP
