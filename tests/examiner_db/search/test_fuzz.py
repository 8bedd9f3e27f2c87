"""Whatever is typed: 200 generated attacks, and texts that nobody thought of, on both engines and on names."""

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from examiner_db.search import DocumentEntry, NameEntry, RefusedQueryError, SearchIndex, build_index
from examiner_db.search.fields import FIELDS
from tests.clock import within

CEILING = 0.5
"""Seconds of the processor: a safety ceiling of the guard."""

PIECES = [
    *(
        "*",
        "?",
        "a*",
        "*a*",
        "~",
        "~9",
        "^",
        "^1e400",
        "[a TO z]",
        "{a TO z}",
        "(",
        ")",
        '"',
        "“",
        "”",
        "AND",
        "OR",
        "NOT",
    ),
    *("NEAR", "NEAR/2", "NEAR(a b, 5)", "+", "-", "\\", "/.*/", 'r".*"', "stems:", "words", "rowid", "rank", "_", ":"),
    *(
        "tribunal:",
        "year:",
        "year:1850-2100",
        "year:2019-",
        "issue:mmi",
        "kind:order",
        "examiner:",
        'examiner:"a"',
        "::",
    ),
    *("'; DROP TABLE words; --", "UNION SELECT", "%", "\x00", "\ud800", "\u202e", "\u0130", "ﬃ", "½", "名", "é", "🦴"),
    *(
        "a",
        "the",
        "the",
        "knee",
        "Brankov",
        "9000000015",
        "NPI",
        "MD",
        "Jr.",
        "O'",
        ",",
        ";",
        "\n",
        "\t",
        " ",
        " ",
        " ",
    ),
]


def attack(number: int) -> str:
    """Return one of as many attacks as there are numbers: pieces of every engine's syntax, repeated and nested."""
    chance = random.Random(number)
    made = "".join(chance.choices(PIECES, k=chance.choice((1, 3, 8, 20, 60))))
    return chance.choice((made, made * chance.choice((1, 40, 5_000)), f"({made})", f'"{made}"', " ".join(made)))


@pytest.fixture(scope="module", params=["whoosh", "full text"])
def index(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    """A few hundred people, and documents in which the common words stand many times."""
    folder: Path = tmp_path_factory.mktemp("fuzz") / "index"
    text = "the examiner said a disability of the knee was not caused by a fall " * 30
    notes = [DocumentEntry(f"d{n}", "order", f"{n}", text, "us_ecab", 2020, (), (), (), None) for n in range(120)]
    names = [
        NameEntry(
            f"p{n}", "examiner", f"Odile{'x' * (n % 9)} Brankov", (), None, ("Elko, NV",), "", 1, ("NPI 9000000015",)
        )
        for n in range(200)
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("examiner_db.search.documents.WHOOSH_CARRIES", 10**9 if request.param == "whoosh" else -1)
        build_index(folder, names, notes)
    return SearchIndex.open(folder)


def answer(question: Callable[[str], object], text: str) -> str:
    """The sentence with which a question is refused, if it is."""
    try:
        question(text)
    except RefusedQueryError as refused:
        return str(refused)
    return "It is answered."


def ask(index: SearchIndex, text: str) -> None:
    """Ask everything that a request asks; each is answered or refused with a sentence, at once."""
    for question in (index.names, index.documents, index.suggest):
        assert within(CEILING, partial(answer, question, text)).endswith(".")


@pytest.mark.parametrize("number", range(200))
def test_an_attack_is_answered_or_refused_at_once(index: SearchIndex, number: int) -> None:
    ask(index, attack(number))


def test_attacks_are_many_and_different() -> None:
    made = {attack(number) for number in range(200)}
    assert len(made) >= 195
    assert max(map(len, made)) > 10_000


QUIET = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@QUIET
@given(text=st.text(max_size=220))
def test_any_text_is_answered_or_refused(index: SearchIndex, text: str) -> None:
    ask(index, text)


@QUIET
@given(pieces=st.lists(st.sampled_from([*PIECES, *(f"{name}:" for name in FIELDS)]), max_size=40))
def test_any_syntax_is_answered_or_refused(index: SearchIndex, pieces: list[str]) -> None:
    ask(index, " ".join(pieces))
    ask(index, "".join(pieces))
