// The definitions behind curl.hpp and curl_async.hpp: include this in exactly one file of the program (link with -lcurl
// and threads). From the bottom up: one transfer, one line that makes transfers, and, here, one client; beside it the
// thread of curl_async.hpp. Each is a file of its own.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_IMPL_HPP
#define BINDERY_CURL_IMPL_HPP

#include <bindery/curl.hpp>
#include <bindery/curl_async_impl.hpp>
#include <bindery/curl_line_impl.hpp>
#include <bindery/curl_transfer_impl.hpp>

#include <memory>
#include <string>
#include <utility>

namespace bindery::curl::detail {

struct session {
  std::shared_ptr<kept_lines> lines;
};

struct running {
  std::shared_ptr<kept_lines> home;
  std::unique_ptr<line> by;
  failure why{};
  bool broken = false;
};

template <class T>
session* driver<T>::open(std::string origin, options how) {
  return new session{std::make_shared<kept_lines>(std::move(origin), std::move(how))};
}

template <class T>
void driver<T>::close(session* closed) {
  delete closed;
}

template <class T>
const std::string& driver<T>::origin(const session* of) {
  static const std::string none;
  return of != nullptr ? of->lines->origin : none;
}

template <class T>
answer driver<T>::send(session* through, outgoing out, milliseconds within) {
  if (through == nullptr) return moved_from();
  if (within.count <= 0) return incoming::no_time_left();
  if (failure refused = refusal_of(out, through->lines->how); !refused.phase.empty()) return refused;
  kept_lines& lines = *through->lines;
  std::unique_ptr<line> by = lines.take();
  if (!by || !by->start(std::move(out), lines.how, false, within)) return no_memory();
  // libcurl watches the time of the call itself.
  by->run(clock::time_point::max(), [] { return false; });
  answer got = by->now->is_whole(by->code) ? answer(std::move(by->now->result)) : answer(by->now->trouble(by->code));
  lines.keep(std::move(by));
  return got;
}

template <class T>
std::int64_t driver<T>::clock() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(detail::clock::now().time_since_epoch()).count();
}

template <class T>
answer_of<reply> driver<T>::start(session* through, outgoing out, running*& body) {
  if (through == nullptr) return moved_from();
  if (failure refused = refusal_of(out, through->lines->how); !refused.phase.empty()) return refused;
  kept_lines& lines = *through->lines;
  std::unique_ptr<line> by = lines.take();
  if (!by || !by->start(std::move(out), lines.how, true)) return no_memory();
  if (!by->run(deadline_of(lines.how.within), [&] { return by->now->head_done; })) {
    return by->now->late("no reply came", lines.how.within);
  }
  transfer& now = *by->now;
  if (!now.head_done) return now.trouble(by->code);
  reply head{now.result.status, std::move(now.result.headers), {}};
  body = new running{through->lines, std::move(by)};
  return head;
}

template <class T>
bool driver<T>::next(running* from, std::string& piece) {
  if (from == nullptr || !from->by) return false;
  line& by = *from->by;
  std::string& came = by.now->result.body;
  const milliseconds limit = from->home->how.quiet_within;
  const bool in_time = by.run(deadline_of(limit), [&] { return !came.empty(); });
  if (!came.empty()) {
    piece.swap(came);
    came.clear();
    return true;
  }
  from->broken = !in_time || by.code != CURLE_OK;
  if (!in_time) from->why = by.now->late("nothing more of the body came", limit);
  else if (from->broken) from->why = by.now->trouble(by.code);
  if (!from->broken) from->home->keep(std::move(from->by));
  from->by.reset();
  return false;
}

template <class T>
const failure* driver<T>::trouble(const running* from) {
  return from != nullptr && from->broken ? &from->why : nullptr;
}

template <class T>
void driver<T>::drop(running* from) {
  delete from;
}

template struct driver<void>;

}  // namespace bindery::curl::detail

#endif  // BINDERY_CURL_IMPL_HPP
