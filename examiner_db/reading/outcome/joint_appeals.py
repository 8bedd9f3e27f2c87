"""Appeals of both sides: both parties appeal, two sides joined by "and", one appeals and the other cross-appeals."""

import re

from examiner_db.reading.sides.appellants import Appellant, side

_REVIEW = (
    r"(?:cross-)?(?:appeal(?:s|ed|ing)?|petition(?:s|ed)? (?:for|this|us|the)|"
    r"petition(?:s|ed)?(?= [^.;]{0,40}\breview)|"
    r"(?:seek|sought|seeking|request)(?:s|ed)? (?:\w+ ){0,2}(?:review|reconsideration)|"
    r"fil(?:ed?|es|ing) (?:[\w-]+ ){0,4}?(?:appeals?|petitions?|applications?|requests?|notices?|exceptions)|"
    r"challeng\w{1,3}(?= (?:\w+ ){1,4}(?:award|decision|order|ruling|findings?|determinations?)\b)|"
    r"assign(?:s|ed)? error)\b"
)
_BOTH = re.compile(
    rf"\b(?:both|each|all)(?: of the)? (?:parties|party|sides)\b(?:(?! had\b)[^.;]){{0,40}}?\b{_REVIEW}"
    r"(?! to the (?!court\b))|"
    r"\b(?:both|each)(?: of the)? petitions\b|\bthe parties (?:have )?(?:each )?(?:cross-)?appeal|"
    r"\bappeals? (?:(?:by|of) [^.;]{3,60} )?and cross[- ]appeals? (?:by|of|from|to)\b|\bappeals? and cross-appeals?\b|"
    r"\bcross-petitions for review\b|\b(?:these|are|the|on|upon|by) cross-(?:appeals|petitions)\b|"
    r"\b(?:appeals?|review|reconsideration|petitions?|requests?|applications?|exceptions)\b[^.;]{0,60} (?:by|of) "
    r"(?:both|each)(?: of the)? (?:parties|party|sides)\b",
    re.IGNORECASE,
)
"""Words that say it of both at once."""

_GAPPED = re.compile(
    r"\b(?:(?:claimant|employee|applicant|plaintiff|worker) (?:has |timely )?appeal(?:s|ed) [^.;]{3,120}?\band "
    r"(?:the )?(?:self-insured )?(?:employer|insurer|carrier|defendant)s?|"
    r"(?:employer|insurer|carrier|defendant)s? (?:has |have |timely )?appeal(?:s|ed)? [^.;]{3,120}?\band (?:the )?"
    r"(?:claimant|employee|applicant|plaintiff|worker)) "
    r"(?:from )?(?:the|that) (?:(?:first|second|other|latter|former)\b|(?:award|denial|finding|refusal|grant)\b)",
    re.IGNORECASE,
)
"""The verb said once: the employee appeals from the denial, and the employer from the award."""

_BETWEEN_TWO = re.compile(
    r"['\"]?\)?(?: \([^)]{1,60}\))?,? (?:and|as well as)(?: also)? "
    r"(?:(?:[Tt]he|its|their|his|her|of|self-insured|[A-Z&][\w&.,'-]*) ){0,8}+\(?(?:(?:the|hereinafter|collectively),? "
    r"){0,2}['\"]?"
)
"""What stands between two sides of one sentence's subject: the claimant (Claimant), and Vale Foods, Inc. (Employer)."""

_AND_RESPONDENTS = re.compile(r",? and (?:the )?respondents\b", re.IGNORECASE)
"""In boards that try claims, those who pay them."""

_CROSSES = re.compile(
    r"(?<!no )\b(?:cross|counter)-(?:appeals|petitions|requests)(?! (?:is|was|are|were|has|have|had|and|to the )\b)|"
    r"\b(?:files|has filed|have filed|brings|raises|takes) (?:an?|his|her|its|their)(?: own)? (?:[\w-]+ ){0,2}?"
    r"(?:cross|counter)-(?:appeal|petition|request)\b(?! (?:to|with|before) the)"
)
"""Somebody crosses an appeal now, and not at an earlier level."""

_NOBODY = re.compile(r"\b(?:the|an?|on|of|no|these|both|his|her|its|their|and|all)\Z", re.IGNORECASE)
"""What stands before the noun, and not before the verb: the cross-appeals, on cross-appeals."""


def by_both(sentence: str) -> bool:
    """Whether a sentence says of both parties at once that they seek review."""
    return bool(_BOTH.search(sentence) or _GAPPED.search(sentence))


def crosses(sentence: str) -> bool:
    """Whether somebody, by whatever name, is said to cross-appeal in this case."""
    return any(not _NOBODY.search(sentence[: match.start()].rstrip()) for match in _CROSSES.finditer(sentence))


def subject(words: str, found: list[re.Match[str]]) -> Appellant:
    """The side named last before a verb; both, where the other side is joined to it by "and"."""
    last = side(found[-1])
    if last is Appellant.CLAIMANT and _AND_RESPONDENTS.match(words, found[-1].end()):
        return Appellant.BOTH
    run = len(found) - 1
    while run and side(found[run - 1]) is last:
        run -= 1
    between = words[found[run - 1].end() : found[run].start()] if run else ""
    return Appellant.BOTH if _BETWEEN_TWO.fullmatch(between) else last
