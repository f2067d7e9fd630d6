// must fail: cat is already here from another generated header; include one of them
#include <Cat.hpp>
#include <SingleCat.hpp>
