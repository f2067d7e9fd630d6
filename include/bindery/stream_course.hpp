// What a stream of items does, without doing it: which request is sent, what a reply and its pieces mean, and what is
// wanted next. stream.hpp goes through it with a transport that answers at once, stream_await.hpp and
// stream_callback.hpp with those that answer later.
#ifndef BINDERY_STREAM_COURSE_HPP
#define BINDERY_STREAM_COURSE_HPP

#include <bindery/call.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

/// What a reader has when it is asked for the next item.
enum class next_item { there, not_yet, not_as_described };

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

template <class Transport>
decltype(auto) streaming(Transport& transport) {
  if constexpr (requires { transport.streaming(); }) {
    return transport.streaming();
  } else {
    return (transport);
  }
}

}  // namespace detail

/// What a stream wants next: nothing, since the next item is there or none will be; that `request()` is sent; the next
/// piece of the reply; or to hear whether it may ask again.
enum class stream_wants { nothing, reply, piece, pause };

/// The course of one stream. `Reader` makes its items of the pieces of the body.
template <operation Op, class Reader>
class stream_course {
 public:
  using value_type = typename Reader::value_type;
  using wants = stream_wants;
  template <class Answer>
  using reply = detail::open_reply<Answer>;

  stream_course(typename Op::Params params, call_options options)
      : params_(std::move(params)), options_(std::move(options)) {}

  /// The side of a transport that streams.
  template <class Transport>
  static decltype(auto) streaming(Transport& transport) {
    return detail::streaming(transport);
  }

  /// Goes to the next item, also behind one that is not as described.
  wants next() {
    has_item_ = false;
    if (is_closed_) return wants::nothing;
    if (!std::exchange(is_begun_, true)) {
      reader_.prepare(Op::operation, options_);
      return ask();
    }
    if (std::exchange(is_item_wrong_, false)) blame(fault::none, {}, {}, {});
    return look();
  }
  /// The item; null at the end, and where one is not as described.
  value_type* item() { return has_item_ ? &item_ : nullptr; }
  const http_request& request() const { return request_; }

  /// The answer to the request has come.
  template <class Answer>
  wants take_reply(reply<Answer>& came) {
    if (!came.came()) return lose(*came.trouble());
    error_.status = static_cast<int>(came.response().status);
    error_.headers = detail::copy_headers(std::move(came.response().headers));
    is_open_ = true;
    is_refused_ = !detail::is_success(error_.status);
    if (is_refused_) return wants::piece;
    return error_.status == 204 || !reader_.take_headers(error_) ? end_reply() : look();
  }
  wants take_piece(std::string& piece) {
    if (is_refused_) return body_.append(piece).size() < longest_error ? wants::piece : take_error();
    reader_.put(piece);
    return look();
  }
  /// There are no more pieces, perhaps because of some trouble.
  wants take_end(std::optional<no_reply> trouble) {
    if (is_refused_) return take_error();
    if (trouble) return lose(*std::move(trouble));
    is_open_ = false;
    reader_.end();
    return look();
  }
  /// Whether to ask again.
  wants take_pause(bool again) {
    if (!again) return wants::nothing;
    if constexpr (requires { reader_.restart(options_); }) reader_.restart(options_);
    return ask();
  }

  /// Whether the reply is still wanted.
  bool is_open() const { return is_open_; }
  void close() { is_open_ = is_item_wrong_ = has_item_ = false, is_closed_ = true; }
  /// From here on the stream asks again when a reply ends or does not come.
  void repeat() { is_repeated_ = true; }

  std::uint64_t retry() const {
    if constexpr (requires { reader_.retry(); }) return reader_.retry();
    else return 0;
  }
  int tries() const { return tries_; }
  bool is_begun() const { return is_begun_; }
  bool is_item_wrong() const { return is_item_wrong_; }
  const call_error& error() const { return error_; }
  const Reader& reader() const { return reader_; }

 private:
  static constexpr std::size_t longest_error = 1024 * 1024;

  wants ask() {
    error_ = {};
    result<http_request, refusal> built = build<Op>(params_, options_);
    if (!built) {
      blame(fault::caller, std::move(built.error().where), {}, std::move(built.error().what));
      return wants::nothing;
    }
    request_ = *std::move(built);
    return wants::reply;
  }

  wants look() {
    const detail::next_item found = reader_.next(item_, error_, options_.reading);
    if (found == detail::next_item::not_yet) return is_open_ ? wants::piece : end_reply();
    has_item_ = found == detail::next_item::there;
    is_item_wrong_ = !has_item_;
    if (has_item_) tries_ = 0;
    else error_.whose = fault::server;
    return wants::nothing;
  }

  wants lose(no_reply why) {
    blame(fault::transport, std::move(why.phase), {}, std::move(why.reason));
    return end_reply();
  }

  wants end_reply() {
    is_open_ = false;
    const bool is_over = error_.status == 204 || (error_.whose != fault::none && error_.whose != fault::transport);
    if (!is_repeated_ || is_over) return wants::nothing;
    ++tries_;
    return wants::pause;
  }

  wants take_error() {
    http_response response{error_.status, std::move(error_.headers), std::exchange(body_, {})};
    error_ = outcome<Op>(std::move(response), options_.reading).error();
    is_refused_ = false;
    return end_reply();
  }

  void blame(fault whose, std::string where, std::string expected, std::string found) {
    error_.whose = whose;
    error_.where = std::move(where);
    error_.expected = std::move(expected);
    error_.found = std::move(found);
    error_.body.clear();
  }

  typename Op::Params params_;
  call_options options_;
  Reader reader_{};
  http_request request_;
  value_type item_{};
  call_error error_;
  std::string body_;  // Of a reply that is no success.
  int tries_ = 0;
  bool is_begun_ = false;
  bool is_open_ = false;
  bool is_refused_ = false;
  bool is_repeated_ = false;
  bool is_closed_ = false;
  bool has_item_ = false;
  bool is_item_wrong_ = false;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_STREAM_COURSE_HPP
