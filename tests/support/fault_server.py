"""A server that does what its path says, right or wrong, byte for byte; the other side of the transports' tests.

It speaks HTTP/1.1 over plain sockets (and TLS through `ssl`), so that it can break every rule. `start(certificates)`
listens on free ports of 127.0.0.1 and returns them by name; everything runs on daemon threads and ends with the
process.
"""

import base64
import contextlib
import hashlib
import itertools
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, unquote

import certificate_table
import player
import proxy_port
import rude_ports
from certificates import Certificates, Pair

HANG_UP = False
STAY = True


@dataclass(slots=True)
class Visit:
    """One connection: its number among all of its port, and the number of the request that is being answered."""

    stream: socket.socket
    number: int
    request: int = 0
    target: str = ""
    received: bytearray = field(default_factory=bytearray)

    def send(self, *pieces: str | bytes) -> None:
        self.stream.sendall(b"".join(p.encode("latin-1") if isinstance(p, str) else p for p in pieces))

    def more(self) -> bool:
        piece = self.stream.recv(65536)
        self.received += piece
        return bool(piece)

    def take(self, size: int) -> bytes:
        while len(self.received) < size and self.more():
            pass
        taken = bytes(self.received[:size])
        del self.received[:size]
        return taken

    def wait_for_hangup(self) -> None:
        while self.stream.recv(65536):
            pass


@dataclass(frozen=True, slots=True)
class Asked:
    """A request's head as text, one string per line; the body is still in the connection."""

    method: str
    target: str
    lines: list[str]
    head: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def header(self, name: str) -> str:
        found = (line.partition(":")[2].strip() for line in self.lines if line.lower().startswith(name.lower() + ":"))
        return next(found, "")


def reply(body: str | bytes, *, status: str = "200 OK", headers: str = "") -> bytes:
    raw = body.encode() if isinstance(body, str) else body
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(raw)}\r\n{headers}\r\n".encode("latin-1") + raw


# ---- behaviours: each gets the connection and the request, and returns whether the connection stays open ----


def echo(visit: Visit, asked: Asked) -> bool:
    body = visit.take(int(asked.header("Content-Length") or 0))
    head = "\n".join([f"{asked.method} {asked.target}", *asked.lines])
    visit.send(reply(head.encode("latin-1") + b"\n\n" + body, headers="X-Twice: one\r\nx-TWICE: two\r\n"))
    return STAY


def framed(visit: Visit, asked: Asked) -> bool:
    """Tells how a body came: its framing, the sizes of its chunks, and what was in it."""
    if asked.header("Transfer-Encoding") != "chunked":
        body = visit.take(int(asked.header("Content-Length")))
        visit.send(reply(f"length {len(body)} {hashlib.sha256(body).hexdigest()}"))
        return STAY
    total, sizes, digest = 0, [], hashlib.sha256()
    while True:
        while b"\r\n" not in visit.received:
            if not visit.more():
                return HANG_UP
        size = int(visit.take(visit.received.index(b"\r\n") + 2), 16)
        body = visit.take(size)
        assert visit.take(2) == b"\r\n"
        if size == 0:
            break
        total += size
        sizes.append(size)
        digest.update(body)
    visit.send(reply(f"chunked {sizes if len(sizes) < 9 else len(sizes)} {total} {digest.hexdigest()}"))
    return STAY


_wanted = threading.Semaphore(0)


def dripping(visit: Visit, _: Asked) -> bool:
    """An event, and another when somebody asks for /drip-on: a client that waits for the end before it looks never does."""
    visit.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    for piece in ("id: 1\ndata: one\n", "\n", "data: two\n\n"):
        if piece.startswith("data") and not _wanted.acquire(timeout=20):
            return HANG_UP
        visit.send(f"{len(piece):x}\r\n{piece}\r\n")
    visit.send("0\r\n\r\n")
    return STAY


def drip_on(visit: Visit, _: Asked) -> bool:
    _wanted.release()
    visit.send(reply("on"))
    return STAY


def count(visit: Visit, asked: Asked) -> bool:
    visit.take(int(asked.header("Content-Length") or 0))
    visit.send(reply(f"{visit.number}.{visit.request}"))
    return STAY


