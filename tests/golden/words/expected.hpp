// Words 1, bound by bindery 0.1.0 from spec.yaml (5f214004).
// Do not edit: change the description and run bindery again.
//
//   namespace words = golden::words;
//   auto outcome = words::names(transport, {.class_ = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/box.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_WORDS) && BINDERY_API_GOLDEN_WORDS != 0x4fd62007
#error "golden::words is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_WORDS
#define BINDERY_API_GOLDEN_WORDS 0x4fd62007

namespace golden::words::inline d_4fd62007 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

enum class State { new_, old, _, a_b_c868, a_b_d443, _1st, default_ };
constexpr auto bindery_words(State) { return rt::names{"new", "old", "", "a b", "a-b", "1st", "default"}; }

struct Names;

struct Request {
  std::optional<std::string> Request{};
  std::optional<std::vector<rt::box<::golden::words::Names>>> Names{};
  std::optional<rt::open<::golden::words::State>> State{};

  friend bool operator==(const struct Request&, const struct Request&) = default;
  friend constexpr auto bindery_names(const struct Request*) { return rt::names{"Request", "Names", "State"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const struct Request*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.Request);
      case 1: return use(self.Names);
      default: return use(self.State);
    }
  }
};

struct Result {
  std::optional<std::string> result{};
  std::optional<Request> Result{};

  friend bool operator==(const struct Result&, const struct Result&) = default;
  friend constexpr auto bindery_names(const struct Result*) { return rt::names{"result", "Result"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const struct Result*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.result);
      default: return use(self.Result);
    }
  }
};

struct Names {
  std::string names{};
  std::string member{};
  std::optional<std::string> fields{};
  std::optional<std::string> type{};
  std::optional<Result> result{};
  std::optional<std::string> request{};
  std::optional<std::string> self{};
  std::optional<std::string> index{};
  std::optional<std::string> use{};
  std::optional<std::string> std_{};
  std::optional<std::string> rt_{};
  std::optional<std::string> bindery_names_{};
  std::optional<std::int64_t> size{};
  std::optional<std::string> template_{};
  std::optional<bool> and_{};
  std::optional<std::int64_t> errno_{};
  std::optional<double> max_{};
  /// On the wire it is `a-b`.
  std::optional<std::string> a_b_d443{};
  std::optional<std::string> a_b{};
  /// On the wire it is `a.b`.
  std::optional<std::string> a_b_2e73{};
  std::optional<std::string> _3d{};
  std::optional<std::string> _id{};
  std::optional<std::string> x_Id{};
  /// On the wire it is `a__b`.
  std::optional<std::string> a_b_63e5{};
  std::optional<std::string> _{};
  std::optional<std::string> u540Du524D{};
  std::optional<std::string> u1F680{};
  std::optional<std::string> Names{};

  friend bool operator==(const struct Names&, const struct Names&) = default;
  friend constexpr auto bindery_names(const struct Names*) {
    return rt::names{
      "names",
      "member",
      "fields",
      "type",
      "result",
      "request",
      "self",
      "index",
      "use",
      "std",
      "rt",
      "bindery_names",
      "size",
      "template",
      "and",
      "errno",
      "max",
      "a-b",
      "a_b",
      "a.b",
      "3d",
      "_id",
      "_Id",
      "a__b",
      "",
      "\345\220\215\345\211\215",
      "\360\237\232\200",
      "Names",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const struct Names*, Self& self_1, std::size_t index_1, Use&& use_1) {
    switch (index_1) {
      case 0: return use_1(self_1.names);
      case 1: return use_1(self_1.member);
      case 2: return use_1(self_1.fields);
      case 3: return use_1(self_1.type);
      case 4: return use_1(self_1.result);
      case 5: return use_1(self_1.request);
      case 6: return use_1(self_1.self);
      case 7: return use_1(self_1.index);
      case 8: return use_1(self_1.use);
      case 9: return use_1(self_1.std_);
      case 10: return use_1(self_1.rt_);
      case 11: return use_1(self_1.bindery_names_);
      case 12: return use_1(self_1.size);
      case 13: return use_1(self_1.template_);
      case 14: return use_1(self_1.and_);
      case 15: return use_1(self_1.errno_);
      case 16: return use_1(self_1.max_);
      case 17: return use_1(self_1.a_b_d443);
      case 18: return use_1(self_1.a_b);
      case 19: return use_1(self_1.a_b_2e73);
      case 20: return use_1(self_1._3d);
      case 21: return use_1(self_1._id);
      case 22: return use_1(self_1.x_Id);
      case 23: return use_1(self_1.a_b_63e5);
      case 24: return use_1(self_1._);
      case 25: return use_1(self_1.u540Du524D);
      case 26: return use_1(self_1.u1F680);
      default: return use_1(self_1.Names);
    }
  }
};

/// `GET /{class}/operator`
struct NamesOperation {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "names"_text,
      .method = "GET"_text,
      .path = "/{class}/operator"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string class_ = rt::left_out<Lazy, "class_">();
    std::optional<std::string> namespace_{};
    std::optional<std::string> params_query{};
    /// Header `Params`.
    std::optional<std::string> params_header{};
    std::optional<std::string> body_query{};
    std::optional<std::string> transport{};
    std::optional<std::string> options{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "class", given.class_);
    bindery_query(builder, "namespace", given.namespace_);
    bindery_query(builder, "params", given.params_query);
    bindery_header(builder, "Params", given.params_header);
    bindery_query(builder, "body", given.body_query);
    bindery_query(builder, "transport", given.transport);
    bindery_query(builder, "options", given.options);
  }

  /// It.
  using status_200 = rt::reply<200, Names>;
  using Replies = rt::replies<status_200>;
};

/// `GET /{class}/operator`
template <class Transport>
auto names(Transport&& transport,
           const NamesOperation::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<NamesOperation>(transport, params, options);
}

/// `DELETE /request`
struct Delete {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "delete"_text,
      .method = "DELETE"_text,
      .path = "/request"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Gone.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `DELETE /request`
template <class Transport>
auto delete_(Transport&& transport,
             const Delete::Params& params = Delete::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Delete>(transport, params, options);
}

/// `POST /request`
struct RequestOperation {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "Request"_text,
      .method = "POST"_text,
      .path = "/request"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Made.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /request`
template <class Transport>
auto request(Transport&& transport,
             const RequestOperation::Params& params = RequestOperation::Params(),
             const rt::call_options& options = rt::call_options()) {
  return rt::request<RequestOperation>(transport, params, options);
}

}  // namespace golden::words::inline d_4fd62007

#endif  // BINDERY_API_GOLDEN_WORDS
