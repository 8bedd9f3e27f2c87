"""What an opinion is said not to be: nobody doubts what was not equivocal, or believes what is hardly credible."""

from itertools import product

import pytest

from examiner_db.reading import read
from examiner_db.reading.sentences.views import THIS
from examiner_db.reading.weighing.asserted import is_asserted
from examiner_db.vocabulary import Weight

BLAMED = ("equivocal", "speculative", "conclusory", "unreliable", "based on an inaccurate history", "mere conjecture")
PRAISED = ("persuasive", "credible", "competent", "substantial evidence", "entitled to great weight")
OPINIONS = ("the opinion of Dr. Vanterpool", "Dr. Vanterpool's testimony")
NOT_HELD = (
    "We find no basis to conclude that {} was {}.",
    "The judge was not required to find that {} was {}.",
    "We are not persuaded that {} was {}.",
    "It cannot be said that {} was {}.",
    "We disagree with the employer that {} was {}.",
    "We do not agree that {} was {}.",
    "The employer has not shown that {} was {}.",
    "We are unable to say that {} was {}.",
)
NOT_SO = (
    "We conclude that {} was not {}.",
    "Contrary to the employer's contention, {} was by no means {}.",
    "We find that {} was hardly {}.",
    "To our mind {} cannot be called {}.",
    "We find that {} was neither {} nor a guess.",
)
DECISION = """WORKERS' COMPENSATION APPEAL BOARD

Claimant injured his back at work on May 3, 2019. He presented the deposition testimony of Osric Vanterpool, M.D., who
treated him. Dr. Vanterpool opined that the herniation was caused by the work incident.

DISCUSSION

Employer argues that the judge erred. {}

For these reasons, the order is affirmed.
"""


def weight(sentence: str) -> Weight:
    (decision,) = read(DECISION.format(sentence))
    return next(one.weight for one in decision.physicians if one.name.endswith("Vanterpool"))


@pytest.mark.parametrize(("frame", "word", "opinion"), [*product((*NOT_HELD, *NOT_SO), BLAMED, OPINIONS)])
def test_what_an_opinion_is_not_does_not_reject_it(frame: str, word: str, opinion: str) -> None:
    assert weight(frame.format(opinion, word)) in (Weight.NOT_STATED, Weight.CREDITED)


@pytest.mark.parametrize(("frame", "word", "opinion"), [*product((*NOT_HELD, *NOT_SO[1:4]), PRAISED, OPINIONS)])
def test_what_an_opinion_is_not_does_not_credit_it(frame: str, word: str, opinion: str) -> None:
    assert weight(frame.format(opinion, word)) in (Weight.NOT_STATED, Weight.REJECTED)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("We find that Dr. Vanterpool's testimony was equivocal.", Weight.REJECTED),
        ("We find that Dr. Vanterpool's testimony was not only vague but conclusory.", Weight.REJECTED),
        ("We are not persuaded that Dr. Vanterpool's opinion is credible.", Weight.REJECTED),
        ("We find no reason to reject the opinion of Dr. Vanterpool.", Weight.CREDITED),
        ("We find that Dr. Vanterpool's testimony was persuasive.", Weight.CREDITED),
        ("Employer failed to prove it highly probable that Dr. Vanterpool's rating is incorrect.", Weight.CREDITED),
        ("The Board finds that claimant failed to prove the need for the care that Dr. Vanterpool recommended.", None),
        ("We need not address the weight that was accorded to Dr. Vanterpool.", Weight.NOT_STATED),
        ("A judge's choice between experts is usually upheld unless the expert assumed what is not so.", None),
    ],
)
def test_what_is_asserted_is_read(sentence: str, said: Weight | None) -> None:
    assert weight(sentence) is (said or Weight.NOT_STATED)


def test_each_report_of_a_showing_is_believed_as_far_as_it_goes() -> None:
    (decision,) = read(MOTION)
    weights = {one.name.split(" ")[-1]: one.weight for one in decision.physicians}
    assert weights["Cartmell"] is weights["Szell"] is weights["Vantongen"] is Weight.CREDITED
    assert weights["Marbury"] is not Weight.CREDITED


MOTION = """Supreme Court, Appellate Division, First Department, New York

Ada Quorrell, Appellant,
v
Malthe Ostrem et al., Respondents.

Order, Supreme Court, Bronx County, entered on or about May 3, 2021, which granted defendants' motion for summary
judgment dismissing the complaint, unanimously affirmed, without costs.

Defendants established prima facie that plaintiff did not sustain a serious injury. They submitted the affirmed report
of their orthopedic surgeon, Dr. Hollis Cartmell, who found full range of motion. Defendants' neurologist, Dr. Amaranta
Szell, likewise found a normal examination. Defendants also submitted the affirmed report of a radiologist, Dr. Leopold
Vantongen, who reviewed the films and found them degenerative.

In opposition, plaintiff submitted the affirmation of Dr. Sunniva Marbury, who did not explain the degeneration.
"""


def test_only_what_is_said_of_this_opinion_counts() -> None:
    said = f"The scan was not equivocal, and the opinion of {THIS} was conclusory."
    assert is_asserted(Weight.REJECTED, said, 0, said.index(THIS), len(said))
    nor = f"Nor was the opinion of {THIS} insufficient."
    assert not is_asserted(Weight.REJECTED, nor, 0, nor.index(THIS), len(nor))
    assert is_asserted(Weight.PARTLY, nor, 0, nor.index(THIS), len(nor))


def test_what_a_party_failed_to_establish_is_not_asserted() -> None:
    said = f"The employer failed to establish that the opinion of {THIS} was equivocal."
    assert not is_asserted(Weight.REJECTED, said, said.index("was"), said.index(THIS), len(said))
