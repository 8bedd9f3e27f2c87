"""``examiner-db bench site``: how fast the pages of an examiner with many opinions come."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer
from sqlalchemy import event

from examiner_db.cli.app import Settings
from examiner_db.cli.benches.app import app
from examiner_db.cli.benches.first_chart import first_chart
from examiner_db.cli.benches.invented_docket import publish
from examiner_db.cli.benches.site_load import HOST, Served, ask, cpu_seconds, served, together
from examiner_db.cli.words import AsJson, pairs, progress, result
from examiner_db.search.bench import apart
from examiner_db.search.measuring import times
from web import create_app
from web.config import Config


@app.command()
def site(
    *,
    opinions: Annotated[int, typer.Option(min=1, help="Opinions of the invented examiner.")] = 1_000,
    requests: Annotated[int, typer.Option(min=20, help="How often each page is asked for.")] = 1_000,
    in_flight: Annotated[int, typer.Option(min=1, help="How many requests are under way at any moment.")] = 20,
    json: AsJson = False,
) -> None:
    """Publish an invented examiner, serve the site, ask for pages from another process, and say how fast they came.

    Example: examiner-db bench site --opinions 1000
    """
    with TemporaryDirectory() as folder:
        at = Settings(data=Path(folder), url=None, contact="")
        profile = f"/examiners/{publish(at, opinions, progress())}"
        figures: dict[str, Any] = {"opinions": opinions, "requests": requests, "in_flight": in_flight}
        figures |= {"sql_statements": _statements(at.data, profile)}
        with served(at.data) as server:
            figures |= _cold(server, profile)
            figures |= _warm("profile", server, profile, requests, in_flight)
            figures |= _warm("home", server, "/", requests, in_flight)
            figures["first_chart_ms"] = apart(first_chart, f"http://{HOST}:{server.port}{profile}")
    result(figures, pairs(figures), as_json=json)


def _cold(server: Served, address: str) -> dict[str, float]:
    """What a server's first page takes; other work on the machine does not lengthen the processor's time."""
    before = cpu_seconds(server.pid)
    taken, size = ask(server, address)
    cpu = (cpu_seconds(server.pid) - before) * 1000
    return {"profile_cold_ms": round(taken), "profile_cold_cpu_ms": round(cpu), "profile_bytes": size}


def _warm(name: str, server: Served, address: str, requests: int, in_flight: int) -> dict[str, float]:
    """Times of a page that was asked for before, and what one costs the server's process."""
    together(server, address, in_flight, in_flight)
    before = cpu_seconds(server.pid)
    taken = together(server, address, requests, in_flight)
    cpu = (cpu_seconds(server.pid) - before) / requests * 1000
    return {**times(f"{name}_", taken), f"{name}_cpu_ms": round(cpu, 2)}


def _statements(data: Path, address: str) -> int:
    """How many SQL statements a page takes in a process that has answered nothing yet."""
    with _counted(data) as (site, seen):
        site.test_client().get(address)
        return len(seen)


@contextmanager
def _counted(data: Path) -> Iterator[tuple[Any, list[str]]]:
    site, seen = create_app(Config(data=data)), list[str]()
    current = site.extensions["current_release"]
    release = current.borrow()
    event.listen(release.engine, "before_cursor_execute", lambda _c, _k, statement, *_: seen.append(statement))
    yield site, seen
    current.give_back(release)
    current.close()
