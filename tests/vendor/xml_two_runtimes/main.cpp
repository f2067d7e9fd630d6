// One <bindery/xml.hpp> serves every vendored runtime, whether it comes before the header or behind it.
// link: -lpugixml
#include <bindery/xml.hpp>

#include <string>
#include <type_traits>

#include <ours.hpp>
#include <theirs.hpp>

template <class Response>
auto echo(const char* xml) {
  return [xml](const auto& request) {
    return Response{request.body.text().find("<Person") == std::string::npos ? 500 : 200, {}, xml};
  };
}

int main() {
  static_assert(!std::is_same_v<ours::rt::xml_node, theirs::rt::xml_node>);
  constexpr const char* xml = "<Person id='5'/>";
  const auto one = ours::put_person(echo<ours::rt::http_response>(xml), {.body = {.id = 1}});
  const auto two = theirs::put_person(echo<theirs::rt::http_response>(xml), {.body = {.id = 1}});
  return one && two && one->id == 5 && two->id == 5 ? 0 : 1;
}
