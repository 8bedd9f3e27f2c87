"""Sentences as pages set them: quotes without the line breaks of their source, and what is shared said once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.figures.figure import CreditFigure, Figure
from examiner_db.figures.sentence import NOT_RANDOM, begun

_DIVIDED = re.compile(r"(?<=\w)([-\u2010])[ \t]*[\r\n\f]\s*(?=\w)")
"""A hyphen at the end of a line; whether it belongs to the word only a reader can tell, so that it stays."""


def flowing(quote: str) -> str:
    """A quote to be read: white space folded, a word that a line divides made whole. Twins keep the exact words."""
    return " ".join(_DIVIDED.sub(r"\1", quote).split())


@dataclass(frozen=True)
class Together:
    """The sentences of several figures: what all begin with, the rest of each beside its figure, what all end with.

    ``unchecked`` are the figures that count nothing yet, for no person has checked a reading of theirs.
    """

    before: str
    each: tuple[tuple[str, Figure | CreditFigure], ...]
    after: str
    unchecked: tuple[Figure, ...]


def together(figures: Sequence[Figure | CreditFigure]) -> Together:
    """What ``figures`` say, with the shared parts once; fewer than two sentences stay as they are."""
    unchecked = tuple(one for one in figures if isinstance(one, Figure) and one.n == 0)
    gathered = unchecked if len(unchecked) > 1 else ()
    told = [one for one in figures if one not in gathered]
    before, after = _shared([one.sentence for one in told])
    each = ((begun(one.sentence.removeprefix(before).removesuffix(after).strip()), one) for one in told)
    return Together(before.strip(), tuple(each), after, gathered)


def _shared(sentences: Sequence[str]) -> tuple[str, str]:
    """The words up to a colon with which all begin, as those about a name group do, and the sentence that ends all."""
    if len(sentences) < 2:
        return "", ""
    before = "".join(sentences[0].partition(": ")[:2])
    before = before if before.startswith("For ") and all(one.startswith(before) for one in sentences) else ""
    return before, NOT_RANDOM if all(one.endswith(NOT_RANDOM) for one in sentences) else ""
