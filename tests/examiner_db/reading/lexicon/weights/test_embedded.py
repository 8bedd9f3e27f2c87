"""Weighing told by the way; each sentence is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

AGAINST = (
    "Dr. Brandt, whom the ALJ found not credible, testified that the findings were old.",
    "Dr. Brandt, whose testimony was rejected, rated the knee.",
    "Having rejected Dr. Brandt's opinion, the judge turned to the films.",
    "The Board adopts the opinions of Dr. Corliss, and finds Dr. Brandt unpersuasive.",
    "The judge recognizes that Dr. Brandt reached another result but finds that opinion less persuasive.",
    "The ALJ acknowledged Dr. Brandt's opinion but concluded that it was not supported by the record.",
    "Dr. Brandt's conclusory opinion does not carry the burden.",
    "The panel gave short shrift to Dr. Brandt.",
    "The judge found Dr. Brandt wanting.",
    "The Referee had little confidence in Dr. Brandt.",
    "The Commission viewed Dr. Brandt with some skepticism.",
    "The opinion of Dr. Brandt does not merit significant weight.",
    "The testimony of Dr. Brandt amounted to a net opinion.",
    "The report of Dr. Brandt was found to be without probative value.",
    "The Commission correctly refused to accord Dr. Brandt any weight.",
    "Dr. Brandt was given the least weight.",
    "Dr. Brandt: not credible.",
)
FOR = (
    "As explained by Dr. Brandt, whose testimony is credited, the fall tore the cuff.",
    "Having credited Dr. Brandt's opinion, the judge awarded benefits.",
    "In light of Dr. Brandt's credible opinion, the claim is denied.",
    "Crediting Dr. Brandt's testimony, the Compensation Judge awarded benefits.",
    "The most persuasive evidence in this case is the opinion of Dr. Brandt.",
    "What the WCJ finds persuasive is Dr. Brandt's comparison of the scans.",
    "The weight of the credible evidence, namely the opinion of Dr. Brandt, supports the claim.",
    "The opinion of Dr. Brandt is entitled to deference.",
    "The testimony of Dr. Brandt tips the balance.",
    "The judge put more stock in Dr. Brandt.",
    "Dr. Brandt struck me as candid.",
    "It is consistent with the view of Dr. Brandt, to which the Board also gives weight.",
    "Dr. Brandt's diagnosis rested on an examination, which provided a credible basis for the ALJ's determination.",
    "Dr. Brandt: credible.",
    "The report of Dr. Corliss is insufficient to overcome the special weight accorded Dr. Brandt's opinion.",
    "It does not create a conflict with the opinion of Dr. Brandt, which constitutes the weight of the evidence.",
    "The judge adopted the opinions of Dr. Brandt in all respects, and rejected those of Dr. Corliss.",
)
NOTHING = (
    "Having examined the worker, Dr. Brandt found nothing.",
    "Dr. Brandt, whose testimony is summarized above, rated the knee.",
    "Dr. Brandt called the study unpersuasive.",
    "The most painful joint was the knee, said Dr. Brandt.",
    "Dr. Brandt put more stock in the films.",
    "Dr. Brandt: see above.",
)


@pytest.mark.parametrize("sentence", AGAINST)
def test_refused_by_the_way(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", FOR)
def test_believed_by_the_way(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", NOTHING)
def test_nothing_is_weighed(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
