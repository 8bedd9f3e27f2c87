"""What of a track record a citation needs: its sentences, its counts, and every row with its words and its place.

States are kept for ever and track records change with the software, so that this shape is its own. Fields are added
with a default, never renamed and never taken away: an old state can be read, and keeps the id that it has.
A state holds nothing of private files and names no claimant, as the record that it is made of.
"""

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any

from examiner_db.export.labels import block, direction, labels, words
from examiner_db.export.life.listings import ListingLine
from examiner_db.records import Frozen
from examiner_db.track_record import (
    Count,
    DecisionFacts,
    DisciplineRow,
    LaterRow,
    OpinionRow,
    PublicationRow,
    TrackRecord,
    WeighingRow,
)
from examiner_db.track_record.record import LedgerRow
from examiner_db.track_record.withheld import Visible

_DECIDED = ("decision.docket", "decision.decided_on")
_OPINION = ("issue", "direction", "value", "role", "retained_side", "retained_by", "block", *_DECIDED)
_WEIGHING = ("issue", "weight", "reasons", "level", "stands", "role", "block", *_DECIDED)
_STATEMENT = ("measure", "value", "ground", *_DECIDED)
_DATES = ("ordered_on", "effective_on", "ended_on")
_ACT = ("action", "stage", "authority", "case_number", *_DATES, "grounds", "listed")
_WORK = ("title", "venue", "published_on", "doi", "pmid", "attribution", "retraction")
"""What is compared of each kind of row; not the quotes, which their ids are made of."""


class StateDecision(Frozen):
    """The decision that a row stood in."""

    id: str
    tribunal: str
    docket: str | None = None
    decided_on: str | None = None
    caption: str | None = None


class StateLater(Frozen):
    """What a later decision was said to do to the decision of a row; ``stands`` unless it was undone itself."""

    decision: StateDecision
    does: str
    of: str
    quote: str
    stands: bool = True


