"""Names of physicians where a text introduces them: after a title, before a credential, in a list of several."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from examiner_db.reading.lexicon.alphabet import CAPITALS, SMALL
from examiner_db.reading.lexicon.patterns.beginnings import swift
from examiner_db.reading.paper.citations import MASK

_WORD = rf"(?:[{CAPITALS}][\w'-]*[\w]|[{CAPITALS}](?=[ ,.;:)]))"
_INITIAL = rf"(?:[{CAPITALS}]\.)+(?:-[{CAPITALS}]\.)?"
_PARTICLE = r"(?:de la|de los|de|del|della|di|da|dos|van der|van den|van|von|der|den|la|le|du|el|al|bin|ter|ten|y)"
_PART = rf"(?:{_INITIAL} ?|{_WORD} |{_PARTICLE} |St\. )"
_NAME = rf"{_PART}{{0,5}}(?:{_WORD}|(?:[{CAPITALS}]\.)+)(?:,? (?:Jr|Sr)\.|,? I{{2,3}}\b)?"
_CREDENTIAL = (
    r"(?:M\. ?D\.?|MD|D\. ?O\.?|DO|D\. ?C\.?|DC|Ph\. ?D\.?|PhD|Psy\. ?D\.?|PsyD|D\. ?P\. ?M\.?|DPM|Ed\. ?D\.|"
    r"D\. ?D\. ?S\.?|DDS|D\. ?M\. ?D\.?|DMD|M\. ?B\. ?B\. ?S\.?|MBBS|O\. ?D\.)(?![\w])"
)

_DOCTOR = rf"(?:octor|OCTOR(?<![A-Z] DOCTOR)(?=(?: [{CAPITALS}][{CAPITALS}.'-]{{0,30}}){{1,4}}(?:'s|,)? [a-z]))"
"""The word for the title; in capitals before a name in capitals with which a sentence goes on in small letters."""

# A court that shortens a quotation brackets the title, the name or the credential: "[Dr.] Vale", "Iris Vale [M.D.]".
TITLED = re.compile(
    rf"D(?<!\wD)(?:r|R|{_DOCTOR})(?:\.|(?<=Dr),| \.|(?=[ \]]))\]?\s*(?:- ?)?\[?(?P<name>{_NAME})(?P<credentials>(?:, "
    rf"?{_CREDENTIAL})*)"
)
LISTED = re.compile(
    rf"\b(?:Drs|DRS|Doctors|doctors)(?:\.|(?= ))\s*(?P<names>{_NAME}(?:, (?!and ){_NAME})*(?:,? (?:and|or|&) {_NAME})?)"
)
CREDENTIALED = re.compile(
    rf"(?<![\w.])(?P<name>{_PART}{{1,5}}{_WORD}(?:,? (?:Jr|Sr)\.|,? I{{2,3}}\b)?)(?:, ?|"
    rf" )[\[(]?(?P<credentials>{_CREDENTIAL}(?:, ?{_CREDENTIAL})*)"
)

_SPECIALTY = (
    r"(?:[Ss]urgeon|(?![Aa]udi)[A-Za-z][a-z]*(?:olog|iatr|oped|opaed)ist|[Ii]nternist|[Cc]hiropractor|[Oo]steopath|"
    r"[Dd]entist|[Pp]hysician|[Dd]octor(?=,| named))"
)
_TITLE = (
    r"(?:(?:[Ii]ndependent|[Ii]mpartial|[Nn]eutral|[Dd]esignated|[Aa]greed|[Pp]anel) (?:medical )?(?:examiner|"
    r"specialist|evaluator)|[Mm]edical (?:expert|consultant|advis[eo]r|examiner|evaluator)|"
    r"(?:carrier|employer|insurer|defendant|respondent|Fund)s?'s? (?:examiner|consultant)|[Mm]edical witness)"
)
"""Titles that only physicians have, whatever they specialize in."""
DESCRIBED = swift(
    rf"\b(?:{_SPECIALTY}|{_TITLE})(?:,|,? named)? "
    rf"(?P<name>(?:[{CAPITALS}]\. )?[{CAPITALS}][\w'-]+ (?:[{CAPITALS}]\. )?[{CAPITALS}][\w'-]*[{SMALL}])"
    r"(?=[,;.]| \(| [a-z]|'s)"
)
"""A name in apposition to a specialty: "a psychologist, Iris Calloway, who"."""

_SEVERAL = re.compile(r"D(?<!\wD)(?:rs|RS)|octors")
# Words after which such a name may stand in mid-sentence; elsewhere a name before it would be cut in two.
_LEADS = "|".join(
    rf"(?<=\b{word} )"
    for word in "by with from of to saw and that consulted visited under produced presented called deposed".split()
)
_RANKS = "|".join(rf"(?<=\b{rank} )" for rank in "Captain Capt. Major Maj. Colonel Col. Lieutenant Commander".split())
"""Ranks of physicians in uniform, who are introduced by what they are."""
WHO_IS = swift(
    rf"(?:(?<![\w.] )|{_LEADS}|{_RANKS})(?P<name>[{CAPITALS}][{SMALL}][\w'-]* (?:[{CAPITALS}]\. )?"
    rf"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]i|[Ll]a|[Ll]e|St\.)(?: de[rn]?| la)? )?[{CAPITALS}][\w'-]*[{SMALL}]), "
    rf"(?:board[- ]certified in [a-z]|(?:who (?:is|was) )?(?:an?|the|his|her|(?:claimant|plaintiff|petitioner|"
    rf"employer|carrier|defendant|respondent)s?'s?)"
    rf" (?:[\w'-]+ ){{0,5}}?(?:{_SPECIALTY}|{_TITLE}|(?<='s )(?:examiner|consultant))\b(?! [Aa]ssistant)|who (?:had )?"
    rf"(?:examined|operated on) (?:[Cc]laimant|"
    rf"[Pp]laintiff|[Pp]etitioner|[Dd]ecedent|the (?:employee|worker|claimant|plaintiff|petitioner|veteran))\b)"
)
"""A name before such an apposition: "Iris Calloway, claimant's treating orthopedist, agreed"."""

_SPECIALISTS = (
    "xaminer",
    "onsultant",
    "edical witness",
    "ho examined",
    "ho had examined",
    "operated on",
    "xpert",
    "dvis",
    "valuator",
    "urgeon",
    "ist ",
    "ist, ",
    "ist.",
    "hiropractor",
    "steopath",
    "hysician",
    "octor",
    "ertified in",
)
_ANY_CREDENTIAL = re.compile(rf"[, (\[]{_CREDENTIAL}")
"""Cheap signs, asked before the patterns that try every capital."""

_STREET_AFTER = re.compile(r" (?:Jr\. )?(?:Drive|Boulevard|Blvd|Avenue|Ave|Street|Highway|Parkway)\b")
"""What follows, or ends, a name that is a street's."""
_STREET = re.compile(r"\b(?!(?:19|20)\d\d)\d{1,5} (?:[NSEW]\. )?(?:[A-Z][a-z]+ ){1,2}\Z")
"""What stands before the ``Dr.`` of a street."""

