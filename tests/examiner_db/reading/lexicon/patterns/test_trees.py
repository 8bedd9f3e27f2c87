"""The tree of a pattern with names meets what the pattern meets that is spelled out, at the same places."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.trees import code, parsed, sequence
from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.lexicon.words.names import NAME, WORDS
from examiner_db.reading.sentences.views import OTHER, THIS
from tests.examiner_db.reading.lexicon.spelling import spelled_out

RULES = (*ROLE_RULES, *PLAIN_ROLE_RULES, *OPINION_RULES, *WEIGHING_RULES)

NAMES = ("<me>", "<P>", "<any>", "<short>", "<be>", "<much>", "<weight>", "<adverb>", "<alone>")
PARTS = (
    *NAMES,
    *("<me>{2}", "<any>{0,9}?", "(?:<me>|<be>)", "(?:<me> a|<me> b)", "(?:<me>|o)", "(?:<adverb>|<weight>) ?", "a?"),
    *("(?!<much>)", "(?=<any>)", "(?P<value>a)?", " ", "w", "[^w]", r"\w+", "|"),
)
PATTERNS = st.lists(st.sampled_from(PARTS), max_size=5, unique=True).map("".join)
TEXTS = st.lists(st.sampled_from([THIS, OTHER, " is", " also", " great", " weight", "a", "o", "; ", " "])).map("".join)


@given(pattern=PATTERNS, text=TEXTS)
def test_a_pattern_with_names_meets_what_it_meets_spelled_out(pattern: str, text: str) -> None:
    named, plain = code(parsed(pattern)), re.compile(spelled_out(pattern))
    assert [one.span() for one in named.finditer(text)] == [one.span() for one in plain.finditer(text)]
    assert named.groupindex == plain.groupindex


@pytest.mark.parametrize("name", WORDS)
def test_the_width_of_a_name_is_that_of_what_it_stands_for(name: str) -> None:
    pattern = f"(?:<{name}>|torn) disc"
    assert parsed(pattern).getwidth() == parsed(spelled_out(pattern)).getwidth()


def test_a_name_is_left_as_it_was_by_the_patterns_that_use_it() -> None:
    before = repr(parsed("<good>"))
    code(parsed("(?:<good> <good>|<good>)+ and <P>"))
    assert repr(parsed("<good>")) == before


def test_parts_are_put_before_a_tree() -> None:
    tree = parsed("(?P<what>disc)|knee")
    found = code(sequence(tree, [*parsed("torn "), *tree])).search("a disc, a torn disc")
    assert found is not None
    assert [found.span(), found["what"]] == [(10, 19), "disc"]


def test_what_follows_a_name_is_on_all_that_it_stands_for() -> None:
    found = code(parsed("persuade the <bench>?"))
    assert found.fullmatch("persuade the ")
    assert found.fullmatch("persuade the ALJ")


def test_flags_are_part_of_a_tree() -> None:
    assert code(parsed("torn", re.IGNORECASE)).search("TORN")
    assert code(parsed("(?i)torn")).search("TORN")
    assert not code(parsed("torn")).search("TORN")


def test_no_rule_with_a_name_refers_back_to_a_group() -> None:
    """How wide such a group is the parser tells before the name's tree stands in it."""
    back = re.compile(r"\\[1-9]|\(\?P=|\(\?\(")
    patterns = (pattern for rule in RULES for pattern in rule.patterns)
    assert [pattern for pattern in patterns if NAME.search(pattern) and back.search(spelled_out(pattern))] == []
