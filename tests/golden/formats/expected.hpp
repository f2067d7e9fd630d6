// Formats 1, bound by bindery 0.1.0 from spec.yaml (a8e40c8e).
// Do not edit: change the description and run bindery again.
#include <bindery/base64.hpp>
#include <bindery/date_time.hpp>
#include <bindery/decimal.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xa3a1c058
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xa3a1c058

namespace spec::inline d_a3a1c058 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Numbers {
  std::optional<std::int8_t> int8{};
  std::optional<std::int16_t> int16{};
  std::optional<std::int32_t> int32{};
  std::optional<std::int64_t> int64{};
  std::optional<std::uint8_t> uint8{};
  std::optional<std::uint16_t> uint16{};
  std::optional<std::uint32_t> uint32{};
  std::optional<std::uint64_t> uint64{};
  /// Range: 0 to 18446744073709551615.
  std::optional<std::uint64_t> big{};
  std::optional<float> float_{};
  std::optional<double> double_{};
  std::optional<rt::decimal> decimal{};
  std::optional<rt::decimal> decimal128{};

  friend bool operator==(const Numbers&, const Numbers&) = default;
  friend constexpr auto bindery_names(const Numbers*) {
    return rt::names{
      "int8",
      "int16",
      "int32",
      "int64",
      "uint8",
      "uint16",
      "uint32",
      "uint64",
      "big",
      "float",
      "double",
      "decimal",
      "decimal128",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Numbers*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.int8);
      case 1: return use(self.int16);
      case 2: return use(self.int32);
      case 3: return use(self.int64);
      case 4: return use(self.uint8);
      case 5: return use(self.uint16);
      case 6: return use(self.uint32);
      case 7: return use(self.uint64);
      case 8: return use(self.big);
      case 9: return use(self.float_);
      case 10: return use(self.double_);
      case 11: return use(self.decimal);
      default: return use(self.decimal128);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Numbers*, const Self& self, Use& use) {
    use("big", self.big, use.at_least(0));
  }
};

struct Texts {
  /// When it was made.
  rt::date_time at{};
  std::optional<rt::date> day{};
  std::optional<rt::time> time{};
  std::optional<rt::duration> duration{};
  std::optional<rt::http_date> modified{};
  std::optional<rt::http_date> expires{};
  /// Format: uuid.
  std::optional<std::string> uuid{};
  std::optional<rt::base64> data{};
  std::optional<rt::base64url> url_data{};
  /// Holds image/png.
  std::optional<rt::base64> encoded{};
  /// Format: binary.
  std::optional<std::string> binary{};
  std::optional<rt::secret> password{};
  /// Format: uri.
  std::optional<std::string> link{};
  /// Format: ipv4.
  std::optional<std::string> address{};
  /// Format: decimal.
  std::optional<std::string> exact{};
  /// Format: colour.
  std::optional<std::string> own{};

  friend bool operator==(const Texts&, const Texts&) = default;
  friend constexpr auto bindery_names(const Texts*) {
    return rt::names{
      "at",
      "day",
      "time",
      "duration",
      "modified",
      "expires",
      "uuid",
      "data",
      "url_data",
      "encoded",
      "binary",
      "password",
      "link",
      "address",
      "exact",
      "own",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Texts*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.at);
      case 1: return use(self.day);
      case 2: return use(self.time);
      case 3: return use(self.duration);
      case 4: return use(self.modified);
      case 5: return use(self.expires);
      case 6: return use(self.uuid);
      case 7: return use(self.data);
      case 8: return use(self.url_data);
      case 9: return use(self.encoded);
      case 10: return use(self.binary);
      case 11: return use(self.password);
      case 12: return use(self.link);
      case 13: return use(self.address);
      case 14: return use(self.exact);
      default: return use(self.own);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Texts*, const Self& self, Use& use) {
    use("uuid", self.uuid,
        use.pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"));
    use("link", self.link, use.pattern("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]*$"));
    use("address", self.address, use.pattern("^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$"));
  }
};

}  // namespace spec::inline d_a3a1c058

#endif  // BINDERY_API_SPEC
