// Macros that programs have before they include a header, as <windows.h>, <sys/sysmacros.h> and C libraries define
// them. The standard headers come first, since they cannot live with such macros either.
#include <array>
#include <atomic>
#include <bit>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define major(device) ((device) >> 8)
#define minor(device) ((device) & 255)
#define IN
#define OUT
#define OPTIONAL
#define DELETE (0x00010000L)
#define ERROR 0
#define TRUE 1
#define FALSE 0
#define CONST const
#define VOID void
#define near
#define far
#define small char
#define interface struct
#define unix 1
#define linux 1
#define I 1.0
#define TEXT(quote) L##quote
#define GetObject GetObjectW

#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

bool reads_and_writes() {
  const auto registry = bindery::read<swr::InstanceRegistry>(R"({"id":18,"credential":{"type":"basic"}})");
  return registry && bindery::write(*registry) == bindery::to_string(*registry);
}

swr::rt::http_response answer(const swr::rt::http_request&);

bool calls() {
  return swr::show_instance_registry(answer, {.project_id = "p", .instance_id = "i", .registry_id = 5}).has_value();
}
