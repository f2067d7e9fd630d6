// Merge patches 1, bound by bindery 0.1.0 from spec.yaml (7f1276ed).
// Do not edit: change the description and run bindery again.
//
//   namespace merge_patch = golden::merge_patch;
//   auto outcome = merge_patch::get_pet(transport, {.id = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/box.hpp>
#include <bindery/build_body.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/late.hpp>
#include <bindery/media.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/read_only.hpp>
#include <bindery/required.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_GOLDEN_MERGE_PATCH_4CD9ECF2) && BINDERY_API_GOLDEN_MERGE_PATCH_4CD9ECF2 != 0xed7c2937
#error "golden::merge_patch is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_MERGE_PATCH_4CD9ECF2
#define BINDERY_API_GOLDEN_MERGE_PATCH_4CD9ECF2 0xed7c2937

namespace golden::merge_patch::inline d_ed7c2937 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

enum class Kind { cat, dog };
constexpr auto bindery_words(Kind) { return rt::names{"cat", "dog"}; }

using Nick = std::string;

struct Home {
  std::optional<std::string> street{};

  friend bool operator==(const Home&, const Home&) = default;
  friend constexpr auto bindery_names(const Home*) { return rt::names{"street"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Home*, Self& self, std::size_t, Use&& use) {
    return use(self.street);
  }
};

using Note = rt::nullable<std::string>;

using Free = std::map<std::string, rt::any>;

struct Pet {
  /// Read-only: only replies have it.
  std::optional<std::string> id{};
  /// It has one.
  std::string name{};
  std::optional<rt::open<Kind>> kind{};
  std::optional<Nick> nick{};
  Home home{};
  std::optional<rt::box<Pet>> parent{};
  std::optional<std::map<std::string, std::string>> tags{};
  std::optional<std::vector<rt::box<Pet>>> friends{};
  std::optional<Note> note{};
  std::optional<Free> free{};
  std::optional<rt::any> any{};

  friend bool operator==(const Pet&, const Pet&) = default;
  friend constexpr auto bindery_names(const Pet*) {
    return rt::names{"id", "name", "kind", "nick", "home", "parent", "tags", "friends", "note", "free", "any"};
  }
  friend constexpr auto bindery_read_only(const Pet*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Pet*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.kind);
      case 3: return use(self.nick);
      case 4: return use(self.home);
      case 5: return use(self.parent);
      case 6: return use(self.tags);
      case 7: return use(self.friends);
      case 8: return use(self.note);
      case 9: return use(self.free);
      default: return use(self.any);
    }
  }
};

struct HomePatch {
  std::optional<rt::nullable<std::string>> street{};

  friend bool operator==(const HomePatch&, const HomePatch&) = default;
  friend constexpr auto bindery_names(const HomePatch*) { return rt::names{"street"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const HomePatch*, Self& self, std::size_t, Use&& use) {
    return use(self.street);
  }
};

struct PetPatch {
  /// Read-only: only replies have it.
  std::optional<std::string> id{};
  /// It has one.
  std::string name{};
  std::optional<rt::nullable<rt::open<Kind>>> kind{};
  std::optional<rt::nullable<Nick>> nick{};
  HomePatch home{};
  std::optional<rt::nullable<rt::box<PetPatch>>> parent{};
  std::optional<rt::nullable<std::map<std::string, rt::nullable<std::string>>>> tags{};
  std::optional<rt::nullable<std::vector<Pet>>> friends{};
  std::optional<Note> note{};
  std::optional<rt::nullable<Free>> free{};
  std::optional<rt::any> any{};

  friend bool operator==(const PetPatch&, const PetPatch&) = default;
  friend constexpr auto bindery_names(const PetPatch*) {
    return rt::names{"id", "name", "kind", "nick", "home", "parent", "tags", "friends", "note", "free", "any"};
  }
  friend constexpr auto bindery_read_only(const PetPatch*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PetPatch*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.kind);
      case 3: return use(self.nick);
      case 4: return use(self.home);
      case 5: return use(self.parent);
      case 6: return use(self.tags);
      case 7: return use(self.friends);
      case 8: return use(self.note);
      case 9: return use(self.free);
      default: return use(self.any);
    }
  }
};

