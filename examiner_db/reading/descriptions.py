"""Physicians meant without a name: "the second opinion physician", "both surgeons", "the report of May 2, 2016".

A description stands for a physician only when exactly one in the decision fits it, or exactly one of its paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.reading.lexicon.described import DOINGS, HEADS, MODIFIERS, OWNERS, PERSONS, REPORTS, ROLE_WORDS
from examiner_db.reading.lexicon.ear import Awaited
from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.profiles import DAY, Profile
from examiner_db.reading.sections import Section
from examiner_db.reading.speakers import Spot
from examiner_db.vocabulary import Role

_OWNER = "|".join(words for words, _ in OWNERS)
_HEAD = "|".join(words for _, words in HEADS)
_DESCRIBED = Awaited(
    rf"(?:\b(?P<several>[Bb]oth(?: of the| the)?|[Tt]he two|[Tt]hese two|[Nn]either(?: of the)?|[Ee]ither) |"
    rf"(?:\b(?:[Tt]he )?(?P<owner>{_OWNER})(?:'s?|s')? |\b(?:[Tt]he|[Tt]hat(?! (?:\w+[ "
    rf"-]){{1,4}}?\w+s\b)|[Hh]is|[Hh]er) ))"
    rf"(?P<words>(?:{MODIFIERS}(?:'s)?[ -])*(?P<head>{_HEAD}|{PERSONS}))\b"
    rf"(?: (?:for|retained by|hired by|engaged by|called by|offered by|submitted by|presented by|introduced by) "
    rf"(?:the )?(?P<engaged>{_OWNER})\b)?(?P<who>{DOINGS})?(?! (?:of|assistant|depositions?)\b|[- ]assistant)"
)
_DATED = Awaited(
    rf"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er) (?:{REPORTS} (?:of|dated|from|that "
    rf"followed|given after)(?: the)? "
    rf"(?P<day>{DAY})(?: {REPORTS})?|(?P<on>{DAY}),? {REPORTS})"
)
_PAIR = Awaited(
    r"\b[Tt]he (?:(?P<former>former)|latter)(?='s\b| (?:is|was|did|had|has|opin\w+|report\w*|"
    r"physician|doctor|to be|over|more|less|as|not|opinions?|views?|determination|"
    r"conclusions?|assessment|evaluation|report|because|since|and|un\w+|persuasive|credible|reliable|convincing)\b|"
    r"[.,;])"
)
_THE_OTHER = Awaited(
    rf"\b[Tt]he (?P<other>other)(?: (?:medical |treating |examining )?(?:{_HEAD}|(?:physician|doctor|expert|"
    r"examiner|evaluator|reviewer|consultant|one)(?!s)))?(?='s\b|[.,;]| (?:is|was|did|had|has)\b)"
)
_SEEDS = tuple(
    "hysician|xamin|xpert|octor|surgeon|IME|AME|QME|onsultant|valuat|pecialist|DMA|"
    "dvis|eview|ist|opath|itness|ATP|"
    "report|opinion|ddend|letter|eposition|ractor|ating|former|latter|other".split("|")
)
"""Letters of which some stand in every description."""

_CALLING = [(calling, re.compile(rf"\b(?:{words})")) for calling, words in HEADS]
_ROLE_WORDS = [(re.compile(words), roles) for words, roles in ROLE_WORDS]
_OWNERS = [(re.compile(words), roles) for words, roles in OWNERS]
_AGREED, _PANEL = re.compile(r"agreed|\bAME"), re.compile(r"\bpanel|QME|qualified")
_TITLES = frozenset({"agreed evaluator", "panel evaluator"})
"""An agreed evaluator is none of a panel, and the other way round."""

_ORTHOPEDIC = re.compile(r"orthop(?:a)?edic")
_PSYCHIATRIC = re.compile(r"\bpsychiatric\b")
_NAMED_NEXT = re.compile(
    r",? (?:\(?(?:Drs?\.|Doctor) [A-Z]|[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,3}, (?:M\.?D|D\.?O|Ph\.?D|D\.?C)\b)"
)
"""A name set beside a description, of somebody who is none of the decision's physicians."""

_LOSES = ("than ", "than that of ", "than those of ", "over ", "over that of ")
"""Who stands after these is another than the one of whom the sentence has just spoken."""

_LESS = re.compile(r"\b[Ll]ess (?:\w+ )?(?:persuasive|credible|convincing|weight|reliable)")
_PREFERS = re.compile(
    r"\b(?<![Ll]ess )(?:more|greater|better|superior|higher)\b|\b(?:credit|accept|believ|prefer|chose|favor)"
)

