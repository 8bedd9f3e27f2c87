"""What was decided below, an award or a refusal, where a decision tells it before it affirms or reverses."""

import re
from collections.abc import Iterable

from examiner_db.reading.outcome.rules import CLAIMANTS, FLIPPED, united
from examiner_db.vocabulary import Outcome

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST
_PERSON = r"(?:as of [A-Z]\w+ \d{1,2}, \d{4}, )?(?:the )?(?:(?:[A-Z][\w'.-]*,? ){1,4}(?:\([^)]{3,24}\) )?|he |she )"
_HOLDS = (
    r"(?i:(?:finding|found|ruling|ruled|concluding|concluded|holding|held|determining|determined|conclusion) that )"
)
_PAYER = (
    r"(?:(?:the |its |an? )?(?:self-insured )?(?:employer|insurer|carrier|defendant|respondent|government|"
    r"commissioner)|"
    r"its\b)"
)
_MATTER = r"(?:benefits|compensation|damages|claims?|petition|application|treatment|surgery|disability|payment)"
_TO_END = (
    r"(?:(?!claimant|employee|worker)[\w'.-]+ ){0,4}?(?:(?:termination|suspension|discontinuance|modification) "
    r"(?:petition|complaint|application)|(?:petition|complaint|application|request) (?:to|for) (?:terminat|suspen|"
    r"discontinu)\w+)"
)
"""A payer's petition to end benefits, which is granted against the claimant and denied for him."""

_GIVEN = (
    rf"(?i:\baward(?:ing|ed)\b(?! (?:attorney|costs|sanctions))|(?<!and )\bawards? (?:of|to|in favor)\b(?! (?:an? )?\d"
    r"|(?: the) (?:(?:full |industrial )?(?:commission|board|arbitrator|judge))| (?:attorney|costs))|"
    rf"\bden(?:ying|ied|ial of) {_TO_END}|\bgrant(?:ing|ed)? (?!{_PAYER}|summary|{_TO_END})"
    rf"(?:[\w'.-]+ ){{0,6}}?{_MATTER}|\bestablishing the claim|\bden(?:ying|ied|ial of) {_PAYER}[^.;,]{{0,60}}|"
    r"\b(?:found|finding|held) (?:[\w']+ ){1,4}compensable)|"
    rf"{_HOLDS}(?:{_PERSON}|(?i:(?:the )?{CLAIMANTS} ))(?!(?:Employer|Insurer|Carrier|Defendant)s? )"
    r"(?:(?:had )?(?:sustained|suffered|proved|proven|established)|(?:continue[sd] to be|remain(?:s|ed)) (?:\w+ )?"
    r"disabled|(?:is|was) (?:permanently |temporarily |totally |"
    r"and "
    r"|partially ){0,4}(?:entitled|disabled))"
)
_REFUSED = (
    rf"(?i:\bgrant(?:ing|ed|s)? {_TO_END}|\b(?:denial(?! of {_TO_END})|disallowance|dismissal|(?:termination|"
    r"suspension)(?! (?:petition|complaint|application)))\b|\b(?:den(?:ying|ied)|disallow(?:ing|ed)|"
    rf"reject(?:ing|ed)|terminat(?:ing|ed)|suspend(?:ing|ed)|dismiss(?:ing|ed)) (?!{_PAYER}|{_TO_END}|summary|that|"
    rf"review|(?:the )?(?:motion|appeal|petition for re))(?:[\w'.-]+ ){{0,6}}?{_MATTER}|\bno causal (?:relation\w*|"
    r"connection|link)|\bnot (?:compensable|entitled to|(?:permanently |totally |and ){0,3}disabled|causally related)|"
    rf"\bgranting (?:the )?(?:employer|defendant|insurer|respondent)s?'?s?|"
    rf"\bjudgment (?:for|to|in favor of) {_PAYER})|"
    rf"{_HOLDS}(?:{_PERSON}|(?i:(?:the )?{CLAIMANTS} ))(?i:failed|did not|had not|had failed|does not|(?:was|is) not)"
)
_DONE = re.compile(rf"(?P<given>{_GIVEN})|(?P<refused>{_REFUSED})")
_ACTS = re.compile(
    r"\b(?:(?P<keeps>affirm\w*|uph[eo]ld\w*|sustain(?:ed|ing|s)|adopt\w+|reinstat\w+)|(?P<undoes>revers\w+|vacat\w+|"
    r"set(?:ting)? aside|rescind\w*|overturn\w*|annul\w*))\b",
    re.IGNORECASE,
)
_THEREAFTER = re.compile(
    r"[\w ]{0,30}\b(?:was|were) (?:\w+ )?(?:(?P<keeps>affirmed|upheld|sustained)|(?P<undoes>reversed|vacated|"
    r"set aside|rescinded|overturned))\b"
)
"""What became of it, in the passive after it."""


