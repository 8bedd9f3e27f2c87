"""What nobody proved of an opinion, and what a judge only could have done, leaves the opinion as it was."""

import pytest

from examiner_db.reading import read

NOT_PROVED = (
    "There is no clear and convincing evidence that Dr. Vale's opinion is incorrect.",
    "The ALJ finds no persuasive evidence that the opinion of Dr. Vale was incorrect.",
    "Respondents did not present clear and convincing evidence that Dr. Vale's rating was wrong.",
    "The mere difference of opinion between Dr. Brill and Dr. Vale does not establish that Dr. Vale erred.",
    "The record holds insufficient evidence to show that Dr. Vale erred.",
)
ONLY_POSSIBLE = (
    "The ALJ could have relied upon Dr. Vale's opinion to reach another result.",
    "The ALJ could have found differently based on Dr. Vale's report, but he did not.",
    "The ALJ might have relied upon Dr. Vale to reach a different conclusion.",
    "While the ALJ could have relied on Dr. Vale, she did not.",
)


def weights(sentence: str) -> dict[str, str]:
    """The weight of each physician in the reasoning of a judge."""
    (reading,) = read(f"FACTS\n\nDr. Vale and Dr. Brill saw the claimant.\n\nANALYSIS\n\n{sentence}\n")
    return {one.name: one.weight.value for one in reading.physicians}


@pytest.mark.parametrize("sentence", NOT_PROVED)
def test_what_is_not_proved_is_no_rejection(sentence: str) -> None:
    assert set(weights(sentence).values()) == {"not_stated"}


@pytest.mark.parametrize("sentence", ONLY_POSSIBLE)
def test_what_could_have_been_believed_was_not_said_to_be(sentence: str) -> None:
    assert weights(sentence)["Vale"] == "not_stated"


def test_what_is_found_rejects() -> None:
    assert weights("The ALJ finds that the opinion of Dr. Vale was incorrect.")["Vale"] == "rejected"


def test_whoever_was_chosen_is_believed() -> None:
    found = weights("The ALJ could have relied on Dr. Vale but was free to rely on Dr. Brill.")
    assert found["Vale"] != "credited"
    assert found["Brill"] == "credited"


def test_what_could_reasonably_be_done_is_upheld() -> None:
    assert weights("The ALJ could reasonably rely on Dr. Vale's opinion.")["Vale"] == "credited"
