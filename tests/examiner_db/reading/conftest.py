"""Invented decisions in the forms of the forums, and short ways to read them and single sentences."""

from collections.abc import Callable
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading, Reading
from examiner_db.vocabulary import Tribunal

DECISIONS = Path(__file__).parent / "decisions"


@pytest.fixture(params=sorted(path.stem for path in DECISIONS.glob("*.txt")))
def decision(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Name and text of one invented decision."""
    return request.param, (DECISIONS / f"{request.param}.txt").read_text()


@pytest.fixture
def read_one() -> Callable[..., Reading]:
    """Read a text that holds exactly one decision."""

    def one(text: str, tribunal: Tribunal | None = None) -> Reading:
        (reading,) = read(text, tribunal)
        return reading

    return one


INTRODUCED = "Dr. Ada Brandt and Dr. Egon Corliss were deposed."


def _brandt(sentence: str, tribunal: Tribunal | None) -> PhysicianReading:
    (reading,) = read(f"DISCUSSION\n\n{INTRODUCED} {sentence}\n", tribunal)
    return next(one for one in reading.physicians if one.name == "Ada Brandt")


@pytest.fixture
def said() -> Callable[[str], str]:
    """What Dr. Ada Brandt is read to have said in a sentence: ``issue:direction``, sorted."""

    def opinions(sentence: str) -> str:
        found = {f"{one.issue.value}:{one.direction.value}" for one in _brandt(sentence, None).opinions}
        return " ".join(sorted(found))

    return opinions


@pytest.fixture
def weight() -> Callable[..., str]:
    """How a sentence is read to treat the opinion of Dr. Ada Brandt."""
    return lambda sentence, tribunal=None: _brandt(sentence, tribunal).weight.value


@pytest.fixture
def role() -> Callable[..., str]:
    """The role and the side of Dr. Ada Brandt in a text of one sentence that introduces nobody else."""

    def found(sentence: str, tribunal: Tribunal | None = None) -> str:
        (reading,) = read(f"FACTS\n\n{sentence}\n", tribunal)
        (one,) = [person for person in reading.physicians if person.name == "Ada Brandt"]
        return f"{one.role.value} {one.retained_side.value}"

    return found
