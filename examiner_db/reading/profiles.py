"""What a decision has said of each physician that a description may take up: role, callings, days of reports."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.lexicon.callings import BY_CREDENTIAL, CALLINGS, OPERATED
from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.passages import Document
from examiner_db.reading.physicians import Physician
from examiner_db.reading.roles import RoleFound
from examiner_db.reading.speakers import Spot
from examiner_db.vocabulary import RetainedSide, Role

DAY = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) "
    r"(?:\d{1,2}, )?(?:19|20)\d\d"
)
"""A day or a month as texts print them in words."""

_DAY = re.compile(DAY)
_OPERATED = re.compile(OPERATED)
_CALLED = [(calling, Awaited(rf"\b(?:{words})")) for calling, words in CALLINGS.items()]
_ANY_CALLED = Awaited("|".join(rf"\b(?:{words})" for words in CALLINGS.values()))
_AFTER = re.compile(
    r"(?:'s)?,? ?(?:who (?:is|was) |is |was |as )?(?:(?:an?|the|his|her|their|another|"
    r"[Bb]oard|board-certified|certified|"
    r"also|specializing|Chief|chief|of the|in|from|[A-Z][\w.]+(?:'s)?)\b[ -]?)[^.;]{0,90}"
)
"""What follows a name as its apposition may begin so."""

_BEFORE = 60
"""Characters before a name in which its apposition stands: "her internist, Dr. Vale"."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One physician as introduced. ``sure`` when strong words tell the role; ``days`` of reports, also as months.

    ``named`` counts the sentences that print the name.
    """

    role: Role
    side: RetainedSide
    sure: bool
    callings: frozenset[str]
    days: frozenset[str]
    named: int = 0


def profiles(
    document: Document, people: Sequence[Physician], spots: Sequence[Sequence[Spot]], roles: Sequence[RoleFound]
) -> list[Profile]:
    """The profile of every physician, in their order."""
    callings = [_own_callings(one) for one in people]
    days: list[set[str]] = [set() for _ in people]
    named = Counter(who for found in spots for who in {spot.who for spot in found if spot.printed})
    for passage, found in zip(document.passages, spots, strict=True):
        whole = {spot.who for spot in found}
        may_call = bool(found) and _ANY_CALLED.may_meet(passage.text)
        called = [(calling, pattern) for calling, pattern in _CALLED if may_call and pattern.may_meet(passage.text)]
        for before, spot, after in zip([None, *found], found, [*found[1:], None], strict=False):
            if spot.printed and called:
                first, last = before.end if before else 0, after.start if after else len(passage.text)
                callings[spot.who] |= _beside(passage.text, first, spot, last, called)
        if len(whole) == 1:
            who = whole.pop()
            days[who].update(_days(passage.text))
            if _OPERATED.search(passage.text, found[0].end):
                callings[who].add("surgeon")
    return [
        Profile(was.role, was.side, was.quote is not None, frozenset(callings[who]), frozenset(days[who]), named[who])
        for who, was in enumerate(roles)
    ]


def _own_callings(one: Physician) -> set[str]:
    """What the specialty and the credential tell."""
    words = "" if one.specialty is None or one.specialty.startswith(("and ", "or ")) else one.specialty
    found = {calling for calling, pattern in _CALLED if pattern.search(words)}
    credential = (one.credential or "").replace(".", "").replace(" ", "")
    return found | {calling for letters, calling in BY_CREDENTIAL.items() if letters in credential.split(",")}


def _beside(text: str, first: int, spot: Spot, last: int, called: Sequence[tuple[str, Awaited]]) -> set[str]:
    """The callings that stand just after a name as its apposition, or just before it."""
    before = text[max(first, spot.start - _BEFORE) : spot.start]
    before = before[max(before.rfind(mark) for mark in ".;)") + 1 :]
    match = _AFTER.match(text[spot.end : last])
    after = ",".join(match.group().split(",")[:3]) if match else ""
    rest = text[spot.end : last]
    return {
        calling
        for calling, pattern in called
        if any(_ends_beside(before, found) for found in pattern.finditer(before))
        or any(last == len(text) or not _ends_beside(rest, found) for found in pattern.finditer(after))
    }


def _ends_beside(before: str, found: re.Match[str]) -> bool:
    """Nothing but a comma, a title or a relative stands between a calling and the name."""
    return (
        re.fullmatch(
            r"s?\)?(?:,| named| physician,?| specialist,?)?(?: an?| the)? ?(?:Drs?\.? ?)?", before[found.end() :]
        )
        is not None
    )


def _days(text: str) -> set[str]:
    """Each day as printed, and its month alone."""
    found = _DAY.findall(text)
    return {day for one in found for day in (one, _month(one))}


def _month(day: str) -> str:
    """The month of a day: "May 26, 2021" is of "May 2021"."""
    return re.sub(r" \d{1,2},", "", day)
