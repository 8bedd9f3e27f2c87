"""The vocabulary as readers see it: short labels, which exports share, and meanings from ``vocabulary`` itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from examiner_db.export.labels import block, checked, direction, reader, words
from examiner_db.vocabulary import Term

__all__ = ["WordList", "block", "checked", "direction", "meaning", "reader", "word_list", "words"]


def meaning(terms: type[Term], value: str) -> str:
    """What a stored value of a closed list means."""
    return next(term.meaning for term in terms if term.value == value)


@dataclass(frozen=True)
class WordList:
    """One closed list of the vocabulary: its name, and each word with its meaning."""

    name: str
    meanings: Mapping[str, str]


def word_list(terms: type[Term]) -> WordList:
    """A closed list as the glossary shows it."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", terms.__name__).capitalize()
    return WordList(name, {term.value: term.meaning for term in terms})
