"""The same pages end in the same content, in whatever order they came, however often they are loaded and built."""

import dataclasses
import http.server
import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from examiner_db import database
from examiner_db.build import fingerprint
from examiner_db.load import load
from examiner_db.models import DisciplineAction, Mention, Physician
from examiner_db.readings import ReadingStore
from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.releases import Releases
from examiner_db.snapshots import SnapshotStore, store
from scrapers import runner, socrata
from scrapers.fetch import Fetcher
from scrapers.source import SourceModule, named
from tests.path.conftest import Command, decision
from tests.release import built, current

FIRST, SECOND = "2026-03-01", "2026-04-01"
ROW = {
    "first_name": "Hollis", "middle_name": "W", "address": "Brooklyn, New York", "licensetype": "MD",
    "year_of_birth": "1949", "effectivedate": "2013-06-18T00:00:00.000", "webaction": "License revoked.",
    "webnotes": "The physician did not contest the charge of failing to maintain accurate records.",
}  # fmt: skip
SURNAMES = ("Argenvale", "Brackenmoor", "Corvington", "Dunmarrow", "Estherby")


def row(surname: str, **cells: str) -> dict[str, str]:
    return {**ROW, "last_name": surname, "licensenum": f"99{ord(surname[0]):04}", **cells}


def before() -> list[dict[str, str]]:
    return [row(surname) for surname in SURNAMES]


def after() -> list[dict[str, str]]:
    """One row is gone, one says something else, one prints another address, and one is new."""
    _, second, third, *rest = before()
    return [
        {**second, "webaction": "License surrender."},
        {**third, "address": "Utica, New York"},
        *rest,
        row("Fenwold"),
    ]


class Portal(http.server.ThreadingHTTPServer):
    """An open-data portal that serves the rows it is given."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Rows)
        self.rows: list[dict[str, str]] = []

    @property
    def module(self) -> SourceModule:
        """New York's board, read from this portal, which lists few."""
        found = named("ny_opmc")
        query = found.source.start[0]
        assert isinstance(query, type(socrata.first("", "")))
        address = f"http://127.0.0.1:{self.server_port}/resource/ebmi-8ctw.json"
        start = (dataclasses.replace(query, url=address),)
        return dataclasses.replace(found, source=dataclasses.replace(found.source, start=start, expect=range(1, 100)))


class Rows(http.server.BaseHTTPRequestHandler):
    server: Portal

    def do_GET(self) -> None:
        found = self.path.startswith("/resource/")
        body = page(self.server.rows) if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def page(rows: list[dict[str, str]]) -> bytes:
    return json.dumps(rows, indent=1).encode()


@pytest.fixture
def portal() -> Iterator[Portal]:
    with Portal() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def fetch(data: Path, portal: Portal, rows: list[dict[str, str]], day: str) -> SourceReport:
    """Fetch what the portal shows on a day."""
    portal.rows = rows
    place = ("127.0.0.1", portal.server_port)
    snapshots = SnapshotStore(data)
    with (
        pytest.MonkeyPatch.context() as patch,
        Fetcher(snapshots, "clerk@example.org", allow_private={place}, delay=0) as fetcher,
    ):
        patch.setattr(store, "now", lambda: f"{day}T08:00:00+00:00")
        return runner.fetch(portal.module, fetcher, snapshots, RecordStore(data))


def bring(data: Path, portal: Portal, rows: list[dict[str, str]], day: str) -> SourceReport:
    """Import the same page as a file that was downloaded on a day."""
    file = data.parent / f"{day}.json"
    file.write_bytes(page(rows))
    modules = {"ny_opmc": portal.module}
    (report,) = runner.import_files([file], modules, SnapshotStore(data), RecordStore(data), slug="ny_opmc", as_of=day)
    return report


def same_desk(data: Path, other: Path) -> None:
    """Give a folder another's desk: a public id stays as it was given, to whoever was there first."""
    other.mkdir(parents=True, exist_ok=True)
    shutil.copy(data / "desk.sqlite", other / "desk.sqlite")


def content(data: Path) -> str:
    return str(built(data)["content"])


def test_a_second_fetch_says_what_is_new_changed_and_gone(tmp_path: Path, portal: Portal) -> None:
    first = fetch(tmp_path, portal, before(), FIRST)
    second = fetch(tmp_path, portal, after(), SECOND)
    assert (first.health, first.records, first.new, first.changed, first.gone) == ("ok", 5, 5, 0, 0)
    assert (second.health, second.records, second.new, second.changed, second.gone) == ("ok", 7, 2, 1, 2)
    built(tmp_path)
    with current(tmp_path) as session:
        found = session.exec(select(DisciplineAction, Mention).join(Mention)).all()
    listed = {(mention.surname, act.action): (act.first_seen, act.last_seen, act.listed) for act, mention in found}
    assert listed == {
        ("Argenvale", "revocation"): (FIRST, FIRST, False),
        ("Brackenmoor", "revocation"): (FIRST, FIRST, False),
        ("Brackenmoor", "surrender"): (SECOND, SECOND, True),
        ("Corvington", "revocation"): (FIRST, SECOND, True),
        ("Dunmarrow", "revocation"): (FIRST, SECOND, True),
        ("Estherby", "revocation"): (FIRST, SECOND, True),
        ("Fenwold", "revocation"): (SECOND, SECOND, True),
    }
    assert {mention.city for _, mention in found if mention.surname == "Corvington"} == {"Utica"}


