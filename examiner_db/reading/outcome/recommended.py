"""A report that recommends an order to a court, and the order that adopts a report without saying it again."""

import re

from examiner_db.reading.paper.passages import Passage

_HEAD = 15
"""Sentences in which a report is entitled so."""

_REPORT = re.compile(r"\b(?:REPORT|MEMORANDUM|FINDINGS) (?:AND|&) RECOMMEND|\b(?:Report|Findings) and Recommend")
_DOES = r"(?:revers|affirm|remand|vacat|grant|den(?:y|ied)|uph[eo]ld)"
_RECOMMENDS = re.compile(
    rf"\b(?:I|undersigned|Magistrate Judge|Court)\b[^.;]{{0,60}} recommends?\b[^.;]{{0,160}}\b{_DOES}", re.IGNORECASE
)
_ADOPTS = re.compile(
    r"\b(?:report|recommendation|R ?& ?R|M ?& ?R)s?\b[^.;]{0,60} (?:is|are|will be|shall be) (?:hereby )?(?:adopted|"
    r"accepted)\b|"
    r"\b(?:court|I) (?:hereby |therefore |accordingly )?(?:adopts?|accepts?) (?:the |this |that )?(?:[\w']+ ){0,3}"
    r"(?:report|recommendation|R ?& ?R|M ?& ?R)",
    re.IGNORECASE,
)
_WAS_RECOMMENDED = re.compile(
    rf"\brecommend(?:s|ed|ing)\b[^.;]{{0,40}} that\b[^;]{{0,240}}\b(?:be|should be) {_DOES}", re.IGNORECASE
)
_GOES_ON = 3
"""Sentences over which a recommendation goes on in its paragraph."""


def was_recommended(sentence: str) -> bool:
    """Whether a sentence tells what somebody recommended, which is no order."""
    return bool(_WAS_RECOMMENDED.search(sentence))


def recommended(body: list[Passage]) -> list[Passage]:
    """What a report recommends, or what the report did that an order adopts; nothing where no report is."""
    if any(_REPORT.search(passage.text) for passage in body[:_HEAD]):
        for at, passage in enumerate(body):
            if _RECOMMENDS.search(passage.text):
                return [one for one in body[at : at + _GOES_ON] if one.paragraph == passage.paragraph]
    if any(_ADOPTS.search(passage.text) for passage in body):
        return [passage for passage in body if was_recommended(passage.text)][:1]
    return []
