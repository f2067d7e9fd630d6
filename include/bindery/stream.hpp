// A reply that is taken in while it comes, in bounded memory, as a range of items. What the items are is said in
// chunks.hpp (pieces of the body as they come), events.hpp (server-sent events) and items.hpp (JSON texts).
//
// Letting go of the range ends the reply and closes its connection. A transport with a member `streaming()` is asked
// for the one that returns replies before their bodies have come. The `body` of such a reply is a callable that puts
// the next piece into its argument and tells whether there was one; if it can break off, it has an `error()` that is
// null or empty where it did not. With any other transport the whole body is one piece.
#ifndef BINDERY_STREAM_HPP
#define BINDERY_STREAM_HPP

#include <bindery/call.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

template <class Transport>
decltype(auto) streaming(Transport& transport) {
  if constexpr (requires { transport.streaming(); }) {
    return transport.streaming();
  } else {
    return (transport);
  }
}

/// A reply whose body is still on its way. `Answer` is what the transport returned.
template <class Answer>
class open_reply {
 public:
  explicit open_reply(Answer answer) : answer_(std::move(answer)) {}

  bool came() const {
    if constexpr (response_like<Answer>) return true;
    else return static_cast<bool>(answer_);
  }
  auto& response() {
    if constexpr (response_like<Answer>) return answer_;
    else return *answer_;
  }

  /// Replaces `piece`; false at the end.
  bool next(std::string& piece) {
    auto& body = response().body;
    if constexpr (chunk_like<decltype(body)>) {
      do {
        if (!body(piece)) return false;
      } while (piece.empty());
      return true;
    } else {
      if (std::exchange(taken_, true)) return false;
      piece = body_text(std::move(body));
      return !piece.empty();
    }
  }

  /// Why there is no reply, or no more of it.
  std::optional<no_reply> trouble() {
    if constexpr (!response_like<Answer>) {
      if (!answer_) return as_no_reply(answer_.error());
    }
    return broken(response().body);
  }

 private:
  Answer answer_;
  bool taken_ = false;
};

/// What a reader has when it is asked for the next item.
enum class next_item { there, not_yet, not_as_described };

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

/// The items of a reply; an input range. `Reader` makes them of the pieces of the body.
template <operation Op, class Transport, class Reader, class Again = detail::never_again>
class item_stream {
  using answer_type =
      std::remove_cvref_t<decltype(detail::streaming(std::declval<Transport&>())(std::declval<const http_request&>()))>;
  static_assert(detail::is_a_response<answer_type>());

 public:
  using value_type = typename Reader::value_type;

  item_stream(Transport transport, typename Op::Params params, call_options options, Reader reader, Again again = {})
      : transport_(static_cast<Transport&&>(transport)),
        params_(std::move(params)),
        options_(std::move(options)),
        reader_(std::move(reader)),
        again_(std::move(again)) {}

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
    reference operator*() const { return range_->item_; }
    pointer operator->() const { return &range_->item_; }
    iterator& operator++() {
      range_->step();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const iterator& at, std::default_sentinel_t) { return at.is_done(); }

   private:
    bool is_done() const { return range_->done_; }

