// What a body in pieces is made from: any `bool(std::string& piece)` that puts the next piece into its argument and
// tells whether there was one. It may have a `size()` of all pieces, and an `error()` that says why there are no more
// pieces and is empty where there was just an end.
#ifndef BINDERY_CHUNK_SOURCE_HPP
#define BINDERY_CHUNK_SOURCE_HPP

#include <bindery/http.hpp>

#include <string>
#include <utility>

namespace bindery::inline v1 {

template <class Next>
struct chunk_source::holder : chunk_source::shared {
  explicit holder(Next given) : shared{&call, &why, &end}, source(std::move(given)) {
    if constexpr (requires { this->size = source.size(); }) this->size = source.size();
  }
  static bool call(shared* self, std::string& piece) {
    return static_cast<bool>(static_cast<holder*>(self)->source(piece));
  }
  static std::string why([[maybe_unused]] shared* self) {
    if constexpr (requires(const Next& next) { std::string(next.error()); }) {
      return std::string(static_cast<holder*>(self)->source.error());
    } else {
      return {};
    }
  }
  static void end(shared* self) { delete static_cast<holder*>(self); }

  Next source;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_CHUNK_SOURCE_HPP
