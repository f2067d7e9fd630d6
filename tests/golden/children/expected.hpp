// T 1, bound by bindery 0.1.0 from spec.yaml (e3b47563).
// Do not edit: change the description and run bindery again.
//
//   auto outcome = spec::list_pets(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/box.hpp>
#include <bindery/build_body.hpp>
#include <bindery/call.hpp>
#include <bindery/cases.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/late.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x8ce1a317
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x8ce1a317

namespace spec::inline d_8ce1a317 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Cat;

struct Dog;

struct Pet;

/// A `Pet` or one of those that extend it, by `petType`.
using AnyPet = std::variant<rt::box<Cat>, rt::box<Dog>, rt::box<Pet>>;
constexpr auto bindery_cases(const AnyPet*) {
  return rt::cases{
    "petType",
    rt::case_of{"dog", 1},
    rt::case_of{"Puppy", 1},
    rt::case_of{"Cat", 0},
    rt::case_of{"Pet", 2},
    rt::other_case{2},
  };
}

struct Owner {
  /// His pet.
  std::optional<rt::nullable<AnyPet>> pet{};

  friend bool operator==(const Owner&, const Owner&) = default;
  friend constexpr auto bindery_names(const Owner*) { return rt::names{"pet"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Owner*, Self& self, std::size_t, Use&& use) {
    return use(self.pet);
  }
};

struct Pet {
  std::string petType{"Pet"};
  std::optional<AnyPet> friend_{};
  std::optional<std::vector<AnyPet>> friends{};

  friend bool operator==(const Pet&, const Pet&) = default;
  friend constexpr auto bindery_names(const Pet*) { return rt::names{"petType", "friend", "friends"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Pet*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.petType);
      case 1: return use(self.friend_);
      default: return use(self.friends);
    }
  }
};

struct Cat {
  std::string petType{"Cat"};
  std::optional<AnyPet> friend_{};
  std::optional<std::vector<AnyPet>> friends{};
  std::optional<std::int64_t> lives{};

  friend bool operator==(const Cat&, const Cat&) = default;
  friend constexpr auto bindery_names(const Cat*) { return rt::names{"petType", "friend", "friends", "lives"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Cat*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.petType);
      case 1: return use(self.friend_);
      case 2: return use(self.friends);
      default: return use(self.lives);
    }
  }
};

struct Dog {
  std::string petType{};
  std::optional<AnyPet> friend_{};
  std::optional<std::vector<AnyPet>> friends{};
  std::optional<std::string> tricks{};

  friend bool operator==(const Dog&, const Dog&) = default;
  friend constexpr auto bindery_names(const Dog*) { return rt::names{"petType", "friend", "friends", "tricks"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Dog*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.petType);
      case 1: return use(self.friend_);
      case 2: return use(self.friends);
      default: return use(self.tricks);
    }
  }
};

using Puppy = Dog;

/// `GET /pets`
struct ListPets {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "listPets"_text,
      .method = "GET"_text,
      .path = "/pets"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// All.
  using status_200 = rt::reply<200, std::vector<AnyPet>>;
  using Replies = rt::replies<status_200>;
};

/// `GET /pets`
template <class Transport>
auto list_pets(Transport&& transport,
               const ListPets::Params& params = ListPets::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListPets>(transport, params, options);
}

/// `POST /pets`
struct AddPet {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "addPet"_text,
      .method = "POST"_text,
      .path = "/pets"_text,
      .accept = "application/json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    rt::late<Lazy, std::optional<AnyPet>> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// All.
  using status_200 = rt::reply<200, Cat>;
  using Replies = rt::replies<status_200>;
};

/// `POST /pets`
template <class Transport>
auto add_pet(Transport&& transport,
             const AddPet::Params& params = AddPet::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<AddPet>(transport, params, options);
}

}  // namespace spec::inline d_8ce1a317

#endif  // BINDERY_API_SPEC
