"""Examiners side by side within the matched groups that all of them share, beside each one's own figure.

Counted are the rows of each record as its figures count them; what lies outside the shared groups is counted apart, so
that a reader sees how much of a record the shared part is. No difference is computed and nobody wins.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for

from examiner_db.figures.block import BLOCKS
from examiner_db.figures.comparing.shared import Grouped, common, grouped, years_of
from examiner_db.figures.comparing.strata import Stratum, specialty_of, stratum_of, words
from examiner_db.figures.counting import ACCEPTED, Reading, Unit
from examiner_db.figures.figure import Figure
from examiner_db.figures.opinions import ISSUES, opinion_figures, opinion_units
from examiner_db.figures.sentence import NOT_RANDOM, Subject
from examiner_db.figures.words import counted, number
from examiner_db.track_record import Block, OpinionRow, TrackRecord
from examiner_db.vocabulary import Standing

LEAD = "Only in the groups that all of them share: "
NOT_ONE_PERSON = (
    "Within shared groups nothing is counted here, because one column is a name group, which nobody has verified to be "
    "one person."
)
WITHHELD = "Within shared groups nothing is counted here while an entry of one of them is held."
NOTHING_SHARED = (
    "No tribunal, issue, specialty group and five-year period holds a counted opinion of each of them, so that no two "
    "figures on this page are of the same kind."
)


@dataclass(frozen=True)
class SharedCell:
    """One examiner's counted opinions in one group, or outside all shared ones; ``rows`` is empty where none opens."""

    name: str
    n: int
    rows: str


@dataclass(frozen=True)
class SharedGroup:
    """One matched group, with what each examiner holds in it, in the order of the columns."""

    words: str
    cells: tuple[SharedCell, ...]


@dataclass(frozen=True)
class SharedIssue:
    """One issue in one block: each examiner's figure within the shared groups only, in a sentence of its own."""

    block: Block
    issue: str
    groups: tuple[SharedGroup, ...]
    outside: tuple[SharedCell, ...]
    figures: tuple[Figure, ...]
    said: tuple[str, ...]
    differs: str


def shared(records: Sequence[TrackRecord], *, withheld: bool) -> tuple[tuple[SharedIssue, ...], str]:
    """Every issue with a shared group, in the order of blocks and issues; and else why there is none, in a sentence."""
    if len(records) < 2:
        return (), ""
    if any(record.standing == Standing.NAME_GROUP for record in records):
        return (), NOT_ONE_PERSON
    if withheld:
        return (), WITHHELD
    readings = [[_reading(row) for row in record.opinions] for record in records]
    units = [opinion_units(given) for given in readings]
    held = [grouped(of, specialty_of(record.specialty)) for of, record in zip(units, records, strict=True)]
    strata = common(held)
    found = tuple(
        _issue(records, readings, units, held, here)
        for block in BLOCKS
        for issue in ISSUES
        if (here := [one for one in strata if (one.block, one.issue) == (block, issue)])
    )
    return found, "" if found else NOTHING_SHARED


def _reading(row: OpinionRow) -> Reading:
    """A row as figures count it: ``counts`` is set for its latest version only, which its unit was made of."""
    return Reading(
        id=row.id,
        claim=row.decision.claim_id,
        issue=row.issue,
        block=row.block,
        tribunal=row.decision.tribunal,
        decided_on=row.decision.decided_on,
        says=row.direction,
        counts=row.counts,
        checked=row.review == ACCEPTED,
    )


def _issue(
    records: Sequence[TrackRecord],
    readings: Sequence[Sequence[Reading]],
    units: Sequence[Sequence[Unit]],
    held: Sequence[Grouped],
    strata: Sequence[Stratum],
) -> SharedIssue:
    block, issue = strata[0].block, strata[0].issue
    figures = tuple(map(_figure, records, readings, held, [strata] * len(records)))
    everything = [sum((unit.block, unit.issue) == (block, issue) for unit in of) for of in units]
    return SharedIssue(
        block=block,
        issue=issue,
        groups=tuple(_group(records, held, stratum) for stratum in strata),
        outside=tuple(
            SharedCell(record.name, n - figure.n, "")
            for record, n, figure in zip(records, everything, figures, strict=True)
        ),
        figures=figures,
        said=tuple(_said(figure) for figure in figures),
        differs=_differs(records, held, strata),
    )


def _figure(record: TrackRecord, readings: Sequence[Reading], held: Grouped, strata: Sequence[Stratum]) -> Figure:
    """The figure of the shared groups alone, held to the same floors as any other."""
    units = [unit for stratum in strata for unit in held[stratum]]
    specialty = specialty_of(record.specialty)
    told = [reading for reading in readings if stratum_of(reading, specialty) in strata]
    (figure,) = opinion_figures(Subject(record.name, record.standing), told, units)
    return figure


def _group(records: Sequence[TrackRecord], held: Sequence[Grouped], stratum: Stratum) -> SharedGroup:
    first, last = years_of(stratum)
    where: dict[str, Any] = {"block": stratum.block, "issue": stratum.issue, "tribunal": stratum.tribunal}
    where |= {"counts": "true", "from": first, "to": last}
    cells = [
        SharedCell(
            record.name,
            len(of[stratum]),
            url_for("opinions", physician=record.id, **where),
        )
        for record, of in zip(records, held, strict=True)
    ]
    return SharedGroup(words(stratum), tuple(cells))


def _said(figure: Figure) -> str:
    sentence = figure.sentence.removesuffix(NOT_RANDOM).strip()
    return LEAD + sentence[:1].lower() + sentence[1:]


def _differs(records: Sequence[TrackRecord], held: Sequence[Grouped], strata: Sequence[Stratum]) -> str:
    """How unlike the shared parts are: groups are not held in the same proportions, and nothing is weighted for it."""
    if len(strata) == 1:
        return ""
    largest = [_largest(of, strata) for of in held]
    if len(set(largest)) == 1:
        return ""
    parts = [
        f"of {record.name} {number(len(of[one]))} in {words(one)}"
        for record, of, one in zip(records, held, largest, strict=True)
    ]
    return (
        f"Within the {counted(len(strata), 'shared group')} their opinions lie differently, and nothing is weighted "
        f"for it; the largest part is {'; '.join(parts)}."
    )


def _largest(of: Grouped, strata: Sequence[Stratum]) -> Stratum:
    return max(strata, key=lambda stratum: len(of[stratum]))
