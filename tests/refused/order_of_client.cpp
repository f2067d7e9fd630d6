// The client signs and tries again by itself, so nothing goes around it that would do so once more, or send it
// elsewhere. refused[TRIES_MULTIPLY]: retrying stands inside retrying, so that the tries multiply
// refused[SIGNED_FOR_ANYONE]: redirecting stands around what signs, so that whoever a Location names gets a signature
#include <bindery/recording.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/timeout.hpp>
#include <huaweicloud/client.hpp>
#include <huaweicloud/swr.hpp>

namespace hw = huaweicloud;

void use(const hw::client& client) {
  (void)bindery::recording{bindery::timing_out{client, std::chrono::seconds(5)},
                           bindery::recording_file("calls.jsonl")};
#ifdef REFUSED_TRIES_MULTIPLY
  (void)bindery::retrying{client};
#endif
#ifdef REFUSED_SIGNED_FOR_ANYONE
  (void)bindery::redirecting{client};
#endif
}
