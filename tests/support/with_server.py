"""Runs a program beside the tests' servers: `with_server.py PROGRAM [ARGUMENT…]`.

The program finds each port of fault_server.py in the environment as BINDERY_TEST_<NAME> and the CA to trust as
BINDERY_TEST_CA and BINDERY_TEST_CA_FOLDER. The exit status is the program's own, or 128 + the signal
that ended it, as a shell has it.
"""

import base64
import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import certificates
import fault_server

# Debian's OpenSSL refuses old TLS by itself. Here it takes everything, so that it is the client that has to refuse.
LENIENT = """
openssl_conf = start
[start]
ssl_conf = ssl
[ssl]
system_default = all
[all]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
"""


def pin(certificate: Path) -> str:
    """The SHA-256 of a certificate's public key, as base64."""
    words = {"check": True, "capture_output": True}
    key = subprocess.run(["openssl", "x509", "-in", certificate, "-pubkey", "-noout"], **words).stdout
    plain = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=key, **words).stdout
    return base64.b64encode(hashlib.sha256(plain).digest()).decode()


def main(command: list[str]) -> int:
    if not command:
        print("with_server.py: expected a program to run", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="bindery-") as folder:
        made = certificates.make(Path(folder))
        ports = fault_server.start(made)
        lenient = Path(folder) / "lenient.cnf"
        lenient.write_text(LENIENT)
        found = {f"BINDERY_TEST_{name.upper()}": str(port) for name, port in ports.items()}
        found |= {"BINDERY_TEST_CA": str(made.ca), "BINDERY_TEST_CA_FOLDER": str(made.ca_folder)}
        found |= {"BINDERY_TEST_STRANGER_CA": str(made.stranger_ca), "BINDERY_TEST_SELF_SIGNED_CA": str(made.self_signed.certificate)}
        for name, pair in (("CLIENT", made.client), ("STRANGER", made.stranger_client)):
            found |= {f"BINDERY_TEST_{name}_CERTIFICATE": str(pair.certificate), f"BINDERY_TEST_{name}_KEY": str(pair.key)}
        found |= {"BINDERY_TEST_PIN": pin(made.good.certificate), "BINDERY_TEST_CA_PIN": pin(made.ca)}
        found |= {"OPENSSL_CONF": str(lenient)}
        run = subprocess.run(command, env={**os.environ, **found}, check=False)
        return run.returncode if run.returncode >= 0 else 128 - run.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
