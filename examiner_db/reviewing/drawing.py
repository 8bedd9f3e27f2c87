"""Drawing readings at random, from all of one kind and tribunal that a profile can show."""

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from sqlmodel import Session, col, select

from examiner_db.figures.block import block_of
from examiner_db.models import Decision, Evaluation, Opinion, Weighing
from examiner_db.reading.types import LEARNED
from examiner_db.second_reader import PERSONS


class Stratum(NamedTuple):
    """Every reading of one kind and tribunal, by rule: what a person or the model read proves nothing of the rules.

    Readings on treating physicians, which no figure holds, are left out.
    """

    kind: str
    tribunal: str
    readings: tuple[str, ...]


def strata(session: Session) -> list[Stratum]:
    """All kinds and tribunals of a release, the largest first."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for table in (Opinion, Weighing):
        asked = (
            select(table.id, Decision.tribunal, Evaluation.role, Evaluation.retained_side)
            .join(Decision, col(table.decision_id) == Decision.id)
            .join(Evaluation, col(table.evaluation_id) == Evaluation.id)
            .where(~col(table.read_by).startswith(PERSONS), ~col(table.read_by).startswith(LEARNED))
            .where(~col(Evaluation.read_by).startswith(LEARNED))
        )
        for ident, tribunal, role, side in session.exec(asked):
            if block_of(role, side) is not None:
                found[table.kind, tribunal].append(ident)
    listed = [Stratum(*key, tuple(sorted(ids))) for key, ids in found.items()]
    return sorted(listed, key=lambda one: (-len(one.readings), one.kind, one.tribunal))


def drawn(readings: Sequence[str], size: int, seed: int | None = None) -> list[str]:
    """So many readings, or all there are, in random order; ``seed`` draws the same ones again."""
    dice = random.SystemRandom() if seed is None else random.Random(seed)
    return dice.sample(list(readings), min(size, len(readings)))
