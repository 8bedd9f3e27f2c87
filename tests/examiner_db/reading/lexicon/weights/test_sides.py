"""Where a decider stands toward a physician, in words that name no quality; each sentence is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt's rating is the one I adopt.",
        "It is Dr. Brandt's date of maximum medical improvement that I use.",
        "On apportionment I am with Dr. Brandt.",
        "The referee has no quarrel with Dr. Brandt's diagnosis.",
        "The greatest weight goes to Dr. Brandt.",
        "As the operating surgeon, Dr. Brandt was better placed to say what the tendon showed.",
        "The WCJ properly declined to substitute the argument of counsel for the opinion of Dr. Brandt.",
        "There being no reasoned opinion to set against that of Dr. Brandt, no conflict existed.",
        "The criticisms of Dr. Brandt are not well taken.",
        "The ALJ relied in this respect on Dr. Brandt.",
    ],
)
def test_at_the_side_of(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize(
    "sentence",
    [
        "I part company with Dr. Brandt on the date.",
        "The judge put Dr. Brandt's report to one side.",
        "The panel was under no obligation to follow Dr. Brandt.",
        "The WCJ was right to depart from Dr. Brandt.",
        "The Board Panel cannot find causal relationship on the testimony of Dr. Brandt.",
        "An award cannot rest on Dr. Brandt's report.",
        "The judge accepts Dr. Corliss's restrictions in place of those of Dr. Brandt.",
        "The limit of five hours was not adequately explained by Dr. Brandt.",
        "The criticisms leveled at Dr. Brandt are well taken.",
        "The court found clear and convincing evidence to deviate from the opinion of Dr. Brandt.",
    ],
)
def test_apart_from(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize(
    "sentence",
    [
        "The employee has no quarrel with Dr. Brandt.",
        "Dr. Brandt was better placed financially after the sale.",
        "The employee argues that Dr. Brandt was better placed than Dr. Corliss.",
        "The employee parted company with Dr. Brandt in May.",
        "The employer was under no obligation to pay Dr. Brandt.",
        "We do not say that Dr. Brandt's opinion must be rejected.",
        "The dissent would have found Dr. Brandt unpersuasive.",
    ],
)
def test_who_does_not_decide_has_no_side(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
