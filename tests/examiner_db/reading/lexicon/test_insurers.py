"""Names of insurers that no text needs to explain."""

from examiner_db.reading.lexicon.insurers import INSURERS
from examiner_db.reading.paper.passages import document
from examiner_db.reading.sides.parties import parties


def test_the_names_are_in_order_and_once_each() -> None:
    assert list(INSURERS) == sorted(set(INSURERS), key=lambda name: (name.casefold(), name))


def test_a_name_is_read_as_the_insurer() -> None:
    for name in INSURERS:
        sides = parties(document(f"In May {name} wrote."), frozenset())
        assert "the insurer wrote" in sides.anonymous(f"In May {name} wrote."), name


def test_a_claimant_of_that_name_is_none() -> None:
    told = "Mr. Travelers fell. Mr. Travelers rested."
    assert parties(document(told), frozenset()).anonymous("Travelers rested.") == "the claimant rested."
