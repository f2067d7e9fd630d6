// … and another has another: the linker keeps both, since the digest is in every mangled name.
#include <Dog.hpp>

std::string cat_target();

int main() {
  const std::string dog_target = bindery::build<dog::ShowDog>({.name = "a b"})->target;
  return cat_target() == "/Cat/a%20b" && dog_target == "/Dog/a+b" ? 0 : 1;
}
