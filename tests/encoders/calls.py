"""Calls of the program made of encoders.cpp: what it is given, what it makes of that, and what has to come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        return next(value for key, value in self.headers if key.lower() == name.lower())


@dataclass(frozen=True, slots=True)
class Refused:
    """What a request that may not be sent has to be."""

    about: str


@dataclass(frozen=True, slots=True)
class Call:
    """`fields` are for the program; `expected` is what `decode` has to find, or why nothing is sent."""

    operation: str
    fields: tuple[str, ...]
    expected: Any
    decode: Callable[[Request], Any]


# ---- the language of the program ----


def text_field(text: str | bytes | float) -> str:
    raw = text if isinstance(text, bytes) else str(text).encode("utf-8")
    return raw.hex()


def list_field(items: list[str]) -> str:
    return "[" + ",".join("x" + text_field(item) for item in items)


def map_field(pairs: dict[str, str]) -> str:
    return "{" + ",".join(f"{text_field(key)}:{text_field(value)}" for key, value in pairs.items())
