// Adaptors in an order that makes no sense do not compile, and the first error says why.
// refused[TOKEN_ONCE]: retrying stands inside authorized, so that all tries have the token of the first
// refused[TRIES_MULTIPLY]: retrying stands inside retrying, so that the tries multiply
// refused[KEYS_PER_TRY]: idempotency_keys stands inside retrying, so that each try has another key
// refused[FIRST_TRY_COUNTS]: retrying stands inside rate_limiting, so that only the first try counts
// refused[HEADERS_FOR_ANYONE]: redirecting stands around with_defaults, so that whoever a Location names gets its
// headers refused[KEY_PER_HOP]: redirecting stands around idempotency_keys, so that a redirected call counts as another
// refused[KEYS_ON_TAPE]: recording stands inside what puts in credentials, so that they may get into its file
#include <bindery/credentials.hpp>
#include <bindery/defaults.hpp>
#include <bindery/idempotency.hpp>
#include <bindery/rate_limit.hpp>
#include <bindery/recording.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/timeout.hpp>
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

swr::rt::http_response http(const swr::rt::http_request&);

void use() {
  const auto token = swr::security::token("t1");
  (void)bindery::retrying{bindery::redirecting{bindery::authorized(http, token)}};
  (void)bindery::redirecting{bindery::retrying{bindery::authorized(http, token)}};
  (void)bindery::authorized(bindery::redirecting{http}, token);
  bindery::rate_limiting slow{bindery::authorized(http, token), {.per_second = 5}};
  bindery::retrying again{slow};
  bindery::with_defaults all{bindery::idempotency_keys{bindery::redirecting{again}}};
  (void)bindery::timing_out{all, std::chrono::seconds(5)};
  bindery::recording tape{all, bindery::recording_file("calls.jsonl")};
#ifdef REFUSED_TOKEN_ONCE
  (void)bindery::authorized(bindery::redirecting{bindery::retrying{http}}, token);
#endif
#ifdef REFUSED_TRIES_MULTIPLY
  (void)bindery::retrying{bindery::redirecting{bindery::retrying{http}}};
#endif
#ifdef REFUSED_KEYS_PER_TRY
  (void)bindery::retrying{bindery::idempotency_keys{http}};
#endif
#ifdef REFUSED_FIRST_TRY_COUNTS
  (void)bindery::rate_limiting{again, {.per_second = 5}};
#endif
#ifdef REFUSED_HEADERS_FOR_ANYONE
  (void)bindery::redirecting{bindery::timing_out{all, std::chrono::seconds(5)}};
#endif
#ifdef REFUSED_KEY_PER_HOP
  (void)bindery::redirecting{bindery::idempotency_keys{http}};
#endif
#ifdef REFUSED_KEYS_ON_TAPE
  (void)bindery::authorized(bindery::recording{http, bindery::recording_file("calls.jsonl")}, token);
#endif
}