struct OwnerChange {
  std::optional<rt::nullable<std::string>> street{};
  std::optional<rt::nullable<std::int64_t>> age{};
  std::optional<rt::nullable<PetPatch>> first{};

  friend bool operator==(const OwnerChange&, const OwnerChange&) = default;
  friend constexpr auto bindery_names(const OwnerChange*) { return rt::names{"street", "age", "first"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const OwnerChange*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.street);
      case 1: return use(self.age);
      default: return use(self.first);
    }
  }
};

/// `GET /pets/{id}`
struct GetPet {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "getPet"_text,
      .method = "GET"_text,
      .path = "/pets/{id}"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
  }

  /// The pet.
  using status_200 = rt::reply<200, Pet>;
  using Replies = rt::replies<status_200>;
};

/// `GET /pets/{id}`
template <class Transport>
auto get_pet(Transport&& transport,
             const GetPet::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<GetPet>(transport, params, options);
}

/// `PATCH /pets/{id}`
struct ChangePet {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "changePet"_text,
      .method = "PATCH"_text,
      .path = "/pets/{id}"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();
    PetPatch body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_json_body(builder, "application/merge-patch+json", given.body);
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PATCH /pets/{id}`
template <class Transport>
auto change_pet(Transport&& transport,
                const ChangePet::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ChangePet>(transport, params, options);
}

/// `PATCH /owners/{id}`
///
/// What a request for a change alone uses needs no second schema.
struct ChangeOwner {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "changeOwner"_text,
      .method = "PATCH"_text,
      .path = "/owners/{id}"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();
    std::optional<OwnerChange> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_json_body(builder, "application/merge-patch+json", given.body);
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// What a request for a change alone uses needs no second schema.
template <class Transport>
auto change_owner(Transport&& transport,
                  const ChangeOwner::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ChangeOwner>(transport, params, options);
}

/// `PATCH /homes/{id}`
///
/// The caller chooses between replacing all and changing some.
struct ChangeHome {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "changeHome"_text,
      .method = "PATCH"_text,
      .path = "/homes/{id}"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();
    rt::late<Lazy, std::variant<Home, HomePatch>> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_body(builder,
        given.body,
        rt::json_media{"application/json"},
        rt::json_media{"application/merge-patch+json"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// The caller chooses between replacing all and changing some.
template <class Transport>
auto change_home(Transport&& transport,
                 const ChangeHome::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ChangeHome>(transport, params, options);
}

struct RenameHomeBodyOwner {
  std::optional<rt::nullable<std::int64_t>> age{};

  friend bool operator==(const RenameHomeBodyOwner&, const RenameHomeBodyOwner&) = default;
  friend constexpr auto bindery_names(const RenameHomeBodyOwner*) { return rt::names{"age"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RenameHomeBodyOwner*, Self& self, std::size_t, Use&& use) {
    return use(self.age);
  }
};

struct RenameHomeBody {
  std::optional<rt::nullable<std::string>> name{};
  std::optional<rt::nullable<RenameHomeBodyOwner>> owner{};

  friend bool operator==(const RenameHomeBody&, const RenameHomeBody&) = default;
  friend constexpr auto bindery_names(const RenameHomeBody*) { return rt::names{"name", "owner"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RenameHomeBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      default: return use(self.owner);
    }
  }
};

/// `PUT /homes/{id}`
struct RenameHome {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "renameHome"_text,
      .method = "PUT"_text,
      .path = "/homes/{id}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();
    RenameHomeBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_json_body(builder, "application/merge-patch+json", given.body);
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /homes/{id}`
template <class Transport>
auto rename_home(Transport&& transport,
                 const RenameHome::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<RenameHome>(transport, params, options);
}

/// `PATCH /anything`
struct ChangeAnything {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "changeAnything"_text,
      .method = "PATCH"_text,
      .path = "/anything"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::optional<Free> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/merge-patch+json", given.body);
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PATCH /anything`
template <class Transport>
auto change_anything(Transport&& transport,
                     const ChangeAnything::Params& params = ChangeAnything::Params(),
                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ChangeAnything>(transport, params, options);
}

}  // namespace golden::merge_patch::inline d_ed7c2937

#endif  // BINDERY_API_GOLDEN_MERGE_PATCH_4CD9ECF2