def test_files_in_another_order_end_in_the_content_of_an_update(tmp_path: Path, portal: Portal) -> None:
    updated, fresh = tmp_path / "updated" / "data", tmp_path / "fresh" / "data"
    fetch(updated, portal, before(), FIRST)
    built(updated)
    fetch(updated, portal, after(), SECOND)
    fresh.mkdir(parents=True)
    bring(fresh, portal, after(), SECOND)
    older = bring(fresh, portal, before(), FIRST)
    assert (older.records, older.new, older.changed, older.gone) == (7, 2, 0, 2)
    same_desk(updated, fresh)
    assert content(fresh) == content(updated)


def test_an_unchanged_list_that_is_fetched_again_is_only_seen_later(tmp_path: Path, portal: Portal) -> None:
    fetch(tmp_path, portal, before(), FIRST)
    again = fetch(tmp_path, portal, before(), SECOND)
    assert (again.new, again.changed, again.gone, again.last_fetched) == (0, 0, 0, SECOND)


def test_decisions_in_another_order_end_in_the_same_content(tmp_path: Path, command: Command) -> None:
    files = {number: tmp_path / f"{number}.txt" for number in (21, 22, 23)}
    for number, file in files.items():
        file.write_text(decision(number), encoding="utf-8")
    options = ("--tribunal", "mn_wcca", "--public", "--as-of", "2020-05-01")
    for numbers in ((23, 21), (22,)):
        assert command(tmp_path / "two", "import", *(files[number] for number in numbers), *options).code == 0
    same_desk(tmp_path / "two", tmp_path / "one")
    assert command(tmp_path / "one", "import", *files.values(), *options).code == 0
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_building_twice_changes_nothing_and_a_lost_release_is_built_again(data: Path, command: Command) -> None:
    first, ids = content(data), public_ids(data)
    assert command(data, "build", "--json").json["content"] == first
    shutil.rmtree(data / "releases")
    (data / "current").unlink()
    assert content(data) == first
    assert public_ids(data) == ids


def loaded(session: Session, data: Path) -> dict[str, int]:
    return load(
        session,
        RecordStore(data),
        SnapshotStore(data),
        readings=ReadingStore(data),
        private=True,
        progress=lambda _: None,
    )


def test_loading_twice_changes_nothing(data: Path, tmp_path: Path) -> None:
    engine = database.open_for_building(tmp_path)
    with Session(engine) as session:
        again = [loaded(session, data) for _ in range(2)]
        marks = fingerprint(session)
        loaded(session, data)
        assert fingerprint(session) == marks
    engine.dispose()
    assert again[0]["decision"] == 3
    assert again[0]["disciplineaction"] == 4
    assert set(again[1].values()) == {0}
    assert again[0].keys() == again[1].keys()


def public_ids(data: Path) -> dict[str, str]:
    with current(data) as session:
        return {physician.id: physician.name for physician in session.exec(select(Physician))}


def test_a_judgment_joins_and_its_withdrawal_restores(data: Path, command: Command, tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    (given / "31.txt").write_text(decision(31, examiner="Odile K. Brankova"), encoding="utf-8")
    assert command(data, "import", given, "--tribunal", "mn_wcca", "--public", "--as-of", "2020-05-01").code == 0
    apart, ids = content(data), public_ids(data)
    one, other = sorted(ident for ident, name in ids.items() if name in {"Odile Brankov", "Odile K. Brankova"})
    assert command(data, "desk", "judge", one, other, "same", "--reason", "one letterhead").code == 0
    joined = built(data)
    assert joined["refused"] == []
    assert joined["content"] != apart
    assert len(public_ids(data)) == len(ids) - 1
    ((gone, stays),) = joined["redirects"].items()
    assert {gone, stays} == {one, other}
    assert command(data, "profile", gone, "--json").json["id"] == stays
    assert command(data, "desk", "withdraw", one, other, "--reason", "two letterheads after all").code == 0
    restored = built(data)
    assert restored["redirects"] == {}
    assert public_ids(data) == ids
    assert restored["content"] == apart


def test_nothing_is_left_of_a_build_but_its_release(data: Path) -> None:
    built(data)
    assert list((data / "releases" / ".scratch").iterdir()) == []
    assert Releases(data).current_id() == max(path.name for path in (data / "releases").iterdir())
