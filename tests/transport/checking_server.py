"""The other side of the transport suite: `checking_server.py PROGRAM [ARGUMENT…]` runs a program beside servers that tell what arrived.

Every target that does not begin with `/do/` is answered with the request itself: its head as it came, byte for byte, then its body (chunks put
together). The header `Seen-As` says which connection of the port and which request of it that was, and how the body was framed. `/do/…` is
answered as its name says. The program finds the origins as BINDERY_TRANSPORT_HTTP, _OTHER, _HTTPS (localhost), _UNKNOWN and _WRONG_HOST (whose
certificates a stranger signed or are for another name), _CLOSED (nobody listens), and the CA to trust as _CA. The exit status is the program's.
"""

import contextlib
import gzip
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import certificates

HANG_UP = False
STAY = True
BODILESS = (204, 304)
TLS_HANDSHAKE = 22  # RFC 8446, 5.1


@dataclass(slots=True)
class Visit:
    """One connection: its number among those of its port, and how many requests came on it."""

    stream: socket.socket
    number: int
    requests: int = 0
    received: bytearray = field(default_factory=bytearray)

    def more(self) -> bool:
        piece = self.stream.recv(1 << 18)
        self.received += piece
        return bool(piece)

    def until(self, mark: bytes) -> bytes | None:
        """What came up to the mark and with it; None where the connection ends before."""
        looked_at = 0
        while (found := self.received.find(mark, max(0, looked_at - len(mark)))) < 0:
            looked_at = len(self.received)
            if not self.more():
                return None
        return self.take(found + len(mark))

    def take(self, size: int) -> bytes:
        while len(self.received) < size and self.more():
            pass
        taken = bytes(self.received[:size])
        del self.received[:size]
        return taken

    def send(self, *pieces: bytes) -> None:
        self.stream.sendall(b"".join(pieces))


@dataclass(frozen=True, slots=True)
class Asked:
    head: bytes
    body: bytes
    framing: str

    @property
    def method(self) -> str:
        return self.head.split(b" ", 1)[0].decode("latin-1")

    @property
    def target(self) -> str:
        return self.head.split(b"\r\n", 1)[0].split(b" ")[1].decode("latin-1")


@dataclass(slots=True)
class Port:
    """A port and what was counted on it: visits of `/do/count/NAME`, streams that somebody let go of."""

    connections: int = 0
    counted: Counter[str] = field(default_factory=Counter)
    let_go: int = 0
    go_on: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    lock: threading.Lock = field(default_factory=threading.Lock)


def field_of(head: bytes, name: str) -> str:
    lines = head.decode("latin-1").split("\r\n")[1:]
    return next((line.partition(":")[2].strip() for line in lines if line.lower().startswith(name.lower() + ":")), "")


def ask(visit: Visit) -> Asked | None:
    if not visit.received and not visit.more():
        return None
    if visit.received[0] == TLS_HANDSHAKE:
        visit.send(reply(b"", "400 Bad Request"))
        return None
    head = visit.until(b"\r\n\r\n")
    if head is None:
        return None
    visit.requests += 1
    if field_of(head, "Transfer-Encoding").lower() == "chunked":
        body = bytearray()
        while (line := visit.until(b"\r\n")) is not None and (size := int(line, 16)) > 0:
            body += visit.take(size + 2)[:-2]
        return None if line is None or visit.until(b"\r\n") is None else Asked(head, bytes(body), "chunked")
    length = field_of(head, "Content-Length")
    body = visit.take(int(length or 0))
    return Asked(head, body, "length" if length else "none") if len(body) == int(length or 0) else None


def reply(body: bytes, status: str = "200 OK", headers: str = "", *, length: bool = True) -> bytes:
    lines = f"HTTP/1.1 {status}\r\n{headers}" + (f"Content-Length: {len(body)}\r\n" if length else "") + "\r\n"
    return lines.encode("latin-1") + body


def echo(visit: Visit, asked: Asked) -> bool:
    seen = f"Seen-As: {visit.number}.{visit.requests} {asked.framing}\r\n"
    answer = reply(asked.head + asked.body, headers=seen)
    visit.send(answer[: answer.index(b"\r\n\r\n") + 4] if asked.method == "HEAD" else answer)
    return STAY


