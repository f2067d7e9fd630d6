"""Certificates for the tests' servers, made on the fly with the `openssl` command.

`make(folder)` fills a folder with a test CA and one certificate for each way in which a server's certificate can be
right or wrong. The keys are of no worth to anybody: they live as long as the folder does.
"""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

CA_CONFIG = """
[ca]
default_ca = test
[test]
dir = .
database = {name}.index
serial = {name}.serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
[any]
commonName = supplied
[req]
distinguished_name = dn
prompt = no
[dn]
CN = {subject}
"""

_CONFIG = CA_CONFIG + """
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = {names}
[client]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
"""

LONG_AGO = ("20200101000000Z", "20200201000000Z")
FOR_LONG = ("20200101000000Z", "20491231000000Z")
LATER = ("20480101000000Z", "20491231000000Z")
HERE = "DNS:localhost, IP:127.0.0.1, IP:::1"


@dataclass(frozen=True, slots=True)
class Pair:
    """A certificate (with what the server sends beside it) and its private key, both PEM files."""

    certificate: Path
    key: Path


@dataclass(frozen=True, slots=True)
class Certificates:
    """What `make` made. All but `unknown` and `self_signed` are signed by `ca`, which is the file to trust; `ca_folder`
    holds the same, named by its hash; `client` and `stranger_client` are for programs that call, the second signed by a stranger."""

    ca: Path
    ca_folder: Path
    good: Pair
    expired: Pair
    not_yet: Pair
    wrong_host: Pair
    name_only: Pair
    self_signed: Pair
    unknown: Pair
    client: Pair
    stranger_client: Pair
    stranger_ca: Path


def openssl(folder: Path, *arguments: str) -> None:
    run = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(f"openssl {' '.join(arguments)}\n{run.stderr}")


def _request(folder: Path, name: str, names: str) -> Pair:
    """A key, a signing request and the configuration that both signers below use."""
    (folder / f"{name}.cnf").write_text(_CONFIG.format(name=name, subject=name, names=names))
    (folder / f"{name}.index").write_text("")
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key"]
    openssl(folder, "req", "-new", "-config", f"{name}.cnf", *key, "-out", f"{name}.csr")
    return Pair(folder / f"{name}.pem", folder / f"{name}.key")


def _sign(folder: Path, name: str, *, by: str, extensions: str, dates: tuple[str, str]) -> None:
    """Signs a request; a certificate that signs itself is `by` itself."""
    signer = ["-selfsign"] if by == name else ["-cert", f"{by}.pem"]
    start, end = dates
    openssl(
        folder, "ca", "-batch", "-notext", "-rand_serial", "-config", f"{name}.cnf", "-extensions", extensions,
        *signer, "-keyfile", f"{by}.key", "-startdate", start, "-enddate", end,
        "-in", f"{name}.csr", "-out", f"{name}.pem",
    )  # fmt: skip


def _authority(folder: Path, name: str) -> Path:
    pair = _request(folder, name, HERE)
    _sign(folder, name, by=name, extensions="authority", dates=FOR_LONG)
    return pair.certificate


def _client(folder: Path, name: str, *, by: str) -> Pair:
    pair = _request(folder, name, HERE)
    _sign(folder, name, by=by, extensions="client", dates=FOR_LONG)
    return pair


def _server(folder: Path, name: str, *, by: str, names: str = HERE, dates: tuple[str, str] = FOR_LONG) -> Pair:
    pair = _request(folder, name, names)
    _sign(folder, name, by=by, extensions="server", dates=dates)
    return pair


def make(folder: Path) -> Certificates:
    """Fills `folder`, which must exist, and names what is in it. Raises RuntimeError with openssl's words."""
    folder = folder.resolve()
    ca = _authority(folder, "ca")
    stranger = _authority(folder, "stranger")
    trusted = folder / "trusted"
    trusted.mkdir()
    shutil.copy(ca, trusted)
    openssl(folder, "rehash", "trusted")
    return Certificates(
        ca=ca,
        ca_folder=trusted,
        good=_server(folder, "good", by="ca"),
        expired=_server(folder, "expired", by="ca", dates=LONG_AGO),
        not_yet=_server(folder, "not_yet", by="ca", dates=LATER),
        wrong_host=_server(folder, "wrong_host", by="ca", names="DNS:wrong.example, IP:192.0.2.1"),
        # The subject's common name says localhost and the list of names has no name at all: the list alone counts.
        name_only=_server(folder, "localhost", by="ca", names="IP:192.0.2.1"),
        self_signed=_server(folder, "self_signed", by="self_signed"),
        unknown=_server(folder, "unknown", by="stranger"),
        client=_client(folder, "client", by="ca"),
        stranger_client=_client(folder, "stranger_client", by="stranger"),
        stranger_ca=stranger,
    )
