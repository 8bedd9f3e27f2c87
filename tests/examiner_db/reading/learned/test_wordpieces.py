"""Expected pieces are those of the model's own tokenizer (BertTokenizer, uncased), read off by a person."""

import pytest

from examiner_db.reading.learned.wordpieces import UNKNOWN, pieces, vocabulary

PIECES = {number: piece for piece, number in vocabulary().items()}


def cut(text: str) -> str:
    return " ".join(PIECES[number] for number in pieces(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dr. Alpha's radiculopathy (L5-S1) isn't work-related.",
            "dr . alpha ' s ra ##dic ##ulo ##pathy ( l ##5 - s ##1 ) isn ' t work - related .",
        ),
        ("Café naïve Álvarez", "cafe naive alvarez"),
        ("The MRI of May 3, 2019: 10% WPI", "the mri of may 3 , 2019 : 10 % w ##pi"),
        (
            "\u00a7 5102(d) \u2014 \u201cserious injury\u201d",
            "\u00a7 510 ##2 ( d ) \u2014 \u201c serious injury \u201d",
        ),
        ("", ""),
        (" \n\t ", ""),
    ],
)
def test_words_are_cut_as_the_model_was_trained_on(text: str, expected: str) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize("word", ["x" * 101, "\ufffd", "\U0001f9e0"])
def test_what_no_piece_fits_is_unknown(word: str) -> None:
    assert cut(word) == UNKNOWN


def test_a_line_without_blanks_takes_no_longer_than_its_length() -> None:
    assert len(pieces("ab-" * 100_000)) == 200_000
