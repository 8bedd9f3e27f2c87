"""What a decision has said of each physician that a description may take up: role, callings, days of reports."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from examiner_db.partial_date import MONTH
from examiner_db.reading.lexicon.callings import BY_CREDENTIAL, CALLINGS, OPERATED
from examiner_db.reading.lexicon.described import REPORTS
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.people.physicians import Physician
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.roles.role import RoleFound
from examiner_db.vocabulary import RetainedSide, Role

DAY = rf"{MONTH} (?:\d{{1,2}}, )?(?:19|20)\d\d"
"""A day or a month as texts print them in words."""

YEAR = r"(?:19|20)\d\d"
FIGURE = r"\d{1,2}(?:\.\d)?(?:%| percent)"
"""A share of impairment as texts print it in figures."""

_DAY = re.compile(DAY)
_WROTE = re.compile(
    rf"\b(?:{REPORTS}|notes?|statements?|saw|seen|examined|evaluated|reviewed)\b[^.;]{{0,45}}?\b(?P<on>{DAY})|"
    rf"\b(?P<day>{DAY}),? (?:VA |C&P )?(?:{REPORTS}|note|statement)|\A(?:In|On|By)(?: an?)? (?P<first>{DAY})"
)
"""A day on which a physician wrote or saw somebody."""

_EXAMINED = re.compile(r"\b(?:examination|evaluation|review|IME|opinion)\b")
_WHO_DID = re.compile(r"The (?:[\w&-]+ ){0,2}(?:examiner|evaluator|reviewer|physician|psychologist|consultant), ")
"""An examination told of before its examiner is named."""

_FIGURE = re.compile(FIGURE)
_RATES = re.compile(r"\b(?:rat(?:ed|ing|es)|impairment|WPI|whole person|apportion\w*|disability|assess\w*|assign\w*)\b")
_GOES_ON = re.compile(r"(?:He|She|The (?:doctor|physician|surgeon|evaluator|examiner))\b")
_OPERATED = re.compile(OPERATED)
_CALLED = [(calling, Awaited(rf"\b(?:{words})")) for calling, words in CALLINGS.items()]
_ANY_CALLED = Awaited("|".join(rf"\b(?:{words})" for words in CALLINGS.values()))
_AFTER = re.compile(
    r"(?:'s)?,? ?(?:who (?:is|was|became) |is |was |as |became )?(?:(?:an?|the|his|her|their|another|"
    r"[Bb]oard|board-certified|certified|"
    r"also|specializing|Chief|chief|of the|in|from|[A-Z][\w.]+(?:'s)?)\b[ -]?)[^.;]{0,90}"
)
"""What follows a name as its apposition may begin so."""

_BEFORE = 60
"""Characters before a name in which its apposition stands: "her internist, Dr. Vale"."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One physician as introduced. ``sure`` when strong words tell the role; ``named`` counts sentences with the name.

    ``days`` are those of sentences on this physician alone, ``wrote`` those of reports and examinations, each also as
    month and year; ``figures`` are the shares of impairment that nobody else rated.
    """

    role: Role
    side: RetainedSide
    sure: bool
    callings: frozenset[str]
    days: frozenset[str]
    named: int = 0
    wrote: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()


def profiles(
    document: Document, people: Sequence[Physician], spots: Sequence[Sequence[Spot]], roles: Sequence[RoleFound]
) -> list[Profile]:
    """The profile of every physician, in their order."""
    callings = [_own_callings(one) for one in people]
    named = Counter(who for found in spots for who in {spot.who for spot in found if spot.printed})
    for passage, found in zip(document.passages, spots, strict=True):
        if not found:
            continue
        may_call = _ANY_CALLED.may_meet(passage.text)
        called = [(calling, pattern) for calling, pattern in _CALLED if may_call and pattern.may_meet(passage.text)]
        for before, spot, after in zip([None, *found], found, [*found[1:], None], strict=False):
            if spot.printed and called:
                first, last = before.end if before else 0, after.start if after else len(passage.text)
                callings[spot.who] |= _beside(passage.text, first, spot, last, called)
        if len({spot.who for spot in found}) == 1 and _OPERATED.search(passage.text, found[0].end):
            callings[found[0].who] |= {"surgeon", "operator"}
    days, wrote = _dated(document, spots, len(people))
    figures = _rated(document, spots, len(people))
    return [
        Profile(
            was.role,
            was.side,
            was.quote is not None,
            frozenset(callings[who]),
            frozenset(days[who]),
            named[who],
            frozenset(wrote[who]),
            frozenset(figures[who]),
        )
        for who, was in enumerate(roles)
    ]


def _alone(document: Document, spots: Sequence[Sequence[Spot]]) -> Iterator[tuple[int, Passage]]:
    """The sentences that speak of exactly one physician, and of whom."""
    for passage, found in zip(document.passages, spots, strict=True):
        if len({spot.who for spot in found}) == 1:
            yield found[0].who, passage


def _dated(document: Document, spots: Sequence[Sequence[Spot]], people: int) -> tuple[list[set[str]], list[set[str]]]:
    """Each physician's days, and among them those of reports and examinations."""
    days: list[set[str]] = [set() for _ in range(people)]
    wrote: list[set[str]] = [set() for _ in range(people)]
    before: Passage | None = None
    numbers = {id(passage): number for number, passage in enumerate(document.passages)}
    for who, passage in _alone(document, spots):
        own = _days(passage.text)
        days[who].update(own)
        for match in _WROTE.finditer(passage.text) if own else ():
            wrote[who].update(_forms(match["on"] or match["day"] or match["first"]))
        number = numbers[id(passage)]
        before = document.passages[number - 1] if number and not spots[number - 1] else None
        told = before is not None and before.paragraph == passage.paragraph and _EXAMINED.search(before.text)
        if before is not None and told and _WHO_DID.match(passage.text):
            days[who].update(_days(before.text))
            wrote[who].update(_days(before.text))
    return days, wrote


def _rated(document: Document, spots: Sequence[Sequence[Spot]], people: int) -> list[set[str]]:
    """The shares that each physician rated and no other, as far as is told who rated them."""
    found: list[set[str]] = [set() for _ in range(people)]
    doubtful: set[str] = set()
    for passage, own in zip(document.passages, spots, strict=True):
        if "%" not in passage.text and " percent" not in passage.text:
            continue
        shares = {figure(one) for one in _FIGURE.findall(passage.text)}
        who = {spot.who for spot in own}
        if len(who) == 1 and _RATES.search(passage.text):
            found[who.pop()] |= shares
        elif not who and _GOES_ON.match(passage.text):
            doubtful |= shares
    times = Counter(share for own in found for share in own)
    return [{share for share in own if times[share] == 1 and share not in doubtful} for own in found]


def figure(printed: str) -> str:
    """A share as one writes it to compare it: "7 percent" is "7%"."""
    return printed.replace(" percent", "%")


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
    """Each day as printed, its month alone and its year alone."""
    return {form for one in _DAY.findall(text) for form in _forms(one)}


def _forms(day: str) -> tuple[str, str, str]:
    """A day, its month and its year: "May 26, 2021" is of "May 2021", and of "2021"."""
    return day, re.sub(r" \d{1,2},", "", day), day[-4:]
