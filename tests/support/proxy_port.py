"""A proxy for the tests of the transports, on a port of its own.

`CONNECT HOST:PORT` opens a way to that port of 127.0.0.1, whatever the host. What is to be passed on (`GET http://…`) is answered with the
request's own head, so that a test sees what a proxy is told; `GET http://last.test/` is answered with the head of the last CONNECT. The host
of a CONNECT may say otherwise: `guarded.test` wants the name `me` and the word `p:w` (Basic), `no.test` is refused, `silent.test` gets no answer,
`talks.test` gets more than an answer, and the hosts of `_FAULTS` get something else than an answer, or an answer and then no way.
"""

from __future__ import annotations

import base64
import contextlib
import socket
import struct
import threading

_last = {"head": b""}
_KEY = b"proxy-authorization: basic " + base64.b64encode(b"me:p:w").lower()


_OPENED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_FAULTS: dict[bytes, tuple[bytes, str]] = {
    b"closes.test": (b"", "close"),
    b"resets.test": (b"", "reset"),
    b"half.test": (b"HTTP/1.1 200 Conn", "close"),
    b"half-resets.test": (b"HTTP/1.1 200 Conn", "reset"),
    b"half-stalls.test": (b"HTTP/1.1 200 Conn", "stall"),
    b"garbage.test": (b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n", "stall"),
    b"bytes.test": (bytes(range(256)) * 8, "close"),
    b"odd.test": (b"HTTP/1.1 20x OK\r\n\r\n", "stall"),
    b"interim.test": (b"HTTP/1.1 100 Continue\r\n\r\n", "stall"),
    b"moved.test": (b"HTTP/1.1 302 Found\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n", "stall"),
    b"forbids.test": (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 1000000\r\n\r\n<html>", "stall"),
    b"headers.test": (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 30_000, "stall"),
    b"interim-opens.test": (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n" + _OPENED, "close"),
    b"interim-endless.test": (b"HTTP/1.1 102 Processing\r\n\r\n" * 100, "stall"),
    b"opens-closes.test": (_OPENED, "close"),
    b"opens-resets.test": (_OPENED, "reset"),
    b"opens-stalls.test": (_OPENED, "stall"),
}
"""What CONNECT gets that leads to these, and what then becomes of the connection."""


def _misbehave(stream: socket.socket, words: bytes, then: str) -> None:
    stream.sendall(words)
    match then:
        case "stall":
            while stream.recv(65536):
                pass
        case "reset":
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        case _:
            stream.shutdown(socket.SHUT_WR)
            while stream.recv(65536):
                pass


def _read_head(stream: socket.socket) -> bytes:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        piece = stream.recv(1)
        if not piece:
            return b""
        head += piece
    return head


def _copy(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def _tunnel(stream: socket.socket, head: bytes) -> None:
    _last["head"] = head
    host, _, port = head.split(b" ")[1].rpartition(b":")
    if host in _FAULTS:
        return _misbehave(stream, *_FAULTS[host])
    if host == b"no.test":
        stream.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 9\r\n\r\nnot there")
        return
    if host == b"silent.test":
        stream.recv(1)
        return
    if host == b"guarded.test" and _KEY not in head.lower():
        stream.sendall(b'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n')
        return
    with socket.create_connection(("127.0.0.1", int(port))) as other:
        stream.sendall(b"HTTP/1.1 200 Connection established\r\nContent-Length: 5\r\n\r\n" + (b"hello" if host == b"talks.test" else b""))
        back = threading.Thread(target=_copy, args=(other, stream), daemon=True)
        back.start()
        _copy(stream, other)
        back.join(10)


def _serve(stream: socket.socket) -> None:
    with stream, contextlib.suppress(OSError):
        while head := _read_head(stream):
            if head.startswith(b"CONNECT "):
                return _tunnel(stream, head)
            body = _last["head"] if b"http://last.test/" in head else head
            stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def _accept(listener: socket.socket) -> None:
    while True:
        stream, _ = listener.accept()
        threading.Thread(target=_serve, args=(stream,), daemon=True).start()


def start() -> int:
    """The port; everything runs on daemon threads and ends with the process."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    threading.Thread(target=_accept, args=(listener,), daemon=True).start()
    return listener.getsockname()[1]
