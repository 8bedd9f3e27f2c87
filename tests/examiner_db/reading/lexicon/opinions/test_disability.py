"""Maximum medical improvement, impairment and its apportionment."""

from collections.abc import Callable

import pytest

from examiner_db.reading import read

Said = Callable[[str], str]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt opined that the claimant had reached maximum medical improvement.",
        "Dr. Brandt placed the claimant at MMI on May 2, 2019.",
        "Dr. Brandt declared applicant permanent and stationary.",
        "In Dr. Brandt's opinion MMI had been reached on October 12, 2010.",
        "Dr. Brandt stated that the employee was at MMI.",
        "Dr. Brandt testified that the worker's condition was fixed and stable.",
        "Dr. Brandt found that he had reached a medical end result.",
        "Dr. Brandt deemed the applicant P&S.",
        "Dr. Brandt found that the employee had reached the end of healing.",
    ],
)
def test_at_maximum_improvement(said: Said, sentence: str) -> None:
    assert said(sentence) == "mmi:insurer"


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt opined that the claimant had not reached maximum medical improvement.",
        "Dr. Brandt disagreed that the claimant had reached MMI.",
        "Dr. Brandt did not consider Claimant to be at maximum medical improvement.",
        "Dr. Brandt stated that she had not reached a medical end result.",
        "Dr. Brandt did not find that applicant was permanent and stationary.",
        "The employee has yet to reach MMI, Dr. Brandt testified.",
        "Dr. Brandt found that the claimant was not at MMI.",
    ],
)
def test_not_at_maximum_improvement(said: Said, sentence: str) -> None:
    assert said(sentence) == "mmi:claimant"


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt was asked if the claimant had reached MMI.",
        "The respondents argue that Dr. Brandt placed the claimant at MMI.",
        "Dr. Brandt noted that Dr. Corliss had placed the claimant at MMI.",
        "Dr. Brandt did not state when the claimant reached MMI.",
    ],
)
def test_no_opinion_on_improvement(said: Said, sentence: str) -> None:
    assert said(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt found no ratable impairment.",
        "Dr. Brandt assigned a 0% permanent impairment rating.",
        "Dr. Brandt opined that the employee had no permanent partial disability.",
        "Dr. Brandt found zero percent impairment.",
        "Dr. Brandt stated that the claimant did not sustain any permanent impairment.",
        "Dr. Brandt gave an impairment of zero; she assigned a rating of 0%.",
    ],
)
def test_no_impairment(said: Said, sentence: str) -> None:
    assert said(sentence) == "impairment:insurer"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Dr. Brandt assigned a 12% whole person impairment.", "12%"),
        ("Dr. Brandt calculated nine percent permanent impairment of the left leg.", "nine percent"),
        ("Dr. Brandt found twenty-five percent permanent impairment.", "twenty-five percent"),
        ("Dr. Brandt found a 35% schedule loss of use of the arm.", "35%"),
        ("Dr. Brandt certified a 16% IR.", "16%"),
        ("Dr. Brandt assigned an impairment rating of 9%.", "9%"),
        ("Dr. Brandt rated 7.5 percent permanent partial disability.", "7.5 percent"),
        ("Dr. Brandt opined that he had 2 percent permanent impairment of the hand.", "2 percent"),
    ],
)
def test_the_value_of_a_rating(sentence: str, value: str) -> None:
    (reading,) = read(f"DISCUSSION\n\n{sentence}\n")
    assert [(one.value, one.direction.value) for one in reading.physicians[0].opinions] == [(value, "indeterminate")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dr. Brandt apportioned 40% of the disability to nonindustrial factors.", "insurer"),
        ("Dr. Brandt apportioned half of it to a pre-existing condition.", "insurer"),
        ("Dr. Brandt apportioned 25 percent to degenerative disease.", "insurer"),
        ("Dr. Brandt found no basis for apportionment.", "claimant"),
        ("Dr. Brandt opined that the disability was entirely due to the industrial injury.", "claimant"),
    ],
)
def test_apportionment(said: Said, sentence: str, expected: str) -> None:
    assert f"apportionment:{expected}" in said(sentence)
