// Text where a number is declared does not compile; the words are the compiler's own.
// refused near[TEXT]: .registry_id = "5"
// refused[FRACTION]: narrowing
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

swr::ShowInstanceRegistry::Params good() { return {.project_id = "p", .instance_id = "i", .registry_id = 5}; }
#ifdef REFUSED_TEXT
swr::ShowInstanceRegistry::Params text() { return {.project_id = "p", .instance_id = "i", .registry_id = "5"}; }
#endif
#ifdef REFUSED_FRACTION
swr::ShowInstanceRegistry::Params fraction(double x) {
  return {.project_id = "p", .instance_id = "i", .registry_id = x};
}
#endif
