"""Letters of which some stand in a text, inside words and beside signs."""

import pytest

from examiner_db.reading.lexicon.patterns.letters import AnyOf

SOME = AnyOf(("xamin", "IME", "%"))


@pytest.mark.parametrize(
    "text", ["He was examined.", "re-examination", "the IMEs, twice", "a loss of 10%", "x\u2014xamin"]
)
def test_some_of_the_letters_stand_there(text: str) -> None:
    assert SOME.in_text(text)


@pytest.mark.parametrize("text", ["", "Xamin", "xa min", "time", "ten percent"])
def test_none_of_the_letters_stands_there(text: str) -> None:
    assert not SOME.in_text(text)
