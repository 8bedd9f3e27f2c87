"""Who seeks review by the lines of a caption: the role tied to a side, or to the name of a company or a person."""

import re
from collections.abc import Iterator

from examiner_db.reading.lexicon.businesses import SURNAMES_TOO
from examiner_db.reading.lexicon.given_names import MEN, WOMEN
from examiner_db.reading.sides.appellants import PARTY, Appellant, joined, side
from examiner_db.reading.sides.companies import company

_TIED = re.compile(
    r"\b(?:(?P<claimant>Employees?|Claimants?|Plaintiffs?|Workers?|Applicants?)|"
    r"(?P<payer>Employers?(?:[/ &-]+(?:and )?(?:Insurers?|Carriers?))?|Insurers?|Carriers?|Defendants?|Self-Insured|"
    r"O(?:wn|WN) R(?:isk|ISK)\)?|Respondents?(?=[-/]A)))"
    r"(?:\s*[-/,]+\s*|\s+)(?:Cross[- ])?(?:Appellants?|Petitioners?)\b"
)
_ROLE = re.compile(
    r"(?P<role>\b(?:(?:Cross|Counter)[- ])?(?:Appellants?|Petitioners?|Relators?)\b(?!'))|"
    r"\b(?:vs?\.|versus\b|Appellees?|Respondents?|NO\. [\w-]+|"
    r"and\b(?= NO\.)|Cross-Appellees?|Plaintiffs?|Defendants?|Court of Appeals|Supreme Court(?: of \w+)?|"
    r"TO BE PUBLISHED)",
    re.IGNORECASE,
)
_OF_EITHER = re.compile(
    rf"(?P<given>[A-Z][\w'-]+)(?: [A-Z][\w'-]*\.?)? (?P<noun>{'|'.join(SURNAMES_TOO)})\W*\Z", re.IGNORECASE
)
"""A name of two or three words that ends in a noun that is a surname too."""

_AFTER_TITLE = re.compile(
    r"\bCourt(?: Of (?:Civil )?Appeals?)?(?: Of (?:The )?(?:State Of |Commonwealth Of )?[A-Z]\w+)?\b,?(?! For\b)|"
    r"\b(?:First|Second|Third|Fourth)(?: Judicial)? Department(?:,? New York)?\b|\bAppellate Division\b,?|"
    r"\bDivision (?:[IVX]+|\w+)\b(?= (?:No|Case)\b)|\d{3,}[\w./-]*[\s,)]+(?=[A-Z][\w'.-]+ [A-Z])|"
    r"\bState Ex Rel\.?|\b(?:In The )?Matter Of(?: The)?(?: Claim Of)?\b|\bIn The Supreme Court\b|"
    r"\bCompensation (?:Of )?[^;]{4,60}?, Claimants?\.(?= [^;]{4,80}\Z)",
    re.IGNORECASE,
)
"""What a caption prints before the name of the claimant."""

_OFFICER = re.compile(r"\b(?:Hon(?:orable)?|Judge|Commissioner|Administrative)\b", re.IGNORECASE)
_COUNSEL = re.compile(r"\b(?:for|briefs?|counsel|representing|behalf of|attorneys?|with)(?: the)?\s*\Z", re.IGNORECASE)
_IN_PROSE = re.compile(r"\bThe\s*\Z|\b(?i:mandamus|decision|opinion|order|background|facts|introduction)[\W\d]*\Z")
"""What stands before a role in a sentence and in no caption."""

_TWICE = re.compile(r"\b(?:Petitioner|Respondent)s? On Review\b", re.IGNORECASE)
_PERSON = re.compile(r"[A-Z][\w'.-]*,? [A-Z]")


def tied(caption: str) -> Appellant:
    """A caption that says the side and the role together: Claimant-Respondent, Employer/Appellant."""
    found = [match for match in _TIED.finditer(caption) if not _is_person(match, caption)]
    return joined(map(side, found))


def _is_person(match: re.Match[str], caption: str) -> bool:
    """Whether who answered below is a person: the claimant, where a company took an award to a court for review."""
    if not match[0].lower().startswith("respondent"):
        return False
    before = re.split(r"[.;]|\b[Vv]e?r?s(?:us)?\.? ", caption[max(0, match.start() - _NAME) : match.start()])[-1]
    return called(before) is Appellant.CLAIMANT


_NAME = 80
"""Characters of a name before its role."""


def uncrossed(caption: str) -> str:
    """A caption without those who cross-appeal."""
    return _CROSS_APPELLANTS.sub("", caption)


_CROSS_APPELLANTS = re.compile(r"[\s,/-]{0,3}\b(?:Cross|Counter)[- ](?:Appellants?|Petitioners?)\b", re.IGNORECASE)


def by_company(caption: str) -> bool:
    """Whether the plaintiff who appeals is a company: an employer who takes a commission's award to a court."""
    match = _SUES.search(caption)
    return bool(match and (company(match["who"]) or PARTY.search(match["who"])))


_SUES = re.compile(r"(?P<who>[^.;:)]{4,60}?)[ ,]{1,3}Plaintiffs?[\s,/-]{0,3}Appellants?\b")


def crossed(caption: str) -> Appellant:
    """A caption that names an appellant and a cross-appellant; two of one side are that side alone."""
    if _NEW_YORKS.search(caption):
        return Appellant.BOTH
    if not _CROSS_APPELLANTS.search(caption):
        return Appellant.UNKNOWN
    direct, cross = set(_named(caption, crossing=False)), set(_named(caption, crossing=True))
    alone = direct == cross and len(cross) == 1 and Appellant.UNKNOWN not in cross
    return Appellant.UNKNOWN if alone or not direct else Appellant.BOTH


_NEW_YORKS = re.compile(
    r"\bAppellants?[- ]{1,3}Respondents?\b.{3,400}?\bRespondents?[- ]{1,3}Appellants?\b|"
    r"\bRespondents?[- ]{1,3}Appellants?\b.{3,400}?\bAppellants?[- ]{1,3}Respondents?\b",
    re.IGNORECASE,
)
"""Appellants-Respondents and a Respondent-Appellant: both sides appeal."""


def named(caption: str) -> Appellant:
    """A caption that calls a name appellant: a company or a public body is a payer, a person the claimant.

    Where two appeals are captioned, the one to the court between and the one from it, nobody is told apart.
    """
    if _TWICE.search(caption):
        return Appellant.UNKNOWN
    return joined(_named(caption))


def _named(caption: str, *, crossing: bool | None = None) -> Iterator[Appellant]:
    """The sides of the names that a caption calls appellants: of all, or only of those who cross-appeal, or do not."""
    start = 0
    for match in _ROLE.finditer(caption):
        name = _AFTER_TITLE.split(caption[max(start, match.start() - 200) : match.start()])[-1]
        start = match.end()
        asked = match["role"] and crossing in (None, match["role"].lower().startswith(("cross", "counter")))
        if asked and not _COUNSEL.search(name) and not _IN_PROSE.search(name):
            yield called(name)


def called(name: str) -> Appellant:
    """The side of a name: the role that stands for it, the form of a company's name, or else a person's."""
    known = PARTY.search(name)
    if known:
        return side(known)
    if not _PERSON.search(name) or _OFFICER.search(name):
        return Appellant.UNKNOWN
    either = _OF_EITHER.search(name)
    if either and either["given"].lower() in MEN | WOMEN and not company(name[: either.start("noun")]):
        return Appellant.UNKNOWN
    return Appellant.PAYER if either or company(name) else Appellant.CLAIMANT
