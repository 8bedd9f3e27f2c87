"""Weighings of an earlier decision of the same body, of which this one only tells.

"This case has previously been before the Board. By decision dated May 1, 2030, the Board reversed. It found that Dr. A
gave no rationale": that was weighed then, and what is weighed now is said elsewhere.
"""

import re

from examiner_db.reading.lexicon.patterns.ear import Awaited
from examiner_db.reading.paper.passages import Document
from examiner_db.vocabulary import Level

_BODY = {
    Level.BOARD: r"(?:the|this|The|This) (?:\w+ )?(?:Board|board|Commission|commission|Panel|panel)",
    Level.COURT: r"(?:this|This) (?:Court|court)",
}
"""What a reviewing body calls itself; before a court, "the Board" is the body that it reviews."""

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_TIMES = "second|third|fourth|fifth|sixth|seventh"
_BEFORE = r"(?:prior|previous|earlier|first|initial|last)"
_ACT = r"(?:decision|opinion|order|remand)"


def _began(body: str) -> Awaited:
    """Words with which a body begins to tell of a decision of its own that came before this one."""
    return Awaited(
        rf"\b(?:previously|already) (?:been |come |appeared )?(?:before|(?:reviewed|considered|addressed) by) "
        rf"(?:{body}|us)\b|\b(?:{body}|before us) (?:for (?:a|the) (?:{_TIMES}) time|on (?:a|two|three|several) "
        rf"{_BEFORE}|once (?:before|again))\b|\b[Oo]n (?:the |a |an )?{_BEFORE} appeal\b|"
        rf"\b[Ii]n (?:its|our|a|an|the|{body}'s) {_BEFORE} (?:{_ACT}|appeal)s?,? (?:{body}|it|we)\b|"
        rf"\b[Ii]n (?:its|our|a|an|the) (?:{_MONTH}) (?:\d{{1,2}}, )?\d{{4}} {_ACT},? (?:{body}|it|we)\b|"
        rf"\b(?:[Bb]y|[Ii]n) (?:an? |its |our )?(?:\w+ )?{_ACT}s? (?:dated|issued|of|entered|filed)? ?(?:on |in )?"
        rf"(?:{_MONTH}) (?:\d{{1,2}}, )?\d{{4}},? (?:{body}|we)\b"
    )


def _did(body: str) -> Awaited:
    """A body that tells in the past what it did."""
    return Awaited(
        rf"(?:\b(?:{body}|[Ww]e)|\A[Ii]t) (?:(?:had|also|further|then|therefore|thus|\w+ly) ){{0,2}}(?:found|"
        r"determined|concluded|held|noted|explained|observed|stated|accorded|afforded|assigned|gave|credited|rejected|"
        r"accepted|adopted|discounted|deemed|relied|agreed|disagreed|reasoned|ruled|"
        r"(?:set aside|reversed|vacated|affirmed|remanded)\b[^.;]{0,160}\b(?:finding|because|as|on the))\b"
    )


_BEGAN = {level: _began(body) for level, body in _BODY.items()}
_DID = {level: _did(body) for level, body in _BODY.items()}
_STANDS = re.compile(
    r"\A(?:As|[Aa]gain)\b|\b(?:again|still|continues?|adheres?|reaffirms?|reiterates?|res judicata|law of the case)\b"
)
"""Words by which what was held before is held now."""


def earlier(document: Document, own: Level) -> frozenset[int]:
    """The passages in which a reviewing body tells what it found in an earlier decision of its own.

    They follow, within their paragraph, on words that name such a decision.
    """
    if own not in _BODY:
        return frozenset()
    began, did = _BEGAN[own], _DID[own]
    found: set[int] = set()
    telling = -1
    for number, passage in enumerate(document.passages):
        if began.search(passage.text):
            telling = passage.paragraph
        if passage.paragraph == telling and did.search(passage.text) and not _STANDS.search(passage.text):
            found.add(number)
    return frozenset(found)
