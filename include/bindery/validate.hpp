// Checks values against the ranges, lengths, patterns … of their description, which nothing else does: call
// `bindery::validate(x)`. What is checked: validate_rules.hpp; keywords that no C++ type says: validate_schema.hpp.
#ifndef BINDERY_VALIDATE_HPP
#define BINDERY_VALIDATE_HPP

#include <bindery/validate_rules.hpp>
#include <bindery/validate_schema.hpp>

#endif  // BINDERY_VALIDATE_HPP
