"""One form for every complaint about a description: place, sentence, the source line with carets under it, hint.

    api.yaml:41:17: `registry_id` has type "Integer"; types are written in lower case
       41 |           type: Integer
          |                 ^^^^^^^ did you mean `integer`?

A place is "<file>#<json pointer>". Where that is in the text is asked of a locator, so that this module knows no file
format.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Part = Literal["key", "value"]
Severity = Literal["error", "warning"]

_LONG_QUOTE = re.compile(r"([`\"][^`\"]{150})[^`\"]{100,}([^`\"]{50}[`\"])")  # of a message: names may be megabytes
LONGEST_GUESSED = 200  # a longer word is no slip of another, and comparing takes its square
LINE_WIDTH = 110  # of the shown source line, in terminal cells
FEWEST_CARETS_CELLS = 20  # what stays visible before the carets of a line that is cut


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of a line. `line` and `column` count from 1, `column` and `length` in code points; `text` is the line.

    `file`: where the line is, when that is another file than the place says (what an overlay has put there).
    """

    line: int
    column: int
    length: int
    text: str
    file: str = ""


Locate = Callable[[str, Part], Spot]
"""From a place and the part that is meant to its spot. A place that does not exist gives the nearest one around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One complaint. `part`: whether the carets stand under the key at `at` or under its value.

    `also`: other places that belong to it, each with a sentence ("first declared here").
    `spot`: where it is, when no pointer leads there, as in a text that cannot be read; otherwise the locator is asked.
    """

    at: str
    message: str
    hint: str = ""
    part: Part = "value"
    severity: Severity = "error"
    also: tuple[tuple[str, str], ...] = ()
    spot: Spot | None = None


def escape(token: str) -> str:
    """A key as a reference token of a JSON Pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def split(at: str) -> tuple[str, str]:
    """The file and the pointer of a place. A `#` that is not followed by `/` or the end belongs to the file's name."""
    match = re.search(r"#(?=/|$)", at)
    assert match, at
    return at[: match.start()], at[match.end() :]


def tokens(pointer: str) -> list[str]:
    """The keys along a pointer: "/paths/~1a" → ["paths", "/a"]."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def closest(word: str, words: Iterable[str]) -> str | None:
    """The word that `word` was probably meant to be; None when none is near."""
    if len(word) > LONGEST_GUESSED:
        return None
    candidates = [candidate for candidate in words if len(candidate) <= LONGEST_GUESSED]
    for candidate in candidates:
        if candidate.lower() == word.lower():
            return candidate
    near = difflib.get_close_matches(word, candidates, n=1, cutoff=0.7)
    return near[0] if near else None


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """The hint "did you mean `…`?", or nothing."""
    near = closest(word, words)
    return f"did you mean `{near}`?" if near is not None else ""


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)


def render(problems: Iterable[Problem], locate: Locate) -> str:
    """All problems as text for a terminal, sorted by file and position, equal ones once, a blank line between them."""
    located = [(_spot(problem, locate), problem) for problem in dict.fromkeys(problems)]
    located.sort(key=lambda pair: (pair[0].file or split(pair[1].at)[0], pair[0].line, pair[0].column, pair[1].message))
    return "\n".join(_render_one(problem, spot, locate) for spot, problem in located)


def _spot(problem: Problem, locate: Locate) -> Spot:
    return problem.spot if problem.spot is not None else locate(problem.at, problem.part)


def _render_one(problem: Problem, spot: Spot, locate: Locate) -> str:
    word = "warning: " if problem.severity == "warning" else ""
    lines = _block(problem.at, spot, word + problem.message, problem.hint)
    for at, message in problem.also:
        lines += _block(at, locate(at, problem.part), message, "")
    return "".join(line + "\n" for line in lines)


def _block(at: str, spot: Spot, message: str, hint: str) -> list[str]:
    text, carets = _excerpt(spot)
    number = f"   {spot.line} | "
    blank = " " * (len(number) - 2) + "| "
    message = _LONG_QUOTE.sub(lambda match: match[1] + " … " + match[2], message)
    head = f"{printable(spot.file or split(at)[0])}:{spot.line}:{spot.column}: {printable(message)}"
    return [head, (number + text).rstrip(), (blank + carets + " " + printable(_LONG_QUOTE.sub(r"\1 … \2", hint))).rstrip()]


def printable(text: str) -> str:
    """Text that cannot change a terminal's state or its order of writing: control and bidi characters are escaped."""
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _cell(character: str) -> str:
    """What is shown for one character of a source line."""
    return "    " if character == "\t" else _shown(character)


def _width(shown: str) -> int:
    """How many terminal cells a piece of printable text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in shown)


def _excerpt(spot: Spot) -> tuple[str, str]:
    """The source line as shown, cut around the spot when it is long, and the carets for the line below it."""
    begin = min(spot.column - 1, len(spot.text))
    # Cells outside this window are never shown, so a line of megabytes (minified JSON) costs nothing.
    first = max(0, begin - LINE_WIDTH)
    cells = [_cell(c) for c in spot.text[first : begin + 2 * LINE_WIDTH]]
    begin -= first
    end = min(max(begin + spot.length, begin + 1), max(len(cells), begin + 1))
    widths = [_width(cell) for cell in cells]

    left, more_left = 0, first > 0
    if sum(widths) > LINE_WIDTH or more_left:
        while left < begin and sum(widths[left:end]) > LINE_WIDTH and sum(widths[left:begin]) > FEWEST_CARETS_CELLS:
            left, more_left = left + 1, True
    right, used = left, 0
    while right < len(cells) and used + widths[right] <= LINE_WIDTH:
        used += widths[right]
        right += 1
    more_right = right < len(cells)

    lead = "… " if more_left else ""
    shown = lead + "".join(cells[left:right]) + (" …" if more_right else "")
    carets = " " * (len(lead) + sum(widths[left:begin])) + "^" * max(1, sum(widths[begin : min(end, right)]))
    return shown, carets
