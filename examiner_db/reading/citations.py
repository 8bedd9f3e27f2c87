"""Citations masked by our own patterns, so that their periods end no sentence and their names are nobody's.

Each citation is overwritten with as many marks as it has characters: offsets stay what they were.
"""

import re

MASK = "\u00a4"
"""One masked character."""

_NAME = r"[A-Z][\w.&'-]*"
_PARTY = rf"{_NAME}(?:,? (?:{_NAME}|of|the|and|for|de|&|d/b/a|ex|rel\.)){{0,7}}"

PATTERNS: dict[str, str] = {
    "case name, then volume, reporter and page": (
        rf"{_PARTY},? v(?:s)?\. {_PARTY} ?,? ?(?:\d{{1,4}} [A-Z][\w.' ]{{1,18}}\d{{1,5}}|slip op\.|No\. \S+|supra)"
    ),
    "case name alone": rf"{_NAME}(?: (?:{_NAME}|of|the|&)){{0,5}} vs?\. {_NAME}(?: (?:{_NAME}|of|the|&)){{0,5}}",
    "volume, reporter and page": (
        r"\b\d{1,4} (?:[A-Z][\w.']*\.?(?: ?(?:[A-Z][\w.']*|2d|3d|4th))? ?(?:2d|3d|4th)?|ECAB|BLR|BRBS|W\.C\.D\.) \d{1,5}\b"
        r"(?:, \d{1,5}(?:-\d{1,5})?)*(?: \([^()]{0,40}\d{4}\))?"
    ),
    "initials and docket": r"\b(?:[A-Z]\.){2}, (?:Docket No\. \d{2}-\d{3,4}|id\.|supra note \d+)(?: \(issued [A-Z]\w+ \d{1,2}, \d{4}\))?",
    "docket with its date": r"\bDocket No\. \d{2}-\d{2,4} \(issued [A-Z]\w+ \d{1,2}, \d{4}\)",
    "board numbers": r"\b(?:BRB No\. \d{2}-\d{4}(?: \w+)?|ADJ\d{5,9}|Citation Nr:? \d{7})",
    "statute or rule": (
        r"\b\d{1,3} (?:U\.S\.C\.A?\.?|C\.F\.R\.|NYCRR|ILCS|Ill\. Adm\. Code) (?:§+ ?)?[\d.]+(?:\([\w]+\))*"
    ),
    "section": r"§+ ?[\dA-Z][\w.:-]*(?:\([\w]+\))*",
    "state statute": r"\b(?:Minn|Ill|Colo|Cal|Ky|Okla|Pa|Mass|Tex)\. (?:Stat|R|Rev\. Stat|Lab\. Code|Gen\. Laws)\. ?",
}
"""What is masked, by name. The longest come first: a case name swallows the citation after it."""

_ANY = re.compile("|".join(f"(?:{pattern})" for pattern in PATTERNS.values()))


def masked(text: str) -> str:
    """The text with every citation overwritten, a final period left standing."""
    return _ANY.sub(_overwrite, text)


def _overwrite(match: re.Match[str]) -> str:
    words = match.group()
    kept = "." if words.endswith(".") else ""
    return MASK * (len(words) - len(kept)) + kept
