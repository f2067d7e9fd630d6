"""What a composed schema says besides its shape: the outermost words win, and what restricts its use counts wherever it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from . import spec


def joined_notes(outer: spec.Notes, inline: Sequence[spec.Notes], behind: Sequence[spec.Notes]) -> spec.Notes:
    """`outer` are the notes of the composed schema, `inline` those of its members as they stand there, `behind` those of what references lead to.

    A text is the outermost one, else that of the last member that has one: bases come first. The texts of what a reference leads to are about
    that, so they are not taken.
    """
    chain = (outer, *reversed(inline))
    everything = (*chain, *behind)
    return replace(
        outer,
        title=_first(notes.title for notes in chain),
        description=_first(notes.description for notes in chain),
        deprecated=any(notes.deprecated for notes in chain),
        read_only=any(notes.read_only for notes in everything),
        write_only=any(notes.write_only for notes in everything),
        secret=any(notes.secret for notes in everything),
        default=_first(notes.default for notes in everything),
        examples=next((notes.examples for notes in chain if notes.examples), ()),
        docs=_first(notes.docs for notes in chain),
        xml=_first(notes.xml for notes in chain),
        x_note=tuple(dict.fromkeys(text for notes in chain for text in notes.x_note)),
        x_source=tuple(dict.fromkeys(text for notes in chain for text in notes.x_source)),
        extensions={key: value for notes in reversed(chain) for key, value in notes.extensions.items()},
    )


def _first(values):  # type: ignore[no-untyped-def]
    return next((value for value in values if value is not None), None)
