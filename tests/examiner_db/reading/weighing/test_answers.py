"""An argument and its answer, read together."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Tribunal


def vale(text: str) -> PhysicianReading:
    (reading,) = read(f"FACTS\n\nDr. Vale and Dr. Quill were deposed.\n\nANALYSIS\n\n{text}\n", Tribunal.MN_WCCA)
    return next(one for one in reading.physicians if one.name == "Vale")


@pytest.mark.parametrize(
    ("argument", "weight"),
    [
        ("The employer argues that the judge erred in relying on Dr. Vale.", "credited"),
        ("The employer contends that the judge erred in rejecting the opinion of Dr. Vale.", "rejected"),
        ("The employer argues that the judge erred in crediting Dr. Quill over Dr. Vale.", "rejected"),
    ],
)
@pytest.mark.parametrize(
    "answer",
    [
        "We disagree.",
        "We are not persuaded.",
        "The judge read the films. This argument is without merit.",
        "We reject the contention.",
    ],
)
def test_a_denied_argument_leaves_the_weighing_standing(argument: str, weight: str, answer: str) -> None:
    found = vale(f"{argument} {answer}")
    assert found.weight.value == weight
    assert found.weight_quote is not None
    assert found.weight_quote.text == f"{argument} {answer}"


@pytest.mark.parametrize(
    "answer", ["We agree.", "The argument has merit.", "The judge read the films.", "\n\nWe disagree."]
)
def test_without_a_denial_in_its_paragraph_an_argument_says_nothing(answer: str) -> None:
    found = vale(f"The employer argues that the judge erred in relying on Dr. Vale. {answer}")
    assert found.weight.value == "not_stated"


def test_an_argument_about_something_else_says_nothing() -> None:
    assert vale("The employer argues that Dr. Vale was biased. We disagree.").weight.value == "not_stated"


@pytest.mark.parametrize(
    "fault", ["Dr. Vale's opinion was overcome", "Dr. Vale's opinion lacked foundation", "Dr. Vale was mistaken"]
)
@pytest.mark.parametrize("wrong", ["erred in failing to find that", "erred by not concluding that"])
def test_a_fault_that_the_judge_rightly_did_not_find_rejects_nobody(wrong: str, fault: str) -> None:
    assert vale(f"The employer contends that the judge {wrong} {fault}. We are not persuaded.").weight.value in (
        "not_stated",
        "credited",
    )
