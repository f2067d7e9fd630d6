// A visitor that forgets a documented status, or a kind of failure, does not compile, and the first error names it.
// refused[STATUS]: this visitor has no case for a documented status
// refused near[STATUS]: 404
// refused[FAILURE]: this visitor has no case for one of
// refused near[FAILURE]: no_reply
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;
using show = swr::ShowInstanceRegistry;

int visit(const swr::rt::outcome<show>& outcome) {
  return outcome.visit(
      [](const show::status_200&) { return 200; }, [](const show::status_2xx& r) { return r.status; },
      [](const show::status_400&) { return 400; }, [](const show::status_401&) { return 401; },
      [](const show::status_403&) { return 403; },
#ifndef REFUSED_STATUS
      [](const show::status_404&) { return 404; },
#endif
      [](const show::status_500&) { return 500; }, [](const swr::rt::no_content& n) { return n.status; },
      [](const swr::rt::other_reply& o) { return o.status; }, [](const swr::rt::mismatch&) { return -1; },
#ifndef REFUSED_FAILURE
      [](const swr::rt::no_reply&) { return -3; },
#endif
      [](const swr::rt::refusal&) { return -2; });
}
