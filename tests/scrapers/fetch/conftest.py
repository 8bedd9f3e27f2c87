"""A real publisher on 127.0.0.1, which does what a test tells it, and a fetcher that may talk to it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from examiner_db.snapshots import SnapshotStore
from scrapers.fetch import Fetcher

Act = Callable[["Handler"], None]
MakeFetcher = Callable[..., Fetcher]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "Publisher"

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.headers.append({name.lower(): value for name, value in self.headers.items()})
        acts = self.server.acts.get(self.path.partition("?")[0], [self.server.answer(status=404)])
        act = acts.pop(0) if len(acts) > 1 else acts[0]
        act(self)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Publisher(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.acts: dict[str, list[Act]] = {}
        self.closing = threading.Event()
        self.scheme = "http"

    @property
    def place(self) -> tuple[str, int]:
        return "127.0.0.1", self.server_port

    def url(self, path: str) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_port}{path}"

    def on(self, path: str, *acts: Act) -> str:
        """Do these things, one a request and the last for ever, when ``path`` is asked for; return the address."""
        self.acts[path] = list(acts)
        return self.url(path)

    def answer(self, body: bytes = b"", status: int = 200, **headers: object) -> Act:
        """Give a whole answer; ``_`` in a header's name stands for ``-``."""

        def act(handler: Handler) -> None:
            handler.send_response(status)
            given = {name.replace("_", "-"): value for name, value in headers.items()}
            for name, value in {"Content-Type": "text/html", "Content-Length": len(body), **given}.items():
                if value is not None:
                    handler.send_header(name, str(value))
            handler.end_headers()
            handler.wfile.write(body)

        return act

    def drip(self, opening: bytes, drop: bytes) -> Act:
        """Send ``opening`` and then a little at a time, for ever."""

        def act(handler: Handler) -> None:
            handler.close_connection = True
            handler.wfile.write(opening)
            while not self.closing.wait(0.02):
                handler.wfile.write(drop)

        return act

    def hang(self) -> Act:
        def act(handler: Handler) -> None:
            handler.close_connection = True
            self.closing.wait(20)

        return act

    def cut(self, sent: bytes) -> Act:
        """Send these bytes, whatever they promise, and close the connection."""

        def act(handler: Handler) -> None:
            handler.close_connection = True
            handler.wfile.write(sent)

        return act

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what some tests are about."""


@dataclass
class Waits:
    """What a fetcher wanted to sleep; no test really does."""

    seconds: list[float] = field(default_factory=list)

    def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def running(publisher: Publisher) -> Iterator[Publisher]:
    thread = threading.Thread(target=publisher.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield publisher
    publisher.closing.set()
    publisher.shutdown()
    thread.join()
    publisher.server_close()


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    yield from running(Publisher())


@pytest.fixture
def other() -> Iterator[Publisher]:
    """A second server, to which the fetcher is not allowed unless a test says so."""
    yield from running(Publisher())


@pytest.fixture
def store(tmp_path: Path) -> SnapshotStore:
    return SnapshotStore(tmp_path)


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def fetcher(publisher: Publisher, store: SnapshotStore, waits: Waits) -> Iterator[MakeFetcher]:
    made: list[Fetcher] = []

    def make(**settings: Any) -> Fetcher:
        usual = {"allow_private": {publisher.place}, "delay": 0, "timeout": (2, 2), "deadline": 5, "sleep": waits}
        made.append(Fetcher(store, "clerk@example.org", **{"retries": 2, **usual, **settings}))
        return made[-1]

    yield make
    for one in made:
        with one:
            pass
