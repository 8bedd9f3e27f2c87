"""Whose words a sentence reports, and whether they are said, denied, argued, supposed or asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from examiner_db.reading.views import OTHER, THIS

_ARGUMENT = re.compile(
    r"(?:\b(?:[Ee]mployee|[Ee]mployers?|[Cc]laimant|[Aa]ppell(?:ant|ee)|[Pp]etitioner|[Rr]espondents?|[Ii]nsurers?|[Cc]arrier|[Dd]efendants?|"
    r"[Pp]laintiff|[Aa]pplicant|[Cc]ounsel|[Aa]ttorney|[Vv]eteran|[Ww]orker|[Pp]art(?:y|ies)|MetLife|[A-Z]\w+)(?:'s (?:counsel|attorney|brief))?,?(?: and [\w-]+)?(?: also| further| next| now| here| thus| again| then| first)? "
    r"(?:argues?|argued|contends?|contended|asserts?|asserted|maintains?|submits?|alleges?|alleged|claims?|urges?|urged|suggests?|complains?|insists?|disputes?|challenges?|requests?(?: that)|requested that|asks? that)\b(?! (?:with )?Dr))"
    r"|\b(?:contention|argument|assertion|claim|objection)s? that\b|\bargu(?:es|ing|ed) that\b|\bcontending that\b|\bon appeal,? (?:the )?(?:employee|employer|claimant)"
)
_ARGUES = re.compile(r"argu|conten|assert|maintain|submit|alleg|claim|urge|suggest|complain|insist|disput|challeng|request|asks|objection|appeal")
"""Letters of which some stand in every sentence that argues."""

_SUPPOSED = re.compile(
    rf"(?:^|[,;] )(?:[Hh]ad|[Ii]f|[Ee]ven if|[Uu]nless) (?:the )?{THIS}|\b(?:asked|requested|instructed) (?:{THIS}|that {THIS})[^.]{{0,60}}\b(?:to|whether|if)\b|"
    rf"\bwhether {THIS}|[Uu]nclear (?:whether|if) [^.]*{THIS}|\bwould have (?:to|been)\b[^.]*{THIS}|\b(?:no|not any) (?:evidence|indication) that {THIS}"
)
_NO_ONE = re.compile(rf"\b(?:[Nn]o (?:physician|doctor|medical|one)|[Nn]one of|[Nn]either)\b[^.;]{{0,80}}{THIS}")

_ADVERBS = (
    r"(?:(?:also|then|further|again|thus|therefore|specifically|clearly|subsequently|ultimately|additionally|later|similarly|"
    r"expressly|credibly|initially|consistently|merely|simply|only|still|however|never|has|had|have|was|is|been|did not|does not|"
    r"could not|would not|cannot|can not|did|does|himself|herself|persuasively|likewise|previously|essentially|generally|nevertheless),? )*"
)
_SAYS = (
    r"opin(?:ed|es)|conclud(?:ed|es)|diagnos(?:ed|es)|recommend(?:ed|s|ing)?|rat(?:ed|es)|assess(?:ed|es)|assign(?:ed|s)|apportion(?:ed|s)?|attribut(?:ed|es?)|"
    r"determin(?:ed|es|e)|felt|feels|believ(?:ed|es|e)|agree[ds]?|disagree[ds]?|explain(?:ed|s)?|not(?:ed|es)|observ(?:ed|es)|indicat(?:ed|es?)|report(?:ed|s)?|advis(?:ed|es)|"
    r"stat(?:ed|es?)|testif(?:ied|ies|y)|found|finds?|plac(?:ed|es?)|releas(?:ed|es?)|restrict(?:ed|s)?|impos(?:ed|es?)|relat(?:ed|es?)|suspect(?:ed|s)?|consider(?:ed|s)?|maintain(?:ed|s)|"
    r"emphasiz(?:ed|es)|reiterat(?:ed|es)|comment(?:ed|s)|remark(?:ed|s)|detail(?:ed|s)|expect(?:ed|s)|anticipat(?:ed|es)|prescrib(?:ed|es)|estimat(?:ed|es)|provid(?:ed|es?)|add(?:ed|s)|"
    r"acknowledg(?:ed|es)|conced(?:ed|es)|admit(?:ted|s)|doubt(?:ed|s)|den(?:ied|ies|y)|calculat(?:ed|es)|reason(?:ed|s)|of the opinion|describ(?:ed|es)|document(?:ed|s)|suggest(?:ed|s)?|"
    r"clear(?:ed|s)|declar(?:ed|es)|deem(?:ed|s)|put|answer(?:ed|s)|respond(?:ed|s)|support(?:ed|s)?|rul(?:ed|e|es) out|certif(?:ied|ies)|express(?:ed|es)|author(?:ed|s)|conclude|opine|wrote|writes|gave|gives|kept|took|allowed|permitted|set forth|asserted|rejected|predicted|required|returned|discharged"
)
_SPEAKS = re.compile(rf"{THIS}(?:'s (?:[\w-]+ ){{0,5}}(?:report|opinion|testimony|evaluation|examination|addendum|letter|note|deposition|conclusion|diagnosis|impression|finding)s?)?(?:,? (?:[^{THIS}{OTHER};]{{0,110}}?),| who| and {OTHER}| nor {OTHER}| or {OTHER})?,? ?(?P<says>{_ADVERBS}(?:{_SAYS}))\b")
_OPINION_THAT = re.compile(rf"{THIS}'s (?:[\w/-]+ ){{0,6}}?(?:opinions?|conclusions?|findings?|belief|testimony|diagnosis|assessment|statements?|reports?|determination|view|recommendations?)(?: (?:was|is|were|of [\w ]{{2,30}}|dated [\w ,]{{4,20}}))? (?P<says>that|for|as)\b")
_OPINION_OF = re.compile(rf"(?:[Aa]ccording to {THIS}|[Ii]n (?:the )?(?:\w+ )?opinion of {THIS}|[Ii]n {THIS}'s? (?:\w+ )?(?:opinion|view|judgment)|(?:the )?opinions? of {THIS} that|[Pp]er {THIS})")
_TRAILING = re.compile(rf", {THIS} (?:testified|opined|concluded|said|wrote|stated|explained|noted)\.?\s*$")
_BY = re.compile(
    rf"\b(?:recommended|prescribed|rated|assigned|imposed|placed|released|assessed|diagnosed|found|advocated|proposed|suggested|certified)(?: [\w-]+){{0,4}} by {THIS}(?!')"
)
_CONDITION = re.compile(rf"(?:^|[,;] )(?:[Ii]f|[Ss]hould|[Uu]nless) [^,]{{3,120}}, (?:then )?{THIS}")
_TOLD_OF = re.compile(rf"(?:not(?:ed|es)|observed|acknowledged|aware|indicated|reported|stated|wrote|reviewed|considered|explained)\Z")
_OF_ANOTHER = re.compile(rf" (?:that )?{OTHER}(?:'s? [\w ]{{0,30}})? (?:\w+ )?(?:{_SAYS})\b")
_OTHERS_TURN = re.compile(
    rf"(?:[,;]? (?:and|but|while|whereas|although)|[,;]) (?:that )?{OTHER}(?:'s [\w ]{{0,30}})? (?:\w+ )?(?:{_SAYS})\b|"
    r"[,;] (?:and |but |while |whereas )?(?:the )?(?:ALJ|compensation judge|judge|Board|OWCP|Court|court|employee|claimant|Petitioner|petitioner|appellant|employer|insurer|arbitrator|Commission) (?:\w+ )?(?:found|concluded|determined|testified|denied|argue[sd]|contends|adopted|accepted|rejected|noted)"
)


@dataclass(frozen=True, slots=True)
class Scope:
    """A stretch of a view that reports what the physician said; ``denied`` when the verb itself denies it."""

    start: int
    end: int
    denied: bool
    explicit: bool


def is_argument(text: str) -> bool:
    """Whether a sentence reports what a party argues, contends or asserts."""
    return bool(_ARGUES.search(text) and _ARGUMENT.search(text))


def is_supposed(text: str) -> bool:
    """Whether the physician's words are only supposed, asked for, conditional or in doubt."""
    return bool(_SUPPOSED.search(text) or _CONDITION.search(text))