class StateRow(Frozen):
    """One entry of the record. ``what`` says it in words; ``reading`` is the part that may be read differently later.

    ``kind`` is ``opinion``, ``weighing``, ``statement``, ``act``, ``work`` or ``listing``. ``checked`` is the verdict
    of a person who compared it with its page, and ``counts`` whether it entered figures. ``values`` are what it said,
    by name: what is compared, for ``what`` and ``where`` are put into words that this software may put otherwise later.
    A state that was cited before there were values has none.
    """

    id: str
    kind: str
    what: str
    reading: str
    document_id: str
    publisher: str
    saved_on: str
    quote: str
    page: int | None = None
    row: int | None = None
    share_alike: str = ""
    where: str = ""
    decision: StateDecision | None = None
    checked: str | None = None
    counts: bool = False
    later: tuple[StateLater, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


class StateSentence(Frozen):
    """One sentence that can be cited; ``key`` names what it is about, the same from state to state."""

    key: str
    about: str
    sentence: str


class StateCount(Frozen):
    """How many entries of a kind there were; of readings, how many of them a person had checked."""

    what: str
    n: int
    checked: int | None = None


class RecordState(Frozen):
    """One examiner's record as it was; ``withheld`` says why sentences were missing, if they were."""

    examiner: str
    name: str
    standing: str
    standing_sentence: str
    tribunals: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    withheld: str | None = None
    counts: tuple[StateCount, ...] = ()
    sentences: tuple[StateSentence, ...] = ()
    rows: tuple[StateRow, ...] = ()
    cannot_see: tuple[str, ...] = ()

    def place(self, key: str) -> int | None:
        """The number of the sentence with this key, from 1; ``None`` if there is none."""
        return next((number for number, one in enumerate(self.sentences, 1) if one.key == key), None)


def state_of(seen: Visible, listed: Iterable[ListingLine]) -> RecordState:
    """The state of a record and of what lists say, of which everything that is held has been taken out."""
    record = seen.record
    return RecordState(
        examiner=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        tribunals=record.tribunals,
        first_year=record.first_year,
        last_year=record.last_year,
        withheld=seen.withheld,
        counts=tuple(map(_count, record.counts)),
        sentences=tuple(_sentences(record)),
        rows=(*_rows(record), *map(_listing, listed)),
        cannot_see=record.cannot_see,
    )


def _count(one: Count) -> StateCount:
    is_read = one.rows in {"opinions", "weighings"}
    return StateCount(what=one.what, n=one.n, checked=one.checked if is_read else None)


def sentence_key(section: str, one: Any) -> str:
    """What names a figure of a ``section`` of the profile: its issue, where it has one, and its block."""
    return "-".join(part for part in (section, getattr(one, "issue", ""), one.block) if part)


def _sentences(record: TrackRecord) -> Iterator[StateSentence]:
    """Opinions and weighings first, as on the profile; then what compares, and what is stated of volume."""
    for section, found in (("opinions", record.figures), ("weighing", record.credit), ("peers", record.comparisons)):
        for one in found:
            yield _sentence(sentence_key(section, one), _about(section, one), one)
    for covered in record.covered:
        yield _sentence(f"volume-{covered.ledger_id}", "stated volume", covered)


def _sentence(key: str, about: str, one: Any) -> StateSentence:
    return StateSentence(key=key, about=about, sentence=one.sentence)


def _about(section: str, one: Any) -> str:
    what = "how tribunals weighed opinions" if section == "weighing" else f"opinions on {words(one.issue)}"
    return f"{what}, {block(one.block)}" + (", beside peers" if section == "peers" else "")


def _rows(record: TrackRecord) -> Iterator[StateRow]:
    yield from map(_opinion, record.opinions)
    yield from map(_weighing, record.weighings)
    yield from map(_statement, record.ledger)
    yield from map(_act, record.discipline)
    yield from map(_work, record.publications)


def _opinion(row: OpinionRow) -> StateRow:
    value = f", {row.value}" if row.value else ""
    what = f"opinion on {words(row.issue)}: {direction(row.direction)}{value}; {block(row.block)}"
    return _row(row, "opinion", what, row.direction, values=_values(row, _OPINION), **_read(row))


def _weighing(row: WeighingRow) -> StateRow:
    on = f" on {words(row.issue)}" if row.issue else ""
    why = f" ({labels(row.reasons)})" if row.reasons else ""
    what = f"weighing of an opinion{on}: {words(row.weight)}{why}, {row.level} level; {block(row.block)}"
    return _row(row, "weighing", what, row.weight, values=_values(row, _WEIGHING), **_read(row))


def _statement(row: LedgerRow) -> StateRow:
    what = f"{words(row.measure)}: {row.value}"
    values = _values(row, _STATEMENT)
    return _row(row, "statement", what, row.value, values=values, decision=_decision(row.decision))


def _act(row: DisciplineRow) -> StateRow:
    stage = "charge, an allegation only" if row.stage == "charged" else f"{words(row.stage)} order"
    dates = {"ordered": row.ordered_on, "effective": row.effective_on, "ended": row.ended_on}
    dated = (f"{what} {on}" for what, on in dates.items() if on)
    number = f"number {row.case_number}" if row.case_number else ""
    where = "; ".join(part for part in (row.authority, number, *dated) if part)
    reading = "listed" if row.listed else "no longer listed"
    what, read = f"{words(row.action)}; {stage}", f"{row.stage}, {reading}"
    said = {"quote": row.text, "where": where, "counts": row.counted, "values": _values(row, _ACT)}
    return _row(row, "act", what, read, **said)


def _work(row: PublicationRow) -> StateRow:
    named = {"DOI": row.doi, "PMID": row.pmid}
    found = (row.venue, row.published_on, *(f"{what} {one}" for what, one in named.items() if one))
    where = "; ".join(part for part in found if part)
    reading = f"{row.attribution}, retraction on record" if row.retraction else row.attribution
    aside = "" if row.attribution == "confirmed" else " (the same name only, not attributed)"
    return _row(row, "work", f"{row.title}{aside}", reading, where=where, values=_values(row, _WORK))


def _listing(line: ListingLine) -> StateRow:
    facts = "; ".join(f"{name} {value}" for name, value in line.facts)
    listed = "listed" if line.listed else "no longer listed"
    values = (("kind", line.kind), *line.facts, *_values(line, ("listed",)))
    return _row(line, "listing", words(line.kind), listed, where=facts, values=values)


def _values(row: Any, names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """What a row says, by name, in the values of the vocabulary and the words of its page; nothing that is empty."""
    found = ((name.rpartition(".")[2], attrgetter(name)(row)) for name in names)
    return tuple((name, _value(value)) for name, value in found if value not in (None, "", ()))


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(sorted(value)) if isinstance(value, tuple) else str(value)


def _read(row: OpinionRow | WeighingRow) -> dict[str, Any]:
    """What readings of decisions have and other rows do not."""
    later = tuple(map(_later, row.later))
    return {"decision": _decision(row.decision), "checked": row.review, "counts": row.counts, "later": later}


def _later(one: LaterRow) -> StateLater:
    return StateLater(decision=_decision(one.decision), does=one.does, of=one.of, quote=one.quote, stands=one.stands)


def _decision(facts: DecisionFacts) -> StateDecision:
    return StateDecision(
        id=facts.id,
        tribunal=facts.tribunal_name,
        docket=facts.docket,
        decided_on=facts.decided_on,
        caption=facts.caption,
    )


def _row(row: Any, kind: str, what: str, reading: str, **more: Any) -> StateRow:
    origin = row.provenance
    from_where = {
        "document_id": origin.document_id,
        "publisher": origin.publisher,
        "saved_on": origin.retrieved_on,
        "quote": origin.quote,
        "page": origin.page,
        "row": origin.row,
        "share_alike": origin.share_alike,
    }
    return StateRow(id=row.id, kind=kind, what=what, reading=reading, **from_where | more)
