"""Invented decisions in the forms of four forums, and short ways to read them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import Reading
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
