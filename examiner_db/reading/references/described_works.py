"""Reports and opinions described by their kind: "the VA opinion", "the chart review", "the report filed by OWCP"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from examiner_db.reading.lexicon.described import OWNERS
from examiner_db.reading.lexicon.described_works import FIELDS, KINDS, OBTAINED, WORKS
from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.vocabulary import Role

_KIND = "|".join(words for words, _ in KINDS)
_FIELD = "|".join(words for _, words in FIELDS)
_OWNER = "|".join(words for words, _ in OWNERS)
_WORK = (
    r"(?:(?:medical|expert|nexus|examination|addendum|written|narrative|physical|mental|psychological|psychiatric|"
    rf"orthop(?:a)?edic|impairment|expert) ){{0,2}}{WORKS}"
)
_NO_NAME = r"(?! (?:of|by|from|performed|conducted|prepared|authored|signed|rendered|provided|written)\b)"
_OF_A_KIND = Awaited(
    rf"\b(?P<who>(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?P<kind>{_KIND})(?: (?P<also>{_FIELD}))?|(?P<field>{_FIELD})))"
    rf" (?P<work>{_WORK})\b{_NO_NAME}"
)
_OBTAINED = Awaited(
    rf"\b[Tt]he (?:\w+ )?{_WORK} (?:(?:that|which) (?:was|were|had been) )?"
    rf"(?:(?:{OBTAINED} by|on behalf of) (?:(?P<own>appellant)|(?:the )?(?P<owner>{_OWNER}))\b(?! (?:in|on|from|of)\b)|"
    rf"(?:up)?on which (?:the )?(?P<relies>{_OWNER}) (?:\w+ )?(?:relies|relied|rests|bases)\b)"
)
_SEVERAL = re.compile(r"(?:opinion|examination|exam|evaluation|rating|review|letter|statement|assessment|view)s\Z")
_READ = re.compile(r"(?:opinion|statement|letter|conclusion|view|addend(?:um|a))s?\Z")
_VA = ("VA", "VHA", "government", "agency")
_CLAIMANTS = frozenset({Role.TREATING, Role.CLAIMANT_EXPERT})
_KINDS = [(re.compile(words), roles) for words, roles in KINDS]
_FIELDS = [(calling, re.compile(words)) for calling, words in FIELDS]
_OWNERS = [(re.compile(words), roles) for words, roles in OWNERS]
_EITHER = re.compile(r"[Pp]etitioner|[Aa]ppellant")
"""Who may be the worker as well as the employer, unless a text names them so without an article."""


class Work(NamedTuple):
    """Words for what a physician wrote or did: where they stand, and what they ask of its giver."""

    start: int
    end: int
    roles: frozenset[Role] | None
    callings: frozenset[str]
    plural: bool


def works(text: str) -> Iterator[Work]:
    """Every report, opinion or examination of a sentence that is told by its kind, its field or who obtained it."""
    for match in _OF_A_KIND.finditer(text):
        field = match["field"] or match["also"]
        callings = frozenset(calling for calling, words in _FIELDS if field and words.fullmatch(field))
        whole = match["work"] == "one"
        roles = _roles(match["kind"], match["work"]) if match["kind"] else None
        plural = _SEVERAL.search(match["work"]) is not None
        yield Work(match.start("who"), match.end() if whole else match.end("who"), roles, callings, plural)
    for match in _OBTAINED.finditer(text):
        owner = match["owner"] or match["relies"]
        if owner is None or not _EITHER.match(owner):
            own = next((roles for words, roles in _OWNERS if owner and words.fullmatch(owner)), _CLAIMANTS)
            yield Work(match.start(), match.end(), own, frozenset(), plural=False)


def _roles(kind: str, work: str) -> frozenset[Role]:
    """The roles that a kind of work allows: an agency's opinion may be that of somebody who only read the file."""
    roles = next(roles for words, roles in _KINDS if words.fullmatch(kind))
    return roles | {Role.RECORDS_REVIEWER} if kind in _VA and _READ.search(work) else roles
