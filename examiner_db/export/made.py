"""What a table that is taken away alone says of itself: when and of what it was made, and what is left out."""

from collections.abc import Mapping

from examiner_db.export.column import HERE, WRITTEN, Column, Columns, day, flag, text
from examiner_db.export.spreadsheet import Cell


def _held(rows: Mapping[str, int]) -> Cell:
    return "; ".join(f"{kind}: {n}" for kind, n in rows.items())


MADE: Columns = (
    text("release", "taken.release_id", "The release that the table was made from.", "20260203T100000Z", WRITTEN),
    day("exported_on", "taken.on", "The day on which it was made.", WRITTEN),
    text(
        "cited_state",
        "cited",
        "The permanent address of the record as it is here, where one could be kept.",
        "https://records.example.org/cited/0123456789abcdef",
        HERE,
    ),
    Column(
        "withheld_rows",
        "held",
        "How many entries of the record are left out while a dispute about them is open, by kind.",
        _held,
        origin=WRITTEN,
        example="opinions: 1",
    ),
    flag("sample", "taken.sample", "Whether everything in it is an invented sample.", WRITTEN),
)
"""The last columns of each row, over the material that is exported."""
