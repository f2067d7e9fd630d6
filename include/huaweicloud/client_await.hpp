// The client over transports whose calls are awaited: with this header, `basic_client` takes one whose calls return a
// coroutine's type `Task<Answer, …>`, such as boost::asio::awaitable<Answer> or one of your own, and so do generated
// functions over it.
//
//   const bindery::beast::async_client http{io, "https://iam.myhuaweicloud.com"};
//   huaweicloud::basic_client client{huaweicloud::region("cn-north-4"), keys, http.with(boost::asio::use_awaitable),
//                                    {}, huaweicloud::system_seconds(), bindery::asio_pace(io)};
//   auto outcome = co_await swr::show_instance(client, params);   // params: named before
//
// The pace is what waits between tries: its `sleep` has to return something to `co_await`, as that of
// <bindery/pace_async.hpp> does. Credentials are asked for as they are: a provider that fetches them holds up the
// thread. Calls that need the project's id before it is known ask IAM each. Needs a compiler with the coroutines of
// C++20.
#ifndef HUAWEICLOUD_CLIENT_AWAIT_HPP
#define HUAWEICLOUD_CLIENT_AWAIT_HPP

#include <bindery/adaptor_await.hpp>
#include <bindery/then_await.hpp>
#include <huaweicloud/client.hpp>

#include <coroutine>
#include <string>
#include <utility>

namespace huaweicloud::detail {

template <template <class, class...> class Task, class Answer, class... More>
  requires requires { typename std::coroutine_traits<Task<Answer, More...>>::promise_type; }
struct client_style<Task<Answer, More...>> {
  using answer = Answer;

  // The call owns its request, and what the client is made of.
  template <class Client, class Request>
  static Task<Answer, More...> run(Client client, Request request) {
    std::string why = client.aim(request);
    if (!why.empty()) co_return not_sent<Answer>(std::move(why));
    if (client.needs_project(request)) {
      auto found = client.known_project();
      if (found.id.empty() && found.why.empty()) {
        const auto question = client.project_request();
        auto asked = client.shared_->send(question);
        auto said = co_await std::move(asked);
        found = client.understand(std::move(said));
      }
      if (found.id.empty()) co_return client.template failed<Answer>(std::move(found));
      client.fill_in(request, found.id);
    }
    auto sent = client.shared_->send(std::as_const(request));
    Answer came = co_await std::move(sent);
    co_return came;
  }
};

}  // namespace huaweicloud::detail

#endif  // HUAWEICLOUD_CLIENT_AWAIT_HPP
