"""Names in the reasoning replaced by descriptions, so that the model learns of whom "the treating surgeon" speaks.

A description is taken from what the decision says of the physician, and only where it fits nobody else in it. The rules
are then told nothing of who is meant, as in a text whose descriptions they cannot resolve.
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from examiner_db.reading.cast import Cast, told_of
from examiner_db.reading.paper.passages import Passage
from examiner_db.reading.people.speakers import Spot, reworded
from examiner_db.reading.sentences.voices import Voice
from examiner_db.vocabulary import Role

_SHARE = 0.6
"""The share of sentences that are disguised among those that can be."""

_MOST = 2
"""Physicians of one sentence who are described at most."""

_AS_OFTEN = 3
"""How many times as often as one phrase for a role a calling is drawn, which has one phrase only."""

_CALLED: dict[Role, tuple[str, ...]] = {
    Role.TREATING: (
        "the treating physician",
        "the treating doctor",
        "the attending physician",
        "the claimant's own physician",
        "the claimant's doctor",
        "the physician who treated the claimant",
        "the treating provider",
    ),
    Role.INSURER_EXAMINER: (
        "the insurer's examiner",
        "the defense examiner",
        "the employer's expert",
        "the respondent's examiner",
        "the IME physician",
        "the defendants' physician",
        "the carrier's doctor",
        "the physician who examined the claimant for the employer",
        "the independent medical examiner",
        "the insurer's own doctor",
        "the report offered by the employer",
        "the defense expert",
    ),
    Role.NEUTRAL_EXAMINER: (
        "the impartial examiner",
        "the neutral examiner",
        "the court-appointed examiner",
        "the agreed evaluator",
        "the impartial specialist",
        "the designated doctor",
        "the appointed physician",
        "the referee physician",
    ),
    Role.RECORDS_REVIEWER: (
        "the reviewer",
        "the records reviewer",
        "the file reviewer",
        "the reviewing physician",
        "the physician who only read the records",
        "the paper review",
    ),
    Role.CLAIMANT_EXPERT: (
        "the claimant's expert",
        "the expert retained by counsel",
        "the claimant's evaluator",
        "the claimant's examiner",
        "the private expert",
        "the physician whom counsel consulted",
    ),
    Role.AGENCY_EXAMINER: (
        "the agency's examiner",
        "the second opinion physician",
        "the consultative examiner",
        "the government's examiner",
        "the agency physician",
        "the referral physician",
    ),
}


def disguised(cast: Cast, lots: random.Random) -> Cast:
    """The cast with some sentences of the reasoning that describe instead of name; who is introduced stays named."""
    words = [_descriptions(cast, who) for who in range(len(cast.people))]
    introduced = {told[0] for told in cast.told if told}
    passages, taken = list(cast.paper.passages), [list(spots) for spots in cast.taken]
    for number, spots in enumerate(cast.taken):
        reasons = cast.voices[number] is Voice.REASONING and number not in introduced
        if reasons and _may_describe(spots, words) and lots.random() < _SHARE:
            passages[number], taken[number] = _described(passages[number], spots, words, lots), []
    told = told_of(taken, cast.voices, len(cast.people))
    return replace(cast, paper=replace(cast.paper, passages=tuple(passages)), taken=taken, told=told)


def _may_describe(spots: Sequence[Spot], words: Sequence[Sequence[str]]) -> bool:
    """Whether all of whom a sentence speaks are named in it, and can be described."""
    named = {spot.who for spot in spots if spot.printed}
    return 0 < len(named) <= _MOST and named == {spot.who for spot in spots} and all(words[who] for who in named)


def _descriptions(cast: Cast, who: int) -> list[str]:
    """Words for a physician that fit nobody else of whom the decision tells."""
    others = [one for one, told in enumerate(cast.told) if told and one != who]
    was = cast.roles[who]
    alone = was.quote and was.role not in {cast.roles[one].role for one in others if cast.roles[one].quote}
    callings = cast.callings[who] - {"operator"}.union(*(cast.callings[one] for one in others))
    return [*(_CALLED.get(was.role, ()) if alone else ()), *[f"the {one}" for one in sorted(callings)] * _AS_OFTEN]


def _described(passage: Passage, spots: Sequence[Spot], words: Sequence[Sequence[str]], lots: random.Random) -> Passage:
    """The sentence with its names replaced; pronouns stay."""

    def description(spot: Spot) -> str:
        owned = "'s" if passage.text.endswith("'s", spot.start, spot.end) else ""
        return f"{lots.choice(words[spot.who])}{owned}"

    named = (spot for spot in spots if spot.printed)
    return replace(passage, text=reworded(passage.text, named, description))
