"""Later history: what other decisions of the same claim say they do to a decision, and which decisions still stand."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from examiner_db.models import Decision, Evaluation, LaterHistory, Mention
from examiner_db.track_record.visible import visible
from examiner_db.vocabulary import Does

_UNDOES = frozenset({Does.REVERSES.value, Does.VACATES.value})


class Told(NamedTuple):
    """An entry of later history and the decision that makes it."""

    entry: LaterHistory
    by: Decision


Histories = Mapping[str, list[Told]]
"""By the decision that they are about, the newest first."""


def histories(session: Session, physicians: Collection[str], *, private: bool) -> Histories:
    """All later history of the claims in which these physicians were heard."""
    theirs = (
        select(Decision.claim_id)
        .join(Evaluation, col(Evaluation.decision_id) == Decision.id)
        .join(Mention, col(Mention.id) == Evaluation.mention_id)
        .where(col(Mention.physician_id).in_(physicians))
    )
    return _told(session, col(Decision.claim_id).in_(theirs.correlate(None)), private=private)


def history_on_claim(session: Session, claim: str, *, private: bool) -> Histories:
    """All later history of one claim."""
    return _told(session, col(Decision.claim_id) == claim, private=private)


def _told(session: Session, on_claims: ColumnElement[bool], *, private: bool) -> Histories:
    query = (
        select(LaterHistory, Decision)
        .join(Decision, col(Decision.id) == LaterHistory.decision_id)
        .where(col(LaterHistory.earlier_id).is_not(None), on_claims, visible(Decision, private=private))
    )
    return _by_earlier(Told(entry, by) for entry, by in session.exec(query))


def _by_earlier(told: Iterable[Told]) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = defaultdict(list)
    for one in sorted(told, key=lambda one: (one.by.decided_on or "", one.entry.id), reverse=True):
        found[one.entry.earlier_id or ""].append(one)
    return dict(found)


def undone(found: Histories) -> frozenset[str]:
    """The decisions that no longer stand: reversed or vacated, though only in part, by one that stands itself.

    What a decision undid stands again when that decision is undone. Of a decision reversed in part nothing is counted,
    because the words do not say which physician's weighing the other part holds.
    """
    fallen: set[str] = set()
    for told in sorted((told for all_told in found.values() for told in all_told), key=_newest, reverse=True):
        if told.entry.does in _UNDOES and told.by.id not in fallen:
            fallen.add(told.entry.earlier_id or "")
    return frozenset(fallen)


def _newest(told: Told) -> tuple[str, str]:
    return told.by.decided_on or "", told.entry.id
