// XML bodies: the tables that say how values look in XML, and how an operation sends and reads such a body. The way is
// over JSON, whose reader and writer know all types; what turns one text into the other is <bindery/xml.hpp>, which
// needs pugixml and which a program includes when it calls such an operation.
#ifndef BINDERY_XML_BODY_HPP
#define BINDERY_XML_BODY_HPP

#include <bindery/build_body.hpp>
#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/media.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>
#include <bindery/try_write.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

/// Where a value stands in the element that it belongs to.
enum class xml_place : unsigned char { element, attribute, text, cdata, inside };

/// What a value is. Blanks around a token mean nothing, and those within base64 neither.
enum class xml_kind : unsigned char { text, token, base64, number, boolean, any, object, list, tuple, map, choice };

struct xml_node;

/// A view of rows that live as long as the program.
struct xml_rows {
  const xml_node* first = nullptr;
  std::size_t count = 0;

  constexpr xml_rows() = default;
  template <class Node, std::size_t N>
  constexpr xml_rows(const Node (&rows)[N]) : first(rows), count(N) {}
};

/// A name in XML; empty where there is none.
struct xml_name {
  std::string_view local{};
  std::string_view prefix{};
  std::string_view space{};  ///< The URI of the namespace.
};

/// How one value looks in XML.
struct xml_node {
  std::string_view member{};             ///< Its name in JSON; empty for items, values of maps and whole bodies.
  xml_name name{};                       ///< Of its element or attribute.
  xml_name outer{};                      ///< Of an element around it, as around the items of a wrapped list.
  xml_kind kind = xml_kind::text;        ///< With `list`, that of each item.
  xml_place place = xml_place::element;  ///< `inside`: what it consists of stands in the element of its owner.
  bool list = false;                     ///< It is an array, and the row speaks of its items.
  bool required = false;                 ///< JSON has it always.
  bool nullable = false;                 ///< It may be null, `xsi:nil`.
  bool rest = false;                     ///< It is a map of what no other row of the object names.
  xml_rows of{};                         ///< Members of an object, the item of a list, the value of a map, …
  std::string_view tell{};               ///< Of a choice: the member whose word says which alternative it is.
  std::string_view word{};               ///< Of an alternative: that word.
};

namespace detail {

// Tells, when a function is instantiated, whether the program has included what knows XML. The functions are found by
// argument-dependent look-up: the enclosing namespace `bindery` belongs to the row's own.
template <class Node>
concept xml_known = requires(const Node& root, std::string_view text) {
  bindery_xml_encode(root, text);
  bindery_xml_decode(root, text, false, std::size_t{}, false);
  bindery_xml_place(root, text);
};

template <class Node>
constexpr bool has_xml() {
  constexpr bool included = xml_known<Node>;
  static_assert(included,
                "bindery: this operation has an XML body: include <bindery/xml.hpp>, which needs pugixml, or generate "
                "the header with --raw-xml to have such bodies as text");
  return included;
}

template <class T, class Node>
result<T, mismatch> read_xml(const Node& root, std::string_view text, const read_options& options) {
  if constexpr (has_xml<Node>()) {
    auto decoded = bindery_xml_decode(root, text, options.strict, options.depth, static_cast<bool>(options.keep));
    if (!decoded.found.empty()) {
      return failed{mismatch{std::move(decoded.where), std::move(decoded.expected), std::move(decoded.found)}};
    }
    result<T, mismatch> value = read_text<T>(std::string_view(decoded.text), options);
    if (!value) value.error().where = bindery_xml_place(root, std::string_view(value.error().where));
    return value;
  } else {
    return result<T, mismatch>(std::in_place);
  }
}

// The charset that a Content-Type names, in small letters; "" where it names none.
inline std::string charset_of(const header_list& headers) {
  std::string type;
  if (const std::string* given = find_header(headers, "Content-Type")) type = *given;
  for (char& c : type) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::size_t at = type.find("charset=");
  if (at == std::string::npos) return {};
  type.erase(0, at + 8);
  const bool quoted = !type.empty() && type.front() == '"';
  if (quoted) type.erase(0, 1);
  return type.substr(0, type.find_first_of(quoted ? "\"" : "; \t"));
}

// What the Content-Type says of the characters counts more than what the document says (RFC 7303, 3), which is all that
// a parser sees: its declaration is changed. False for a charset that is not read.
inline bool settle_charset(const std::string& charset, std::string& text) {
  if (charset.empty() || charset == "us-ascii" || charset.compare(0, 6, "utf-16") == 0) return true;
  const bool latin = charset == "iso-8859-1" || charset == "latin1";
  if (!latin && charset != "utf-8" && charset != "utf8") return false;
  const bool declared = text.compare(0, 5, "<?xml") == 0 && text.find("?>") != std::string::npos;
  if (declared) text.erase(0, text.find("?>") + 2);
  if (declared || latin)
    text.insert(0, latin ? "<?xml version='1.0' encoding='ISO-8859-1'?>" : "<?xml version='1.0'?>");
  return true;
}

}  // namespace detail

/// Sends XML.
struct xml_media {
  std::string_view type;
  const xml_node& root;

  template <class T>
  static constexpr bool takes = writable<T>;

  template <class Builder, class T>
  void send(Builder& builder, const T& value) const {
    send_as(builder, value, root);
  }

  /// Reads such a body, of a webhook.
  template <class T>
  result<T, mismatch> receive(std::string_view text, const read_options& options) const {
    return detail::read_xml<T>(root, text, options);
  }

 private:
  template <class Builder, class T, class Node>
  void send_as(Builder& builder, const T& value, const Node& table) const {
    if constexpr (detail::has_xml<Node>()) {
      result<std::string, refusal> json = try_write(value);
      if (!json) {
        const std::string place = bindery_xml_place(table, std::string_view(json.error().where));
        return builder.refuse("body" + place, std::move(json.error().what));
      }
      auto encoded = bindery_xml_encode(table, std::string_view(*json));
      if (!encoded.found.empty()) return builder.refuse("body" + encoded.where, std::move(encoded.found));
      detail::set_body(builder, type, std::move(encoded.text));
    }
  }
};

/// How a body reads: as XML.
template <const xml_node& Root>
struct as_xml {
  static constexpr bool may_be_empty = false;
  static constexpr const xml_node& root = Root;
  template <class Body>
  static result<Body, mismatch> read(const header_list& headers, std::string& text, const read_options& options) {
    const std::string charset = detail::charset_of(headers);
    if (!detail::settle_charset(charset, text)) {
      return failed{mismatch{"", "XML in UTF-8, UTF-16 or ISO-8859-1", "the charset " + charset}};
    }
    return detail::read_xml<Body>(Root, text, options);
  }
};

}  // namespace bindery::inline v1

#endif  // BINDERY_XML_BODY_HPP
