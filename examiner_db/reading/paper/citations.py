"""Citations masked by our own patterns, so that their periods end no sentence and their names are nobody's.

Each citation is overwritten with as many marks as it has characters: offsets stay what they were.
"""

import re

from examiner_db.reading.lexicon.patterns.needs import holds, needs

MASK = "\u00a4"
"""One masked character."""

_NAME = r"[A-Z][\w.&'-]*"
_PARTY = rf"{_NAME}(?:,? (?:{_NAME}|of|the|and|for|de|&|d/b/a|ex|rel\.)){{0,7}}"

CASE = (
    rf"{_PARTY},? vs?\. {_PARTY} ?,? ?(?:\d{{1,4}} [A-Z][\w.' ]{{1,18}}\d{{1,5}}|slip op\.|No\. \S+|supra)|"
    rf"{_NAME}(?: (?:{_NAME}|of|the|&)){{0,5}} vs?\. {_NAME}(?: (?:{_NAME}|of|the|&)){{0,5}}"
)
"""A case name, with the volume, reporter and page that follow it if any do. Looked for around ``v.`` only."""

NUMBERED: dict[str, str] = {
    "volume, reporter and page": (
        r"\d(?<!\w\d)\d{0,3} (?:[A-Z][A-Za-z']*\.[\w.']*(?: ?(?:[A-Z][\w.']*|2d|3d|4th))?|(?:AD|NY|Misc) ?[23]d|"
        r"ECAB|BLR|BRBS|W\.C\.D\.) "
        r"\d{1,5}\b(?:, \d{1,5}(?:-\d{1,5})?)*(?: \([^()]{0,40}\d{4}\))?"
    ),
    "statute or rule": r"\d(?<!\w\d)\d{0,2} (?:U\.S\.C\.A?\.?|C\.F\.R\.|NYCRR|ILCS|"
    r"Ill\. Adm\. Code) (?:§+ ?)?[\d.]+(?:\(\w+\))*",
}
"""Citations that begin with a number."""

LETTERED: dict[str, str] = {
    "initials and docket": (
        r"[A-Z](?<!\w[A-Z])\.[A-Z]\., (?:Docket No\. \d{2}-\d{3,4}|id\.|"
        r"supra note \d+)(?: \(issued [A-Z]\w+ \d{1,2}, \d{4}\))?"
    ),
    "docket with its date": r"[D](?<!\w[D])ocket No\. \d{2}-\d{2,4} \(issued [A-Z]\w+ \d{1,2}, \d{4}\)",
    "board numbers": r"[ABC](?<!\w[ABC])(?:RB No\. \d{2}-\d{4}(?: \w+)?|DJ\d{5,9}|itation Nr:? \d{7})",
    "state statute": r"[A-Z](?<!\w[A-Z])(?:inn|ll|olo|al|y|kla|a|ass|ex)\. (?:Stat|R|Rev\. Stat|Lab\. Code|"
    r"Gen\. Laws)\. ?",
}
"""Citations that begin with a capital."""

SECTIONED: dict[str, str] = {"section": r"§§* ?(?!11A\b|12 |314\b)[\dA-Z][\w.:-]*(?:\(\w+\))*"}
"""A section by its sign."""

_GROUPS = [[(pattern, needs(pattern)) for pattern in group.values()] for group in (NUMBERED, LETTERED, SECTIONED)]
"""Each group begins with one class of characters: the search skips to them."""

LONGEST_WORD = 100
_NO_WORD = re.compile(rf"\w{{{LONGEST_WORD},}}")
"""Letters without end: no rule has anything to find in them, and some would look for very long."""

_CASE = re.compile(CASE)
_VERSUS = re.compile(r" vs?\. ")
_BEFORE, _AFTER = 90, 220
"""Characters around ``v.`` in which a case name and its citation stand."""


def masked(text: str) -> str:
    """The text with every citation overwritten, a final period left standing; and what is too long for a word."""
    if max(map(len, text.split()), default=0) >= LONGEST_WORD:
        text = _NO_WORD.sub(_overwritten, text)
    text = _without_cases(text)
    for group in _GROUPS:
        present = [f"(?:{pattern})" for pattern, needed in group if holds(text, needed)]
        if present:
            text = re.sub("|".join(present), _overwritten, text)
    return text


def _without_cases(text: str) -> str:
    """Overwrite case names; each ``v.`` is looked at once, so that time grows with the text."""
    parts: list[str] = []
    at = 0
    for versus in _VERSUS.finditer(text):
        if versus.start() < at:
            continue
        window = max(at, versus.start() - _BEFORE)
        match = _CASE.search(text, window, versus.end() + _AFTER)
        if match:
            parts += (text[at : match.start()], _overwritten(match))
            at = match.end()
    return "".join([*parts, text[at:]])


def _overwritten(match: re.Match[str]) -> str:
    """As many marks as the citation has characters; line ends and a final period are kept."""
    words = match.group()
    kept = "." if words.endswith(".") else ""
    return "\n".join(MASK * len(line) for line in words.removesuffix(".").split("\n")) + kept