    item_stream* range_ = nullptr;
  };

  /// Sends the request. A range is gone through once: items that were passed are gone. An item that is not as described
  /// ends a loop, and another loop goes on behind it.
  iterator begin() {
    if (!started_) {
      started_ = true;
      reader_.prepare(Op::operation, options_);
      if (connect() || connect_again()) step();
    } else if (is_item_wrong_) {
      is_item_wrong_ = false;
      blame(fault::none, {}, {}, {});
      step();
    }
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
    return error_;
  }

  /// Ends the reply early.
  void close() {
    reply_.reset();
    is_item_wrong_ = false;
    done_ = true;
  }

  /// Why the range ended; `whose` is `fault::none` where the reply did. Of an item that is not as described, `body` is
  /// the text and `where` begins with the item's number, from 0: "/3/name".
  const call_error& error() const { return error_; }
  /// Of the reply; 0 before `begin()`.
  int status() const { return error_.status; }
  const header_list& headers() const { return error_.headers; }
  /// What made the items; it may know more of them.
  const Reader& reader() const { return reader_; }

  /// The same range, which asks again when the reply ends or does not come. `again`, called with the milliseconds that
  /// the server wants to be left alone and how often this was tried since the last item, waits, and tells whether to
  /// ask. It goes on behind the last item that had an id, and ends with a reply that is 204 or no success.
  template <class Other>
  item_stream<Op, Transport, Reader, Other> reconnecting(Other again) && {
    return {static_cast<Transport&&>(transport_), std::move(params_), std::move(options_), std::move(reader_),
            std::move(again)};
  }

 private:
  static constexpr std::size_t longest_error = 1024 * 1024;

  void step() {
    done_ = true;  // So it stays when the transport throws.
    for (;;) {
      switch (reader_.next(item_, error_, options_.reading)) {
        case detail::next_item::there:
          done_ = false;
          tries_ = 0;
          return;
        case detail::next_item::not_as_described:
          error_.whose = fault::server;
          is_item_wrong_ = true;
          return;
        case detail::next_item::not_yet: break;
      }
      if (!more() && !connect_again()) return;
    }
  }

  // Whether the reader has more to read.
  bool more() {
    if (!reply_) return false;
    if (reply_->next(piece_)) {
      reader_.put(piece_);
      return true;
    }
    std::optional<no_reply> trouble = reply_->trouble();
    reply_.reset();
    if (trouble) {
      blame(fault::transport, std::move(trouble->phase), {}, std::move(trouble->reason));
      return false;
    }
    reader_.end();
    return true;
  }

  bool connect() {
    done_ = true;
    error_ = {};
    result<http_request, refusal> request = build<Op>(params_, options_);
    if (!request)
      return blame(fault::caller, std::move(request.error().where), {}, std::move(request.error().what)), false;
    reply_.emplace(detail::streaming(transport_)(std::as_const(*request)));
    if (!reply_->came()) {
      const std::optional<no_reply> trouble = reply_->trouble();
      reply_.reset();
      return blame(fault::transport, trouble->phase, {}, trouble->reason), false;
    }
    error_.status = static_cast<int>(reply_->response().status);
    error_.headers = detail::copy_headers(std::move(reply_->response().headers));
    if (!detail::is_success(error_.status)) return take_error(), false;
    if (error_.status == 204 || !reader_.take_headers(error_)) return reply_.reset(), false;
    return true;
  }

  bool connect_again() {
    if constexpr (!std::is_same_v<Again, detail::never_again>) {
      const bool is_over = error_.status == 204 || (error_.whose != fault::none && error_.whose != fault::transport);
      if (is_over) return false;
      while (again_(reader_.retry(), ++tries_)) {
        reader_.restart(options_);
        if (connect()) return true;
        if (error_.whose != fault::transport) return false;
      }
    }
    return false;
  }

  void take_error() {
    http_response response{error_.status, std::move(error_.headers), {}};
    while (response.body.size() < longest_error && reply_->next(piece_)) response.body += piece_;
    reply_.reset();
    error_ = outcome<Op>(std::move(response), options_.reading).error();
  }

  void blame(fault whose, std::string where, std::string expected, std::string found) {
    error_.whose = whose;
    error_.where = std::move(where);
    error_.expected = std::move(expected);
    error_.found = std::move(found);
    error_.body.clear();
  }

  Transport transport_;
  typename Op::Params params_;
  call_options options_;
  Reader reader_;
  Again again_;
  std::optional<detail::open_reply<answer_type>> reply_;
  std::string piece_;
  value_type item_{};
  call_error error_;
  int tries_ = 0;
  bool started_ = false;
  bool done_ = true;
  bool is_item_wrong_ = false;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_STREAM_HPP