_DENIES = re.compile(r"\b(?:den(?:ied|ies|y)|disagree[ds]?|doubt(?:ed|s)?|did not|does not|could not|cannot|would not|never|ruled out|rejected)\b")


def scopes(text: str) -> Iterator[Scope]:
    """The stretches of a view that report the physician's own opinion."""
    none_did = bool(_NO_ONE.search(text))
    said = list(_SPEAKS.finditer(text))
    for at, match in enumerate(said):
        start, end = match.start("says"), _end(text, match.end())
        if at + 1 < len(said):
            end = min(end, said[at + 1].start())
        if _OF_ANOTHER.match(text, match.end()) and _TOLD_OF.search(match["says"]):
            continue
        yield Scope(start, end, bool(_DENIES.search(match["says"])) != none_did, explicit=True)
    for match in _OPINION_THAT.finditer(text):
        if not any(one.start() <= match.start() < one.end() for one in said):
            yield Scope(match.end(), _end(text, match.end()), denied=False, explicit=True)
    if _TRAILING.search(text):
        yield Scope(0, text.rindex(THIS), denied=False, explicit=True)
        return
    for match in _OPINION_OF.finditer(text):
        start = match.end() if match.start() < 3 or match.group().endswith("that") else 0
        yield Scope(start, _end(text, match.end()) if start else match.start(), denied=False, explicit=True)
    if not said:
        for match in _BY.finditer(text):
            yield Scope(clause_start(text, 0, match.start()), match.end(), denied=False, explicit=False)


