"""Help where a term appears: the terms that a reader who is no expert meets, and where the glossary explains them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class HelpedTerm:
    """A term with its meaning in a line, the anchor of its entry in the glossary, and how texts write it."""

    word: str
    meaning: str
    anchor: str
    written: re.Pattern[str]


HELPED = (
    HelpedTerm(
        "MMI",
        "maximum medical improvement: the condition is as good as treatment will make it; in California, permanent and "
        "stationary",
        "mmi",
        re.compile(
            r"\bMMI\b|\b(?:maximum|maximal) medical improvement\b|\bpermanent and stationary\b|^mmi$", re.IGNORECASE
        ),
    ),
    HelpedTerm(
        "apportionment",
        "the division of a disability between its causes",
        "apportionment",
        re.compile(r"\bapportion(?:ment|ed|s)?\b", re.IGNORECASE),
    ),
    HelpedTerm(
        "§ 11A",
        "in Massachusetts, the section under which an impartial physician examines the claimant",
        "section-11a",
        re.compile(r"(?:§|\bsection\b)\s*11A\b", re.IGNORECASE),
    ),
)


def helped(texts: Iterable[str | None]) -> tuple[HelpedTerm, ...]:
    """The terms that ``texts`` use, quotes or issues, each once."""
    found = [text for text in texts if text]
    return tuple(term for term in HELPED if any(term.written.search(text) for text in found))
