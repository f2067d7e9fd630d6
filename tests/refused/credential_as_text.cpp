// A text is no credential: nothing would say where it goes.
// refused: a credential is made by a constant in the namespace `security` of a generated header
#include <bindery/credentials.hpp>
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

swr::rt::http_response http(const swr::rt::http_request&);

auto use() {
  (void)bindery::authorized(http, swr::security::token("t1"));
#ifdef REFUSED
  (void)bindery::authorized(http, "t1");
#endif
}
