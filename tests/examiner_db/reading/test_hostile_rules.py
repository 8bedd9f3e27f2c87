"""No rule is slow on a text made to hold it up: its own words over and over, in a passage as long as any can be."""

from collections.abc import Iterator

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.reading.lexicon.patterns.hearing import MOST_MENTIONS, Hearing
from examiner_db.reading.lexicon.patterns.needs import needs
from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.paper.passages import LONGEST
from examiner_db.reading.sentences.views import OTHER, THIS
from tests.clock import STEEP, growth, within

RULES = (*ROLE_RULES, *PLAIN_ROLE_RULES, *OPINION_RULES, *WEIGHING_RULES)
HEAD = "WORKERS' COMPENSATION COURT OF APPEALS\nNo. WC14-9901\nBACKGROUND\n"
LENGTH = 150_000
"""Characters of a text that is one piece over and over: as many as ten usual decisions have."""

CEILING = 8
"""Seconds for so many: several times what they take."""

WORTH_MEASURING = 0.03
"""Seconds; below them a clock says nothing about growth, and nothing is slow."""


def pieces(pattern: str, example: str) -> Iterator[str]:
    """What is repeated: a sentence that the rule met, with and without the physician, and the words that it needs."""
    told = [max(words, key=lambda word: (len(word), word)).strip() for words in reversed(needs(pattern))]
    met = example.replace("<P>", THIS).replace("<Q>", OTHER).rstrip(".")
    yield f"{met}, "
    yield f"{met.replace(THIS, 'the judge').replace(OTHER, 'who')} "
    yield f"{' '.join(told)} "
    yield f"{THIS}, {', and '.join(told)} "
    yield f"and {THIS}, "


def longest(piece: str) -> str:
    """The piece over and over, the physician's sign in it no more often than rules are asked of."""
    first, *rest = (piece * LONGEST)[:LONGEST].split(THIS)
    return THIS.join([first, *rest[: MOST_MENTIONS - 1], "s".join(rest[MOST_MENTIONS - 1 :])])


def test_no_rule_takes_more_than_its_share_on_its_own_words() -> None:
    slow = [
        (rule.id, place, round(times, 1))
        for rule in RULES
        for place, pattern in enumerate(rule.patterns)
        for piece in pieces(pattern, rule.examples[0])
        if (times := growth(compiled(pattern).search, longest(piece), WORTH_MEASURING)) >= STEEP
    ]
    assert slow == []


def test_a_rule_that_backtracks_would_be_found() -> None:
    # So short a time is measured several times, since other work on the machine can hide the growth.
    assert max(growth(compiled(r"\w*!").search, longest("a"), 0.0005) for _ in range(5)) >= STEEP


def test_of_a_sentence_with_too_many_mentions_nothing_is_said() -> None:
    hearing = Hearing([rule for rule in OPINION_RULES if rule.id == OPINION_RULES[0].id])
    met = OPINION_RULES[0].examples[0].replace("<P>", THIS)
    assert [rule.id for rule, _ in hearing.matches(met)] == [OPINION_RULES[0].id]
    assert list(hearing.matches(met + f" {THIS}" * (MOST_MENTIONS + 1))) == []


@pytest.mark.parametrize(
    "piece", ["Dr. Vale opined that the tear was old and ", "the ALJ rejected Dr. Vale, ", "A. B. v. "]
)
def test_a_long_text_is_read_in_time(piece: str) -> None:
    read(HEAD + piece)
    text = (HEAD + piece * (LENGTH // len(piece)))[:LENGTH]
    within(CEILING, lambda: read(text))
