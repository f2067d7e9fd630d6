// The adaptor that gives a call a key by which the service knows its second try from another call: the header
// Idempotency-Key, or Repeatability-Request-ID and Repeatability-First-Sent. A key is made once for a call and is the
// same in all its tries, so `retrying`, which tries with a key what it would not try without, stands inside. It names
// no type of the runtime and is no part of the core.
//
//   auto http = bindery::idempotency_keys{bindery::retrying{client}};
#ifndef BINDERY_IDEMPOTENCY_HPP
#define BINDERY_IDEMPOTENCY_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/http_date.hpp>

#include <cstdint>
#include <ctime>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace bindery {

/// How a service wants to be told.
enum class idempotency_style {
  key,           ///< Idempotency-Key
  repeatability  ///< Repeatability-Request-ID and Repeatability-First-Sent (OASIS Repeatable Requests 1.0)
};

/// Which calls get a key.
struct idempotency_policy {
  idempotency_style style = idempotency_style::key;
  bool every_method = false;  ///< Also calls that do the same when they are sent twice.
};

/// The chance and the time of this machine.
struct key_chance {
  std::uint64_t operator()() const {
    static thread_local std::random_device device;
    return std::uint64_t{device()} << 32 | (device() & 0xffffffffU);
  }
  std::int64_t unix_seconds() const { return static_cast<std::int64_t>(std::time(nullptr)); }
};

/// A UUID of random numbers (RFC 9562, 5.4), made of 128 bits.
inline std::string random_uuid(std::uint64_t high, std::uint64_t low) {
  constexpr std::string_view digits = "0123456789abcdef";
  high = (high & ~std::uint64_t{0xf000}) | 0x4000;
  low = (low & ~(std::uint64_t{3} << 62)) | std::uint64_t{2} << 62;
  std::string text;
  for (int i = 0; i < 32; ++i) {
    if (i == 8 || i == 12 || i == 16 || i == 20) text += '-';
    text += digits[(i < 16 ? high : low) >> (60 - i % 16 * 4) & 15];
  }
  return text;
}

/// One call with a key.
template <class Request, class Chance>
struct idempotency_course {
  adaptor::sending<Request> on;
  const idempotency_policy& policy;
  const Chance& chance;

  adaptor::step begin() {
    const bool is_key = policy.style == idempotency_style::key;
    const std::string_view name = is_key ? "Idempotency-Key" : "Repeatability-Request-ID";
    // The caller's own stays.
    if ((!policy.every_method && is_idempotent()) || adaptor::field_value(on.original().headers, name)) {
      return adaptor::step::send();
    }
    const std::uint64_t high = chance();
    adaptor::add_field(on.change().headers, name, random_uuid(high, chance()));
    if (!is_key) {
      adaptor::add_field(on.change().headers, "Repeatability-First-Sent", http_date_text(chance.unix_seconds()));
    }
    return adaptor::step::send();
  }
  template <class Answer>
  adaptor::step after(const Answer&) const {
    return adaptor::step::stop();
  }

 private:
  bool is_idempotent() const { return adaptor::is_idempotent(on.original()); }
};

template <class Chance>
struct idempotency_part {
  static constexpr adaptor::role is = adaptor::role::idempotency;
  static constexpr bool may_refuse = false;

  idempotency_policy policy;
  Chance chance;

  template <class Request, class Transport>
  idempotency_course<Request, Chance> course(const Request& request, const adaptor::call_context& context,
                                             const Transport&) const {
    return {{request, context}, policy, chance};
  }
};

/// Adds a key to each call that is not idempotent by itself. A transport given as an lvalue is referred to and must
/// outlive this. As safe for threads as the transport is.
template <class Transport, class Chance = key_chance>
class idempotency_keys : public adaptor::around<Transport, idempotency_part<Chance>> {
 public:
  explicit idempotency_keys(Transport&& transport, idempotency_policy policy = {}, Chance chance = {})
      : idempotency_keys::around(std::forward<Transport>(transport),
                                 idempotency_part<Chance>{policy, std::move(chance)}) {}
};

template <class Transport>
idempotency_keys(Transport&&) -> idempotency_keys<Transport>;
template <class Transport>
idempotency_keys(Transport&&, idempotency_policy) -> idempotency_keys<Transport>;
template <class Transport, class Chance>
idempotency_keys(Transport&&, idempotency_policy, Chance) -> idempotency_keys<Transport, Chance>;

}  // namespace bindery

#endif  // BINDERY_IDEMPOTENCY_HPP
