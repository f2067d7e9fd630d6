// The JSON texts of a reply, each as soon as it has come: JSON Lines and JSON text sequences.
//
//   auto changes = bindery::items<WatchChanges>(transport, {…});
//   for (const auto& change : changes) use(change.name);
//   if (changes.error().whose != fault::none) complain(changes.error());
#ifndef BINDERY_ITEMS_HPP
#define BINDERY_ITEMS_HPP

#include <bindery/any.hpp>
#include <bindery/record_decoder.hpp>
#include <bindery/stream.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

// What an item is where the caller does not say: what the description does, else any JSON text.
template <class Op>
struct item_of {
  using type = any;
};
template <class Op>
  requires requires { typename Op::Item; }
struct item_of<Op> {
  using type = typename Op::Item;
};

constexpr bool ends_with_field(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && same_field_name(text.substr(text.size() - end.size()), end);
}

// `application/json-seq`, `application/geo+json-seq`; parameters may follow.
constexpr bool is_json_sequence(std::string_view type) {
  type = type.substr(0, type.find(';'));
  while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
  return ends_with_field(type, "/json-seq") || ends_with_field(type, "+json-seq");
}
constexpr bool is_json_stream(std::string_view type) {
  return is_json_sequence(type) || ends_with_field(type, "/jsonl") || ends_with_field(type, "ndjson");
}

// Those of the media types that are streams of JSON texts; all that there are where none is.
inline std::string json_streams_of(std::string_view accept) {
  std::string found;
  while (!accept.empty()) {
    const std::size_t comma = accept.find(", ");
    const std::string_view type = accept.substr(0, comma);
    if (is_json_stream(type)) found.append(found.empty() ? "" : ", ").append(type);
    accept = comma == std::string_view::npos ? std::string_view() : accept.substr(comma + 2);
  }
  return found.empty() ? "application/jsonl, application/x-ndjson, application/json-seq" : found;
}

template <class T>
class item_reader {
 public:
  using value_type = T;

  void prepare(const operation_info& operation, call_options& options) {
    ask_for(options, json_streams_of(operation.accept));
    limit_ = options.item_limit;
  }
  bool take_headers(const call_error& reply) {
    const std::string* type = find_header(reply.headers, "Content-Type");
    const bool sequence = type && is_json_sequence(*type);
    records_ = record_decoder(sequence ? record_decoder::framing::sequence : record_decoder::framing::lines, limit_);
    return true;
  }
  void put(std::string& piece) { records_.put(piece); }
  void end() { records_.end(); }

  next_item next(T& item, call_error& error, const read_options& options) {
    std::string_view record;
    if (!records_.next(record)) return records_.too_long() ? long_item(error, count_, limit_) : next_item::not_yet;
    const std::size_t number = count_++;
    if (mismatch trouble = records_.trouble(record); !trouble.found.empty()) {
      return wrong_item(error, number, {}, std::move(trouble), record);
    }
    result<T, mismatch> value = read_text<T>(record, options);
    if (!value) return wrong_item(error, number, {}, std::move(value.error()), record);
    item = *std::move(value);
    return next_item::there;
  }

 private:
  record_decoder records_;
  std::size_t limit_ = 0;
  std::size_t count_ = 0;
};

}  // namespace detail

/// The items of a stream of JSON texts, whichever of the kinds the reply is. `T` is what one item is: by default what
/// the description says, and `any` where it says nothing. A transport that is passed by reference must live as long as
/// the range.
template <operation Op, class T = typename detail::item_of<Op>::type, class Transport>
auto items(Transport&& transport, const typename Op::Params& params, const call_options& options = {}) {
  using reader = detail::item_reader<T>;
  return detail::open_stream<Op, reader>(std::forward<Transport>(transport), params, options);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_ITEMS_HPP
