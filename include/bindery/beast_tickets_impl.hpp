// What TLS keeps from one connection to the next, for beast_impl.hpp, which includes this: sessions that shorten a
// later handshake, and the keys that a server is known by. SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_TICKETS_IMPL_HPP
#define BINDERY_BEAST_TICKETS_IMPL_HPP

#include <bindery/beast_message_impl.hpp>
#include <bindery/beast_proxy_impl.hpp>

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace bindery::beast::detail {

struct free_session {
  void operator()(SSL_SESSION* one) const { SSL_SESSION_free(one); }
};
using tls_session = std::unique_ptr<SSL_SESSION, free_session>;

/// The sessions of a client, by the place that gave them. There are only those of servers that were verified.
class tickets {
 public:
  void keep(const std::string& from, tls_session one) {
    constexpr std::size_t most = 4;
    const std::lock_guard<std::mutex> lock(mutex_);
    std::deque<tls_session>& those = kept_[from];
    those.push_back(std::move(one));
    if (those.size() > most) those.pop_front();
  }

  /// A session for one more connection, or null. One of TLS 1.3 is for one connection alone (RFC 8446, C.4).
  tls_session take(const std::string& from) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = kept_.find(from);
    if (found == kept_.end() || found->second.empty()) return nullptr;
    SSL_SESSION* const last = found->second.back().get();
    if (SSL_SESSION_get_protocol_version(last) < TLS1_3_VERSION) {
      SSL_SESSION_up_ref(last);
      return tls_session(last);
    }
    tls_session taken = std::move(found->second.back());
    found->second.pop_back();
    return taken;
  }

 private:
  std::mutex mutex_{};
  std::map<std::string, std::deque<tls_session>> kept_{};
};

/// Whose sessions a connection brings. It must live as long as the connection.
struct ticket_hook {
  tickets* to = nullptr;
  std::string from{};
  bool is_trusted = false;  // Until the server is verified, and its key is, nothing is kept.

  static int index() {
    static const int own = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return own;
  }
};

inline void keep_tickets(SSL_CTX* context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(context, [](SSL* ssl, SSL_SESSION* one) {
    auto* const hook = static_cast<ticket_hook*>(SSL_get_ex_data(ssl, ticket_hook::index()));
    if (hook == nullptr || !hook->is_trusted) return 0;
    hook->to->keep(hook->from, tls_session(one));
    return 1;
  });
}

/// Before the handshake: gives it a session that was kept.
inline void offer_ticket(SSL* ssl, ticket_hook& hook) {
  SSL_set_ex_data(ssl, ticket_hook::index(), &hook);
  if (const tls_session kept = hook.to->take(hook.from)) SSL_set_session(ssl, kept.get());
}

/// After it, when all is well. TLS 1.2 has given its session already, TLS 1.3 will.
inline void trust_tickets(SSL* ssl, ticket_hook& hook) {
  hook.is_trusted = true;
  if (SSL_version(ssl) >= TLS1_3_VERSION || SSL_session_reused(ssl) == 1) return;
  if (SSL_SESSION* const own = SSL_get1_session(ssl)) hook.to->keep(hook.from, tls_session(own));
}

/// The SHA-256 of a certificate's public key, as base64: what `pinned_keys` has.
inline std::string pin_of(X509* certificate) {
  unsigned char* bytes = nullptr;
  const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
  if (size <= 0) return {};
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned length = 0;
  const bool is_made = EVP_Digest(bytes, static_cast<std::size_t>(size), digest, &length, EVP_sha256(), nullptr) == 1;
  OPENSSL_free(bytes);
  return is_made ? base64_of({reinterpret_cast<const char*>(digest), length}) : std::string();
}

inline bool is_pinned(const options& how, X509* certificate) {
  const std::string own = pin_of(certificate);
  for (std::string_view pin : how.pinned_keys) {
    if (pin.starts_with("sha256/")) pin.remove_prefix(7);
    if (!own.empty() && pin == own) return true;
  }
  return false;
}

/// Why the server is not one whose key is pinned, or nothing. A session that was kept is of one that is.
inline std::optional<failure> unpinned(SSL* ssl, const place& to, const options& how) {
  if (how.pinned_keys.empty() || SSL_session_reused(ssl) == 1) return std::nullopt;
  STACK_OF(X509)* const chain = SSL_get0_verified_chain(ssl);
  for (int i = 0; how.verify == verification::on && chain != nullptr && i < sk_X509_num(chain); ++i) {
    if (is_pinned(how, sk_X509_value(chain, i))) return std::nullopt;
  }
  X509* const own = SSL_get_peer_certificate(ssl);
  if (own == nullptr) return fail(stage::handshake, to.text + " showed no certificate");
  const bool is_good = is_pinned(how, own);
  const std::string shown = pin_of(own);
  X509_free(own);
  if (is_good) return std::nullopt;
  return fail(stage::handshake, "the certificate of " + to.text + " has the key sha256/" + shown +
                                    ", and neither it nor one above it is in `pinned_keys`");
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_TICKETS_IMPL_HPP