_tokens = {"given": 0, "good": 0}


def token(visit: Visit, asked: Asked) -> bool:
    """A token endpoint of OAuth 2 for the client `me`, whose secret is hard to encode; each token is another."""
    form = parse_qs(visit.take(int(asked.header("Content-Length") or 0)).decode("ascii"), strict_parsing=True)
    scheme, _, both = asked.header("Authorization").partition(" ")
    name, _, secret = base64.b64decode(both).decode("utf-8").partition(":")
    time.sleep(0.05)
    if (scheme, unquote(name), unquote(secret)) != ("Basic", "me", "wörd&:+ %") or form.get("grant_type") != ["client_credentials"]:
        visit.send(reply(f'{{"error": "invalid_client", "error_description": "not {secret}"}}', status="401 Unauthorized"))
        return STAY
    _tokens["given"] += 1
    _tokens["good"] = _tokens["given"]
    visit.send(reply(f'{{"access_token": "t{_tokens["given"]}", "token_type": "Bearer", "expires_in": 3600, "scope": "{form["scope"][0]}"}}'))
    return STAY


def guarded(visit: Visit, asked: Asked) -> bool:
    """Lets in who brings the token that counts, and says which it was. /guarded/revoke makes it count no longer."""
    visit.take(int(asked.header("Content-Length") or 0))
    is_in = asked.header("Authorization") == f"Bearer t{_tokens['good']}"
    if asked.path == "/guarded/revoke":
        _tokens["good"] = 0
    visit.send(reply(asked.header("Authorization") if is_in else "who are you?", status="200 OK" if is_in else "401 Unauthorized"))
    return STAY


def head_only(visit: Visit, _: Asked) -> bool:
    visit.send("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n")
    return STAY


def same(visit: Visit, asked: Asked) -> bool:
    """/same/X answers X."""
    visit.send(reply(asked.path.removeprefix("/same/")))
    return STAY


def which(visit: Visit, asked: Asked) -> bool:
    """/which/X answers X and the number of the connection."""
    visit.take(int(asked.header("Content-Length") or 0))
    visit.send(reply(f"{asked.path.removeprefix('/which/')} {visit.number}"))
    return STAY


def resumed(visit: Visit, _: Asked) -> bool:
    """Whether the handshake went on from an earlier one, by which version of TLS, and the connection's end."""
    visit.send(reply(f"{visit.stream.session_reused} {visit.stream.version()}", headers="Connection: close\r\n"))
    return HANG_UP


def chunked(visit: Visit, _: Asked) -> bool:
    visit.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for piece in ("6;note=x\r\nhello,\r\n", "1\r\n \r\n", "5\r\nworld\r\n", "0\r\nX-Trailer: late\r\n\r\n"):
        visit.send(piece)
        time.sleep(0.002)
    return STAY


def byte_by_byte(visit: Visit, _: Asked) -> bool:
    for byte in reply("slow but sure"):
        visit.send(bytes([byte]))
        time.sleep(0.001)
    return STAY


def to_eof(visit: Visit, _: Asked) -> bool:
    visit.send("HTTP/1.1 200 OK\r\n\r\nuntil the end")
    if isinstance(visit.stream, ssl.SSLSocket):
        with contextlib.suppress(OSError):
            visit.stream.unwrap()
    return HANG_UP


def cut_eof(visit: Visit, _: Asked) -> bool:
    """The same without TLS's own goodbye: somebody may have cut the text short."""
    visit.send("HTTP/1.1 200 OK\r\n\r\nuntil the")
    return HANG_UP


def interim(visit: Visit, _: Asked) -> bool:
    early = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"
    visit.send("HTTP/1.1 100 Continue\r\n\r\n", early, reply("after two"))
    return STAY


def endless_interim(visit: Visit, _: Asked) -> bool:
    while True:
        visit.send("HTTP/1.1 100 Continue\r\n\r\n")


