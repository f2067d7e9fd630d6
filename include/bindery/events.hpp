// Server-sent events (`text/event-stream`), each as soon as it has come, with data of the described types.
//
//   auto events = bindery::events<WatchThings>(transport, {…});
//   for (const auto& event : events) use(event.event, event.data, event.id);
//   if (events.error().whose != fault::none) complain(events.error());
#ifndef BINDERY_EVENTS_HPP
#define BINDERY_EVENTS_HPP

#include <bindery/event_decoder.hpp>
#include <bindery/media.hpp>
#include <bindery/reply.hpp>
#include <bindery/reply_text.hpp>
#include <bindery/required.hpp>
#include <bindery/stream.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace bindery::inline v1 {

/// One kind of event: its name and what its data is. An empty name is any, and with `Constant` the data is that text.
template <literal Name, class T, class Reading = as_json, literal Constant = "">
struct event_kind {
  using data_type = T;
  using reading = Reading;
  static constexpr std::string_view name{Name.text, sizeof(Name.text) - 1};
  static constexpr std::string_view constant{Constant.text, sizeof(Constant.text) - 1};
};

/// The kinds of events of a stream, in the order of the description. Events of other kinds are skipped, unless the
/// reading is strict.
template <class... Kind>
struct event_kinds {};

namespace detail {

// Where the caller does not say what the data is: what the description does, else text.
template <class Op>
struct kinds_of {
  using type = event_kinds<event_kind<"", std::string, as_text>>;
};
template <class Op>
  requires requires { typename Op::Events; }
struct kinds_of<Op> {
  using type = typename Op::Events;
};

// A type of the caller's own is the data of every event: as JSON, if it is not text.
template <class Op, class T>
struct wanted_kinds {
  using reading = std::conditional_t<std::is_same_v<T, std::string>, as_text, as_json>;
  using type = event_kinds<event_kind<"", T, reading>>;
};
template <class Op>
struct wanted_kinds<Op, void> : kinds_of<Op> {};

template <class Kinds>
class event_reader;
template <class... Kind>
class event_reader<event_kinds<Kind...>> {
  // As of a reply, whose one status has each of the types.
  using data_type = typename bodies<replies<reply<200, typename Kind::data_type>...>>::success;

 public:
  using value_type = server_event<data_type>;

  void prepare(const operation_info&, call_options& options) {
    ask_for(options, "text/event-stream");
    limit_ = options.item_limit;
    decoder_ = event_decoder(limit_);
  }
  bool take_headers(call_error& reply) {
    const std::string* type = find_header(reply.headers, "Content-Type");
    if (!type || takes_media("text/event-stream", *type)) return true;
    reply.whose = fault::server;
    reply.expected = "a reply of text/event-stream";
    reply.found = "one of another media type";
    return false;
  }
  void put(std::string& piece) { decoder_.put(piece); }
  void end() {}

  next_item next(value_type& item, call_error& error, const read_options& options) {
    while (decoder_.next(raw_)) {
      const std::size_t number = count_++;
      int best = 0;
      ((best = fit<Kind>() > best ? fit<Kind>() : best), ...);
      mismatch trouble;
      if (best == 0) {
        if (!options.strict) continue;
        return wrong_item(error, number, "/event", {{}, "an event that the description knows", "another"}, raw_.data);
      }
      if (((fit<Kind>() == best && take<Kind>(item, trouble, options)) || ...)) {
        item.event.swap(raw_.event);
        item.id.swap(raw_.id);
        return next_item::there;
      }
      return wrong_item(error, number, "/data", std::move(trouble), raw_.data);
    }
    return decoder_.too_long() ? long_item(error, count_, limit_) : next_item::not_yet;
  }

  /// What a new connection needs: the last id as a header.
  void restart(call_options& options) {
    decoder_.restart();
    std::erase_if(options.headers, [](const header& field) { return same_field_name(field.name, "Last-Event-ID"); });
    if (!last_event_id().empty()) options.headers.push_back({"Last-Event-ID", last_event_id()});
  }
  /// The id of the last event that had one; sent as the header Last-Event-ID it lets another stream go on behind it.
  const std::string& last_event_id() const { return decoder_.last_event_id(); }
  /// How many milliseconds the server wants to be left alone before it is asked again.
  std::uint64_t retry() const { return decoder_.retry(); }

 private:
  // How well a kind fits the event: not at all, by taking all, by the name, by the data, by both.
  template <class Kind_>
  int fit() const {
    if (!Kind_::name.empty() && Kind_::name != raw_.event) return 0;
    if (!Kind_::constant.empty() && Kind_::constant != raw_.data) return 0;
    return 1 + (Kind_::name.empty() ? 0 : 1) + (Kind_::constant.empty() ? 0 : 2);
  }

  template <class Kind_>
  bool take(value_type& item, mismatch& trouble, const read_options& options) {
    using T = typename Kind_::data_type;
    result<T, mismatch> data = Kind_::reading::template read<T>(header_list(), raw_.data, options);
    if (data) item.data = *std::move(data);
    else trouble = std::move(data.error());
    return data.has_value();
  }

  event_decoder decoder_;
  server_event<std::string> raw_;
  std::size_t limit_ = 0;
  std::size_t count_ = 0;
};

}  // namespace detail

/// The events of a stream: `server_event<Data>`, where `Data` is the one type that the description has for data, or a
/// `std::variant` of several. With a type of the caller's own the data of every event is that: `events<Op,
/// std::string>` is the text. A transport that is passed by reference must live as long as the range.
template <operation Op, class Data = void, class Transport>
auto events(Transport&& transport, const typename Op::Params& params, const call_options& options = {}) {
  using reader = detail::event_reader<typename detail::wanted_kinds<Op, Data>::type>;
  return detail::open_stream<Op, reader>(std::forward<Transport>(transport), params, options);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_EVENTS_HPP
