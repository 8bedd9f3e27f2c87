"""Belief of which the next sentence takes a half back by its result."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.weighing.halves import RULE

SAID = "Dr. Vale rated 20 percent and attributed half of the impairment to a prior active condition. "
AGREED = f"{SAID}The ALJ agreed with Dr. Vale that the rating was 20 percent. "


def weight(text: str) -> str:
    (reading,) = read(text)
    return next(one.weight.value for one in reading.physicians if one.name == "Vale")


@pytest.mark.parametrize(
    "back",
    [
        "However, he found no basis for the carve-out.",
        "Nevertheless, the ALJ declined to apply the carve-out.",
        "But he was not persuaded as to any apportionment.",
        "On the other hand, the judge did not accept the deduction for an active condition.",
        "As to apportionment, she rejected the carve-out.",
    ],
)
def test_half_is_taken_back(back: str) -> None:
    assert weight(f"{AGREED}{back}") == "partly"


def test_the_half_that_is_taken_back_is_a_weighing_of_its_own() -> None:
    (reading,) = read(f"{AGREED}However, he found no basis for the carve-out.")
    believed, refused = reading.physicians[0].weighings
    assert believed.weight.value == "credited"
    assert (refused.rule, refused.weight.value) == (RULE, "rejected")
    assert refused.quote.text == "However, he found no basis for the carve-out."
    assert refused.level is believed.level


@pytest.mark.parametrize(
    "back",
    [
        "He found no basis for the penalty.",
        "However, he found no basis for the penalty.",
        "However, he found no basis for the surgery that the claimant asked for.",
        "However, the claimant found no basis for the carve-out.",
        "The award is for 425 weeks. Benefits begin in May. However, he found no basis for the carve-out.",
        "Dr. Quill read the rating. However, he found no basis for the carve-out, as his letter says.",
        "\n\nHowever, he found no basis for the carve-out.",
    ],
)
def test_nothing_is_taken_back(back: str) -> None:
    assert weight(f"{AGREED}{back}") == "credited"


def test_what_was_refused_stays_refused() -> None:
    text = f"{SAID}The ALJ rejected the opinion of Dr. Vale. However, he found no basis for the carve-out."
    assert weight(text) == "rejected"
