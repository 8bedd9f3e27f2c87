"""Caps on what is typed, checked before anything reads it.

Unrestricted, one request can take a minute or end the process's stack. With these caps and the small language of
:mod:`~examiner_db.search.question`, the longest text that is read is a few hundred characters.
"""

from examiner_db.search.entries import RefusedQueryError
from examiner_db.search.words import WORD

MOST_CHARACTERS = 200
MOST_WORDS = 16
MOST_PARENTHESES = 5
MOST_QUOTES = 8
QUOTATION_MARKS = '"“”„«»'


def check_length(text: str) -> None:
    """Refuse a text that is longer than any name or question."""
    _check(len(text), MOST_CHARACTERS, "characters")


def check_name(text: str) -> None:
    """Refuse a text that is longer than any name, in characters or words."""
    check_length(text)
    check_words(len(WORD.findall(text)))


def check_question(text: str) -> None:
    """Refuse a text that is longer, or more deeply nested, than any question."""
    check_length(text)
    _check(max(text.count("("), text.count(")")), MOST_PARENTHESES, "parentheses")
    _check(sum(map(text.count, QUOTATION_MARKS)), MOST_QUOTES, "quotation marks")


def check_words(count: int) -> None:
    """Refuse more words than a search may have; fields are not counted among them."""
    _check(count, MOST_WORDS, "words")


def _check(count: int, most: int, what: str) -> None:
    if count > most:
        message = f"The search has {count:,} {what}; at most {most} are searched."
        raise RefusedQueryError(message)
