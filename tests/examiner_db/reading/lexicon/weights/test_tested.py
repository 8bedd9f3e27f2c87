"""How an opinion fares against a standard, the facts, and what it starts from; each sentence is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt's reports and testimony meet the test.",
        "The testimony of Dr. Brandt, taken as a whole, was unequivocal and sufficient to support the award.",
        "Dr. Brandt's conclusion that the fall lit up the condition fits these facts.",
        "The objective findings bear out Dr. Brandt's opinion.",
        "The restrictions imposed by Dr. Brandt rest on a valid functional capacity evaluation.",
        "Dr. Brandt's opinion did not lack foundation.",
        "Dr. Brandt's report is not inconsistent and therefore is some evidence upon which the commission could rely.",
    ],
)
def test_passed(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt's statement that the hip is industrial is unaccompanied by any reasoning and merits no discussion.",
        "The report of Dr. Brandt is couched in speculative terms.",
        "Dr. Brandt, who is not shown to have seen the scan, worked from an inaccurate history.",
        "Dr. Brandt's view to that effect rests upon the look of the films alone.",
        "Dr. Brandt's remark was made for another purpose, and it has no bearing here.",
        "Dr. Brandt's ratings did not conform to the Guides.",
        "Dr. Brandt's conclusion does not sit well with the EMG.",
        "Dr. Brandt accepted the worker's account of this without testing it against anything else.",
    ],
)
def test_failed(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Brandt said that the claimant met the requirements.",
        "Dr. Corliss testified that Dr. Brandt's opinion fits the facts.",
        "Dr. Corliss testified that Dr. Brandt's opinion is hard to credit.",
        "The claimant says that Dr. Brandt's opinion is couched in speculative terms.",
        "The earlier treatment, provided by Dr. Brandt, has no bearing on the outcome.",
        "The concession obtained from Dr. Brandt, that she could not exclude it, does not establish what is probable.",
        "Dr. Corliss ordered injections administered by Dr. Brandt, which were followed by a neurotomy.",
        "Following a dispute over authorization, Dr. Brandt replaced the knee.",
    ],
)
def test_nobody_has_tested_it(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
