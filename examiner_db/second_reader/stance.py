"""Each proposal beside what the rules read: the same, the contrary, or something they did not say."""

from collections.abc import Iterable, Iterator, Sequence

from examiner_db.reading.types import PhysicianReading, Reading
from examiner_db.second_reader.physicians import known_as
from examiner_db.second_reader.proposal import Kind, Proposal, Stance
from examiner_db.vocabulary import Direction, Role, Weight

_SILENT = frozenset({Role.UNKNOWN, Direction.INDETERMINATE, Weight.NOT_STATED})


def marked(proposals: Iterable[Proposal], readings: Sequence[Reading]) -> list[Proposal]:
    """The proposals with their stance to ``readings`` of the same text."""
    return [one.model_copy(update={"stance": _stance(one, readings)}) for one in proposals]


def _stance(one: Proposal, readings: Sequence[Reading]) -> Stance:
    said, read = _word(one), {word for word in _read(one, readings) if word not in _SILENT}
    if not read:
        return Stance.NEW
    return Stance.AGREES if said in read else Stance.CONTRADICTS


def _word(one: Proposal) -> Role | Direction | Weight | None:
    return {Kind.ROLE: one.role, Kind.OPINION: one.direction, Kind.WEIGHING: one.weight}[one.kind]


def _read(one: Proposal, readings: Sequence[Reading]) -> Iterator[Role | Direction | Weight]:
    """What the rules read on the same question: the role; the directions on the issue; the weights at the level."""
    for physician in _same(one, readings):
        if one.kind is Kind.ROLE:
            yield physician.role
        elif one.kind is Kind.OPINION:
            yield from (opinion.direction for opinion in physician.opinions if opinion.issue is one.issue)
        else:
            about = (weighing for weighing in physician.weighings if weighing.issue is one.issue)
            yield from (weighing.weight for weighing in about if weighing.level is one.level)


def _same(one: Proposal, readings: Sequence[Reading]) -> list[PhysicianReading]:
    here = (reading for reading in readings if reading.start <= one.quote.start < reading.end)
    return [physician for reading in here for physician in reading.physicians if _is_of(physician, one, reading)]


def _is_of(physician: PhysicianReading, one: Proposal, reading: Reading) -> bool:
    return physician.name == known_as(one.physician, [each.name for each in reading.physicians])
