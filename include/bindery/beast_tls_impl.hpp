// TLS for beast_impl.hpp, which includes this: who is trusted, why a certificate is refused, and what a handshake is
// given and says.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_TLS_IMPL_HPP
#define BINDERY_BEAST_TLS_IMPL_HPP

#include <bindery/beast_message_impl.hpp>
#include <bindery/beast_tickets_impl.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <boost/asio/error.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace bindery::beast::detail {

namespace asio = boost::asio;

/// The names that a certificate is for, as one text.
inline std::string names_in(X509* certificate) {
  std::string text;
  void* const extension = X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr);
  auto* const names = static_cast<GENERAL_NAMES*>(extension);
  for (int i = 0; names != nullptr && i < (std::min)(sk_GENERAL_NAME_num(names), 8); ++i) {
    const GENERAL_NAME* const name = sk_GENERAL_NAME_value(names, i);
    if (name->type != GEN_DNS && name->type != GEN_IPADD) continue;
    const ASN1_STRING* const value = name->type == GEN_DNS ? name->d.dNSName : name->d.iPAddress;
    const unsigned char* const bytes = ASN1_STRING_get0_data(value);
    const int size = ASN1_STRING_length(value);
    std::string shown = "an IPv6 address";
    if (name->type == GEN_DNS) {
      shown = printable(std::string(bytes, bytes + size));
      error_code no_address;
      asio::ip::make_address(shown, no_address);
      if (!no_address) shown += " as a name";
    } else if (size == 4) {
      const asio::ip::address_v4::bytes_type octets{bytes[0], bytes[1], bytes[2], bytes[3]};
      shown = asio::ip::address_v4(octets).to_string();
    }
    text.append(text.empty() ? "" : ", ").append(shown);
  }
  GENERAL_NAMES_free(names);
  return text.empty() ? "no host at all" : text;
}

/// Why OpenSSL refused the certificate that it is looking at.
inline std::string refusal_of(X509_STORE_CTX* checking, const place& to) {
  const int code = X509_STORE_CTX_get_error(checking);
  const std::string what = "the certificate of " + to.text + " was refused: ";
  switch (code) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return what + "it is for " + names_in(X509_STORE_CTX_get_current_cert(checking)) + ", not for " + to.host;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return what + X509_verify_cert_error_string(code) + "; if you trust it, give its CA as `ca_file`";
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return what + X509_verify_cert_error_string(code) + "; renew it, or set this machine's clock";
    default: return what + X509_verify_cert_error_string(code);
  }
}

/// A context that verifies as the options say, or the failure to make one.
inline std::optional<failure> make_context(const options& how, std::optional<asio::ssl::context>& made) {
  SSL_CTX* const native = SSL_CTX_new(TLS_client_method());
  if (native == nullptr) return fail(stage::trust_store, "OpenSSL made no TLS context");
  made.emplace(native);
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  // Keys and digests that can be forged (RSA of 1024 bits, SHA-1) are refused, whatever this machine's configuration
  // says.
  if (how.verify == verification::on)
    SSL_CTX_set_security_level(native, (std::max)(2, SSL_CTX_get_security_level(native)));
  SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
  keep_tickets(native);
  error_code code;
  const auto no_trust = [&](std::string what) {
    made.reset();
    return fail(stage::trust_store, std::move(what), code.value());
  };
  if (how.authorities == trust::system_and_given && made->set_default_verify_paths(code)) {
    return no_trust("the system's store of CA certificates does not load: " + code.message());
  }
  for (std::string_view pin : how.pinned_keys) {
    if (pin.starts_with("sha256/")) pin.remove_prefix(7);
    if (pin.size() != 44 || !pin.ends_with('=')) {
      return no_trust("`pinned_keys` holds a text that is no SHA-256 as base64 (44 characters, `=` at the end)");
    }
  }
  // Asio's words for OpenSSL's troubles with a file say little, so the usual ones get words of their own.
  std::error_code missing;
  if (!how.ca_file.empty() && !std::filesystem::is_regular_file(how.ca_file, missing)) {
    return no_trust("`ca_file` " + how.ca_file + " is no file");
  }
  if (!how.ca_file.empty() && made->load_verify_file(how.ca_file, code)) {
    return no_trust("`ca_file` " + how.ca_file + " holds no PEM certificate that loads");
  }
  // OpenSSL itself takes any text for a folder and then finds nothing in it.
  if (!how.ca_folder.empty() && !std::filesystem::is_directory(how.ca_folder, missing)) {
    return no_trust("`ca_folder` " + how.ca_folder + " is no folder");
  }
  if (!how.ca_folder.empty() && made->add_verify_path(how.ca_folder, code)) {
    return no_trust("`ca_folder` " + how.ca_folder + " does not load: " + code.message());
  }
  if (how.certificate_file.empty()) return std::nullopt;
  const std::string& key = how.key_file.empty() ? how.certificate_file : how.key_file;
  if (made->use_certificate_chain_file(how.certificate_file, code)) {
    return no_trust("`certificate_file` " + how.certificate_file + " holds no PEM certificate that loads");
  }
  if (made->use_private_key_file(key, asio::ssl::context::pem, code)) {
    return no_trust("`key_file` " + key + " holds no PEM key without a password that belongs to the certificate");
  }
  return std::nullopt;
}

/// What to do about a handshake that failed for another reason than the certificate.
inline std::string_view hint_for(const error_code& code) {
  if (code.category() != asio::error::get_ssl_category()) return "; the server ended the connection";
  switch (ERR_GET_REASON(static_cast<unsigned long>(code.value()))) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST: return "; does the port speak plain http?";
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION: return "; at least TLS 1.2 is needed";
    default: return "";
  }
}

/// Why a certificate was refused, once it was.
struct refusal {
  std::string reason{};
  int code = 0;
};

/// Tells a TLS stream whom it is to reach and to verify. `refused` must live as long as the handshake.
template <class Stream>
std::optional<failure> prepare_tls(Stream& stream, const place& to, const options& how, refusal& refused) {
  SSL* const ssl = stream.native_handle();
  error_code not_literal;
  asio::ip::make_address(to.host, not_literal);
  const std::string name = to.host.ends_with('.') ? to.host.substr(0, to.host.size() - 1) : to.host;
  X509_VERIFY_PARAM* const checks = SSL_get0_param(ssl);
  X509_VERIFY_PARAM_set_hostflags(checks, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
  // The server is told the name that is wanted (SNI), unless it is an address.
  const bool named = not_literal ? SSL_set1_host(ssl, name.c_str()) && SSL_set_tlsext_host_name(ssl, name.c_str())
                                 : X509_VERIFY_PARAM_set1_ip_asc(checks, name.c_str()) == 1;
  if (!named) return fail(stage::handshake, "OpenSSL does not take " + to.host + " as a name to verify");
  constexpr std::array<unsigned char, 9> http11{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
  SSL_set_alpn_protos(ssl, http11.data(), static_cast<unsigned>(http11.size()));

  error_code code;
  const bool verified = how.verify == verification::on;
  stream.set_verify_mode(verified ? asio::ssl::verify_peer : asio::ssl::verify_none, code);
  if (!code && verified) {
    stream.set_verify_callback(
        [&to, &refused](bool good, asio::ssl::verify_context& checking) {
          if (!good) {
            refused = {refusal_of(checking.native_handle(), to), X509_STORE_CTX_get_error(checking.native_handle())};
          }
          return good;
        },
        code);
  }
  if (code) return fail(stage::handshake, "OpenSSL does not verify: " + code.message(), code.value());
  return std::nullopt;
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_TLS_IMPL_HPP
