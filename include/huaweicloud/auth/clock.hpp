// Time as seconds since 1970 in UTC, and the two ways in which Huawei Cloud writes it. A clock is any callable that
// returns such seconds.
#ifndef HUAWEICLOUD_AUTH_CLOCK_HPP
#define HUAWEICLOUD_AUTH_CLOCK_HPP

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace huaweicloud {

/// The clock of this machine: seconds since 1970 in UTC.
struct system_seconds {
  std::int64_t operator()() const { return static_cast<std::int64_t>(std::time(nullptr)); }
};

namespace detail {

// Days since 1970-01-01 of a date of the Gregorian calendar. A year is counted from March, so that the day of a leap
// year comes last, and 400 years have 146097 days.
constexpr std::int64_t days_of(std::int64_t year, std::int64_t month, std::int64_t day) {
  const std::int64_t y = month > 2 ? year : year - 1;
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t year_of_era = y - era * 400;
  const std::int64_t day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

struct date {
  std::int64_t year, month, day;
};

constexpr date date_of(std::int64_t days) {
  const std::int64_t z = days + 719468;
  const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  const std::int64_t day_of_era = z - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * from_march + 2) / 5 + 1};
}

inline void append_digits(std::string& out, std::int64_t value, std::size_t width) {
  std::string digits = std::to_string(value);
  out.append(digits.size() < width ? width - digits.size() : 0, '0').append(digits);
}

// The next `width` digits of a text; -1 when they are not there.
inline std::int64_t take_digits(std::string_view& text, std::size_t width) {
  if (text.size() < width) return -1;
  std::int64_t value = 0;
  for (const char c : text.substr(0, width)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(width);
  return value;
}

inline bool take_char(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace detail

/// The form of `X-Sdk-Date`: 20191115T033655Z. Years from 0 to 9999 have one.
inline std::string sdk_date(std::int64_t seconds) {
  const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
  const std::int64_t rest = seconds - days * 86400;
  const detail::date day = detail::date_of(days);
  std::string text;
  detail::append_digits(text, day.year, 4);
  detail::append_digits(text, day.month, 2);
  detail::append_digits(text, day.day, 2);
  text += 'T';
  detail::append_digits(text, rest / 3600, 2);
  detail::append_digits(text, rest / 60 % 60, 2);
  detail::append_digits(text, rest % 60, 2);
  text += 'Z';
  return text;
}

/// Seconds since 1970 of a time in UTC, written as `X-Sdk-Date` (20191115T033655Z) or as IAM does
/// (2019-11-15T03:36:55.000000Z, with or without a fraction); nothing for any other text.
inline std::optional<std::int64_t> seconds_of(std::string_view text) {
  const std::int64_t year = detail::take_digits(text, 4);
  const bool spaced = detail::take_char(text, '-');
  const auto next = [&text, spaced](char separator) {
    return !spaced || detail::take_char(text, separator) ? detail::take_digits(text, 2) : -1;
  };
  const std::int64_t month = detail::take_digits(text, 2);
  const std::int64_t day = next('-');
  if (!detail::take_char(text, 'T')) return std::nullopt;
  const std::int64_t hour = detail::take_digits(text, 2);
  const std::int64_t minute = next(':');
  const std::int64_t second = next(':');
  if (spaced && detail::take_char(text, '.')) {
    while (detail::take_digits(text, 1) >= 0) continue;
  }
  if (text != "Z" || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
    return std::nullopt;
  }
  if (month < 1 || month > 12 || day < 1) return std::nullopt;
  const std::int64_t days = detail::days_of(year, month, day);
  if (detail::date_of(days).month != month) return std::nullopt;
  return days * 86400 + hour * 3600 + minute * 60 + second;
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_CLOCK_HPP
