"""Patterns of the lexicon as one text each: what their trees stand for."""

from examiner_db.reading.lexicon.words.names import NAME, WORDS


def spelled_out(pattern: str) -> str:
    """The pattern with every name replaced by what it stands for, as one group."""
    while NAME.search(pattern):
        pattern = NAME.sub(lambda name: f"(?:{WORDS[name[1]]})", pattern)
    return pattern
