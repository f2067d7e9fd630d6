#include <acme/split/pets.hpp>

int main() {
  const auto http = [](const auto&) { return bindery::http_response{204, {}, ""}; };
  return acme::split::delete_pet(http, {.id = 5}) ? 0 : 1;
}
