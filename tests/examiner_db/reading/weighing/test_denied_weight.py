"""Words that seem to weigh and are denied: an opinion nobody contradicts is not refuted, and who is less impressed does
not believe."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.weighing.asserted import is_denied
from examiner_db.vocabulary import Weight


@pytest.mark.parametrize(
    "words",
    [
        "no good reason to reject his opinion",
        "no basis to discount the report",
        "without any reason to doubt her rating",
        "little cause to question the diagnosis",
        "is not contradicted by any other evidence",
        "was never rebutted by the carrier",
        "neither impeached nor refuted",
        "does not render it highly probable that the evaluator was wrong",
        "failed to establish that her rating was incorrect",
    ],
)
def test_what_seems_to_doubt_and_leaves_the_opinion_standing(words: str) -> None:
    assert is_denied(Weight.REJECTED, words)
    assert not is_denied(Weight.CREDITED, words)


@pytest.mark.parametrize(
    "words",
    [
        "less impressed by the report",
        "not persuaded by the reasoning",
        "unconvinced by it",
        "hardly moved by his answer",
    ],
)
def test_what_seems_to_believe_and_does_not(words: str) -> None:
    assert is_denied(Weight.CREDITED, words)
    assert not is_denied(Weight.REJECTED, words)


def test_a_verb_after_the_denial_believes_anew() -> None:
    assert not is_denied(Weight.CREDITED, "not persuaded by one and instead adopted the opinion of")
    assert is_denied(Weight.CREDITED, "not persuaded by one and the opinion of")


@pytest.mark.parametrize(
    ("weight", "words"),
    [
        (Weight.REJECTED, "good reason to reject his opinion"),
        (Weight.REJECTED, "contradicted by the films"),
        (Weight.CREDITED, "impressed by the care of his report"),
        (Weight.PARTLY, "no reason to reject"),
        (Weight.NOT_STATED, "not persuaded by"),
    ],
)
def test_what_is_not_denied_is_left(weight: Weight, words: str) -> None:
    assert not is_denied(weight, words)


@pytest.mark.parametrize(
    ("sentence", "weight"),
    [
        ("We find no good reason to reject the opinion of Dr. Quill.", "credited"),
        ("The court is less impressed by the report of Dr. Quill.", "rejected"),
        ("The opinion of Dr. Quill is contradicted by the surveillance.", "rejected"),
        ("The opinion of Dr. Quill is not contradicted by any other evidence.", "not_stated"),
    ],
)
def test_a_decision_is_read_so(sentence: str, weight: str) -> None:
    (reading,) = read(f"Dr. Petra Quill was deposed. {sentence}")
    assert [one.weight for one in reading.physicians if one.name.endswith("Quill")] == [weight]


def test_who_only_disagrees_with_a_referee_is_none() -> None:
    (reading,) = read(
        "Appellant submitted a note from Dr. Petra Quill, who disagreed with the impartial medical examiner. "
        "The district medical adviser (DMA) reviewed Dr. Quill's report."
    )
    assert {"neutral_examiner", "records_reviewer"}.isdisjoint(one.role for one in reading.physicians)
