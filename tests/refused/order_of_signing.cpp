// A signature is made for one try and one host, so what tries again stands outside, and what follows redirects inside.
// refused[SIGNED_ONCE]: retrying stands inside what signs, so that all tries have the date of the first
// refused[SIGNED_FOR_ANYONE]: redirecting stands around what signs, so that whoever a Location names gets a signature
// refused[TOKEN_FOR_ANYONE]: redirecting stands around what signs, so that whoever a Location names gets a signature
// refused[CHANGED_AFTERWARDS]: with_defaults stands inside what signs, so that it changes what was signed
// refused[REWRITTEN_AFTERWARDS]: reserved_paths stands inside what signs, so that it changes what was signed
// refused[SIGNATURES_ON_TAPE]: recording stands inside what puts in credentials, so that they may get into its file
#include <bindery/defaults.hpp>
#include <bindery/recording.hpp>
#include <bindery/redirects.hpp>
#include <bindery/reserved_paths.hpp>
#include <bindery/retry.hpp>
#include <huaweicloud/auth/signing.hpp>
#include <huaweicloud/auth/token.hpp>
#include <huaweicloud/swr.hpp>

namespace hw = huaweicloud;

hw::swr::rt::http_response http(const hw::swr::rt::http_request&);

void use(const hw::credentials& keys, const hw::password_login& login) {
  (void)bindery::retrying{hw::signing{bindery::redirecting{http}, keys}};
  (void)bindery::retrying{hw::with_token{bindery::redirecting{http}, hw::token_source{http, login}}};
#ifdef REFUSED_SIGNED_ONCE
  (void)hw::signing{bindery::retrying{http}, keys};
#endif
#ifdef REFUSED_SIGNED_FOR_ANYONE
  (void)bindery::redirecting{bindery::retrying{hw::signing{http, keys}}};
#endif
#ifdef REFUSED_TOKEN_FOR_ANYONE
  (void)bindery::redirecting{hw::with_token{http, hw::token_source{http, login}}};
#endif
#ifdef REFUSED_CHANGED_AFTERWARDS
  (void)hw::signing{bindery::with_defaults{http}, keys};
#endif
#ifdef REFUSED_REWRITTEN_AFTERWARDS
  (void)hw::signing{bindery::reserved_paths{http}, keys};
#endif
#ifdef REFUSED_SIGNATURES_ON_TAPE
  (void)hw::signing{bindery::recording{http, bindery::recording_file("calls.jsonl")}, keys};
#endif
}