def stale(visit: Visit, asked: Asked) -> bool:
    """Hangs up on every request but a connection's first, after reading it."""
    visit.take(int(asked.header("Content-Length") or 0))
    if visit.request > 1:
        return HANG_UP
    visit.send(reply(f"{visit.number}.{visit.request}"))
    return STAY


def stale_half(visit: Visit, asked: Asked) -> bool:
    """The same, but after the first bytes of a reply."""
    if visit.request > 1:
        visit.send("HTTP/1.1 200 OK\r\n")
    return stale(visit, asked)


def extra_record(visit: Visit, _: Asked) -> bool:
    """The second reply comes in the same packet, but over TLS in a record of its own."""
    visit.stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    visit.send(reply("first"))
    visit.send(reply("nobody asked"))
    visit.stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)
    return STAY


def late_extra(visit: Visit, _: Asked) -> bool:
    visit.send(reply("first"))
    time.sleep(0.03)
    visit.send(reply("nobody asked", status="408 Request Timeout"))
    return STAY


_done: set[str] = set()
_one_more_is_done = threading.Condition()


def _note(target: str) -> None:
    with _one_more_is_done:
        _done.add(target)
        _one_more_is_done.notify_all()


def done(visit: Visit, asked: Asked) -> bool:
    """/done/PATH answers when all that the server does about the request for /PATH has been done, its connection ended if it does that."""
    with _one_more_is_done:
        found = _one_more_is_done.wait_for(lambda: asked.target.removeprefix("/done") in _done, timeout=60)
    visit.send(reply("done", status="200 OK" if found else "504 Gateway Timeout"))
    return STAY


def stall(*pieces: str) -> Callable[[Visit, Asked], bool]:
    def behave(visit: Visit, _: Asked) -> bool:
        visit.send(*pieces)
        visit.wait_for_hangup()
        return HANG_UP

    return behave


def stall_unread(visit: Visit, _: Asked) -> bool:
    """Reads no body and says nothing for longer than anybody waits."""
    time.sleep(60)
    return HANG_UP


def drip(visit: Visit, _: Asked) -> bool:
    visit.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while True:
        visit.send("x")
        time.sleep(0.02)


def pour(head: str, piece: str) -> Callable[[Visit, Asked], bool]:
    def behave(visit: Visit, _: Asked) -> bool:
        visit.send(head)
        while True:
            visit.send(piece)

    return behave


def reset(visit: Visit, _: Asked) -> bool:
    visit.send("HTTP/1.1 200 OK\r\nContent-Le")
    time.sleep(0.02)
    visit.stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return HANG_UP


def early(visit: Visit, _: Asked) -> bool:
    """Answers before the body is read and hangs up once the client has."""
    visit.send(reply("too much", status="413 Content Too Large", headers="Connection: close\r\n"))
    visit.stream.shutdown(socket.SHUT_WR)
    visit.wait_for_hangup()
    return HANG_UP


def early_reset(visit: Visit, _: Asked) -> bool:
    """Answers and hangs up with the body unread, which the system turns into a reset."""
    visit.send(reply("too much", status="413 Content Too Large", headers="Connection: close\r\n"))
    time.sleep(0.05)
    return HANG_UP


def play(visit: Visit, asked: Asked) -> bool:
    """What the path dictates; see player.py."""
    script = player.read_script(asked.target)
    visit.take(int(asked.header("Content-Length") or 0) if script.take is None else script.take)
    return player.play(visit.stream, script)


def poured(visit: Visit, asked: Asked) -> bool:
    """/poured/ID answers how many bytes were poured for the request with that id."""
    visit.send(reply(str(player.POURED.get(asked.path.removeprefix("/poured/"), 0))))
    return STAY


def raw(visit: Visit, asked: Asked) -> bool:
    """The request's head as its bytes came, in hexadecimal, a blank and the body's."""
    body = visit.take(int(asked.header("Content-Length") or 0))
    visit.send(reply(f"{asked.head.hex()} {body.hex()}"))
    return STAY


def say(*pieces: str | bytes, then: bool = STAY) -> Callable[[Visit, Asked], bool]:
    def behave(visit: Visit, _: Asked) -> bool:
        visit.send(*pieces)
        return then

    return behave


