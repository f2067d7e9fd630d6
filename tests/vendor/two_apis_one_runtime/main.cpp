// Two APIs with the same runtime in one file: the second copy of the runtime is skipped, so both share its types.
#include <type_traits>

#include <Cat.hpp>
#include <Dog.hpp>

static_assert(std::is_same_v<cat::rt::http_request, dog::rt::http_request>);
static_assert(std::is_same_v<cat::rt::call_error, dog::rt::call_error>);

int main() {
  // One transport that names the types of one API serves both.
  auto transport = [](const cat::rt::http_request&) { return dog::rt::http_response{200, {}, R"({"name":"x"})"}; };
  const auto a = cat::show_cat(transport, {.name = "a"});
  const auto b = dog::show_dog(transport, {.name = "b"});
  const auto c = bindery::request<cat::ShowCat>(transport, {.name = "c"});
  return a && b && c && a->name == "x" && bindery::to_string(*b) == R"({"name":"x"})" ? 0 : 1;
}
