"""Sentences that doubt a physician by a noun, by what the evidence shows, or by a pronoun; each is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

DOUBTED = (
    "Implied in the award is the Referee's rejection of the opinion of Dr. Brandt.",
    "Rather than follow Dr. Brandt, the Deputy chose the later date.",
    "The court deviated from the rating of Dr. Brandt.",
    "The Commission passed over the report of Dr. Brandt.",
    "The Deputy did not accept what Dr. Brandt wrote.",
    "Dr. Brandt was told of no earlier injury, and the Referee gave her answer no weight.",
    "Dr. Brandt did not see the films, and the Deputy can place no reliance on her.",
    "Because Dr. Brandt examined nobody, the panel found her review unhelpful.",
    "The great weight of the other evidence is contrary to the opinion of Dr. Brandt.",
    "Respondents have proven that Dr. Brandt erred in rating the ankle.",
    "Little evidence supports Dr. Brandt.",
    "Not a single note supports Dr. Brandt's theory.",
    "Less weight attaches to the letter of Dr. Brandt.",
    "The views of Dr. Brandt yield to those of the surgeon.",
    "There is no basis in the testimony of Dr. Brandt upon which an award may rest.",
    "Dr. Brandt did not compare the two hands, thereby leaving the court to guess.",
    "Dr. Brandt's opinion is too speculative to support an award.",
    "Dr. Brandt lacks the training to speak of the heart.",
    "Dr. Brandt's change of mind is unexplained.",
    "Dr. Brandt's opinion is not tied to anything in the chart.",
    "Dr. Brandt's opinion was premised upon a normal scan, which was not accurate.",
    "Dr. Brandt's endorsement of the form, without a word of reasoning, adds little.",
    "Dr. Brandt's rating includes an amount for pain, and will not be adopted.",
    "Dr. Brandt was on one side of the conflict.",
    "Dr. Brandt's deposition was not newly discovered evidence.",
    "The Deputy gave Dr. Brandt the least weight.",
    "The Referee followed Dr. Corliss instead of Dr. Brandt.",
    "It was reasonable for the plan to discount Dr. Brandt.",
)
NOT_DOUBTED = (
    "Respondents have not proven that Dr. Brandt erred in rating the ankle.",
    "The insurer's rejection of Dr. Brandt's bill is noted.",
    "The court below vacated an order because the judge had not given good reasons for discounting Dr. Brandt.",
    "Dr. Brandt was too busy to testify.",
    "Dr. Brandt conceded that her opinion was based on an incomplete history.",
    "The carrier's position is that Dr. Brandt's opinion should be rejected.",
    "The Commissioner responds that the judge properly discounted Dr. Brandt.",
    "The claimant's representative asks us to reject Dr. Brandt.",
    "The claimant was not persuaded by Dr. Brandt to have surgery.",
    "The judge allowed additional medical evidence after finding the report of Dr. Brandt inadequate.",
    "In its prior decision the Board rejected Dr. Brandt.",
    "The Board rejected Dr. Brandt; that decision was vacated.",
    "Dr. Brandt concluded that the claimant's account was not credible and deserved no weight.",
    "The case is remanded for a statement of the reasons for rejecting Dr. Brandt.",
    "The claimant has not shown that Dr. Brandt was wrong.",
)
SPLIT = (
    "Dr. Brandt was credible on the diagnosis, less so on the date.",
    "In the Referee's view Dr. Brandt was right about the hand and wrong about the arm.",
    "The Deputy found Dr. Brandt credible as to the hand; as to the arm, she was persuaded by Dr. Corliss.",
    "For the first year the judge accepted Dr. Brandt's opinion; for the second year, the judge did not.",
    "The Referee partially credited Dr. Brandt.",
    "The judge accepted in part the opinion of Dr. Brandt.",
    "The panel agrees in part with Dr. Brandt.",
    "The ALJ found Dr. Brandt persuasive in part.",
    "The ALJ adopted the lifting portion of Dr. Brandt's assessment.",
    "The panel agrees with Dr. Brandt on the diagnosis; it disagrees with her about the cause.",
    "While we credit Dr. Brandt on causation, we reject her rating.",
    "The judge accepted Dr. Brandt's report, but not her testimony about the fall.",
    "The Deputy relies on Dr. Brandt for the hand, but her opinion on the arm lacks foundation.",
    "The judge rejected Dr. Brandt's rating but credited her diagnosis.",
    "The court took from Dr. Brandt her rating but declined to apply her restrictions.",
)
WHOLE = (
    "The Deputy believed Dr. Brandt and denied the claim.",
    "The judge accepted Dr. Brandt's figure but awarded no interest.",
    "The Referee found Dr. Brandt credible and the claimant not credible.",
    "The panel follows Dr. Brandt, not Dr. Corliss.",
    "The judge credits Dr. Brandt, but the claim is barred on other grounds.",
    "The judge relies on Dr. Brandt, and not on the claimant's own account.",
)


@pytest.mark.parametrize("sentence", DOUBTED)
def test_doubt_told_otherwise(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", NOT_DOUBTED)
def test_no_doubt_is_told(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) in ("not_stated", "credited")


@pytest.mark.parametrize("sentence", SPLIT)
def test_a_sentence_takes_something_back(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "partly"


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_takes_nothing_back(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"
