// SHA-256 and HMAC-SHA-256 by OpenSSL's EVP functions, those that 1.1.1 and 3 have alike and neither calls deprecated.
// Link with -lcrypto.
#ifndef HUAWEICLOUD_AUTH_DIGEST_HPP
#define HUAWEICLOUD_AUTH_DIGEST_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <openssl/evp.h>

namespace huaweicloud {

namespace detail {

inline std::string lower_hex(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text.push_back("0123456789abcdef"[byte >> 4]);
    text.push_back("0123456789abcdef"[byte & 15]);
  }
  return text;
}

inline const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

class digest_context {
 public:
  digest_context() : context_(EVP_MD_CTX_new()) {}
  digest_context(const digest_context&) = delete;
  digest_context& operator=(const digest_context&) = delete;
  ~digest_context() { EVP_MD_CTX_free(context_); }
  EVP_MD_CTX* get() const { return context_; }

 private:
  EVP_MD_CTX* context_;
};

}  // namespace detail

/// SHA-256 of bytes that come piece by piece.
class sha256 {
 public:
  sha256() : good_(context_.get() != nullptr && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1) {}

  void update(std::string_view piece) {
    good_ = good_ && EVP_DigestUpdate(context_.get(), piece.data(), piece.size()) == 1;
  }
  /// 64 digits in lower case; empty when OpenSSL refused, for want of memory or of a provider that has SHA-256.
  std::string hex() {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    good_ = good_ && EVP_DigestFinal_ex(context_.get(), bytes, &size) == 1;
    return good_ ? detail::lower_hex({reinterpret_cast<const char*>(bytes), size}) : std::string();
  }

 private:
  detail::digest_context context_;
  bool good_;
};

/// SHA-256 of a text: 64 digits in lower case; empty when OpenSSL refused.
inline std::string sha256_hex(std::string_view text) {
  sha256 hash;
  hash.update(text);
  return hash.hex();
}

/// HMAC-SHA-256: 32 bytes; empty when OpenSSL refused.
inline std::string hmac_sha256(std::string_view key, std::string_view text) {
  std::string bytes(EVP_MAX_MD_SIZE, '\0');
  std::size_t size = bytes.size();
  EVP_PKEY* secret = EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, nullptr, detail::bytes_of(key), key.size());
  const detail::digest_context context;
  const bool good = secret != nullptr && context.get() != nullptr &&
                    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, secret) == 1 &&
                    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(bytes.data()), &size,
                                   detail::bytes_of(text), text.size()) == 1;
  EVP_PKEY_free(secret);
  bytes.resize(good ? size : 0);
  return bytes;
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_DIGEST_HPP
