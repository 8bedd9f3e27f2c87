"""What was read at a place of a decision's text, so that it can be marked there."""

from collections.abc import Iterator
from dataclasses import dataclass

from examiner_db.models import Evaluation, Mention, Opinion, Particular, Volume, Weighing


@dataclass(frozen=True)
class Mark:
    """A quote to be marked: its offsets in the kept text, and what was read there.

    ``about`` is the id of the statement, ``who`` the physician, ``kind`` one of role, opinion, weighing, volume and
    particular; ``rule`` is the id and version of what read it, ``confidence`` is ``None`` where a rule has none.
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
