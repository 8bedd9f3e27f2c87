"""Physicians of whom a heading, or the sentence before or after their own, says whose they are, without their names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from string import capwords

from examiner_db.reading.lexicon.patterns.hearing import Hearing
from examiner_db.reading.lexicon.roles.announcements import ANNOUNCEMENTS
from examiner_db.reading.lexicon.roles.arrangements import ARRANGED
from examiner_db.reading.lexicon.roles.plainly import SIGNS, plainly
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import UNSPOKEN
from examiner_db.reading.people.speakers import Spot
from examiner_db.reading.roles.evidence import Sign
from examiner_db.reading.sides.parties import PUT_IN, Parties
from examiner_db.vocabulary import Role

_HEARING = Hearing(ANNOUNCEMENTS, PUT_IN)
_ARRANGED = Hearing(ARRANGED, (*SIGNS, *PUT_IN))
_EXAMINATION = (
    r"(?:(?:It|This|That) (?:was|had been|took place|occurred)|(?:The|This|That|His|Her|Such an?) (?:[\w-]+ ){0,3}?"
    r"(?:examin\w+|evaluat\w+|IME|assessment|appointment|visit|consultation|physician|doctor|rating))\b"
)
_GOES_ON = re.compile(_EXAMINATION)
"""How a sentence begins that goes on with the examination of the sentence before, or with its physician."""
_EXPLAINS = re.compile(rf"(?:He|She)\b|{_EXAMINATION}")
"""The same, where the physician was named."""
_REACH = 5
"""Sentences after an announcement in which those whom it announces are first named."""
_FAR = 12
"""The same, where it announces several, so that the first may be spoken of at length."""
_MANY = re.compile(
    r"\b(?:(?P<two>[Tt]wo)|[Tt]hree) (?:[\w-]+ ){0,4}?(?:examin|evaluat|review|physician|doctor|consult|expert|"
    r"specialist|surgeon|psych|"
    r"opinion|report|witness)"
)
_UNSEEN = "role.announced.unseen"
"""The rule that only adds to an announcement: those whom it announces examined nobody."""

_PROPOSED = re.compile(r"\b(?:propos|nominat|suggest)(?:es?|ed|ing) (?:the name of |as [\w ]{2,30} )?\Z")
"""Before a name, the word for somebody who shall yet be appointed: no examiner that a sentence has announced."""


@dataclass(slots=True)
class _Announcement:
    """An announcement that stands, and whom it has announced so far; ``many``: how many, if it says so, else 0."""

    sign: Sign
    many: int
    whom: set[int] = field(default_factory=set)

    def has_ended(self, number: int) -> bool:
        """Whether it lies too far behind, or has announced all whom it spoke of."""
        far = number - self.sign.passage > (_FAR if self.many else _REACH)
        return far or 0 < self.many <= len(self.whom)

    def goes_out(self, passage: Passage, printed: set[int]) -> bool:
        """Whether a sentence is about somebody named before, and not about the first of several who were announced."""
        return bool(printed) and passage.text[:1].isupper() and not (self.many and printed <= self.whom)


def announced(document: Document, spots: Sequence[Sequence[Spot]], people: int, sides: Parties) -> list[list[Sign]]:
    """For each of so many people, the signs that stand beside them: a heading's, and those of sentences."""
    found: list[list[Sign]] = [[] for _ in range(people)]
    seen: set[int] = set()
    spoken: _Announcement | None = None
    spoke: set[int] = set()
    for number, passage in enumerate(document.passages):
        before = document.passages[number - 1] if number else passage
        if passage.paragraph != before.paragraph:
            spoken, spoke = None, set()
        if spoken and spoken.has_ended(number):
            spoken = None
        printed = {spot.who for spot in spots[number] if spot.printed}
        new = list(dict.fromkeys(spot.who for spot in spots[number] if spot.printed and spot.who not in seen))
        seen.update(new)
        new = [who for who in new if not _is_proposed(passage, spots[number], who)]
        headed = _sign(_in_small(passage.heading), number, sides) if new and passage.heading else None
        for who in new:
            found[who].extend(one for one in (spoken and spoken.sign, headed) if one)
        if spoken:
            spoken.whom.update(new)
            if spoken.sign.passage == number - 1 and len(printed) == 1 and _GOES_ON.match(passage.text):
                found[min(printed)].append(replace(spoken.sign, rank=Strength.CUSTOM))
        if passage.section not in UNSPOKEN and not new:
            if not printed and len(spoke) == 1 and _EXPLAINS.match(passage.text):
                found[min(spoke)].extend(_arranged(sides.anonymous(passage.text), number))
            spoken = _stands(spoken, passage, number, printed, sides)
        spoke = printed or spoke
    return found


def _is_proposed(passage: Passage, found: Sequence[Spot], who: int) -> bool:
    """Whether somebody only puts a name forward."""
    return any(spot.who == who and _PROPOSED.search(passage.text, 0, spot.start) for spot in found)


def _stands(
    spoken: _Announcement | None, passage: Passage, number: int, printed: set[int], sides: Parties
) -> _Announcement | None:
    """The announcement that stands after a sentence: a new one, what the sentence adds to the old, or the old."""
    sign = _sign(passage.text, number, sides)
    if sign and not sign.rule.startswith(_UNSEEN):
        many = _MANY.search(passage.text)
        return _Announcement(sign, (2 if many["two"] else 3) if many else 0)
    if spoken is None or spoken.goes_out(passage, printed):
        return None
    return replace(spoken, sign=_unseen(spoken.sign, sign)) if sign else spoken


def _unseen(before: Sign, sign: Sign) -> Sign:
    """What those are who were announced and examined nobody: their side's reviewers, or a claimant's experts still."""
    if before.role is Role.CLAIMANT_EXPERT:
        return before
    return replace(sign, side=before.side, words=f"{before.words} {sign.words}")


def _in_small(heading: str) -> str:
    """A heading in capitals as it would stand in small letters."""
    return capwords(heading) if heading.isupper() else heading


def _sign(text: str, number: int, sides: Parties) -> Sign | None:
    """What a sentence announces, the parties' names read as their roles."""
    if not (_HEARING.may_match(text) or _ARRANGED.may_match(text)):
        return None
    told = sides.anonymous(text)
    for rule, match in _HEARING.matches(told):
        return Sign(rule.rank, rule.role, rule.side, rule.name, number, match.group())
    return next(_arranged(told, number), None)


def _arranged(told: str, number: int) -> Iterator[Sign]:
    """For whom an examination was, told without a word for its physician."""
    if _ARRANGED.may_match(told):
        for rule, match in _ARRANGED.matches(plainly(told)):
            yield Sign(rule.rank, rule.role, rule.side, rule.name, number, match.group())
