// Dates and times: the text as it was read, which is what is written back, and what it means in terms of std::chrono.
#ifndef BINDERY_DATE_TIME_HPP
#define BINDERY_DATE_TIME_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// A length of time by the calendar: a month is no number of days.
struct calendar_duration {
  bool negative = false;
  std::int64_t years = 0;
  std::int64_t months = 0;
  std::int64_t weeks = 0;
  std::int64_t days = 0;
  std::chrono::nanoseconds time{};

  friend bool operator==(const calendar_duration&, const calendar_duration&) = default;
};

namespace detail {

/// Takes apart a text from left to right. After something that is not there, `good` is false.
struct time_reader {
  std::string_view rest;
  bool good = true;

  bool take(char c) {
    const bool there = !rest.empty() && (rest.front() == c || (c >= 'A' && c <= 'Z' && rest.front() == c + 32));
    if (there) rest.remove_prefix(1);
    return there;
  }
  void need(char c) { good = take(c) && good; }
  void need(std::string_view text) {
    good = good && rest.substr(0, text.size()) == text;
    if (good) rest.remove_prefix(text.size());
  }
  bool at_digit() const { return !rest.empty() && rest.front() >= '0' && rest.front() <= '9'; }
  std::int64_t number(std::size_t least, std::size_t most) {
    std::int64_t value = 0;
    std::size_t count = 0;
    for (; count < most && at_digit(); ++count) {
      value = value * 10 + (rest.front() - '0');
      rest.remove_prefix(1);
    }
    good = good && count >= least;
    return value;
  }
  int two() { return static_cast<int>(number(2, 2)); }
  /// Digits behind a point; what is finer than a nanosecond is cut off.
  std::chrono::nanoseconds fraction() {
    std::int64_t value = 0;
    std::int64_t unit = 1'000'000'000;
    good = good && at_digit();
    while (at_digit()) {
      if (unit > 1) {
        unit /= 10;
        value += (rest.front() - '0') * unit;
      }
      rest.remove_prefix(1);
    }
    return std::chrono::nanoseconds(value);
  }

  std::chrono::year_month_day day() {
    const auto year = static_cast<int>(number(4, 4));
    need('-');
    const auto month = static_cast<unsigned>(two());
    need('-');
    const auto day = static_cast<unsigned>(two());
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    good = good && date.ok();
    return date;
  }
  std::chrono::nanoseconds clock() {
    const int hour = two();
    need(':');
    const int minute = two();
    need(':');
    const int second = two();
    good = good && hour < 24 && minute < 60 && second <= 60;
    std::chrono::nanoseconds time =
        std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    if (good && take('.')) time += fraction();
    return time;
  }
  /// `Z`, `+hh:mm` or `-hh:mm`.
  std::chrono::minutes offset() {
    if (take('Z')) return {};
    const bool west = take('-');
    if (!west) need('+');
    const int hours = two();
    need(':');
    const int minutes = two();
    good = good && hours < 24 && minutes < 60;
    return std::chrono::minutes((west ? -1 : 1) * (hours * 60 + minutes));
  }
};

inline void append_padded(std::string& text, std::int64_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

inline std::string text_of_day(std::chrono::year_month_day day) {
  std::string text;
  append_padded(text, static_cast<int>(day.year()), 4);
  text += '-';
  append_padded(text, static_cast<unsigned>(day.month()), 2);
  text += '-';
  append_padded(text, static_cast<unsigned>(day.day()), 2);
  return text;
}

/// `hh:mm:ss`, and a fraction of as many digits as it needs.
inline std::string text_of_clock(std::chrono::nanoseconds time) {
  std::string text;
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
  append_padded(text, seconds.count() / 3600, 2);
  text += ':';
  append_padded(text, seconds.count() / 60 % 60, 2);
  text += ':';
  append_padded(text, seconds.count() % 60, 2);
  if (const std::int64_t rest = (time - seconds).count(); rest != 0) {
    text += '.';
    append_padded(text, rest, 9);
    while (text.back() == '0') text.pop_back();
  }
  return text;
}

struct date_time_form {
  using value_type = std::chrono::sys_time<std::chrono::nanoseconds>;
  static constexpr std::string_view name = "a date and time like 2026-01-31T12:00:00Z";

  struct parts {
    std::chrono::year_month_day day;
    std::chrono::nanoseconds since_midnight;
  };
  static std::optional<parts> take_apart(std::string_view text) {
    time_reader reader{text};
    const auto day = reader.day();
    if (!reader.take(' ')) reader.need('T');
    const auto time = reader.clock();
    const auto offset = reader.offset();
    if (!reader.good || !reader.rest.empty()) return std::nullopt;
    return parts{day, time - offset};
  }
  static bool fits(std::string_view text) { return take_apart(text).has_value(); }
  // The type holds the years from 1678 to 2261.
  static std::optional<value_type> parse(std::string_view text) {
    const auto found = take_apart(text);
    if (!found || static_cast<int>(found->day.year()) < 1678 || static_cast<int>(found->day.year()) > 2261) {
      return std::nullopt;
    }
    return value_type(std::chrono::sys_days(found->day)) + found->since_midnight;
  }
  static std::string write(value_type value) {
    const auto day = std::chrono::floor<std::chrono::days>(value);
    return text_of_day(day) + 'T' + text_of_clock(value - day) + 'Z';
  }
};

struct date_form {
  using value_type = std::chrono::year_month_day;
  static constexpr std::string_view name = "a date like 2026-01-31";

  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    const auto day = reader.day();
    if (!reader.good || !reader.rest.empty()) return std::nullopt;
    return day;
  }
  static std::string write(value_type value) { return text_of_day(value); }
};

struct time_form {
  using value_type = std::chrono::nanoseconds;
  static constexpr std::string_view name = "a time like 12:00:00Z";

  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    const auto time = reader.clock();
    if (reader.good && !reader.rest.empty()) reader.offset();
    if (!reader.good || !reader.rest.empty()) return std::nullopt;
    return time;
  }
  static std::string write(value_type value) { return text_of_clock(value); }
};

