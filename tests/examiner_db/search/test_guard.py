from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from examiner_db.search import RefusedQueryError, SearchIndex, build_index
from examiner_db.search.entries import DocumentEntry
from examiner_db.search.guard import check_length, check_name, check_question, check_words
from examiner_db.search.question import read_question
from tests.clock import within

Answer = TypeVar("Answer")
CEILING = 0.5
"""Seconds of the processor: a safety ceiling of the guard."""

HOSTILE = [
    "disability",
    "a*",
    "*a*",
    "*",
    " OR ".join(["*c*"] * 52),
    "disabilty~3",
    "disabilty~9",
    "[a TO z]",
    'r".*"',
    "(" * 2000 + "a" + ")" * 2000,
    "NOT " * 500 + "a",
    '"a" ' * 20_000,
    " ".join(f"term{number}" for number in range(10_000)),
    "((((((a))))))",
]

AWKWARD = [
    '"',
    '""',
    '" "',
    '"a',
    "(",
    ")",
    "()",
    ")(",
    "((a)",
    "AND",
    "OR",
    "NOT",
    "AND AND",
    "a AND",
    "OR a",
    "NOT NOT a",
    "NOT (a",
    '"a"~99999999999999999999',
    '"a b"~1000000',
    "a^1e400",
    "text:a",
    ":",
    "\\",
    "\x00",
    "\ud800",
    "\u202e",
    "\n\r\t",
    "'; DROP TABLE names; --",
    "<script>alert(1)</script>",
    "-".join("a" * 90),
    '"' + "the " * 15 + 'the"',
    "a OR " * 16 + "a",
]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    """An index in which the common words are in every document, many times."""
    folder = tmp_path_factory.mktemp("large") / "index"
    text = "the examiner said a disability of the knee was not caused by a fall " * 40
    notes = [
        DocumentEntry(f"d{n}", "decision", f"Docket {n}", text, "us_ecab", 2020, (), (), (), None) for n in range(150)
    ]
    build_index(folder, [], notes)
    return SearchIndex.open(folder)


def answer(ask: Callable[[str], Answer], text: str) -> Answer | str:
    """Return what ``ask`` answers, or the sentence with which it refuses, within the ceiling."""

    def asked() -> Answer | str:
        try:
            return ask(text)
        except RefusedQueryError as refused:
            return str(refused)

    return within(CEILING, asked)


@pytest.mark.parametrize("text", HOSTILE + AWKWARD, ids=lambda text: repr(text[:24]))
def test_whatever_is_typed_is_answered_or_refused_at_once(large: SearchIndex, text: str) -> None:
    answered = answer(large.documents, text)
    if isinstance(answered, str):
        assert answered.endswith(".")
    else:
        assert 0 <= len(answered.hits) <= answered.total <= 150


@pytest.mark.parametrize("text", HOSTILE + AWKWARD, ids=lambda text: repr(text[:24]))
def test_the_same_typed_as_a_name(index: SearchIndex, text: str) -> None:
    for answered in (answer(index.names, text), answer(index.suggest, text)):
        assert isinstance(answered, list) or answered.endswith(".")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x" * 201, "The search has 201 characters; at most 200 are searched."),
        ("x" * 40_000, "The search has 40,000 characters; at most 200 are searched."),
        ("a " * 17, "The search has 17 words; at most 16 are searched."),
        ("a-" * 17, "The search has 17 words; at most 16 are searched."),
        ("(" * 6 + "a" + ")" * 6, "The search has 6 parentheses; at most 5 are searched."),
        (")" * 6, "The search has 6 parentheses; at most 5 are searched."),
        ('"a" ' * 5, "The search has 10 quotation marks; at most 8 are searched."),
        ("“a” " * 5, "The search has 10 quotation marks; at most 8 are searched."),
    ],
)
def test_what_is_over_a_cap_is_refused(text: str, message: str) -> None:
    with pytest.raises(RefusedQueryError) as caught:
        read_question(text)
    assert str(caught.value) == message


@pytest.mark.parametrize("text", ["x" * 200, "a " * 16, "a OR " * 15 + "a", "(" * 5 + "a" + ")" * 5, '"a" ' * 4])
def test_what_is_at_the_cap_is_read(text: str) -> None:
    assert read_question(text).asks


def test_caps_are_checked_before_anything_is_read() -> None:
    def refused() -> None:
        for text in ('"a" ' * 500_000, "(" * 2_000_000, "tribunal:" * 200_000):
            with pytest.raises(RefusedQueryError):
                read_question(text)

    within(CEILING, refused)


def test_names_have_caps_of_their_own() -> None:
    check_length("x" * 200)
    check_question("(x)" * 5)
    check_words(16)
    check_name("a b c d e f g h i j k l m n o p")
    with pytest.raises(RefusedQueryError, match="17 words"):
        check_name("a b c d e f g h i j k l m n o p q")


def test_nothing_in_the_room_opens_an_index_without_its_schema() -> None:
    room = Path(str(__import__("examiner_db.search").search.__file__)).parent
    for module in room.glob("*.py"):
        text = module.read_text(encoding="utf-8")
        assert "open_dir" not in text
        assert "procs=" not in text
