"""Rows are written once, whatever is loaded twice."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, create_engine, select

from examiner_db import models
from examiner_db.load.rows import Rows


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


def claim(ident: str, docket: str) -> models.Claim:
    return models.Claim(id=ident, tribunal="mn_wcca", docket=docket)


def test_the_first_row_of_an_id_stays(engine: Engine) -> None:
    rows = Rows()
    rows.add_all([claim("a", "first"), claim("a", "second"), claim("b", "third")])
    with Session(engine) as session:
        assert rows.write(session) == {"claim": 2}
        assert [row.docket for row in session.exec(select(models.Claim).order_by(models.Claim.id))] == [
            "first",
            "third",
        ]


def test_writing_again_changes_nothing(engine: Engine) -> None:
    for expected in (1, 0):
        rows = Rows()
        rows.add(claim("a", "first"))
        with Session(engine) as session:
            assert rows.write(session) == {"claim": expected}


def test_many_rows_are_written_in_bulk(engine: Engine) -> None:
    rows = Rows()
    rows.add_all(claim(str(number), "x") for number in range(5_000))
    with Session(engine) as session:
        assert rows.write(session) == {"claim": 5_000}
