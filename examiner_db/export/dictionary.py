"""The data dictionary: every column of every table, in the words that stand with the column itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from examiner_db.export.column import Column, Columns, said, text
from examiner_db.export.columns import WHO
from examiner_db.export.tables import TABLES

_SOFTWARE = "the software"


@dataclass(frozen=True)
class Entry:
    """One column of one table, all of it in words; ``values`` is the closed list that values are from, if they are."""

    table: str
    column: str
    heading: str
    meaning: str
    type: str
    unit: str
    form: str
    values: tuple[str, ...]
    origin: str


DICTIONARY: Columns = (
    text("table", "table", "The table, as addresses and files name it.", "opinions", _SOFTWARE),
    text("column", "column", "The column's fixed name.", "decided_on", _SOFTWARE),
    text("heading", "heading", "The same name for people.", "Decided on", _SOFTWARE),
    text("meaning", "meaning", "What a value says.", "The date of decision.", _SOFTWARE),
    text("type", "type", "Of what kind the values are.", "date", _SOFTWARE),
    text("unit", "unit", "What a number counts or measures.", "claims", _SOFTWARE),
    text("form", "form", "An example of a value, or of its form.", "2021-03-05", _SOFTWARE),
    Column("values", "values", "Every value, where the list of them is closed.", said, origin=_SOFTWARE),
    text("origin", "origin", "Where values come from.", "as the source prints it", _SOFTWARE),
)
"""The columns of the dictionary itself."""


def entries(table: str, columns: Iterable[Column]) -> Iterator[Entry]:
    """The entries of one table."""
    for one in columns:
        yield Entry(
            table=table,
            column=one.name,
            heading=one.heading,
            meaning=one.meaning,
            type=one.kind,
            unit=one.unit,
            form=one.form,
            values=one.values,
            origin=one.origin,
        )


def explained(tables: Iterable[str] = TABLES) -> Iterator[Entry]:
    """The entries of tables about one examiner, whose rows all begin with who that is."""
    for name in tables:
        yield from entries(name, (*WHO, *TABLES[name].columns))
