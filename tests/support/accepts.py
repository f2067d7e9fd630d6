"""A file, or a header included alone, must compile without a warning.

`accepts.py --out FOLDER FILE` compiles a file; `--alone HEADER` compiles a file that includes nothing but that header,
twice, so that it must stand alone and have a guard.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cxx


def file_for(header: str, folder: Path) -> Path:
    """A source file that includes only `header`."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / (header.replace("/", ".") + ".cpp")
    text = f"#include <{header}>\n#include <{header}>\n"
    # An untouched file keeps its time, which is all that ccache's quick way looks at.
    if not source.exists() or source.read_text(encoding="utf-8") != text:
        source.write_text(text, encoding="utf-8")
    return source


def main() -> int:
    parser = cxx.arguments("a file, or a header alone, must compile without a warning")
    parser.add_argument("--alone", metavar="HEADER", help="as in `#include <HEADER>`")
    parser.add_argument("file", type=Path, nargs="?")
    options = parser.parse_args()
    if (options.alone is None) == (options.file is None):
        parser.error("give a file or --alone HEADER")

    source = options.file or file_for(options.alone, options.out)
    outcome = cxx.compile_file(options.cxx, source, options.out / (source.name + ".o"), cxx.flags_of(options))
    if outcome.ok:
        return 0
    print(f"{options.alone or options.file} does not compile:\n{outcome.output}\n{outcome.command}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
