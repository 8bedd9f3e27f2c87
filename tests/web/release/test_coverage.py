from collections.abc import Iterator

import pytest
from sqlmodel import Session, SQLModel, create_engine

from examiner_db import models
from web.release.coverage import SourceLine, TribunalLine, sources, totals, tribunals

ECAB = "Employees' Compensation Appeals Board, U.S. Department of Labor"


@pytest.fixture
def session() -> Iterator[Session]:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as opened:
        yield opened
    engine.dispose()


def decision(ident: str, tribunal: str, decided_on: str | None, *, private: bool = False) -> models.Decision:
    return models.Decision(
        id=ident, claim_id="c", document_id="d", tribunal=tribunal, docket=None, decided_on=decided_on, caption=None,
        outcome="unclear", text_sha256="t", text_start=0, text_end=1, redactions=[], private=private,
    )  # fmt: skip


def test_tribunals_with_most_decisions_come_first_with_their_years(session: Session) -> None:
    session.add_all(
        [
            decision("1", "us_ecab", "2019-03-05"),
            decision("2", "us_ecab", "2007"),
            decision("3", "us_ecab", None),
            decision("4", "mn_wcca", "2012-01"),
            decision("5", "mn_wcca", "1990", private=True),
            decision("6", "us_bva", None),
        ]
    )
    assert tribunals(session, private=False) == (
        TribunalLine("us_ecab", ECAB, 3, "2007", "2019"),
        TribunalLine("mn_wcca", "Minnesota Workers' Compensation Court of Appeals", 1, "2012", "2012"),
        TribunalLine("us_bva", "Board of Veterans' Appeals", 1, None, None),
    )
    assert [(line.slug, line.decisions, line.first_year) for line in tribunals(session, private=True)] == [
        ("us_ecab", 3, "2007"),
        ("mn_wcca", 2, "1990"),
        ("us_bva", 1, None),
    ]


def test_an_empty_release_covers_nothing(session: Session) -> None:
    assert (tribunals(session, private=True), sources(session, private=True)) == ((), ())
    found = totals(session, private=True)
    assert {found.examiners, found.physicians, found.decisions, found.discipline, found.publications} == {0}


def test_a_source_line_is_the_source(session: Session) -> None:
    line = SourceLine(
        slug="xx_board", publisher="Board", title="Actions", jurisdiction="US-XX", address="https://board.example.gov",
        holds="Orders.", terms="Public.", gaps="Before 1990.", health="failed", reason="row 7: no date", records=5,
        gone=1, quarantined=2, last_fetched="2026-02-03T10:00:00+00:00", last_changed=None,
    )  # fmt: skip
    session.add(models.Source(**vars(line)))
    session.flush()
    assert sources(session, private=True) == (line,)
