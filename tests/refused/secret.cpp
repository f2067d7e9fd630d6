// A secret does not become text unless it is asked to.
// refused near: return credential.access_secret;
#include <huaweicloud/swr.hpp>

#include <string>

std::string text(const huaweicloud::swr::CredentialInput& credential) {
#ifdef REFUSED
  return credential.access_secret;
#else
  return credential.access_secret.reveal();
#endif
}
