// All items of a list that comes in pages, as one range. A page is asked for when its first item is, so leaving a loop
// early sends nothing more.
//
//   auto registries = bindery::pages<ListInstanceRegistries>(transport, {…});
//   for (auto& registry : registries) use(registry);
//   if (registries.error().whose != fault::none) complain(registries.error());
#ifndef BINDERY_PAGES_HPP
#define BINDERY_PAGES_HPP

#include <bindery/call.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

struct uri_place;  // Of uri.hpp, for pages that name the next one by its address.

/// An operation whose replies are pages; generated ones say what is in a page and how to ask for the next.
template <class Op>
concept paged_operation =
    operation<Op> && requires(typename outcome<Op>::value_type& page) { Op::bindery_items(page); };

namespace detail {

template <class T>
const std::vector<T>* items_in(const std::vector<T>& items) {
  return &items;
}
template <class T>
const std::vector<T>* items_in(const std::optional<std::vector<T>>& items) {
  return items ? &*items : nullptr;
}
template <class Items>
std::size_t count_items(const Items& items) {
  const auto* list = items_in(items);
  return list ? list->size() : 0;
}

// What a page tells, where it may be absent or null.
template <class T>
const auto* told_in(const T& value) {
  if constexpr (requires { *value; }) {
    return value ? told_in(*value) : nullptr;
  } else {
    return &value;
  }
}

template <class Number, class Total>
bool is_before(const Number& number, const Total& total) {
  const auto* const end = told_in(total);
  return !end || static_cast<std::remove_cvref_t<decltype(*end)>>(number) < *end;
}

template <class T>
bool is_nothing(const T& value) {
  if constexpr (requires { value.empty(); }) {
    return value.empty();
  } else {
    return value == T{};
  }
}

}  // namespace detail

/// Asks for the page behind `items` by the number of items before it. There is one while pages are not empty, and,
/// where the page tells a total, while that is not reached.
template <class Number, class Items, class Total = std::optional<Number>>
bool turn_by_offset(std::optional<Number>& offset, const Items& items, const Total& total = {}) {
  const std::size_t count = detail::count_items(items);
  if (count == 0) return false;
  offset = static_cast<Number>(offset.value_or(0) + static_cast<Number>(count));
  return detail::is_before(*offset, total);
}

/// Asks for the page of the next number, of which the first is `first`. There is one while pages are not empty, and,
/// where the page tells how many there are, until that is reached.
template <class Number, class Items, class Total = std::optional<Number>>
bool turn_by_page(std::optional<Number>& number, const Items& items, int first, const Total& pages = {}) {
  if (detail::count_items(items) == 0) return false;
  number = static_cast<Number>(number.value_or(static_cast<Number>(first)) + 1);
  return detail::is_before(static_cast<Number>(*number - static_cast<Number>(first)), pages);
}

/// Asks for the page that the marker of this one names. There is none behind an empty page, or without a marker.
template <class Marker, class Items, class Next>
bool turn_by_marker(std::optional<Marker>& marker, const Items& items, const Next& told) {
  const auto* next = detail::told_in(told);
  if (detail::count_items(items) == 0 || !next || detail::is_nothing(*next) || marker == *next) return false;
  marker = *next;
  return true;
}

/// A member of an optional object inside a page: `inside(page.page_info, [](const auto& x) { return x.next_marker; })`.
template <class Outer, class Member>
auto inside(const std::optional<Outer>& outer, Member member) {
  return outer ? member(*outer) : decltype(member(*outer))();
}
template <class Outer, class Member>
auto inside(const Outer& outer, Member member) {
  return member(outer);
}

/// What goes through the pages of a list, without doing it: what is asked for, and what the answers mean.
template <paged_operation Op>
class page_course {
  using page_type = typename outcome<Op>::value_type;

 public:
  using value_type = typename std::remove_cvref_t<decltype(*detail::items_in(
      Op::bindery_items(std::declval<page_type&>())))>::value_type;

  page_course(typename Op::Params params, call_options options)
      : params_(std::move(params)), options_(std::move(options)) {}

  /// Goes to the next item. Whether a page has to be asked for first.
  bool next() {
    if (page_ && !is_over_ && ++position_ < items()->size()) return false;
    const bool has_more = !is_begun_ || (!is_over_ && turn());
    is_begun_ = is_over_ = true;  // So it stays when the transport throws.
    return has_more;
  }

