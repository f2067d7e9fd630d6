"""A port for each way in which a certificate can be wrong that certificates.py does not have, and for what must pass.

`start(folder, …)` listens on free ports of 127.0.0.1 and returns them by name. A certificate is made when the first client
comes, so that programs which do not look at the table do not wait for it.
"""

from __future__ import annotations

import functools
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from certificates import CA_CONFIG, FOR_LONG, LONG_AGO, Pair, openssl

_DIGITAL_SIGNATURE = "keyUsage = critical, digitalSignature"
_SERVER = "extendedKeyUsage = serverAuth"
_SIGNS = "keyUsage = critical, keyCertSign, cRLSign"
_EC = ("ec", "-pkeyopt", "ec_paramgen_curve:P-256")

_CONFIG = CA_CONFIG + """
[extensions]
{extensions}
"""


@dataclass(frozen=True, slots=True)
class Issue:
    """A certificate to make: who signs it (another of the table, or `ca`), and what is in it."""

    extensions: tuple[str, ...]
    by: str = "ca"
    subject: str = "somebody"
    dates: tuple[str, str] = FOR_LONG
    key: tuple[str, ...] = _EC
    digest: str = "sha256"
    sends: tuple[str, ...] = ()
    """Which certificates the server sends beside its own."""
    broken: bool = False
    """The last byte of the signature is another."""


def _leaf(names: str, *, usage: str = _SERVER, key_usage: str = _DIGITAL_SIGNATURE, extra: str = "", **more: object) -> Issue:
    alternatives = (f"subjectAltName = {names}",) if names else ()
    lines = ("basicConstraints = CA:FALSE", key_usage, usage, *alternatives, extra)
    return Issue(tuple(line for line in lines if line), **more)  # type: ignore[arg-type]


def _authority(*extra: str, constraints: str = "critical, CA:TRUE", key_usage: str = _SIGNS, **more: object) -> Issue:
    return Issue((f"basicConstraints = {constraints}", key_usage, *extra), **more)  # type: ignore[arg-type]


def _nul_in_name() -> str:
    """`host.example.test`, a NUL and more, as the bytes of a name: no configuration of openssl's can say that."""
    name = b"host.example.test\0.evil.test"
    return "DER:" + ":".join(f"{byte:02x}" for byte in bytes([0x30, len(name) + 2, 0x82, len(name)]) + name)


_HOST = "DNS:host.example.test"
_MANY = ", ".join(f"DNS:host{n}.example.test" for n in range(100))

AUTHORITIES: dict[str, Issue] = {
    "between": _authority(subject="between"),
    "between_expired": _authority(subject="between expired", dates=LONG_AGO),
    "between_weak": _authority(subject="between weak", key=("rsa:1024",)),
    "between_sha1": _authority(subject="between sha1", digest="sha1"),
    "between_no_signing": _authority(subject="between no signing", key_usage=_DIGITAL_SIGNATURE),
    "between_no_authority": _authority(subject="between no authority", constraints="CA:FALSE", key_usage=_DIGITAL_SIGNATURE),
    "between_short": _authority(subject="between short", constraints="critical, CA:TRUE, pathlen:0"),
    "between_two": _authority(subject="between two", by="between_short"),
    "between_names": _authority("nameConstraints = critical, permitted;DNS:example.test", subject="between names"),
    "between_not": _authority("nameConstraints = critical, excluded;DNS:host.example.test", subject="between not"),
    "between_addresses": _authority("nameConstraints = critical, permitted;IP:10.0.0.0/255.0.0.0", subject="between addresses"),
}

