// Leaving out a required parameter does not compile, and the first error names it.
// refused[REGISTRY_ID]: a required parameter was left out
// refused near[REGISTRY_ID]: registry_id
// refused[BODY]: a required parameter was left out
// refused near[BODY]: body
// refused[EVERYTHING]: a required parameter was left out
// refused near[EVERYTHING]: project_id
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

template <class Transport>
void calls(Transport& http) {
  (void)swr::show_instance_registry(http, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  (void)bindery::request<swr::CreateInstanceRegistry>(http,
                                                      {.project_id = "p", .instance_id = "i", .body = {.name = "n"}});
#ifdef REFUSED_REGISTRY_ID
  (void)swr::show_instance_registry(http, {.project_id = "p", .instance_id = "i"});
#endif
#ifdef REFUSED_BODY
  (void)bindery::request<swr::CreateInstanceRegistry>(http, {.project_id = "p", .instance_id = "i"});
#endif
#ifdef REFUSED_EVERYTHING
  (void)swr::show_instance_registry(http, {});
#endif
}

swr::rt::http_response answer(const swr::rt::http_request&);

void use() { calls(answer); }
