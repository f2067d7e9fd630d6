// In which order adaptors make no sense. Each says what it is, `bindery_role`, and what is inside it,
// `inner_transport`; an order that would send a secret astray, or do once what has to be done for each try, does not
// compile, and the compiler's message says why. An adaptor of your own takes part by having `inner_transport`. The
// table is in GUIDE.md. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_ADAPTOR_ORDER_HPP
#define BINDERY_ADAPTOR_ORDER_HPP

#include <type_traits>

namespace bindery::adaptor {

/// What an adaptor does, as far as its place matters.
enum class role {
  other,
  retry,        ///< Sends again.
  redirect,     ///< Sends what a reply asks for.
  credential,   ///< Puts in credentials where an operation needs some.
  sign,         ///< Proves every request, whatever operation it is of, or signs what it is made of.
  limit_rate,   ///< Waits before it sends.
  defaults,     ///< Adds headers, or the base of a URL.
  rewrite,      ///< Changes the target.
  idempotency,  ///< Gives a call a key of its own.
  record        ///< Writes down requests and replies.
};

/// Whether a transport is an adaptor with that role, or has one inside.
template <class Transport>
constexpr bool holds(role wanted) {
  using plain = std::remove_cvref_t<Transport>;
  if constexpr (requires { plain::bindery_role; }) {
    if (plain::bindery_role == wanted) return true;
  }
  if constexpr (requires { typename plain::inner_transport; }) {
    return holds<typename plain::inner_transport>(wanted);
  } else {
    return false;
  }
}

/// Refuses to compile when an adaptor with the role `Outer` may not stand around `Inner`.
template <role Outer, class Inner>
struct checked_order {
  template <role Wanted>
  static constexpr bool around = holds<Inner>(Wanted);

  static_assert(!(Outer == role::retry && around<role::retry>),
                "bindery: retrying stands inside retrying, so that the tries multiply; keep one of them");
  static_assert(!(Outer == role::retry && around<role::idempotency>),
                "bindery: idempotency_keys stands inside retrying, so that each try has another key and counts as "
                "another call; write idempotency_keys{retrying{…}}");
  static_assert(
      !(Outer == role::sign && around<role::retry>),
      "bindery: retrying stands inside what signs, so that all tries have the date of the first; sign inside, "
      "as in retrying{signing{…}}");
  static_assert(!(Outer == role::credential && around<role::retry>),
                "bindery: retrying stands inside authorized, so that all tries have the token of the first, which may "
                "end meanwhile; write retrying{authorized(…)}");
  static_assert(!(Outer == role::limit_rate && around<role::retry>),
                "bindery: retrying stands inside rate_limiting, so that only the first try counts; write "
                "retrying{rate_limiting{…}}");
  static_assert(!(Outer == role::redirect && around<role::sign>),
                "bindery: redirecting stands around what signs, so that whoever a Location names gets a signature or a "
                "token; write signing{redirecting{…}}");
  static_assert(!(Outer == role::redirect && around<role::defaults>),
                "bindery: redirecting stands around with_defaults, so that whoever a Location names gets its headers; "
                "write with_defaults{redirecting{…}}");
  static_assert(!(Outer == role::redirect && around<role::idempotency>),
                "bindery: redirecting stands around idempotency_keys, so that a redirected call counts as another; "
                "write idempotency_keys{redirecting{…}}");
  static_assert(!((Outer == role::credential || Outer == role::sign) && around<role::record>),
                "bindery: recording stands inside what puts in credentials, so that they may get into its file; write "
                "recording{authorized(…)}");
  static_assert(!(Outer == role::sign && around<role::defaults>),
                "bindery: with_defaults stands inside what signs, so that it changes what was signed; write "
                "with_defaults{signing{…}}");
  static_assert(!(Outer == role::sign && around<role::rewrite>),
                "bindery: reserved_paths stands inside what signs, so that it changes what was signed; write "
                "reserved_paths{signing{…}}");
};

}  // namespace bindery::adaptor

#endif  // BINDERY_ADAPTOR_ORDER_HPP
