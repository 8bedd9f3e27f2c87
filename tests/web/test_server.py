"""The server itself, over a socket: limits, methods, addresses made to hurt, what it says to its log and of a proxy."""

import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from flask import request

from tests.web.conftest import site
from web import Config, Site, create_app
from web.server import MOST_ASKED, THREADS, server

PROFILE = "/examiners/orla-fennimore"
SUBJECT = b"fennimore"


class Said(NamedTuple):
    """One answer, as it came over the socket."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Ask:
    """Asks the server on a port of 127.0.0.1, byte for byte."""

    port: int

    def __call__(self, line: str, *headers: str) -> Said:
        with self.connected() as connection:
            connection.sendall(head(line, *headers).encode("latin-1"))
            told = b"".join(iter(lambda: connection.recv(65_536), b""))
        above, _, rest = told.partition(b"\r\n\r\n")
        first, *lines = above.decode("latin-1").split("\r\n")
        named = dict(one.split(": ", 1) for one in lines)
        return Said(int(first.split()[1]), {name.lower(): value for name, value in named.items()}, rest)

    def connected(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)


def head(line: str, *headers: str) -> str:
    return "\r\n".join([f"{line} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", *headers, "", ""])


@contextmanager
def asking(app: Site, config: Config) -> Iterator[Ask]:
    """Serve ``app`` on a port of its own."""
    opened = server(app, config, 0)
    thread = threading.Thread(target=opened.run, daemon=True)
    thread.start()
    yield Ask(opened.effective_port)
    opened.close()
    thread.join(timeout=5)


@pytest.fixture(scope="module")
def ask(data: Path) -> Iterator[Ask]:
    for app in site(data):
        with asking(app, Config(data=data)) as asked:
            yield asked


def test_it_serves_and_says_neither_version_nor_library(ask: Ask) -> None:
    page = ask(f"GET {PROFILE}")
    assert (page.status, page.headers["server"]) == (200, "examiner-db")
    assert b"Orla Fennimore" in page.body


def test_head_is_the_same_without_the_page(ask: Ask) -> None:
    whole, bare = ask(f"GET {PROFILE}"), ask(f"HEAD {PROFILE}")
    assert (bare.status, bare.body) == (200, b"")
    assert bare.headers | {"date": ""} == whole.headers | {"date": ""}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "SUBSCRIBE"])
def test_pages_can_only_be_read(ask: Ask, method: str) -> None:
    refused = ask(f"{method} {PROFILE}")
    assert refused.status == 405
    assert set(refused.headers["allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}
    assert b"Pages of this site can only be read." in refused.body


def test_options_says_what_can_be_asked(ask: Ask) -> None:
    told = ask(f"OPTIONS {PROFILE}")
    assert (told.status, told.body) == (200, b"")
    assert set(told.headers["allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


TRAVERSALS = [
    "/static/../pages.py", "/static/..%2fpages.py", "/static/..%2f..%2fpyproject.toml",
    "/static/%2e%2e/%2e%2e/README.md",
    "/static/..%5c..%5cREADME.md", "/static//etc/passwd", "/static/%2fetc%2fpasswd", "/documents/../../desk.sqlite",
    "/documents/..%2f..%2fdesk.sqlite", "/sources/..%2fdesk", "/decisions/%2e%2e%2fdesk.sqlite.json",
    "/examiners/..%2f..%2f..%2fetc%2fpasswd", "/static/....//....//README.md", "/static/site.css%00.html",
]  # fmt: skip


@pytest.mark.parametrize("address", TRAVERSALS)
def test_no_address_leads_out_of_the_site(ask: Ask, address: str) -> None:
    told = ask(f"GET {address}")
    if told.status == 308:  # Slashes are put together, and it is asked again.
        told = ask(f"GET {told.headers['location'].removeprefix('http://127.0.0.1')}")
    assert told.status == 404
    assert told.headers["content-type"].startswith(("text/html", "application/json"))
    assert not any(inside in told.body for inside in (b"root:", b"import", b"SQLite", b"[project]"))


ODD = [
    "/examiners/%ff%fe", "/search?q=%ff%fe%00", "/search?q=%c0%ae%c0%ae", "/search?q=" + "%f0%9f%a9%ba" * 40, "/%",
    "/%zz",
    "/examiners/orla%0d%0aSet-Cookie:%20a=b", "/search?q=a%0d%0aSet-Cookie:%20a=b", "/search?q=%u0041",
    "/search?q=a;b&&&=",
    "/examiners/\xe9\xe8", "/search?q=\xe9", "//evil.example/", "///", "/search?" + "q=a&" * 500, "/?%5f%5f=1",
    "http://evil.example/search?q=a", "/sources/" + "a" * 5_000, "/search?page=%2b1&q=knee", "/suggest?q=%00%00",
    "/examiners/orla-fennimore?issue=%00", "/examiners/orla-fennimore/opinions?page=" + "9" * 400,
]  # fmt: skip


@pytest.mark.parametrize("address", ODD)
def test_odd_addresses_are_answered_or_refused_in_a_sentence(ask: Ask, address: str) -> None:
    told = ask(f"GET {address}")
    assert told.status in {200, 302, 308, 400, 404}
    assert "set-cookie" not in told.headers
    assert not told.headers.get("location", "/").startswith(("http://evil", "//"))
    assert b"Traceback" not in told.body


def test_a_request_may_be_only_so_long(ask: Ask) -> None:
    long = ask(f"GET {PROFILE}", "X-Long: " + "a" * (MOST_ASKED // 2))
    too_long = ask(f"GET {PROFILE}", "X-Long: " + "a" * (MOST_ASKED - len(head(f"GET {PROFILE}", "X-Long: "))))
    with_body = ask("POST /search", f"Content-Length: {MOST_ASKED}")
    assert (long.status, too_long.status, with_body.status) == (200, 431, 413)
    for refused in (too_long, with_body):
        assert b"Traceback" not in refused.body


def test_nonsense_is_refused(ask: Ask) -> None:
    for line in ("GET / HTTP/9.9 and more", "\x16\x03\x01"):
        assert ask(line).status == 400


def test_the_log_names_no_subject(
    data: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever happens, also outside of every page: the server's own messages would hold the address."""

    def broken(environ: dict[str, Any], _start_response: Any) -> Any:
        raise LookupError(str(environ))

    app = create_app(Config(data=data))
    monkeypatch.setattr(app, "wsgi_app", broken)
    with caplog.at_level(logging.DEBUG), asking(app, Config(data=data)) as ask:
        told = ask(f"GET {PROFILE}?q=orla+fennimore")
    assert told.status == 500
    assert SUBJECT not in told.body.lower()
    assert "Exception while serving a page: LookupError" in caplog.text
    assert "raise LookupError" in caplog.text
    assert SUBJECT.decode() not in caplog.text.lower()


