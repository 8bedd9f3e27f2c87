"""A release's database is written once and then only read."""

from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, SQLModel, select

from examiner_db import database, models


def test_a_published_database_refuses_every_write(tmp_path: Path) -> None:
    engine = database.open_for_building(tmp_path)
    with Session(engine) as session:
        session.add(models.Claim(id="c", tribunal="mn_wcca", docket="WC00-1"))
        session.commit()
    engine.dispose()
    reader = database.open_read_only(tmp_path)
    with Session(reader) as session:
        assert [row.docket for row in session.exec(select(models.Claim))] == ["WC00-1"]
        session.add(models.Claim(id="d", tribunal="mn_wcca", docket=None))
        with pytest.raises(OperationalError, match="readonly"):
            session.commit()
    reader.dispose()


def test_every_table_of_the_design_exists(tmp_path: Path) -> None:
    engine = database.open_for_building(tmp_path)
    assert set(inspect(engine).get_table_names()) == set(SQLModel.metadata.tables)
    engine.dispose()


def test_the_fingerprint_follows_the_tables() -> None:
    before = database.fingerprint()
    assert before == database.fingerprint()
    table = SQLModel.metadata.tables["claim"]
    column = table.c.docket
    column.nullable = not column.nullable
    try:
        assert database.fingerprint() != before
    finally:
        column.nullable = not column.nullable
