import pytest

from examiner_db.search.stems import stemmed, stems


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("examination", "examinations"),
        ("Examined", "EXAMINING"),
        ("examiner's", "examiner"),
        ("examiner\u2019s", "examiners"),
        ("O'Dramble", "ODramble"),
        ("café", "cafe"),
        ("credits", "crediting"),
    ],
)
def test_forms_of_a_word_have_one_stem(word: str, other: str) -> None:
    assert stemmed(word) == stemmed(other)


@pytest.mark.parametrize("word", ["not", "may", "us", "can", "if", "a", "i", "5"])
def test_no_word_is_too_small(word: str) -> None:
    assert stems(f"{word} knee") == (stemmed(word), "knee")
    assert stemmed(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not credible", ["not", "credibl"]),
        ("well-reasoned", ["well", "reason"]),
        ("No. 21-0345", ["no", "21", "0345"]),
        ("Dr. O\u2019Dramble's report", ["dr", "odrambl", "report"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
        ("—…", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert list(stems(text)) == expected
