// Adaptors in an order that makes no sense do not compile, and the first error says why.
// refused[TOKEN_ONCE]: retrying stands inside authorized, so that all tries have the token of the first
// refused[TRIES_MULTIPLY]: retrying stands inside retrying, so that the tries multiply
#include <bindery/credentials.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

swr::rt::http_response http(const swr::rt::http_request&);

void use() {
  const auto token = swr::security::token("t1");
  (void)bindery::retrying{bindery::redirecting{bindery::authorized(http, token)}};
  (void)bindery::redirecting{bindery::retrying{bindery::authorized(http, token)}};
  (void)bindery::authorized(bindery::redirecting{http}, token);
#ifdef REFUSED_TOKEN_ONCE
  (void)bindery::authorized(bindery::redirecting{bindery::retrying{http}}, token);
#endif
#ifdef REFUSED_TRIES_MULTIPLY
  (void)bindery::retrying{bindery::redirecting{bindery::retrying{http}}};
#endif
}
