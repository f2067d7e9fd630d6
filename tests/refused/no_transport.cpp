// Something that returns no response is no transport, and the first error says what a transport returns.
// refused: a transport returns something with `status`, `headers` and `body`
#include <huaweicloud/swr.hpp>

namespace swr = huaweicloud::swr;

struct page {
  int status;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

page browse(const swr::rt::http_request&);
std::string fetch(const swr::rt::http_request&);

void use() {
  (void)swr::show_instance_registry(browse, {.project_id = "p", .instance_id = "i", .registry_id = 5});
#ifdef REFUSED
  (void)swr::show_instance_registry(fetch, {.project_id = "p", .instance_id = "i", .registry_id = 5});
#endif
}
