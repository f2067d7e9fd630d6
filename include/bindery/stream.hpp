// A reply that is taken in while it comes, in bounded memory, as a range of items. What the items are is said in
// chunks.hpp (pieces of the body as they come), events.hpp (server-sent events) and items.hpp (JSON texts).
//
// Letting go of the range ends the reply and closes its connection. A transport with a member `streaming()` is asked
// for the one that returns replies before their bodies have come. The `body` of such a reply is a callable that puts
// the next piece into its argument and tells whether there was one; if it can break off, it has an `error()` that is
// null or empty where it did not. With any other transport the whole body is one piece. Over a transport that answers
// later the items are awaited, or given to a handler: stream_await.hpp, stream_callback.hpp.
#ifndef BINDERY_STREAM_HPP
#define BINDERY_STREAM_HPP

#include <bindery/call.hpp>
#include <bindery/stream_course.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

/// Says that an item is not as described: its number, the place inside it, what is wrong there, and its text.
inline next_item wrong_item(call_error& error, std::size_t number, std::string_view inside, mismatch trouble,
                            std::string_view text) {
  error.where = "/" + std::to_string(number);
  error.where += inside;
  const bool is_pointer = trouble.where.empty() || trouble.where.front() == '/';
  error.where.append(is_pointer ? "" : ", ").append(trouble.where);
  error.expected = std::move(trouble.expected);
  error.found = std::move(trouble.found);
  error.body = text;
  return next_item::not_as_described;
}
inline next_item long_item(call_error& error, std::size_t number, std::size_t limit) {
  std::string most = "an item of at most " + std::to_string(limit) + " bytes (`item_limit`)";
  return wrong_item(error, number, {}, {{}, std::move(most), "a longer one"}, {});
}

struct never_again {};

// The caller's own Accept stays.
inline void ask_for(call_options& options, std::string_view media_types) {
  for (const header& field : options.headers) {
    if (same_field_name(field.name, "Accept")) return;
  }
  options.headers.push_back({"Accept", std::string(media_types)});
}

}  // namespace detail

/// The items of a reply; an input range. `Course` makes them of the pieces of the body.
template <class Course, class Transport, class Again = detail::never_again>
class item_stream {
  using answer_type =
      std::remove_cvref_t<decltype(detail::streaming(std::declval<Transport&>())(std::declval<const http_request&>()))>;
  static_assert(detail::is_a_response<answer_type>());

 public:
  using value_type = typename Course::value_type;

  item_stream(Transport&& transport, Course course, Again again = {})
      : transport_(static_cast<Transport&&>(transport)), course_(std::move(course)), again_(std::move(again)) {}

  class iterator {
   public:
    using iterator_concept = std::input_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = typename item_stream::value_type;
    using difference_type = std::ptrdiff_t;
    using reference = value_type&;
    using pointer = value_type*;

    iterator() = default;
    explicit iterator(item_stream& range) : range_(&range) {}
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

    item_stream* range_ = nullptr;
  };

  /// Sends the request. A range is gone through once: items that were passed are gone. An item that is not as described
  /// ends a loop, and another loop goes on behind it.
  iterator begin() {
    if (!course_.is_begun() || course_.is_item_wrong()) step();
    return iterator(*this);
  }
  std::default_sentinel_t end() const { return {}; }

  /// Calls `use` with each item, to the end or until it returns false. Returns `error()`.
  template <class Use>
  call_error each(Use&& use) {
    for (value_type& item : *this) {
      if constexpr (std::is_void_v<decltype(use(item))>) {
        use(item);
      } else if (!use(item)) {
        close();
        break;
      }
    }
    return error();
  }

  /// Ends the reply early.
  void close() {
    reply_.reset();
    course_.close();
  }

  /// Why the range ended; `whose` is `fault::none` where the reply did. Of an item that is not as described, `body` is
  /// the text and `where` begins with the item's number, from 0: "/3/name".
  const call_error& error() const { return course_.error(); }
  /// Of the reply; 0 before `begin()`.
  int status() const { return error().status; }
  const header_list& headers() const { return error().headers; }
  /// What made the items; it may know more of them.
  const auto& reader() const { return course_.reader(); }

  /// The same range, which asks again when the reply ends or does not come. `again`, called with the milliseconds that
  /// the server wants to be left alone and how often this was tried since the last item, waits, and tells whether to
  /// ask. It goes on behind the last item that had an id, and ends with a reply that is 204 or no success.
  template <class Other>
  item_stream<Course, Transport, Other> reconnecting(Other again) && {
    course_.repeat();
    return {static_cast<Transport&&>(transport_), std::move(course_), std::move(again)};
  }

 private:
  void step() {
    stream_wants now = course_.next();
    while (now != stream_wants::nothing) {
      if (now == stream_wants::reply) {
        reply_.emplace(detail::streaming(transport_)(course_.request()));
        now = course_.take_reply(*reply_);
      } else if (now == stream_wants::piece) {
        now = reply_->next(piece_) ? course_.take_piece(piece_) : course_.take_end(reply_->trouble());
      } else if constexpr (!std::is_same_v<Again, detail::never_again>) {
        now = course_.take_pause(again_(course_.retry(), course_.tries()));
      }
      if (!course_.is_open()) reply_.reset();
    }
  }

  Transport transport_;
  Course course_;
  Again again_;
  std::optional<detail::open_reply<answer_type>> reply_;
  std::string piece_;
};

namespace detail {

/// The items of a reply over a transport: a range, or what answers later are made of.
template <operation Op, class Reader, class Transport>
auto open_stream(Transport&& transport, const typename Op::Params& params, const call_options& options) {
  using course = stream_course<Op, Reader>;
  using later = std::type_identity<
      std::remove_cvref_t<decltype(detail::streaming(transport)(std::declval<const http_request&>()))>>;
  if constexpr (requires(course it) { bindery_stream(later(), static_cast<Transport&&>(transport), std::move(it)); }) {
    return bindery_stream(later(), static_cast<Transport&&>(transport), course(params, options));
  } else {
    return item_stream<course, Transport>(static_cast<Transport&&>(transport), course(params, options));
  }
}

}  // namespace detail

}  // namespace bindery::inline v1

#endif  // BINDERY_STREAM_HPP
