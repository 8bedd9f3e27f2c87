"""Praise of one opinion in a sentence that finds another better: the praise is only granted."""

import pytest

from examiner_db.reading import read

GRANTED = (
    "While Dr. Vale's opinions are credible, the ALJ resolves the conflict in favor of Dr. Brill.",
    "Although Dr. Vale's opinion is credible, the ALJ finds Dr. Brill's opinion more persuasive.",
    "The ALJ noted that Dr. Vale's opinion was substantial evidence, but found Dr. Brill's more convincing.",
    "The WCJ acknowledged that Dr. Vale was a credible witness but found Dr. Brill's opinion more persuasive.",
    "The WCJ found Dr. Vale credible but gave greater weight to Dr. Brill.",
)
HELD = (
    "The ALJ found Dr. Vale's opinion credible, and more persuasive than that of Dr. Brill.",
    "The ALJ credited Dr. Vale's opinion on causation but found Dr. Brill more persuasive on impairment.",
    "The ALJ found Dr. Vale's opinion credible but Dr. Brill's opinion no more than a guess.",
)


def weights(sentence: str) -> dict[str, str]:
    """The weight of each physician in the reasoning of a judge."""
    (reading,) = read(f"FACTS\n\nDr. Vale and Dr. Brill saw the claimant.\n\nANALYSIS\n\n{sentence}\n")
    return {one.name: one.weight.value for one in reading.physicians}


@pytest.mark.parametrize("sentence", GRANTED)
def test_praise_before_a_better_opinion_is_no_belief(sentence: str) -> None:
    found = weights(sentence)
    assert found["Vale"] != "credited"
    assert found["Brill"] == "credited"


@pytest.mark.parametrize("sentence", HELD)
def test_belief_beside_another_opinion_is_kept(sentence: str) -> None:
    assert weights(sentence)["Vale"] == "credited"
