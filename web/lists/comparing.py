"""Examiners side by side: figures of one block and one issue in one row, each with its own sentence; nobody wins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask import url_for

from examiner_db.figures.block import BLOCKS
from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.opinions import ISSUES
from examiner_db.figures.sentence import NOT_RANDOM, begun
from examiner_db.figures.words import listed, span
from examiner_db.identity.specialties import specialty_groups
from examiner_db.track_record import Block, TrackRecord

MOST = 4
"""Examiners side by side: more are no longer read, but ranked."""


@dataclass(frozen=True)
class Column:
    """One examiner: who that is, where the decisions come from, and ``before``, which begins every sentence of theirs.

    ``withheld`` says why figures are missing while an entry of theirs is held; ``without`` is the address of the page
    with the others alone.
    """

    id: str
    name: str
    standing: str
    standing_sentence: str
    before: str
    specialty: str | None
    tribunals: tuple[str, ...]
    years: str
    withheld: str | None
    without: str


@dataclass(frozen=True)
class Cell:
    """One figure; ``said`` is its sentence without what stands at the head of its column and at the foot of the page.

    ``beside`` is the sentence of the comparison with peers, where the record has one.
    """

    id: str
    name: str
    figure: Figure | CreditFigure | None
    said: str
    beside: str
    rows: str


@dataclass(frozen=True)
class Row:
    """What each examiner's record holds on one thing, in the order of the columns."""

    title: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class IssueRows:
    """The rows of one block: an issue each, and how tribunals weighed opinions at the end."""

    block: Block
    words: str
    rows: tuple[Row, ...]


def column(record: TrackRecord, withheld: str | None, without: str) -> Column:
    """The head of an examiner's column."""
    years = [str(year) for year in (record.first_year, record.last_year) if year is not None]
    return Column(
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        before=_before(record).strip(),
        specialty=record.specialty,
        tribunals=record.tribunals,
        years=(years[0] if len(set(years)) == 1 else span(*years)) if years else "",
        withheld=withheld,
        without=without,
    )


def blocks(records: Sequence[TrackRecord]) -> tuple[IssueRows, ...]:
    """Every block in which one of the records has a figure, in the order of blocks and of issues."""
    found = (IssueRows(block, words, tuple(_rows(records, block))) for block, words in BLOCKS.items())
    return tuple(one for one in found if one.rows)


def _rows(records: Sequence[TrackRecord], block: Block) -> Iterable[Row]:
    for issue, words in ISSUES.items():
        cells = tuple(_opinions(record, block, issue) for record in records)
        if any(cell.figure for cell in cells):
            yield Row(begun(words), cells)
    cells = tuple(_weighing(record, block) for record in records)
    if any(cell.figure for cell in cells):
        yield Row("How tribunals weighed these opinions", cells)


def _opinions(record: TrackRecord, block: Block, issue: str) -> Cell:
    figure = next((one for one in record.figures if (one.block, one.issue) == (block, issue)), None)
    beside = next((one.sentence for one in record.comparisons if (one.block, one.issue) == (block, issue)), "")
    rows = url_for("opinions", physician=record.id, issue=issue, block=block)
    return Cell(record.id, record.name, figure, _said(record, figure), beside, rows)


def _weighing(record: TrackRecord, block: Block) -> Cell:
    figure = next((one for one in record.credit if one.block == block), None)
    rows = url_for("weighing", physician=record.id, block=block)
    return Cell(record.id, record.name, figure, _said(record, figure), "", rows)


def _said(record: TrackRecord, figure: Figure | CreditFigure | None) -> str:
    if figure is None:
        return "None on record here."
    return begun(figure.sentence.removeprefix(_before(record)).removesuffix(NOT_RANDOM).strip())


def _before(record: TrackRecord) -> str:
    """The words up to a colon with which every sentence about a name group begins; nothing for one person."""
    sentences = [*(figure.sentence for figure in record.figures), *(figure.sentence for figure in record.credit)]
    start = "".join(sentences[0].partition(": ")[:2]) if sentences else ""
    return start if start.startswith("For ") and all(one.startswith(start) for one in sentences) else ""


def differences(records: Sequence[TrackRecord]) -> tuple[str, ...]:
    """What of tribunals, years and specialties keeps figures of these examiners from being of the same kind."""
    if len(records) < 2:
        return ()
    return tuple(filter(None, [_tribunals(records), _years(records), _specialties(records)]))


def _tribunals(records: Sequence[TrackRecord]) -> str:
    each = [set(record.tribunals) for record in records]
    common = sorted(set.intersection(*each))
    if all(one == each[0] for one in each):
        return ""
    if not common:
        return "No tribunal is common to all of them: their opinions were given before different tribunals."
    return f"Common to all of them are decisions of {listed(common)} only; each figure names the tribunals it counts."


def _years(records: Sequence[TrackRecord]) -> str:
    dated = [(one.first_year, one.last_year) for one in records if one.first_year and one.last_year]
    if len(dated) < 2 or max(first for first, _ in dated) <= min(last for _, last in dated):
        return ""
    return "No year is common to all of them: their decisions are of different years."


def _specialties(records: Sequence[TrackRecord]) -> str:
    groups = [specialty_groups(record.specialty) for record in records]
    if not all(groups):
        return "The specialty of one of them at least is not stated: nothing here says that they practice in one field."
    if frozenset.intersection(*groups):
        return ""
    named = listed([f"{record.name} ({record.specialty})" for record in records])
    return f"They practice in different fields: {named}."
