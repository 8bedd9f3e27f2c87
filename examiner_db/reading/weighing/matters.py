"""What a weighing is about: its issue where the words name exactly one, and whatever else tells two weighings apart."""

import re
from functools import lru_cache

from examiner_db.vocabulary import Issue

_ISSUES: tuple[tuple[Issue, re.Pattern[str]], ...] = tuple(
    (issue, re.compile(words))
    for issue, words in (
        (Issue.APPORTIONMENT, r"[Aa]pportion"),
        (
            Issue.CAUSATION,
            (
                r"\b(?:[Cc]ausation|[Cc]ausality|[Cc]ausal(?:ly)? (?:connection|relat\w+|"
                r"relationship)|AOE/COE|nexus|etiology|"
                r"(?:on|of) the cause|cause of|cause[ds]?\b|work-related)"
            ),
        ),
        (Issue.MMI, r"[Mm]aximum medical improvement|\bMMI\b|permanent and stationary"),
        (
            Issue.IMPAIRMENT,
            (
                r"[Pp]ermanent (?:partial )?(?:impairment|disability)|\b[Rr]ating|WPI|PPD|"
                r"[Ii]mpairment|[Ss]chedule loss|\bSLU\b"
            ),
        ),
        (
            Issue.WORK_CAPACITY,
            (
                r"restrictions|ability to work|\bdisability\b|work capacity|\bto "
                r"work\b|disabled"
            ),
        ),
        (
            Issue.TREATMENT,
            (
                r"[Mm]edical (?:necessity|treatment)|[Ss]urgery|reasonable and necessary|"
                r"\bUR petition"
            ),
        ),
    )
)
_TURN = re.compile(r"[;,] |\b(?:but|and|because|over|than)\b")
_PART = re.compile(
    r"\b(?:(?:low(?:er)? )?back|lumbar|cervical|neck|shoulder|knee|elbow|wrist|hip|ankle|foot|hand|"
    r"arm|leg|spine|hearing|psyche|"
    r"psychiatric|head|heart|lung|respect|\w+ petition|th(?:at|is) (?:\w+ )?(?:point|issue|question|subject|score|"
    r"regard))\b|"
    r"[Tt]o the extent|\b[Ii]nsofar as\b"
)
_FRONTED = re.compile(
    r"(?:(?:However|But|Finally|Nevertheless|Moreover|Further),? )?(?:As (?:to|for|regards)|With (?:respect|regard) to|"
    r"Regarding|Concerning|In regard to|Turning to|When it comes to|On the "
    r"(?:issue|question|matter|subject|level|date|extent|"
    r"degree) of|On (?=causation|apportionment|impairment|maximum|MMI|disability|treatment)) "
    r"(?P<topic>[^,;\u24c5\u24c6]{3,80}),",
    re.IGNORECASE,
)
"""A sentence that names its matter first."""

_AROUND = 60
_NUMBERED = re.compile(r"\b(?:ISSUE|Issue)\b|\A(?:[A-H]|[IVX]{1,4}|\d{1,2})[.)] ")
"""A heading that opens one of several matters."""


@lru_cache(maxsize=1024)
def issue(text: str, start: int, place: int, end: int) -> Issue | None:
    """The one issue that is named just after the physician, else before, in the words that weigh."""
    for near in (_TURN.split(text[place : end + _AROUND])[0], text[start:place]):
        named = [one for one, pattern in _ISSUES if pattern.search(near)]
        if named:
            return named[0] if len(named) == 1 else None
    return None


@lru_cache(maxsize=1024)
def fronted(printed: str) -> str:
    """The matter that a sentence, as printed, names first; nothing if it names none."""
    first = _FRONTED.match(printed)
    if first is None:
        return ""
    about = [one.value for one, pattern in _ISSUES if pattern.search(first["topic"])]
    return about[0] if about else first["topic"].casefold()


@lru_cache(maxsize=1024)
def matter(text: str, start: int, end: int, named: Issue | None, heading: str) -> str:
    """What tells a weighing from another of the same physician: issue, part of the body, or heading."""
    if named:
        return named.value
    part = _PART.search(text, max(0, start - _AROUND), end + _AROUND)
    if part:
        return part.group()
    return _under(heading)


@lru_cache(maxsize=256)
def _under(heading: str) -> str:
    """What a heading is about: an issue, or the matter that its number tells from the others."""
    found = [one.value for one, pattern in _ISSUES if pattern.search(heading)]
    if found:
        return found[0]
    return heading if _NUMBERED.search(heading) else ""
