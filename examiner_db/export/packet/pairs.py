"""Opinions of one examiner on one issue that helped different sides, side by side.

A change of opinion on one claim comes first. Across claims the facts differ, and so each opinion that helped the rarer
side is put beside the one nearest to it in time: the least that may have changed between them.
"""

from collections.abc import Iterable, Sequence
from itertools import product

from examiner_db.track_record import OpinionRow

MOST = 12
"""Pairs that are printed; how many there would be is said."""

_SIDES = ("insurer", "claimant")
Found = tuple[OpinionRow, OpinionRow]


def pairs(rows: Iterable[OpinionRow]) -> list[Found]:
    """Pairs of an opinion that helped the payer and one that helped the claimant; same claim first, then nearest."""
    sides: dict[tuple[str, str], dict[str, list[OpinionRow]]] = {}
    for row in rows:
        if row.direction in _SIDES:
            sides.setdefault((row.block, row.issue), {side: [] for side in _SIDES})[row.direction].append(row)
    changed, across = [], []
    for found in sides.values():
        both = [(first, second) for first, second in product(*found.values()) if _same(first, second)]
        changed += both
        used = {row.decision.claim_id for pair in both for row in pair}
        across += _nearest(*([row for row in found[side] if row.decision.claim_id not in used] for side in _SIDES))
    return [*changed, *across]


def _same(first: OpinionRow, second: OpinionRow) -> bool:
    """On one claim, in different decisions: within one decision an opinion has parts, not versions."""
    return first.decision.claim_id == second.decision.claim_id and first.decision.id != second.decision.id


def _nearest(insurer: Sequence[OpinionRow], claimant: Sequence[OpinionRow]) -> list[Found]:
    few, many = sorted((insurer, claimant), key=len)
    if not few:
        return []
    found = []
    for row in few:
        others = [other for other in many if other.decision.claim_id != row.decision.claim_id]
        if others:
            other = min(others, key=lambda other: (abs(_days(other) - _days(row)), other.id))
            found.append((row, other) if row.direction == "insurer" else (other, row))
    return found


def _days(row: OpinionRow) -> int:
    """A date as a number of days, near enough to tell which of two is nearer."""
    year, month, day = (*map(int, (row.decision.decided_on or "0").split("-")), 0, 0)[:3]
    return year * 372 + month * 31 + day
