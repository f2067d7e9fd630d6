// Sends calls of our generated functions to a server: `calls URL`, with a call's name on each line of the standard
// input and after it, each behind a tab, headers to send with it: `Prefer: code=404`. It answers each with what became
// of it.
#include "calls.hpp"

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <sstream>
#include <string>

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: calls URL\n";
    return 2;
  }
  bindery::beast::client http{arguments[1]};
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string name, field;
    std::getline(words, name, '\t');
    bindery::call_options options;
    while (std::getline(words, field, '\t')) {
      const std::size_t colon = field.find(": ");
      if (colon != std::string::npos) options.headers.push_back({field.substr(0, colon), field.substr(colon + 2)});
    }
    const auto& known = calls::all();
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& call) { return call.name == name; });
    if (found == known.end()) {
      std::cerr << "there is no call " << name << "\n";
      return 2;
    }
    std::cout << found->run(http, options) << "\n" << std::flush;
  }
  return 0;
}