def _end(text: str, start: int) -> int:
    turn = _OTHERS_TURN.search(text, start)
    return turn.start() if turn else len(text)


_NEGATOR = re.compile(
    r"\b(?:(?<!likely as )(?<!likely than )(?<!probable than )not(?! (?:only|limited)\b)|no|free of|never|neither|nor|without|none|cannot|nothing|unable|disagreed|disagreeing|denied|denying|doubted|insufficient|unlikely|"
    r"fail(?:ed|s|ure)? to|lack(?:ed|s)? of|absence of|lacks?|ruled? out|rather than|instead of|as opposed to|yet to|less likely|less than likely)\b|n't\b"
)
_NEW_CLAUSE = re.compile(
    r"[;:]|, (?=(?:no|not|none|neither|nor) )|, (?:and|but|which|while|although|because|instead|so|since|yet|or that)\b|\b(?:but|because|although|however|since|while|whereas|despite|notwithstanding)\b|\"\.? |"
    r"\band (?:that|he|she|had|has|was|were|is|are|could|would|should|did|does|may|might|can|opined|concluded|found|stated|noted|recommended|released|placed|rated|diagnosed|instead|also|therefore|thus|further|imposed|assigned|said|reached|determined|the|any|indicated|attributed|been|believed|felt)\b|, (?:was|were|had|has|is|and|could|he|she|it)\b"
)
_POSSIBLE = re.compile(r"\b(?:could(?! (?:not )?(?:return|work|perform|resume|be released))|may|might|possib(?:le|ly|ility)|potential(?:ly)?|perhaps|cannot rule|could not rule|not rule out|unclear|speculat\w+|undetermined|unsure|uncertain)\b")


_OPENING = 14
"""Letters of what follows a clause's first word that its recognition may need."""


def clause_start(text: str, start: int, at: int) -> int:
    """Where the clause begins in which ``at`` stands, not before ``start``."""
    last = start
    for match in _NEW_CLAUSE.finditer(text, start, at + _OPENING):
        if match.start() >= at:
            break
        last = min(match.end(), at)
    return last


def negations(text: str, start: int, end: int) -> int:
    """How many words between two places deny."""
    return len(_NEGATOR.findall(text, start, end))


_CONDITIONAL = re.compile(r"\b(?:if|whether|unless|until|in the event)\b")


def is_conditional(text: str, start: int, end: int) -> bool:
    """Whether words between two places make what is said depend on something else."""
    return bool(_CONDITIONAL.search(text, start, end))


def is_possible(text: str, start: int, end: int) -> bool:
    """Whether words between two places leave it open."""
    return bool(_POSSIBLE.search(text, start, end))
