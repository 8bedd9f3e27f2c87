"""Rows of a decision: what was read in its text, with the claimant's particulars taken out of every word stored."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import SQLModel

from examiner_db import models, records
from examiner_db.claimants import caption, redact, redactions
from examiner_db.claimants.spans import Span
from examiner_db.content_key import content_key, folded
from examiner_db.load.citations import citation_rows
from examiner_db.load.claims import numbers
from examiner_db.load.copies import Copies, Told, surname, told_in
from examiner_db.load.statements import mention_row
from examiner_db.organization_name import is_person
from examiner_db.reading import read as read_text
from examiner_db.reading.paper.adjudicators import adjudicators
from examiner_db.reading.types import (
    OpinionReading,
    ParticularReading,
    PhysicianReading,
    Quote,
    Reading,
    VolumeReading,
    WeighingReading,
)
from examiner_db.second_reader import Acceptance, is_persons, joined
from examiner_db.snapshots import SnapshotStore, Visit
from examiner_db.vocabulary import RetainedSide, Tribunal, Weight

READ_BY_RULE = "rule"
Reader = Callable[[str, Tribunal | None], Sequence[Reading]]


@dataclass(frozen=True)
class Context:
    """One decision being loaded: its kept text, what must not be shown of it, and the ids its rows share."""

    text: str
    spans: Sequence[Span]
    visit: Visit
    tribunal: Tribunal
    decision: str
    mentions: Mapping[str, str]

    def shown(self, quote: Quote) -> str:
        """The words of a quote as they may be shown."""
        return redact(self.text, self.spans, quote.start, quote.end)

    def place(self, quote: Quote) -> dict[str, Any]:
        """Where a statement stands, and its words."""
        page = self.text.count("\f", 0, quote.start) + 1
        return {"page": page, "row": None, "start": quote.start, "end": quote.end, "quote": self.shown(quote)}

    def without_claimant(self, printed: str | None) -> str | None:
        """A short printed phrase, or nothing where it holds a word that is taken out of the text."""
        taken = {folded(self.text[start:end]) for start, end, _ in self.spans}
        words = folded(printed)
        return None if not words or any(name in words or words in name for name in taken) else printed


def decision_rows(  # noqa: PLR0913 - all that is known of one text, from four places that know nothing of each other
    record: records.DecisionRecord,
    visit: Visit,
    snapshots: SnapshotStore,
    hints: Sequence[str],
    copies: Copies,
    *,
    accepted: Sequence[Acceptance] = (),
    read: Reader = read_text,
) -> Iterator[SQLModel]:
    """Everything read in one kept text, which may hold several decisions.

    ``hints`` are all names and addresses under which these bytes were ever received: one of them may name a claimant.
    ``copies`` knows which of them are read from another text. ``accepted`` is what people said that this text holds
    besides. ``read`` reads the text, or knows what was read in it before.
    """
    text = snapshots.read_text(record.text_sha256)
    spans = redactions(text, hints)
    readings = [joined(text, reading, accepted) for reading in read(text, record.tribunal)]
    for reading, told in zip(readings, told_in(record, readings), strict=True):
        decision = copies.id_of(told)
        if decision is None:
            continue
        mentions = mention_ids(decision, [physician.name for physician in reading.physicians])
        context = Context(text, spans, visit, told.tribunal, decision, mentions)
        yield from _decision(context, record, reading, told)
        for physician in reading.physicians:
            yield from _physician(context, physician)
        yield from _later_history(context, reading)
        yield from _measures(context, reading)
        yield from citation_rows(context.decision, reading)


def mention_ids(decision: str, names: Sequence[str]) -> dict[str, str]:
    """The id of each physician's mention, by name as read.

    It follows from the surname, unless two in the decision share it: a better reader may find the given name too, and
    what people decided about the mention must stay.
    """
    surnames = {name: surname(name) for name in names}
    shared = Counter(surnames.values())
    return {
        name: content_key("mention", decision, surname if shared[surname] == 1 else folded(name))
        for name, surname in surnames.items()
    }


def _decision(context: Context, record: records.DecisionRecord, reading: Reading, told: Told) -> Iterator[SQLModel]:
    yield models.Decision(
        id=context.decision,
        claim_id="",
        document_id=context.visit.sha256,
        tribunal=context.tribunal,
        docket=told.docket,
        decided_on=told.decided_on,
        caption=caption(context.text[reading.start : reading.end]),
        outcome=reading.outcome,
        text_sha256=record.text_sha256,
        text_start=reading.start,
        text_end=reading.end,
        redactions=[list(span) for span in context.spans if reading.start <= span[0] < reading.end],
        private=context.visit.private,
        claim_numbers=numbers(context.tribunal, told.docket, reading),
        adjudicators=_adjudicators(context, reading),
    )


def _adjudicators(context: Context, reading: Reading) -> list[str]:
    """Who decided, without anybody whose name is taken out of the text."""
    named = adjudicators(context.text[reading.start : reading.end])
    return [name for name in named if context.without_claimant(name)]


def _physician(context: Context, reading: PhysicianReading) -> Iterator[SQLModel]:
    mention = context.mentions[reading.name]
    printed = records.Mention(name=reading.name, credential=reading.credential, specialty=reading.specialty)
    row = mention_row(mention, printed, context.visit.sha256, context.tribunal.jurisdiction)
    row.names = list(dict.fromkeys((reading.name, *reading.names_as_written)))
    yield row
    evaluation = content_key("evaluation", context.decision, mention)
    organization = _organization(context, reading)
    if organization is not None:
        yield organization
    quote = reading.role_quote
    yield models.Evaluation(
        id=evaluation,
        decision_id=context.decision,
        mention_id=mention,
        role=reading.role,
        retained_side=reading.retained_side,
        retained_by_id=organization.id if organization else None,
        start=quote.start if quote else None,
        end=quote.end if quote else None,
        quote=context.shown(quote) if quote else None,
        read_by=reading.role_rule or READ_BY_RULE,
    )
    for opinion in reading.opinions:
        yield from _entered(_opinion(context, opinion, mention, evaluation))
    for weighing in _weighings(reading):
        yield from _entered(_weighing(context, weighing, reading, mention, evaluation))


def _organization(context: Context, reading: PhysicianReading) -> models.Organization | None:
    """Who retained the physician, when it is a payer, no physician, and its name holds nothing of the claimant's."""
    payer = reading.retained_side in {RetainedSide.INSURER, RetainedSide.EMPLOYER}
    name = context.without_claimant(reading.retained_by) if payer else None
    if name is not None and is_person(name, context.mentions):
        return None
    return models.Organization(id=content_key("organization", folded(name)), name=name) if name else None


