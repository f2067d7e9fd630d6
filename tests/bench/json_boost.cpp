// Boost.JSON: `parse` and `value_to`, `value_from` and `serialize`, with one conversion for all generated types.
#include "lookup.hpp"
#include <bindery/open.hpp>
#include <bindery/secret.hpp>

#include <boost/json/src.hpp>

namespace boost::json {

inline bindery::secret tag_invoke(value_to_tag<bindery::secret>, const value& from) {
  return bindery::secret(std::string_view(from.as_string()));
}
template <class E>
bindery::open<E> tag_invoke(value_to_tag<bindery::open<E>>, const value& from) {
  return bindery::open<E>(std::string_view(from.as_string()));
}

template <bindery::model T>
T tag_invoke(value_to_tag<T>, const value& from) {
  T to{};
  const object& fields = from.as_object();
  bench::for_each_field(to, [&fields]<class M>(std::string_view name, M& member) {
    const string_view key(name.data(), name.size());
    if constexpr (bench::is_optional<M>) {
      const value* found = fields.if_contains(key);
      if (found && !found->is_null()) member.emplace(value_to<typename M::value_type>(*found));
    } else {
      member = value_to<M>(fields.at(key));
    }
  });
  return to;
}

inline void tag_invoke(value_from_tag, value& to, const bindery::secret& from) { to = from.reveal(); }
template <class E>
void tag_invoke(value_from_tag, value& to, const bindery::open<E>& from) {
  to = string_view(from.word().data(), from.word().size());
}

template <bindery::model T>
void tag_invoke(value_from_tag, value& to, const T& from) {
  object& fields = to.emplace_object();
  fields.reserve(bindery::names_of<T>.size());
  bench::for_each_field(from, [&fields]<class M>(std::string_view name, const M& member) {
    const string_view key(name.data(), name.size());
    if constexpr (bench::is_optional<M>) {
      if (member) fields.emplace(key, value_from(*member, fields.storage()));
    } else {
      fields.emplace(key, value_from(member, fields.storage()));
    }
  });
}

}  // namespace boost::json

namespace {

namespace js = boost::json;

struct plain {
  template <class T>
  static bool read_to(const std::string& text, std::optional<T>* keep) {
    T value = js::value_to<T>(js::parse(text));
    if (keep) keep->emplace(std::move(value));
    return true;
  }
  template <class T>
  static std::string_view write(const T& value) {
    static std::string out;
    out = js::serialize(js::value_from(value));
    return out;
  }
};

struct monotonic {
  template <class T>
  static bool read_to(const std::string& text, std::optional<T>* keep) {
    js::monotonic_resource memory;
    T value = js::value_to<T>(js::parse(text, &memory));
    if (keep) keep->emplace(std::move(value));
    return true;
  }
};

}  // namespace

void bench_candidates(std::vector<bench::candidate>& all) {
  all.push_back(bench::make_candidate<plain>("Boost.JSON value_to"));
  all.push_back(bench::make_candidate<monotonic>("Boost.JSON value_to, monotonic_resource"));
}
