// pugixml is there to compile and link with.
#include <bindery/xml.hpp>

#include <acme/pets.hpp>
#include <pugixml.hpp>

int main() {
  pugi::xml_document document;
  return document.load_string("<a/>") ? 0 : 1;
}
