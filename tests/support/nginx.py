"""A real server for tests and benchmarks: nginx on free ports of 127.0.0.1, with a folder of its own, ended by its pid.

`why_not()` says why there is none. `running(folder, text)` runs one with these blocks inside `http { … }`; they name
their ports as `{http}`, `{https}` … (any word), and the folder as `{folder}`.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from free_ports import free_ports

_CONFIG = """
{user}
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log info;
events {{ worker_connections 1024; }}
http {{
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  access_log off;
  tcp_nopush off;
  {text}
}}
"""


def find() -> str | None:
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def why_not() -> str:
    return "" if find() else "nginx is not installed (Debian: nginx-light)"


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


@contextmanager
def running(folder: Path, text: str) -> Iterator[dict[str, int]]:
    """The ports by name, while nginx runs. Raises RuntimeError with nginx's words when it does not start."""
    names = sorted(set(re.findall(r"\{([a-z][a-z0-9_]*)\}", text)) - {"folder"})
    ports = dict(zip(names, free_ports(len(names)), strict=True))
    for name, value in {"folder": folder, **ports}.items():
        text = text.replace("{" + name + "}", str(value))
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(_CONFIG.format(user=user, folder=folder, text=text))
    command = [find() or "nginx", "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        begin = time.monotonic()
        while not all(_answers(port) for name, port in ports.items() if not name.startswith("dead")):
            if server.poll() is not None or time.monotonic() - begin > 60:
                raise RuntimeError(f"nginx does not start:\n{(folder / 'error.log').read_text()[-2000:]}")
            time.sleep(0.02)
        yield ports
    finally:
        server.terminate()
        server.wait()
