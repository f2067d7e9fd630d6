// Two APIs with different runtimes in one file: both runtimes are there, and each API keeps its own.
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include <Cat.hpp>
#include <Dog.hpp>

static_assert(!std::is_same_v<cat::rt::http_request, dog::rt::http_request>);

struct response {
  int status = 200;
  std::map<std::string, std::string> headers{};
  std::string body = R"({"name":"x","size":3})";
};

int main() {
  // A transport that names no runtime's types works with both.
  std::string seen;
  auto transport = [&](const auto& request) {
    seen = request.target;
    return response{};
  };
  const auto a = cat::show_cat(transport, {.name = "a b"});
  if (!a || seen != "/Cat/a%20b") return 1;
  const auto b = dog::show_dog(transport, {.name = "a b"});
  if (!b || seen != "/Dog/a+b") return 2;

  // `bindery::` finds the right runtime by the operation or the model.
  const auto c = bindery::request<cat::ShowCat>(transport, {.name = "c"});
  const auto d = bindery::request<dog::ShowDog>(transport, {.name = "d"});
  if (!c || !d) return 3;
  if (bindery::to_string(*c) != bindery::to_string(*d)) return 4;
  const auto e = bindery::read<cat::Cat>(bindery::write(*c));
  const auto f = bindery::read<std::vector<dog::Dog>>("[{\"size\":1}]");
  if (!e || *e != *c || !f || f->front().size != 1) return 5;
  const auto g = bindery::build<cat::ShowCat>({.name = "g"});
  const auto h = bindery::parse<dog::ShowDog>(response{});
  return g && h ? 0 : 6;
}
