"""The ear: which words wake which patterns, remembered by word and by text, and never too much of either."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examiner_db.reading.lexicon.patterns import ear
from examiner_db.reading.lexicon.patterns.ear import Awaited, Ear

TEAR, OLD, WAS = frozenset({" tear"}), frozenset({"old ", "aged"}), frozenset({" was "})


def woken(text: str) -> list[bool]:
    one = Ear()
    bits = [one.bits([words]) for words in (TEAR, OLD, WAS)]
    return [bool(one.heard(text) & bit) for bit in bits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [False, False, False]),
        ("the tear", [True, False, False]),
        ("the tears", [True, False, False]),
        ("the (tear)", [True, False, False]),
        ("the tear/old,was", [True, True, True]),
        ("the retear/cold,wasn", [False, True, False]),
        ("a retear", [False, False, False]),
        ("it is old.", [False, True, False]),
        ("it is cold", [False, True, False]),
        ("it is older", [False, False, False]),
        ("it is overaged", [False, True, False]),
        ("it was", [False, False, True]),
        ("it wasn't", [False, False, False]),
        ("was the tear old?", [True, True, True]),
    ],
)
def test_a_word_wakes_what_needs_it(text: str, expected: list[bool]) -> None:
    assert woken(text) == expected


def test_one_need_is_one_bit_and_nothing_needed_is_none() -> None:
    one = Ear()
    first, second = one.bits([TEAR]), one.bits([OLD])
    assert [first.bit_count(), second.bit_count()] == [1, 1]
    assert first & second == 0
    assert one.bits([TEAR, OLD]) == first | second
    assert one.bits([TEAR]) == first
    assert one.bits([]) == 0


def test_what_was_heard_before_is_heard_again_when_there_is_more_to_listen_for() -> None:
    one = Ear()
    tear = one.bits([TEAR])
    assert one.heard("an old tear") == tear
    old = one.bits([OLD])
    assert one.heard("an old tear") == tear | old


def test_a_run_is_heard_alike_when_it_comes_back_and_remembered_only_if_short() -> None:
    one = Ear()
    tear = one.bits([TEAR])
    long = "-".join(["tear"] * ear.LONGEST_RUN)
    assert [one.heard(text) for text in ("a (tear)", "the (tear)", f"a {long}", f"the {long}")] == [tear] * 4
    assert set(one._runs) == {"a", "the", "(tear)"}


def test_all_is_forgotten_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ear, "MOST_WORDS", 10)
    monkeypatch.setattr(ear, "MOST_TEXTS", 5)
    one = Ear()
    tear = one.bits([TEAR])
    for number in range(200):
        assert one.heard(f"word{number} tear") == tear
    assert len(one._words) <= 10
    assert len(one._texts) <= 5


WAITED_FOR = r"\b(?:old|aged) tears?\b|\bwas torn"
AWAITED = Awaited(WAITED_FOR)
TEXTS = st.lists(st.sampled_from("an old aged tear tears was torn tearful wastorn".split())).map(" ".join)


@given(text=TEXTS, start=st.integers(0, 20))
def test_an_awaited_pattern_meets_what_it_meets_when_it_is_always_tried(text: str, start: int) -> None:
    plain = re.compile(WAITED_FOR)
    found, expected = AWAITED.search(text, start), plain.search(text, start)
    assert (found and found.span()) == (expected and expected.span())
    assert [one.span() for one in AWAITED.finditer(text)] == [one.span() for one in plain.finditer(text)]


def test_an_awaited_pattern_is_not_tried_without_what_it_needs() -> None:
    assert AWAITED.may_meet("an old tear")
    assert not AWAITED.may_meet("an old disc")
    assert list(AWAITED.finditer("an old disc")) == []
    assert AWAITED.search("an old disc") is None
