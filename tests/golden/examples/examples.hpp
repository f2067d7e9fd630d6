// Examples 1, bound by bindery 0.1.0 from spec.yaml (b3d89a71).
// Do not edit: change the description and run bindery again.
// Replies that the description shows, for tests: bindery::fake::transport http{golden::examples_examples::replies};
#ifndef BINDERY_GOLDEN_EXAMPLES_EXAMPLES_HPP
#define BINDERY_GOLDEN_EXAMPLES_EXAMPLES_HPP

#include <array>
#include <string_view>

namespace golden::examples_examples {

struct reply {
  std::string_view operation;   ///< The description's id.
  int status;
  std::string_view media_type;  ///< Empty where the reply has no body.
  std::string_view name;        ///< Of the example; empty where it has none.
  std::string_view body;
};

inline constexpr std::array<reply, 9> replies{{
    {"listPets", 200, "application/json", "",
     "[{\"id\":5,\"name\":\"Rex\",\"kind\":\"dog\",\"tags\":[\"good\",\"good\"]}]"},
    {"addPet", 201, "application/json", "cat", "{\"id\":1,\"name\":\"Tom\",\"weight\":4.50}"},
    {"addPet", 201, "application/json", "dog", "{\"id\":2,\"name\":\"Rex \\\"the\\\" dog\"}"},
    {"addPet", 400, "application/problem+json", "", "{\"title\":\"no \342\230\272\",\"status\":409}"},
    {"showPet", 404, "", "", ""},
    {"showPet", 200, "text/plain", "", "Tom, 4.5 kg\012"},
    {"showPet", 200, "application/json", "",
     "{\"id\":5,\"name\":\"Rex\",\"kind\":\"dog\",\"tags\":[\"good\",\"good\"],\"lives\":9}"},
    {"removePet", 204, "", "", ""},
    {"showWords", 200, "application/json", "", "\"{is no object\""},
}};

}  // namespace golden::examples_examples

#endif  // BINDERY_GOLDEN_EXAMPLES_EXAMPLES_HPP