struct duration_form {
  using value_type = calendar_duration;
  static constexpr std::string_view name = "a duration like P1DT12H";

  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    value_type value;
    value.negative = reader.take('-');
    if (!value.negative) reader.take('+');
    reader.need('P');
    bool any = false;
    const auto part = [&](char letter, std::int64_t& whole) {
      const std::string_view before = reader.rest;
      if (!reader.at_digit()) return;
      whole = reader.number(1, 12);
      if (reader.take(letter)) {
        any = true;
      } else {
        whole = 0;
        reader.rest = before;
      }
    };
    part('Y', value.years);
    part('M', value.months);
    part('W', value.weeks);
    part('D', value.days);
    if (reader.take('T')) {
      any = false;
      std::int64_t hours = 0;
      std::int64_t minutes = 0;
      part('H', hours);
      part('M', minutes);
      value.time = std::chrono::hours(hours % 1'000'000) + std::chrono::minutes(minutes % 1'000'000);
      if (reader.at_digit()) {
        value.time += std::chrono::seconds(reader.number(1, 9));
        if (reader.take('.')) value.time += reader.fraction();
        reader.need('S');
        any = true;
      }
    }
    if (!any || !reader.good || !reader.rest.empty()) return std::nullopt;
    return value;
  }
  static std::string write(const value_type& value) {
    std::string text = value.negative ? "-P" : "P";
    const auto part = [&text](std::int64_t count, char letter) {
      if (count != 0) text += std::to_string(count) + letter;
    };
    part(value.years, 'Y');
    part(value.months, 'M');
    part(value.weeks, 'W');
    part(value.days, 'D');
    if (value.time.count() == 0) return text.size() > 1 && text.back() != 'P' ? text : text + "T0S";
    const auto seconds = std::chrono::floor<std::chrono::seconds>(value.time);
    text += 'T';
    part(seconds.count() / 3600, 'H');
    part(seconds.count() / 60 % 60, 'M');
    const std::int64_t rest = (value.time - seconds).count();
    if (rest == 0) {
      part(seconds.count() % 60, 'S');
      return text;
    }
    text += std::to_string(seconds.count() % 60) + '.';
    append_padded(text, rest, 9);
    while (text.back() == '0') text.pop_back();
    return text + 'S';
  }
};

