"""Makes of a generated header its bare structs: the same types without tables, operations and JSON.

This reads the layout that the generator prints, and nothing else; the result must compile, or the benchmark stops.
"""

from __future__ import annotations

import re

# What the types of members need. The others are there for tables and operations.
TYPES = ("any", "base64", "box", "date_time", "decimal", "file", "media", "nothing", "nullable", "numbers", "open", "secret", "tuple", "variant")

OPERATION = re.compile(r"^struct \w+ \{\n  using bindery_runtime\b.*?^\};\n", re.MULTILINE | re.DOTALL)
FUNCTION = re.compile(r"^template <class Transport>\n.*?^\}\n", re.MULTILINE | re.DOTALL)
TABLE = re.compile(
    r"^(  template <class Self, class Use>\n)?  friend (?:constexpr|void) [^\n]*(\n[^\n]*)??bindery_\w+\("
    r"(?:[^\n]*\}\n|.*?^  \}\n)", re.MULTILINE | re.DOTALL)
OTHERS = re.compile(
    r"^inline constexpr std::string_view bindery_server\b[^\n]*\n(?:  +[^\n]*\n)*|^struct (?:ServerUrl\d*|bindery_\w+) \{.*?^\};\n|"
    r"^inline constexpr rt::xml_node bindery_xml::.*?\};\n|"
    r"^namespace security \{\n.*?^\}  // namespace security\n", re.MULTILINE | re.DOTALL)
USING = re.compile(r"^using rt::.*\n", re.MULTILINE)
INCLUDE = re.compile(r"^#include <bindery/(\w+)\.hpp>\n", re.MULTILINE)


def bare(header: str) -> str:
    """The text of the header with only its types."""
    text = header
    for pattern in (OPERATION, FUNCTION, TABLE, OTHERS, USING):
        text = pattern.sub("", text)
    text = INCLUDE.sub(lambda found: found[0] if found[1] in TYPES else "", text)
    # The guard, so that both headers may be in one program.
    text = text.replace("BINDERY_API_", "BINDERY_BARE_")
    # An alias of the runtime's namespace needs one of its headers.
    return text.replace("#include <cstddef>\n", "#include <bindery/secret.hpp>\n\n#include <cstddef>\n", 1)


def standard_headers(header: str) -> str:
    """The include lines of a single header that are not ours, each once."""
    found = re.findall(r"^#include <([a-z0-9_.]+)>$", header, re.MULTILINE)
    return "".join(f"#include <{name}>\n" for name in dict.fromkeys(found))
