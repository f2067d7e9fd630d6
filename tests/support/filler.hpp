// Generated values of generated types, for tests that instantiate everything of a header: every model is filled,
// written, read, compared, printed and validated, every operation sends a request and parses each of its documented
// replies, every webhook and callback is received.
#ifndef BINDERY_TESTS_FILLER_HPP
#define BINDERY_TESTS_FILLER_HPP

#include <bindery/file.hpp>
#include <bindery/media.hpp>
#include <bindery/runtime.hpp>
#include <bindery/validate.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace filler {

namespace rt = ::bindery::v1;

template <class T>
struct fill_of;

/// Where values come from: the same numbers for the same seed on every machine.
class source {
 public:
  /// `plain`: values that every place of a request takes.
  explicit source(std::uint32_t seed, bool plain = false)
      : state_(seed * 2654435761U + 12345U), seed_(seed), plain_(plain) {}

  std::size_t below(std::size_t count) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8) % count;
  }
  /// Whether something that may be left out is there. Seed 0 leaves everything out, seed 1 nothing.
  bool present() { return depth < most && (seed_ == 1 || (seed_ != 0 && below(2) == 0)); }
  /// How many items a container has; at least one, where that can be, for seed 1.
  std::size_t count() { return !present() ? 0 : 1 + below(2); }
  bool plain() const { return plain_; }

  template <class T>
  T make() {
    T value{};
    fill(value);
    return value;
  }
  template <class T>
  void fill(T& value) {
    if (depth >= deepest) return;
    ++depth;
    fill_of<T>::fill(*this, value);
    --depth;
  }

  static constexpr int most = 6;      // Nothing that may be left out is deeper.
  static constexpr int deepest = 40;  // Nothing at all is.
  int depth = 0;
  bool same_kind = false;  // A union was filled whose alternatives JSON may not tell apart.

 private:
  std::uint32_t state_;
  std::uint32_t seed_;
  bool plain_;
};

// ---- Plain values

inline std::string text(source& from) {
  static constexpr std::string_view plain[] = {"a", "word", "A-1_b", "z9"};
  static constexpr std::string_view wild[] = {
      "",
      "a",
      "two words",
      "\xc3\xa9t\xc3\xa9 \xe5\x90\x8d \xf0\x9f\x99\x82",
      "\"quotes\" \\ / \n\t\b",
      "\x01\x1f\x7f",
      "null",
      "{\"a\":[1]}",
      "a text that is longer than the strings that are kept without memory of their own"};
  return std::string(from.plain() ? plain[from.below(std::size(plain))] : wild[from.below(std::size(wild))]);
}

template <class T>
  requires std::is_integral_v<T>
struct fill_of<T> {
  static void fill(source& from, T& value) {
    using limits = std::numeric_limits<T>;
    const T some[] = {(limits::max)(), (limits::min)(), T{0}, T{1}, static_cast<T>(-1), static_cast<T>(77)};
    value = some[from.below(std::size(some))];
  }
};

template <>
struct fill_of<bool> {
  static void fill(source& from, bool& value) { value = from.below(2) == 0; }
};

template <class T>
  requires std::is_floating_point_v<T>
struct fill_of<T> {
  static void fill(source& from, T& value) {
    using limits = std::numeric_limits<T>;
    const T some[] = {(limits::max)(), limits::lowest(), (limits::min)(), limits::denorm_min(),
                      T{-1.5},         T{0.1F},          T{2.25}};
    value = some[from.below(std::size(some))];
  }
};

template <>
struct fill_of<std::string> {
  static void fill(source& from, std::string& value) { value = text(from); }
};

template <>
struct fill_of<rt::secret> {
  static void fill(source& from, rt::secret& value) { value = rt::secret("secret " + text(from)); }
};

template <>
struct fill_of<rt::any> {
  static void fill(source& from, rt::any& value) {
    static constexpr std::string_view some[] = {"null", "1e2", "\"t\"", "[1,{\"a\":null}]", "{\"b\":{}}", "false"};
    if (auto read = rt::any::parse(some[from.plain() ? 2 : from.below(std::size(some))])) value = *read;
  }
};

template <class E>
struct fill_of<rt::open<E>> {
  static void fill(source& from, rt::open<E>& value) {
    constexpr std::size_t known = rt::words_of<E>.size();
    const std::size_t index = from.below(known + (from.plain() ? 0 : 1));
    value = index < known ? rt::open<E>(static_cast<E>(index)) : rt::open<E>(std::string_view("a \"new\" word"));
  }
};

template <class E>
  requires std::is_enum_v<E>
struct fill_of<E> {
  static void fill(source& from, E& value) {
    std::underlying_type_t<E> number{};
    from.fill(number);
    value = static_cast<E>(number);
  }
};

// ---- Wrappers and containers

