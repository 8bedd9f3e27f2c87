from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from examiner_db import database, models
from examiner_db.load import load
from examiner_db.load.notices import notice_rows
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


DOCUMENT = "ab" * 32


def rows(notices: list[RetractionRecord], about: models.Publication) -> list[models.Notice]:
    return list(notice_rows([(one, DOCUMENT) for one in notices], [about]))


@pytest.mark.parametrize(
    ("doi", "pmid", "named"),
    [
        ("10.99999/inv.1", None, True),
        ("10.99999/Inv.1", None, True),
        (None, "99000001", True),
        ("10.99999/inv.1", "99000001", True),
        ("10.99999/inv.11", "9900000", False),
        (None, None, False),
    ],
)
def test_a_notice_is_about_the_work_of_its_doi_or_pmid(doi: str | None, pmid: str | None, *, named: bool) -> None:
    assert len(rows([notice(pmid="99000001")], work(doi, pmid))) == named


def test_a_notice_is_kept_with_its_words_its_place_and_its_document() -> None:
    whole = notice(
        notice="10.99999/inv.2", reasons=("Error in Data",), locator=Locator(row=2, quote="99001\nRetraction\n1/9/2024")
    )
    (row,) = rows([whole], work())
    assert row.model_dump(exclude={"id"}) == {
        "publication_id": "w",
        "document_id": DOCUMENT,
        "page": None,
        "row": 2,
        "quote": "99001\nRetraction\n1/9/2024",
        "read_by": "as printed by the publisher",
        "nature": "Retraction",
        "number": "99001",
        "noticed_on": "2024-01-09",
        "doi": "10.99999/inv.2",
        "reasons": ["Error in Data"],
    }


def test_a_work_has_every_notice_once_whatever_it_says() -> None:
    natures = ("Retraction", "Reinstatement", "Correction", "Expression of concern")
    notices = [notice(number=f"9900{n}", nature=nature, pmid="99000001") for n, nature in enumerate(natures)]
    found = rows([*notices, notices[0]], work(pmid="99000001"))
    assert [row.nature for row in found] == list(natures)
    assert len({row.id for row in found}) == len(natures)


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
        told = select(models.Publication.title, models.Notice.number, models.SourceDocument.source_slug)
        told = told.select_from(models.Publication).join(models.Notice).order_by(models.Publication.title)
        told = told.join(models.SourceDocument, col(models.SourceDocument.sha256) == models.Notice.document_id)
        assert list(session.exec(told)) == [(title, "99001", "int_retraction_watch") for title in ("One", "Two")]
    engine.dispose()
