"""Who is who, and which opinion is which."""

import pytest

from examiner_db.quality.label_lines import expected
from examiner_db.quality.matching import (
    directions,
    is_forbidden,
    is_labelled,
    is_met,
    is_read,
    opinions,
    person,
    surname,
    told,
)
from tests.examiner_db.quality.invented import PLACE, physician

LABEL = expected("Finch | any | any | causation:insurer mmi:claimant/treatment:claimant | credited", PLACE)


def test_a_surname_is_the_last_word() -> None:
    assert [surname(name) for name in ("Finch", "Orla Finch", "Orla B. Finch-Hay")] == ["Finch", "Finch", "Finch-Hay"]


def test_a_physician_is_found_by_name_before_surname() -> None:
    aldo, orla = physician("Aldo Finch"), physician("Orla Finch")
    assert person("Orla Finch", [aldo, orla]) is orla
    assert person("O. Finch", [aldo, orla]) is aldo
    assert person("Orla Fink", [aldo, orla]) is None


@pytest.mark.parametrize(
    ("name", "read"), [("Finch", True), ("Orla Finch", True), ("Aldo Finch", False), ("Orla", False)]
)
def test_one_word_means_any_of_that_surname(name: str, *, read: bool) -> None:
    assert is_read(name, [physician("Orla Finch")]) is read


def test_an_opinion_read_twice_is_one() -> None:
    assert opinions(physician(said="mmi:insurer causation:insurer mmi:insurer")) == [
        ("mmi", "insurer"),
        ("causation", "insurer"),
    ]


def test_opinions_are_told_in_words() -> None:
    assert (
        told([("mmi", "insurer"), ("causation", "claimant"), ("mmi", "insurer")]) == "causation:claimant, mmi:insurer"
    )
    assert told([]) == "nothing"


@pytest.mark.parametrize(
    ("entry", "met"),
    [
        ("causation:insurer", True),
        ("preexisting:insurer", True),
        ("apportionment:insurer", True),
        ("causation:claimant", False),
        ("mmi:insurer", False),
        ("mmi:insurer/causation:insurer", True),
    ],
)
def test_causes_go_by_each_others_name_and_directions_do_not(entry: str, *, met: bool) -> None:
    assert is_met(entry, [("preexisting", "insurer")]) is met


@pytest.mark.parametrize(
    ("entry", "caught"), [("mmi:insurer", True), ("*", True), ("mmi:claimant", False), ("preexisting:insurer", False)]
)
def test_what_is_forbidden_is_meant_exactly(entry: str, *, caught: bool) -> None:
    assert is_forbidden(entry, [("mmi", "insurer")]) is caught


def test_what_asserts_nothing_is_not_forbidden() -> None:
    assert not is_forbidden("*", [("mmi", "indeterminate"), ("mmi", "mixed")])


def test_an_opinion_is_labelled_under_any_of_its_names() -> None:
    assert is_labelled(("preexisting", "insurer"), LABEL)
    assert is_labelled(("treatment", "claimant"), LABEL)
    assert not is_labelled(("treatment", "insurer"), LABEL)
    assert not is_labelled(("diagnosis", "insurer"), LABEL)


def test_directions_are_those_of_the_issue_or_one_like_it() -> None:
    assert directions("apportionment", LABEL) == {"insurer"}
    assert directions("mmi", LABEL) == {"claimant"}
    assert directions("diagnosis", LABEL) == set()
