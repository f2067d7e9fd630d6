// The calls that calls.py makes out of our descriptions, as a table that calls.cpp runs.
#ifndef TESTS_HUAWEI_CALLS_HPP
#define TESTS_HUAWEI_CALLS_HPP

#include <bindery/beast.hpp>
#include <bindery/runtime.hpp>

#include <initializer_list>
#include <string>
#include <type_traits>
#include <vector>

namespace calls {

/// One call with all its values. `run` sends it and gives what became of it, by `told`.
struct call {
  std::string name;
  std::string (*run)(bindery::beast::client&, const bindery::call_options&);
};

inline std::vector<call>& all() {
  static std::vector<call> known;
  return known;
}

/// Makes calls known to `all()`, from an initializer at namespace scope.
struct known {
  known(std::initializer_list<call> more) { all().insert(all().end(), more); }
};

/// Sends a request that was built by itself, and reads no reply: the status, or why there is none.
template <class Request>
std::string sent(bindery::beast::client& http, const Request& request) {
  if (!request) return "0\tsomebody\tnot sent: " + to_string(request.error());
  const auto answer = http(*request);
  if (!answer) return "0\tsomebody\tno reply: " + to_string(answer.error());
  return std::to_string(answer->status) + "\tnone\t";
}

template <class Body>
std::string json_of(const Body& body) {
  if constexpr (std::is_same_v<Body, bindery::empty>) {
    return {};
  } else {
    return bindery::write(body);
  }
}

/// What became of a call, with tabs between: the status; who is to blame ("none" for a documented reply, of an error
/// too); the body that our reader made of the reply, written again, or what was wrong; and the header in which Prism
/// lists what was not as described.
template <class Outcome>
std::string told(const Outcome& outcome) {
  const std::string status = std::to_string(outcome.status()) + "\t";
  std::string violations = "\t";
  for (const auto& field : outcome.headers()) {
    if (field.name == "sl-violations") violations += field.value;
  }
  if (outcome) return status + "none\t" + json_of(*outcome) + violations;
  return status + outcome.visit([&](const auto& reply) -> std::string {
    if constexpr (requires { reply.documented_headers(); }) {
      return "none\t" + json_of(reply.body);
    } else {
      return "somebody\t" + to_string(outcome.error());
    }
  }) + violations;
}

}  // namespace calls

#endif  // TESTS_HUAWEI_CALLS_HPP
