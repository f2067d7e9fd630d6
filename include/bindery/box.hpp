// A value that lives on the heap, so that a struct may contain itself. It copies and compares like the value.
#ifndef BINDERY_BOX_HPP
#define BINDERY_BOX_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <utility>

namespace bindery::inline v1 {

/// Owns one `T`, which may be incomplete where the box is declared. A copy is deep; a box is empty only after it was
/// moved from, and then it may only be assigned to, compared or destroyed.
template <class T>
class box {
 public:
  box() : object_(new T{}) {}
  box(const T& value) : object_(new T(value)) {}
  box(T&& value) : object_(new T(std::move(value))) {}
  box(const box& other) : object_(other.object_ ? new T(*other.object_) : nullptr) {}
  box(box&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  box& operator=(box other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }
  ~box() {
    static_assert(sizeof(T) > 0, "the type in a box must be complete where the box is destroyed");
    delete object_;
  }

  T& operator*() noexcept { return *object_; }
  const T& operator*() const noexcept { return *object_; }
  T* operator->() noexcept { return object_; }
  const T* operator->() const noexcept { return object_; }

  friend bool operator==(const box& left, const box& right) {
    if (!left.object_ || !right.object_) return left.object_ == right.object_;
    return *left.object_ == *right.object_;
  }

 private:
  T* object_;
};

namespace detail {

template <class T>
inline constexpr bool is_own<box<T>> = true;

template <class T>
struct json_in<box<T>> : json_in_plain {
  using inner = T;
  static constexpr bool merges = true;
  static constexpr unsigned kinds = json_in<T>::kinds;

  static void read(json_reader& reader, box<T>& value) { json_in<T>::read(reader, *value); }
};

template <class T>
struct json_out<box<T>> {
  static void write(json_writer& writer, const box<T>& value) { json_out<T>::write(writer, *value); }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_BOX_HPP
