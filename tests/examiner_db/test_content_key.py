"""Ids follow from content, and only from content."""

import subprocess
import sys

import pytest

from examiner_db.content_key import content_key, folded


def test_the_same_content_has_the_same_id_everywhere() -> None:
    program = "from examiner_db.content_key import content_key; print(content_key('mention', 'é', None, 3, ['a', 'b']))"
    elsewhere = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert elsewhere.stdout.strip() == content_key("mention", "é", None, 3, ["a", "b"])


@pytest.mark.parametrize(
    "other",
    [
        ("opinion", "a", "b"),
        ("mention", "ab"),
        ("mention", "b", "a"),
        ("mention", ["a", "b"]),
        ("mention", "a", "b", None),
        ("mention", "a", "B"),
    ],
)
def test_other_content_has_another_id(other: tuple[str, object]) -> None:
    assert content_key(*other) != content_key("mention", "a", "b")


def test_an_id_is_twenty_hexadecimal_digits() -> None:
    key = content_key("mention", "a")
    assert len(key) == 20
    assert int(key, 16) >= 0


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("  Two\n   Words\t", "two words"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        (None, ""),
        ("", ""),
    ],
)
def test_folding_levels_case_and_white_space(text: str | None, level: str) -> None:
    assert folded(text) == level
