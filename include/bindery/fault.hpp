// What can go wrong, one type for each party whose fault it is: `refusal` (the caller), `no_reply` (the transport) and
// `mismatch` (the server). What a service itself says with an error status is in outcome.hpp. No text here ever holds
// a value that was sent or received, so no secret can get into a message.
#ifndef BINDERY_FAULT_HPP
#define BINDERY_FAULT_HPP

#include <string>
#include <string_view>

namespace bindery::inline v1 {

/// The caller passed a value that cannot be sent; nothing was sent.
struct refusal {
  std::string where;  ///< The parameter, by its name in the description, or the JSON Pointer into the body.
  std::string what;   ///< What is wrong with it and what would be right.
};

/// The transport brought no reply. Whether the request reached the service is not known unless the phase tells.
struct no_reply {
  std::string phase;   ///< How far it got, in the transport's words: "resolve", "connect", "handshake", …
  std::string reason;  ///< Why it got no further.
};

/// The server sent something that the description does not allow.
struct mismatch {
  std::string where;     ///< A JSON Pointer ("" is the whole text), or "offset N" in bytes where the text is not JSON.
  std::string expected;  ///< What the description, or the JSON grammar, has at that place.
  std::string found;     ///< What was there: a kind, never a value.
};

inline std::string to_string(const refusal& r) { return "`" + r.where + "`: " + r.what; }

inline std::string to_string(const no_reply& n) { return n.phase.empty() ? n.reason : n.phase + ": " + n.reason; }

inline std::string to_string(const mismatch& m) {
  std::string text = m.where.empty() ? std::string("the whole text") : m.where;
  return text.append(": expected ").append(m.expected).append(", found ").append(m.found);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_FAULT_HPP
