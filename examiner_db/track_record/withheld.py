"""What of a track record one request may see: entries that the desk holds leave it at once.

Figures are computed when a release is built. When a row that they may count is held, they are withheld with a
sentence rather than shown beside rows that no longer add up to them.
"""

from dataclasses import dataclass

from examiner_db.track_record.record import (
    DisciplineRow,
    LedgerRow,
    OpinionRow,
    PublicationRow,
    TrackRecord,
    WeighingRow,
)

WITHHELD = (
    "Counts, figures and charts that include a held entry are withheld on this page while a dispute about the entry "
    "is open. The next build counts anew."
)
FROM_READINGS = ("figures", "credit", "charts", "comparisons", "trends", "clusters", "pairs")
"""What counts opinions and weighings."""
HELD_ROWS = ("opinions", "weighings", "ledger", "discipline", "publications")

Row = OpinionRow | WeighingRow | LedgerRow | DisciplineRow | PublicationRow


@dataclass(frozen=True)
class Visible:
    """A track record without what is held, and why figures are missing, if they are."""

    record: TrackRecord
    withheld: str | None


def visible(record: TrackRecord, held: frozenset[str]) -> Visible:
    """``record`` without the rows whose id, or whose decision's id, is ``held``, and without what such decisions do."""
    kept: dict[str, object] = {name: _kept(getattr(record, name), held) for name in HELD_ROWS} if held else {}
    short = {name for name in kept if any(_held(row, held) for row in getattr(record, name))}
    if not short:
        return Visible(record.model_copy(update=kept), None)
    without: dict[str, object] = {**kept, "counts": ()}
    if short & {"opinions", "weighings"}:
        without |= dict.fromkeys(FROM_READINGS, ())
    if short & {"opinions", "weighings", "ledger"}:
        without["covered"] = ()  # It sets a row of the ledger beside the number of decisions.
    return Visible(record.model_copy(update=without), WITHHELD)


def _kept(rows: tuple[Row, ...], held: frozenset[str]) -> tuple[Row, ...]:
    return tuple(_without_later(row, held) for row in rows if not _held(row, held))


def _without_later(row: Row, held: frozenset[str]) -> Row:
    """``row`` without what a held decision did to its decision."""
    if not isinstance(row, OpinionRow | WeighingRow) or all(one.decision.id not in held for one in row.later):
        return row
    return row.model_copy(update={"later": tuple(one for one in row.later if one.decision.id not in held)})


def _held(row: Row, held: frozenset[str]) -> bool:
    return row.id in held or (isinstance(row, OpinionRow | WeighingRow | LedgerRow) and row.decision.id in held)
