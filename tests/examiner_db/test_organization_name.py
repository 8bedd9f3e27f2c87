"""What is leveled in an organization's name, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.organization_name import MARKS, fold_organization, is_person, may_be_two


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acorn Indemnity Co.", "ACORN INDEMNITY COMPANY"),
        ("Acorn Indemnity, Inc.", "Acorn Indemnity Incorporated"),
        ("Acorn Indemnity Co., Inc.", "Acorn Indemnity Company Incorporated"),
        ("Acorn Claims L.L.C.", "Acorn Claims, LLC"),
        ("Acorn Claims Limited Liability Company", "Acorn Claims LLC"),
        ("O\u2019Rathvane Freight", "O'Rathvane  Freight"),
        ("Société Acorn Ltd", "SOCIETE ACORN LIMITED"),
    ],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert fold_organization(one) == fold_organization(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acorn Indemnity, Inc.", "Acorn Indemnity LLC"),
        ("Acorn Indemnity, Inc.", "Acorn Indemnity"),
        ("Acorn Indemnity Co.", "Acorn Indemnity Corp."),
        ("Acorn Indemnity Insurance Co.", "Acorn Indemnity Ins. Co."),
        ("Acorn & Oak", "Acorn and Oak"),
        ("The Acorn", "Acorn"),
        ("Company Nurse LLC", "Co Nurse LLC"),
        ("Acorn of Minnesota", "Acorn of Wisconsin"),
        ("Acorn Indemnity", "Acorn Indemnty"),
    ],
)
def test_what_may_be_two_companies_stays_two(one: str, other: str) -> None:
    assert fold_organization(one) != fold_organization(other)


def test_a_mark_alone_is_a_name() -> None:
    assert fold_organization("Company") == "company"


words = st.lists(st.sampled_from(["Acorn", "Oak", "of", "Indemnity", *MARKS, *MARKS.values(), "Inc.,"]), min_size=1)


@given(words)
def test_folding_twice_changes_nothing(name: list[str]) -> None:
    folded = fold_organization(" ".join(name))
    assert fold_organization(folded) == folded
    assert fold_organization(folded.upper()) == folded


@pytest.mark.parametrize("name", ["Dr. Odil Brankov", "Dr. Brankov", "Odil Brankov", "ODIL BRANKOV", "Doctor Vane"])
def test_a_physician_is_no_organization(name: str) -> None:
    assert is_person(name, ["Odil Brankov", "Nona Vane"])


@pytest.mark.parametrize("name", ["Acorn Indemnity", "Brankov Freight", "Drummond Mutual", "Odil Brankov Clinic", ""])
def test_an_organization_is_no_physician(name: str) -> None:
    assert not is_person(name, ["Odil Brankov"])


@pytest.mark.parametrize(
    ("name", "two"),
    [
        ("Acorn Freight and Oak Casualty", True),
        ("Acorn Freight & Oak Casualty", True),
        ("Acorn Freight c/o Oak Claims", True),
        ("Acorn Fire and Casualty", True),
        ("Acorn Brandland", False),
        ("Acorn Indemnity, Inc.", False),
    ],
)
def test_two_names_in_one_are_suspected_and_never_split(name: str, two: bool) -> None:  # noqa: FBT001
    assert may_be_two(name) is two
