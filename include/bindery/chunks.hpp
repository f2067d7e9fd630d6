// The body of a reply as it comes, piece by piece: a download that is never held.
//
//   auto pieces = bindery::chunks<DownloadFile>(transport, {…});
//   for (const std::string& piece : pieces) file << piece;
//   if (pieces.error().whose != fault::none) complain(pieces.error());
#ifndef BINDERY_CHUNKS_HPP
#define BINDERY_CHUNKS_HPP

#include <bindery/stream.hpp>

#include <string>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

class chunk_reader {
 public:
  using value_type = std::string;

  static void prepare(const operation_info&, const call_options&) {}
  static bool take_headers(const call_error&) { return true; }
  void put(std::string& piece) {
    piece_.swap(piece);
    is_new_ = true;
  }
  static void end() {}
  next_item next(std::string& item, const call_error&, const read_options&) {
    if (!std::exchange(is_new_, false)) return next_item::not_yet;
    item.swap(piece_);
    return next_item::there;
  }

 private:
  std::string piece_;
  bool is_new_ = false;
};

}  // namespace detail

/// The body of the reply in pieces of any size. A transport that is passed by reference must live as long as the range.
template <operation Op, class Transport>
auto chunks(Transport&& transport, const typename Op::Params& params, const call_options& options = {}) {
  using reader = detail::chunk_reader;
  return detail::open_stream<Op, reader>(std::forward<Transport>(transport), params, options);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_CHUNKS_HPP
