"""Adjusters and attorneys whom a decision calls by name: they act for a side, and none of them was hurt.

"Dr. Vale was retained by Ms. Odom, the insurer's adjuster" says who paid; the title alone would make her the claimant.
"""

import re
from collections.abc import Iterator

_ADJUSTS = (
    r"(?:adjust[eo]rs?|(?:claims?|risk|case|nurse case) (?:managers?|examiners?|representatives?|specialists?|"
    r"analysts?))"
)
_PLEADS = r"(?:attorneys?|counsel|lawyers?|paralegal)"
_FOR = r"(?: (?:for|of) (?:the )?\w+)?"
_AGENT = rf"(?:(?P<adjusts>{_ADJUSTS})|(?P<pleads>{_PLEADS}))\b(?P<side>{_FOR})"
_WHOSE = r"(?:the |an? |its |h(?:is|er) )?(?:[\w'-]+ ){0,3}?"
_NAME = r"M(?<!\wM)(?:rs?|s)\. (?P<name>[A-Z][\w-]+)"
_CALLED = (re.compile(rf"{_NAME}, (?P<whose>{_WHOSE}){_AGENT}"), re.compile(rf"\b(?P<whose>){_AGENT},? {_NAME}"))
"""A name with what its bearer is after it, and before it."""

_TOLD = re.compile(rf"\b(?:{_ADJUSTS}|{_PLEADS})\b")
_PAYERS = re.compile(r"\b(?:[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Dd]efen|[Rr]espondent|[Ss]elf-insured|[Cc]ompany)")
_INJURED = re.compile(
    r"\b(?:[Cc]laimant|[Ee]mployee|[Pp]etitioner|[Pp]laintiff|[Aa]pplicant|[Ww]orker|[Hh]is|[Hh]er)\b"
)
_BEFORE = 24
"""Characters before such a word in which it is told whose agent that is."""


def by_name(head: str) -> dict[str, str]:
    """The surnames of those who act for a side, with the words that say for which."""
    return dict(_agents(head)) if _TOLD.search(head) else {}


def _agents(head: str) -> Iterator[tuple[str, str]]:
    for match in (match for called in _CALLED for match in called.finditer(head)):
        before = "" if match["whose"] else head[max(0, match.start() - _BEFORE) : match.start()]
        whose = f"{before} {match['whose']} {match['side']}"
        if match["adjusts"]:
            yield match["name"], "adjuster"
        elif _PAYERS.search(whose):
            yield match["name"], "defense counsel"
        elif _INJURED.search(whose):
            yield match["name"], "the claimant's counsel"


def printed(agents: dict[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of these names, with what they are printed beside, and the words to read for each."""
    return tuple((re.compile(_with_title(re.escape(name))), words) for name, words in agents.items())


def _with_title(name: str) -> str:
    agent, named = rf"(?:{_ADJUSTS}|{_PLEADS})\b", rf"M(?:rs?|s)\. {name}\b"
    return rf"\b{agent}, {named},(?= )|(?:\b{agent},? )?{named}(?:, {_WHOSE}{agent}{_FOR},?)?"
