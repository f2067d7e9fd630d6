// The API's digest covers the runtime's: without that both files would define the same functions, each its own way.
#include <Cat.hpp>

std::string first_target() { return bindery::build<cat::ShowCat>({.name = "a b"})->target; }
std::string first_print() { return bindery::to_string(cat::Cat{.name = "x"}); }
