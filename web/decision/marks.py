"""What was read at a place of a decision's text, so that it can be marked there."""

from collections.abc import Iterator
from dataclasses import dataclass

from examiner_db.claimants import kept_offset, redact
from examiner_db.models import Decision, Evaluation, Mention, Opinion, Particular, Volume, Weighing
from examiner_db.search import stands_in

MOST_FOUND = 20
"""Places of what was searched for that one page marks."""


@dataclass(frozen=True)
class Mark:
    """A quote to be marked: its offsets in the kept text, and what was read there.

    ``about`` is the id of the statement, ``who`` the physician, ``kind`` one of role, opinion, weighing, volume,
    particular and ``found``, which marks what was searched for and has no statement; ``rule`` is the id and version of
    what read it, ``confidence`` is ``None`` where a rule has none.
    """

    start: int
    end: int
    about: str
    who: str
    kind: str
    says: str
    rule: str
    confidence: float | None = None
    review: str | None = None


def mark(
    read: Evaluation | Opinion | Weighing | Volume | Particular, mention: Mention, kind: str, says: str
) -> Iterator[Mark]:
    """The mark of a reading, if it has a place in the text."""
    if read.start is None or read.end is None:
        return
    yield Mark(
        start=read.start,
        end=read.end,
        about=read.id,
        who=mention.name,
        kind=kind,
        says=says,
        rule=read.read_by,
        confidence=read.confidence if isinstance(read, Opinion) else None,
        review=read.review if isinstance(read, Opinion | Weighing) else None,
    )


def found_marks(text: str, decision: Decision, typed: str) -> list[Mark]:
    """The marks of what was searched for in a decision; claimants' particulars are not searched."""
    shown = redact(text, decision.redactions, decision.text_start, decision.text_end)

    def kept(at: int) -> int:
        return kept_offset(decision.redactions, at, decision.text_start)

    places = stands_in(shown, typed, MOST_FOUND)
    return [Mark(kept(start), kept(end), "found", "", "found", shown[start:end], "") for start, end in places]
