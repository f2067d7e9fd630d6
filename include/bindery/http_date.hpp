// Times in HTTP headers such as Date and Retry-After. It names no type of the runtime and is
// no part of the core.
#ifndef BINDERY_HTTP_DATE_HPP
#define BINDERY_HTTP_DATE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bindery {

namespace http_date_detail {

// The digits of a fixed place; -1 when something else is there.
constexpr std::int64_t digits(std::string_view text, std::size_t first, std::size_t count) {
  std::int64_t value = 0;
  for (const char c : text.substr(first, count)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Days since 1970-01-01 of a date of the Gregorian calendar, where years begin in March.
constexpr std::int64_t days(std::int64_t year, std::int64_t month, std::int64_t day) {
  const std::int64_t y = month > 2 ? year : year - 1;
  const std::int64_t day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  return y * 365 + y / 4 - y / 100 + y / 400 + day_of_year - 719468;
}

}  // namespace http_date_detail

/// Seconds since 1970 of a date in the one form that HTTP lets be sent, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110,
/// 5.6.7); nothing for any other text. The name of the day is not checked.
constexpr std::optional<std::int64_t> http_date_seconds(std::string_view text) {
  using http_date_detail::digits;
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT") return std::nullopt;
  if (text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':') return std::nullopt;
  const std::size_t month = months.find(text.substr(8, 3));
  const std::int64_t day = digits(text, 5, 2);
  const std::int64_t year = digits(text, 12, 4);
  const std::int64_t hour = digits(text, 17, 2);
  const std::int64_t minute = digits(text, 20, 2);
  const std::int64_t second = digits(text, 23, 2);
  if (month == std::string_view::npos || month % 3 != 0 || day < 1 || day > 31 || year < 1) return std::nullopt;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return std::nullopt;
  const auto month_number = static_cast<std::int64_t>(month / 3 + 1);
  return http_date_detail::days(year, month_number, day) * 86400 + hour * 3600 + minute * 60 + second;
}

/// The same the other way round, from 1970 on.
inline std::string http_date_text(std::int64_t seconds) {
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec", week = "ThuFriSatSunMonTueWed";
  const auto two = [](std::int64_t n) {
    return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
  };
  const std::int64_t day = seconds / 86400, time = seconds % 86400;
  std::int64_t year = 1970 + day / 366;
  while (http_date_detail::days(year + 1, 1, 1) <= day) ++year;
  std::int64_t month = 1;
  while (month < 12 && http_date_detail::days(year, month + 1, 1) <= day) ++month;
  std::string text(week.substr(static_cast<std::size_t>(day % 7) * 3, 3));
  text.append(", ").append(two(day - http_date_detail::days(year, month, 1) + 1)).append(" ");
  text.append(months.substr(static_cast<std::size_t>(month - 1) * 3, 3)).append(" ").append(std::to_string(year));
  text.append(" ").append(two(time / 3600)).append(":").append(two(time / 60 % 60)).append(":").append(two(time % 60));
  return text.append(" GMT");
}

/// How long a reply asks to wait by its headers Retry-After, in seconds or as a date, and Date: a date is compared with
/// the reply's own where it has one, so that this machine's clock does not matter. In seconds; 0 where nothing is
/// asked.
inline std::int64_t seconds_asked_for(std::string_view retry_after, std::string_view date, std::int64_t unix_seconds) {
  constexpr std::int64_t longest = 1'000'000'000;
  if (!retry_after.empty() && retry_after.find_first_not_of("0123456789") == std::string_view::npos) {
    return retry_after.size() > 9 ? longest : http_date_detail::digits(retry_after, 0, retry_after.size());
  }
  const std::optional<std::int64_t> until = http_date_seconds(retry_after);
  if (!until) return 0;
  const std::int64_t now = http_date_seconds(date).value_or(unix_seconds);
  return (std::min)((std::max)(*until - now, std::int64_t{0}), longest);
}

}  // namespace bindery

#endif  // BINDERY_HTTP_DATE_HPP
