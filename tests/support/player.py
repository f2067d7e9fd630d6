"""Replies that the request itself dictates, so that a test's table of faults stands in the test: `/play/ID?STEP&STEP…`.

The steps, in order, with their bytes percent-encoded; `{id}` in them is the request's own ID:

    send=BYTES          sends them
    drip=MS:BYTES       sends one byte after the other, so many milliseconds apart
    pour=COUNT:BYTES    sends them so many times, without end when COUNT is 0
    wait=MS             does nothing for a while

and then what becomes of the connection, `then=`:

    stay                it waits for the next request (where nothing is said)
    close               it ends, over TLS with TLS's goodbye (close_notify)
    cut                 it ends, over TLS without
    reset               it is reset
    stall               nothing more is said or read

`cut=N` lets only the first N bytes out, and then comes the end. `take=N` reads only the first N bytes of the request's body
before that; all is read where nothing is said.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

POURED: dict[str, int] = {}
"""How many bytes of `pour` the system took for each ID, also when the client hung up on them."""


@dataclass(slots=True)
class Script:
    """What a request's target dictates."""

    id: str
    steps: list[tuple[str, str]] = field(default_factory=list)
    then: str = "stay"
    limit: int | None = None
    take: int | None = None


def read_script(target: str) -> Script:
    path, _, query = target.partition("?")
    script = Script(path.removeprefix("/play/"))
    for step in query.split("&"):
        name, _, value = step.partition("=")
        match name:
            case "send" | "drip" | "pour" | "wait":
                script.steps.append((name, value))
            case "then":
                script.then = value
            case "cut":
                script.limit = int(value)
            case "take":
                script.take = int(value)
            case _:
                raise ValueError(f"a script has no step `{name}`")
    return script


def play(stream: socket.socket, script: Script) -> bool:
    """Says what the script says, and whether the connection stays open. Raises OSError when the client hangs up."""
    left = script.limit
    for piece in _pieces(script):
        allowed = piece if left is None else piece[:left]
        stream.sendall(allowed)
        if left is not None:
            left -= len(allowed)
            if left == 0:
                break
    match script.then:
        case "stay":
            return True
        case "stall" if script.take is None:
            while stream.recv(65536):
                pass
        case "stall":
            time.sleep(60)
        case "close":
            _say_goodbye(stream)
        case "reset":
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        case "cut":
            pass
        case _:
            raise ValueError(f"a script has no end `{script.then}`")
    return False


def _pieces(script: Script) -> Iterator[bytes]:
    def decoded(text: str) -> bytes:
        return unquote_to_bytes(text).replace(b"{id}", script.id.encode("ascii"))

    for name, value in script.steps:
        number, _, rest = value.partition(":")
        match name:
            case "send":
                yield decoded(value)
            case "drip":
                for byte in decoded(rest):
                    yield bytes([byte])
                    time.sleep(int(number) / 1000)
            case "pour":
                yield from _poured(script.id, int(number), decoded(rest))
            case _:
                time.sleep(int(value) / 1000)


def _poured(who: str, count: int, piece: bytes) -> Iterator[bytes]:
    """The piece again and again, for short ones many at a time."""
    times = max(1, 65536 // len(piece))
    block = piece * times
    POURED[who] = 0
    left = count
    while count == 0 or left > 0:
        now = block if count == 0 or left >= times else piece * left
        yield now
        POURED[who] += len(now)
        left -= times


def _say_goodbye(stream: socket.socket) -> None:
    if isinstance(stream, ssl.SSLSocket):
        stream.settimeout(1)
        with contextlib.suppress(OSError, ValueError):
            stream.unwrap()
