"""Ports for servers of other people, which must be told theirs.

`free_ports(count)` are of no range that a system gives to whoever asks for any port or connects somewhere: between the moment at
which they are found free and the server's start nobody gets one by chance.
"""

from __future__ import annotations

import random
import socket
from contextlib import ExitStack

_BELOW_WHAT_SYSTEMS_GIVE = range(20_000, 32_000)
"""Linux gives 32768 to 60999, the others 49152 to 65535 (RFC 6335)."""


def free_ports(count: int) -> list[int]:
    with ExitStack() as held:
        ports: list[int] = []
        for port in random.SystemRandom().sample(_BELOW_WHAT_SYSTEMS_GIVE, len(_BELOW_WHAT_SYSTEMS_GIVE)):
            if len(ports) == count:
                break
            try:
                held.enter_context(socket.create_server(("127.0.0.1", port)))
            except OSError:
                continue
            ports.append(port)
        return ports
