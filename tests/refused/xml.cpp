// Whoever calls an operation with an XML body without what knows XML is told so in one sentence; others pay nothing.
// refused[SENT]: this operation has an XML body: include <bindery/xml.hpp>
// refused[READ]: this operation has an XML body: include <bindery/xml.hpp>
#include "../golden/xml/expected.hpp"

namespace rt = ::bindery::v1;

void use() {
  (void)rt::build<golden::xml::PutBoth>({.body = golden::xml::Slide{.title = "t"}});
#ifdef REFUSED_SENT
  (void)rt::build<golden::xml::PutPerson>({.body = {.id = 1}});
#endif
#ifdef REFUSED_READ
  (void)rt::parse<golden::xml::PutPerson>(rt::http_response{200, {}, "<Person/>"});
#endif
}
