// Writing JSON that a service is to take: what has no JSON is refused.
#ifndef BINDERY_TRY_WRITE_HPP
#define BINDERY_TRY_WRITE_HPP

#include <bindery/fault.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>
#include <bindery/json_writer.hpp>
#include <bindery/result.hpp>

#include <optional>
#include <string>

namespace bindery::inline v1 {

/// The JSON of a value for a service: as `write`, but without members that only the service sets, and what has no JSON
/// is a refusal that names its place by a JSON Pointer.
template <writable T>
result<std::string, refusal> try_write(const T& value) {
  std::string out;
  std::optional<detail::json_writer::replaced> fault;
  {
    detail::json_writer writer(out, {.request = true});
    detail::json_out<T>::write(writer, value);
    fault = writer.fault();
  }
  if (!fault) return out;
  return failed<refusal>{{detail::place_of(out, fault->offset), std::string(fault->what)}};
}

}  // namespace bindery::inline v1

#endif  // BINDERY_TRY_WRITE_HPP
