// Examples 1, bound by bindery 0.1.0 from spec.yaml (b3d89a71).
// Do not edit: change the description and run bindery again.
//
//   namespace examples = golden::examples;
//   auto outcome = examples::list_pets(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/box.hpp>
#include <bindery/build_body.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/media.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
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

#if defined(BINDERY_API_GOLDEN_EXAMPLES) && BINDERY_API_GOLDEN_EXAMPLES != 0xe94bec61
#error "golden::examples is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_EXAMPLES
#define BINDERY_API_GOLDEN_EXAMPLES 0xe94bec61

namespace golden::examples::inline d_e94bec61 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

enum class PetKind { dog, cat };
constexpr auto bindery_words(PetKind) { return rt::names{"dog", "cat"}; }

struct Pet {
  /// Example: 5.
  std::int64_t id{};
  /// Example: `Rex`. Example: `Tom`.
  std::string name{};
  std::optional<rt::open<PetKind>> kind{};
  std::optional<double> weight{};
  /// Items: at least 2.
  std::optional<std::vector<std::string>> tags{};
  /// Example: `never`. Write-only: only requests have it.
  std::optional<std::string> secret{};

  friend bool operator==(const Pet&, const Pet&) = default;
  friend constexpr auto bindery_names(const Pet*) {
    return rt::names{"id", "name", "kind", "weight", "tags", "secret"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Pet*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.kind);
      case 3: return use(self.weight);
      case 4: return use(self.tags);
      default: return use(self.secret);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Pet*, const Self& self, Use& use) {
    use("tags", self.tags, use.items(2));
  }
};

struct Cat {
  /// Example: 5.
  std::int64_t id{};
  /// Example: `Rex`. Example: `Tom`.
  std::string name{};
  std::optional<rt::open<PetKind>> kind{};
  std::optional<double> weight{};
  /// Items: at least 2.
  std::optional<std::vector<std::string>> tags{};
  /// Example: `never`. Write-only: only requests have it.
  std::optional<std::string> secret{};
  /// Example: 9.
  std::optional<std::int64_t> lives{};
  std::optional<rt::box<Cat>> mother{};

  friend bool operator==(const Cat&, const Cat&) = default;
  friend constexpr auto bindery_names(const Cat*) {
    return rt::names{"id", "name", "kind", "weight", "tags", "secret", "lives", "mother"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Cat*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.kind);
      case 3: return use(self.weight);
      case 4: return use(self.tags);
      case 5: return use(self.secret);
      case 6: return use(self.lives);
      default: return use(self.mother);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Cat*, const Self& self, Use& use) {
    use("tags", self.tags, use.items(2));
  }
};

struct Problem {
  std::string title{};
  /// Example: 500.
  std::optional<std::int64_t> status{};

  friend bool operator==(const Problem&, const Problem&) = default;
  friend constexpr auto bindery_names(const Problem*) { return rt::names{"title", "status"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Problem*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.title);
      default: return use(self.status);
    }
  }
};

struct Tree {
  /// Example: `leaf`.
  std::string name{};
  std::vector<rt::box<Tree>> children{};

  friend bool operator==(const Tree&, const Tree&) = default;
  friend constexpr auto bindery_names(const Tree*) { return rt::names{"name", "children"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Tree*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      default: return use(self.children);
    }
  }
};

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

  /// All of them.
  using status_200 = rt::reply<200, std::vector<Pet>>;
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
      .accept = "application/json, application/problem+json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    Pet body = rt::left_out<Lazy, "body">();

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

  /// It is there.
  using status_201 = rt::reply<201, Pet>;
  /// It is not.
  using status_4xx = rt::reply<rt::range(4), Problem>;
  /// Who knows?
  using status_default = rt::reply<rt::otherwise, Problem>;
  using Replies = rt::replies<status_201, status_4xx, status_default>;
};

/// `POST /pets`
template <class Transport>
auto add_pet(Transport&& transport,
             const AddPet::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AddPet>(transport, params, options);
}

/// `GET /pets/{id}`
struct ShowPet {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "showPet"_text,
      .method = "GET"_text,
      .path = "/pets/{id}"_text,
      .accept = "text/plain, image/png, application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::int64_t id = rt::left_out<Lazy, "id">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
  }

  /// There is none.
  using status_404 = rt::reply<404>;
  /// The pet.
  using status_200 =
      rt::reply<200, std::variant<Cat, rt::media<"text/plain", std::string>, rt::media<"image/png", std::string>>, rt::no_headers, rt::by_media_type>;
  using Replies = rt::replies<status_404, status_200>;
};

/// `GET /pets/{id}`
template <class Transport>
auto show_pet(Transport&& transport,
              const ShowPet::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowPet>(transport, params, options);
}

/// `DELETE /pets/{id}`
struct RemovePet {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "removePet"_text,
      .method = "DELETE"_text,
      .path = "/pets/{id}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::int64_t id = rt::left_out<Lazy, "id">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
  }

  /// It is gone.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `DELETE /pets/{id}`
template <class Transport>
auto remove_pet(Transport&& transport,
                const RemovePet::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<RemovePet>(transport, params, options);
}

/// `GET /tree`
struct ShowTree {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "showTree"_text,
      .method = "GET"_text,
      .path = "/tree"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// What never ends
  using status_default = rt::reply<rt::otherwise, Tree>;
  using Replies = rt::replies<status_default>;
};

/// `GET /tree`
template <class Transport>
auto show_tree(Transport&& transport,
               const ShowTree::Params& params = ShowTree::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowTree>(transport, params, options);
}

/// `GET /words`
struct ShowWords {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "showWords"_text,
      .method = "GET"_text,
      .path = "/words"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A text
  using status_default = rt::reply<rt::otherwise, std::string>;
  using Replies = rt::replies<status_default>;
};

/// `GET /words`
template <class Transport>
auto show_words(Transport&& transport,
                const ShowWords::Params& params = ShowWords::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowWords>(transport, params, options);
}

}  // namespace golden::examples::inline d_e94bec61

#endif  // BINDERY_API_GOLDEN_EXAMPLES
