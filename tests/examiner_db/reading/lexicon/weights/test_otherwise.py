"""Belief of which the same sentence takes the rest back; each sentence is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

IN_PART = (
    "The judge credited Dr. Brandt's opinion insofar as it addressed the neck, but otherwise rejected it.",
    "The ALJ found Dr. Brandt persuasive to the extent consistent with light work, and otherwise unpersuasive.",
    "Dr. Brandt's opinion on diagnosis is persuasive, but her opinion on causation is not.",
    "While the arbitrator found Dr. Brandt credible regarding the ankle, she was not found credible on the back.",
    "The WCJ found Dr. Brandt credible with respect to the injury and not credible with respect to its cause.",
    "The judge declined to adopt that part of Dr. Brandt's opinion which denied causation.",
)
WHOLE = (
    "The judge credited Dr. Brandt's opinion.",
    "Dr. Brandt's recommendation is credible, and the contrary utilization review is not.",
    "While the arbitrator found Dr. Brandt credible, the claim was late.",
)


@pytest.mark.parametrize("sentence", IN_PART)
def test_believed_in_part(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "partly"


@pytest.mark.parametrize("sentence", WHOLE)
def test_believed_as_a_whole(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"
