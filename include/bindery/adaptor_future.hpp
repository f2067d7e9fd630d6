// Adaptors around transports that return a std::future. What they return is a deferred future: the call is made, and
// waited for, when its value is asked for. The call owns its request; the adaptor has to outlive it.
#ifndef BINDERY_ADAPTOR_FUTURE_HPP
#define BINDERY_ADAPTOR_FUTURE_HPP

#include <bindery/adaptor_drive.hpp>

#include <future>
#include <string>
#include <utility>

namespace bindery::adaptor {

template <immediate Answer>
struct style<std::future<Answer>> {
  template <class Transport, class Part, class Request>
  static auto run(Transport& transport, Part& part, const Request& request, const call_context& context) {
    return std::async(std::launch::deferred, [&transport, &part, own = Request(request), context] {
      waiting<Transport> answering{transport};
      return style<Answer>::run(answering, part, own, context);
    });
  }

 private:
  // The same transport as one that answers at once.
  template <class Transport>
  struct waiting {
    Transport& inner;

    template <class Request>
    Answer call(const Request& request, const call_context& context) const {
      return adaptor::pass_on(inner, request, context).get();
    }
    std::string origin() const { return origin_of(inner); }
  };
};

}  // namespace bindery::adaptor

#endif  // BINDERY_ADAPTOR_FUTURE_HPP
