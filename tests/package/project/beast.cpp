// Nobody listens on port 1: the call ends at connecting, after all of the transport is compiled and linked.
#include <bindery/beast_brotli.hpp>
#include <bindery/beast_impl.hpp>
#include <bindery/beast_zlib.hpp>

#include <acme/pets.hpp>

int main() {
  const bindery::beast::client http{"https://127.0.0.1:1",
                                    {.codings = {bindery::beast::gzip(), bindery::beast::brotli()}}};
  const auto pet = acme::pets::show_pet(http, {.id = 5});
  return !pet && to_string(pet.error()).find("no reply: connect: ") == 0 ? 0 : 1;
}
