"""Who decides, what they do with an opinion, and what the opinion is called: every class crossed with the others."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

DECIDERS = (
    "The compensation judge",
    "The ALJ",
    "The JCC",
    "The judge of compensation claims",
    "The WCJ",
    "The Full Commission",
    "The deputy commissioner",
    "The trial court",
    "The hearing officer",
    "The Appeals Panel",
    "The Bureau",
    "The majority",
    "The Referee",
    "We",
    "I",
)
OPINIONS = (
    "Dr. Brandt",
    "Dr. Brandt's opinion",
    "the opinion of Dr. Brandt",
    "Dr. Brandt's opinion that the tear was related to the fall",
    "the testimony of Dr. Brandt, the treating surgeon",
    "the impairment rating assigned by Dr. Brandt",
    "the work restrictions imposed by Dr. Brandt",
    "all of Dr. Brandt's testimony",
    "Dr. Brandt's medical findings and conclusions",
    "the March 3, 2014 report of Dr. Brandt",
    "the medical evidence presented by Dr. Brandt",
)
TOOK = (
    "adopted",
    "credited",
    "accepted",
    "relied primarily on",
    "was influenced by",
    "was particularly influenced by",
    "opted to favor",
    "decided to accept",
    "leaned on",
    "placed emphasis on",
    "selected",
    "grounded its decision on",
    "based its findings primarily on",
    "gave the most weight to",
    "found persuasive",
    "found competent",
    "accepted the validity of",
)
LEFT = (
    "rejected",
    "discounted",
    "disbelieved",
    "did not accept",
    "was less persuaded by",
    "was troubled by",
    "took issue with",
    "was critical of",
    "was skeptical of",
    "questioned",
    "questioned the reliability of",
    "discounted the credibility of",
    "expressed doubts about",
    "noted inconsistencies in",
    "identified several flaws in",
    "rejected as speculative",
    "declined to give weight to",
    "gave no weight to",
)
GOOD = (
    "persuasive",
    "competent and credible",
    "unequivocal and credible",
    "adequately founded",
    "sufficiently explained",
    "based on an accurate history",
    "grounded in the medical evidence",
    "binding",
    "entitled to the presumption of correctness",
    "substantial evidence",
    "consistent with the opinions of the other surgeons",
)
BAD = (
    "unpersuasive",
    "questionable",
    "of questionable value",
    "overly restrictive",
    "excessive",
    "invalid",
    "troubling",
    "ambiguous",
    "rebutted by the films",
    "based on speculation",
    "premised on an incomplete history",
    "entitled to little weight",
    "not binding",
    "not based on an accurate history",
    "not entitled to controlling weight",
)


@pytest.mark.parametrize("decider", DECIDERS)
@pytest.mark.parametrize(("does", "expected"), [("adopted", "credited"), ("rejected", "rejected")])
def test_every_decider_weighs(weight: Weigh, decider: str, does: str, expected: str) -> None:
    assert weight(f"{decider} {does} the opinion of Dr. Brandt.") == expected


@pytest.mark.parametrize("opinion", OPINIONS)
@pytest.mark.parametrize(
    ("does", "expected"),
    [
        ("accepted", "credited"),
        ("gave great weight to", "credited"),
        ("rejected", "rejected"),
        ("did not accept", "rejected"),
        ("gave little weight to", "rejected"),
    ],
)
def test_every_name_of_an_opinion_is_weighed(weight: Weigh, opinion: str, does: str, expected: str) -> None:
    assert weight(f"The Commission {does} {opinion}.") == expected


@pytest.mark.parametrize("does", TOOK)
@pytest.mark.parametrize("opinion", ["the opinion of Dr. Brandt", "Dr. Brandt's view that the tear was new"])
def test_every_verb_takes(weight: Weigh, does: str, opinion: str) -> None:
    assert weight(f"In reaching that result, the Board {does} {opinion}.") == "credited"


@pytest.mark.parametrize("does", LEFT)
@pytest.mark.parametrize("opinion", ["the opinion of Dr. Brandt", "Dr. Brandt's view that the tear was new"])
def test_every_verb_leaves(weight: Weigh, does: str, opinion: str) -> None:
    assert weight(f"In reaching that result, the Board {does} {opinion}.") == "rejected"


FRAMES = (
    "The judge found Dr. Brandt's opinion to be {}.",
    "The ALJ found that Dr. Brandt's opinion was {}.",
    "We conclude that the testimony of Dr. Brandt was {}.",
    "The Board regarded Dr. Brandt's report as {}.",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("quality", GOOD)
def test_every_praise_credits(weight: Weigh, frame: str, quality: str) -> None:
    assert weight(frame.format(quality)) == "credited"


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("quality", BAD)
def test_every_blame_rejects(weight: Weigh, frame: str, quality: str) -> None:
    assert weight(frame.format(quality)) == "rejected"


@pytest.mark.parametrize("does", [*TOOK[:8], *LEFT[:8]])
@pytest.mark.parametrize(
    "frame",
    [
        "The insurer {} the opinion of Dr. Brandt.",
        "The claimant argues that the Board {} the opinion of Dr. Brandt.",
        "The issue is whether the Board properly {} the opinion of Dr. Brandt.",
        "Dr. Brandt {} the opinion of Dr. Corliss.",
    ],
)
def test_who_does_not_decide_weighs_nothing(weight: Weigh, frame: str, does: str) -> None:
    assert weight(frame.format(does)) == "not_stated"