template <class T>
struct fill_of<std::optional<T>> {
  static void fill(source& from, std::optional<T>& value) {
    if constexpr (std::is_same_v<T, rt::nothing>) return;  // No value of it can be written.
    if (from.present()) from.fill(value.emplace());
  }
};

template <class T>
struct fill_of<rt::nullable<T>> {
  static void fill(source& from, rt::nullable<T>& value) {
    if (from.present()) from.fill(value.emplace());
  }
};

template <class T>
struct fill_of<rt::box<T>> {
  static void fill(source& from, rt::box<T>& value) { from.fill(*value); }
};

template <class T>
struct fill_of<std::vector<T>> {
  static void fill(source& from, std::vector<T>& value) {
    if constexpr (std::is_same_v<T, rt::nothing>) return;  // There is no item to be had.
    for (std::size_t left = from.count(); left != 0; --left) value.push_back(from.make<T>());
  }
};

template <class T>
struct fill_of<std::map<std::string, T>> {
  static void fill(source& from, std::map<std::string, T>& value) {
    static constexpr std::string_view names[] = {"key", "", "\xc3\xa9 \"\\", "a b"};
    const std::size_t first = from.below(std::size(names));
    for (std::size_t left = from.count(); left != 0; --left)
      value[std::string(names[(first + left) % std::size(names)])] = from.make<T>();
  }
};

template <class... T>
struct fill_of<std::tuple<T...>> {
  static void fill(source& from, std::tuple<T...>& value) {
    // What may be left out at the end is left out from some place on.
    bool on = true;
    std::apply([&](auto&... item) { (fill_item(from, item, on), ...); }, value);
  }
  template <class Item>
  static void fill_item(source& from, Item& item, bool&) {
    from.fill(item);
  }
  template <class Item>
  static void fill_item(source& from, std::optional<Item>& item, bool& on) {
    if (on) from.fill(item);
    on = item.has_value();
  }
};

template <class T>
inline constexpr bool is_object = rt::model<T>;
template <class T>
inline constexpr bool is_object<rt::box<T>> = rt::model<T>;

template <class V>
concept told_apart = rt::detail::has_cases<V>;

/// Sets a discriminator to the word of its alternative.
struct say_word {
  std::string_view word;
  template <class M>
  void operator()(M& member) const {
    if (auto read = rt::read<M>(rt::write(std::string(word)))) member = *std::move(read);
  }
};

template <class... T>
struct fill_of<std::variant<T...>> {
  using variant = std::variant<T...>;

  static void fill(source& from, variant& value) {
    const std::size_t index = from.below(sizeof...(T));
    if (!told_apart<variant>) from.same_kind = true;
    std::size_t i = 0;
    ((i++ == index ? fill_alternative(from, value.template emplace<T>(), index) : void()), ...);
  }

 private:
  template <class A>
  static void fill_alternative(source& from, rt::box<A>& boxed, std::size_t index) {
    fill_alternative(from, *boxed, index);
  }
  template <class A>
  static void fill_alternative(source& from, A& alternative, std::size_t index) {
    from.fill(alternative);
    if constexpr (told_apart<variant> && rt::model<A>) {
      constexpr const auto& table = rt::detail::cases_of<variant>;
      for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].index == index) return set_word(alternative, table.property, table[i].word);
      }
    }
  }
  template <class A>
  static void set_word(A& alternative, std::string_view property, std::string_view word) {
    if constexpr (rt::names_of<A>.size() > 0) {
      for (std::size_t i = 0; i < rt::names_of<A>.size(); ++i) {
        if (rt::names_of<A>[i] == property) rt::with_member(alternative, i, say_word{word});
      }
    }
  }
};

// ---- Bodies of operations

template <rt::literal Type, class Content>
struct fill_of<rt::media<Type, Content>> {
  static void fill(source& from, rt::media<Type, Content>& value) { from.fill(value.content); }
};
template <>
struct fill_of<rt::raw_body> {
  static void fill(source& from, rt::raw_body& value) { value = {text(from), "image/png"}; }
};
template <class T>
struct fill_of<rt::json_items<T>> {
  static void fill(source& from, rt::json_items<T>& value) { value = rt::json_items<T>(from.make<std::vector<T>>()); }
};
template <>
struct fill_of<rt::http_body> {
  static void fill(source& from, rt::http_body& value) { value = rt::http_body(text(from)); }
};
template <>
struct fill_of<rt::file> {
  static void fill(source& from, rt::file& value) { value = rt::file{text(from), {}, {}, {}}; }
};
template <class T>
struct fill_of<rt::part<T>> {
  static void fill(source& from, rt::part<T>& value) { from.fill(value.value); }
};

template <>
struct fill_of<std::monostate> {
  static void fill(source&, std::monostate&) {}
};
template <>
struct fill_of<rt::empty> {
  static void fill(source&, rt::empty&) {}
};