_OFTEN = 4
_FAR_MORE = 3
"""Sentences, and times as many as of the next, that name the foremost physician of a role."""

_MOST = 4
"""More physicians than this are no "state agency reviewers" of whom one sentence speaks."""


@dataclass(frozen=True, slots=True)
class Description:
    """Words that describe a physician: where they stand, what they ask, and of how many they speak."""

    start: int
    end: int
    roles: frozenset[Role] | None = None
    callings: frozenset[str] = frozenset()
    day: str | None = None
    title: str | None = None
    exactly: int = 1
    plural: bool = False

    @property
    def says_something(self) -> bool:
        """Whether it asks for more than a physician."""
        return self.roles is not None or bool(self.callings) or self.day is not None


def described(document: Document, spots: Sequence[Sequence[Spot]], people: Sequence[Profile]) -> list[list[Spot]]:
    """The spots, and one more for every description of a physician whom the sentence does not name."""
    found: list[list[Spot]] = []
    before: list[int] = []
    lately: set[int] = set()
    for number, (passage, present) in enumerate(zip(document.passages, spots, strict=True)):
        if not number or document.passages[number - 1].paragraph != passage.paragraph:
            before, lately = [], set()
        added = _added(passage, present, people, before) if _may_describe(passage) else []
        added += _other(passage.text, [*present, *added], before, lately)
        kept = [spot for spot in present if spot.printed or not any(_overlap(spot, one) for one in added)]
        found.append(_apart([*kept, *added]))
        before += [spot.who for spot in found[-1]]
        lately = {spot.who for spot in found[-1]} or lately
    return found


def _may_describe(passage: Passage) -> bool:
    return passage.section not in (Section.LAW, Section.CAPTION) and any(map(passage.text.__contains__, _SEEDS))


def _added(passage: Passage, present: Sequence[Spot], people: Sequence[Profile], before: Sequence[int]) -> list[Spot]:
    """The spots of one sentence's descriptions."""
    printed = [spot for spot in present if spot.printed]
    named = {spot.who for spot in printed}
    added: list[Spot] = []
    for one in descriptions(passage.text):
        if any(_overlap(one, spot) for spot in printed) or _NAMED_NEXT.match(passage.text, one.end):
            continue
        than = passage.text[: one.start].endswith(_LOSES) and _PREFERS.search(passage.text, 0, one.start) is not None
        here = [spot.who for spot in printed if spot.end <= one.start] if than else []
        who = meant(one, people, before)
        if not who and one.roles is not None and not one.plural and not _LESS.search(passage.text, 0, one.start):
            who = _left_over(one, people, [*before, *here])
        if who and (than or not named.intersection(who)):
            added += _shared(one, who)
    return added + _pair(passage.text, [*present, *added], before)


@lru_cache(maxsize=2048)
def descriptions(text: str) -> tuple[Description, ...]:
    """Every description in a sentence that asks for more than a physician; a sentence is asked twice."""
    return tuple(_descriptions(text))


def _descriptions(text: str) -> Iterator[Description]:
    for match in _DATED.finditer(text):
        yield Description(match.start(), match.end(), day=match["day"] or match["on"])
    for match in _DESCRIBED.finditer(text):
        words, several = f"{match['words']}{match['who'] or ''}", match["several"]
        plural = several is not None or (match["head"].endswith("s") and not match["head"].endswith("ss"))
        one = Description(
            match.start(),
            match.end(),
            _roles(words, match["owner"] or match["engaged"]),
            _callings(words),
            title="agreed evaluator" if _AGREED.search(words) else "panel evaluator" if _PANEL.search(words) else None,
            exactly=2 if several else 1,
            plural=plural,
        )
        if one.says_something or several:
            yield one


def _roles(words: str, owner: str | None) -> frozenset[Role] | None:
    """The roles that all words of a description allow; ``None`` for no demand."""
    asked = [roles for pattern, roles in _ROLE_WORDS if pattern.search(words)]
    asked += [roles for pattern, roles in _OWNERS if owner and pattern.fullmatch(owner)]
    return frozenset.intersection(*asked) if asked else None


def _callings(words: str) -> frozenset[str]:
    found = {calling for calling, pattern in _CALLING if pattern.search(words)}
    found |= {"orthopedist"} if _ORTHOPEDIC.search(words) else set()
    found |= {"psychiatrist"} if _PSYCHIATRIC.search(words) else set()
    if "surgeon" in found:
        found -= {"surgeon"} if "neurosurgeon" in found else set()
        found |= {"hand surgeon"} if re.search(r"\bhand\b", words) else set()
    return frozenset(found - ({"psychologist"} if "neuropsychologist" in found else set()))


