// Adaptors around transports that give their answer to a handler: `http(request, [](auto answer) { … })`, where the
// transport is one that takes a handler. The call owns its request; the adaptor has to outlive it.
#ifndef BINDERY_ADAPTOR_CALLBACK_HPP
#define BINDERY_ADAPTOR_CALLBACK_HPP

#include <bindery/adaptor_drive.hpp>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace bindery::adaptor {

/// The response that a handler would have got, where a call is refused before anything is sent and the transport does
/// not tell by a member type `answer_type` what its handlers get.
struct no_response {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
};

/// What the handlers of a transport get when nothing is sent.
template <class Transport>
struct handled {
  using type = no_response;
};
template <class Transport>
  requires requires { typename Transport::answer_type; }
struct handled<Transport> {
  using type = typename Transport::answer_type;
};
template <class Transport, class Part>
struct handled<around<Transport, Part>> {
  using type = typename outcome_of<Part, typename handled<std::remove_cvref_t<Transport>>::type>::type;
};
template <class Transport>
  requires requires { typename Transport::bindery_part; }
struct handled<Transport> : handled<around<typename Transport::inner_transport, typename Transport::bindery_part>> {};

/// One call. It keeps itself until its handler has been called.
template <class Transport, class Part, class Request, class Handler>
struct callback_style {
  static void run(Transport& transport, Part& part, const Request& request, const call_context& context,
                  Handler handler) {
    const auto self = std::make_shared<callback_style>(transport, part, request, context, std::move(handler));
    static_assert(!needs_awaiting<decltype(self->course_)>(),
                  "bindery: what a source of tokens awaits needs a transport that is awaited, too");
    step first = self->course_.begin();
    if (first.what == step::kind::send) return self->go_on(self, first);
    if constexpr (Part::may_refuse) {
      using Answer = typename handled<std::remove_cvref_t<Transport>>::type;
      std::optional<Answer> none;
      self->handler_(ended<Part, Answer>(first, none));
    }
  }

  callback_style(Transport& transport, Part& part, const Request& request, const call_context& context, Handler handler)
      : transport_(transport),
        part_(part),
        request_(request),
        handler_(std::move(handler)),
        course_(part.course(request_, context, transport)) {}
  callback_style(const callback_style&) = delete;
  callback_style& operator=(const callback_style&) = delete;

 private:
  using keeper = std::shared_ptr<callback_style>;

  static void go_on(const keeper& self, const step& next) {
    // No name that a program may have, too: compilers warn of one that a lambda shadows where it is used.
    const auto send = [self] {
      adaptor::pass_on(self->transport_, self->course_.on.request(), self->course_.on.context,
                       [self](auto its_answer) { answered(self, std::move(its_answer)); });
    };
    if constexpr (requires { self->part_.sleep(next.wait, send); }) {
      if (next.wait > 0) return static_cast<void>(self->part_.sleep(next.wait, send));
    } else {
      static_assert(
          !requires { self->part_.sleep(next.wait); },
          "bindery: to wait without holding up the thread, the adaptor's pace needs a `sleep(time, then)`");
    }
    send();
  }

  template <class Answer>
  static void answered(const keeper& self, Answer answer) {
    static_assert(immediate<Answer>, "bindery: the handler of a transport gets a response or an error");
    step next = self->course_.after(answer);
    if (next.what == step::kind::send) return go_on(self, next);
    std::optional<Answer> came(std::move(answer));
    self->handler_(ended<Part, Answer>(next, came));
  }

  Transport& transport_;
  Part& part_;
  const Request request_;
  Handler handler_;
  decltype(std::declval<Part&>().course(std::declval<const Request&>(), std::declval<const call_context&>(),
                                        std::declval<Transport&>())) course_;
};

}  // namespace bindery::adaptor

#endif  // BINDERY_ADAPTOR_CALLBACK_HPP