// ---- Models

struct fill_member {
  source& from;
  template <class M>
  void operator()(M& member) const {
    from.fill(member);
  }
};

template <rt::model T>
struct fill_of<T> {
  static void fill(source& from, T& value) {
    if constexpr (rt::names_of<T>.size() > 0) {
      for (std::size_t i = 0; i < rt::names_of<T>.size(); ++i) rt::with_member(value, i, fill_member{from});
    }
    if constexpr (requires { bindery_rest(static_cast<const T*>(nullptr), value, fill_member{from}); }) {
      bindery_rest(static_cast<const T*>(nullptr), value, fill_member{from});
    }
  }
};

/// A type of the runtime that is made of text of some form: of the first text that it reads.
template <class T>
struct fill_of {
  static void fill(source&, T& value) {
    static constexpr std::string_view texts[] = {"\"2026-11-24T10:44:47.5Z\"",
                                                 "\"2026-11-24\"",
                                                 "\"10:44:47Z\"",
                                                 "\"P1DT2H\"",
                                                 "\"Tue, 24 Nov 2026 10:44:47 GMT\"",
                                                 "1.50",
                                                 "\"1.50\"",
                                                 "\"aGk=\"",
                                                 "\"aGk\"",
                                                 "null"};
    for (const std::string_view json : texts) {
      if (auto read = rt::read<T>(json)) {
        value = *std::move(read);
        return;
      }
    }
  }
};

// ---- What is checked

/// Counts what went wrong and prints the first of it.
class report {
 public:
  void check(bool good, std::string_view name, std::string_view what, const std::string& more) {
    ++checks;
    if (good) return;
    if (++failures <= 200)
      std::printf("%.*s: %.*s: %s\n", int(name.size()), name.data(), int(what.size()), what.data(),
                  more.substr(0, 600).c_str());
  }
  long checks = 0;
  long failures = 0;
};

/// Whether a JSON Pointer leads to a value of a tree.
inline bool leads_somewhere(const rt::detail::json_tree& tree, std::string_view pointer) {
  if (pointer.empty()) return true;
  const std::size_t stop = pointer.find('/', 1);
  const std::string_view rest = stop == std::string_view::npos ? std::string_view() : pointer.substr(stop);
  for (std::size_t i = 0; i < tree.items.size(); ++i) {
    std::string token;
    rt::detail::append_token(token, tree.names.empty() ? std::to_string(i) : tree.names[i]);
    if (token == pointer.substr(0, stop) && leads_somewhere(tree.items[i], rest)) return true;
  }
  return false;
}

/// What is wrong with a value is said of places that it has, and said again of its copy.
template <class T>
void validated(report& to, std::string_view name, const T& made, const std::type_identity_t<T>* back,
               std::string_view json) {
  const auto found = rt::validate(made);
  if (back != nullptr) {
    to.check(found == rt::validate(*back), name, "other rules are broken after reading", std::string(json));
  }
  const rt::detail::json_tree tree = json.empty() ? rt::detail::json_tree() : rt::detail::parse_tree(json);
  for (const auto& broken : found) {
    const bool good = !broken.what.empty() && (json.empty() || leads_somewhere(tree, broken.where));
    to.check(good, name, "a rule is broken nowhere", rt::to_string(broken) + "  " + std::string(json));
  }
}

/// Everything that a value of a type can do.
template <class T>
void value(report& to, std::string_view name) {
  for (std::uint32_t seed = 0; seed < 6; ++seed) {
    source from(seed);
    const T made = from.make<T>();
    const std::string text = rt::write(made);
    const auto back = rt::read<T>(text);
    to.check(back.has_value(), name, "what was written does not read",
             text + (back ? ""
                          : "  " + back.error().where + " expected " + back.error().expected + ", found " +
                                back.error().found));
    if (!back) continue;
    to.check(from.same_kind || *back == made, name, "reads as another value", text + "  and then  " + rt::write(*back));
    to.check(made == made, name, "is not equal to itself", text);
    validated(to, name, made, from.same_kind || *back != made ? nullptr : &*back, text);
    if constexpr (requires { rt::to_string(made); })
      to.check(!rt::to_string(made).empty() || text == "\"\"", name, "prints as nothing", text);
  }
}

/// A reply of a service that a documented reply fits, and no other one of the operation.
template <class... Reply>
constexpr int status_of(int documented, rt::replies<Reply...>) {
  if (documented != rt::otherwise) return documented < 10 ? documented * 100 + 77 : documented;
  const bool has_4xx = ((Reply::documented == 4) || ...);
  const bool has_5xx = ((Reply::documented == 5) || ...);
  return !has_4xx ? 418 : !has_5xx ? 518 : 318;
}

template <class Reading>
inline constexpr bool is_xml = requires { Reading::root; };

