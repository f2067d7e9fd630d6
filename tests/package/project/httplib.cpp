// Nobody listens on port 1: the call ends at connecting, after all of the transport is compiled and linked.
#include <bindery/httplib_impl.hpp>

#include <acme/pets.hpp>

int main() {
  const bindery::httplib::client http{"https://127.0.0.1:1", {}};
  const auto pet = acme::pets::show_pet(http, {.id = 5});
  return !pet && to_string(pet.error()).find("no reply: connect: ") == 0 ? 0 : 1;
}
