// A scheme takes what its kind needs: an API key is one text, not a name and a password.
// refused: give a key or a token as one text, HTTP basic a name and a password
#include <bindery/credentials.hpp>
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

auto use() {
  (void)swr::security::token("t1");
#ifdef REFUSED
  (void)swr::security::token("me", "word");
#endif
}
