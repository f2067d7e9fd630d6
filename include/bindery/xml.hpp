// XML bodies of generated operations, both ways, by the tables of their headers (xml_body.hpp): JSON to XML and XML to
// JSON, which the runtime of the header turns into its types. Parsing is pugixml's: link the program with it (Debian:
// libpugixml-dev, CMake: bindery::xml). This names no type of the runtime and is no part of the core, so it serves
// every vendored header.
//
// Well-formed documents in UTF-8, UTF-16, UTF-32 and Latin-1 are read; a document type declaration is refused, so there
// are no entities to expand. Elements and attributes that the description does not know are skipped.
#ifndef BINDERY_XML_HPP
#define BINDERY_XML_HPP

#include <bindery/xml_decode.hpp>
#include <bindery/xml_encode.hpp>
#include <bindery/xml_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace bindery {

/// The XML of a value, given as JSON. Found by argument-dependent look-up, like the others here.
template <class Node>
xml_outcome bindery_xml_encode(const Node& root, std::string_view json) {
  return xml_detail::encoder<Node>().run(root, json);
}

/// The JSON of an XML text. `strict`: what the description does not know is a mismatch; `keep`: it is kept.
template <class Node>
xml_outcome bindery_xml_decode(const Node& root, std::string_view text, bool strict, std::size_t depth, bool keep) {
  return xml_detail::decoder<Node>(strict, depth, keep).run(root, text);
}

/// The XPath of the place that has this JSON Pointer. What is no pointer stays as it is.
template <class Node>
std::string bindery_xml_place(const Node& root, std::string_view pointer) {
  if (!pointer.empty() && pointer.front() != '/') return std::string(pointer);
  return xml_detail::place(root, pointer);
}

}  // namespace bindery

#endif  // BINDERY_XML_HPP
