"""What a decider finds, takes, cannot follow, prefers or leaves standing; and what only sounds like it."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

CREDITED = (
    "The Court finds Dr. Brandt helpful.",
    "The Arbitrator gave Dr. Brandt's opinion great weight.",
    "Dr. Brandt's explanation the judge found convincing.",
    "The Panel reviewed the record and adopted Dr. Brandt's rating.",
    "I am convinced by Dr. Brandt as to the rating.",
    "The Arbitrator finds an impairment of 12%, as assessed by Dr. Brandt.",
    "Dr. Brandt's figure is adopted.",
    "On that question Dr. Brandt has the better of it.",
    "It was Dr. Brandt's explanation that the judge thought fit the record.",
    "The judge's reliance on Dr. Brandt was reasonable.",
    "The administrative law judge rationally credited Dr. Brandt.",
    "We see no error in the judge's reliance on Dr. Brandt.",
    "The claimant did not overcome Dr. Brandt's determination.",
    "The ALJ rejected that report in favor of the opinion of Dr. Brandt.",
    "The choice of Dr. Brandt's rating over that of Dr. Corliss was reasonable.",
    "Plaintiff raised a triable issue of fact through the affirmation of Dr. Brandt.",
    "Dr. Brandt's affirmation is sufficient to raise an issue of fact.",
    "Defendants established, prima facie, through Dr. Brandt's findings, that the sprain had resolved.",
    "Dr. Brandt explained why the loss of the reflex matters.",
    "Although Dr. Brandt's report is equivocal on one point, the Arbitrator adopts the opinion of Dr. Brandt.",
)
REJECTED = (
    "On this record the Court cannot follow Dr. Brandt.",
    "The judge was unwilling to accept Dr. Brandt's statement.",
    "Nor do we accept the testimony of Dr. Brandt.",
    "Dr. Brandt's rating cannot be accepted.",
    "We decline to follow Dr. Brandt in this one respect.",
    "To the extent that the testimony of Dr. Brandt differs, it is rejected.",
    "To Dr. Brandt's letters the ALJ gave little weight.",
    "The Panel gives Dr. Brandt's report little weight.",
    "The Court finds Dr. Brandt unhelpful.",
    "Dr. Brandt's testimony is not helpful on the termination petition.",
    "Dr. Brandt's report adds nothing.",
    "Dr. Brandt's report does not assist the employer.",
    "Dr. Brandt's conclusion is mere conjecture.",
    "The ALJ gave good reasons for discounting Dr. Brandt's opinion.",
    "The administrative law judge permissibly discredited Dr. Brandt.",
    "The administrative law judge rationally found Dr. Brandt's opinion to be conclusory.",
    "The judge was not required to accept Dr. Brandt's opinion.",
    "The judge's choice of Dr. Corliss's rating over that of Dr. Brandt was reasonable.",
    "The plan was not free to discard that evidence in favor of the review by Dr. Brandt.",
    "Respondents have overcome Dr. Brandt's rating.",
    "Dr. Brandt's affirmation is insufficient to raise a triable issue of fact.",
    "Dr. Brandt's notes, which are dated 2013, are unsworn.",
    "Dr. Brandt did not explain why the joint should be left out.",
    "Nor did Dr. Brandt account for the interval.",
    "Dr. Brandt's account is contradicted by the therapy notes.",
    "Dr. Brandt passed over the second scan.",
    "At best, Dr. Brandt's testimony shows a difference of opinion.",
)
SILENT = (
    "The judge noted that the claimant relied on Dr. Brandt.",
    "The judge did not say whether he accepted Dr. Brandt.",
    "The therapist found Dr. Brandt helpful.",
    "The claimant could not follow Dr. Brandt's instructions.",
    "Dr. Brandt gave the claimant little help.",
    "Dr. Brandt told the claimant nothing of the risk.",
    "The judge reasonably considered Dr. Brandt.",
    "Dr. Brandt did not prescribe therapy.",
    "Dr. Corliss noted that Dr. Brandt did not explain the change.",
    "The employer points out that Dr. Brandt did not explain the change.",
    "It is true that Dr. Brandt did not address the neck.",
    "Dr. Brandt's x-ray report does not address the cause of the narrowing.",
    "Dr. Brandt's restrictions were accepted by the employer.",
    "If Dr. Brandt did not explain the change, the award must fall.",
    "The claimant argues that the Court cannot follow Dr. Brandt.",
)


@pytest.mark.parametrize("sentence", CREDITED)
def test_credited(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", REJECTED)
def test_rejected(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
