"""What denies, what leaves open, and where a clause begins, in the small."""

import pytest

from examiner_db.reading.sentences.negation import clause_start, denies, is_conditional, is_possible, negations


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("it was no more than a temporary aggravation", 0),
        ("it was nothing more than a strain", 0),
        ("it was not more than a strain", 0),
        ("no one agreed", 1),
        ("nothing was found", 1),
        ("unable to agree", 1),
        ("a lack of evidence", 1),
        ("she lacked the strength and was free of pain", 2),
        ("declined to relate it", 1),
        ("rather than the accident", 1),
        ("instead of the accident", 1),
        ("unlikely to be due to it", 1),
        ("failed to relate it", 1),
        ("ruled out any cause", 1),
        ("not only the back but the neck", 0),
        ("likely as not", 0),
    ],
)
def test_how_many_words_deny(text: str, count: int) -> None:
    assert negations(text, 0, len(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("had no impairment and needed ", 0),
        ("without restrictions and ", 0),
        ("did not find that there was ", 1),
        ("neither a tear nor ", 0),
        ("disagreed that there was ", 1),
        ("did not deny that ", 1),
    ],
)
def test_what_denies_a_denial(text: str, count: int) -> None:
    assert negations(text, 0, len(text), of_a_denial=True) == count


@pytest.mark.parametrize(
    ("words", "expected"),
    [("no further care", True), ("unrelated to work", False), ("not due", True), ("rules out a tear", True)],
)
def test_whether_words_deny(words: str, *, expected: bool) -> None:
    assert denies(words) is expected


@pytest.mark.parametrize(
    ("text", "word", "clause"),
    [
        ("but for the fall he would not need care", "would", "but for the fall he would not need care"),
        ("it healed; it was old", "old", " it was old"),
        ("no tear was seen, which was due to age", "due", " was due to age"),
        ("he had no pain and was able to work", "able", " able to work"),
        ("it was not new although it was work-related", "work-related", " it was work-related"),
        ("it was not new; the employee could work", "could", " the employee could work"),
        ("there was no tear and the strain had healed", "healed", " strain had healed"),
    ],
)
def test_where_a_clause_begins(text: str, word: str, clause: str) -> None:
    start = clause_start(text, 0, text.index(word))
    assert text[start:].strip().endswith(clause.strip())
    assert start <= text.index(word)


def test_a_clause_begins_no_earlier_than_asked() -> None:
    assert clause_start("it was; it is", 10, 12) >= 10


@pytest.mark.parametrize(
    "text", ["perhaps", "it is uncertain", "speculative", "it could be so", "he cannot rule it out"]
)
def test_left_open(text: str) -> None:
    assert is_possible(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    ["could not recommend surgery", "could return to work", "could not return to work", "could not find a cause"],
)
def test_an_inability_is_no_possibility(text: str) -> None:
    assert not is_possible(text, 0, 9)


@pytest.mark.parametrize("word", ["if", "whether", "unless", "until", "in the event"])
def test_conditions(word: str) -> None:
    text = f"{word} it heals"
    assert is_conditional(text, 0, len(text))
    assert not is_conditional(text, len(word), len(text))
