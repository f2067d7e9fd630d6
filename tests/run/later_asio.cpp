// A generated operation over a transport that Asio's coroutines await: its outcome is a boost::asio::awaitable.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include <bindery/then_await.hpp>
#include <huaweicloud/swr.hpp>

#include <chrono>
#include <exception>
#include <string>
#include <type_traits>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <doctest/doctest.h>

namespace asio = boost::asio;
namespace swr = huaweicloud::swr;
namespace rt = swr::rt;
using show = swr::ShowInstanceRegistry;

namespace {

/// Answers after a turn of Asio's loop.
struct awaited {
  asio::awaitable<rt::http_response> operator()(const rt::http_request& request) const {
    asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(1));
    co_await timer.async_wait(asio::use_awaitable);
    const bool is_there = request.target == "/v2/p/instances/i/registries/5";
    co_return rt::http_response{
        is_there ? 200 : 404, {}, R"({"id":5,"name":"a name that is long enough for the heap"})"};
  }
};

asio::awaitable<void> everything(const awaited& http, std::string& seen) {
  const show::Params five{.project_id = "p", .instance_id = "i", .registry_id = 5};
  static_assert(std::is_same_v<decltype(swr::show_instance_registry(http, five)), asio::awaitable<rt::outcome<show>>>);
  const rt::outcome<show> outcome = co_await swr::show_instance_registry(http, five);
  seen += outcome->name.value_or("none");
  // Two under way at once; what is not awaited is not sent.
  const show::Params six{.project_id = "p", .instance_id = "i", .registry_id = 6};
  auto second = swr::show_instance_registry(http, six);
  auto never = swr::show_instance_registry(http, six);
  const rt::outcome<show> missing = co_await std::move(second);
  seen += "|" + std::to_string(missing.status());
  const show::Params nowhere{.project_id = "", .instance_id = "i", .registry_id = 5};
  const rt::outcome<show> refused = co_await swr::show_instance_registry(http, nowhere);
  seen += "|" + to_string(refused.error()).substr(0, 22);
}

}  // namespace

TEST_CASE("Asio's awaitable of an answer makes an awaitable of the outcome") {
  asio::io_context io(1);
  const awaited http;
  std::string seen;
  std::exception_ptr thrown;
  asio::co_spawn(io, everything(http, seen), [&](const std::exception_ptr& e) { thrown = e; });
  io.run();
  CHECK(!thrown);
  CHECK(seen == "a name that is long enough for the heap|404|not sent: `project_id`");
}
