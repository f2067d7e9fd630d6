// Texts of AutoRest's server that several of its groups use.
#ifndef BINDERY_TESTS_WIRE_AUTOREST_TEXTS_HPP
#define BINDERY_TESTS_WIRE_AUTOREST_TEXTS_HPP

#include <string_view>

namespace texts {

inline constexpr std::string_view multibyte = "啊齄丂狛狜隣郎隣兀﨩";
inline constexpr std::string_view many_alphabets =
    "啊齄丂狛狜隣郎隣兀﨩ˊ〞〡￤℡㈱‐ー﹡﹢﹫、〓ⅰⅹ⒈€㈠㈩ⅠⅫ！￣ぁんァヶΑ︴АЯаяāɡㄅㄩ─╋︵﹄︻︱︳︴ⅰⅹɑ"
    ""
    "ɡ"
    "〇"
    "〾"
    "⿻"
    "⺁"
    ""
    "䜣"
    "€";

}  // namespace texts

#endif  // BINDERY_TESTS_WIRE_AUTOREST_TEXTS_HPP
