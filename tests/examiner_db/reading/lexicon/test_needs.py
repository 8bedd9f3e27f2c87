"""What a pattern needs, told from the pattern: never more than it really does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.reading.lexicon import OPINION_RULES, ROLE_RULES, WEIGHING_RULES
from examiner_db.reading.lexicon.needs import MOST, SHORTEST, holds, needs
from examiner_db.reading.lexicon.words import compiled, spelled_out
from examiner_db.reading.views import OTHER, THIS

PATTERNS = [
    (rule.id, pattern, tuple(rule.examples))
    for rule in (*ROLE_RULES, *OPINION_RULES, *WEIGHING_RULES)
    for pattern in rule.patterns
]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("torn", (("torn",),)),
        ("to", ()),
        (r"torn\b meniscus", (("torn",), (" meniscus",))),
        (r"(?:torn|ruptured) disc", ((" disc",), ("ruptured", "torn"))),
        (r"(?:torn|\w+) disc", ((" disc",),)),
        (r"(?:torn )?disc", (("disc",),)),
        (r"(?:torn ){2,}disc", (("torn ",), ("disc",))),
        (r"(?:torn )*", ()),
        (r"(?P<what>torn)+", (("torn",),)),
        (r"(?<!not )torn(?! disc)", (("torn",),)),
        (r"(?=torn)disc", (("disc",),)),
        (r"t.rn|[a-z]+", ()),
        (r"(?i)torn", ()),
        (r"(?i:torn) disc", ((" disc",),)),
        ("", ()),
    ],
)
def test_what_a_pattern_needs(pattern: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert {frozenset(words) for words in needs(pattern)} == {frozenset(words) for words in expected}


def test_the_most_telling_comes_first() -> None:
    assert needs(r"(?:torn|worn) old|(?:torn|worn) new") == needs(r"(?:torn|worn) (?:old|new)")[:0] + needs(
        r"(?:torn|worn) old|(?:torn|worn) new"
    )
    assert needs(r"(?:disc|knee|hand) \w+ meniscus (?:one|two)")[0] == (" meniscus ",)


def test_a_choice_of_very_many_words_is_no_sign() -> None:
    many = "|".join(f"{letter}word" for letter in "abcdefghijklmnopqrstuvwxyz")
    assert len(many.split("|")) > MOST
    assert needs(f"(?:{many})") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a torn disc", True), ("a torn knee", False), ("a disc", False), ("", False)],
)
def test_holds_asks_for_some_word_of_each(text: str, *, expected: bool) -> None:
    assert holds(text, (("torn", "worn"), ("disc",))) is expected


def test_nothing_needed_is_always_there() -> None:
    assert holds("", ())


@pytest.mark.parametrize(("name", "pattern", "examples"), PATTERNS, ids=[one[0] for one in PATTERNS])
def test_no_example_lacks_what_its_pattern_needs(name: str, pattern: str, examples: tuple[str, ...]) -> None:
    needed = needs(spelled_out(pattern))
    assert all(len(word) >= 1 for words in needed for word in words), name
    for example in examples:
        text = example.replace("<P>", THIS).replace("<Q>", OTHER)
        if compiled(pattern).search(text):
            assert holds(text, needed), (name, example)


LETTERS = st.text("abc", min_size=1, max_size=4)
PART = st.one_of(
    LETTERS,
    LETTERS.map(lambda word: f"(?:{word})?"),
    LETTERS.map(lambda word: f"(?:{word})+"),
    LETTERS.map(lambda word: f"[{word}]"),
    st.lists(LETTERS, min_size=2, max_size=3).map(lambda words: f"(?:{'|'.join(words)})"),
    LETTERS.map(lambda word: f"(?!{word})"),
)
INVENTED = st.lists(PART, min_size=1, max_size=4).map("".join)


@given(pattern=INVENTED, text=st.text("abc", max_size=20))
def test_wherever_a_pattern_matches_stands_what_it_needs(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        assert holds(text, needs(pattern))


def test_short_runs_are_not_worth_looking_for() -> None:
    assert all(len(words[0]) >= SHORTEST for words in needs("ab[c]abc[d]a"))
