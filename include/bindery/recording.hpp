// The adaptor that records: each request and what came of it goes as one line of JSON into a file, from which
// <bindery/replaying.hpp> answers later without a server. Secrets are *** in it: headers, parameters, form fields and
// members of JSON that sound like one. Credentials belong inside, so that they never come by here; another order does
// not compile. It names no type of the runtime and is no part of the core.
//
//   auto http = bindery::recording{bindery::authorized(client, …), bindery::recording_file("calls.jsonl")};
#ifndef BINDERY_RECORDING_HPP
#define BINDERY_RECORDING_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/cassette.hpp>
#include <bindery/redact.hpp>

#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace bindery {

/// A file that lines are added to, for as many threads as there are. Copies share it.
class recording_file {
 public:
  explicit recording_file(const std::string& path) : shared_(std::make_shared<state>(path)) {}

  void operator()(std::string_view line) const {
    const std::lock_guard lock(shared_->guard);
    std::string whole(line);
    whole += '\n';
    const bool written = shared_->file != nullptr &&
                         std::fwrite(whole.data(), 1, whole.size(), shared_->file) == whole.size() &&
                         std::fflush(shared_->file) == 0;
    if (!written) shared_->is_broken = true;
  }
  /// Why nothing more can be written; empty when all is well.
  std::string trouble() const {
    const std::lock_guard lock(shared_->guard);
    if (shared_->file != nullptr && !shared_->is_broken) return {};
    return "the file `" + shared_->path + "` cannot be written; see whether its folder is there and has space";
  }

 private:
  struct state {
    explicit state(const std::string& where) : path(where), file(std::fopen(where.c_str(), "ab")) {}
    ~state() {
      if (file != nullptr) std::fclose(file);
    }
    state(const state&) = delete;
    state& operator=(const state&) = delete;

    std::mutex guard;
    std::string path;
    std::FILE* file;
    bool is_broken = false;
  };
  std::shared_ptr<state> shared_;
};

/// One request that is recorded.
template <class Request, class Sink>
struct record_course {
  adaptor::sending<Request> on;
  const redaction& hide;
  Sink& sink;

  adaptor::step begin() const {
    if constexpr (requires { std::string(sink.trouble()); }) {
      std::string trouble = sink.trouble();
      if (!trouble.empty()) return adaptor::step::refuse("recording", std::move(trouble));
    }
    return adaptor::step::send();
  }
  template <class Answer>
  adaptor::step after(const Answer& answer) const {
    const std::string line = line_of(recorded_of(known_by(on.original(), hide), answer, hide));
    sink(std::string_view(line));
    return adaptor::step::stop();
  }
};

template <class Sink>
struct record_part {
  static constexpr adaptor::role is = adaptor::role::record;
  static constexpr bool may_refuse = true;
  static constexpr std::string_view instead_of_phase = "not sent: ";

  redaction hide;
  std::shared_ptr<Sink> sink;

  template <class Request, class Transport>
  record_course<Request, Sink> course(const Request& request, const adaptor::call_context& context,
                                      const Transport&) const {
    return {{request, context}, hide, *sink};
  }
};

/// Records what goes through it. `sink` gets a line without its end: `recording_file`, or any callable. Bodies that are
/// neither JSON nor forms are kept as they are, those in pieces are not kept. A transport given as an lvalue is
/// referred to and must outlive this. As safe for threads as the transport and the sink are.
template <class Transport, class Sink>
class recording : public adaptor::around<Transport, record_part<Sink>> {
 public:
  recording(Transport&& transport, Sink sink, redaction hide = {})
      : recording::around(std::forward<Transport>(transport),
                          record_part<Sink>{std::move(hide), std::make_shared<Sink>(std::move(sink))}) {}
};

template <class Transport, class Sink>
recording(Transport&&, Sink) -> recording<Transport, Sink>;
template <class Transport, class Sink>
recording(Transport&&, Sink, redaction) -> recording<Transport, Sink>;

}  // namespace bindery

#endif  // BINDERY_RECORDING_HPP