def status(visit: Visit, code: int) -> bool:
    """Any status; those that have no body get none, and 304 says the length that it would have had."""
    if code in BODILESS:
        visit.send(reply(b"", f"{code} Word", "Content-Length: 7\r\n" if code == 304 else "", length=False))
    else:
        visit.send(reply(b"" if code == 205 else b"body %d" % code, f"{code} Word", "Location: /do/count/followed\r\n" if code // 100 == 3 else ""))
    return STAY


def drip(visit: Visit, port: Port) -> bool:
    """One piece, and the next when somebody asks for /do/go-on: who waits for the end before it looks never sees any."""
    visit.send(reply(b"", headers="Transfer-Encoding: chunked\r\n", length=False), b"5\r\nfirst\r\n")
    if not port.go_on.acquire(timeout=20):
        return HANG_UP
    visit.send(b"6\r\nsecond\r\n0\r\n\r\n")
    return STAY


def endless(visit: Visit, port: Port) -> bool:
    """Sends until the other side lets go, which is counted."""
    visit.send(reply(b"", headers="Transfer-Encoding: chunked\r\n", length=False))
    with contextlib.suppress(OSError):
        for _ in range(100_000):
            visit.send(b"1000\r\n" + b"." * 0x1000 + b"\r\n")
        return HANG_UP
    with port.lock:
        port.let_go += 1
    return HANG_UP


REPEATED = (
    "X-Twice: one\r\nx-tWICE: two\r\nSet-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Path=/\r\nEmpty:\r\n"
    "Padded: \t in the middle  of it \t\r\nBeyond: caf\xc3\xa9\r\nLong: " + "l" * 7000 + "\r\n"
)

FIXED: dict[str, bytes] = {
    "repeated": reply(b"", headers=REPEATED),
    "gzip": reply(gzip.compress(b"as it was", mtime=0), headers="Content-Encoding: gzip\r\n"),
    "interim": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\nX-Interim: 1\r\n\r\n"
    b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + reply(b"after three"),
    "no-words": reply(b"no words", status="200 "),
    "chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6;note=x\r\nhello,\r\n1\r\n \r\n5\r\nworld\r\n0\r\n\r\n",
    "trailers": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX-Trailer: late\r\nSeen-As: a trailer\r\n\r\n",
}

# What is no whole reply, after which the connection ends.
BROKEN: dict[str, bytes] = {
    "nothing": b"",
    "half-a-head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "no-http": b"Hello, I am no HTTP server at all.\r\n\r\n",
    "cut-length": b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\ncut",
    "cut-chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n50\r\ncut",
    "no-last-chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
    "no-chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n0\r\n\r\n",
}


def do(visit: Visit, asked: Asked, port: Port) -> bool:
    words = asked.target.split("/")[2:]
    match words:
        case ["status", code]:
            return status(visit, int(code))
        case ["count", name]:
            with port.lock:
                port.counted[name] += 1
            visit.send(reply(b"counted"))
        case ["once", name]:
            with port.lock:
                port.counted[name] += 1
            return HANG_UP
        case ["counted", name]:
            visit.send(reply(b"%d" % port.counted[name]))
        case ["connections"]:
            visit.send(reply(b"%d" % port.connections))
        case ["same", word]:
            time.sleep(0.0005)
            visit.send(reply(word.encode()))
        case ["big", size]:
            visit.send(reply(bytes(range(256)) * (int(size) // 256)))
        case ["to-the-end"]:
            visit.send(reply(b"until the end", length=False))
            return HANG_UP
        case ["slowly"]:
            for byte in reply(b"slow but sure"):
                visit.send(bytes([byte]))
                time.sleep(0.0005)
        case ["http10"]:
            visit.send(b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nold")
            return HANG_UP
        case ["leave"]:
            visit.send(reply(b"gone after this, without a word"))
            return HANG_UP
        case ["silent"]:
            time.sleep(60)
            return HANG_UP
        case ["stalls"]:
            visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
            time.sleep(60)
            return HANG_UP
        case ["drip"]:
            return drip(visit, port)
        case ["go-on"]:
            port.go_on.release()
            visit.send(reply(b"on"))
        case ["endless"]:
            return endless(visit, port)
        case ["let-go"]:
            visit.send(reply(b"%d" % port.let_go))
        case [name] if name in FIXED:
            visit.send(FIXED[name])
        case [name] if name in BROKEN:
            visit.send(BROKEN[name])
            return HANG_UP
        case _:
            visit.send(reply(b"the checking server knows no " + asked.target.encode("latin-1"), "404 Not Found"))
    return STAY


def serve(stream: socket.socket, context: ssl.SSLContext | None, port: Port) -> None:
    with contextlib.suppress(OSError, ValueError):
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wrapped = context.wrap_socket(stream, server_side=True) if context else stream
        with port.lock:
            port.connections += 1
            number = port.connections
        with wrapped:
            visit = Visit(wrapped, number)
            while (asked := ask(visit)) is not None:
                is_echo = not asked.target.startswith("/do/")
                if (echo(visit, asked) if is_echo else do(visit, asked, port)) is HANG_UP:
                    if isinstance(wrapped, ssl.SSLSocket) and asked.target.removeprefix("/do/") not in BROKEN:
                        wrapped.unwrap()
                    return


def listen(context: ssl.SSLContext | None = None) -> int:
    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    port = Port()

    def accept() -> None:
        while True:
            stream, _ = server.accept()
            threading.Thread(target=serve, args=(stream, context, port), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return server.getsockname()[1]


def context_of(pair: certificates.Pair) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    return context


_held: list[socket.socket] = []


def closed_port() -> int:
    """Where nobody listens. The socket stays bound, so that nobody else gets the port meanwhile."""
    holder = socket.socket()
    holder.bind(("127.0.0.1", 0))
    _held.append(holder)
    return holder.getsockname()[1]


def main(command: list[str]) -> int:
    if not command:
        print("checking_server.py: expected a program to run", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="bindery-") as folder:
        made = certificates.make(Path(folder))
        found = {
            "HTTP": f"http://127.0.0.1:{listen()}",
            "OTHER": f"http://localhost:{listen()}",
            "HTTPS": f"https://localhost:{listen(context_of(made.good))}",
            "UNKNOWN": f"https://localhost:{listen(context_of(made.unknown))}",
            "WRONG_HOST": f"https://localhost:{listen(context_of(made.wrong_host))}",
            "CLOSED": f"http://127.0.0.1:{closed_port()}",
            "CA": str(made.ca),
        }
        # A proxy in the environment that does not work: who asks it without being told to gets nowhere.
        proxy = {name: found["CLOSED"] for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy")}
        environment = os.environ | proxy | {f"BINDERY_TRANSPORT_{name}": value for name, value in found.items()}
        for name in ("no_proxy", "NO_PROXY"):
            environment.pop(name, None)
        run = subprocess.run(command, env=environment, check=False)
        return run.returncode if run.returncode >= 0 else 128 - run.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
