// The same header twice, by whatever path, is harmless.
#include "Cat.hpp"

#include <Cat.hpp>

int main() { return cat::Cat{.name = "x"}.name == "x" ? 0 : 1; }
