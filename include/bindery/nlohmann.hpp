// Conversion to and from nlohmann::json, which this neither includes nor needs: `json j = registry;` and
// `j.get<Registry>()` find these functions by argument-dependent look-up, for which generated namespaces say
// `using rt::to_json; using rt::from_json;`. The way is over text, so numbers stay exact.
#ifndef BINDERY_NLOHMANN_HPP
#define BINDERY_NLOHMANN_HPP

#include <bindery/fault.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/print.hpp>
#include <bindery/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {
namespace detail {

/// What these functions need of a `nlohmann::basic_json`.
template <class Json>
concept json_value = requires(const Json& json, std::string_view text) {
  Json::parse(text);
  json.dump();
  json.is_discarded();
};

}  // namespace detail

/// Secrets are themselves, a number that is not finite is null.
template <detail::json_value Json, own_type T>
void to_json(Json& json, const T& value) {
  json = Json::parse(std::string_view(write(value)));
}

/// Throws `bad_value` with the text of the mismatch, as nlohmann has it that conversions throw.
template <detail::json_value Json, own_type T>
void from_json(const Json& json, T& value) {
  const auto text = json.dump();
  auto outcome = read<T>(std::string_view(text.data(), text.size()));
  if (!outcome) return detail::raise(to_string(outcome.error()));
  value = std::move(*outcome);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_NLOHMANN_HPP