_JOINED = re.compile(r"\band (?:in )?\Z")
"""What makes a further ruling of what stands after another: reversing the judge and finding that he was disabled."""


def told_below(sentence: str) -> Outcome:
    """For whom the decision told in a sentence was; mixed where it gave and refused."""
    return united({_side(sentence, match) for match in _DONE.finditer(sentence)})


def _side(sentence: str, match: re.Match[str]) -> Outcome:
    """A side, turned round where the verb that governs it, before it or in the passive after it, undoes it."""
    side = _W if match["given"] else _L
    acts = list(_ACTS.finditer(sentence, 0, match.start()))
    joined = bool(acts) and _JOINED.search(sentence, acts[-1].end(), match.start()) is not None
    undone = bool(acts and acts[-1]["undoes"]) and not joined
    after = _THEREAFTER.match(sentence, match.end())
    return FLIPPED[side] if undone != bool(after and after["undoes"]) else side


def nearest_below(before: Iterable[str]) -> Outcome:
    """What the sentence nearest before an order tells of the decision below; nothing where that one is mixed."""
    for sentence in before:
        told = told_below(sentence)
        if told is not Outcome.UNCLEAR:
            return Outcome.UNCLEAR if told is Outcome.MIXED else told
    return Outcome.UNCLEAR


_SEEKS = re.compile(
    r"\b(?:appeals?(?: is)?(?: to (?:us|this court))? (?:from )?(?:an?|the|that|this|its|those|so much)|seeks? "
    r"(?:judicial |administrative )?review|"
    r"petitions?(?: [\w ]{1,20})? (?:for|to) review|"
    r"challenges?|contests?|erred)\b(?! (?:panel|board|court|council)\b)",
    re.IGNORECASE,
)


def sought_below(opening: Iterable[str]) -> Outcome:
    """For whom the decision was from which somebody appeals, by the sentence that says what is appealed from."""
    for sentence in opening:
        match = _SEEKS.search(sentence)
        told = told_below(sentence[match.end() :]) if match else Outcome.UNCLEAR
        if told is not Outcome.UNCLEAR:
            return told
    return Outcome.UNCLEAR


def below(before: Iterable[str], order: str, head: str) -> Outcome:
    """For whom the decision below was: by the order, by what stands right before it, or by the opening."""
    match = _BELOW.search(order)
    if match:
        return _W if match["for"] else _L
    near = nearest_below(before)
    if near is not Outcome.UNCLEAR:
        return near
    seen = {_W if told["for"] else _L for told in _BELOW_TOLD.finditer(head)}
    return seen.pop() if len(seen) == 1 else Outcome.UNCLEAR


_BELOW = re.compile(
    r"(?P<for>\b(?:award(?:ing|ed|s)?(?: of)?(?: \w+)? (?:benefits|compensation)|granting|findings and award|"
    r"establishing the claim|making awards))|"
    r"\b(?:denying(?! (?:the |relator's )?(?:requested )?writ)|denial|terminating|termination)\b",
    re.IGNORECASE,
)
_BELOW_TOLD = re.compile(
    r"\b(?P<for>award(?:ed|ing)[^.;,]{0,40} (?:benefits|compensation|damages)|den(?:ied|ying) (?:the )?(?:motion of )?"
    r"(?:the )?defendants?|(?:ruled|found|finding) that (?:the )?claimant (?:sustained|had an?\b|was entitled)|"
    r"establishing the claim|"
    r"(?:revers|overturn|set aside|vacat)\w*[^.;]{0,40} denial of (?:benefits|compensation)|reinstat\w+ the award)|"
    r"\b(?:grant(?:ed|ing) (?:the )?(?:motion of )?(?:the )?defendants?|(?:den(?:ied|ying)|dismiss(?:ed|ing)) "
    r"(?:the |his |her )?(?:claim|application|benefits|complaint|action|petition)|"
    r"terminat(?:ed|ing) (?:[^.;,]{0,30} )?(?:benefits|compensation)|"
    r"(?:ruled|found|finding) that (?:the )?claimant (?:did not|failed|had not)|"
    r"(?:claimant|plaintiff|employee|petitioner) was not entitled to (?:recover|any|benefits|compensation))",
    re.IGNORECASE,
)
"""For whom the decision below was, where nobody is said to appeal."""
