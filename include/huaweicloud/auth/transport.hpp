// What adaptors need to know about transports of every kind, as bindery has it: how an answer tells that there is none,
// in which words, and how a header is found and added whatever container holds it.
#ifndef HUAWEICLOUD_AUTH_TRANSPORT_HPP
#define HUAWEICLOUD_AUTH_TRANSPORT_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>

namespace huaweicloud::detail {

using bindery::adaptor::add_field;
using bindery::adaptor::field_value;
using bindery::adaptor::is_stream;
using bindery::adaptor::response_like;
using bindery::adaptor::response_or_error;
using bindery::adaptor::words_of;

}  // namespace huaweicloud::detail

#endif  // HUAWEICLOUD_AUTH_TRANSPORT_HPP