  /// Asks for a page.
  template <class Transport>
  auto ask(Transport& transport) {
    if constexpr (by_link) {
      return request_page<Op>(transport, params_, options_, link_, from_);
    } else {
      return request<Op>(transport, params_, options_);
    }
  }

  /// A page has come, or none. Whether another has to be asked for.
  bool take(outcome<Op> answer) {
    position_ = 0;
    if (!answer) {
      error_ = std::move(answer).error();
      return false;
    }
    if constexpr (by_link) {
      std::string next = Op::bindery_link(answer);
      link_ = next == link_ ? std::string() : std::move(next);  // A page that names itself is the last.
    }
    page_ = *std::move(answer);
    is_over_ = detail::count_items(Op::bindery_items(*page_)) == 0;
    return by_link && is_over_ && turn();
  }

  /// The item; null at the end.
  const value_type* item() const { return is_over_ ? nullptr : &(*items())[position_]; }
  bool is_begun() const { return is_begun_; }
  const call_error& error() const { return error_; }

 private:
  const auto* items() const { return detail::items_in(Op::bindery_items(*page_)); }

  // Whether there is a page behind this one, which is asked for next.
  bool turn() {
    if constexpr (by_link) {
      return !link_.empty();
    } else {
      return Op::bindery_turn(params_, *page_);
    }
  }

  // A list whose pages name the next one by its address.
  static constexpr bool by_link = requires(const outcome<Op>& answer) { Op::bindery_link(answer); };
  using place = std::conditional_t<by_link, uri_place, std::nullptr_t>;

  typename Op::Params params_;
  call_options options_;
  std::optional<page_type> page_;
  std::string link_;
  place from_{};
  std::size_t position_ = 0;
  bool is_begun_ = false;
  bool is_over_ = true;
  call_error error_;
};

/// The items of all pages; an input range.
template <class Course, class Transport>
class page_range {
 public:
  using value_type = typename Course::value_type;

  page_range(Transport&& transport, Course course)
      : transport_(static_cast<Transport&&>(transport)), course_(std::move(course)) {}

  class iterator {
   public:
    using iterator_concept = std::input_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = typename page_range::value_type;
    using difference_type = std::ptrdiff_t;
    using reference = const value_type&;
    using pointer = const value_type*;

    iterator() = default;
    explicit iterator(page_range& range) : range_(&range) {}
    reference operator*() const { return *range_->course_.item(); }
    pointer operator->() const { return range_->course_.item(); }
    iterator& operator++() {
      range_->step();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const iterator& at, std::default_sentinel_t) { return at.is_done(); }

   private:
    bool is_done() const { return range_->course_.item() == nullptr; }

    page_range* range_ = nullptr;
  };

  /// Sends the first request. Items that were passed are gone: a range is gone through once.
  iterator begin() {
    if (!course_.is_begun()) step();
    return iterator(*this);
  }
  std::default_sentinel_t end() const { return {}; }

  /// Why the range ended before the last page; `whose` is `fault::none` if it did not.
  const call_error& error() const { return course_.error(); }

 private:
  void step() {
    for (bool wants = course_.next(); wants;) wants = course_.take(course_.ask(transport_));
  }

  Transport transport_;
  Course course_;
};

/// All items of a list, page by page: a range, or, over a transport that answers later, what pages_await.hpp makes of
/// it. A transport that is passed by reference must live as long as the range.
template <paged_operation Op, class Transport>
auto pages(Transport&& transport, const typename Op::Params& params, const call_options& options = {}) {
  using later = std::type_identity<std::remove_cvref_t<decltype(transport(std::declval<const http_request&>()))>>;
  page_course<Op> course(params, options);
  if constexpr (requires { bindery_pages(later(), static_cast<Transport&&>(transport), std::move(course)); }) {
    return bindery_pages(later(), static_cast<Transport&&>(transport), std::move(course));
  } else {
    return page_range<page_course<Op>, Transport>(static_cast<Transport&&>(transport), std::move(course));
  }
}

}  // namespace bindery::inline v1

#endif  // BINDERY_PAGES_HPP
