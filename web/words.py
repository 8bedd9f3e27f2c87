"""The vocabulary as readers see it: short labels for lists and tables, meanings from ``vocabulary`` itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from examiner_db.figures.block import BLOCKS
from examiner_db.vocabulary import Term

LABELS: Mapping[str, str] = {
    "mmi": "maximum medical improvement",
    "preexisting": "preexisting condition",
    "symptom_validity": "symptom validity",
    "qme_removal": "removal from a list of qualifying examiners",
    "non_disciplinary": "order of conditions, not discipline",
    "never_run": "not run yet",
}
"""Where a word with its underscores taken out would not read well."""
DIRECTIONS: Mapping[str, str] = {
    "insurer": "insurer-favorable",
    "claimant": "claimant-favorable",
    "mixed": "mixed",
    "indeterminate": "direction not readable",
}
REVIEWS: Mapping[str | None, str] = {
    None: "read by rule, not checked by a person",
    "accepted": "checked by a person",
    "rejected": "rejected by a person",
}


def words(value: str) -> str:
    """A value of the vocabulary as a reader sees it."""
    return LABELS.get(value, value.replace("_", " "))


def meaning(terms: type[Term], value: str) -> str:
    """What a stored value of a closed list means."""
    return next(term.meaning for term in terms if term.value == value)


def direction(value: str) -> str:
    """Whom an opinion helped, in a word."""
    return DIRECTIONS[value]


def checked(review: str | None) -> str:
    """Whether a person checked a reading."""
    return REVIEWS[review]


def block(value: str) -> str:
    """Who retained an evaluation, in the words of figures."""
    return next(text for name, text in BLOCKS.items() if name == value)


@dataclass(frozen=True)
class WordList:
    """One closed list of the vocabulary: its name, and each word with its meaning."""

    name: str
    meanings: Mapping[str, str]


def word_list(terms: type[Term]) -> WordList:
    """A closed list as the glossary shows it."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", terms.__name__).capitalize()
    return WordList(name, {term.value: term.meaning for term in terms})