def meant(one: Description, people: Sequence[Profile], before: Sequence[int]) -> list[int]:
    """Whom a description means: the only one who fits, or the only one of the paragraph; nobody in doubt."""
    fit = [who for who, profile in enumerate(people) if _fits(one, profile)]
    fit = [who for who in fit if one.title is None or not people[who].callings & (_TITLES - {one.title})]
    titled = [who for who in fit if one.title in people[who].callings]
    fit = titled if len(fit) > 1 and titled else fit
    near = [who for who in fit if who in before]
    wanted = one.exactly
    if one.plural and wanted == 1:
        sure = [who for who in fit if people[who].sure]
        fit = sure if len(sure) > 1 else fit
        return fit if 1 < len(fit) <= _MOST and (one.roles is not None or one.callings) else []
    if len(fit) != wanted:
        return near if len(set(near)) == wanted else _foremost(one, fit, people)
    doubtful = [who for who in set(before) - set(fit) if _may_fit(one, people[who])]
    return [] if doubtful and not near else fit


def _foremost(one: Description, fit: Sequence[int], people: Sequence[Profile]) -> list[int]:
    """Of several in the role that a description asks for, the one of whom the decision speaks far more than of all."""
    if one.roles is None or one.exactly != 1 or len(fit) < 2:
        return []
    first, second = sorted(fit, key=lambda who: people[who].named, reverse=True)[:2]
    return [first] if people[first].named >= max(_OFTEN, _FAR_MORE * people[second].named) else []


def _left_over(one: Description, people: Sequence[Profile], before: Sequence[int]) -> list[int]:
    """The only one in the role, of no known calling; or of a paragraph's two the one who may fit, if only one may."""
    known = [who for who, own in enumerate(people) if not own.callings and own.sure and own.role in (one.roles or ())]
    if one.callings and len(known) == 1:
        return known
    if Role.NEUTRAL_EXAMINER in (one.roles or ()):  # Many a decision never names its neutral.
        return []
    may = [who for who in set(before) if _may_fit(one, people[who])]
    sure = [who for who in set(before) if people[who].sure and not _may_fit(one, people[who])]
    return may if len(may) == 1 and len(sure) == 1 else []


def _fits(one: Description, profile: Profile) -> bool:
    return (
        (one.roles is None or profile.role in one.roles)
        and one.callings <= profile.callings
        and (one.day is None or one.day in profile.days)
    )


def _may_fit(one: Description, profile: Profile) -> bool:
    """Of a physician of unknown role, or of no known calling, a description may speak too."""
    return (
        (one.roles is None or profile.role in one.roles or not profile.sure)
        and (one.callings <= profile.callings or not profile.callings)
        and one.day is None
    )


def _shared(one: Description, who: Sequence[int]) -> list[Spot]:
    """One spot, or for several physicians the words shared out among them."""
    cuts = [one.start, *range(one.end - len(who) + 1, one.end), one.end]
    return [Spot(first, last, each, printed=False) for first, last, each in zip(cuts, cuts[1:], who, strict=False)]


def _pair(text: str, present: Sequence[Spot], before: Sequence[int]) -> list[Spot]:
    """The former and the latter of the two physicians named last."""
    added = []
    for match in _PAIR.finditer(text):
        here = [spot.who for spot in present if spot.end <= match.start()]
        both = list(dict.fromkeys(here))
        last = both if len(both) == 2 else list(dict.fromkeys([*before, *here]))
        if len(last) == 2:
            added.append(Spot(match.start(), match.end(), last[0 if match["former"] else 1], printed=False))
    return added


def _other(text: str, present: Sequence[Spot], before: Sequence[int], lately: set[int]) -> list[Spot]:
    """The other of the two physicians of a paragraph, where one of them has just been spoken of."""
    match = _THE_OTHER.search(text)
    if match is None:
        return []
    one = {spot.who for spot in present if spot.end <= match.start()} or lately
    other = {*before, *one} - one
    if len(one) != 1 or len(other) != 1:
        return []
    return [Spot(match.start(), match.end(), other.pop(), printed=False)]


def _overlap(one: Description | Spot, other: Spot) -> bool:
    return one.start < other.end and other.start < one.end


def _apart(spots: list[Spot]) -> list[Spot]:
    """In order, without those that overlap an earlier one."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda one: one.start):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept
