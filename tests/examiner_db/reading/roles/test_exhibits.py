"""Whose exhibit a report is, where that tells who engaged the physician."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal


def role(told: str, tribunal: Tribunal = Tribunal.BRB) -> str:
    (reading,) = read(f"DISCUSSION\n\n{told}\n", tribunal)
    (one,) = [physician for physician in reading.physicians if physician.name.endswith("Vale")]
    return f"{one.role.value} {one.retained_side.value}"


@pytest.mark.parametrize(
    ("exhibit", "expected"),
    [
        ("Employer's Exhibit 2", "insurer_examiner employer"),
        ("Employer's Exhibits 2, 3", "insurer_examiner employer"),
        ("Claimant's Exhibit 4", "claimant_expert claimant"),
        ("Director's Exhibit 11", "agency_examiner agency"),
    ],
)
def test_an_exhibit_tells_who_engaged(exhibit: str, expected: str) -> None:
    assert role(f"Dr. Una Vale spoke of dust. {exhibit}.") == expected
    assert role(f"Dr. Una Vale spoke of dust ({exhibit}).") == expected


def test_a_review_that_an_employer_filed_is_a_reviewers() -> None:
    assert role("Dr. Una Vale reviewed the file. Employer's Exhibit 2.") == "records_reviewer employer"


def test_a_treating_physician_stays_one_whoever_files_the_note() -> None:
    told = "Claimant's treating physician, Dr. Una Vale, spoke of dust. Director's Exhibit 9."
    assert role(told) == "treating unknown"


def test_an_exhibit_of_two_physicians_is_nobodys() -> None:
    assert role("Dr. Una Vale and Dr. Orrin Pell spoke of dust. Employer's Exhibit 2.") == "unknown unknown"


@pytest.mark.parametrize("tribunal", [Tribunal.CA_WCAB, Tribunal.IL_IWCC, Tribunal.OTHER])
def test_elsewhere_an_exhibit_tells_nothing(tribunal: Tribunal) -> None:
    assert role("Dr. Una Vale spoke of dust. Employer's Exhibit 2.", tribunal) == "unknown unknown"
