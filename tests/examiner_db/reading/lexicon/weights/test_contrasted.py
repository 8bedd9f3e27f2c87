"""Two physicians of one sentence set side by side; each sentence is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

LOST = (
    "The judge accepted Dr. Corliss's conclusions, but not those of Dr. Brandt.",
    "The ALJ found Dr. Corliss's opinion, not Dr. Brandt's opinion, to be credible.",
    "The Referee found Dr. Corliss credible and Dr. Brandt not credible.",
    "The deputy found the opinion of Dr. Corliss convincing and that of Dr. Brandt flawed.",
    "To the extent Dr. Brandt's opinion conflicts with that of Dr. Corliss, the ALJ credits Dr. Corliss.",
    "To the extent the testimony of Dr. Brandt differs from that of Dr. Corliss, Dr. Corliss is found more credible.",
    "Where Dr. Brandt and Dr. Corliss disagree, the Board accepts Dr. Corliss.",
    "The Board credited Dr. Corliss to the extent it conflicts with Dr. Brandt.",
    "Contrary to Dr. Brandt, the Commission finds Dr. Corliss persuasive.",
    "While the opinion of Dr. Brandt was considered, the judge found Dr. Corliss more persuasive.",
    "Having considered Dr. Brandt's contrary view, the judge nonetheless adopts the opinion of Dr. Corliss.",
    "The Arbitrator preferred Dr. Corliss's opinion to that of Dr. Brandt.",
    "As between Dr. Brandt and Dr. Corliss, the judge finds the latter more persuasive.",
    "The ALJ resolved the conflict between Dr. Brandt and Dr. Corliss in favor of Dr. Corliss.",
    "The magistrate did not find Dr. Brandt as persuasive as Dr. Corliss.",
    "The WCJ found neither Dr. Brandt nor Dr. Corliss persuasive.",
    "Neither Dr. Corliss's nor Dr. Brandt's opinion is persuasive.",
    "Dr. Corliss is credible; Dr. Brandt is not.",
    "The Panel discounted the views of Dr. Corliss as well as those of Dr. Brandt.",
    "The well-reasoned opinions of Dr. Corliss outweigh the contrary opinion of Dr. Brandt.",
    "The Board relied on Dr. Corliss in lieu of Dr. Brandt.",
    "The Board adopted the report of Dr. Corliss as against the report of Dr. Brandt.",
)
WON = (
    "The ALJ found Dr. Brandt's opinion, not Dr. Corliss's opinion, to be credible.",
    "As between Dr. Brandt and Dr. Corliss, the judge finds the former more persuasive.",
    "Between Dr. Corliss's report and Dr. Brandt's report, the latter is the more persuasive.",
    "The ALJ resolved the conflict between Dr. Brandt and Dr. Corliss in favor of Dr. Brandt.",
    "The magistrate did not find the report of Dr. Corliss as persuasive as the report of Dr. Brandt.",
    "The WCJ found the testimony of Dr. Corliss less persuasive than the testimony of Dr. Brandt.",
    "The WCJ rejected Dr. Corliss to the extent inconsistent with Dr. Brandt.",
    "To the extent Dr. Corliss differs from Dr. Brandt, Dr. Corliss is rejected.",
    "The judge credited Dr. Brandt's opinion to the extent it conflicts with Dr. Corliss's opinion.",
    "The judge relied on Dr. Corliss together with Dr. Brandt.",
    "The judge found the opinion of Dr. Brandt, together with that of Dr. Corliss, more convincing.",
    "The Board was not persuaded by Dr. Corliss and instead adopted the opinion of Dr. Brandt.",
    "The Commission accorded more weight to the report of Dr. Brandt and less weight to that of Dr. Corliss.",
)
NEITHER = (
    "Dr. Brandt found Dr. Corliss credible and the films not credible.",
    "The employer preferred Dr. Corliss's plan to that of Dr. Brandt.",
    "Neither party called Dr. Brandt.",
    "Counsel maintained that Dr. Corliss was more persuasive than Dr. Brandt.",
    "A reasonable fact finder could credit Dr. Brandt or Dr. Corliss.",
    "Dr. Corliss told the jury that he did not find Dr. Brandt's measurements reliable.",
    "It is unnecessary to determine whether the papers, including the report of Dr. Brandt, were sufficient.",
    "According to the employer's brief, Dr. Brandt's report is not substantial evidence.",
    "The nurse case manager found Dr. Brandt's plan unreasonable.",
    "Dr. Brandt's report was persuasive evidence, the employer submitted, of recovery.",
)


@pytest.mark.parametrize("sentence", LOST)
def test_who_is_left(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", WON)
def test_who_is_taken(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", NEITHER)
def test_nobody_decides(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
