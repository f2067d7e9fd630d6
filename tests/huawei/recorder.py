"""A server on this machine that writes down what it is sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as it came: `target` is path and query, still encoded."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(slots=True)
class Recorder:
    """`url` is where it listens; `take` gives what came since the last time."""

    url: str
    came: list[Recorded] = field(default_factory=list)

    def take(self) -> list[Recorded]:
        taken, self.came = self.came, []
        return taken


@contextmanager
def recording() -> Iterator[Recorder]:
    """Answers everything with 200 and `{}`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Buffered, so that a reply leaves in one piece and no side waits for the other.
        wbufsize = -1

        def record(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            recorder.came.append(Recorded(self.command, self.path, tuple(self.headers.items()), body))
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = record

        def log_message(self, format: str, *arguments: object) -> None:
            """Says nothing: what came is in `came`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    recorder = Recorder(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield recorder
    finally:
        server.shutdown()
        server.server_close()
