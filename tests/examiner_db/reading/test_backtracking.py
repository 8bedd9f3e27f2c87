"""No pattern of the reader backtracks: on twice the text it takes no more than about twice the time."""

import importlib
import pkgutil
import re
from collections import deque
from collections.abc import Iterator

import examiner_db.reading
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.citations import LONGEST_WORD
from examiner_db.reading.paper.passages import LONGEST
from examiner_db.reading.sentences.views import OTHER, THIS
from tests.clock import STEEP, growth

ONLY_AT_THE_START = {"_BARE_NUMBER", "_NUMBERED", "_HEADING", "_ELISION", "_NOTE_OPENS", "_RULE_LINE"}
"""Patterns that are matched against the start of one line only."""

WORD = "x" * (LONGEST_WORD - 1)
STRINGS = [
    *("Dr. A ", "Dr. Vale and ", "(((a))) ", ", ", "- ", "v. ", "A v. B ", "7 ", "the ", ".", "a ", "A ", "Abel ", " "),
    *(
        "abel, ",
        f"and {THIS}, ",
        f"{THIS}'s opinion that ",
        f"{OTHER} or ",
        "the judge ",
        "not ",
        "of the order ",
        "\n",
    ),
    *(f"{WORD} ", f"{WORD.upper()} ", "10 percent ", "was not the ", "Abel and the ", "we affirm the order of "),
]
WORTH_MEASURING = 0.02
"""Seconds; below them a clock says nothing about growth, and nothing is slow."""


def patterns(value: object) -> Iterator[re.Pattern[str]]:
    """The patterns in a module's constant."""
    if isinstance(value, Awaited):
        yield value.compiled
    elif isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from patterns(one)
    elif isinstance(value, dict):
        yield from patterns(list(value.values()))


def of_modules() -> Iterator[tuple[str, re.Pattern[str]]]:
    for info in pkgutil.walk_packages(examiner_db.reading.__path__, "examiner_db.reading."):
        for name, value in vars(importlib.import_module(info.name)).items():
            if name not in ONLY_AT_THE_START:
                yield from (
                    (f"{info.name.removeprefix('examiner_db.reading.')}.{name}", one) for one in patterns(value)
                )


def grown(pattern: re.Pattern[str], piece: str, worth: float = WORTH_MEASURING) -> float:
    """The growth of the time for the longest passage that there is, which is one piece over and over."""
    return growth(lambda text: deque(pattern.finditer(text), maxlen=0), (piece * LONGEST)[:LONGEST], worth)


def test_no_pattern_of_a_stage_takes_more_than_its_share() -> None:
    known = list(of_modules())
    assert len(known) > 100
    slow = {(name, piece) for name, pattern in known for piece in STRINGS if grown(pattern, piece) >= STEEP}
    assert slow == set()


def test_a_pattern_that_backtracks_would_be_found() -> None:
    # So short a time is measured several times, since other work on the machine can hide the growth.
    assert max(grown(re.compile(r"\w*!"), "a", 0.0005) for _ in range(5)) >= STEEP
