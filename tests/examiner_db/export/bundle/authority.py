"""A time-stamping authority on 127.0.0.1: OpenSSL behind a server, with a root of its own; and ones that misbehave."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SETTINGS = """[req]
distinguished_name = named
[named]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = keyCertSign
[signer]
basicConstraints = CA:FALSE
extendedKeyUsage = critical,timeStamping
[stamps]
serial = ./serial
signer_cert = ./signer.pem
certs = ./root.pem
signer_key = ./signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""
NEW = "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -config settings"


def openssl(folder: Path, arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run OpenSSL in a folder."""
    return subprocess.run(["openssl", *arguments.split()], cwd=folder, capture_output=True, check=True)


@dataclass
class Signer:
    """An authority's keys in a folder, and the queries that it was asked."""

    folder: Path
    asked: list[bytes] = field(default_factory=list)

    def __call__(self, query: bytes) -> bytes:
        """Reply to a query, as a real authority does."""
        self.asked.append(query)
        (self.folder / "query").write_bytes(query)
        openssl(self.folder, "ts -reply -queryfile query -config settings -section stamps -out reply")
        return (self.folder / "reply").read_bytes()


def signer(folder: Path) -> Signer:
    """A new authority, whose certificate is good for a day."""
    (folder / "settings").write_text(SETTINGS)
    openssl(folder, f"{NEW} -x509 -keyout root.key -out root.pem -subj /CN=Root -days 1 -extensions root")
    openssl(folder, f"{NEW} -keyout signer.key -out signer.csr -subj /CN=Signer")
    signs = "x509 -req -in signer.csr -CA root.pem -CAkey root.key -CAcreateserial -out signer.pem -days 1"
    openssl(folder, f"{signs} -extfile settings -extensions signer")
    return Signer(folder)


@contextmanager
def serving(
    reply: Callable[[bytes], bytes], *, status: int = 200, kind: str = "application/timestamp-reply"
) -> Iterator[str]:
    """The address of an authority that answers with ``reply``."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.headers["Content-Type"] == "application/timestamp-query"
            said = reply(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads, server.block_on_close = True, False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
