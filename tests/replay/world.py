"""A small world of all sources on 127.0.0.1, made of their saved pages: a new source joins it by having some.

A page answers at the address that its ``visits.json`` gives. Where a source begins at an address that no page has, the
page of that name answers, or the first of that kind; a question with other words in it gets the same answer. Nobody in
the pages exists. The world has faults: publishers are busy, break off, and say when nothing has changed.
"""

import json
import ssl
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from scrapers.source import SourceModule, discover
from scrapers.text import media_type

PAGES = Path(__file__).parents[1] / "pages"
BUSY, CUT = 7, 11
"""Every so many new addresses one answers at first that it is busy, or breaks off."""


def spelled(url: str) -> str:
    """An address in one spelling: host, path and sorted query."""
    parts = urlsplit(url)
    return f"{parts.hostname}{unquote(parts.path)}?{sorted(parse_qsl(parts.query, keep_blank_values=True))}"


def _goes_on(target: str) -> bool:
    """Whether a target asks for what comes after the first rows."""
    asked = dict(parse_qsl(urlsplit(target).query))
    return any(asked.get(name, "0") != "0" for name in ("offset", "$offset"))


@dataclass
class World:
    """Pages by address, what was asked for, and what is wrong today."""

    pages: dict[str, bytes] = field(default_factory=dict)
    names: dict[str, bytes] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()
    asked: Counter[str] = field(default_factory=Counter)
    at_once: Counter[str] = field(default_factory=Counter)
    most_at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def found(self, host: str, target: str) -> bytes | None:
        """What a host has at a target, by its address, by its path alone, or by the name of a file."""
        address = spelled(f"https://{host}{target}")
        path, name = address.partition("?")[0], unquote(urlsplit(target).path.rpartition("/")[2])
        alike = (page for known, page in self.pages.items() if known.partition("?")[0] == path)
        found = self.pages.get(address) or next(alike, None) or self.names.get(f"{host} {name}")
        if found is not None and found.lstrip().startswith(b"[") and address not in self.pages and _goes_on(target):
            return b"[]"
        return found

    def change(self) -> None:
        """Every publisher of a JSON list of rows takes the last one out."""
        for address, content in self.pages.items():
            if content.lstrip().startswith(b"[") and len(rows := json.loads(content)) > 1:
                self.pages[address] = json.dumps(rows[:-1]).encode()


def saved_world() -> World:
    """The world as the saved pages have it."""
    world = World()
    for slug, module in discover().items():
        files = {path.name: path.read_bytes() for path in sorted((PAGES / slug).glob("*"))}
        visits = json.loads(files.pop("visits.json", b"{}"))
        pages = {name: content for name, content in files.items() if not name.endswith(".expected.json")}
        for name, content in pages.items():
            if "url" in (known := visits.get(name, {})):
                world.pages.setdefault(spelled(known["url"]), content)
        _begin(world, module, pages)
    return world


def _begin(world: World, module: SourceModule, pages: dict[str, bytes]) -> None:
    """See to it that every address at which a source begins is there, and every file by its name."""
    for start in module.source.start:
        url = start if isinstance(start, str) else start.url
        host, name = urlsplit(url).hostname or "", urlsplit(url).path.rpartition("/")[2]
        world.names |= {f"{host} {known}": content for known, content in pages.items()}
        if world.found(host, url.partition(host)[2]) is None:
            alike = (content for known, content in pages.items() if Path(known).suffix == Path(name).suffix)
            world.pages[spelled(url)] = pages.get(name) or next(alike, b"") or next(iter(pages.values()))


class Host(BaseHTTPRequestHandler):
    """Any host of the world, as the ``Host`` header says."""

    protocol_version = "HTTP/1.1"
    server: "Servers"

    def do_GET(self) -> None:
        world, host = self.server.world, self.headers["Host"].partition(":")[0]
        with world.lock:
            world.at_once[host] += 1
            world.most_at_once = max(world.most_at_once, world.at_once[host])
        try:
            self._answer(world, host)
        finally:
            with world.lock:
                world.at_once[host] -= 1

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def _answer(self, world: World, host: str) -> None:
        if self.path == "/robots.txt":
            self._send(200, b"User-agent: *\nAllow: /\n")
            return
        address = spelled(f"https://{host}{self.path}")
        with world.lock:
            new = address not in world.asked
            world.asked[address] += 1
            number = len(world.asked)
        page = world.found(host, self.path)
        if host in world.broken:
            self._send(200, b"<!DOCTYPE html><html><body>We are sorry.</body></html>", "text/html")
        elif page is None:
            self._send(404, b"not here")
        elif new and number % BUSY == 0:
            self._send(503, b"busy")
        elif new and number % CUT == 0:
            self._send(200, page[: len(page) // 2], promised=len(page))
        elif self.headers.get("If-None-Match") == (tag := f'"{sha256(page).hexdigest()[:16]}"'):
            self._send(304, b"", tag=tag)
        else:
            name = urlsplit(self.path).path.rpartition("/")[2]
            self._send(200, page, _kind(page, name), tag=tag)

    def _send(
        self, status: int, body: bytes, kind: str = "text/plain", *, promised: int = 0, tag: str | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(promised or len(body)))
        if tag is not None:
            self.send_header("ETag", tag)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = bool(promised)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _kind(page: bytes, name: str) -> str:
    opening = page.lstrip()[:15].lower()
    if opening.startswith((b"<!doctype html", b"<html")):
        return "text/html"
    if opening.startswith((b"[", b"{")):
        return "application/json"
    return "text/xml" if opening.startswith(b"<?xml") else media_type(page, name)


class Servers(ThreadingHTTPServer):
    """One of the two doors of the world: plain, and encrypted."""

    daemon_threads = True
    block_on_close = False
    world: World

    def handle_error(self, *_: object) -> None:
        """A client that is killed hangs up."""


@dataclass(frozen=True)
class Doors:
    """Where the world is entered: its two ports, and the certificate that vouches for all its hosts."""

    plain: int
    encrypted: int
    certificate: Path


@contextmanager
def opened(world: World, folder: Path) -> Iterator[Doors]:
    """Serve the world until the end; ``folder`` is for its certificate."""
    certificate = _certificate(folder, world)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    servers = [Servers(("127.0.0.1", 0), Host) for _ in range(2)]
    servers[1].socket = context.wrap_socket(servers[1].socket, server_side=True, do_handshake_on_connect=False)
    threads = [threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}) for server in servers]
    for server, thread in zip(servers, threads, strict=True):
        server.world = world
        thread.start()
    try:
        yield Doors(servers[0].server_port, servers[1].server_port, certificate)
    finally:
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()


def _certificate(folder: Path, world: World) -> Path:
    """A certificate for every host of the world, which only the test trusts."""
    hosts = {address.partition("/")[0] for address in world.pages} | {name.partition(" ")[0] for name in world.names}
    for module in discover().values():
        starts = (
            start if isinstance(start, str) else start.url for start in (*module.source.start, module.source.address)
        )
        hosts |= {urlsplit(url).hostname or "" for url in starts}
    hosts |= {"eutils.ncbi.nlm.nih.gov"}
    names = ",".join(f"DNS:{host}" for host in sorted(filter(None, hosts)))
    place = folder / "world.crt"
    asked = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=replay"
    where = ["-addext", f"subjectAltName={names}", "-keyout", str(place.with_suffix(".key")), "-out", str(place)]
    subprocess.run(["openssl", *asked.split(), *where], check=True, capture_output=True)
    return place
