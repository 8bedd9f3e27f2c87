"""A turn over the server itself: who closes the connection is noticed, and only one page takes a long list."""

import socket
import threading
import time
from contextlib import suppress
from pathlib import Path

from tests.web.test_server import asking
from web import Config, create_app
from web.answering.turns import AT_ONCE, _places, turn
from web.server import MOST_ASKED
from web.views.audit import LARGEST

PAGE = "/examiners/orla-fennimore/audit"


def test_who_closes_the_connection_leaves_the_queue(data: Path) -> None:
    app, config = create_app(Config(data=data)), Config(data=data)
    waits, left = threading.Event(), threading.Event()

    @app.route("/slow")
    def slow() -> str:
        waits.set()
        try:
            with turn():
                return "made"
        finally:
            left.set()

    taken = [_places.acquire(blocking=False) for _ in range(AT_ONCE)]
    try:
        with asking(app, config) as ask:
            connection = ask.connected()
            connection.sendall(b"GET /slow HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert waits.wait(5)
            begun = time.monotonic()
            connection.close()
            assert left.wait(5)
            assert time.monotonic() - begun < 5
    finally:
        for _ in taken:
            _places.release()


def test_only_the_page_that_takes_a_file_takes_a_long_body(data: Path) -> None:
    app, config = create_app(Config(data=data)), Config(data=data)
    body = b"list=" + b"\n" * (LARGEST - 5)
    with asking(app, config) as ask:
        assert status(ask.connected(), PAGE, body[:300_000]) == 400  # More characters than a list may have.
        assert status(ask.connected(), PAGE, body + b"x" * 100) == 413
        assert status(ask.connected(), PAGE, body[:1] * (LARGEST + 2 * MOST_ASKED)) == 413
        assert status(ask.connected(), "/search", body[:MOST_ASKED]) == 413
        assert status(ask.connected(), PAGE + "/x", body[:MOST_ASKED]) == 413


def status(connection: socket.socket, address: str, body: bytes) -> int:
    with connection:
        told = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        connection.sendall(f"POST {address} HTTP/1.1\r\nHost: 127.0.0.1\r\n{told}\r\n".encode())
        with suppress(ConnectionError):
            connection.sendall(body)
        return int(connection.recv(65_536).split()[1])
