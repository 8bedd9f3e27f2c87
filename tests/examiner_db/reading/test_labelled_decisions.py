"""Whole invented decisions of twenty forums, compared with what a person read in them before the reader did."""

import pytest

from examiner_db.reading import read
from tests.examiner_db.reading.labelled import WRONG, Finding, Labelled, compared, decisions, figures

DECISIONS = decisions()
FINDINGS = [finding for one in DECISIONS for finding in compared(one)]
FLOORS = {"found": 1.0, "role": 0.98, "side": 0.97, "opinion": 0.97, "weight": 0.98, "outcome": 1.0}
"""Shares below which no change of the reader may bring what it finds."""


@pytest.mark.parametrize("one", DECISIONS, ids=lambda one: one.id)
def test_nothing_is_asserted_that_the_text_does_not_bear(one: Labelled) -> None:
    wrong = [finding.about for finding in compared(one) if finding.kind in WRONG and not finding.good]
    assert wrong == []


@pytest.mark.parametrize("kind", FLOORS)
def test_what_the_text_says_is_found(kind: str) -> None:
    right, count = figures(FINDINGS)[kind]
    missed = [finding.about for finding in FINDINGS if finding.kind == kind and not finding.good]
    assert right / count >= FLOORS[kind], missed


def test_every_decision_has_labels_and_every_label_a_decision() -> None:
    folder = DECISIONS[0].folder
    assert sorted(one.id for one in DECISIONS) == sorted(path.stem for path in folder.glob("*.txt"))


@pytest.mark.parametrize("one", DECISIONS, ids=lambda one: one.id)
def test_every_labelled_name_stands_in_its_text(one: Labelled) -> None:
    words = " ".join(one.text.split()).casefold()
    missing = [
        name
        for name in (*(person.name.split()[-1] for person in one.physicians), *one.absent)
        if name.casefold() not in words
    ]
    assert missing == []


@pytest.mark.parametrize("one", DECISIONS, ids=lambda one: one.id)
def test_every_quote_is_the_exact_slice(one: Labelled) -> None:
    (reading,) = read(one.text)
    quotes = [opinion.quote for person in reading.physicians for opinion in person.opinions]
    quotes += [weighed.quote for person in reading.physicians for weighed in person.weighings]
    assert quotes
    assert [quote.text for quote in quotes if quote.text != one.text[quote.start : quote.end]] == []


def test_a_wrong_direction_would_be_seen() -> None:
    swapped = DECISIONS[0].with_opinions("Armitstead", ("causation:claimant", "work_capacity:claimant"))
    kinds = {finding.kind for finding in compared(swapped) if not finding.good}
    assert {"direction", "opinion"} <= kinds


def test_a_filled_weight_would_be_seen() -> None:
    silent = DECISIONS[0].with_weight("Armitstead", "not_stated")
    assert [finding for finding in compared(silent) if not finding.good] == [
        Finding("filled", good=False, about="ecab_termination: Lucian Armitstead: credited, not not_stated")
    ]
