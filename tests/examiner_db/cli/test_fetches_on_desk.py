"""Which fetches the audit chain holds: those after which other records are kept."""

import hashlib
from pathlib import Path

import pytest

from examiner_db.cli.app import Settings
from examiner_db.cli.fetching import note
from examiner_db.desk import Desk
from examiner_db.record_store import SourceReport

FACTS = {"publisher": "p", "title": "t", "jurisdiction": "US", "address": "", "holds": "", "terms": "", "gaps": ""}


@pytest.fixture
def at(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path, url=None, contact="")


def ran(at: Settings, **counts: object) -> None:
    """A run of one source, as it is noted when it ends, whatever came of it."""
    before = at.records.reports()
    at.records.write(SourceReport(**{**FACTS, "slug": "ny_opmc", "complete": True, **counts}), [])
    note(at, before)


def said(at: Settings) -> list[tuple[str, str, str, str]]:
    with Desk.open(at.desk) as desk:
        desk.verify()
        entries = [line.entry for line in desk.log()]
    return [(entry.by, entry.subject, entry.other, entry.reason) for entry in entries if entry.action == "fetch"]


EMPTY = hashlib.sha256(b"").hexdigest()


def test_a_fetch_that_brought_records_is_an_entry(at: Settings) -> None:
    ran(at, records=3, new=3, last_fetched="2026-09-01")
    assert said(at) == [("fetch", "ny_opmc", EMPTY, "records: 3, new: 3, changed: 0, gone: 0")]


def test_a_fetch_that_found_the_same_is_none(at: Settings) -> None:
    ran(at, records=3, last_fetched="2026-09-01")
    ran(at, records=3, last_fetched="2026-09-02")
    assert said(at) == []


@pytest.mark.parametrize("counts", [{"changed": 1}, {"new": 1}, {"gone": 3}, {"gone": 1}])
def test_records_that_changed_or_went_are_news(at: Settings, counts: dict[str, int]) -> None:
    ran(at, records=3, gone=2, last_fetched="2026-09-01")
    ran(at, **{"records": 3, "gone": 2, "last_fetched": "2026-09-02", **counts})
    assert len(said(at)) == 2


def test_a_source_that_did_not_run_is_not_noted_again(at: Settings) -> None:
    ran(at, records=3, new=3, last_fetched="2026-09-01")
    at.records.write(SourceReport(**{**FACTS, "slug": "us_ecab", "complete": True, "new": 1}), [])
    note(at, at.records.reports())
    assert len(said(at)) == 1
