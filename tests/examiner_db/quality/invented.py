"""Readings and labels made by hand, so that a comparison is tested without the reader."""

from pathlib import Path

from examiner_db.quality.label_lines import Place, expected, forbidden
from examiner_db.quality.labels import Labelled
from examiner_db.reading.types import OpinionReading, PhysicianReading, Quote, Reading
from examiner_db.vocabulary import Direction, Issue, Outcome, RetainedSide, Role, Weight

TEXT = "Dr. Orla Finch examined her for the insurer and found no injury."
PLACE = Place(Path("labels.toml"), "one", "physicians")


def quote(text: str) -> Quote:
    """The words where they stand in ``TEXT``."""
    start = TEXT.index(text)
    return Quote(text=text, start=start, end=start + len(text))


def opinion(said: str, confidence: float = 0.9) -> OpinionReading:
    """``causation:insurer`` as it would be read."""
    issue, direction = said.split(":")
    return OpinionReading(
        issue=Issue(issue),
        direction=Direction(direction),
        quote=quote("found no injury"),
        confidence=confidence,
        rule="rule.invented",
    )


def physician(
    name: str = "Orla Finch",
    role: Role = Role.INSURER_EXAMINER,
    said: str = "causation:insurer",
    weight: Weight = Weight.CREDITED,
    side: RetainedSide = RetainedSide.INSURER,
) -> PhysicianReading:
    """A physician as read; ``said`` parts opinions by blanks."""
    return PhysicianReading(
        name=name,
        names_as_written=(name,),
        role=role,
        retained_side=side,
        role_quote=quote("examined her for the insurer"),
        opinions=tuple(opinion(one) for one in said.split()),
        weight=weight,
    )


def reading(*physicians: PhysicianReading, outcome: Outcome = Outcome.CLAIMANT_LOST) -> Reading:
    """A decision as read."""
    return Reading(outcome=outcome, physicians=physicians, start=0, end=len(TEXT))


def labels(
    *lines: str,
    absent: tuple[str, ...] = (),
    never: tuple[str, ...] = (),
    outcome: tuple[str, ...] = (),
    complete: bool = False,
) -> Labelled:
    """A text as labelled, one line a physician."""
    return Labelled(
        id="one",
        forum="mn_wcca",
        text=TEXT,
        outcome=outcome,
        physicians=tuple(expected(line, PLACE) for line in lines),
        absent=absent,
        never=tuple(forbidden(line, PLACE) for line in never),
        complete=complete,
        file=PLACE.file,
    )
