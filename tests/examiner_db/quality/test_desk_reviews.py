"""Reviews on the desk, found again among the readings of a release."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from examiner_db.models import Opinion, Weighing
from examiner_db.quality.desk_reviews import reviews
from examiner_db.quality.reviewed import Reviewed
from tests.release import built, current


@pytest.fixture
def session(data: Path) -> Iterator[Session]:
    built(data)
    with current(data) as opened:
        yield opened


def ids(session: Session, table: type[Opinion] | type[Weighing]) -> list[str]:
    return list(session.exec(select(col(table.id)).order_by(col(table.id))))


def test_a_review_is_found_with_its_kind_and_tribunal(session: Session) -> None:
    opinion, weighing = ids(session, Opinion)[0], ids(session, Weighing)[0]
    assert list(reviews(session, {opinion: "accepted", weighing: "rejected"})) == [
        Reviewed("opinion", "mn_wcca", "accepted"),
        Reviewed("weighing", "mn_wcca", "rejected"),
    ]


def test_what_nobody_reviewed_is_left_out(session: Session) -> None:
    assert len(ids(session, Opinion)) > 1
    assert list(reviews(session, {})) == []


def test_a_review_of_a_reading_that_is_gone_is_left_out(session: Session) -> None:
    assert list(reviews(session, {"gone": "accepted"})) == []
