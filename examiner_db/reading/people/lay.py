"""Who is no physician here: parties, attorneys, judges; and what is told of other decisions."""

import re

from examiner_db.partial_date import MONTH
from examiner_db.reading.paper.citations import MASK
from examiner_db.reading.paper.passages import Passage
from examiner_db.reading.paper.sections import Section

_LAWYER = re.compile(
    r"([A-Z](?<!\w[A-Z])[\w'-]+),? (?:Esq\b|Attorney|Counsel|J\.(?=[,;]| and| \()|C\.J\.|P\.J\.|Judge|"
    r"Justice|Commissioner|Arbitrator)"
)
_TITLED = re.compile(
    r"(?:M(?<!\wM)(?:rs?|s|iss)|J(?<!\wJ)(?:udge|ustice)|A(?<!\wA)ttorney|P(?<!\wP)etitioner|C(?<!\wC)laimant)\.? "
    r"(?:[A-Z][\w'.-]+ ){0,2}([A-Z][\w'-]+)"
)
_CAPTION_NAME = re.compile(r"\b([A-Z][A-Z'-]{2,}),? (?:Employee|Claimant|Petitioner|Plaintiff|Appellant|Applicant)")
_CITATION = re.compile(rf"{MASK}{{12}}")
_HOLDS = r"(?:where|holding|finding|noting|concluding|affirming|discounting|crediting)"
_TELLS_OF_ANOTHER = re.compile(
    r"\b[Ii]n that (?:case|matter)|this court (?:stated|held|noted|affirmed|reversed)|"
    r"the court (?:held|stated)|we held|"
    rf"\b[Ii]n,? {MASK}|\({_HOLDS} |{MASK}{{12}}[^;]{{0,80}}?, (?:in which|where|there)\b"
)
_CLOSED_DIGEST = re.compile(rf"\({_HOLDS} [^()]*\)")
"""What a parenthesis tells of another decision: of that one alone, once it is closed."""

_BY_VOLUME = (
    rf"[A-Z][\w.'&-]+, \d{{1,4}} (?!{MONTH}\b)[A-Z][\w.]*(?: [A-Z][\w.]*){{0,3}} \d{{1,9}}"
    r"(?![\d/-])(?: \([^()]{0,20}(?:19|20)\d\d\))?"
)
"""A decision cited by volume or year, a reporter of any words, and page: "Rowe, 51 Van Sant 19 (2004)"."""

_DIGESTED = re.compile(
    rf"(?:{MASK}{{12}}|{_BY_VOLUME})(?: \([^()]{{0,30}}\d{{4}}\)?)?(?:,? an? (?:[\w-]+ ){{0,3}}?(?:case|decision|"
    r"matter|opinion|ruling|award)\b)?,? (?:in which|where)\b[^;]*\Z|"
    rf"(?:{MASK}{{12}}|{_BY_VOLUME})(?: \([^()]{{0,30}}\d{{4}}\))? \((?:where|[a-z]+ing)\b[^()]*\Z"
)
"""What a sentence tells of a decision that it cites just before, up to a place in it."""

_CITES = re.compile(
    rf"\A\((?:[Ss]ee|[Cc]f\.|[Aa]ccord|[Cc]ompare|[Ee]\.g\.|[Qq]uoting|[Cc]iting)[^\w].*?"
    rf"(?: vs? [A-Z][^;]{{1,60}}?,? {MASK}{{6}}|{MASK}{{20}})"
)
"""How a parenthesis begins that cites decisions, and goes on with what they held."""

_REFERS = re.compile(rf"\A{MASK}{{12}}|\b[Ss]ee(?: also)?,? {MASK}")
"""What only refers to another decision: the sentences after it are this decision's own again."""
_ANOTHERS = re.compile(
    r"\b[Ii]n (?:the|a|another) (?:case|decision|matter) (?:up)?on which\b|\b[Ii]n (?:the|a) (?:case|decision) "
    r"(?:that|which)? ?"
    r"(?:[\w']+ ){1,4}(?:relies|cites|invokes)\b|\b[Ii]n an? (?:earlier|prior|different|unrelated) (?:case|matter|"
    r"proceeding),? (?:in which|to which) (?:[\w']+ ){1,3}was not a party\b|"
    r"\b(?:case|decision)s? (?:relied (?:up)?on|cited) by\b"
)
"""Words that tell of another decision by themselves."""

_THERE = re.compile(r"(?:There|Therein), ")
"""How a sentence begins that goes on with the decision which the one before has cited."""

_VERSUS = re.compile(
    r"(?P<first>[A-Z](?<!\w[A-Z])[\w'-]+)(?:,? (?:Inc|Co|Corp|Ltd|LLC)\.?)? vs?\. (?P<second>[A-Z][\w'-]+)"
)
_CAPTION_ENDS = 3_000


def lay_surnames(passages: tuple[Passage, ...]) -> set[str]:
    """Folded surnames of people who are addressed as laymen, attorneys or judges, or stand in the caption."""
    text = "\n".join(passage.text for passage in passages)
    head = "\n".join(passage.text for passage in passages if passage.section is Section.CAPTION)
    surnames = {name.casefold().removesuffix("'s") for name in _TITLED.findall(text)}
    surnames.update(name.casefold() for name in _LAWYER.findall(text))
    surnames.update(name.casefold() for name in _CAPTION_NAME.findall(head))
    return surnames


def cited_names(text: str) -> re.Pattern[str] | None:
    """Where the text calls a decision that it cites by its short name, "In Ashdown, ..."; ``None`` if it cites none."""
    if " v. " not in text and " vs. " not in text:
        return None
    names = {name for match in _VERSUS.finditer(text, _CAPTION_ENDS) for name in match.group("first", "second")}
    return re.compile(rf"\b[Ii]n (?:{'|'.join(map(re.escape, sorted(names)))})(?=[,:;]| the\b)") if names else None


def is_cited(
    passages: tuple[Passage, ...], number: int, names: re.Pattern[str] | None = None, place: int | None = None
) -> bool:
    """Whether a passage tells of another decision: the law's part, or beside a citation with words that say so.

    After words that only refer to a decision, a ``place`` tells of that decision.
    """
    passage = passages[number]
    told = passage.text[:place]
    if place is not None and (_DIGESTED.search(told) or _CITES.match(_open_parenthesis(told))):
        return True
    if passage.section is Section.LAW or _ANOTHERS.search(passage.text) or (names and names.search(passage.text)):
        return True
    before = [one.text for one in passages[max(0, number - 8) : number] if one.paragraph == passage.paragraph]
    together = " ".join((*(_CLOSED_DIGEST.sub("", text) for text in before), passage.text))
    if not _CITATION.search(together):
        return False
    return bool(_THERE.match(passage.text) or _REFERS.search(told) or _TELLS_OF_ANOTHER.search(together))


def _open_parenthesis(told: str) -> str:
    """From the outermost parenthesis that is still open where the words end; nothing if all are closed."""
    depth = start = 0
    for match in re.finditer(r"[()]", told):
        opens = match.group() == "("
        start = match.start() if opens and depth == 0 else start
        depth = depth + 1 if opens else max(0, depth - 1)
    return told[start:] if depth else ""
