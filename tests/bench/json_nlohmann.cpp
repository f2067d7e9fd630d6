// nlohmann/json: its DOM with one `from_json` and `to_json` line a field, and its SAX interface into the structs.
#include "events.hpp"

#include <utility>

#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

// What `get_to` does for each type. The generated types have conversions of their own, which go through text; these
// are the direct ones that a user of nlohmann writes by hand.
void take(const json& from, bool& to) { from.get_to(to); }
void take(const json& from, std::int64_t& to) { from.get_to(to); }
void take(const json& from, double& to) { from.get_to(to); }
void take(const json& from, std::string& to) { from.get_to(to); }
void take(const json& from, bindery::secret& to) { to = bindery::secret(from.get_ref<const std::string&>()); }
template <class E>
void take(const json& from, bindery::open<E>& to) {
  to = bindery::open<E>(std::string_view(from.get_ref<const std::string&>()));
}
template <bindery::model T>
void take(const json& from, T& to);
template <class T>
void take(const json& from, std::vector<T>& to) {
  const auto& array = from.get_ref<const json::array_t&>();
  to.reserve(array.size());
  for (const json& element : array) take(element, to.emplace_back());
}

template <class T>
void take_field(const json& from, std::string_view name, T& to) {
  take(from.at(name), to);
}
template <class T>
void take_field(const json& from, std::string_view name, std::optional<T>& to) {
  const auto found = from.find(name);
  if (found != from.end() && !found->is_null()) take(*found, to.emplace());
}
template <bindery::model T>
void take(const json& from, T& to) {
  bench::for_each_field(to, [&from](std::string_view name, auto& member) { take_field(from, name, member); });
}

json give(bool value) { return value; }
json give(std::int64_t value) { return value; }
json give(double value) { return value; }
json give(const std::string& value) { return value; }
json give(const bindery::secret& value) { return value.reveal(); }
template <class E>
json give(const bindery::open<E>& value) {
  return value.word();
}
template <bindery::model T>
json give(const T& value);
template <class T>
json give(const std::vector<T>& value) {
  json::array_t array;
  array.reserve(value.size());
  for (const T& element : value) array.push_back(give(element));
  return array;
}

template <class T>
void give_field(json& to, std::string_view name, const T& value) {
  to.emplace(name, give(value));
}
template <class T>
void give_field(json& to, std::string_view name, const std::optional<T>& value) {
  if (value) to.emplace(name, give(*value));
}
template <bindery::model T>
json give(const T& value) {
  json made = json::object();
  bench::for_each_field(value, [&made](std::string_view name, const auto& member) { give_field(made, name, member); });
  return made;
}

struct dom {
  template <class T>
  static bool read(const std::string& text, T& value) {
    take(json::parse(text), value);
    return true;
  }
  template <class T>
  static std::string_view write(const T& value) {
    static std::string out;
    out = give(value).dump();
    return out;
  }
};

class handler {
 public:
  explicit handler(bench::place root) : events_(root) {}

  bool null() { return events_.null(); }
  bool boolean(bool value) { return events_.boolean(value); }
  bool number_integer(std::int64_t value) { return events_.integer(value); }
  bool number_unsigned(std::uint64_t value) { return events_.integer(static_cast<std::int64_t>(value)); }
  bool number_float(double value, const std::string&) { return events_.real(value); }
  bool string(std::string& value) { return events_.text(value); }
  bool binary(json::binary_t&) { return false; }
  bool start_object(std::size_t) { return events_.begin('{'); }
  bool key(std::string& name) { return events_.key(name); }
  bool end_object() { return events_.end(); }
  bool start_array(std::size_t) { return events_.begin('['); }
  bool end_array() { return events_.end(); }
  bool parse_error(std::size_t, const std::string&, const json::exception&) { return false; }

 private:
  bench::events events_;
};

struct sax {
  template <class T>
  static bool read(const std::string& text, T& value) {
    handler into(bench::place_of(value));
    return json::sax_parse(text, &into);
  }
};

}  // namespace

void bench_candidates(std::vector<bench::candidate>& all) {
  all.push_back(bench::make_candidate<dom>("nlohmann DOM"));
  all.push_back(bench::make_candidate<sax>("nlohmann SAX"));
}
