"""Words that describe a physician: "the second opinion physician", "both surgeons", "the report of May 2, 2016"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from examiner_db.reading.lexicon.described import (
    DOINGS,
    EXAMINERS,
    HEADS,
    MODIFIERS,
    OWNERS,
    PERSONS,
    REPORTS,
    ROLE_WORDS,
)
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.references.described_works import works
from examiner_db.reading.references.profiles import DAY, FIGURE, YEAR, figure
from examiner_db.vocabulary import Role

_OWNER = "|".join(words for words, _ in OWNERS)
_HEAD = "|".join(words for _, words in HEADS)
_DESCRIBED = Awaited(
    rf"(?:\b(?P<several>[Bb]oth(?: of the| the)?|[Tt]he two|[Tt]hese two|[Nn]either(?: of the)?|[Ee]ither) |"
    rf"(?:\b(?:[Tt]he )?(?P<owner>{_OWNER})(?:'s?|s')? |\b(?:[Tt]he|[Tt]hat(?! (?:\w+[ "
    rf"-]){{1,4}}?\w+s\b)|[Hh]is|[Hh]er) ))(?P<words>(?:{MODIFIERS}(?:'s)?[ -])*(?P<head>{_HEAD}|{PERSONS}))\b"
    rf"(?: (?:for|retained by|hired by|engaged by|called by|offered by|submitted by|presented by|introduced by) "
    rf"(?:the )?(?P<engaged>{_OWNER})\b)?(?P<who>{DOINGS})?(?! (?:of|assistant|depositions?)\b|[- ]assistant)"
)
_NOUN = rf"(?:{MODIFIERS}[ -])*(?:{REPORTS}|{_HEAD}|{PERSONS})\b"
_DATED = Awaited(
    rf"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er) (?:{REPORTS} (?:of|dated|from|that followed|given after)(?: the)? "
    rf"(?P<day>{DAY})(?: {_NOUN})?|(?P<on>{DAY}|{YEAR}),? {_NOUN}(?! (?:of|assistant|from|by)\b)|"
    rf"{REPORTS} (?:submitted|offered|filed|produced|written|prepared|obtained) "
    rf"(?:by the (?:{_OWNER}) )?(?:in|on) (?P<filed>{DAY}))"
)
_FIGURED = Awaited(
    rf"\b[Tt]he (?P<figure>{FIGURE}) (?:(?:whole person |WPI |permanent |impairment ){{0,2}})(?:rating|figure|"
    r"impairment rating|estimate|apportionment|assessment)\b"
)
_ELLIPTIC = Awaited(
    rf"\b(?:[Oo]f|[Bb]etween) the (?:two|three|competing) (?P<head>{_HEAD}|{PERSONS}|opinions|reports|evaluations), "
    rf"[^.;]{{0,40}}?\b(?P<whose>(?:the |that of the )?(?P<owner>{_OWNER})(?:'s?|s')?)(?= (?:is|was|to be|as|more|"
    r"carries|has)\b)"
)
_CALLING = [(calling, re.compile(rf"\b(?:{words})")) for calling, words in HEADS]
_ROLE_WORDS = [(re.compile(words), roles) for words, roles in ROLE_WORDS]
_OWNERS = [(re.compile(words), roles) for words, roles in OWNERS]
EXPERT = "expert"
"""The title that asks first for a physician hired for the case, and only then for one who treats."""

_TITLED = tuple(
    (title, re.compile(words))
    for title, words in (
        ("agreed evaluator", r"agreed|\bAME"),
        ("panel physician", r"\bpanel (?:physician|doctor|provider)"),
        ("panel evaluator", r"\bpanel|QME|qualified"),
        ("independent examiner", r"independent|\bIME\b"),
        ("designated doctor", r"designated"),
        ("operator", r"operating|who (?:\w+ )?operated|who performed"),
        ("authorized physician", r"\bATP\b|authorized"),
        ("primary treating physician", r"\bPTP\b|primary treating"),
        (EXPERT, r"\bexpert"),
    )
)
"""The titles by which one physician of a role is told from another."""

_EITHER = frozenset(f"{word}{s}" for word in ("Appellant", "appellant", "Petitioner", "petitioner") for s in ("", "s"))
"""Who asks a court for something, and may be the employer."""

_EVALUATES = re.compile(r"\b(?:P?QME|evaluat(?:ors?|ing)|examin(?:ers?|ing))\b")
"""Titles that each side's own physician may bear: "the claimant's QME" is a claimant's expert."""

