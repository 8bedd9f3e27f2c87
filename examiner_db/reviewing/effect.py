"""Which reading to review next: the one whose acceptance would change most of what a profile shows.

What is shown changes in steps: from nothing to a list, from a list to counts, from counts to a percentage. A reading
comes first where the fewest acceptances reach the next step, among those the one where most readings wait.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from examiner_db.figures.display import LEAST_FOR_COUNTS, LEAST_FOR_PERCENT
from examiner_db.models import Examiner, Physician
from examiner_db.vocabulary import Standing

STEPS = (1, LEAST_FOR_COUNTS, LEAST_FOR_PERCENT)


class _Figure(NamedTuple):
    """One displayed figure: the claims that it counts, and the readings that wait, each with its claim."""

    identified: bool
    counted: set[str]
    waiting: dict[str, str]

    def order(self) -> tuple[int, bool, int, int]:
        """Sorts first what a few acceptances bring to the next step, before what none can bring there."""
        more = set(self.waiting.values()) - self.counted
        step = next((step for step in STEPS if step > len(self.counted)), len(self.counted) + 1)
        needed = step - len(self.counted)
        return (needed > len(more), not self.identified, needed, -len(more))


def by_effect(session: Session, decided: Collection[str]) -> list[str]:
    """The readings that nobody has reviewed, the most telling first; ``decided`` are left out too."""
    order: dict[str, tuple[int, bool, int, int]] = {}
    for figure in _figures(session, decided):
        place = figure.order()
        for reading in figure.waiting:
            order[reading] = min(place, order.get(reading, place))
    return sorted(order, key=lambda reading: (order[reading], reading))


def _figures(session: Session, decided: Collection[str]) -> Iterator[_Figure]:
    asked = select(Examiner.track_record, Physician.standing).join(
        Physician, col(Physician.id) == Examiner.physician_id
    )
    for record, standing in session.exec(asked):
        by_unit: dict[tuple[str, ...], _Figure] = defaultdict(
            lambda identified=standing == Standing.IDENTIFIED: _Figure(identified, set(), {})  # type: ignore[misc] # a default binds the value
        )
        for unit, row in _rows(record):
            if row["counts"]:
                by_unit[unit].counted.add(row["decision"]["claim_id"])
            elif row["review"] is None and row["id"] not in decided:
                by_unit[unit].waiting[row["id"]] = row["decision"]["claim_id"]
        yield from by_unit.values()


def _rows(record: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Every reading of a track record with the figure that it belongs to."""
    for row in record["opinions"]:
        yield ("opinion", row["block"], row["issue"]), row
    for row in record["weighings"]:
        yield ("weighing", row["block"]), row
