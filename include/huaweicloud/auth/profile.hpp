// Credentials from a file of the user: ~/.huaweicloud/credentials, which has the form of an INI file.
#ifndef HUAWEICLOUD_AUTH_PROFILE_HPP
#define HUAWEICLOUD_AUTH_PROFILE_HPP

#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/credentials.hpp>
#include <huaweicloud/auth/environment.hpp>
#include <huaweicloud/auth/result.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace huaweicloud {

namespace detail {

inline std::optional<std::string> file_text(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return std::nullopt;
  std::string text;
  char piece[4096];
  for (std::size_t size = 1; size != 0;) {
    size = std::fread(piece, 1, sizeof piece, file);
    text.append(piece, size);
  }
  const bool good = std::ferror(file) == 0;
  std::fclose(file);
  return good ? std::optional(std::move(text)) : std::nullopt;
}

using ini_section = std::map<std::string, std::string>;

// A section of an INI file. Keys do not care about case; `=` or `:` ends a key; `#` or `;` at its start makes a line a
// comment; a value is everything after that, without the blanks around it. Errors tell the line's number and no text.
inline result<ini_section> read_ini(std::string_view text, std::string_view wanted) {
  ini_section section;
  bool inside = false;
  bool found = false;
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view raw = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), raw.size() + 1));
    std::string_view line = trimmed(raw);
    if (number == 1 && line.substr(0, 3) == "\xef\xbb\xbf") line.remove_prefix(3);
    if (line.empty() || line.front() == '#' || line.front() == ';') continue;
    if (line.front() == '[') {
      inside = line == "[" + std::string(wanted) + "]";
      found = found || inside;
      continue;
    }
    if (!inside) continue;
    const std::size_t end = line.find_first_of("=:");
    if (end == std::string_view::npos) return reason{"line " + std::to_string(number) + " is no `key = value`"};
    const std::string key = lower_case(trimmed(line.substr(0, end)));
    if (!section.emplace(key, trimmed(line.substr(end + 1))).second) {
      return reason{"line " + std::to_string(number) + " sets `" + key + "` a second time"};
    }
  }
  if (!found) return reason{"it has no section [" + std::string(wanted) + "]"};
  return section;
}

}  // namespace detail

/// Credentials from the file that HUAWEICLOUD_SDK_CREDENTIALS_FILE names, else from .huaweicloud/credentials in the
/// home folder. Its section, `basic` or `global`, has the keys ak, sk, security_token, project_id and domain_id. The
/// file is read at each call; `cached_credentials` around this reads it once.
template <class Environment = process_environment>
class profile_credentials {
 public:
  explicit profile_credentials(std::string section = "basic", Environment environment = {})
      : section_(std::move(section)), environment_(std::move(environment)) {}

  result<credentials> operator()() const {
    const std::string path = file();
    if (path.empty())
      return reason{"profile file: neither HUAWEICLOUD_SDK_CREDENTIALS_FILE nor HOME nor USERPROFILE is set"};
    const auto failed = [&path](std::string_view why) {
      return reason{"profile file " + path + ": " + std::string(why)};
    };
    const std::optional<std::string> text = detail::file_text(path);
    if (!text) return failed("cannot be read");
    result<detail::ini_section> section = detail::read_ini(*text, section_);
    if (!section) return failed(section.error());

    credentials found;
    found.access_key = (*section)["ak"];
    found.secret_key = std::move((*section)["sk"]);
    found.security_token = std::move((*section)["security_token"]);
    found.project_id = (*section)["project_id"];
    found.domain_id = (*section)["domain_id"];
    if (found.access_key.empty()) return failed("[" + section_ + "] has no `ak`");
    if (found.secret_key.empty()) return failed("[" + section_ + "] has no `sk`");
    return found;
  }

 private:
  std::string file() const {
    if (std::string named = environment_("HUAWEICLOUD_SDK_CREDENTIALS_FILE"); !named.empty()) return named;
    for (const char* variable : {"HOME", "USERPROFILE"}) {
      if (const std::string home = environment_(variable); !home.empty()) return home + "/.huaweicloud/credentials";
    }
    return {};
  }

  std::string section_;
  Environment environment_;
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_PROFILE_HPP
