"""Numbers in the search box: NPI, license and ORCID."""

from pathlib import Path

import pytest

from examiner_db.search import NameEntry, SearchIndex, build_index
from examiner_db.search.identified import (
    digits_of,
    identifier_meant,
    npi_mistyped,
    numbers_in,
    without_numbers,
)

PEOPLE = [
    NameEntry(
        "p1",
        "examiner",
        "Odile Brankov",
        (),
        "Neurology",
        ("US-NY",),
        "identified",
        4,
        ("NPI 9000000015", "license NY MD 0990108", "ORCID 0000-0005-1234-567X"),
    ),
    NameEntry("p2", "physician", "Otis Brankov", (), None, (), "identified", 0, ("license MN 990108",)),
    NameEntry("p3", "physician", "Nona Vane", (), None, (), "identified", 0, ("license CA A55512",)),
]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    folder: Path = tmp_path_factory.mktemp("identified") / "index"
    build_index(folder, PEOPLE, [])
    return SearchIndex.open(folder)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("9000000015", ["p1"]),
        ("NPI 9000000015", ["p1"]),
        ("npi: 9000000015", ["p1"]),
        ("NPI# 9000000015", ["p1"]),
        ("990108", ["p1", "p2"]),
        ("0990108", ["p1", "p2"]),
        ("license 990108", ["p1", "p2"]),
        ("NY 990108", ["p1"]),
        ("MN license no. 990108", ["p2"]),
        ("CA 990108", []),
        ("A55512", ["p3"]),
        ("A-55512", ["p3"]),
        ("lic. 55512", ["p3"]),
        ("0000-0005-1234-567X", ["p1"]),
        ("ORCID 0000-0005-1234-567x", ["p1"]),
        ("Odile Brankov 9000000015", ["p1"]),
        ("Otis Brankov, 9000000015", ["p1", "p2"]),
        ("Brankov NPI 9999999999", ["p1", "p2"]),
        ("9000000016", []),
        ("2019", []),
        ("108", []),
    ],
)
def test_a_number_finds_whom_it_identifies(index: SearchIndex, typed: str, found: list[str]) -> None:
    assert [hit.entry.id for hit in index.names(typed)] == found


def test_the_number_is_the_reason(index: SearchIndex) -> None:
    (hit,) = index.names("0990108 NY")
    assert (hit.why, hit.identifier, hit.alias) == (
        "license NY MD 0990108, as typed",
        "license NY MD 0990108",
        "Odile Brankov",
    )
    assert index.names("Odile Brankov")[0].identifier is None


@pytest.mark.parametrize(
    ("text", "numbers", "rest"),
    [
        ("Odile Brankov", [], "Odile Brankov"),
        ("No Vane", [], "No Vane"),
        ("NPI 9000000015", ["9000000015"], ""),
        ("Vane 0042 lic. A-55512", ["55512"], "Vane 0042"),
        ("year 2019", ["2019"], "year"),
        ("X Æ A-12", [], "X Æ A-12"),
        ("990108 990108", ["990108"], ""),
        ("９９０１０８", [], "９９０１０８"),
    ],
)
def test_numbers_are_told_from_names(text: str, numbers: list[str], rest: str) -> None:
    assert numbers_in(text) == numbers
    assert " ".join(without_numbers(text).split()) == rest


def test_leading_zeros_and_punctuation_do_not_matter() -> None:
    assert digits_of("0099-01.08") == digits_of("990108") == "990108"
    assert digits_of("none") == ""


def test_a_license_of_another_state_is_not_meant() -> None:
    assert identifier_meant("NY 990108", "990108", PEOPLE[0]) == "license NY MD 0990108"
    assert identifier_meant("MD 990108", "990108", PEOPLE[0]) == "license NY MD 0990108"
    assert identifier_meant("TX 990108", "990108", PEOPLE[0]) is None


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("9000000016", "its check digit is wrong"),
        ("Odile Brankov, NPI: 9000000016", "its check digit is wrong"),
        ("npi#5000000016", "an NPI begins with 1 or 2"),
        ("NPI 900000001", "it has 9 digits, and an NPI has 10"),
    ],
)
def test_a_number_that_is_no_npi_is_named_with_what_is_wrong(typed: str, fault: str) -> None:
    digits = "".join(filter(str.isdigit, typed))
    assert npi_mistyped(typed) == f"{digits} is not a valid NPI: {fault}. It is searched as a license number."


@pytest.mark.parametrize(
    "typed", ["NPI 9000000015", "9000000015", "5000000016", "990108", "license 990108", "Odile Brankov", "2015", ""]
)
def test_other_numbers_are_not_held_against_their_digits(typed: str) -> None:
    assert npi_mistyped(typed) is None


@pytest.mark.parametrize(
    ("typed", "as_typed"),
    [
        ("9000000015", ["p1"]),
        ("license NY MD 0990108", ["p1"]),
        ("Odile Brankov, NPI 9000000015", ["p1"]),
        ("NPI 9000000015, license 0000-0005-1234-567X", ["p1"]),
        ("990108", []),  # A license of two people.
        ("Otis Brankov, NPI 9000000015", []),  # The number of one, the name of the other.
        ("Odile Brankof, NPI 9000000015", []),
        ("9000000015, A55512", []),
        ("Odile Brankov NPI 9999999999", []),  # A number that is nobody's.
    ],
)
def test_a_number_is_as_typed_where_everything_is_of_one_person(
    index: SearchIndex, typed: str, as_typed: list[str]
) -> None:
    assert list(dict.fromkeys(hit.entry.id for hit in index.names(typed) if hit.as_typed)) == as_typed
