from pathlib import Path

import pytest
from sqlmodel import Session, select

from examiner_db import database, models
from examiner_db.load import load
from examiner_db.load.retractions import apply
from examiner_db.readings import ReadingStore
from examiner_db.record_store import RecordStore
from examiner_db.records import Locator, Mention, PublicationRecord, RetractionRecord, Sighting
from examiner_db.snapshots import SnapshotStore
from scrapers.described import blank
from scrapers.source import discover


def work(
    doi: str | None = "10.99999/inv.1", pmid: str | None = None, retraction: str | None = None
) -> models.Publication:
    return models.Publication(
        id="w",
        mention_id="m",
        document_id="d",
        page=None,
        row=1,
        start=None,
        end=None,
        quote="Velma Ostrander",
        read_by="the publisher",
        first_seen="2026-09-01",
        last_seen="2026-09-01",
        listed=True,
        title="Apportionment by guesswork",
        venue=None,
        published_on=None,
        doi=doi,
        pmid=pmid,
        retraction=retraction,
        affiliations=[],
        asked_for=None,
    )


def notice(**changes: object) -> RetractionRecord:
    known = {"number": "99001", "nature": "Retraction", "doi": "10.99999/INV.1", "retracted_on": "2024-01-09"}
    return RetractionRecord.model_validate({**known, "locator": Locator(row=2), **changes})


REINSTATED = notice(number="99002", nature="Reinstatement", retracted_on="2025-12-19")


def told(notices: list[RetractionRecord], about: models.Publication) -> str | None:
    apply(notices, [about])
    return about.retraction


@pytest.mark.parametrize(
    ("doi", "pmid", "retracted"),
    [
        ("10.99999/inv.1", None, True),
        ("10.99999/Inv.1", None, True),
        (None, "99000001", True),
        ("10.99999/inv.1", "99000001", True),
        ("10.99999/inv.11", "9900000", False),
        (None, None, False),
    ],
)
def test_a_notice_is_about_the_work_of_its_doi_or_pmid(doi: str | None, pmid: str | None, *, retracted: bool) -> None:
    found = told([notice(pmid="99000001")], work(doi, pmid))
    assert found == ("retracted 2024-01-09, Retraction Watch 99001" if retracted else None)


def test_a_notice_is_told_with_its_doi_and_its_reasons() -> None:
    whole = notice(notice="10.99999/inv.2", reasons=("Unreliable Results", "Error in Data"))
    assert told([whole], work()) == (
        "retracted 2024-01-09, notice 10.99999/inv.2, Retraction Watch 99001 (Unreliable Results, Error in Data)"
    )


def test_what_happened_later_is_told_after_it() -> None:
    assert told([REINSTATED, notice()], work()) == (
        "retracted 2024-01-09, Retraction Watch 99001; reinstated 2025-12-19, Retraction Watch 99002"
    )


@pytest.mark.parametrize("nature", ["Correction", "Expression of concern"])
def test_a_notice_that_leaves_a_work_standing_retracts_nothing(nature: str) -> None:
    assert told([notice(nature=nature)], work()) is None
    assert told([REINSTATED], work()) is None


def test_what_the_work_s_own_source_says_stands() -> None:
    assert told([notice()], work(retraction="Invented J. 2024")) == "Invented J. 2024"


def test_a_day_that_is_not_known_is_said_to_be() -> None:
    assert told([notice(retracted_on=None)], work()) == "retracted on an unknown day, Retraction Watch 99001"


def test_notices_reach_works_that_were_loaded_before_and_after_them(tmp_path: Path) -> None:
    """Sources are loaded in the order of their names: Crossref before Retraction Watch, PubMed after it."""
    about = Locator(row=1)
    velma = Mention(name="Velma Ostrander")
    written = {
        "int_crossref": PublicationRecord(mention=velma, title="One", doi="10.99999/inv.1", locator=about),
        "int_retraction_watch": notice(pmid="99000001"),
        "us_pubmed": PublicationRecord(mention=velma, title="Two", pmid="99000001", locator=about),
    }
    snapshots, records, modules = SnapshotStore(tmp_path), RecordStore(tmp_path), discover()
    for slug, record in written.items():
        seen = {"first_seen": "2026-09-01", "last_seen": "2026-09-01"}
        visit = snapshots.keep([slug.encode()], url=f"https://{slug}.example.org", source=slug, media_type="text/csv")
        records.write(blank(modules[slug].source), [Sighting(record=record, snapshot=visit.sha256, **seen)])
    engine = database.open_for_building(tmp_path, None)
    readings = ReadingStore(tmp_path, lambda _: None)
    with Session(engine) as session:
        load(session, records, snapshots, readings=readings, private=True, progress=lambda _: None)
        works = session.exec(select(models.Publication).order_by(models.Publication.title)).all()
        assert [work.retraction for work in works] == ["retracted 2024-01-09, Retraction Watch 99001"] * 2
    engine.dispose()
