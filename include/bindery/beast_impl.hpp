// The definitions behind beast.hpp and beast_async.hpp: include this in exactly one file of the program, since it
// brings in Asio, Beast and OpenSSL (link with -lssl -lcrypto and threads). A second inclusion elsewhere costs compile
// time and changes nothing. From the bottom up: the bytes of messages, coroutines and what they wait for, the socket,
// connecting, TLS, one connection, the pool, and a client's session, each in a file of its own.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_IMPL_HPP
#define BINDERY_BEAST_IMPL_HPP

#include <bindery/beast.hpp>
#include <bindery/beast_async_impl.hpp>
#include <bindery/beast_session_impl.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::beast::detail {

template <class T>
session* driver<T>::open(std::string_view origin, options how) {
  return new session(origin, std::move(how), std::nullopt);
}

template <class T>
std::string driver<T>::origin(const session* of) {
  return of != nullptr ? of->origin : std::string();
}

template <class T>
void driver<T>::close(session* closed) {
  if (closed != nullptr) closed->let_go();
}

template <class T>
answer driver<T>::send(session* through, const outgoing& out, const limits& by) {
  if (through == nullptr) return fail(stage::origin, "this client was moved from");
  errand one(*through, out, false, by);
  one.stay();
  auto running = one.run();
  auto met = run_here(one, running);
  if (met) return *std::move(met);
  return std::move(one.held.connection->reader().result);
}

template <class T>
streamed_answer driver<T>::stream(session* through, const outgoing& out, const limits& by) {
  if (through == nullptr) return fail(stage::origin, "this client was moved from");
  errand one(*through, out, true, by);
  one.stay();
  auto running = one.run();
  auto met = run_here(one, running);
  if (met) return *std::move(met);
  reply& got = one.held.connection->reader().result;
  streamed_reply answered{got.status, std::move(got.headers), {}};
  answered.body = incoming_body(new incoming(*through, std::move(one.held), by));
  return answered;
}

template <class T>
bool driver<T>::next(incoming* from, std::string& piece) {
  return from != nullptr && from->next(piece);
}

template <class T>
const failure* driver<T>::trouble(const incoming* from) {
  return from != nullptr && from->met ? &*from->met : nullptr;
}

template <class T>
void driver<T>::drop(incoming* from) {
  delete from;
}

template <class T>
std::int64_t driver<T>::clock() {
  using namespace std::chrono;
  return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

template struct driver<void>;

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_IMPL_HPP
