// What the runtime decides without running: replies by status, enum words, names, required parameters.
#include <huaweicloud/swr.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace swr = huaweicloud::swr;
namespace rt = swr::rt;

// Exact status, then range, then default.
using five = rt::replies<rt::reply<200>, rt::reply<404>, rt::reply<rt::range(4)>, rt::reply<rt::range(2)>,
                         rt::reply<rt::otherwise>>;
static_assert(rt::detail::best_reply(five{}, 200) == 0);
static_assert(rt::detail::best_reply(five{}, 404) == 1);
static_assert(rt::detail::best_reply(five{}, 403) == 2);
static_assert(rt::detail::best_reply(five{}, 204) == 3);
static_assert(rt::detail::best_reply(five{}, 500) == 4);
static_assert(rt::detail::best_reply(rt::replies<rt::reply<200>>{}, 201) == rt::detail::none);
static_assert(rt::detail::best_reply(rt::replies<>{}, 200) == rt::detail::none);

// What an outcome holds: one success is itself, several are a variant, none is empty; a default may be both.
template <class... Reply>
using success = typename rt::detail::bodies<rt::replies<Reply...>>::success;
template <class... Reply>
using errors = typename rt::detail::bodies<rt::replies<Reply...>>::errors;
static_assert(std::is_same_v<success<rt::reply<200, int>, rt::reply<rt::range(2), int>>, int>);
static_assert(std::is_same_v<success<rt::reply<200, int>, rt::reply<204>>, std::variant<int, rt::empty>>);
static_assert(std::is_same_v<success<rt::reply<404, int>>, rt::empty>);
static_assert(std::is_same_v<success<rt::reply<rt::otherwise, int>>, int>);
static_assert(std::is_same_v<success<rt::reply<200, bool>, rt::reply<rt::otherwise, int>>, bool>);
static_assert(std::is_same_v<errors<rt::reply<200, bool>, rt::reply<404, int>, rt::reply<rt::range(5), int>>,
                             std::variant<std::monostate, int>>);

// Words of an enum both ways.
static_assert(rt::word_of(swr::RegistryType::huawei_SWR) == "huawei-SWR");
static_assert(rt::find_word<swr::RegistryType>("swr-pro") == swr::RegistryType::swr_pro);
static_assert(!rt::find_word<swr::RegistryType>("SWR-PRO"));

// Models and parameters are aggregates of standard types.
static_assert(std::is_aggregate_v<swr::InstanceRegistry> && std::is_aggregate_v<swr::ShowInstanceRegistry::Params>);
static_assert(rt::model<swr::InstanceRegistry> && !rt::model<std::string> &&
              !rt::model<std::vector<swr::InstanceRegistry>>);
static_assert(!std::is_convertible_v<rt::secret, std::string> && std::is_convertible_v<std::string, rt::secret>);

// What a union asks of its alternatives: the kinds of JSON that they may be, and whose business they are.
using Id = std::variant<std::string, std::int64_t>;
static_assert(rt::detail::json_in<Id>::kinds == (rt::detail::text_kind | rt::detail::number_kind));
static_assert(rt::detail::json_in<std::optional<Id>>::kinds ==
              (rt::detail::json_in<Id>::kinds | rt::detail::null_kind));
static_assert(rt::detail::json_in<swr::InstanceRegistry>::kinds == rt::detail::object_kind);
static_assert(rt::detail::json_in<rt::any>::kinds == rt::detail::any_kind);
static_assert(rt::own_type<std::variant<std::string, swr::InstanceRegistry>> && !rt::own_type<Id>);
static_assert(rt::readable<std::vector<swr::InstanceRegistry>> && rt::writable<std::vector<swr::InstanceRegistry>>);
static_assert(!rt::readable<void*> && !rt::readable<char>);

int main() {}
