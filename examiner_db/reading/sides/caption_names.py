"""The names that a caption prints: companies, and a person whom it sets against a company.

A person is the claimant and a company pays, whichever of them is called appellant or respondent; where two persons, or
two companies, oppose each other, nothing is told.
"""

import re
from collections.abc import Iterator

from examiner_db.reading.sides.companies import company

_TOP = 2_500
"""Characters in which the caption stands."""

_PARTY_LINE = re.compile(
    r"\b(?P<name>[A-Z][A-Z&'.-]+(?: (?:[A-Z&][A-Z&'.-]*|of|and))*)"
    r"(?P<kind>,? (?:INC|LLC|L\.L\.C|CORP|CO|LTD|LP|LLP|N\.A)\b\.?)?"
    r"(?P<label>,? (?:Self-Insured )?(?:Employer|Insurer|Carrier|EMPLOYER|INSURER|CARRIER)\b)?"
)
_ROLE_WORD = (
    r"(?:(?:Cross|CROSS)-)?(?:(?:A(?i:ppell(?:ant|ee)|pplicant)|P(?i:etitioner|laintiff)|R(?i:espondent|elator)|"
    r"D(?i:efendant)|C(?i:laimant)|E(?i:mployee))(?i:s?)|(?i:Below))"
)
_SIDES = re.compile(rf",? (?:{_ROLE_WORD}|VS?\.)(?:,? (?:{_ROLE_WORD}|VS?\.))*(?: |\Z)")
"""What stands between the two sides of a caption that runs on in one line."""


def captioned(head: str) -> Iterator[str]:
    """Companies that the caption prints in capitals, those that it joins apart.

    What is printed after a name, "LLC" or "Employer", is said of the last side of a line alone.
    """
    for match in _PARTY_LINE.finditer(head[:_TOP]):
        *others, last = [side for side in _SIDES.split(match["name"]) if side] or [""]
        if " " in match["name"] and (match["kind"] or match["label"] or company(last)):
            yield from last.split(" and ")
        yield from (name for side in others if company(side) for name in side.split(" and "))


_WORD = r"[A-Z][\w'-]*+\.?"
_NAME = rf"{_WORD}(?:,? (?:{_WORD}|&|of|and|the|d/b/a)){{0,8}}"
_VERSUS = re.compile(r"[\s,]\(?(?:[Vv]s?|VS)\.\)? |\sversus ")
_FIRST_SIDE = re.compile(rf"{_NAME}\Z")
_ROLES_AFTER = re.compile(rf"(?:[,/-]? ?(?:and )?\b{_ROLE_WORD}){{1,4}}\Z")
_SECOND_SIDE = re.compile(
    rf"(?P<name>{_NAME}?)(?: \((?P<within>[^()]{{3,60}})\))?"
    rf"(?:,? et al\.?)?(?=,? ?{_ROLE_WORD}\b|[.;](?:\s|\Z)| ?\n|\Z|, and\b)"
)
_STARTS = re.compile(
    r"(?i:\bclaim of|\bcompensation of|\bmatter of)(?i: the claim of)? (?:the )?|(?<=[A-Za-z]{4})[.;:] |\n"
)
"""What stands before a name in a caption and is no part of it."""

_OF_CLAIM = re.compile(rf"(?i:\bclaim of) (?P<name>{_WORD}(?: {_WORD}){{1,3}}),? (?={_ROLE_WORD}\b)")
_PERSON = re.compile(r"[A-Z][a-zA-Z'-]+(?: [A-Z][a-zA-Z'-]*\.?){0,2} [A-Z][a-zA-Z'-]{2,}")
_NOBODY = re.compile(
    r"\b(?:Court|Appeals?|Board|Commission(?:er)?|Secretary|Director|State|Office|Department|Division|Judge|Matter|"
    r"Opinion|Order|Agency|Administrat(?:or|ion)|Treasurer|Estate|Bureau|Panel|Supreme|District|Circuit|No|In|The|"
    rf"Union|Local|Club|Church|Town|Village|{_ROLE_WORD})\b",
    re.IGNORECASE,
)
"""Words that stand in captions and in nobody's name."""

_REPORTED = re.compile(r"[^\n]{0,60}?(?:\b\d+ [A-Z][\w.]* ?(?:\d\w )?\d+\b|\((?:[^()]{0,20} )?(?:19|20)\d\d\))")
"""What follows the name of a case that is only cited."""

_FIRST = 1_500
"""Characters in which a decision prints its own name."""

_SIDE = 160
"""Characters of one side of a caption."""


def opposed(head: str) -> frozenset[str]:
    """Persons whom the caption sets against a company, or whose claim it says that it is: they were injured."""
    found = {match["name"] for match in _OF_CLAIM.finditer(head[:_FIRST]) if _person(match["name"])}
    for versus in _VERSUS.finditer(head[:_FIRST]):
        sides = _sides(head, versus)
        persons = {side for side in sides if _person(side)}
        if persons and any(map(company, sides)):
            return frozenset(found | persons)
    return frozenset(found)


def _sides(head: str, versus: re.Match[str]) -> tuple[str, ...]:
    """The two names about the "v." of the decision's own caption; none where a case is cited."""
    before = _STARTS.split(head[max(0, versus.start() - _SIDE) : versus.start()])[-1]
    first, second = (
        _FIRST_SIDE.search(_ROLES_AFTER.sub("", before.rstrip(" ,\n"), count=1).rstrip(" ,")),
        _SECOND_SIDE.match(head[versus.end() : versus.end() + _SIDE].lstrip()),
    )
    if not (first and second) or _REPORTED.match(head, versus.end()):
        return ()
    return first.group(), second["within"] or second["name"]


def _person(name: str) -> bool:
    """Whether a name is two to four plain words of which none is a business's or an office's."""
    return bool(_PERSON.fullmatch(name)) and not company(name) and not _NOBODY.search(name)
