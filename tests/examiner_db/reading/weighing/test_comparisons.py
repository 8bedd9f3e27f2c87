"""Comparisons with one side left unsaid."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.weighing.comparisons import RULE

APART = "Dr. Vale found a tear of the cuff. Dr. Quill found none. "


def weights(text: str) -> tuple[str, ...]:
    (reading,) = read(text)
    return tuple(one.weight.value for one in reading.physicians)


@pytest.mark.parametrize(
    "won",
    [
        "The Commission gives greater weight to the former.",
        "The Commission attaches more weight to the opinion of Dr. Vale.",
        "The Commission finds the opinion of Dr. Vale more persuasive.",
        "The Board affords more probative weight to the opinion of Dr. Vale.",
        "The judge finds Dr. Vale's opinion better reasoned.",
    ],
)
def test_the_other_has_lost(won: str) -> None:
    assert weights(f"{APART}{won}") == ("credited", "rejected")


def test_a_choice_in_one_sentence() -> None:
    text = "The ALJ weighed the opinion of Dr. Vale against that of Dr. Quill and chose the latter."
    assert weights(text) == ("rejected", "credited")


def test_the_words_and_the_reason_of_the_loser() -> None:
    (reading,) = read(f"{APART}The Commission gives greater weight to the former.")
    (lost,) = reading.physicians[1].weighings
    assert lost.rule == RULE
    assert lost.quote.text == "The Commission gives greater weight to the former."
    assert [reason.value for reason in lost.reasons] == ["less_persuasive"]


@pytest.mark.parametrize(
    "text",
    [
        f"{APART}The Commission gives great weight to Dr. Vale.",
        f"{APART}The greater weight of the evidence, chiefly the opinion of Dr. Vale, shows a tear.",
        f"{APART}The Commission gives more weight to Dr. Vale than to the therapist.",
        f"{APART}The Commission finds the opinion of Dr. Vale the most persuasive of all.",
        f"{APART}\n\nThe Commission gives greater weight to Dr. Vale.",
        "Dr. Vale found a tear. Dr. Quill agreed. The Commission gives greater weight to Dr. Vale.",
        "Dr. Vale and Dr. Quill testified. The Commission finds the opinion of Dr. Vale more persuasive.",
        f"{APART}Dr. Brandt saw the films. The Commission gives greater weight to Dr. Vale.",
    ],
)
def test_nobody_else_has_lost(text: str) -> None:
    assert weights(text)[1] == "not_stated"


def test_a_weighing_in_words_of_its_own_stands() -> None:
    text = f"{APART}The Commission gives greater weight to Dr. Vale. Dr. Quill is also credited on the wrist."
    assert weights(text)[0] == "credited"
    assert weights(text)[1] != "rejected"


def test_by_a_vague_word_nobody_else_loses() -> None:
    text = "Dr. Quill, the consultant, saw a scar. Dr. Vale found a tear. The panel finds the consultant more credible."
    assert weights(text)[0] != "rejected"