_SEPARATOR = re.compile(r",? (?:and|or|&) |, ")
_NOT_IN_NAMES = frozenset(
    """
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday The A An Of In On At By For From To With And Or But As If When While After Before
    During Since Because Although However Thus Therefore Accordingly Further Finally First Second Third Both Neither
    Either He She It They His Her Their This That These Those Mr Mrs Ms Miss Hon Judge Justice Board Court Commission
    Office Panel Bureau Department State County City Claimant Petitioner Respondent Respondents Employee Employer
    Employers Insurer Insurers Carrier Plaintiff Defendant Defendants Appellant Appellee Applicant Veteran Worker
    Decedent ALJ WCJ WCLJ OWCP SSA VA RO IME QME PQME AME DIME ATP PTP DMA MRI CT EMG FCE MMI PPD TTD TPD AOE COE
    Exhibit Exhibits Ex Exs Section Sections Form Report Reports Deposition Medical Evaluation Evaluations Examination
    Evidence Testimony Narrative AMA WPI
    Clinic Hospital Center Group University Medicine Orthopedics Orthopaedics Surgery Neurology Psychiatry Associates
    Institute Health Healthcare Washington Board-certified Certified Orthopedic Orthopaedic Neurologist Psychiatrist
    Chiropractor Physician Surgeon Specialist Drs Dr Doctor Doctors Likewise Similarly Also Moreover Furthermore Then
    There Here Where What Which Who Whether No Not Nor So Yet Under Upon Within Without According Per Via Re See Id
    Subsequently Additionally Ultimately Specifically Notably Unlike Like Nevertheless Nonetheless Following Independent
    Agreed Qualified Panel Arbitrator Attorney Counsel Director Appeals Workers Compensation Physicians
    Evaluator Evaluators Consultant Reviewer
    """.split()
)
_ALSO_GIVEN = frozenset({"March", "May", "April", "June", "August", "Washington", "An", "Judge", "Justice"})
"""Months and other words that begin a name after a title."""

_TITLES_OF_OTHERS = re.compile(
    r"(?:Judge|Justice|Attorney|Mr\.|Mrs\.|Ms\.|Miss|Arbitrator|Commissioner|Chairman|Member|Examiner|Officer|Nurse|"
    r"Sergeant|Sgt\.|Capt\.|Captain|Lt\.|Colonel|PA|NP|RN|PT)\s+\Z"
)
_PLACES = frozenset(
    """
    baltimore rockville bethesda columbia annapolis frederick towson gaithersburg hyattsville marlboro park suitland
    landover meade laurel bowie hagerstown cumberland salisbury waldorf greenbelt germantown washington spring
    """.split()
)
"""Last words of places in Maryland and the District, whose postal letters look like credentials."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A name as printed, at its span, without title and credential.

    ``outer`` is the span with the title and the credential.
    """

    name: str
    start: int
    end: int
    outer: tuple[int, int]
    credential: str | None = None


