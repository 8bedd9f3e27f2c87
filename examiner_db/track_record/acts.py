"""Public acts of authorities in three groups that are never mixed, each with what came later."""

from collections.abc import Iterable
from dataclasses import dataclass

from examiner_db.track_record.record import DisciplineRow
from examiner_db.vocabulary import NOT_DISCIPLINE, Stage


@dataclass(frozen=True)
class Act:
    """One act with the later acts of the same authority that change it, which stand beside it."""

    row: DisciplineRow
    later: tuple[DisciplineRow, ...]


@dataclass(frozen=True)
class Acts:
    """Discipline, allegations only, and public acts that are neither; each newest first."""

    counted: tuple[Act, ...]
    charges: tuple[Act, ...]
    other: tuple[Act, ...]

    @property
    def total(self) -> int:
        """How many acts there are."""
        return len(self.counted) + len(self.charges) + len(self.other)

    def first(self, limit: int) -> "Acts":
        """At most ``limit`` acts of each group."""
        return Acts(self.counted[:limit], self.charges[:limit], self.other[:limit])


def acts(rows: Iterable[DisciplineRow]) -> Acts:
    """``rows`` in their groups."""
    newest_first = sorted(rows, key=lambda row: (_date(row), row.id), reverse=True)
    entries = [Act(row, _later(row, newest_first)) for row in newest_first]
    charges = tuple(entry for entry in entries if entry.row.stage == Stage.CHARGED)
    settled = [entry for entry in entries if entry.row.stage != Stage.CHARGED]
    return Acts(
        counted=tuple(entry for entry in settled if entry.row.counted),
        charges=charges,
        other=tuple(entry for entry in settled if not entry.row.counted),
    )


def _later(row: DisciplineRow, newest_first: list[DisciplineRow]) -> tuple[DisciplineRow, ...]:
    changes = [other for other in newest_first if other.action in NOT_DISCIPLINE and other.authority == row.authority]
    return tuple(other for other in reversed(changes) if _date(other) > _date(row))


def _date(row: DisciplineRow) -> str:
    return row.effective_on or row.ordered_on or ""
