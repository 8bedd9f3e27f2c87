"""A long decision is sent in pieces that cover it and break no sentence."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.second_reader.pieces import LARGEST, pieces

SENTENCE = "Dr. Odile Brankov opined that the knee condition was not related to the injury of May {day}. "


def paragraphs(count: int, sentences: int) -> str:
    day = iter(range(1, count * sentences + 1))
    return "\n\n".join("".join(SENTENCE.format(day=next(day)) for _ in range(sentences)) for _ in range(count))


def test_a_short_decision_is_one_piece(text: str) -> None:
    assert len(text) < LARGEST
    assert pieces(document(text)) == [(0, len(text))]


def test_a_part_of_a_text_is_cut_within_its_bounds() -> None:
    text = paragraphs(4, 5)
    assert pieces(document(text, 100, 900)) == [(100, 900)]


@pytest.mark.parametrize("largest", [200, 700, 1_500, 5_000])
def test_pieces_cover_everything_once_and_none_is_too_large(largest: int) -> None:
    text = paragraphs(12, 6)
    found = pieces(document(text), largest)
    assert found[0][0] == 0
    assert found[-1][1] == len(text)
    assert [end for _, end in found[:-1]] == [start for start, _ in found[1:]]
    assert all(0 < end - start <= largest for start, end in found)
    assert "".join(text[start:end] for start, end in found) == text


def test_pieces_begin_with_a_paragraph() -> None:
    text = paragraphs(12, 6)
    found = pieces(document(text), 1_500)
    assert len(found) > 4
    assert all(text[:start].endswith("\n\n") for start, _ in found[1:])


def test_a_paragraph_that_is_too_long_is_cut_between_sentences() -> None:
    text = paragraphs(1, 60)
    found = pieces(document(text), 1_000)
    assert len(found) > 4
    assert all(text[start:].startswith("Dr. Odile Brankov opined") for start, _ in found)


def test_what_has_no_sentence_is_cut_all_the_same() -> None:
    text = "x" * 10_000
    assert all(end - start <= 900 for start, end in pieces(document(text), 900))
    blank = " \n" * 5_000
    assert pieces(document(blank), 4_000) == [(0, 4_000), (4_000, 8_000), (8_000, 10_000)]
    assert pieces(document("")) == [(0, 0)]
