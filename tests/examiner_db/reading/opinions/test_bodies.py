"""Which parts of the body words name."""

import pytest

from examiner_db.reading.opinions.bodies import are_apart, parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a lumbar strain", {"back"}),
        ("went back to the mill", set()),
        ("the rotator cuff and the neck", {"shoulder", "neck"}),
        ("9% of the upper extremity", {"shoulder", "elbow", "hand"}),
        ("9% of the upper extremity for the wrist", {"hand"}),
        ("the spine", {"neck", "back"}),
        ("the cervical spine", {"neck"}),
        ("the left leg", {"hip", "knee", "foot"}),
        ("a depressive disorder", {"mind"}),
        ("nothing of the kind", set()),
    ],
)
def test_parts(text: str, expected: set[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("the neck", "the knee", True),
        ("the neck", "the cervical disc", False),
        ("the spine", "the lumbar disc", False),
        ("the neck", "the injury", False),
        ("the injury", "the accident", False),
    ],
)
def test_apart(one: str, other: str, *, expected: bool) -> None:
    assert are_apart(parts(one), parts(other)) is expected
