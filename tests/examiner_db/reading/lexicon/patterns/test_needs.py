"""What a pattern needs, told from the pattern: never more than it really does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.reading.lexicon.patterns.ear import Ear
from examiner_db.reading.lexicon.patterns.needs import MOST, SHORTEST, holds, needs
from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.roles.plainly import PlainRule, plainly
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.lexicon.words.names import WORDS
from examiner_db.reading.sentences.views import OTHER, THIS
from tests.examiner_db.reading.lexicon.spelling import spelled_out

PATTERNS = [
    (rule, pattern)
    for rule in (*ROLE_RULES, *PLAIN_ROLE_RULES, *OPINION_RULES, *WEIGHING_RULES)
    for pattern in rule.patterns
]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("torn", [{"torn"}]),
        ("t", []),
        (r"\bt\b", [{" t "}]),
        (r"\btorn\b", [{" torn "}]),
        (r"torn\b meniscus", [{"torn "}, {" meniscus"}]),
        (r"torn, old", [{"torn "}, {" old"}]),
        (r"(?:torn|ruptured) disc", [{" disc"}, {"torn ", "ruptured "}]),
        (r"\b(?:was|were) torn", [{" was ", " were "}, {" torn"}]),
        (r"\b(?:torn|\w+) disc", [{" disc"}]),
        (r"(?:torn )?disc", [{"disc"}]),
        (r" (?:torn )?disc", [{" disc"}]),
        (r"\b(?:torn, |old )*disc", [{" disc"}]),
        (r" (?:torn)?disc", [{"disc"}]),
        (r"(?:torn ){2,}disc", [{"torn "}, {" disc"}]),
        (r"(?:torn )*", []),
        (r"(?P<what>torn)+", [{"torn"}]),
        (r"(?<!not )torn(?! disc)", [{"torn"}]),
        (r"(?=torn)disc", [{"disc"}]),
        (r"t.rn|[a-z]+", []),
        (r"[Tt]orn", [{"Torn", "torn"}]),
        (r"\bdis[ck]s?\b", [{" disc ", " disk ", " discs ", " disks "}]),
        (r"dis\B", [{"dis"}]),
        (r"(?:torn|old)[ -]disc", [{"torn ", "old "}, {" disc"}]),
        (r"torn\s+disc", [{"torn"}, {" disc"}]),
        (r"(?i)torn", []),
        (r"(?i:torn) disc", [{" disc"}]),
        (r"[abcdefgh][abcdefgh]disc", [{"disc"}]),
        ("", []),
    ],
)
def test_what_a_pattern_needs(pattern: str, expected: list[set[str]]) -> None:
    assert {frozenset(words) for words in needs(pattern)} >= {frozenset(words) for words in expected}
    assert bool(needs(pattern)) == bool(expected)


def test_the_most_telling_comes_first() -> None:
    assert needs(r"(?:disc|knee|hand) \w+ meniscus (?:one|two)")[0] == {" meniscus "}
    assert needs(r"that \w+ was with \w+ tear")[0] == {" tear"}
    assert needs(r"INJURED_ \w+ tear")[0] == {" tear"}


def test_a_choice_of_very_many_words_is_a_sign_too() -> None:
    many = {f"{letter}word" for letter in "abcdefghijklmnopqrstuvwxyz"}
    assert needs(f"(?:{'|'.join(many)})") == (frozenset(many),)


def test_what_follows_in_every_branch_is_told_of_all_of_them() -> None:
    found = needs("(?:torn disc|old meniscus)")
    assert set(found) == {frozenset({"torn ", "old "}), frozenset({" disc", " meniscus"})}


def test_more_ways_of_writing_than_can_be_told_are_given_up() -> None:
    assert len(needs("[ab][ab][ab]x")[0]) == MOST
    assert needs("[ab][ab][ab][ab]x")[0] == {f"{one}{two}{three}" for one in "ab" for two in "ab" for three in "ab"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a torn disc", True), ("a torn knee", False), ("a disc", False), ("", False)],
)
def test_holds_asks_for_some_word_of_each(text: str, *, expected: bool) -> None:
    assert holds(text, (frozenset({"torn ", "worn"}), frozenset({" disc"}))) is expected


def test_nothing_needed_is_always_there() -> None:
    assert holds("", ())


@pytest.mark.parametrize("pattern", ["<{}>", "torn <{}>", r"<{}>disc\b", "(?:<{}>|torn) disc", "(?:<{}> )?torn"])
def test_a_name_needs_what_it_stands_for_and_never_more(pattern: str) -> None:
    for name in WORDS:
        named = pattern.format(name)
        assert set(needs(named)) <= set(needs(spelled_out(named))), named
    assert {words for name in WORDS for words in needs(f"<{name}>")}


def test_patterns_of_rules_need_the_same_with_names_as_spelled_out() -> None:
    some = PATTERNS[::20]
    differ = [rule.id for rule, pattern in some if set(needs(pattern)) != set(needs(spelled_out(pattern)))]
    assert differ == []


def test_every_rule_needs_something() -> None:
    assert [rule.id for rule, pattern in PATTERNS if not needs(pattern)] == []


def test_no_example_lacks_what_its_pattern_needs() -> None:
    ear, met = Ear(), 0
    for rule, pattern in PATTERNS:
        bits = ear.bits(needs(pattern))
        for example in rule.examples:
            text = example.replace("<P>", THIS).replace("<Q>", OTHER)
            text = plainly(text) if isinstance(rule, PlainRule) else text
            if compiled(pattern).search(text):
                met += 1
                assert ear.heard(text) & bits == bits, (rule.id, pattern, example)
    assert met > 500


LETTERS = st.text("abc _", min_size=1, max_size=4)
EDGES = st.sampled_from([r"\b", " ", "[ ,]", r"\s", r"\B", r"\Z", r"\A", "", ""])
PART = st.one_of(
    LETTERS,
    EDGES,
    LETTERS.map(lambda word: f"(?:{word})?"),
    LETTERS.map(lambda word: f"(?:{word}|)"),
    LETTERS.map(lambda word: f"(?:{word})+"),
    LETTERS.map(lambda word: f"(?:{word}){{0,3}}?"),
    LETTERS.map(lambda word: f"[{word}]"),
    LETTERS.map(lambda word: f"[^{word}]"),
    st.sampled_from([r"\w", r"\w+", ".", "a?", "b*"]),
    st.lists(LETTERS, min_size=2, max_size=3).map(lambda words: f"(?:{'|'.join(words)})"),
    st.lists(LETTERS, min_size=2, max_size=3).map(lambda words: rf"\b(?:{'|'.join(words)})\b"),
    LETTERS.map(lambda word: f"(?!{word})"),
)
INVENTED = st.lists(PART, min_size=1, max_size=6).map("".join)


@given(pattern=INVENTED, text=st.text("abc _,", max_size=20))
def test_wherever_a_pattern_matches_stands_what_it_needs(pattern: str, text: str) -> None:
    ear = Ear()
    bits = ear.bits(needs(pattern))
    for start in range(len(text)):
        if re.compile(pattern).search(text, start):
            assert ear.heard(text[start:]) & bits == bits
            assert holds(text[start:], needs(pattern))


def test_short_runs_are_not_worth_listening_for() -> None:
    assert all(len(word) >= SHORTEST for words in needs("a[^b]bc[^d]de[^f] g") for word in words)
