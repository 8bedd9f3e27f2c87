"""What has changed in a record since it was cited: two states side by side, and what the desk says today."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from examiner_db.export.cited.otherwise import said_otherwise
from examiner_db.export.cited.state import RecordState, StateLater, StateRow
from examiner_db.export.labels import words
from examiner_db.figures.sentence import begun
from examiner_db.figures.words import counted
from examiner_db.records import Frozen
from examiner_db.vocabulary import Standing

Kind = Literal["later history", "correction", "identity", "gone", "sentence", "checked", "new"]
"""What sort of change it is."""
KINDS: tuple[Kind, ...] = get_args(Kind)
"""Those first that weigh most with whoever relies on a state."""

REJECTED = "A person has rejected this reading since: the decision does not say so. It counts nowhere."
ELSEWHERE = "By a judgment about who is who, this entry is about another examiner, and stands there."
GONE = "This entry is no longer on record here."
NOT_ACCEPTED = "A person had accepted this reading; that is no longer so, and it is not counted unless it is proved."
CHECKED = "A person has checked this reading since, and accepted it."
NOT_COUNTED = "This entry counted in figures; it does not today."
COUNTED = "This entry did not count in figures; it does today."
NOBODY = "Nobody is on record here under this id today, and nothing can be compared."
_ENTRIES: Mapping[str, tuple[str, str]] = {
    "opinion": ("opinion", "opinions"),
    "weighing": ("weighing", "weighings"),
    "statement": ("statement on volume, money or method", "statements on volume, money or method"),
    "act": ("act of an authority", "acts of an authority"),
    "work": ("publication", "publications"),
    "listing": ("license, registration, listing or payment", "licenses, registrations, listings or payments"),
}


class Change(Frozen):
    """One change, and what it is about: ``rows`` of the state, or the sentence of a ``key``; else the whole of it.

    ``quote`` is the sentence of today, or the words of a later decision, and ``decision`` the id of that.
    """

    kind: Kind
    says: str
    rows: tuple[str, ...] = ()
    key: str = ""
    quote: str = ""
    decision: str = ""


@dataclass(frozen=True)
class Today:
    """What a state is compared with: what everybody may see of the record now, ``None`` where that is nothing.

    ``rejected`` are the readings that people have rejected, ``elsewhere`` the entries that stand with somebody else.
    """

    state: RecordState | None
    rejected: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = field(default_factory=frozenset)


def shown(state: RecordState, hidden: frozenset[str]) -> RecordState:
    """A state without the rows that are ``hidden``, by their own id or that of their decision or document.

    Counts go with any row, and sentences with a reading, for they may count it.
    """
    rows = tuple(_without(row, hidden) for row in state.rows if hidden.isdisjoint(_named(row)))
    gone = Counter(row.kind for row in state.rows) - Counter(row.kind for row in rows)
    short = {"rows": rows} | ({"counts": ()} if gone else {})
    if gone.keys() & {"opinion", "weighing", "statement"}:
        short |= {"sentences": ()}
    return state.model_copy(update=short)


def changes(then: RecordState, today: Today) -> tuple[Change, ...]:
    """What is not as it was in ``then``, from which everything hidden has been taken; empty where all is."""
    if today.state is None:
        return (Change(kind="gone", says=NOBODY),)
    now = {row.id: row for row in today.state.rows}
    found = [*_identity(then, today.state), *_sentences(then, today.state), *_new(then, today.state)]
    for row in then.rows:
        found += _row(row, now.get(row.id), today)
    return in_order(found)


def in_order(found: Iterable[Change]) -> tuple[Change, ...]:
    """Changes by how much they weigh; what is the same of several entries is told once, with all of them."""
    alike: dict[Change, list[str]] = {}
    for change in found:
        alike.setdefault(change.model_copy(update={"rows": ()}), []).extend(change.rows)
    told = (change.model_copy(update={"rows": tuple(rows)}) for change, rows in alike.items())
    return tuple(sorted(told, key=lambda change: KINDS.index(change.kind)))


def _named(row: StateRow) -> set[str]:
    return {row.id, row.document_id, *([row.decision.id] if row.decision else [])}


def _without(row: StateRow, hidden: frozenset[str]) -> StateRow:
    later = tuple(one for one in row.later if one.decision.id not in hidden)
    return row if len(later) == len(row.later) else row.model_copy(update={"later": later})


def _identity(then: RecordState, now: RecordState) -> Iterator[Change]:
    if now.examiner != then.examiner:
        yield Change(
            kind="identity", says=f"A judgment joined this record with another; it stands under {now.name} now."
        )
    if now.standing != then.standing:
        says = f"This was the record of {_one(then.standing)}; today it is that of {_one(now.standing)}."
        yield Change(kind="identity", says=says)
    elif now.name != then.name:
        yield Change(kind="identity", says=f"The record is shown under the name {now.name} now.")


def _one(standing: str) -> str:
    is_known = standing == Standing.IDENTIFIED
    return "an identified physician" if is_known else "a name group, not verified to be one person"


def _row(then: StateRow, now: StateRow | None, today: Today) -> Iterator[Change]:
    if then.id in today.rejected:
        yield Change(kind="correction", says=REJECTED, rows=(then.id,))
    elif now is None:
        moved = then.id in today.elsewhere
        yield Change(kind="identity" if moved else "gone", says=ELSEWHERE if moved else GONE, rows=(then.id,))
    else:
        yield from _differences(then, now)


def _differences(then: StateRow, now: StateRow) -> Iterator[Change]:
    known = {(one.decision.id, one.does, one.of, one.stands) for one in then.later}
    since = [one for one in now.later if (one.decision.id, one.does, one.of, one.stands) not in known]
    for one in since:
        yield _happened(one, then)
    yield from _withdrawn(then, now)
    if says := said_otherwise(then, now):
        yield Change(kind="correction", says=says, rows=(then.id,))
    if then.checked == "accepted" and now.checked != "accepted":
        yield Change(kind="correction", says=NOT_ACCEPTED, rows=(then.id,))
    elif then.counts and not now.counts and not since:
        yield Change(kind="correction", says=NOT_COUNTED, rows=(then.id,))
    elif now.checked == "accepted" and then.checked != "accepted":
        yield Change(kind="checked", says=CHECKED, rows=(then.id,))
    elif now.counts and not then.counts and not since:
        yield Change(kind="correction", says=COUNTED, rows=(then.id,))


def _withdrawn(then: StateRow, now: StateRow) -> Iterator[Change]:
    """Later history that the state told of and the record does not."""
    today = {(one.decision.id, one.does, one.of) for one in now.later}
    for one in then.later:
        if (one.decision.id, one.does, one.of) not in today:
            says = f"This later history is no longer on record here. {_told(one)}"
            yield Change(kind="correction", says=says, rows=(then.id,))


def _told(one: StateLater) -> str:
    named = ", ".join(filter(None, (one.decision.tribunal, one.decision.docket, one.decision.decided_on)))
    return f"{begun(named)}: {words(one.does)} {one.of or 'the decision'}. Read by rule."


def _happened(one: StateLater, then: StateRow) -> Change:
    aside = "" if one.stands else " That was undone itself since."
    return Change(
        kind="later history",
        says=f"{_told(one)}{aside}",
        rows=(then.id,),
        quote=one.quote,
        decision=one.decision.id,
    )


def _sentences(then: RecordState, now: RecordState) -> Iterator[Change]:
    """Sentences that are made of other numbers today; none while an entry of the record is withheld."""
    if now.withheld:
        return
    today = {one.key: one.sentence for one in now.sentences}
    for one in then.sentences:
        said = today.get(one.key)
        if said is None:
            yield Change(kind="sentence", says=f"On {one.about}, the record makes no sentence today.", key=one.key)
        elif said != one.sentence:
            says = f"On {one.about}, the record says something else today."
            yield Change(kind="sentence", says=says, key=one.key, quote=said)


def _new(then: RecordState, now: RecordState) -> Iterator[Change]:
    known = {row.id for row in then.rows}
    for kind, n in Counter(row.kind for row in now.rows if row.id not in known).items():
        one, many = _ENTRIES[kind]
        verb = "is" if n == 1 else "are"
        says = f"{begun(counted(n, one, many))} {verb} on record today and {verb} not in this state."
        yield Change(kind="new", says=says)
