"""A cited state beside the record of today: what may still be seen of it, and what has changed since, row by row."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlmodel import Session, col, select

from examiner_db.desk import CitedState, Desk
from examiner_db.export.cited import Change, RecordState, StateRow, Today, changes, in_order, public_state, shown
from examiner_db.models import Decision, Entry, Mention, SourceDocument
from examiner_db.track_record import UnknownPhysicianError
from web.lists.correcting import KINDS, WORDS
from web.release.asked import Asked


@dataclass(frozen=True)
class CitedRow:
    """One entry as it was, what has changed about it, and where its words can be seen today, where they can.

    ``later`` are the pages of the later decisions that the state told of, in its order.
    """

    entry: StateRow
    changes: tuple[str, ...]
    decision: str | None
    document: str | None
    later: tuple[str | None, ...]


@dataclass(frozen=True)
class Told:
    """One change, and where it can be seen: ``here`` in the state, ``there`` in the record of today."""

    change: Change
    here: str | None
    there: str | None


@dataclass(frozen=True)
class Since:
    """What may be seen of a state today, and what has changed.

    ``state`` is ``None`` where all of it is hidden, ``examiner`` the id under which the record stands today, if it
    does; ``whole`` says that nothing is withheld.
    """

    state: RecordState | None
    examiner: str | None
    changes: tuple[Change, ...]
    whole: bool


def since(asked: Asked, session: Session, kept: CitedState) -> Since:
    """A cited state as this request may see it, compared with the release and the desk."""
    then = RecordState.model_validate(kept.state)
    ident = asked.release.redirects.get(then.examiner, then.examiner)
    if not asked.held.isdisjoint((ident, then.examiner)) or ident in asked.release.private_people:
        return Since(None, None, (), whole=False)
    hidden = asked.held | asked.release.private_documents
    seen, now = shown(then, hidden), _now(asked, session, ident)
    found = changes(seen, _today(asked, session, seen, now and shown(now, hidden)))
    judged = tuple(_judged(asked, kept, {ident, then.examiner}))
    return Since(seen, now.examiner if now else None, in_order((*judged, *found)), whole=seen == then)


def told(found: Since, ident: str, on_page: int) -> tuple[Told, ...]:
    """The changes as the page of the state ``ident`` shows them, which has so many rows on a page."""
    state = found.state
    places = {row.id: number for number, row in enumerate(state.rows if state else ())}

    def here(change: Change) -> str | None:
        if change.rows:
            page = places[change.rows[0]] // on_page + 1
            return url_for("cited", ident=ident, page=page if page > 1 else None, _anchor=change.rows[0])
        number = state.place(change.key) if state else None
        return url_for("cited", ident=ident, _anchor=f"s{number}") if number else None

    def there(change: Change) -> str | None:
        if change.decision:
            return url_for("decision", decision=change.decision)
        return url_for("profile", physician=found.examiner) if change.kind == "new" and found.examiner else None

    return tuple(Told(change, here(change), there(change)) for change in found.changes)


def rows(session: Session, found: Since, some: Iterable[StateRow]) -> tuple[CitedRow, ...]:
    """Some rows of a state as pages show them, in their order."""
    entries = tuple(some)
    said: dict[str, list[str]] = {}
    for change in found.changes:
        for row in change.rows:
            said.setdefault(row, []).append(f"{change.says} “{change.quote}”" if change.quote else change.says)
    decisions = {one.id for row in entries for one in _decisions(row)}
    decision_pages = _pages(session, Decision.id, decisions, "decision", "decision")
    saved = _pages(session, SourceDocument.sha256, {row.document_id for row in entries}, "document", "sha256")
    return tuple(
        CitedRow(
            entry=row,
            changes=tuple(said.get(row.id, ())),
            decision=decision_pages.get(row.decision.id) if row.decision else None,
            document=saved.get(row.document_id),
            later=tuple(decision_pages.get(one.decision.id) for one in row.later),
        )
        for row in entries
    )


def _now(asked: Asked, session: Session, ident: str) -> RecordState | None:
    try:
        return public_state(session, ident, asked.held)
    except UnknownPhysicianError:
        return None


def _today(asked: Asked, session: Session, then: RecordState, now: RecordState | None) -> Today:
    known = {row.id for row in now.rows} if now else set()
    missing = [row.id for row in then.rows if row.id not in known]
    with Desk.open(asked.kept.desk) as desk:
        reviews = desk.reviews()
    rejected = frozenset(row.id for row in then.rows if reviews.get(row.id) == "rejected")
    return Today(now, rejected, frozenset(_elsewhere(session, missing, now)))


def _elsewhere(session: Session, missing: Iterable[str], now: RecordState | None) -> Iterator[str]:
    """Those of the ``missing`` entries that the release has, of somebody else."""
    query = select(Entry.id, Mention.physician_id).join(Mention, col(Mention.id) == Entry.mention_id)
    for ident, physician in session.exec(query.where(col(Entry.id).in_(list(missing)))):
        if physician is not None and (now is None or physician != now.examiner):
            yield ident


def _judged(asked: Asked, kept: CitedState, names: set[str]) -> Iterator[Change]:
    """What people judged since about who this is, in the words of the public log, which gives no reasons."""
    with Desk.open(asked.kept.desk) as desk:
        entries = desk.corrections()
    for entry in entries:
        if entry.at > kept.at and KINDS[entry.action] == "identity" and names & {entry.subject, *entry.other.split()}:
            what = WORDS[entry.action, entry.verdict]
            yield Change(kind="identity", says=f"On {entry.at[:10]}: {what}")


def _decisions(row: StateRow) -> Iterator[Any]:
    yield from filter(None, (row.decision, *(one.decision for one in row.later)))


def _pages(session: Session, column: Any, wanted: Iterable[str], endpoint: str, name: str) -> Mapping[str, str]:
    """The pages of those of the ids that the release has."""
    found = session.exec(select(column).where(col(column).in_(list(wanted))))
    return {ident: url_for(endpoint, **{name: ident}) for ident in found}