BEHAVIOURS: dict[str, Callable[[Visit, Asked], bool]] = {
    "/echo": echo,
    "/framed": framed,
    "/dripping": dripping,
    "/drip-on": drip_on,
    "/count": count,
    "/done": done,
    "/token": token,
    "/guarded": guarded,
    "/same": same,
    "/which": which,
    "/resumed": resumed,
    "/play": play,
    "/poured": poured,
    "/raw": raw,
    "/chunked": chunked,
    "/byte-by-byte": byte_by_byte,
    "/to-eof": to_eof,
    "/cut-eof": cut_eof,
    "/interim": interim,
    "/endless-interim": endless_interim,
    "/stale": stale,
    "/stale-half": stale_half,
    "/extra-record": extra_record,
    "/late-extra": late_extra,
    "/stall": stall(),
    "/stall-header": stall("HTTP/1.1 200 OK\r\nX-"),
    "/stall-body": stall("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
    "/stall-unread": stall_unread,
    "/drip": drip,
    "/reset": reset,
    "/early": early,
    "/early-reset": early_reset,
    "/stall-huge": stall(f"HTTP/1.1 200 OK\r\nContent-Length: {10 << 30}\r\n\r\n"),
    "/huge": pour(f"HTTP/1.1 200 OK\r\nContent-Length: {10 << 30}\r\n\r\nx", "x" * 65536),
    "/huge-chunked": pour("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "10000\r\n" + "x" * 65536 + "\r\n"),
    "/huge-to-eof": pour("HTTP/1.1 200 OK\r\n\r\n", "x" * 65536),
    "/huge-header": pour("HTTP/1.1 200 OK\r\n", "X-Filler: " + "x" * 1000 + "\r\n"),
    "/huge-chunk-line": pour("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;note=", "x" * 4096),
    "/huge-trailer": pour("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", f"X-Filler: {'x' * 1000}\r\n"),
    "/204": say("HTTP/1.1 204 No Content\r\n\r\n"),
    "/304": say("HTTP/1.1 304 Not Modified\r\nContent-Length: 77\r\n\r\n"),
    "/404": say(reply("not here", status="404 Not Found")),
    "/switch": say("HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n"),
    "/redirect": say(reply("", status="302 Found", headers="Location: /count\r\n")),
    "/close": say(reply("bye", headers="Connection: close\r\n"), then=HANG_UP),
    "/close-only-said": say(reply("bye", headers="Connection: close\r\n")),
    "/close-unsaid": say(reply("bye"), then=HANG_UP),
    "/hang-up": say(then=HANG_UP),
    "/http10": say("HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nold", then=HANG_UP),
    "/truncated": say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789", then=HANG_UP),
    "/truncated-chunk": say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n01234", then=HANG_UP),
    "/bad-chunk": say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", then=HANG_UP),
    "/garbage": say("SSH-2.0-OpenSSH_9.2p1 is not what was asked for\r\n\r\n", then=HANG_UP),
    "/bad-status": say("HTTP/1.1 20x OK\r\n\r\n", then=HANG_UP),
    "/both-lengths": say("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    "/two-lengths": say("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!"),
    "/gzip-transfer": say("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello", then=HANG_UP),
    "/extra": say(reply("first"), reply("nobody asked")),
    "/204-with-body": say("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nevil"),
}


# ---- the server ----

Context = ssl.SSLContext | Callable[[], ssl.SSLContext] | None
"""How a port speaks TLS, perhaps made when the first client comes; None: it does not."""


def _read_head(visit: Visit) -> Asked | None:
    while b"\r\n\r\n" not in visit.received:
        if not visit.more():
            return None
        if visit.received.startswith(b"\x16"):
            visit.send(reply("this port speaks plain HTTP", status="400 Bad Request"))
            return None
    head = visit.take(visit.received.index(b"\r\n\r\n") + 4)
    first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    return Asked(method, target, lines, head)


def _converse(visit: Visit, most: int | None) -> None:
    """Answers requests; after `most` of them it hangs up without having said so."""
    while visit.request != most and (asked := _read_head(visit)) is not None:
        visit.request += 1
        visit.target = asked.target
        behave = BEHAVIOURS.get("/" + asked.path.split("/")[1], BEHAVIOURS["/404"])
        if asked.method == "HEAD" and behave is not play:
            behave = head_only
        if behave(visit, asked) == HANG_UP:
            return
        _note(asked.target)


def _serve_one(raw: socket.socket, number: int, context: Context, most: int | None) -> None:
    # What a client does to a connection, a refused certificate for one, is the test's business and not an error here.
    visit = Visit(raw, number)
    with raw, contextlib.suppress(OSError):
        if context is None:
            _converse(visit, most)
        else:
            ready = context if isinstance(context, ssl.SSLContext) else context()
            with ready.wrap_socket(raw, server_side=True) as visit.stream:
                _converse(visit, most)
    _note(visit.target)


def _accept(listener: socket.socket, context: Context, most: int | None) -> None:
    for number in itertools.count(1):
        raw, _ = listener.accept()
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve_one, args=(raw, number, context, most), daemon=True).start()


def _listen(context: Context = None, *, address: tuple[str, int] = ("127.0.0.1", 0), most: int | None = None) -> int:
    listener = socket.create_server(address, backlog=128)
    threading.Thread(target=_accept, args=(listener, context, most), daemon=True).start()
    return listener.getsockname()[1]


def tls(pair: Pair) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    return context


def _mutual(pair: Pair, ca: Path) -> ssl.SSLContext:
    """Wants a certificate of the other side, signed by `ca`."""
    context = tls(pair)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(ca)
    return context


def _tls_1_1(pair: Pair) -> ssl.SSLContext:
    context = tls(pair)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def _tls_1_2(pair: Pair) -> ssl.SSLContext:
    context = tls(pair)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


def _tls_for_name(pair: Pair, fallback: Pair, name: str) -> ssl.SSLContext:
    """Shows `pair` to whoever asks for `name` (SNI), `fallback` to everybody else."""
    context, named = tls(fallback), tls(pair)

    def choose(stream: ssl.SSLObject, asked: str | None, _: ssl.SSLContext) -> None:
        if asked == name:
            stream.context = named

    context.sni_callback = choose
    return context


_kept: list[socket.socket] = []


def _silent() -> int:
    """Accepts at the system's level and never says a word."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    _kept.append(listener)
    return listener.getsockname()[1]


def _full() -> int:
    """A port whose queue is full, so that connections are neither made nor refused; at 127.0.0.2 it serves."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    _kept.append(listener)
    for _ in range(4):
        knock = socket.socket()
        knock.setblocking(False)
        knock.connect_ex(listener.getsockname())
        _kept.append(knock)
    port = listener.getsockname()[1]
    _listen(address=("127.0.0.2", port))
    return port


def _closed() -> int:
    """A port where nobody listens. The socket stays bound, so that nobody else gets the port meanwhile."""
    holder = socket.socket()
    holder.bind(("127.0.0.1", 0))
    _kept.append(holder)
    return holder.getsockname()[1]


def start(certificates: Certificates) -> dict[str, int]:
    """The ports by name: two honest ones (http, https) and one for each way to be wrong before HTTP begins."""
    c = certificates
    return {
        "http": _listen(),
        "https": _listen(tls(c.good)),
        "tls12": _listen(_tls_1_2(c.good)),
        "sni": _listen(_tls_for_name(c.good, c.wrong_host, "localhost")),
        "expired": _listen(tls(c.expired)),
        "not_yet": _listen(tls(c.not_yet)),
        "wrong_host": _listen(tls(c.wrong_host)),
        "name_only": _listen(tls(c.name_only)),
        "self_signed": _listen(tls(c.self_signed)),
        "unknown": _listen(tls(c.unknown)),
        "mutual": _listen(_mutual(c.good, c.ca)),
        "old_tls": _listen(_tls_1_1(c.good)),
        "silent": _silent(),
        "full": _full(),
        "closed": _closed(),
        "proxy": proxy_port.start(),
        "limited": _listen(most=3),
        **rude_ports.start(),
        **certificate_table.start(c.ca.parent, _listen),
    }
