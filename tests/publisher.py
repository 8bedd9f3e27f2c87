"""A publisher on 127.0.0.1 that serves what a test tells it, for the tests of runs."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Publisher(ThreadingHTTPServer):
    """A publisher on 127.0.0.1 that serves what stands in ``pages`` and remembers what it was asked for.

    What stands in ``failing`` it answers with an error of its own.
    """

    daemon_threads = True
    pages: dict[str, tuple[str, bytes]]
    asked: list[str]
    failing: set[str]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


class Handler(BaseHTTPRequestHandler):
    server: Publisher

    def do_GET(self) -> None:
        if self.path != "/robots.txt":
            self.server.asked.append(self.path)
        found = self.server.pages.get(self.path)
        kind, body = found or ("text/plain", b"not here")
        self.send_response(500 if self.path in self.server.failing else 200 if found else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def publishing() -> Iterator[Publisher]:
    """A publisher that answers until the end."""
    server = Publisher(("127.0.0.1", 0), Handler)
    server.pages, server.asked, server.failing = {}, [], set()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
