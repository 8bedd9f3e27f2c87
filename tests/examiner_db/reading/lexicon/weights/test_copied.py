"""Findings that give a date, a rating or restrictions as a physician gave them; each sentence is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]


@pytest.mark.parametrize(
    "sentence",
    [
        "17. Claimant has a 6% whole person impairment, as determined by Dr. Brandt.",
        "The worker reached maximum medical improvement on May 3, 2016, as found by Dr. Brandt.",
        "The employee is subject to the restrictions outlined by Dr. Brandt in the report of May 4.",
        "4. Permanent disability of 22 percent, after apportionment, in accordance with the reports of Dr. Brandt.",
        "The correct rating is that of Dr. Brandt.",
        "Petitioner's restrictions are those set by Dr. Brandt.",
        "The arbitrator used the restrictions of Dr. Brandt in fixing the wage loss.",
        "The judge assigned an earning capacity based upon the restrictions of Dr. Brandt.",
        "I instructed the rater on the factors of disability described by Dr. Brandt.",
        "The arbitrator cannot accept Dr. Corliss and finds that healing ended in June, as determined by Dr. Brandt.",
    ],
)
def test_what_a_finding_copies_is_believed(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize(
    "sentence",
    [
        "The carrier admitted liability for 6%, as determined by Dr. Brandt.",
        "The claimant was placed on light duty, as recommended by Dr. Brandt.",
        "The plant used the restrictions of Dr. Brandt.",
        "The claimant's restrictions were sent to Dr. Brandt.",
    ],
)
def test_what_others_copy_is_not(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
