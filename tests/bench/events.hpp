// SAX events into structs, for the libraries that have such an interface: a stack of what is open, and per C++ type a
// row of functions for what may come.
#ifndef BENCH_EVENTS_HPP
#define BENCH_EVENTS_HPP

#include "lookup.hpp"
#include <bindery/open.hpp>
#include <bindery/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

class events;

/// What a type does with a value. A null pointer means that it takes no such value.
struct actions {
  bool (*null)(void*) = nullptr;
  bool (*boolean)(void*, bool) = nullptr;
  bool (*integer)(void*, std::int64_t) = nullptr;
  bool (*real)(void*, double) = nullptr;
  bool (*text)(void*, std::string_view) = nullptr;
  void (*open)(void*, events&) = nullptr;  // A model or a vector, by `opens`.
  char opens = 0;
};

struct place {
  void* object = nullptr;
  const actions* type = nullptr;
};

/// Something open: an object takes keys, an array makes a new element for each value.
struct level {
  void* object = nullptr;
  place (*key)(level&, std::string_view) = nullptr;
  place (*element)(void*) = nullptr;
  bool (*complete)(const level&) = nullptr;
  std::size_t likely = 0;
  std::uint64_t seen[2] = {};
};

class events {
 public:
  explicit events(place root) : next_(root) {}

  bool key(std::string_view name) {
    if (skipping_ == 0) next_ = top().key(top(), name);
    return true;
  }
  bool null() {
    return give([](place p) { return p.type->null && p.type->null(p.object); });
  }
  bool boolean(bool value) {
    return give([value](place p) { return p.type->boolean && p.type->boolean(p.object, value); });
  }
  bool integer(std::int64_t value) {
    return give([value](place p) { return p.type->integer && p.type->integer(p.object, value); });
  }
  bool real(double value) {
    return give([value](place p) { return p.type->real && p.type->real(p.object, value); });
  }
  bool text(std::string_view value) {
    return give([value](place p) { return p.type->text && p.type->text(p.object, value); });
  }
  bool begin(char bracket) {
    if (skipping_ != 0 || !take()) {
      ++skipping_;
      return true;
    }
    if (next_.type->opens != bracket || depth_ == most) return false;
    next_.type->open(next_.object, *this);
    return true;
  }
  bool end() {
    if (skipping_ != 0) {
      --skipping_;
      return true;
    }
    const level& done = levels_[--depth_];
    return done.complete == nullptr || done.complete(done);
  }
  void push(const level& opened) { levels_[depth_++] = opened; }

 private:
  static constexpr std::size_t most = 64;

  level& top() { return levels_[depth_ - 1]; }

  // Finds where the coming value goes; false when it is to be ignored.
  bool take() {
    if (depth_ != 0 && top().element) next_ = top().element(top().object);
    return next_.type != nullptr;
  }

  template <class Use>
  bool give(Use use) {
    return skipping_ != 0 || !take() || use(next_);
  }

  level levels_[most];
  std::size_t depth_ = 0;
  std::size_t skipping_ = 0;
  place next_;
};

template <class T>
struct actions_of;

template <class T>
place place_of(T& object) {
  return {&object, &actions_of<T>::list};
}

template <class T>
T& as(void* object) {
  return *static_cast<T*>(object);
}

template <>
struct actions_of<bool> {
  static constexpr actions list{.boolean = [](void* object, bool value) { return as<bool>(object) = value, true; }};
};

template <>
struct actions_of<std::int64_t> {
  static constexpr actions list{
      .integer = [](void* object, std::int64_t value) { return as<std::int64_t>(object) = value, true; }};
};

template <>
struct actions_of<double> {
  static constexpr actions list{
      .integer = [](void* object, std::int64_t value) { return as<double>(object) = static_cast<double>(value), true; },
      .real = [](void* object, double value) { return as<double>(object) = value, true; }};
};

template <>
struct actions_of<std::string> {
  static constexpr actions list{
      .text = [](void* object, std::string_view value) { return as<std::string>(object).assign(value), true; }};
};

template <>
struct actions_of<bindery::secret> {
  static constexpr actions list{.text = [](void* object, std::string_view value) {
    return as<bindery::secret>(object) = bindery::secret(value), true;
  }};
};

template <class E>
struct actions_of<bindery::open<E>> {
  static constexpr actions list{.text = [](void* object, std::string_view value) {
    return as<bindery::open<E>>(object) = bindery::open<E>(value), true;
  }};
};

template <class T>
struct actions_of<std::optional<T>> {
  using inner = actions_of<T>;
  static T& made(void* object) { return as<std::optional<T>>(object).emplace(); }

  static constexpr actions make() {
    actions list;
    list.null = [](void* object) { return as<std::optional<T>>(object).reset(), true; };
    if constexpr (inner::list.boolean != nullptr) {
      list.boolean = [](void* object, bool value) { return inner::list.boolean(&made(object), value); };
    }
    if constexpr (inner::list.integer != nullptr) {
      list.integer = [](void* object, std::int64_t value) { return inner::list.integer(&made(object), value); };
    }
    if constexpr (inner::list.real != nullptr) {
      list.real = [](void* object, double value) { return inner::list.real(&made(object), value); };
    }
    if constexpr (inner::list.text != nullptr) {
      list.text = [](void* object, std::string_view value) { return inner::list.text(&made(object), value); };
    }
    if constexpr (inner::list.open != nullptr) {
      list.open = [](void* object, events& handler) { inner::list.open(&made(object), handler); };
      list.opens = inner::list.opens;
    }
    return list;
  }
  static constexpr actions list = make();
};

template <class T>
struct actions_of<std::vector<T>> {
  static place element(void* object) { return place_of(as<std::vector<T>>(object).emplace_back()); }
  static void open(void* object, events& handler) { handler.push({.object = object, .element = element}); }
  static constexpr actions list{.open = open, .opens = '['};
};

template <bindery::model T>
struct actions_of<T> {
  static place key(level& here, std::string_view name) {
    const std::size_t index = lookup<T>::find(name, here.likely);
    if (index == lookup<T>::count) return {};
    here.likely = index + 1;
    here.seen[index / 64] |= std::uint64_t{1} << (index % 64);
    return bindery::with_member(as<T>(here.object), index, [](auto& member) { return place_of(member); });
  }
  static bool complete(const level& here) {
    presence<T> found;
    found.seen[0] = here.seen[0];
    found.seen[1] = here.seen[1];
    return found.complete();
  }
  static void open(void* object, events& handler) {
    handler.push({.object = object, .key = key, .complete = complete});
  }
  static constexpr actions list{.open = open, .opens = '{'};
};

}  // namespace bench

#endif  // BENCH_EVENTS_HPP
