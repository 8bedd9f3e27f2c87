"""From a place in a text as it is shown to the same place in the kept text."""

import random
from itertools import pairwise

import pytest

from examiner_db.claimants import LABELS, kept_offset, redact

TEXT = "Ann Plum fell. Then Plum saw Dr. Brankov in Elko."
SPANS = [(0, 8, 0), (20, 24, 0), (44, 48, 1)]
SPANS = [(low, high, list(LABELS)[label]) for low, high, label in SPANS]


@pytest.mark.parametrize("word", ["fell", "Then", "saw", "Brankov", "in", "."])
def test_a_word_that_is_shown_is_found_where_it_is_kept(word: str) -> None:
    shown = redact(TEXT, SPANS)
    assert kept_offset(SPANS, shown.index(word)) == TEXT.index(word)


def test_a_place_inside_a_label_is_where_the_label_begins() -> None:
    shown = redact(TEXT, SPANS)
    assert kept_offset(SPANS, 3) == 0
    assert kept_offset(SPANS, shown.index("[", 1) + 2) == 20


def test_without_redactions_the_places_are_the_same() -> None:
    assert [kept_offset([], at, 7) for at in (0, 5)] == [7, 12]


@pytest.mark.parametrize("seed", range(20))
def test_every_letter_that_is_shown_is_the_letter_that_is_kept(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choices("abcdefgh ", k=60))
    cuts = sorted(chance.sample(range(61), 8))
    spans = [(low, high, chance.choice(list(LABELS))) for low, high in list(pairwise(cuts))[::2]]
    start = chance.randrange(30)
    shown = redact(text, spans, start)
    labelled = redact("\x00" * 60, spans, start)
    for at, letter in enumerate(shown):
        if labelled[at] == "\x00":
            assert text[kept_offset(spans, at, start)] == letter
