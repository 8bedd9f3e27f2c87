"""What else a decision says of a physician: volume and money, and particulars of the examination."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TypeVar

from sqlmodel import Session, col, select

from examiner_db.models import Mention, Particular, Volume
from web.decision.marks import Mark, mark
from web.words.words import words

Kind = TypeVar("Kind", Volume, Particular)


@dataclass(frozen=True)
class MeasureHere:
    """One statement; ``ground`` is why a treatment is disputed, where the decision says so."""

    id: str
    measure: str
    value: str
    ground: str | None
    quote: str
    page: int | None


def measured(
    session: Session, decision: str, held: frozenset[str]
) -> tuple[dict[str, tuple[MeasureHere, ...]], list[Mark]]:
    """By mention, in the order of the text, and the quotes to mark; nothing that is held."""
    found: dict[str, list[Volume | Particular]] = defaultdict(list)
    marks: list[Mark] = []
    for row, mention in _rows(session, decision):
        if row.id in held or mention.physician_id in held:
            continue
        found[row.mention_id].append(row)
        says = f"{words(row.measure)}, {row.value}" if row.value else words(row.measure)
        marks += mark(row, mention, row.kind, says)
    return {mention: tuple(map(_here, rows)) for mention, rows in found.items()}, marks


def _rows(session: Session, decision: str) -> list[tuple[Volume | Particular, Mention]]:
    rows: list[tuple[Volume | Particular, Mention]] = [
        *_of(session, Volume, decision),
        *_of(session, Particular, decision),
    ]
    return sorted(rows, key=lambda found: (found[0].start or 0, found[0].id))


def _of(session: Session, table: type[Kind], decision: str) -> list[tuple[Kind, Mention]]:
    query = (
        select(table, Mention).join(Mention, col(Mention.id) == table.mention_id).where(table.decision_id == decision)
    )
    return list(session.exec(query))


def _here(row: Volume | Particular) -> MeasureHere:
    ground = row.ground if isinstance(row, Particular) else None
    return MeasureHere(row.id, row.measure, row.value, ground, row.quote, row.page)
