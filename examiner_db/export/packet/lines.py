"""Rows of a track record as a packet prints them: in words, with where each stands."""

from collections.abc import Iterable, Mapping

from examiner_db.export.labels import block, checked, direction, labels, words
from examiner_db.export.life.listings import ListingLine
from examiner_db.export.packet import bluebook
from examiner_db.export.packet.exhibits import Exhibits
from examiner_db.export.packet.sheet import (
    ActLine,
    LaterLine,
    LedgerLine,
    ListedLine,
    NoticeLine,
    OpinionLine,
    Pair,
    WeighingLine,
    WorkLine,
)
from examiner_db.figures.words import tribunal_code
from examiner_db.track_record.acts import Act
from examiner_db.track_record.record import (
    DecisionFacts,
    LaterRow,
    LedgerRow,
    OpinionRow,
    PublicationRow,
    TrackRecord,
    WeighingRow,
)
from examiner_db.vocabulary import Attribution

COPIED = "copied by rule from the publisher's list; no person has compared it"
"""How an entry of a list was read."""


def decision(facts: DecisionFacts) -> str:
    """A decision in few words."""
    return f"{tribunal_code(facts.tribunal)}, {facts.docket or 'docket not stated'}"


def spoken(facts: DecisionFacts) -> str:
    """A decision as it is said aloud."""
    name = facts.tribunal_name
    whose = name if name.startswith(("a ", "an ", "another ")) else f"the {name}"
    when = f", decided {bluebook.day(facts.decided_on)}" if facts.decided_on else ""
    return f"{f'docket {facts.docket}' if facts.docket else 'a decision'} of {whose}{when}"


def later_words(rows: Iterable[LaterRow]) -> str:
    """What became of a decision, in few words; that nothing was found where nothing was."""
    told = [
        f"{row.does} by {decision(row.decision)}, {bluebook.day(row.decision.decided_on)}"
        + ("" if row.stands else " (which no longer stands)")
        for row in rows
    ]
    return "; ".join(told) or "none found here"


def opinion_line(row: OpinionRow, exhibits: Exhibits) -> OpinionLine:
    """One opinion."""
    cited = exhibits.of(row.provenance, row.decision)
    retained = block(row.block) + (f" ({row.retained_by})" if row.retained_by else "")
    state = "superseded by a later version" if row.superseded else "yes" if row.counts else "no"
    return OpinionLine(
        decided_on=bluebook.day(row.decision.decided_on),
        decision=decision(row.decision),
        issue=words(row.issue),
        direction=direction(row.direction),
        value=row.value or "",
        retained=retained,
        read=checked(row.review, row.provenance.read_by),
        counted=state,
        quote=row.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
        later=later_words(row.later),
    )


def weighing_line(row: WeighingRow, exhibits: Exhibits) -> WeighingLine:
    """One weighing."""
    cited = exhibits.of(row.provenance, row.decision)
    if row.undone:
        stands = "the decision was reversed or vacated"
    else:
        stands = "last word in its decision" if row.stands else "not the last word in its decision"
    return WeighingLine(
        decided_on=bluebook.day(row.decision.decided_on),
        decision=decision(row.decision),
        issue=words(row.issue) if row.issue else "the opinion as a whole",
        level=words(row.level),
        reasons=labels(row.reasons) or "not stated",
        stands=stands,
        read=checked(row.review, row.provenance.read_by),
        quote=row.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
        later=later_words(row.later),
    )


def ledger_line(row: LedgerRow, exhibits: Exhibits) -> LedgerLine:
    """One statement on volume, money or method; it says where statements differ."""
    cited = exhibits.of(row.provenance, row.decision)
    return LedgerLine(
        decided_on=bluebook.day(row.decision.decided_on),
        decision=decision(row.decision),
        about=words(row.measure),
        value=row.value + (" (statements on this differ)" if row.differs else ""),
        quote=row.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
    )


