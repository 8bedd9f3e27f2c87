"""What a long run says while it runs."""

import pytest

from examiner_db.progress import Underway, bar


@pytest.mark.parametrize(
    ("done", "total", "expected"),
    [
        (0, 4, "[--------------------] 0 of 4 texts read"),
        (1, 4, "[#####---------------] 1 of 4 texts read"),
        (4, 4, "[####################] 4 of 4 texts read"),
        (1_000, 3_000, "[######--------------] 1,000 of 3,000 texts read"),
        (0, 0, "[--------------------] 0 of 0 texts read"),
    ],
)
def test_a_bar(done: int, total: int, expected: str) -> None:
    assert bar(done, total, "texts read") == expected


def test_a_bar_is_a_step_under_way_and_still_a_sentence() -> None:
    step = bar(1, 2, "files read")
    assert isinstance(step, Underway)
    assert f"{step}." == "[##########----------] 1 of 2 files read."
