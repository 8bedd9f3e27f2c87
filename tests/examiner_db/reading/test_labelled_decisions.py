"""Whole invented decisions of twenty forums, compared with what a person read in them before the reader did."""

import pytest

from examiner_db.quality import Finding, Labelled, tallies
from examiner_db.quality.label_lines import Basis
from examiner_db.reading import read
from tests.examiner_db.reading.labelled import WRONG, compared, decisions, with_opinions, with_weight

DECISIONS = decisions()
FLOORS = {
    "name_exact": 1.0,
    "role": 0.98,
    "side": 0.97,
    "opinion_recall": 0.97,
    "weight_stated": 0.98,
    "outcome": 1.0,
}
"""Shares below which no change of the reader may bring what it finds."""


@pytest.fixture(scope="module")
def findings() -> dict[str, list[Finding]]:
    """Every decision read once, for all tests of this file, and compared with its labels."""
    return {one.id: compared(one) for one in DECISIONS}


@pytest.mark.parametrize("one", DECISIONS, ids=lambda one: one.id)
def test_nothing_is_asserted_that_the_text_does_not_bear(one: Labelled, findings: dict[str, list[Finding]]) -> None:
    wrong = [finding.about for finding in findings[one.id] if finding.kind in WRONG and not finding.good]
    assert wrong == []


@pytest.mark.parametrize("kind", FLOORS)
def test_what_the_text_says_is_found(kind: str, findings: dict[str, list[Finding]]) -> None:
    found = [finding for of_one in findings.values() for finding in of_one]
    missed = [finding.about for finding in found if finding.kind == kind and not finding.good]
    assert tallies(found)[kind].share >= FLOORS[kind], missed


def test_there_are_decisions_of_many_forums() -> None:
    assert len(DECISIONS) >= 26
    assert len({one.forum for one in DECISIONS}) >= 12


@pytest.mark.parametrize("one", DECISIONS, ids=lambda one: one.id)
def test_every_quote_is_the_exact_slice(one: Labelled) -> None:
    (reading,) = read(one.text)
    quotes = [opinion.quote for person in reading.physicians for opinion in person.opinions]
    quotes += [weighed.quote for person in reading.physicians for weighed in person.weighings]
    assert quotes
    assert [quote.text for quote in quotes if quote.text != one.text[quote.start : quote.end]] == []


def test_a_wrong_direction_would_be_seen() -> None:
    swapped = with_opinions(DECISIONS[0], "Armitstead", ("causation:claimant", "work_capacity:claimant"))
    kinds = {finding.kind for finding in compared(swapped) if not finding.good}
    assert {"direction_precision", "opinion_recall"} <= kinds


def test_a_filled_weight_would_be_seen() -> None:
    silent = with_weight(DECISIONS[0], "Armitstead", "not_stated", Basis.NONE)
    assert [finding for finding in compared(silent) if not finding.good] == [
        Finding("weight_filled", good=False, about="ecab_termination: Lucian Armitstead: credited, not not_stated")
    ]
