"""What happened when: licenses, rosters, acts of authorities, exclusions, decisions and their later history."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from examiner_db.export.labels import words
from examiner_db.export.life.listings import ListingLine
from examiner_db.figures.chart import Shape
from examiner_db.figures.words import counted
from examiner_db.track_record import DisciplineRow, OpinionRow, TrackRecord, WeighingRow

TRACKS: Mapping[str, Shape] = {
    "Licenses": "solid",
    "Rosters": "solid",
    "Decisions": "solid",
    "Later history": "dotted",
    "Charges": "open",
    "Discipline": "hatched",
    "Other acts": "dotted",
    "Exclusions": "hatched",
}
"""The lines of a timeline, from top to bottom, each with the shape of its marks."""
_LISTED = {
    "license": ("Licenses", "Issued", "Expires"),
    "roster": ("Rosters", "Listed from", "Until"),
    "exclusion": ("Exclusions", "From", "Until"),
    "status": ("Exclusions", "From", "Until"),
}
"""Of each kind of list its track, and the words of the facts that begin and end it."""


@dataclass(frozen=True)
class Event:
    """Something that happened ``on`` a date, or from it ``until`` another.

    ``section`` and ``query`` open the rows behind it; ``row`` is the one row where there is just one, and ``decision``
    the decision that made it.
    """

    on: str
    until: str | None
    track: str
    what: str
    section: str
    query: dict[str, str]
    row: str | None = None
    decision: str | None = None


def course(record: TrackRecord, listed: Iterable[ListingLine]) -> tuple[Event, ...]:
    """Every dated event on record, the oldest first; what has no date is in its own section only."""
    found = [
        *_listings(listed),
        *_decided(record.opinions),
        *_later([*record.opinions, *record.weighings]),
        *_acts(record.discipline),
    ]
    return tuple(sorted(found, key=lambda event: (event.on, list(TRACKS).index(event.track), event.what)))


def _listings(lines: Iterable[ListingLine]) -> Iterator[Event]:
    for line in lines:
        facts = {name: str(value) for name, value in line.facts}
        track, begins, ends = _LISTED.get(line.kind, ("", "", ""))
        if begins in facts:
            of = facts.get("Authority") or facts.get("Program") or ""
            number = f" {facts['Number']}" if "Number" in facts else ""
            what = f"{words(line.kind)}{number}, {of}".removesuffix(", ")
            until = facts.get("Reinstated") or facts.get(ends)
            yield Event(facts[begins], until, track, what, "profile", {}, line.id)


def _decided(rows: Iterable[OpinionRow]) -> Iterator[Event]:
    """The decisions of a year that report an opinion are one event."""
    years: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.decision.decided_on:
            years[row.decision.decided_on[:4]].add(row.decision.id)
    for year, decisions in years.items():
        what = f"{counted(len(decisions), 'decision')} with an opinion"
        yield Event(year, None, "Decisions", what, "opinions", {"from": year, "to": year})


def _later(rows: Iterable[OpinionRow | WeighingRow]) -> Iterator[Event]:
    """Each thing that a later decision did to one of the decisions, once."""
    seen = set[tuple[str, str, str]]()
    for row in rows:
        for one in row.later:
            key = (row.decision.id, one.decision.id, one.does)
            if one.decision.decided_on and key not in seen:
                seen.add(key)
                undone = "" if one.stands else ", itself undone since"
                what = f"{one.decision.tribunal_name} {words(one.does)} {row.decision.docket or 'a decision'}{undone}"
                yield Event(
                    one.decision.decided_on, None, "Later history", what, "opinions", {}, decision=one.decision.id
                )


def _acts(rows: Iterable[DisciplineRow]) -> Iterator[Event]:
    for row in rows:
        on = row.effective_on or row.ordered_on
        if on is None:
            continue
        charged = row.stage == "charged"
        track = "Charges" if charged else "Discipline" if row.counted else "Other acts"
        said = "charge: allegations only" if charged else words(row.action)
        listed = "" if row.listed else ", no longer listed"
        yield Event(on, row.ended_on, track, f"{said}, {row.authority}{listed}", "discipline", {}, row.id)
