"""A swift pattern meets what the plain one meets, at the same places, and begins with a look where that helps."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.beginnings import compiled, look, swift
from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.reading.lexicon.patterns.trees import parsed
from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.sentences.views import OTHER, THIS
from tests.examiner_db.reading.lexicon.spelling import spelled_out

RULES = (*ROLE_RULES, *PLAIN_ROLE_RULES, *OPINION_RULES, *WEIGHING_RULES)
SAMPLE = RULES[::20]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("torn|old", "(?=[ot])"),
        (r"\btorn|\bold", r"\b(?=[ot])"),
        (r"\btorn|old", "(?=[ot])"),
        (r"\b(?:torn|old) disc", r"\b(?=[ot])"),
        (r"(?:torn )?disc|old", "(?=[dot])"),
        (r"(?:torn )*[Dd]isc", "(?=[Ddt])"),
        (r"(?<=a )(?:torn|\d+)", r"(?=[\dt])"),
        (r"(?!old)\w+", r"(?=[\w])"),
        (r"(?P<how>torn|[a-c]old|-)", r"(?=[\-ta-c])"),
        (r"(?:)torn|]old", r"(?=[\]t])"),
        ("torn", ""),
        ("[to]rn", ""),
        (r"\btorn", ""),
        (r"\Atorn|old", "(?=[ot])"),
        (r"\A(?:torn|old)", ""),
        (r"(?:torn|old)?", ""),
        ("(?:torn|)(?:old|)", ""),
        ("torn|[^o]ld", ""),
        ("torn|.ld", ""),
        ("(?i)torn|old", ""),
        ("", ""),
    ],
)
def test_the_look_before_a_pattern(pattern: str, expected: str) -> None:
    assert repr(look(parsed(pattern))) == repr(parsed(expected))


def test_flags_are_kept_and_the_pattern_left_as_it_was() -> None:
    quick = swift("torn|old", re.IGNORECASE)
    assert [quick.flags, quick.findall("Torn OLD")] == [re.compile("", re.IGNORECASE).flags, ["Torn", "OLD"]]


def test_the_groups_of_a_swift_pattern_are_its_own() -> None:
    found = swift(r"(?P<how>torn|old) (?P<what>disc)|(?P<other>tear)(?: \d)?").search("the torn disc")
    assert found is not None
    assert found.groupdict() == {"how": "torn", "what": "disc", "other": None}
    assert found.span() == (4, 13)


@pytest.mark.parametrize("rule", SAMPLE, ids=[rule.id for rule in SAMPLE])
def test_a_swift_rule_meets_the_same_words_of_every_example(rule: Rule) -> None:
    for pattern in rule.patterns:
        plain, quick = re.compile(spelled_out(pattern)), compiled(pattern)
        for text in (*rule.examples, *rule.refuses):
            assert [one.span() for one in quick.finditer(text)] == [one.span() for one in plain.finditer(text)]


SIMPLE = st.sampled_from(
    ["a", "[ab]", r"\d", r"\b", "(?:a|b )", "(?:a|)", "b?", "(?<=a)", "(?!b)", r"\w+", "^", "[^a]", "-"]
)


@given(
    branches=st.lists(st.lists(SIMPLE, max_size=4).map("".join), min_size=1, max_size=3),
    text=st.text(alphabet=f"ab1 -{THIS}{OTHER}", max_size=12),
    start=st.integers(min_value=0, max_value=4),
)
def test_any_swift_pattern_meets_what_the_plain_one_meets(branches: list[str], text: str, start: int) -> None:
    pattern = "|".join(branches)
    plain, quick = re.compile(pattern), swift(pattern)
    assert [one.span() for one in quick.finditer(text, start)] == [one.span() for one in plain.finditer(text, start)]
    assert bool(quick.match(text)) == bool(plain.match(text))
