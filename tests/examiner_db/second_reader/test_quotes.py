"""A quote is the text's own slice, or it is none."""

import random

import pytest

from examiner_db.reading.types import Quote
from examiner_db.second_reader.proposal import Why
from examiner_db.second_reader.quotes import Quotable

TEXT = (
    "Dr. Brankov found no objective evidence of radiculopathy.\n"
    "Dr. Brankov\u2019s opinion \u201chad adequate\n   foundation,\u201d the judge said \u2014 twice.\n"
    "The claim is denied on this ground.\fThe claim is denied\n on this  ground.\n"
)


def said(words: str, start: int = 0, end: int | None = None) -> Quote | Why:
    return Quotable(TEXT, start, len(TEXT) if end is None else end).located(words)


def test_exact_words_are_found_where_they_stand() -> None:
    words = "found no objective evidence of radiculopathy."
    assert said(words) == Quote(text=words, start=12, end=12 + len(words))


@pytest.mark.parametrize(
    "words",
    [
        "  found no objective evidence of radiculopathy.\n",
        "found no\nobjective evidence\tof radiculopathy.",
        "found  no  objective  evidence  of  radiculopathy.",
    ],
)
def test_white_space_of_the_model_does_not_matter(words: str) -> None:
    found = said(words)
    assert isinstance(found, Quote)
    assert found.text == "found no objective evidence of radiculopathy."


@pytest.mark.parametrize(
    "words",
    [
        'Dr. Brankov\'s opinion "had adequate foundation," the judge said - twice.',
        "Dr. Brankov\u2019s opinion \u201chad adequate foundation,\u201d the judge said \u2014 twice.",
        "Dr. Brankov`s opinion \u201dhad adequate foundation,\u201d the judge said \u2013 twice.",
    ],
)
def test_lines_are_broken_and_marks_are_set_as_in_the_text(words: str) -> None:
    assert said(words) == Quote(
        text="Dr. Brankov\u2019s opinion \u201chad adequate\n   foundation,\u201d the judge said \u2014 twice.",
        start=58,
        end=133,
    )


@pytest.mark.parametrize(
    "words",
    [
        "found no objective evidence of a radiculopathy.",
        "found objective evidence of radiculopathy, no.",
        "found no objective ... of radiculopathy.",
        "FOUND NO OBJECTIVE EVIDENCE OF RADICULOPATHY.",
        "Dr. Brankov was rejected by the judge entirely.",
        ".* found no objective",
        "(?i)found no objective evidence",
    ],
)
def test_words_that_the_text_does_not_hold_are_not_found(words: str) -> None:
    assert said(words) is Why.NOT_FOUND


@pytest.mark.parametrize("words", ["The claim is denied on this", "claim is denied  on this ground."])
def test_words_that_stand_twice_are_nobody_s(words: str) -> None:
    assert said(words) is Why.NOT_UNIQUE


def test_how_lines_are_broken_does_not_tell_two_places_apart() -> None:
    words = "The claim is denied on this ground."
    assert TEXT.count(words) == 1
    assert said(words) is Why.NOT_UNIQUE


@pytest.mark.parametrize("words", ["", " ", "Dr. Brankov found", "denied", "\n\n"])
def test_few_words_say_nothing(words: str) -> None:
    assert said(words) is Why.TOO_SHORT


def test_words_count_in_their_own_piece_only() -> None:
    page = TEXT.index("\f")
    assert said("is denied on this ground.", 0, page) == Quote(
        text="is denied on this ground.", start=page - 25, end=page
    )
    assert said("found no objective evidence", 20) is Why.NOT_FOUND
    assert said("found no objective evidence", 0, 30) is Why.NOT_FOUND


def test_whatever_is_found_is_a_slice_of_the_text_with_the_same_words() -> None:
    chance = random.Random(7)
    outcomes = set()
    for _ in range(3_000):
        text = "".join(chance.choices("ab \n\t.'\u2019\f(\\", k=60))
        first = chance.randrange(50)
        words = " ".join(text[first : first + chance.randrange(5, 20)].split()).replace("\u2019", "'")
        found = Quotable(text, 0, len(text)).located(words)
        outcomes.add(found if isinstance(found, Why) else Quote)
        if isinstance(found, Quote):
            assert text[found.start : found.end] == found.text
            assert found.text.split() == words.split() or "\u2019" in found.text
            assert len(found.text.split()) == len(words.split())
    assert outcomes >= {Quote, Why.TOO_SHORT}


def test_hostile_quotes_are_looked_for_in_linear_time() -> None:
    """A pattern would compare some 20 million words here a quote, and these are a thousand quotes."""
    words = Quotable("a " * 12_000, 0, 24_000)
    assert {words.located("a " * 1_990 + "b" * number) for number in range(1, 1_000)} == {Why.NOT_FOUND}
