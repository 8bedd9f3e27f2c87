"""Every rule of the lexicon against its own examples."""

from collections import Counter

import pytest

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.reading.lexicon.roles import ROLE_RULES
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.lexicon.weights.reasons import REASONS
from examiner_db.reading.lexicon.words.names import WORDS
from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.vocabulary import Direction, Role, Weight

RULES: tuple[Rule, ...] = (*ROLE_RULES, *OPINION_RULES, *WEIGHING_RULES)


def seen(example: str) -> str:
    return example.replace("<P>", THIS).replace("<Q>", OTHER)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_meets_its_examples(rule: Rule) -> None:
    missed = [example for example in rule.examples if not rule.search(seen(example))]
    assert missed == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_refuses_what_it_must(rule: Rule) -> None:
    met = [example for example in rule.refuses if rule.search(seen(example))]
    assert met == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_says_what_it_means_and_shows_it(rule: Rule) -> None:
    assert rule.meaning.endswith(".")
    assert rule.examples
    assert rule.refuses
    assert rule.name == f"{rule.id}@{rule.version}"


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(rule.id for rule in RULES).items() if count > 1] == []


def test_every_role_but_unknown_has_a_rule() -> None:
    assert {rule.role for rule in ROLE_RULES} == set(Role) - {Role.UNKNOWN}


def test_denial_turns_a_direction_or_leaves_it_open() -> None:
    opposite = {
        Direction.INSURER: Direction.CLAIMANT,
        Direction.CLAIMANT: Direction.INSURER,
        Direction.INDETERMINATE: Direction.INDETERMINATE,
    }
    turned = [rule.id for rule in OPINION_RULES if rule.denied is not opposite[rule.direction]]
    assert turned == ["opinion.treatment.asked_by"], "what is told in passing is not what a denial denies"


def test_only_what_undoes_says_nothing_of_the_weight() -> None:
    silent = [rule.id for rule in WEIGHING_RULES if rule.weight is Weight.NOT_STATED]
    assert silent == ["weigh.undone.rejection", "weigh.overturned.finding"]


def test_every_word_can_be_spelled_out() -> None:
    for name in WORDS:
        compiled(f"<{name}>")


def test_an_unknown_word_is_an_error() -> None:
    with pytest.raises(KeyError, match="nonsense"):
        compiled("<nonsense>")


def test_a_named_group_is_no_word() -> None:
    found = compiled(r"(?P<value>\d)").search("a 7")
    assert found is not None
    assert found["value"] == "7"


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The report is not substantial medical evidence.", "not_substantial"),
        ("The opinion rests on an inaccurate history.", "inadequate_history"),
        ("The opinion is inconsistent with the scan.", "inconsistent"),
        ("The opinion is speculative.", "speculative"),
        ("The question is outside her area of expertise.", "outside_expertise"),
        ("The report is conclusory.", "conclusory"),
        ("The physician never examined the worker.", "no_examination"),
        ("The opinion is better reasoned.", "better_reasoned"),
        ("The report is sufficiently well rationalized.", "well_rationalized"),
        ("The opinion had adequate foundation.", "adequate_foundation"),
        ("The referee is given special weight.", "presumptive_weight"),
        ("The opinion is supported by the record.", "supported_by_record"),
    ],
)
def test_reasons(sentence: str, reason: str) -> None:
    assert reason in [found.value for found, pattern in REASONS if pattern.search(sentence)]
