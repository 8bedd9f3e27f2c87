"""While releases are published one after another, every answer of a running site is wholly of one of them."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from examiner_db.build import build
from examiner_db.record_store import RecordStore
from examiner_db.records import Sighting
from tests.path.conftest import ROOT, Command, decision

PUBLISHES = 20
FEW, MANY = 2, 5
"""Decisions of the one examiner in the two contents that take turns."""


@dataclass
class Turns:
    """A data folder whose content alternates between few decisions and many."""

    data: Path
    sightings: list[Sighting] = field(default_factory=list)

    def publish(self, count: int) -> None:
        records = RecordStore(self.data)
        report = records.report("local_files")
        assert report is not None
        records.write(report.model_copy(update={"records": count}), self.sightings[:count])
        build(self.data, progress=lambda _: None)


@dataclass
class Reader:
    """Asks for one address again and again, and counts what it sees of each kind."""

    port: int
    address: str
    seen: Counter[tuple[int, ...]] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def read(self, ended: threading.Event) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        while not ended.is_set():
            connection.request("GET", self.address)
            answer = connection.getresponse()
            body = answer.read()
            try:
                self.seen[marks(answer.status, json.loads(body))] += 1
            except (ValueError, KeyError, IndexError) as error:
                self.failures.append(f"{answer.status} {error!r}: {body[:200]!r}")
        connection.close()


def marks(status: int, page: dict[str, Any]) -> tuple[int, ...]:
    """Everything on a page that tells which content it shows; index and database each have their say in a search."""
    if status == 404:
        return (404,)
    if "texts" in page:
        # The index says how many texts there are and of how many decisions the examiner is; the database knows them.
        (person,) = page["people"]
        years = [value["n"] for facet in page["facets"] if facet["name"] == "year" for value in facet["values"]]
        return status, person["decisions"], page["total"], len(page["texts"]), sum(years)
    if "record" in page:
        return status, len(page["opinions"]), page["totals"]["opinions"], len({row["id"] for row in page["opinions"]})
    return status, page["source"]["records"] if "source" in page else 1


@pytest.fixture(scope="module")
def turns(tmp_path_factory: pytest.TempPathFactory, command: Command) -> Turns:
    root = tmp_path_factory.mktemp("turns")
    (root / "given").mkdir()
    for number in range(11, 11 + MANY):
        (root / "given" / f"{number}.txt").write_text(decision(number), encoding="utf-8")
    assert command(root / "data", "import", root / "given", "--tribunal", "mn_wcca", "--public").code == 0
    found = Turns(root / "data", list(RecordStore(root / "data").sightings("local_files")))
    found.publish(FEW)
    return found


@pytest.fixture
def port(turns: Turns) -> Iterator[int]:
    """The port of the site, served as its operator serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    words = [sys.executable, "-m", "examiner_db", "serve", "--port", str(number)]
    environment = {**os.environ, "EXAMINER_DB_DATA": str(turns.data)}
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            assert server.stdout.readline().startswith(f"Examiner DB on http://127.0.0.1:{number} ")
            yield number
            server.send_signal(signal.SIGINT)
            assert server.wait(30) == 0
        finally:
            server.kill()


def decisions(command: Command, data: Path) -> set[str]:
    return {hit["id"] for hit in command(data, "search", "knee", "--json").json}


def test_no_answer_mixes_two_releases(turns: Turns, port: int, command: Command) -> None:
    examiner, *_ = command(turns.data, "search", "Brankov", "--json").json
    few = decisions(command, turns.data)
    turns.publish(MANY)
    (only_among_many, *_) = decisions(command, turns.data) - few
    expected = {
        "/search.json?q=Brankov": {(200, n, n, n, n) for n in (FEW, MANY)},
        "/search.json?q=Odil+Brankow": {(200, n, 0, 0, 0) for n in (FEW, MANY)},
        f"/examiners/{examiner['id']}.json": {(200, n, n, n) for n in (FEW, MANY)},
        f"/decisions/{only_among_many}.json": {(200, 1), (404,)},
        "/sources/local_files.json": {(200, n) for n in (FEW, MANY)},
    }
    readers = [Reader(port, address) for address in expected]
    ended = threading.Event()
    threads = [threading.Thread(target=reader.read, args=(ended,)) for reader in readers]
    for thread in threads:
        thread.start()
    for turn in range(PUBLISHES):
        turns.publish((FEW, MANY)[turn % 2])
    ended.set()
    for thread in threads:
        thread.join()
    assert [reader.failures for reader in readers] == [[]] * len(readers)
    assert {reader.address: set(reader.seen) for reader in readers} == expected
    assert min(reader.seen.total() for reader in readers) >= PUBLISHES


def test_the_last_two_releases_are_kept(turns: Turns) -> None:
    for count in (FEW, MANY, FEW):
        turns.publish(count)
    kept = sorted(path.name for path in (turns.data / "releases").iterdir() if not path.name.startswith("."))
    assert len(kept) == 2
    assert (turns.data / "current").read_text().strip() == kept[-1]
