"""Ports that are wrong before HTTP begins: each reads what the client says first, and then does something else than TLS.

`start()` listens on free ports of 127.0.0.1 and returns them by name, as fault_server.py does.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable

HANDSHAKE_FAILURE, PROTOCOL_VERSION, INTERNAL_ERROR, UNRECOGNIZED_NAME = 40, 70, 80, 112


def _alert(description: int) -> bytes:
    """A fatal alert of TLS 1.2 in a record of its own (RFC 5246, 7.2)."""
    return bytes([21, 3, 3, 0, 2, 2, description])


# The first bytes of a ServerHello: a record of 122 bytes, of which the version and some of the random value come.
_HALF_HELLO = bytes([22, 3, 3, 0, 122, 2, 0, 0, 118, 3, 3]) + bytes(20)


def _says(words: bytes, *, then: str = "close") -> Callable[[socket.socket], None]:
    def behave(stream: socket.socket) -> None:
        stream.recv(65536)
        stream.sendall(words)
        match then:
            case "stall":
                while stream.recv(65536):
                    pass
            case "reset":
                time.sleep(0.02)
                stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            case _:
                stream.shutdown(socket.SHUT_WR)
                while stream.recv(65536):
                    pass

    return behave


def _drips(stream: socket.socket) -> None:
    """A record of TLS that comes byte by byte and never ends within anybody's patience."""
    stream.recv(65536)
    for byte in bytes([22, 3, 3, 64, 0]) + bytes(16384):
        stream.sendall(bytes([byte]))
        time.sleep(0.02)


_BEHAVIOURS: dict[str, Callable[[socket.socket], None]] = {
    "alert": _says(_alert(HANDSHAKE_FAILURE)),
    "alert_version": _says(_alert(PROTOCOL_VERSION)),
    "alert_internal": _says(_alert(INTERNAL_ERROR)),
    "alert_name": _says(_alert(UNRECOGNIZED_NAME)),
    "tls_closes": _says(b""),
    "tls_resets": _says(b"", then="reset"),
    "tls_half": _says(_HALF_HELLO),
    "tls_half_stalls": _says(_HALF_HELLO, then="stall"),
    "tls_drips": _drips,
    "tls_garbage": _says(bytes(range(256)) * 8),
    "tls_ssh": _says(b"SSH-2.0-OpenSSH_9.2p1\r\n", then="stall"),
    "tls_plain": _says(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
}


def _serve_one(stream: socket.socket, behave: Callable[[socket.socket], None]) -> None:
    with stream, contextlib.suppress(OSError):
        behave(stream)


def _accept(listener: socket.socket, behave: Callable[[socket.socket], None]) -> None:
    while True:
        stream, _ = listener.accept()
        threading.Thread(target=_serve_one, args=(stream, behave), daemon=True).start()


def _listen(behave: Callable[[socket.socket], None]) -> int:
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    threading.Thread(target=_accept, args=(listener, behave), daemon=True).start()
    return listener.getsockname()[1]


def start() -> dict[str, int]:
    return {name: _listen(behave) for name, behave in _BEHAVIOURS.items()}
