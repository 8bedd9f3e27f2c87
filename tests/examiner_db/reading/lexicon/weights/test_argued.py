"""Weighing by argument: what a decider finds missing in an opinion or borne out, and what only sounds like it."""

from collections.abc import Callable

import pytest

from examiner_db.reading import read

Weigh = Callable[..., str]

AGAINST = (
    "Dr. Brandt did not explain how the fall could have caused it.",
    "Dr. Brandt did not reconcile that view with the earlier chart.",
    "Dr. Brandt never explained the change of opinion.",
    "Dr. Brandt failed to account for two years without treatment.",
    "Dr. Brandt does not address the second scan.",
    "Dr. Brandt could not explain the difference.",
    "Nor does Dr. Brandt address the second scan.",
    "Nor, the judge observed, did Dr. Brandt account for the interval.",
    "Dr. Brandt did not describe the gait, did not reconcile it with the notes, and did not mention weight.",
    "Dr. Brandt did not identify the table or explain why it applied.",
    "Dr. Brandt offered no explanation for the reversal.",
    "Dr. Brandt gave no rationale.",
    "Dr. Brandt ignored the surveillance.",
    "Dr. Brandt overlooked the operative report.",
    "Dr. Brandt glossed over the later injury.",
    "Dr. Brandt was unaware of the earlier claim.",
    "Dr. Brandt was not informed of the earlier accident.",
    "Dr. Brandt's account is belied by the films.",
    "Dr. Brandt's theory is at odds with the operative findings.",
    "Dr. Brandt's conclusion is hard to reconcile with the films.",
    "Dr. Brandt's opinion proceeds from a history that is incomplete.",
    "Dr. Brandt's report lacks any reasoning.",
)
FOR = (
    "Dr. Brandt explained why the tear could not be old.",
    "Dr. Brandt addressed each of the prior episodes.",
    "Dr. Brandt accounted for all of the imaging.",
    "Dr. Brandt's account is consistent with the chain of events.",
    "Dr. Brandt's conclusion is borne out by the operative findings.",
    "Dr. Brandt's explanation finds support in the record.",
)
NEITHER = (
    "Dr. Brandt explained the risks of surgery to the claimant.",
    "Dr. Brandt did not see the claimant again.",
    "Dr. Brandt was aware of the earlier claim.",
    "Dr. Brandt gave the claimant no restrictions.",
    "Dr. Corliss testified that Dr. Brandt did not explain the change.",
    "The claimant notes that Dr. Brandt did not explain the change.",
    "Counsel pointed out that Dr. Brandt never explained the change.",
    "Although Dr. Brandt did not explain the change, the record does.",
    "It is true that Dr. Brandt did not address the second scan.",
    "Dr. Brandt's MRI report does not address causation.",
    "Had Dr. Brandt explained the change, the result might differ.",
    "The employer argues that Dr. Brandt did not explain the change.",
)


@pytest.mark.parametrize("sentence", AGAINST)
def test_against(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", FOR)
def test_for(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", NEITHER)
def test_neither(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"


@pytest.mark.parametrize("sentence", AGAINST)
def test_no_argument_where_a_decision_only_tells(sentence: str) -> None:
    (reading,) = read(f"FACTS\n\nDr. Ada Brandt was deposed. {sentence}\n")
    weighings = {weighing.rule.split("@")[0] for one in reading.physicians for weighing in one.weighings}
    assert not {rule for rule in weighings if rule.startswith("weigh.argued")}


def test_words_outweigh_arguments(weight: Weigh) -> None:
    assert weight("Dr. Brandt did not explain the change. The Court credits Dr. Brandt.") == "credited"
