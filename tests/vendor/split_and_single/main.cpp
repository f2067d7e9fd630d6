// A split header and a single one of different APIs in one file: `v1` and `v1_<digest>` are different names.
#include <type_traits>

#include <Cat.hpp>
#include <Dog.hpp>

static_assert(!std::is_same_v<cat::rt::http_request, dog::rt::http_request>);

int main() {
  auto transport = [](const auto& request) {
    using request_type = std::remove_cvref_t<decltype(request)>;
    if constexpr (std::is_same_v<request_type, cat::rt::http_request>) {
      return cat::rt::http_response{200, {}, R"({"name":"cat"})"};
    } else {
      return dog::rt::http_response{200, {}, R"({"name":"dog"})"};
    }
  };
  const auto a = bindery::request<cat::ShowCat>(transport, {.name = "a"});
  const auto b = bindery::request<dog::ShowDog>(transport, {.name = "b"});
  return a && b && a->name == "cat" && b->name == "dog" ? 0 : 1;
}
