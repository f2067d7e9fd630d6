// What suite.py does with each value: reads it, writes it back, validates it, and prints in a word how that went.
#ifndef BINDERY_TESTS_SUITE_RUN_HPP
#define BINDERY_TESTS_SUITE_RUN_HPP

#include <bindery/runtime.hpp>
#include <bindery/validate.hpp>

#include <cstdio>
#include <string_view>

/// "unread", "lossy" (what is written back is another value), "kept" (all rules are) or "broken".
template <class T>
void run(const char* name, std::string_view text) {
  namespace detail = bindery::detail;
  const auto got = bindery::read<T>(text);
  const char* word = "unread";
  if (got) {
    const bool same =
        detail::key_of(detail::parse_tree(bindery::write(*got))) == detail::key_of(detail::parse_tree(text));
    word = !same ? "lossy" : bindery::validate(*got).empty() ? "kept" : "broken";
  }
  std::printf("%s %s\n", name, word);
}

#endif  // BINDERY_TESTS_SUITE_RUN_HPP
