"""Readings and units in few words: one claim for each letter."""

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from examiner_db.figures.counting import Reading

WORDS = {
    "i": "insurer",
    "c": "claimant",
    "m": "mixed",
    "n": "indeterminate",
    "+": "credited",
    "-": "rejected",
    "/": "partly",
    "0": "not_stated",
}
Readings = Callable[..., list[Reading]]


@pytest.fixture
def readings() -> Readings:
    """A list of readings, one in a claim of its own for each letter."""
    numbers = count(1)

    def made(letters: str, **facts: Any) -> list[Reading]:
        plain: dict[str, Any] = {
            "issue": "causation",
            "block": "payer",
            "tribunal": "mn_wcca",
            "decided_on": "2019-01-02",
            "counts": True,
            "checked": True,
        }
        found = []
        for letter in letters:
            number = next(numbers)
            ids = {"id": f"r{number:04}", "claim": f"c{number:04}"}
            found.append(Reading(says=WORDS[letter], **{**plain, **ids, **facts}))
        return found

    return made
