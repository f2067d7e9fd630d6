// simdjson On-Demand into the structs, two ways: the fields in the order of the text with a look-up of ours, and one
// `object[name]` a field in the order of the description. The file is compiled once for each instruction set.
#include "lookup.hpp"
#include <bindery/open.hpp>
#include <bindery/secret.hpp>

#include <simdjson.h>

namespace {

namespace od = simdjson::ondemand;

// How an object is taken apart: in the order of the text, or in the order of the description.
enum class way { by_text, by_name };

bool take(od::value from, bool& to) { return from.get_bool().get(to) == simdjson::SUCCESS; }
bool take(od::value from, std::int64_t& to) { return from.get_int64().get(to) == simdjson::SUCCESS; }
bool take(od::value from, double& to) { return from.get_double().get(to) == simdjson::SUCCESS; }

bool take_text(od::value from, std::string_view& to) { return from.get_string().get(to) == simdjson::SUCCESS; }
bool take(od::value from, std::string& to) {
  std::string_view text;
  if (!take_text(from, text)) return false;
  to.assign(text);
  return true;
}
bool take(od::value from, bindery::secret& to) {
  std::string_view text;
  if (!take_text(from, text)) return false;
  to = bindery::secret(text);
  return true;
}
template <class E>
bool take(od::value from, bindery::open<E>& to) {
  std::string_view text;
  if (!take_text(from, text)) return false;
  to = bindery::open<E>(text);
  return true;
}

template <way Way, class T>
bool read_value(od::value from, T& to);

template <way Way, class T>
bool read_list(od::value from, std::vector<T>& to) {
  od::array array;
  if (from.get_array().get(array) != simdjson::SUCCESS) return false;
  for (auto item : array) {
    od::value element;
    if (std::move(item).get(element) != simdjson::SUCCESS || !read_value<Way>(element, to.emplace_back())) return false;
  }
  return true;
}

template <class T>
bool read_by_text(od::object& from, T& to) {
  bench::presence<T> found;
  std::size_t likely = 0;
  for (auto item : from) {
    od::field field;
    if (std::move(item).get(field) != simdjson::SUCCESS) return false;
    const std::size_t index = bench::lookup<T>::find(field.escaped_key(), likely);
    if (index == bench::lookup<T>::count) continue;
    const auto take_member = [&field](auto& member) { return read_value<way::by_text>(field.value(), member); };
    if (!bindery::with_member(to, index, take_member)) return false;
    found.add(index);
    likely = index + 1;
  }
  return found.complete();
}

template <class T>
bool read_by_name(od::object& from, T& to) {
  bool good = true;
  bench::for_each_field(to, [&]<class M>(std::string_view name, M& member) {
    od::value value;
    const auto error = from.find_field_unordered(name).get(value);
    if (error == simdjson::SUCCESS) {
      good = good && read_value<way::by_name>(value, member);
    } else {
      good = good && error == simdjson::NO_SUCH_FIELD && bench::is_optional<M>;
    }
  });
  return good;
}

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

template <way Way, class T>
bool read_value(od::value from, T& to) {
  if constexpr (bench::is_optional<T>) {
    bool null = false;
    if (from.is_null().get(null) != simdjson::SUCCESS) return false;
    return null || read_value<Way>(from, to.emplace());
  } else if constexpr (is_vector<T>) {
    return read_list<Way>(from, to);
  } else if constexpr (bindery::model<T>) {
    od::object object;
    if (from.get_object().get(object) != simdjson::SUCCESS) return false;
    if constexpr (Way == way::by_text) {
      return read_by_text(object, to);
    } else {
      return read_by_name(object, to);
    }
  } else {
    return take(from, to);
  }
}

template <way Way>
struct simd {
  template <class T>
  static bool read(const std::string& text, T& value) {
    static od::parser parser;
    od::document document;
    od::value root;
    const std::size_t readable = text.size() + bench::padding;
    if (parser.iterate(text.data(), text.size(), readable).get(document) != simdjson::SUCCESS) return false;
    if (document.get_value().get(root) != simdjson::SUCCESS || !read_value<Way>(root, value)) return false;
    // Asking for names one by one leaves the last of them anywhere in the text.
    return Way == way::by_name || document.at_end();
  }
};

}  // namespace

void bench_candidates(std::vector<bench::candidate>& all) {
  all.push_back(bench::make_candidate<simd<way::by_text>>("simdjson On-Demand, fields by text (" BENCH_ARCH ")"));
  all.push_back(bench::make_candidate<simd<way::by_name>>("simdjson On-Demand, fields by name (" BENCH_ARCH ")"));
}