def act_line(act: Act, exhibits: Exhibits) -> ActLine:
    """One public act; a charge says that it is an allegation."""
    row = act.row
    cited = exhibits.of(row.provenance)
    kind = "allegation, not a finding" if row.stage == "charged" else "" if row.counted else "not discipline"
    changed = [f"{words(one.action)}, {bluebook.day(one.effective_on or one.ordered_on)}" for one in act.later]
    gone = f"no longer listed by the authority; last seen there on {row.last_seen}"
    return ActLine(
        effective_on=bluebook.day(row.effective_on or row.ordered_on),
        authority=row.authority,
        what=words(row.action) + (f" ({kind})" if kind else ""),
        text=row.text + (" [cut short in the authority's own list]" if row.cut else ""),
        later="; ".join(changed) or "none found on this list",
        listed=f"listed on {row.last_seen}" if row.listed else gone,
        where=str(cited),
        exhibit=cited.exhibit,
    )


def listed_kind(line: ListingLine) -> str:
    """What an entry of a list is."""
    return "choice to stay out of a program, not a sanction" if line.kind == "status" else words(line.kind)


def listed_line(line: ListingLine, exhibits: Exhibits) -> ListedLine:
    """One entry of a registry, a roster or a list of exclusions or payments."""
    cited = exhibits.of(line.provenance)
    gone = f"no longer listed; last seen on {line.last_seen}"
    return ListedLine(
        kind=listed_kind(line),
        facts="; ".join(f"{what}: {value}" for what, value in line.facts),
        seen=f"listed on {line.last_seen}" if line.listed else gone,
        quote=line.provenance.quote,
        read=COPIED,
        where=str(cited),
        exhibit=cited.exhibit,
    )


def attributed(row: PublicationRow) -> str:
    """How surely a publication is the examiner's."""
    return "attributed by an identifier" if row.attribution == Attribution.CONFIRMED else "shares the name only"


def work_line(row: PublicationRow, exhibits: Exhibits) -> WorkLine:
    """One publication."""
    cited = exhibits.of(row.provenance)
    return WorkLine(
        published_on=bluebook.day(row.published_on),
        title=f"{row.title}. {row.venue or 'Journal not stated'}",
        attribution=attributed(row),
        retraction=row.retraction or "no notice of retraction found",
        quote=row.provenance.quote,
        where=str(cited),
        exhibit=cited.exhibit,
    )


def notice_lines(row: PublicationRow, exhibits: Exhibits) -> tuple[NoticeLine, ...]:
    """Every notice about one publication."""
    return tuple(
        NoticeLine(
            work=row.title,
            nature=notice.nature,
            told=notice.told,
            quote=notice.provenance.quote,
            where=str(cited),
            exhibit=cited.exhibit,
        )
        for notice, cited in ((notice, exhibits.of(notice.provenance)) for notice in row.notices)
    )


def later_lines(record: TrackRecord, exhibits: Exhibits, site: str) -> tuple[LaterLine, ...]:
    """Everything that later decisions say they do to the decisions of a record, each once."""
    found: dict[tuple[str, str, str], LaterLine] = {}
    rows: tuple[OpinionRow | WeighingRow, ...] = (*record.opinions, *record.weighings)
    for row in rows:
        for told in row.later:
            cited = exhibits.deciding(told)
            found[row.decision.id, told.decision.id, told.does] = LaterLine(
                of=f"{decision(row.decision)}, {bluebook.day(row.decision.decided_on)}",
                does=words(told.does),
                by=f"{decision(told.decision)}, {bluebook.day(told.decision.decided_on)}",
                quote=told.quote,
                stands="stands" if told.stands else "undone itself",
                address=f"{site}decisions/{told.decision.id}",
                where=str(cited) if cited else "the deciding page is not on record",
                exhibit=cited.exhibit if cited else None,
            )
    return tuple(found.values())


def pair(first: OpinionRow, second: OpinionRow, opinions: Mapping[str, OpinionLine]) -> Pair:
    """Two opinions side by side; ``opinions`` are the lines of all of them, by id."""
    same = first.decision.claim_id == second.decision.claim_id
    return Pair(issue=words(first.issue), same_claim=same, first=opinions[first.id], second=opinions[second.id])
