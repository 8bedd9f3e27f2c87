"""Rows waiting to be written: one of each id, parents before children, in bulk."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import insert, select
from sqlmodel import Session, SQLModel

Row = TypeVar("Row", bound=SQLModel)


class Rows:
    """Rows by table and id. The first row of an id stays, so what is added first speaks."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._tables: dict[type[SQLModel], dict[object, SQLModel]] = {}

    def add(self, row: SQLModel) -> None:
        """Keep one row unless its id is there already."""
        key = next(iter(type(row).__table__.primary_key)).name  # type: ignore[attr-defined]  # set by SQLModel
        self._tables.setdefault(type(row), {}).setdefault(getattr(row, key), row)

    def add_all(self, rows: Iterable[SQLModel]) -> None:
        """Keep several rows."""
        for row in rows:
            self.add(row)

    def of(self, table: type[Row]) -> list[Row]:
        """The rows of one table."""
        return [row for row in self._tables.get(table, {}).values() if isinstance(row, table)]

    def write(self, session: Session) -> dict[str, int]:
        """Write what the database does not hold yet; return how many rows each table gained."""
        by_name = {model.__tablename__: (model, rows) for model, rows in self._tables.items()}
        counts = {}
        for table in SQLModel.metadata.sorted_tables:
            if table.name not in by_name:
                continue
            _, rows = by_name[table.name]
            key = next(iter(table.primary_key))
            known = set(session.execute(select(key)).scalars())
            new = [row.model_dump() for ident, row in sorted(rows.items(), key=str) if ident not in known]
            if new:
                session.execute(insert(table), new)
            counts[table.name] = len(new)
        session.commit()
        return counts
