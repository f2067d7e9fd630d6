// Replies whose bodies are no JSON.
#ifndef BINDERY_REPLY_TEXT_HPP
#define BINDERY_REPLY_TEXT_HPP

#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>

#include <string>

namespace bindery::inline v1 {

/// As it came: text, or bytes of any kind.
struct as_text {
  static constexpr bool may_be_empty = true;
  template <class Body>
  static result<Body, mismatch> read(const header_list&, std::string& text, const read_options&) {
    return Body(text);
  }
};

}  // namespace bindery::inline v1

#endif  // BINDERY_REPLY_TEXT_HPP
