"""Exchanges that are too big to hold, against a server on this machine: how fast they are, and how much memory the client takes.

The server is a process of its own. It knows the length of what it sends, and counts what it gets; a wrong count is an error.
"""

from __future__ import annotations

import json
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import BinaryIO

from building import HERE, ROOT, Failed, cached, generate, run

SKIPPED = 77
PROMISED = 64 << 10  # KiB above idle
PROMISED_SHORT = 16 << 10


@dataclass(frozen=True, slots=True)
class Exchange:
    name: str
    amount: int
    is_bytes: bool
    what: str


def exchanges(size: int, count: int) -> tuple[Exchange, ...]:
    return (
        Exchange("events", count, False, "server-sent events"),
        Exchange("items", count, False, "lines of JSON"),
        Exchange("download", size, True, "download"),
        Exchange("upload", size, True, "upload from a callable, chunked"),
        Exchange("upload_file", size, True, "upload of a file"),
        Exchange("upload_form", size, True, "upload of a form with a file"),
        Exchange("upload_items", count, False, "lines of JSON from a callable"),
    )


def bench(compiler: list[str], out: Path, *, short: bool) -> int:
    """Prints a table; 1 when an exchange took more memory than is promised."""
    if not Path("/usr/include/boost/beast.hpp").is_file():
        print("skipped: Boost is not installed")
        return SKIPPED
    program = _program(compiler, out)
    size, count = (64 << 20, 50_000) if short else (2 << 30, 1_000_000)
    promised = PROMISED_SHORT if short else PROMISED
    status = 0
    print(f"{'exchange':<34}{'amount':>12}{'seconds':>9}{'a second':>14}{'MiB above idle':>16}")
    with tempfile.NamedTemporaryFile(dir=out) as file:
        file.truncate(size)
        for each in exchanges(size, count):
            with served(each) as origin:
                told = json.loads(run([program, each.name, origin, str(each.amount), file.name]))
            above = told["peak"] - told["idle"]
            rate = each.amount / told["seconds"]
            amount, speed = (f"{each.amount >> 20} MiB", f"{rate / (1 << 20):.0f} MiB") if each.is_bytes else (f"{each.amount:,}", f"{rate:,.0f}")
            print(f"{each.what:<34}{amount:>12}{told['seconds']:>9.2f}{speed:>14}{above / 1024:>16.1f}", flush=True)
            if above > promised:
                print(f"bench: {each.what} took {above / 1024:.1f} MiB above idle; promised are {promised >> 10}", file=sys.stderr)
                status = 1
    return status


def _program(compiler: list[str], out: Path) -> Path:
    headers = out / "headers"
    generate(ROOT / "tests" / "golden" / "streams" / "spec.yaml", headers / "bench" / "streams.hpp", "bench::streams")
    made = out / "stream.o"
    run([*cached(compiler), "-std=c++20", "-O2", "-I", ROOT / "include", "-I", headers, "-c", HERE / "stream.cpp", "-o", made])
    run([*compiler, made, "-o", out / "stream", "-lssl", "-lcrypto", "-pthread"])
    return out / "stream"


# ---- the server ----


@contextmanager
def served(exchange: Exchange) -> Iterator[str]:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs, exchange.name, exchange.amount), daemon=True)
    server.start()
    try:
        if not ours.poll(30):
            raise Failed("the server of the bench does not start")
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        server.terminate()
        server.join()


def serve(told: Connection, name: str, amount: int) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    told.send(listener.getsockname()[1])
    while True:
        stream, _ = listener.accept()
        threading.Thread(target=converse, args=(stream, name, amount), daemon=True).start()


def converse(stream: socket.socket, name: str, amount: int) -> None:
    with stream, stream.makefile("rb", buffering=1 << 20) as received:
        while first := received.readline():
            fields = dict(line.decode().rstrip("\r\n").lower().split(": ", 1) for line in iter(received.readline, b"\r\n"))
            if first.startswith(b"GET /plain"):
                stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 0\r\n\r\n")
            elif first.startswith(b"GET"):
                send(stream, name, amount)
            else:
                got = count_chunks(received) if fields.get("transfer-encoding") == "chunked" else count_bytes(received, int(fields["content-length"]))
                right = {"upload": amount, "upload_file": amount, "upload_items": amount * len('{"level":"info"}\n')}
                good = got == right[name] if name in right else amount < got < amount + 1000
                stream.sendall(b"HTTP/1.1 204 No Content\r\n\r\n" if good else b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def send(stream: socket.socket, name: str, amount: int) -> None:
    if name == "download":
        stream.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {amount}\r\n\r\n".encode())
        block = bytes(1 << 20)
        for _ in range(amount >> 20):
            stream.sendall(block)
        return
    media = "text/event-stream" if name == "events" else "application/jsonl"
    stream.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
    for start in range(1, amount + 1, 1000):
        numbers = range(start, min(start + 1000, amount + 1))
        if name == "events":
            block = "".join(f'id: {n}\ndata: {{"delta": "word {n}"}}\n\n' for n in numbers).encode()
        else:
            block = "".join(f'{{"level": "info", "text": "line {n}"}}\n' for n in numbers).encode()
        stream.sendall(f"{len(block):x}\r\n".encode() + block + b"\r\n")
    stream.sendall(b"0\r\n\r\n")


def count_chunks(received: BinaryIO) -> int:
    total = 0
    while size := int(received.readline(), 16):
        total += count_bytes(received, size)
        received.readline()
    received.readline()
    return total


def count_bytes(received: BinaryIO, size: int) -> int:
    left = size
    while left > 0 and (piece := received.read(min(left, 1 << 20))):
        left -= len(piece)
    return size - left
