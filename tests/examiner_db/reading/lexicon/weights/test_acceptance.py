"""Sentences that believe a physician by a noun, by a reason, or by a pronoun; each is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

BELIEVED = (
    "We find no error in the Referee's adoption of the opinion of Dr. Brandt.",
    "The Magistrate's acceptance of Dr. Brandt's view is affirmed.",
    "The Board's reliance on Dr. Brandt is supported by the record.",
    "Deferring to Dr. Brandt's long acquaintance with the claimant, the Deputy continued the award.",
    "The Magistrate had the discretion to prefer Dr. Brandt's figure.",
    "It was within the Referee's province to credit Dr. Brandt.",
    "The judge was right to trust Dr. Brandt.",
    "Nor was it improper for the Commission to give credence to Dr. Brandt.",
    "It was reasonable for the plan to prefer the opinion of Dr. Brandt.",
    "It was not unreasonable for the carrier to rely on Dr. Brandt.",
    "Nothing on cross-examination shook Dr. Brandt, and the court believes her.",
    "Dr. Brandt saw the claimant every week, and we are persuaded by her.",
    "Dr. Brandt gave a careful history, and the Deputy gave her opinion great weight.",
    "The Referee read the report of Dr. Brandt and made it the basis of the award.",
    "The court takes Dr. Brandt at her word.",
    "By far the better account came from Dr. Brandt.",
    "The Referee finds Dr. Brandt to have the stronger reasoning.",
    "The Deputy found that Dr. Brandt had the better view of the joint.",
    "What persuades us is the testimony of Dr. Brandt.",
    "What convinces the Board is Dr. Brandt's explanation.",
    "The greater weight of the evidence, chiefly the testimony of Dr. Brandt, shows a new injury.",
    "Competent evidence in the form of Dr. Brandt's deposition supports the award.",
    "Accorded great weight is the opinion of Dr. Brandt.",
    "Through the affirmed report of Dr. Brandt, defendants established that no serious injury was sustained.",
    "The affidavit of Dr. Brandt was improperly disregarded.",
    "The panel sees no reason to question Dr. Brandt.",
    "The panel found no basis to depart from the rating of Dr. Brandt.",
    "We affirm the order, the judge having had the authority to follow Dr. Brandt.",
    "The Deputy regarded Dr. Brandt as the more careful witness.",
    "We reject the employer's contention that Dr. Brandt's opinion was unsupported.",
    "The panel rejects the carrier's argument that Dr. Brandt's report was speculative.",
)
NOT_BELIEVED = (
    "The insurer's reliance on Dr. Brandt is noted.",
    "The Referee's adoption of Dr. Brandt's rating was error.",
    "The claimant believed Dr. Brandt, and took her advice.",
    "The better surgeon, the claimant thought, was Dr. Brandt.",
    "The case is remanded for an explanation of why the judge preferred Dr. Brandt.",
    "The judge may well find Dr. Brandt persuasive.",
    "The employer responds that the judge properly relied on Dr. Brandt.",
    "In its earlier decision the Board followed Dr. Brandt.",
    "Dr. Brandt was accepted as an expert in neurology.",
    "Dr. Brandt was accepted without objection as an expert.",
    "There is no reason to prefer Dr. Brandt to Dr. Corliss.",
    "The judge must explain why she found Dr. Brandt persuasive.",
    "The insurer's position is that Dr. Brandt is persuasive.",
    "The Board failed to give reasons for preferring Dr. Brandt.",
)


@pytest.mark.parametrize("sentence", BELIEVED)
def test_belief_told_otherwise(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", NOT_BELIEVED)
def test_no_belief_is_told(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) in ("not_stated", "rejected")