_ORTHOPEDIC = re.compile(r"orthop(?:a)?edic")
_PSYCHIATRIC = re.compile(r"\bpsychiatric\b")


@dataclass(frozen=True, slots=True)
class Description:
    """Words that describe a physician: where they stand, what they ask, and of how many they speak."""

    start: int
    end: int
    roles: frozenset[Role] | None = None
    callings: frozenset[str] = frozenset()
    day: str | None = None
    figure: str | None = None
    title: str | None = None
    exactly: int = 1
    plural: bool = False

    @property
    def says_something(self) -> bool:
        """Whether it asks for more than a physician."""
        return self.roles is not None or bool(self.callings) or bool(self.day or self.figure)


@lru_cache(maxsize=2048)
def descriptions(text: str) -> tuple[Description, ...]:
    """Every description in a sentence that asks for more than a physician; a sentence is asked twice."""
    return tuple(_descriptions(text))


def _descriptions(text: str) -> Iterator[Description]:
    for match in _DATED.finditer(text):
        yield Description(match.start(), match.end(), day=match["day"] or match["on"] or match["filed"])
    for match in _FIGURED.finditer(text):
        yield Description(match.start(), match.end(), figure=figure(match["figure"]))
    for match in _ELLIPTIC.finditer(text):
        yield Description(*match.span("whose"), _roles("", match["owner"]), _callings(match["head"]))
    for match in _DESCRIBED.finditer(text):
        yield from _person(match)
    for one in works(text):
        yield Description(one.start, one.end, one.roles, one.callings, plural=one.plural)


def _person(match: re.Match[str]) -> Iterator[Description]:
    """A physician by role, calling or deed; "neither" itself is no part of the description."""
    words, several = f"{match['words']}{match['who'] or ''}", match["several"]
    plural = several is not None or (match["head"].endswith("s") and not match["head"].endswith("ss"))
    roles = _roles(words, match["owner"] or match["engaged"])
    if roles and roles <= EXAMINERS and match.group().lower().startswith(("his ", "her ")):
        roles |= {Role.CLAIMANT_EXPERT}
    one = Description(
        match.end("several") + 1 if (several or "").startswith(("N", "n")) else match.start(),
        match.end(),
        roles,
        _callings(words),
        title=next((title for title, pattern in _TITLED if pattern.search(words)), None),
        exactly=2 if several else 1,
        plural=plural,
    )
    if one.says_something or several:
        yield one


def _roles(words: str, owner: str | None) -> frozenset[Role] | None:
    """The roles that all words of a description allow; ``None`` for no demand.

    An appellant may be either side: whose examiner "the appellant's examiner" is, only the noun tells. A claimant's
    examiner is none who treats.
    """
    asked = [roles for pattern, roles in _ROLE_WORDS if pattern.search(words)]
    own = [roles for pattern, roles in _OWNERS if owner and pattern.fullmatch(owner)]
    both = frozenset.intersection(*asked, *own) if asked or own else None
    if own and asked and not both and _EVALUATES.search(words):
        return own[0] - {Role.TREATING}
    return frozenset.intersection(*asked) if asked and not both and owner in _EITHER else both


def _callings(words: str) -> frozenset[str]:
    found = {calling for calling, pattern in _CALLING if pattern.search(words)}
    found |= {"orthopedist"} if _ORTHOPEDIC.search(words) else set()
    found |= {"psychiatrist"} if _PSYCHIATRIC.search(words) else set()
    if "surgeon" in found:
        found -= {"surgeon"} if "neurosurgeon" in found else set()
        found |= {"hand surgeon"} if re.search(r"\bhand\b", words) else set()
    return frozenset(found - ({"psychologist"} if "neuropsychologist" in found else set()))
