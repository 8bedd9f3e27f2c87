"""Rules asked together say exactly what they say when asked one by one."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.reading.lexicon.opinions import OPINION_RULES
from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.patterns.rule import Rule
from examiner_db.reading.lexicon.roles import ROLE_RULES
from examiner_db.reading.lexicon.weights import WEIGHING_RULES
from examiner_db.reading.paper.passages import document
from examiner_db.reading.sentences.views import OTHER, THIS

DECISIONS = sorted(Path(__file__).parents[2].glob("decisions/**/*.txt"))
ALL: tuple[tuple[Rule, ...], ...] = (ROLE_RULES, OPINION_RULES, WEIGHING_RULES)


def rule(ident: str, *patterns: str) -> Rule:
    return Rule(id=ident, meaning="It says so.", patterns=patterns, examples=("x",), refuses=("y",))


def one_by_one(rules: Sequence[Rule], text: str, start: int = 0) -> list[tuple[str, tuple[int, int]]]:
    found = [(one.id, one.search(text, start)) for one in rules]
    return [(ident, match.span()) for ident, match in found if match]


def together(rules: Sequence[Rule], text: str, start: int = 0) -> list[tuple[str, tuple[int, int]]]:
    return [(one.id, match.span()) for one, match in Hearing(rules).matches(text, start)]


def sentences() -> list[str]:
    """Sentences of invented decisions, with physicians' signs where some of their words stand."""
    found = [passage.text for path in DECISIONS for passage in document(path.read_text()).passages]
    return [text.replace("Dr.", THIS, 1).replace("Dr.", OTHER) for text in found]


@pytest.mark.parametrize("rules", ALL, ids=["roles", "opinions", "weighings"])
def test_on_sentences_of_decisions(rules: tuple[Rule, ...]) -> None:
    texts = sentences()
    assert len(texts) > 100
    hearing = Hearing(rules)
    spoken = 0
    for text in texts:
        found = [(one.id, match.span()) for one, match in hearing.matches(text)]
        assert found == one_by_one(rules, text)
        spoken += len(found)
    assert spoken > 5


@pytest.mark.parametrize("rules", ALL, ids=["roles", "opinions", "weighings"])
def test_on_each_others_examples(rules: tuple[Rule, ...]) -> None:
    hearing = Hearing(rules)
    for example in (example for one in rules for example in (*one.examples, *one.refuses)):
        text = example.replace("<P>", THIS).replace("<Q>", OTHER)
        assert [(one.id, match.span()) for one, match in hearing.matches(text)] == one_by_one(rules, text)


RULES = (
    rule("a", r"torn (?:disc|meniscus)", r"(?:disc|knee) was torn"),
    rule("b", r"\bno\b", r"not torn"),
    rule("c", r"off work"),
    rule("d", r"work"),
    rule("e", r"disc\w*", r"torn"),
)
WORDS = st.sampled_from(
    "torn disc discs meniscus knee was no not off work at home VA off-work (torn) torn. workers".split()
)


@given(words=st.lists(WORDS, max_size=12), start=st.integers(0, 40))
def test_on_any_words(words: list[str], start: int) -> None:
    text = " ".join(words)
    assert together(RULES, text, start) == one_by_one(RULES, text, start)


def test_of_patterns_that_begin_at_one_place_the_first_speaks() -> None:
    (found,) = Hearing([rule("a", "torn", "torn disc", "a torn")]).matches("of torn discs")
    assert found[1].group() == "torn"
    (found,) = Hearing([rule("a", "disc", "torn disc")]).matches("of torn discs")
    assert found[1].group() == "torn disc"


def test_rules_speak_in_their_own_order() -> None:
    assert [ident for ident, _ in together(RULES, "off work torn disc")] == ["a", "c", "d", "e"]
    assert [ident for ident, _ in together(RULES[::-1], "off work torn disc")] == ["e", "d", "c", "a"]


def test_it_speaks_from_the_start_on() -> None:
    assert together(RULES, "torn disc and work", 3) == [("d", (14, 18)), ("e", (5, 9))]


@given(words=st.lists(WORDS, max_size=12), end=st.integers(0, 60))
def test_it_speaks_to_the_end_as_if_nothing_followed(words: list[str], end: int) -> None:
    text = " ".join(words)
    found = [(one.id, match.span()) for one, match in Hearing(RULES).matches(text, 0, end)]
    assert found == one_by_one(RULES, text[:end])


def test_parts_of_one_text_are_asked_one_after_the_other() -> None:
    one = Hearing(RULES)
    text = "torn disc and off work"
    assert [[found.id for found, _ in one.matches(text, 0, end)] for end in (4, 9, 22, 4)] == [
        ["e"],
        ["a", "e"],
        ["a", "c", "d", "e"],
        ["e"],
    ]


def test_silence() -> None:
    assert together(RULES, "") == []
    assert together((), "torn disc") == []