def _opinion(context: Context, opinion: OpinionReading, mention: str, evaluation: str) -> models.Opinion:
    key = (opinion.issue, folded(opinion.quote.text), *_persons_key(opinion.rule))
    return models.Opinion(
        id=content_key("opinion", context.decision, mention, *key),
        issue=opinion.issue,
        direction=opinion.direction,
        value=context.without_claimant(opinion.value),
        confidence=opinion.confidence,
        review=_review(opinion.rule),
        evaluation_id=evaluation,
        **_common(context, opinion.quote, opinion.rule, mention),
    )


def _weighings(reading: PhysicianReading) -> Sequence[WeighingReading]:
    return [weighing for weighing in reading.weighings if weighing.weight != Weight.NOT_STATED]


def _weighing(
    context: Context, weighing: WeighingReading, physician: PhysicianReading, mention: str, evaluation: str
) -> models.Weighing:
    key = (weighing.issue, weighing.level, folded(weighing.quote.text), *_persons_key(weighing.rule))
    return models.Weighing(
        id=content_key("weighing", context.decision, mention, *key),
        issue=weighing.issue,
        level=weighing.level,
        weight=weighing.weight,
        reasons=list(weighing.reasons),
        stands=weighing.quote == physician.weight_quote,
        review=_review(weighing.rule),
        evaluation_id=evaluation,
        **_common(context, weighing.quote, weighing.rule, mention),
    )


def _persons_key(rule: str) -> Sequence[str]:
    """What a person said has a key of its own: a review of what a rule read in the same words is not one of it."""
    return ("person",) if is_persons(rule) else ()


def _review(rule: str) -> str | None:
    """A person's own word needs no other person's review; one who rejects it later still can."""
    return "accepted" if is_persons(rule) else None


def _common(context: Context, quote: Quote, rule: str, mention: str) -> dict[str, Any]:
    seen = context.visit.seen_on
    return {
        "mention_id": mention,
        "document_id": context.visit.sha256,
        "decision_id": context.decision,
        "read_by": rule,
        "first_seen": seen,
        "last_seen": seen,
        "listed": True,
        **context.place(quote),
    }


def _entered(row: models.Opinion | models.Weighing | models.Volume | models.Particular) -> Iterator[SQLModel]:
    yield row
    yield models.Entry(id=row.id, kind=row.kind, mention_id=row.mention_id, document_id=row.document_id)


def _later_history(context: Context, reading: Reading) -> Iterator[SQLModel]:
    for entry in reading.later_history:
        yield models.LaterHistory(
            id=content_key("later_history", context.decision, entry.of, entry.does, entry.date),
            decision_id=context.decision,
            of=context.without_claimant(entry.of) or "",
            of_date=entry.date,
            of_level=entry.level,
            does=entry.does,
            start=entry.quote.start,
            end=entry.quote.end,
            quote=context.shown(entry.quote),
        )


def _measures(context: Context, reading: Reading) -> Iterator[SQLModel]:
    """Volume, and particulars of examinations, of physicians whose mention is on record."""
    for volume in reading.volume:
        if volume.physician in context.mentions:
            shared = _measured(context, "volume", volume)
            yield from _entered(models.Volume(**shared))
    for particular in reading.particulars:
        if particular.physician in context.mentions:
            shared = _measured(context, "particular", particular)
            yield from _entered(models.Particular(**shared, ground=context.without_claimant(particular.ground)))


def _measured(context: Context, kind: str, read: VolumeReading | ParticularReading) -> dict[str, Any]:
    mention = context.mentions[read.physician]
    return {
        "id": content_key(kind, context.decision, mention, read.kind, folded(read.quote.text)),
        "measure": read.kind,
        "value": context.without_claimant(read.value) or "",
        **_common(context, read.quote, read.rule, mention),
    }
