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
HELD_ROWS = ("opinions", "weighings", "ledger", "discipline", "publications")

Row = OpinionRow | WeighingRow | LedgerRow | DisciplineRow | PublicationRow


@dataclass(frozen=True)
class Visible:
    """A track record without what is held, and why figures are missing, if they are."""

    record: TrackRecord
    withheld: str | None


def visible(record: TrackRecord, held: frozenset[str]) -> Visible:
    """``record`` without the rows whose id, or whose decision's id, is ``held``."""
    kept = (
        {name: tuple(row for row in getattr(record, name) if not _held(row, held)) for name in HELD_ROWS}
        if held
        else {}
    )
    short = {name for name, rows in kept.items() if len(rows) < len(getattr(record, name))}
    if not short:
        return Visible(record, None)
    without: dict[str, object] = {**kept, "counts": ()}
    if short & {"opinions", "weighings"}:
        without |= {"figures": (), "credit": (), "charts": (), "comparisons": (), "covered": ()}
    return Visible(record.model_copy(update=without), WITHHELD)


def _held(row: Row, held: frozenset[str]) -> bool:
    return row.id in held or (isinstance(row, OpinionRow | WeighingRow | LedgerRow) and row.decision.id in held)
