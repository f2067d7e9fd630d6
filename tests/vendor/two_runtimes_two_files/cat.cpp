// One file of a program has one runtime …
#include <Cat.hpp>

std::string cat_target() { return bindery::build<cat::ShowCat>({.name = "a b"})->target; }
