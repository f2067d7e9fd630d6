"""The loopback HTTPS server of `./dev demo`: `serve.py FOLDER [--body FILE]`.

Makes a test CA and its certificates in FOLDER, listens on two free ports of 127.0.0.1 and prints one line:

    port=41003 unverified_port=41004 ca=FOLDER/ca.pem

The first port's certificate is signed by that CA, the second's by a CA that nobody knows. Both answer
`GET /v2/{project}/instances/{instance}/registries/{id}`, where the id chooses the reply: 5 is the registry of the
reference page, byte for byte; 7 the same with an `id` that is a string; 403, 404 and 500 are errors, and so is any
other id. It ends on SIGTERM, and when its standard input is a pipe that closes, so that it never outlives its parent.
"""

import argparse
import json
import os
import re
import signal
import socket
import ssl
import stat
import sys
import threading
import urllib.parse
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))

import certificates  # noqa: E402

PATH = re.compile(r"/v2/[^/]+/instances/[^/]+/registries/(?P<id>[^/]+)")

# Stands in for the reference page's sample where that page is not beside the project.
SAMPLE = """{
  "id" : 5,
  "name" : "backup",
  "description" : "second site",
  "type" : "swr-pro",
  "url" : "https://registry.example.com",
  "region_id" : "cn-north-4",
  "instance_id" : "5a3f2f0e-6c55-4a0c-8b73-0f5d5bb1c7a1",
  "credential" : {
    "type" : "basic",
    "access_key" : "robot",
    "access_secret" : "*****"
  },
  "insecure" : false,
  "status" : "healthy",
  "created_at" : "2024-03-05T07:08:09.123456Z",
  "updated_at" : "2024-03-06T10:11:12.654321Z"
}"""


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    body: bytes
    media_type: str = "application/json;charset=utf8"


def refused(status: int, code: str, message: str, **more: str) -> Reply:
    body = {"error_code": code, "error_msg": message, **more}
    return Reply(status, json.dumps(body).encode())


def choose(identity: str, sample: bytes) -> Reply:
    """The reply for a registry's id."""
    match identity:
        case "5":
            return Reply(200, sample)
        case "7":
            return Reply(200, re.sub(rb'"id" *: *\d+', b'"id" : "7"', sample, count=1))
        case "403":
            reason = {"encoded_authorization_message": "XyZ0dGhpcy1pcy1ub3QtYS1yZWFsLW1lc3NhZ2U"}
            return refused(403, "SVCSTG.SWR.4030001", "The action swr:instance:getRegistry is not allowed.", **reason)
        case "500":
            return Reply(500, b"<html><body><h1>500 Internal Server Error</h1></body></html>\n", "text/html")
        case _ if identity.isdigit():
            return refused(404, "SVCSTG.SWR.4040001", f"The registry {identity} does not exist.")
        case _:
            return refused(400, "SVCSTG.SWR.4000001", "The registry id is not a number.")


def page_sample() -> bytes | None:
    """The body of the reference page's sample reply, or nothing where the page is not there."""
    shared = Path(os.environ.get("BINDERY_SHARED", ROOT.parent / "shared"))
    page = shared / "reference" / "ShowInstanceRegistry.txt"
    if not page.is_file():
        return None
    found = re.search(r"^\{\n.*?^\}$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return found and found.group().encode()


class Registries(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sample = b""

    def do_GET(self) -> None:
        found = PATH.fullmatch(urllib.parse.urlsplit(self.path).path)
        if found is None:
            self.answer(refused(404, "APIGW.0101", "The API does not exist or has not been published."))
        elif not self.headers.get("X-Auth-Token"):
            self.answer(refused(401, "APIGW.0301", "Incorrect IAM authentication information: no token."))
        else:
            self.answer(choose(urllib.parse.unquote(found["id"]), self.sample))

    def answer(self, reply: Reply) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.media_type)
        self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("X-Request-Id", f"{reply.status:03}0f5d5bb1c7a14a0c8b735a3f2f0e6")
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, *_: object) -> None:
        """Quiet: the demo's own output is what is to be read."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, pair: certificates.Pair) -> None:
        super().__init__(("127.0.0.1", 0), Registries)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(pair.certificate, pair.key)

    def finish_request(self, request: socket.socket, client_address: object) -> None:
        """Shakes hands on the connection's own thread, so that a client that says nothing holds nobody up."""
        with self.context.wrap_socket(request, server_side=True) as stream:
            super().finish_request(stream, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that refuses the certificate hangs up, which is what the second port is for."""

    def start(self) -> int:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self.server_address[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the CA and the certificates go")
    parser.add_argument("--body", type=Path, help="the reply for id 5; default: the reference page's sample")
    arguments = parser.parse_args()

    arguments.folder.mkdir(parents=True, exist_ok=True)
    made = certificates.make(arguments.folder)
    Registries.sample = arguments.body.read_bytes() if arguments.body else page_sample() or SAMPLE.encode()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    good, unverified = Server(made.good).start(), Server(made.unknown).start()
    print(f"port={good} unverified_port={unverified} ca={made.ca}", flush=True)
    if stat.S_ISFIFO(os.fstat(0).st_mode):
        sys.stdin.buffer.read()
        return 0
    while True:
        signal.pause()


if __name__ == "__main__":
    sys.exit(main())