template <class Reading, class Body>
std::string xml(const Body& body) {
  const std::string json = rt::write(body);
  return bindery_xml_encode(Reading::root, std::string_view(json)).text;
}

template <class Op, class Reply>
void reply(report& to, std::string_view name, const typename Op::Params& params, std::uint32_t seed) {
  using body_type = typename Reply::body_type;
  source from(seed, true);
  const body_type body = from.make<body_type>();
  std::string text;
  using reading = typename Reply::reading;
  constexpr bool is_compared = std::is_same_v<reading, rt::as_json> || std::is_same_v<reading, rt::as_text>;
  if constexpr (std::is_same_v<body_type, rt::empty>) {
  } else if constexpr (std::is_same_v<reading, rt::as_json>) {
    text = rt::write(body);
  } else if constexpr (std::is_same_v<body_type, std::string>) {
    text = body;
  } else if constexpr (is_xml<reading>) {
    text = xml<reading>(body);
  }
  constexpr int status = status_of(Reply::documented, typename Op::Replies{});
  bool sent = false;
  const auto transport = [&](const rt::http_request& request) {
    sent = !request.method.empty() && request.target.find('{', Op::operation.base.size()) == std::string::npos;
    return rt::http_response{status, {{"Content-Type", "application/json"}}, text};
  };
  const auto outcome = rt::request<Op>(transport, params);
  const std::string why = sent ? std::string() : rt::to_string(outcome.error());
  // An empty value or a dot in a path would lead elsewhere, so these are refused rightly.
  if (why.find("names another resource") != std::string::npos) return;
  to.check(sent, name, "was not sent", why);
  if (!is_compared && text.empty()) return;
  const bool same = outcome.visit([&](const Reply& got) { return !is_compared || from.same_kind || got.body == body; },
                                  [](const auto&) { return false; });
  if constexpr (is_xml<reading>) {
    // XML tells less apart than JSON, so what was read is compared by what is written of it.
    std::string again;
    outcome.visit([&](const Reply& got) { again = xml<reading>(got.body); }, [](const auto&) {});
    to.check(again == text, name, "the reply is another", text + "  " + again + "  " + rt::to_string(outcome.error()));
    return;
  }
  to.check(same, name, "the reply is another",
           std::to_string(status) + " " + text + "  " + rt::to_string(outcome.error()));
}

template <class Op, class... Reply>
void replies(report& to, std::string_view name, const typename Op::Params& params, [[maybe_unused]] std::uint32_t seed,
             rt::replies<Reply...>) {
  (reply<Op, Reply>(to, name, params, seed), ...);
  if constexpr (sizeof...(Reply) == 0) to.check(rt::build<Op>(params).has_value(), name, "was not built", "");
}

template <class T>
std::string body_of(const T& body) {
  return rt::write(body);
}
template <class T>
std::string body_of(const std::optional<T>& body) {
  return body ? rt::write(*body) : std::string();
}

/// A call of an operation for each documented reply. `make` gives parameters out of a source.
template <class Op, class Make>
void operation(report& to, std::string_view name, Make make) {
  for (std::uint32_t seed = 0; seed < 3; ++seed) {
    source from(seed, true);
    const typename Op::Params params = make(from);
    validated(to, name, params, nullptr, "");
    replies<Op>(to, name, params, seed, typename Op::Replies{});
  }
}

/// A request of a service to a webhook or callback: with what `make` gives, and its body in full, as a service sends
/// it.
template <class Hook, bool HasJson, class Make>
void hook(report& to, std::string_view name, Make make) {
  struct request {
    std::string target;
    rt::header_list headers;
    std::string body;
  };
  for (std::uint32_t seed = 0; seed < 3; ++seed) {
    source from(seed, true);
    typename Hook::Received made = make(from);
    validated(to, name, made, nullptr, "");
    rt::operation_info info;
    info.path = "/hook";
    rt::request_builder builder(info);
    Hook::bindery_parameters(builder, made);
    auto built = std::move(builder).finish();
    to.check(built.has_value(), name, "was not built", built ? std::string() : rt::to_string(built.error()));
    if (!built) continue;
    request sent{built->target, built->headers, {}};
    if constexpr (HasJson) sent.body = body_of(made.body);
    const auto got = rt::receive<Hook>(sent);
    constexpr bool is_sent = HasJson || !requires { made.body; };  // Another body is not made here.
    to.check(got.has_value() || !is_sent, name, "was not received",
             got ? std::string()
                 : sent.target + " " + sent.body + "  " + got.error().where + " expected " + got.error().expected);
    if constexpr (HasJson) {
      if (got && !from.same_kind) to.check(got->body == made.body, name, "the body is another", sent.body);
    }
  }
}

}  // namespace filler

#endif  // BINDERY_TESTS_FILLER_HPP
