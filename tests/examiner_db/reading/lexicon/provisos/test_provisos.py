"""Each proviso, held to its own examples, and what all of them make of an opinion."""

import re

import pytest

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.provisos import PROVISOS, effects
from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso


@pytest.mark.parametrize("one", PROVISOS, ids=lambda one: one.id)
def test_examples(one: Proviso) -> None:
    rule = f"opinion.{one.rules[0]}"
    assert [words for words in one.examples if not one.holds(rule, words)] == []
    assert [words for words in one.refuses if one.holds(rule, words)] == []


@pytest.mark.parametrize("one", PROVISOS, ids=lambda one: one.id)
def test_every_proviso_is_on_rules_there_are(one: Proviso) -> None:
    ids = [rule.id for rule in OPINION_RULES]
    assert [name for name in one.rules if not any(id_.startswith(f"opinion.{name}") for id_ in ids)] == []


def test_no_two_provisos_have_one_id() -> None:
    ids = [one.id for one in PROVISOS]
    assert len(set(ids)) == len(ids)


def test_a_proviso_is_asked_of_its_own_rules_only() -> None:
    text = "the earlier sprain had healed years before"
    match = re.search("sprain had healed", text)
    assert match is not None
    assert list(effects("opinion.causation.resolved", text, match, len(text))) == [Effect.NONE]
    assert list(effects("opinion.mmi.reached", text, match, len(text))) == []


def test_words_after_the_stretch_say_nothing() -> None:
    text = "MMI would be reached"
    match = re.search("MMI", text)
    assert match is not None
    assert list(effects("opinion.mmi.reached", text, match, len(text))) == [Effect.OPPOSITE]
    assert list(effects("opinion.mmi.reached", text, match, 3)) == []
