"""Which weighing stands when all levels have spoken."""

import pytest

from examiner_db.reading.types import Quote, WeighingReading
from examiner_db.reading.weighing.standing import Weighed, standing
from examiner_db.vocabulary import Level, Weight

WEIGHTS = {"+": Weight.CREDITED, "x": Weight.REJECTED, "/": Weight.PARTLY}
LEVELS = {"t": Level.TRIAL, "b": Level.BOARD, "c": Level.COURT}


def weighed(words: str) -> list[Weighed]:
    """``t+leg?``: level, weight, matter, and a mark of what only argues."""
    return [
        Weighed(
            WeighingReading(
                level=LEVELS[one[0]], weight=WEIGHTS[one[1]], quote=Quote(text="a", start=0, end=1), rule="r@1"
            ),
            one[2:].rstrip("?"),
            argued=one.endswith("?"),
        )
        for one in words.split()
    ]


@pytest.mark.parametrize(
    ("words", "disturbed", "expected"),
    [
        ("", False, None),
        ("t+", False, Weight.CREDITED),
        ("t+", True, None),
        ("t+ bx", False, Weight.REJECTED),
        ("t+ bx", True, Weight.REJECTED),
        ("b+ bx", False, Weight.REJECTED),
        ("b+leg bxarm", False, Weight.PARTLY),
        ("b+ bxarm", False, Weight.PARTLY),
        ("b+leg b+arm", False, Weight.CREDITED),
        ("b/leg bxarm", False, Weight.PARTLY),
        ("b/leg bxleg", False, Weight.REJECTED),
        ("bx?", False, Weight.REJECTED),
        ("b+ bx?", False, Weight.CREDITED),
        ("t+ bx?", True, Weight.REJECTED),
        ("b+? bx?", False, None),
        ("b+leg? bxarm?", False, Weight.PARTLY),
    ],
)
def test_the_last_word(words: str, disturbed: bool, expected: Weight | None) -> None:  # noqa: FBT001 - a row of a table
    found = standing(weighed(words), Level.BOARD, disturbed=disturbed)
    assert (found.weight if found else None) is expected
