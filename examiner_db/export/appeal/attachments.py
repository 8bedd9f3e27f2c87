"""The decisions behind a letter, newest first: a citation, the exact words in both directions, and where to read them.

A list shows every decision that a figure counts, up to a number of decisions that can still be attached; how many more
there are is said. What a rule read and nobody checked stands in the list, marked so.
"""

from collections.abc import Iterable, Iterator, Sequence

from examiner_db.export.appeal.sheet import Attachment, Said
from examiner_db.export.labels import block, checked, direction, words
from examiner_db.export.material import Material
from examiner_db.export.packet.blocks import flowing
from examiner_db.export.packet.exhibits import Exhibits
from examiner_db.export.packet.lines import later_words
from examiner_db.export.packet.sections import WEIGHINGS
from examiner_db.figures.words import counted
from examiner_db.track_record.record import OpinionRow, TrackRecord, WeighingRow

MOST = 100
"""Decisions in the list of one letter: the newest."""
_Row = OpinionRow | WeighingRow
_DIRECTIONS = {
    "insurer": "An opinion that helped the insurer, employer or agency",
    "claimant": "An opinion that helped the claimant",
    "mixed": "An opinion that helped both in part",
    "indeterminate": "An opinion whose direction could not be read",
}
_WEIGHTS = {
    "credited": "A tribunal credited the opinion",
    "partly": "A tribunal credited the opinion in part",
    "rejected": "A tribunal rejected the opinion",
}


def attachments(material: Material) -> tuple[tuple[Attachment, ...], int]:
    """The list, and how many decisions it leaves out."""
    record, exhibits = material.record, Exhibits(material)
    found: dict[str, list[_Row]] = {}
    for row in _newest_first((*record.opinions, *record.weighings)):
        found.setdefault(row.decision.id, []).append(row)
    listed = list(found.values())[:MOST]
    numbered = tuple(_attachment(number, rows, exhibits, material.taken.site) for number, rows in enumerate(listed, 1))
    return numbered, len(found) - len(listed)


def sides(record: TrackRecord, listed: Sequence[Attachment]) -> tuple[str, ...]:
    """Which attachments are on which side, both directions and both weights alike; and where nothing is counted."""
    numbers = {one.page.rpartition("/")[2]: one.number for one in listed}
    opinions = [(row.counted_as, row.decision.id) for row in record.opinions if row.counts]
    weighings = [(row.counted_as, row.decision.id) for row in record.weighings if row.counts]
    counting = {one for _, one in (*opinions, *weighings)}
    told = {words: [one for said, one in opinions if said == side] for side, words in _DIRECTIONS.items()}
    told |= {words: [one for said, one in weighings if said == side] for side, words in _WEIGHTS.items()}
    told["Listed and not counted"] = [one for one in numbers if one not in counting]
    return tuple(f"{words}: {_numbers(numbers[one] for one in ids if one in numbers)}." for words, ids in told.items())


def left_out(more: int, page: str) -> str:
    """That the list is not whole, where it is not; ``page`` is where the whole record is shown."""
    if not more:
        return ""
    return f"The list has the newest {MOST} decisions. For {counted(more, 'more decision')} see {page}."


def _newest_first(rows: Iterable[_Row]) -> list[_Row]:
    return sorted(rows, key=lambda row: (row.decision.decided_on or "", row.decision.id), reverse=True)


def _attachment(number: int, rows: Sequence[_Row], exhibits: Exhibits, site: str) -> Attachment:
    """One decision; what a packet knows of its exhibit, under a number of this letter's own."""
    facts = rows[0].decision
    exhibit = exhibits.listed[exhibits.of(rows[0].provenance, facts).exhibit - 1]
    return Attachment(
        number=number,
        title=exhibit.title,
        citation=exhibit.citations[0],
        said=tuple(_said(row, exhibits) for row in rows),
        later=later_words(rows[0].later),
        notes=exhibit.notes,
        address=exhibit.address,
        page=f"{site}decisions/{facts.id}",
    )


def _said(row: _Row, exhibits: Exhibits) -> Said:
    page = exhibits.of(row.provenance, row.decision).page
    return Said(
        what=_opinion(row) if isinstance(row, OpinionRow) else _weighing(row),
        quote=flowing(row.provenance.quote),
        where=f"page {page}" if page else "",
        read=f"{checked(row.review, row.provenance.read_by)}; {'counted' if row.counts else 'not counted'}",
    )


def _opinion(row: OpinionRow) -> str:
    return f"Opinion on {words(row.issue)}, {block(row.block)}: {direction(row.direction)}"


def _weighing(row: WeighingRow) -> str:
    on = words(row.issue) if row.issue else "the opinion as a whole"
    return f"Weighing at {row.level} level, on {on}: {WEIGHINGS[row.weight].lower()}"


def _numbers(found: Iterable[int]) -> str:
    """Numbers of attachments in their order, neighbors drawn together: ``1 to 3, 7``."""
    return ", ".join(_runs(sorted(set(found)))) or "none in this list"


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            first, last = numbers[start], numbers[place - 1]
            yield str(first) if first == last else f"{first} to {last}"
            start = place