PROXIED = ("X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.9, 198.51.100.7", "X-Forwarded-Host: evil.example")


def test_a_proxy_is_believed_only_where_a_setting_names_it(data: Path, ask: Ask) -> None:
    assert "strict-transport-security" not in ask("GET /", *PROXIED).headers
    config, seen = Config(data=data, proxy="127.0.0.1"), list[str | None]()
    for app in site(data, proxy="127.0.0.1"):
        app.before_request(lambda: seen.append(request.remote_addr))
        with asking(app, config) as behind:
            page = behind(f"GET {PROFILE}", *PROXIED)
    assert page.headers["strict-transport-security"].startswith("max-age=")
    assert seen == ["198.51.100.7"]  # The last in the chain is what the proxy itself saw.
    assert b"evil.example" not in page.body


def test_a_slow_asker_does_not_keep_others_waiting(ask: Ask) -> None:
    """Connections that say nothing more take no thread: of more than there are threads, a page still comes at once."""
    with ExitStack() as waiting:
        for _ in range(3 * THREADS):
            waiting.enter_context(ask.connected()).sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
        assert ask("GET /health").status == 200


@pytest.fixture
def impatient(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ask]:
    """A server that waits for seconds where others wait for minutes."""
    monkeypatch.setattr("web.server.SILENCE", 1)
    monkeypatch.setattr("web.server.PATIENCE", 2)
    for app in site(data):
        with asking(app, Config(data=data)) as asked:
            yield asked


def test_who_drips_is_heard_out_for_so_long_and_then_cut_off(impatient: Ask) -> None:
    """Each byte is a sign of life, and a request of a byte a minute would hold its connection for days."""
    with impatient.connected() as connection:
        connection.settimeout(0.1)
        connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
        began = time.monotonic()
        while time.monotonic() - began < 20:
            with suppress(TimeoutError):
                try:
                    connection.sendall(b"a")
                    if connection.recv(1) == b"":
                        break
                except ConnectionError:
                    break
        assert 1 < time.monotonic() - began < 20


def test_who_is_slow_but_comes_to_an_end_in_time_is_answered(impatient: Ask) -> None:
    with impatient.connected() as connection:
        for piece in (b"GET /health HTTP/1.1\r\n", b"Host: 127.0.0.1\r\n", b"Connection: close\r\n\r\n"):
            connection.sendall(piece)
            time.sleep(0.4)
        assert connection.recv(65_536).startswith(b"HTTP/1.1 200 OK")
