// The whole core runtime. Generated headers include the parts that they need; the digest that a single file carries is
// taken over all of it.
#ifndef BINDERY_RUNTIME_HPP
#define BINDERY_RUNTIME_HPP

#include <bindery/any.hpp>
#include <bindery/base64.hpp>
#include <bindery/box.hpp>
#include <bindery/build_body.hpp>
#include <bindery/build_list.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/chunk_source.hpp>
#include <bindery/chunks.hpp>
#include <bindery/date_time.hpp>
#include <bindery/decimal.hpp>
#include <bindery/events.hpp>
#include <bindery/fields.hpp>
#include <bindery/file.hpp>
#include <bindery/form.hpp>
#include <bindery/headers_typed.hpp>
#include <bindery/items.hpp>
#include <bindery/json_items.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/late.hpp>
#include <bindery/link.hpp>
#include <bindery/media.hpp>
#include <bindery/multipart.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nothing.hpp>
#include <bindery/nullable.hpp>
#include <bindery/numbers.hpp>
#include <bindery/open.hpp>
#include <bindery/page_links.hpp>
#include <bindery/pages.hpp>
#include <bindery/print.hpp>
#include <bindery/read_only.hpp>
#include <bindery/receive.hpp>
#include <bindery/reply_text.hpp>
#include <bindery/required.hpp>
#include <bindery/rest.hpp>
#include <bindery/secret.hpp>
#include <bindery/security.hpp>
#include <bindery/style.hpp>
#include <bindery/transparent.hpp>
#include <bindery/try_write.hpp>
#include <bindery/tuple.hpp>
#include <bindery/url_decode.hpp>
#include <bindery/variant.hpp>
#include <bindery/xml_body.hpp>

#endif  // BINDERY_RUNTIME_HPP