struct http_date_form {
  using value_type = std::chrono::sys_seconds;
  static constexpr std::string_view name = "a date like Sun, 06 Nov 1994 08:49:37 GMT";
  static constexpr std::string_view days = "SunMonTueWedThuFriSat";
  static constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";

  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    if (text.size() < 5 || days.find(text.substr(0, 3)) % 3 != 0) return std::nullopt;
    reader.rest.remove_prefix(3);
    reader.need(", ");
    const auto day = static_cast<unsigned>(reader.two());
    reader.need(' ');
    const std::size_t month = reader.rest.size() < 3 ? std::string_view::npos : months.find(reader.rest.substr(0, 3));
    if (!reader.good || month % 3 != 0) return std::nullopt;
    reader.rest.remove_prefix(3);
    reader.need(' ');
    const auto year = static_cast<int>(reader.number(4, 4));
    reader.need(' ');
    const auto time = reader.clock();
    reader.need(" GMT");
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month / 3 + 1)), std::chrono::day(day)};
    if (!reader.good || !reader.rest.empty() || !date.ok()) return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::floor<std::chrono::seconds>(time);
  }
  static std::string write(value_type value) {
    const auto day = std::chrono::floor<std::chrono::days>(value);
    const std::chrono::year_month_day date(day);
    std::string text(days.substr(std::chrono::weekday(day).c_encoding() * 3, 3));
    text += ", ";
    append_padded(text, static_cast<unsigned>(date.day()), 2);
    text += ' ';
    text += months.substr((static_cast<unsigned>(date.month()) - 1) * 3, 3);
    text += ' ';
    append_padded(text, static_cast<int>(date.year()), 4);
    return text + ' ' + text_of_clock(value - day) + " GMT";
  }
};

}  // namespace detail

/// A text of one of the forms below. What a service sends is kept as it is, even if it is not of the form; `parsed()`
/// tells, and a strict reading refuses it. Two are equal when their texts are.
template <class Form>
class time_text {
 public:
  using value_type = typename Form::value_type;

  time_text() = default;
  time_text(const value_type& value) : text_(Form::write(value)) {}
  explicit time_text(std::string text) : text_(std::move(text)) {}

  const std::string& text() const noexcept { return text_; }
  /// What the text means; nothing when it is not of the form.
  std::optional<value_type> parsed() const { return Form::parse(text_); }

  friend bool operator==(const time_text&, const time_text&) = default;

 private:
  std::string text_;
};

/// RFC 3339, `2026-01-31T12:00:00.5+01:00`: a point in time, of nanoseconds; nothing for years before 1678 and after
/// 2261, which that type does not hold.
using date_time = time_text<detail::date_time_form>;
/// `2026-01-31`: a std::chrono::year_month_day.
using date = time_text<detail::date_form>;
/// `12:00:00.5`, with or without an offset: nanoseconds since midnight, wherever that is.
using time = time_text<detail::time_form>;
/// ISO 8601, `P1Y2M3DT4H5M6.5S`: a calendar_duration.
using duration = time_text<detail::duration_form>;
/// RFC 9110, `Sun, 06 Nov 1994 08:49:37 GMT`: a point in time, of seconds.
using http_date = time_text<detail::http_date_form>;

namespace detail {

template <class Form>
inline constexpr bool is_own<time_text<Form>> = true;

template <class Form>
struct json_in<time_text<Form>> : json_in_plain {
  static void read(json_reader& reader, time_text<Form>& value) {
    const std::size_t start = reader.offset();
    value = time_text<Form>(std::string(reader.string()));
    if (reader.strict && !reader.failed() && !is_of_form(value)) {
      reader.refuse_at(start, std::string(Form::name), "other text");
    }
  }

 private:
  // A text may be right and what it means beyond the range of the C++ type.
  static bool is_of_form(const time_text<Form>& value) {
    if constexpr (requires { Form::fits(value.text()); }) {
      return Form::fits(value.text());
    } else {
      return value.parsed().has_value();
    }
  }
};

template <class Form>
struct json_out<time_text<Form>> {
  static void write(json_writer& writer, const time_text<Form>& value) { writer.string(value.text()); }
  static const std::string& shown(const time_text<Form>& value) { return value.text(); }
};

}  // namespace detail
namespace detail {}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_DATE_TIME_HPP
