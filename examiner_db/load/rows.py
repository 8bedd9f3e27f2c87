"""Rows waiting to be written: one of each id, parents before children, in bulk."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import Table, insert, select
from sqlmodel import Session, SQLModel

Row = TypeVar("Row", bound=SQLModel)

AT_ONCE = 2_000
"""Rows that are written together: more would only take memory."""


class Rows:
    """Rows by table and id. The first row of an id stays, so what is added first speaks."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._tables: dict[type[SQLModel], dict[object, SQLModel]] = {}
        self._written: defaultdict[str, set[object]] = defaultdict(set)
        self._counts: Counter[str] = Counter()

    def add(self, row: SQLModel) -> None:
        """Keep one row unless its id is there already."""
        key = next(iter(type(row).__table__.primary_key)).name  # type: ignore[attr-defined]  # set by SQLModel
        ident = getattr(row, key)
        if ident not in self._written.get(str(type(row).__tablename__), ()):
            self._tables.setdefault(type(row), {}).setdefault(ident, row)

    def holds(self, table: type[SQLModel], ident: object) -> bool:
        """Whether a row of this id is kept or written."""
        return ident in self._tables.get(table, {}) or ident in self._written.get(str(table.__tablename__), ())

    def add_all(self, rows: Iterable[SQLModel]) -> None:
        """Keep several rows."""
        for row in rows:
            self.add(row)

    def of(self, table: type[Row]) -> list[Row]:
        """The rows of one table that are not written yet."""
        return [row for row in self._tables.get(table, {}).values() if isinstance(row, table)]

    def write(self, session: Session) -> dict[str, int]:
        """Write what the database does not hold yet; return how many rows each table gained by now.

        What is written is not held any longer, so that a long list need not stand in memory beside the next one.
        """
        by_name = {str(model.__tablename__): rows for model, rows in self._tables.items()}
        for table in SQLModel.metadata.sorted_tables:
            if table.name in by_name:
                self._counts[table.name] += self._insert(session, table, by_name[table.name])
        self._tables.clear()
        session.commit()
        return dict(self._counts)

    def _insert(self, session: Session, table: Table, rows: dict[object, SQLModel]) -> int:
        """Write the rows of a table in the order of their ids; how many were not there."""
        known = self._written[table.name]
        if not known:
            known |= set(session.execute(select(next(iter(table.primary_key)))).scalars())
        new = sorted(rows.keys() - known, key=str)
        for some in _in_parts(new):
            session.execute(insert(table), [rows[ident].model_dump() for ident in some])
        known |= set(new)
        return len(new)


def _in_parts(idents: list[object]) -> Iterable[list[object]]:
    return (idents[start : start + AT_ONCE] for start in range(0, len(idents), AT_ONCE))
