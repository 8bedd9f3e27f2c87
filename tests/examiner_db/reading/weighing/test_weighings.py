"""Levels, and the last word that stands."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Level, Tribunal, Weight

CREDITED_BELOW = "The compensation judge adopted the opinion of Dr. Vale."
OWCP_CREDITED = (
    "By decision dated May 3, 2019, OWCP found that Dr. Vale's opinion constituted the weight of the evidence."
)


def vale(text: str, tribunal: Tribunal) -> PhysicianReading:
    (reading,) = read(text, tribunal)
    return next(one for one in reading.physicians if one.name == "Vale")


def levels(one: PhysicianReading) -> list[tuple[Level, Weight]]:
    return [(weighed.level, weighed.weight) for weighed in one.weighings]


def test_a_lower_word_stands_when_the_decision_is_affirmed() -> None:
    text = f"OPINION\n\nThe employee appeals.\n\nDECISION\n\n{CREDITED_BELOW}\n\nORDER\n\nThe decision is affirmed.\n"
    found = vale(text, Tribunal.MN_WCCA)
    assert (levels(found), found.weight) == ([(Level.TRIAL, Weight.CREDITED)], Weight.CREDITED)


@pytest.mark.parametrize("does", ["reversed", "vacated and the matter is remanded"])
def test_a_lower_word_falls_with_its_decision(does: str) -> None:
    text = f"OPINION\n\nThe employee appeals.\n\nDECISION\n\n{CREDITED_BELOW}\n\nORDER\n\nThe decision is {does}.\n"
    found = vale(text, Tribunal.MN_WCCA)
    assert (levels(found), found.weight, found.weight_quote) == (
        [(Level.TRIAL, Weight.CREDITED)],
        Weight.NOT_STATED,
        None,
    )


def test_the_board_has_the_last_word() -> None:
    text = (
        f"FACTUAL HISTORY\n\n{OWCP_CREDITED}\n\nANALYSIS\n\n"
        "The Board finds that Dr. Vale's report is of limited probative value.\n\n"
        "ORDER\n\nIT IS HEREBY ORDERED THAT the decision is reversed.\n"
    )
    found = vale(text, Tribunal.ECAB)
    assert levels(found) == [(Level.TRIAL, Weight.CREDITED), (Level.BOARD, Weight.REJECTED)]
    assert found.weight is Weight.REJECTED
    assert found.weight_quote is not None
    assert found.weight_quote.text == "The Board finds that Dr. Vale's report is of limited probative value."


def test_opposite_words_on_two_issues_are_partly() -> None:
    text = "DISCUSSION\n\nThe ALJ rejected Dr. Vale's opinion on causation but accepted his opinion on disability.\n"
    assert vale(text, Tribunal.CO_OAC).weight is Weight.PARTLY


def test_what_is_undone_does_not_stand() -> None:
    text = (
        "DISCUSSION\n\nThe ALJ rejected Dr. Vale's opinion.\n\nWe find that the ALJ erred in "
        "rejecting Dr. Vale's opinion.\n"
    )
    found = vale(text, Tribunal.US_COURTS)
    assert found.weight is Weight.NOT_STATED


def test_reasons_come_from_the_words_that_stand() -> None:
    text = (
        "DISCUSSION\n\nDr. Vale's opinion is not persuasive because it is speculative and he "
        "never examined the claimant.\n"
    )
    found = vale(text, Tribunal.CO_OAC)
    assert [reason.value for reason in found.weight_reasons] == ["speculative", "no_examination"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The issue is whether the ALJ erred in crediting Dr. Vale.",
        "The employer contends that Dr. Vale is more persuasive.",
        "Dr. Quill agreed with the opinion of Dr. Vale.",
        "The ALJ found the claimant credible when he described Dr. Vale's visit.",
        "Dr. Vale's opinion, if accepted, would support a denial.",
        "The Board rejected the argument that Dr. Vale was partial.",
    ],
)
def test_silence(sentence: str) -> None:
    text = f"DISCUSSION\n\nDr. Vale and Dr. Quill were deposed. {sentence}\n"
    assert vale(text, Tribunal.CO_OAC).weight is Weight.NOT_STATED
