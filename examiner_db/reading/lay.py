"""Who is no physician here: parties, attorneys, judges; and what is told of other decisions."""

import re

from examiner_db.reading.citations import MASK
from examiner_db.reading.passages import Passage
from examiner_db.reading.sections import Section

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
_TELLS_OF_ANOTHER = re.compile(
    r"\b[Ii]n that (?:case|matter)|this court (?:stated|held|noted|affirmed|reversed)|"
    r"the court (?:held|stated)|we held|"
    rf"\b[Ii]n,? {MASK}|\((?:where|holding|finding|noting|concluding|"
    rf"affirming|discounting|crediting) |{MASK}{{12}}[^;]{{0,80}}?, (?:in which|where|there)\b"
)
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

    What only refers to a decision tells of it what stands after it, and so of ``place`` if it stands before.
    """
    passage = passages[number]
    if passage.section is Section.LAW or _ANOTHERS.search(passage.text) or (names and names.search(passage.text)):
        return True
    around = [one.text for one in passages[max(0, number - 8) : number + 1] if one.paragraph == passage.paragraph]
    together = " ".join(around)
    if not _CITATION.search(together):
        return False
    told = passage.text if place is None else passage.text[:place]
    return bool(_REFERS.search(told) or _TELLS_OF_ANOTHER.search(together))
