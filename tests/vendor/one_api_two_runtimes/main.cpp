// The same API with another runtime keeps that one's behaviour in this file.
#include <OtherCat.hpp>

std::string first_target();
std::string first_print();

int main() {
  const std::string target = bindery::build<cat::ShowCat>({.name = "a b"})->target;
  const std::string print = bindery::to_string(cat::Cat{.name = "x"});
  return first_target() == "/Cat/a%20b" && target == "/Cat/a+b" && print == first_print() ? 0 : 1;
}
