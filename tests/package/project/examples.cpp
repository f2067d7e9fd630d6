// The description's own example is the answer; what OPTIONS left out is not in the header.
#include <bindery/fake.hpp>

#include <acme/pets.hpp>
#include <acme/pets_examples.hpp>

template <class T>
concept complete = requires { sizeof(T); };

namespace acme::pets {
struct DeletePet;  // Would be the operation, were it there.
}
static_assert(!complete<acme::pets::DeletePet>);

int main() {
  bindery::fake::transport http{acme::pets_examples::replies};
  const auto pet = acme::pets::show_pet(http, {.id = 5});
  return pet && pet->name == "Rex" ? 0 : 1;
}
