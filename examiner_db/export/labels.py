"""The vocabulary as readers see it, on pages and in exports: short labels for what the database abbreviates."""

from collections.abc import Iterable, Mapping

from examiner_db.figures.block import BLOCKS
from examiner_db.reading.types import is_learned

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
BY_MODEL = "read by the trained model, not checked by a person"


def words(value: str) -> str:
    """A value of the vocabulary as a reader sees it."""
    return LABELS.get(value, value.replace("_", " "))


def labels(values: Iterable[str]) -> str:
    """Several values of the vocabulary, with semicolons between."""
    return "; ".join(map(words, values))


def direction(value: str) -> str:
    """Whom an opinion helped, in a word."""
    return DIRECTIONS[value]


def checked(review: str | None, read_by: str = "") -> str:
    """Whether a person checked a reading, and what read it where nobody did."""
    return BY_MODEL if review is None and is_learned(read_by) else REVIEWS[review]


def reader(read_by: str) -> str:
    """What read something: a rule, or the trained model."""
    return "model" if is_learned(read_by) else "rule"


def block(value: str) -> str:
    """Who retained an evaluation, in the words of figures."""
    return next(text for name, text in BLOCKS.items() if name == value)
