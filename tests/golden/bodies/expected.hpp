// Bodies 1, bound by bindery 0.1.0 from spec.yaml (6bde64e0).
// Do not edit: change the description and run bindery again.
//
//   namespace bodies = golden::bodies;
//   auto outcome = bodies::get_token(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/build_body.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/file.hpp>
#include <bindery/form.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/late.hpp>
#include <bindery/media.hpp>
#include <bindery/multipart.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_GOLDEN_BODIES) && BINDERY_API_GOLDEN_BODIES != 0x12957ff4
#error "golden::bodies is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_BODIES
#define BINDERY_API_GOLDEN_BODIES 0x12957ff4

namespace golden::bodies::inline d_12957ff4 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct About {
  std::optional<std::string> text{};
  std::optional<std::int64_t> at{};

  friend bool operator==(const About&, const About&) = default;
  friend constexpr auto bindery_names(const About*) { return rt::names{"text", "at"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const About*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.text);
      default: return use(self.at);
    }
  }
};

struct GetTokenBodyFilter {
  std::optional<std::string> a{};

  friend bool operator==(const GetTokenBodyFilter&, const GetTokenBodyFilter&) = default;
  friend constexpr auto bindery_names(const GetTokenBodyFilter*) { return rt::names{"a"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetTokenBodyFilter*, Self& self, std::size_t, Use&& use) {
    return use(self.a);
  }
};

struct GetTokenBody {
  std::string grant_type{};
  std::optional<std::vector<std::string>> scopes{};
  std::optional<std::vector<std::string>> colours{};
  std::optional<GetTokenBodyFilter> filter{};

  friend bool operator==(const GetTokenBody&, const GetTokenBody&) = default;
  friend constexpr auto bindery_names(const GetTokenBody*) {
    return rt::names{"grant_type", "scopes", "colours", "filter"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetTokenBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.grant_type);
      case 1: return use(self.scopes);
      case 2: return use(self.colours);
      default: return use(self.filter);
    }
  }
};

/// `POST /token`
struct GetToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "getToken"_text,
      .method = "POST"_text,
      .path = "/token"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/x-www-form-urlencoded`.
    GetTokenBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder,
        given.body,
        rt::form_media{"application/x-www-form-urlencoded", rt::field{"colours", rt::styles::pipe_delimited}, rt::field{"filter", rt::styles::deep_object.exploded()}});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /token`
template <class Transport>
auto get_token(Transport&& transport,
               const GetToken::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<GetToken>(transport, params, options);
}

/// `PUT /json`
struct PutJsonFile {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putJsonFile"_text,
      .method = "PUT"_text,
      .path = "/json"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    rt::any body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /json`
template <class Transport>
auto put_json_file(Transport&& transport,
                   const PutJsonFile::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutJsonFile>(transport, params, options);
}

/// A form, sent as `multipart/form-data`.
struct AddPhotoForm {
  /// What to call it.
  std::string title{};
  /// Media type: image/png, image/jpeg. Format: binary.
  rt::file photo{};
  std::optional<std::vector<rt::file>> more{};
  std::optional<About> about{};
  /// Header `X-Mark`.
  std::optional<rt::part<std::int64_t>> marked{};

  friend bool operator==(const AddPhotoForm&, const AddPhotoForm&) = default;
  friend constexpr auto bindery_names(const AddPhotoForm*) {
    return rt::names{"title", "photo", "more", "about", "marked"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AddPhotoForm*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.title);
      case 1: return use(self.photo);
      case 2: return use(self.more);
      case 3: return use(self.about);
      default: return use(self.marked);
    }
  }
};

/// `POST /photos`
struct AddPhoto {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "addPhoto"_text,
      .method = "POST"_text,
      .path = "/photos"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `multipart/form-data`.
    std::optional<AddPhotoForm> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::multipart_media{"multipart/form-data"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /photos`
template <class Transport>
auto add_photo(Transport&& transport,
               const AddPhoto::Params& params = AddPhoto::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<AddPhoto>(transport, params, options);
}

/// `PUT /about`
struct SetAbout {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "setAbout"_text,
      .method = "PUT"_text,
      .path = "/about"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, its text made by the caller. Sent as `application/x-www-form-urlencoded`. Sent as
    /// `multipart/form-data`.
    rt::late<Lazy, std::variant<About, rt::media<"application/xml", std::string>, rt::media<"application/x-www-form-urlencoded", About>, rt::media<"multipart/form-data", About>>> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder,
        given.body,
        rt::json_media{"application/json"},
        rt::raw_media{"application/xml"},
        rt::form_media{"application/x-www-form-urlencoded"},
        rt::multipart_media{"multipart/form-data"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /about`
template <class Transport>
auto set_about(Transport&& transport,
               const SetAbout::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<SetAbout>(transport, params, options);
}

/// `POST /about`
struct AddNote {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "addNote"_text,
      .method = "POST"_text,
      .path = "/about"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `text/plain`, its text made by the caller.
    std::optional<std::string> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::raw_media{"text/plain"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /about`
template <class Transport>
auto add_note(Transport&& transport,
              const AddNote::Params& params = AddNote::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<AddNote>(transport, params, options);
}

/// `PATCH /about`
struct SetImage {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "setImage"_text,
      .method = "PATCH"_text,
      .path = "/about"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Any `image/*`: `type` says which.
    rt::raw_body body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::raw_media{"image/*"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PATCH /about`
template <class Transport>
auto set_image(Transport&& transport,
               const SetImage::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<SetImage>(transport, params, options);
}

}  // namespace golden::bodies::inline d_12957ff4

#endif  // BINDERY_API_GOLDEN_BODIES