def introductions(text: str) -> Iterator[Printed]:
    """Every physician's name that the text marks as one, in no order; spans may overlap."""
    for match in TITLED.finditer(text):
        if _is_street(match, text):
            continue
        yield from _printed(text, *match.span("name"), match.start(), match.span("credentials"))
    for match in LISTED.finditer(text) if _SEVERAL.search(text) else ():
        yield from _list(text, match.start("names"), match.end("names"), match.start())
    for match in CREDENTIALED.finditer(text) if _ANY_CREDENTIAL.search(text) else ():
        if not _is_place(match, text):
            yield from _printed(text, *match.span("name"), None, match.span("credentials"))
    for match in _described(text) if any(map(text.__contains__, _SPECIALISTS)) else ():
        if not any(_is_other_word(word.rstrip(".")) for word in match["name"].split()):
            name = match["name"].removesuffix("'s")
            span = match.start("name"), match.start("name") + len(name)
            yield Printed(name, *span, outer=span)


def _described(text: str) -> Iterator[re.Match[str]]:
    """Names that stand beside a specialty, after or before it."""
    yield from DESCRIBED.finditer(text)
    yield from WHO_IS.finditer(text)


def _list(text: str, start: int, end: int, outer: int) -> Iterator[Printed]:
    """The names of one list; the first carries the title's span."""
    at = start
    for piece in [*_SEPARATOR.finditer(text, start, end), None]:
        stop = piece.start() if piece else end
        found = list(_printed(text, at, stop, outer if at == start else at, (stop, stop)))
        if not found:
            return
        yield from found
        at = piece.end() if piece else end


def _printed(text: str, start: int, end: int, outer: int | None, credentials: tuple[int, int]) -> Iterator[Printed]:
    """Cut a candidate to its name at words that stand in none: what follows goes, before a credential what precedes.

    ``outer`` is where a title begins, ``credentials`` the span of what stands after the name.
    """
    words = list(re.finditer(r"\S+", text[start:end]))
    keys = [match.group().rstrip(",.").removesuffix("'s") for match in words]
    bad = [
        at
        for at, (key, match) in enumerate(zip(keys, words, strict=True))
        if (
            not (at == 0 and outer is not None and key in _ALSO_GIVEN and not text[end : end + 2].strip().isdigit())
            and (_is_other_word(key) and not match.group().endswith("."))
        )
        or key.isdigit()
    ]
    if bad:
        words = words[bad[-1] + 1 :] if outer is None else words[: bad[0]]
    owner = next((at for at, match in enumerate(words[:-1]) if match.group().endswith("'s")), None)
    if owner is not None and outer is not None:
        words = words[: owner + 1]
    if not words or (outer is None and (len(words) < 2 or _TITLES_OF_OTHERS.search(text[max(0, start - 14) : start]))):
        return
    first, last = start + words[0].start(), start + words[-1].end()
    name = text[first:last]
    if name.endswith("'s"):
        name, last = name[:-2], last - 2
    name = name.rstrip("'")
    if _is_name(name):
        whole = first if outer is None else outer, credentials[1] if last == end else last
        yield Printed(name, first, first + len(name), whole, _credential(text[slice(*credentials)]))


def _is_other_word(key: str) -> bool:
    """Whether a word stands in no name, also where a heading prints it in capitals."""
    return key in _NOT_IN_NAMES or (key.isupper() and len(key) > 1 and key.title() in _NOT_IN_NAMES)


def _is_name(name: str) -> bool:
    """It begins with a letter, and no citation is in it."""
    return bool(name) and name[0].isalpha() and MASK not in name


def _is_place(match: re.Match[str], text: str) -> bool:
    """``Baltimore, MD`` and ``Washington, D.C.`` are no physicians; nor is a place with a postal code."""
    last = match["name"].split()[-1].casefold()
    return last in _PLACES or bool(re.match(r",? ?\d{5}", text[match.end() : match.end() + 8]))


def _is_street(match: re.Match[str], text: str) -> bool:
    """``14 Oak Dr. Vale`` and ``Dr. Vale Boulevard`` are no physicians."""
    before = _STREET.search(text, max(0, match.start() - 30), match.start())
    return bool(before or _STREET_AFTER.search(match["name"]) or _STREET_AFTER.match(text, match.end("name")))


def _credential(credentials: str) -> str | None:
    kept = credentials.strip(" ,")
    return kept or None
