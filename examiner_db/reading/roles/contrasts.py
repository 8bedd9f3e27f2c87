"""What a sentence says of a physician, without those against whom it sets them.

Their titles are not the physician's.
"""

import re

from examiner_db.reading.sentences.views import OTHER, THIS

_AGAINST = (
    r"(?:[Uu]nlike|[Cc]ontrary to|[Aa]s opposed to|[Ii]n (?:\w+ )?(?:contrast|opposition|response|reply|rebuttal|"
    r"answer) (?:to|with)|[Cc]ompared (?:to|with)|[Rr]ather than|[Dd]espite|[Nn]otwithstanding|[Dd]isagreeing with|"
    r"[Rr]esponding to|[Rr]ebutting|[Aa]fter reviewing|[Hh]aving reviewed|[Uu]pon reviewing|[Cc]ontradicting)"
)
_LEAD = re.compile(
    rf"\b{_AGAINST} [^,;{THIS}{OTHER}]{{2,90}}, (?={THIS}(?:'s \w+)? (?!and\b|or\b|is the\b|was the\b)[a-z]|"
    rf"{THIS}, who\b)"
)
"""A phrase before the physician's name, whose comma is no apposition's: the sentence goes on with the name."""

_ASIDE = re.compile(rf", (?:unlike|contrary to|as opposed to|in contrast (?:to|with)) {THIS},")
"""A sentence on another, which only sets the physician against them."""

_WITH = re.compile(
    r"(?P<verb>\b(?:(?:dis)?agree[ds]?|concur(?:red|s)?|differ(?:ed|s)?|conflict(?:ed|s)?|took issue|"
    r"(?:in)?consistent) with) (?:the|an?|his|her|its|[\w']+'s?) (?:[\w'-]+ ){0,5}?(?:examiner|evaluator|IME|[PA]?QME|"
    rf"AME|consultant|expert|physician|advis[eo]r|doctor|specialist)\b(?!,? {THIS})"
)
"""With whom the physician agrees or not."""


def own_part(text: str) -> str:
    """A view for rules on the role: whom the physician is set against, answers or agrees with is left out."""
    text = _LEAD.sub("", text)
    text = _ASIDE.sub(f", unlike {OTHER},", text)
    return _WITH.sub(lambda match: f"{match['verb']} that", text)
