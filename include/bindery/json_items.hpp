// A stream of JSON texts as the body of a request: from a list, or from a callable that makes one item after the other,
// so that they are never held together.
#ifndef BINDERY_JSON_ITEMS_HPP
#define BINDERY_JSON_ITEMS_HPP

#include <bindery/build_body.hpp>
#include <bindery/chunk_source.hpp>
#include <bindery/http.hpp>
#include <bindery/json_write.hpp>
#include <bindery/media.hpp>
#include <bindery/result.hpp>
#include <bindery/try_write.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

/// The JSON texts of the items that `Next` makes.
template <class T, class Next>
struct json_texts {
  Next next;
  T item{};
  std::size_t count = 0;
  std::string why{};

  bool operator()(std::string& piece) {
    item = T{};
    if (!why.empty() || !next(item)) return false;
    result<std::string, refusal> text = try_write(item);
    if (!text) return why = "/" + std::to_string(count) + to_string(text.error()), false;
    ++count;
    piece = *std::move(text);
    return true;
  }
  const std::string& error() const { return why; }
};

/// Texts in the framing of JSON Lines, or, with a separator before each, of a sequence (RFC 7464).
struct framed_texts {
  chunk_source texts;
  bool is_sequence;

  bool operator()(std::string& piece) {
    if (!texts(piece)) return false;
    if (is_sequence) piece.insert(piece.begin(), '\x1e');
    piece += '\n';
    return true;
  }
  std::string error() const { return texts.error(); }
};

}  // namespace detail

/// Items that are sent one after the other: `{.body = {{.name = "a"}, {.name = "b"}}}`, or of a `bool(T& item)` that
/// makes the next item and tells whether there was one.
template <class T>
class json_items {
 public:
  json_items() = default;
  json_items(std::vector<T> items) : items_(std::move(items)) {}
  json_items(std::initializer_list<T> items) : items_(items) {}
  template <class Next>
    requires requires(Next& next, T& item) { static_cast<bool>(next(item)); }
  json_items(Next next) : source_{chunk_source(detail::json_texts<T, Next>{std::move(next)})} {}

  /// The items, unless a callable makes them.
  const std::vector<T>& items() const { return items_; }
  bool is_stream() const { return !source_.empty(); }
  /// The JSON text of each; only of a stream.
  const chunk_source& texts() const { return source_.front(); }

  friend bool operator==(const json_items&, const json_items&) = default;

 private:
  std::vector<T> items_;
  std::vector<chunk_source> source_;  // Empty, or exactly one.
};

/// Sends JSON texts one after the other.
struct items_media {
  std::string_view type;

  template <class T>
  static constexpr bool takes = requires(const T& value) { value.items(), value.texts(); };

  template <class Builder, class T>
  void send(Builder& builder, const json_items<T>& value) const {
    const std::string_view essence = type.substr(0, type.find(';'));
    const bool is_sequence = essence.find("json-seq") != std::string_view::npos;
    if (value.is_stream())
      return detail::set_body(builder, type, http_body(detail::framed_texts{value.texts(), is_sequence}));
    std::string all;
    for (std::size_t i = 0; i < value.items().size(); ++i) {
      result<std::string, refusal> text = try_write(value.items()[i]);
      if (!text) return builder.refuse("body/" + std::to_string(i) + text.error().where, std::move(text.error().what));
      if (is_sequence) all += '\x1e';
      all.append(*text) += '\n';
    }
    detail::set_body(builder, type, std::move(all));
  }
};

}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_ITEMS_HPP
