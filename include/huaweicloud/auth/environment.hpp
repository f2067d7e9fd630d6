// The variables of the process, behind a callable, so that tests and programs can put something else in their place.
#ifndef HUAWEICLOUD_AUTH_ENVIRONMENT_HPP
#define HUAWEICLOUD_AUTH_ENVIRONMENT_HPP

#include <cstdlib>
#include <string>

namespace huaweicloud {

/// The value of an environment variable; empty when it is not set or empty, which everything here takes as the same.
/// A program that changes its environment while other threads read it has a race, as with `std::getenv`.
struct process_environment {
  std::string operator()(const char* name) const {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
  }
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_ENVIRONMENT_HPP
