"""Sentences that go on with what a physician said in the one before, without a word for who speaks.

"Dr. Vale thought little of the claim. The tear was old. Nothing that happened on the dock could have produced it." The
second and third sentence are the physician's as much as the first, and only opinions are read from them.
"""

import re
from collections.abc import Iterator, Sequence

from examiner_db.reading.citations import MASK
from examiner_db.reading.parties import Parties
from examiner_db.reading.passages import Document
from examiner_db.reading.scope import scopes
from examiner_db.reading.sections import Section
from examiner_db.reading.speakers import Spot
from examiner_db.reading.views import View

MOST = 4
"""Sentences that may follow one in which the physician speaks."""

_SOMEBODY_ELSE = re.compile(
    r"\b(?:[Jj]udge|ALJ|WCJ|WCLJ|[Aa]rbitrator|[Bb]oard|[Cc]ourt|OWCP|[Cc]ommission(?:er)?|[Pp]anel|undersigned|"
    r"[Ww]e|I|my|our|"
    r"[Cc]ounsel|[Aa]ttorney|[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|physicians?|doctors?|testi\w+|argu\w+|"
    r"contend\w*|alleg\w*|"
    r"submit\w*|claimed|reported|complain\w+|stated|told|denied|wrote|said|asked|opin\w+|persua\w+|credib\w+|weight|"
    r"evidence|record[s]?|witness\w*|hearing|petition|[Ee]mployers?|[Ii]nsurers?|[Cc]arrier|[Rr]espondents?|"
    r"[Dd]efendants?|"
    r"award\w*|benefits|Exhibit|Ex\.|report|notes?)\b|[?\u00a4]"
)
"""Words of a sentence that may be another's: a judge's, a party's, a witness's, or on the papers."""

_HAPPENED = re.compile(
    r"^(?:On|In|By|Before|Following|Thereafter|Subsequently|Later|Meanwhile|When|While|During|Until|From|"
    r"Between|At) |"
    r"\b(?:underwent|went|came|was (?:seen|referred|treated|examined|hired|sent|discharged|admitted|paid)|began|"
    r"returned to work|"
    r"performed|resigned|retired|married|filed|received|sought|attended|moved|drove)\b"
)
"""Words of a sentence that tells what happened next."""

_PERSON = re.compile(
    r"^(?:The |This )?(?:[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Aa]pplicant|[Pp]laintiff|[Ee]mployee|"
    r"[Vv]eteran|[Ww]orker|"
    r"M[rs]s?\.|[A-Z][a-z]+) (?:also |then |had |has )?(?!was|were|is|had|has|could|can|should|would|needs?|"
    r"required?s?|did not|does not|"
    r"remain|suffer|sustain)[a-z]+(?:ed|s)\b"
)
"""A person as the subject of what they did."""


def continued(
    document: Document, spots: Sequence[Sequence[Spot]], seen: Sequence[View], sides: Parties
) -> Iterator[View]:
    """After each sentence that ends in the physician's own words: those that go on with them."""
    for view in seen:
        if document.passages[view.passage].section is Section.LAW or not _speaks_last(view.text):
            continue
        for number in range(view.passage + 1, min(view.passage + 1 + MOST, len(document.passages))):
            if not _goes_on(document, spots, view.passage, number):
                break
            text = sides.anonymous(document.passages[number].text)
            yield View(passage=number, text=text, others=(), direct=False, told=True)


def _speaks_last(text: str) -> bool:
    """Whether the sentence ends in what the physician says or thinks."""
    return any(scope.explicit and scope.end >= len(text) for scope in scopes(text))


def _goes_on(document: Document, spots: Sequence[Sequence[Spot]], first: int, number: int) -> bool:
    """Whether a sentence of the same paragraph has nobody else in it, and no event."""
    passage = document.passages[number]
    text = passage.text
    if passage.paragraph != document.passages[first].paragraph or spots[number] or MASK in text:
        return False
    said = _is_open(" ".join(one.text for one in document.passages[first:number]))
    return said or not (_SOMEBODY_ELSE.search(text) or _HAPPENED.search(text) or _PERSON.search(text))


def _is_open(text: str) -> bool:
    """Whether a quotation begun in the text has not ended there."""
    return text.count('"') % 2 == 1
