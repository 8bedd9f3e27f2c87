"""Who is named as a claimant: in the caption, in the words that introduce a party, by a courtesy title, in a file name.

A name is a tuple of its tokens as printed. Names of organizations, officials and physicians are left alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

Name = tuple[str, ...]

CAPTION_LENGTH = 3_000
"""Characters at the head of a decision in which a caption stands."""

_WORD = r"(?<!\w)(?:[A-Z][A-Za-z]{0,2}\.|[A-ZÀ-ÖØ-Þ][\w’'`-]{0,30})"
_NICKNAME = r"(?:\s{1,60}[\"“‘'(][A-Z]\w+[\"”’')])?"
_FURTHER = rf"(?:{_WORD}|(?:de|la|del|van|von|der|den|di|da|dos|le|bin|al)\b)"
_NAME = rf"{_WORD}(?:{_NICKNAME}\s{{1,60}}{_FURTHER}){{0,4}}"
_NAME_IN_LINE = rf"{_WORD}(?:{_NICKNAME}[^\S\n]{{1,60}}{_FURTHER}){{1,4}}"
"""At least two words of one line: headings above a caption are in capitals too."""

_PARTY = r"(?:Employee|Claimant|Petitioner|Plaintiff|Applicant|Appellant|Appellee|Respondent|Worker|Decedent|Veteran)"
_party = _PARTY.lower()
_NO_CITATION = r"(?!.{0,110}?\d\s{1,60}(?:[A-Z][\w.]*\s?){1,3}\d)"
"""Not the name of a cited decision, which a reporter and a page follow."""

_ORGANIZATION = frozenset(
    """inc incorporated corp corporation co company llc llp lp ltd plc pllc pc service services servs serv department
    dep't dept division office bureau agency administration united states america u.s us usa state city county town
    township village borough school schools district university univ college hospital hosp hospice clinic center
    centers ctr medical health healthcare insurance ins assurance mutual casualty indemnity group fund society
    association ass'n bank trust commission board commissioners authority stores store industries international
    national american electric foods food manufacturing mfg construction transport trucking logistics systems
    solutions staffing works airlines railroad postal post army navy force veterans affairs church ministries hotel
    restaurant motors motor auto partners holdings enterprises contractors builders express freight life care home
    homes nursing court commonwealth people self-insured director secretary commissioner commc'ns comm'ns the of
    and for legion""".split()
)
_PARTIES = frozenset(
    """appellant appellants appellee appellees claimant claimants defendant defendants employee employees employer
    employers insurer insurers intervenor intervenors petitioner petitioners plaintiff plaintiffs respondent
    respondents applicant applicants veteran worker representation et""".split()
)
_NOT_A_NAME = frozenset(
    """exhibit exhibits attorney attorneys counsel decision order opinion before judge judges justice hon honorable
    case number no docket date issued filed page section form report testimony hearing procedural background facts
    finding findings dr drs doctor md m.d do d.o dc d.c phd ph.d n/a v vs et al in on at by to from with his her their
    this that when while after although a an he she it also as if issue issues did was is has had not present
    workers’ workers' workers compensation act code appearances appearing matter estate claim representative
    proceeding type january february march april may june july august september october november december herein
    supra id see cf mr mrs ms miss mx name names appeal appeals retirement income security benefits
    disability witness witnesses introduction wcc awcc bla""".split()
)
NOT_A_GIVEN_NAME = (
    _ORGANIZATION
    | _PARTIES
    | _NOT_A_NAME
    | frozenset(
        """however later then there thereafter subsequently moreover furthermore nevertheless because since therefore
        thus both neither either even only once until before during under through upon nor but so here what who where
        why how whether still next finally again instead indeed regarding concerning according based given prior
        officer nurse sergeant deputy captain reverend father sister brother wife husband son daughter mother""".split()
    )
)
_POSSESSIVE = re.compile(r"['’]s(?=\s|\Z)")
_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv", "esq"})


def _in_caption(name: str) -> tuple[re.Pattern[str], ...]:
    """How captions name a party, whose name is of the form ``name``."""
    patterns = (
        rf"(?P<name>{name})\s{{0,60}},?[\s)(_]{{0,200}}(?:{_PARTY}|{_PARTY.upper()})\b(?!['’]|\s{{1,60}}(?:Attorney|Counsel|Exhibit))",
        rf"(?P<name>{name})\s{{0,60}},\s{{1,60}}(?:ADJ\d{{5,9}}\s{{1,60}})?\d{{1,2}}\s{{1,60}}{_PARTY}\b",
        rf"(?P<name>{name})(?:\s{{0,60}},\s{{0,60}}et\s{{1,60}}al\.?)?\s{{0,60}},?\s{{1,60}}[vV][sS]?\.\s{_NO_CITATION}",
        rf"\s[vV][sS]?\.\s{{1,60}}(?P<name>{name}){_NO_CITATION}",
        rf"(?i:\b(?:matter|estate|claim)\s{{1,60}}of)(?i:\s{{1,60}}the\s{{1,60}}(?:claim|estate)\s{{1,60}}of)?\s{{1,60}}(?P<name>{name})",
        rf"(?i:\bin\s{{1,60}}re:?)\s{{1,60}}(?P<name>{name})",
        rf"(?m:^)\s{{0,60}}(?:Employee|Claimant|Applicant|Petitioner)\s{{0,60}}:\s{{0,60}}(?P<name>{name})",
        rf"(?m:^)\s{{0,60}}(?P<name>{name})\s{{0,60}};\s{{0,60}}(?:HON|COMMON)",
        rf"(?m:^)\s{{0,60}}Case\s{{1,60}}Name\s{{1,60}}(?P<name>{name})\s{{1,60}}v",
    )
    return tuple(map(re.compile, patterns))


_IN_CAPTION = _in_caption(_NAME_IN_LINE) + _in_caption(_NAME)
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.?\s{{1,60}}(?P<name>{_NAME})")
_PHYSICIAN = re.compile(r"\bDr\.?\s{1,60}(?:(?:[A-Z]\.|[A-Z]\w{0,30})\s{1,60}){0,2}(?P<surname>[A-Z][\w’'-]{1,30})")
_ANYWHERE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:\b[Tt]he\s{{1,60}})?\b(?:{_PARTY}|{_party})\s{{0,60}}[:,]?\s{{1,60}}(?P<name>{_WORD}(?:{_NICKNAME}\s{{1,60}}{_WORD}){{1,4}})",
        rf"(?P<name>{_WORD}(?:{_NICKNAME}\s{{1,60}}{_WORD}){{1,4}})\s{{0,60}},\s{{1,60}}(?:the|a|an)\s{{1,60}}(?:\w+\s{{1,60}}){{0,2}}{_party}\b",
        rf"(?P<name>{_NAME})\s{{0,60}}\(\s{{0,60}}(?:hereinafter\s{{1,60}})?(?:the\s{{1,60}})?[“\"]?(?:{_PARTY}|{_party})\b",
        rf"(?P<name>{_NAME})\s{{0,60}},\s{{1,60}}born\b",
        rf"\b(?:Estate|estate|widow|widower|dependents?)\s{{1,60}}of\s{{1,60}}(?P<name>{_NAME})",
    )
)
_NO_PERSON = re.compile(
    r"\s{0,60},?\s{0,60}(?:Acting\s{1,60})?(?:Commissioner|Secretary|Administrator|Director|Attorney\s{1,60}General"
    r"|Inc|Corp|Co|LLC|L\.L\.C|Ltd|LLP|INC|CORP|CO|LTD)\b"
)
_FILE_CASE = re.compile(r"(?P<name>[A-Za-z’'-]+(?:[ _]+[A-Za-z’'-]+)?)[ _-]+vs?\.?[ _-]", re.IGNORECASE)
_FILE_NUMBERED = re.compile(r"(?P<name>[A-Za-z’']{2,}(?:[ _-]+[A-Za-z’']{2,}){1,3})[ _-]+(?:ADJ|G|H|WC)\d{4,}")
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def claimant_names(text: str, hints: Sequence[str] = ()) -> list[Name]:
    """Names of claimants, and of others who may be, each once, in the order found."""
    found = [*caption_names(text), *_titled(text), *_matches(_ANYWHERE, text), *_in_hints(text, hints)]
    return list(dict.fromkeys(name for name in found if name))


def tokens(name: str) -> Name:
    """The tokens of a printed name up to a possessive, nickname included, without suffixes and punctuation."""
    words = (word.strip('.,;:"“”‘()') for word in _POSSESSIVE.split(name)[0].split())
    return tuple(word for word in words if word and word.lower() not in _SUFFIX)


def is_organization(words: Iterable[str]) -> bool:
    """Whether a run of capitalized words names an organization or an office."""
    return any(word.lower().rstrip(".,").replace("’", "'") in _ORGANIZATION for word in words)


def _person(name: str) -> Name:
    words = tokens(name)
    if is_organization(words) or any(_ordinary(word, words) for word in words):
        return ()
    return words if any(len(word) > 2 for word in words) or len(words) > 1 else ()


def _has_digit(word: str) -> bool:
    """Whether a word is a number, such as ``G904085`` before a name."""
    return any(letter.isdigit() for letter in word)


def _ordinary(word: str, words: Name) -> bool:
    """A word of headings and sentences; ``TO`` in ``Thao TO`` is a surname, set in capitals to say so."""
    if _has_digit(word):
        return True
    stressed = word.isupper() and not all(other.isupper() for other in words)
    return word.lower() in _NOT_A_NAME and not stressed


def _matches(patterns: Iterable[re.Pattern[str]], text: str) -> Iterator[Name]:
    for pattern in patterns:
        for match in pattern.finditer(text):
            if not _NO_PERSON.match(text, match.end("name")):
                yield _person(_trimmed(match["name"]))


def _titled(text: str) -> Iterator[Name]:
    """People with a courtesy title, but for a physician whom a decision once calls ``Mr.`` by mistake."""
    physicians = {match["surname"] for match in _PHYSICIAN.finditer(text)}
    return (name for name in _matches([_TITLED], text) if name and name[-1] not in physicians)


def unboxed(head: str) -> str:
    """A caption without the box that is drawn around it with brackets and lines."""
    return "\n".join(" ".join(line.strip(" )(_\t").split()) for line in head.splitlines())


def caption_names(text: str) -> Iterator[Name]:
    """Names in the caption at the head of a text; an empty tuple for what turned out to be no person."""
    head = text[:CAPTION_LENGTH]
    for name in (*_matches(_IN_CAPTION, unboxed(head)), *_matches(_IN_CAPTION, head)):
        if len(name) > 1 or (name and (name[0].isupper() or _begins_caption(name[0], head))):
            yield name


def _begins_caption(word: str, head: str) -> bool:
    """Whether one word in small letters is a party; elsewhere it has only begun a sentence."""
    return re.search(rf"(?m)^\s{{0,60}}{re.escape(word)}(?:,? et al\.?)?,?\s{{1,60}}[vV][sS]?\.", head) is not None


def _trimmed(name: str) -> str:
    """Drop words that begin a sentence or heading (``In the Matter of X``), and all from the next such word on."""
    words = name.split()
    while words and (_has_digit(words[0]) or words[0].lower().strip(".,") in _NOT_A_NAME | _PARTIES | {"the"}):
        words.pop(0)
    plain = [word.strip(".,;") for word in words]
    ends = (at for at, word in enumerate(plain) if word.lower() in _PARTIES or (word and _ordinary(word, tuple(plain))))
    return " ".join(words[: next(ends, len(words))])


def _in_hints(text: str, hints: Sequence[str]) -> Iterator[Name]:
    """Names in a file name or address that the text also prints as names."""
    for hint in hints:
        for pattern in (_FILE_CASE, _FILE_NUMBERED):
            for match in pattern.finditer(hint):
                yield _printed(text, re.split(r"[ _-]+", match["name"]))
        yield from _adjacent(text, _LETTERS.findall(hint))


def _printed(text: str, words: Sequence[str]) -> Name:
    """Those of ``words`` that ``text`` prints with a capital, as it prints them."""
    found = []
    for word in words:
        if len(word) > 1 and word.lower() not in _NOT_A_NAME | _ORGANIZATION:
            match = re.search(rf"\b(?:{re.escape(word.capitalize())}|{re.escape(word.upper())})\b", text)
            found += [match[0]] if match else []
    return tuple(found)


def _adjacent(text: str, words: Sequence[str]) -> Iterator[Name]:
    """Two words side by side in a file name that also stand side by side in the text as a name, not a physician's."""
    for first, second in pairwise(words):
        if {first.lower(), second.lower()} & (_NOT_A_NAME | _ORGANIZATION):
            continue
        for given, surname in ((first, second), (second, first)):
            pattern = rf"(?i)\b{re.escape(given)}\s+(?:[A-Z]\.\s+)?{re.escape(surname)}\b(?!,?\s+[MD]\.?\s?[DOC]\b)"
            match = re.search(pattern, text)
            before = text[max(0, match.start() - 5) : match.start()] if match else "Dr."
            if match and match[0][0].isupper() and "Dr" not in before:
                yield tokens(match[0])