SERVERS: dict[str, Issue] = {
    "host": _leaf(_HOST),
    "host_capitals": _leaf("DNS:HOST.Example.TEST"),
    "many": _leaf(f"{_MANY}, {_HOST}"),
    "many_others": _leaf(_MANY),
    "no_names": _leaf("", subject="host.example.test"),
    "nul": _leaf(_nul_in_name()),
    "ip": _leaf("IP:127.0.0.1"),
    "ip_other": _leaf("IP:127.0.0.2"),
    "ip_as_name": _leaf("DNS:127.0.0.1"),
    "ip_wildcard": _leaf("DNS:*.0.0.1"),
    "wildcard": _leaf("DNS:*.example.test"),
    "wildcard_top": _leaf("DNS:*.test"),
    "wildcard_all": _leaf("DNS:*"),
    "wildcard_inner": _leaf("DNS:host.*.test"),
    "wildcard_two": _leaf("DNS:*.*.example.test"),
    "wildcard_begin": _leaf("DNS:h*.example.test"),
    "wildcard_end": _leaf("DNS:*t.example.test"),
    "rsa_1024": _leaf(_HOST, key=("rsa:1024",)),
    "rsa_2048": _leaf(_HOST, key=("rsa:2048",)),
    "sha1": _leaf(_HOST, digest="sha1"),
    "client_only": _leaf(_HOST, usage="extendedKeyUsage = clientAuth"),
    "code_signing": _leaf(_HOST, usage="extendedKeyUsage = codeSigning"),
    "both_usages": _leaf(_HOST, usage="extendedKeyUsage = serverAuth, clientAuth"),
    "no_usage": _leaf(_HOST, usage="", key_usage=""),
    "signs_only": _leaf(_HOST, key_usage=_SIGNS),
    "critical": _leaf(_HOST, extra="1.3.6.1.4.1.99999.1 = critical, DER:05:00"),
    "not_critical": _leaf(_HOST, extra="1.3.6.1.4.1.99999.1 = DER:05:00"),
    "broken": _leaf(_HOST, broken=True),
    "chain": _leaf(_HOST, by="between", sends=("between",)),
    "chain_missing": _leaf(_HOST, by="between"),
    "chain_expired": _leaf(_HOST, by="between_expired", sends=("between_expired",)),
    "chain_weak": _leaf(_HOST, by="between_weak", sends=("between_weak",)),
    "chain_sha1": _leaf(_HOST, by="between_sha1", sends=("between_sha1",)),
    "chain_no_signing": _leaf(_HOST, by="between_no_signing", sends=("between_no_signing",)),
    "chain_no_authority": _leaf(_HOST, by="between_no_authority", sends=("between_no_authority",)),
    "chain_short": _leaf(_HOST, by="between_short", sends=("between_short",)),
    "chain_long": _leaf(_HOST, by="between_two", sends=("between_two", "between_short")),
    "names_inside": _leaf(_HOST, by="between_names", sends=("between_names",)),
    "names_outside": _leaf("DNS:host.elsewhere.test", by="between_names", sends=("between_names",)),
    "names_excluded": _leaf(_HOST, by="between_not", sends=("between_not",)),
    "names_not_excluded": _leaf("DNS:other.example.test", by="between_not", sends=("between_not",)),
    "addresses_outside": _leaf("IP:127.0.0.1", by="between_addresses", sends=("between_addresses",)),
}


class Maker:
    """Makes each certificate once, in a folder that has the test CA as `ca.pem` and `ca.key`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.RLock()
        self.pair = functools.cache(self._make)

    def context(self, name: str) -> ssl.SSLContext:
        """A server's context; it takes what is weak, since refusing that is the client's business."""
        with self._lock:
            own = self.pair(name)
            sent = [own, *(self.pair(other) for other in SERVERS[name].sends)]
            chain = self._folder / f"{name}.chain.pem"
            chain.write_text("".join(pair.certificate.read_text() for pair in sent))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.load_cert_chain(chain, own.key)
        return context

    def _make(self, name: str) -> Pair:
        pair = Pair(self._folder / f"{name}.pem", self._folder / f"{name}.key")
        if name == "ca":
            return pair
        issue = SERVERS.get(name) or AUTHORITIES[name]
        self.pair(issue.by)
        config = _CONFIG.format(name=name, subject=issue.subject, extensions="\n".join(issue.extensions))
        (self._folder / f"{name}.cnf").write_text(config)
        (self._folder / f"{name}.index").write_text("")
        key = ["-newkey", *issue.key, "-nodes", "-keyout", f"{name}.key"]
        openssl(self._folder, "req", "-new", "-config", f"{name}.cnf", *key, "-out", f"{name}.csr")
        start, end = issue.dates
        openssl(
            self._folder, "ca", "-batch", "-notext", "-rand_serial", "-config", f"{name}.cnf", "-extensions", "extensions",
            "-cert", f"{issue.by}.pem", "-keyfile", f"{issue.by}.key", "-md", issue.digest, "-startdate", start, "-enddate", end,
            "-in", f"{name}.csr", "-out", f"{name}.pem",
        )  # fmt: skip
        if issue.broken:
            raw = bytearray(ssl.PEM_cert_to_DER_cert(pair.certificate.read_text()))
            raw[-1] ^= 1
            pair.certificate.write_text(ssl.DER_cert_to_PEM_cert(bytes(raw)))
        return pair


def start(folder: Path, listen: Callable[[Callable[[], ssl.SSLContext]], int]) -> dict[str, int]:
    """`listen` serves with the context that it asks for when the first client comes, and returns its port."""
    maker = Maker(folder)
    return {f"cert_{name}": listen(functools.cache(functools.partial(maker.context, name))) for name in SERVERS}
