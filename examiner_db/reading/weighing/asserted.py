"""Whether words that weigh an opinion are asserted of it.

Nobody who finds no basis to conclude that an opinion was equivocal has called it so, and what is not speculative is
not doubted: such words leave the opinion as it was. Nor do words weigh that are themselves denied: no reason to reject
it, not contradicted by the record, less impressed.
"""

import re

from examiner_db.reading.sentences.views import OTHER, THIS
from examiner_db.vocabulary import Weight

_BLAME = (
    r"(?:(?:un|in)(?:persuasive|convincing|reliable|credible|competent|sufficient|adequate|consistent|conclusive|"
    r"supported|founded|explained|reasoned|reasonable|sound|accurate|complete|substantial|rationalized|correct|"
    r"trustworthy)|"
    r"equivocal|speculati\w+|conclusory|conjectur\w+|vague|flawed|defective|deficient|tainted|stale|cursory|"
    r"mistaken|erroneous|err(?:ed|s)\b|in error\b|"
    r"wrong|guess\w*|surmise|suspect|bias\w*|lack(?:s|ed|ing)?\b|contradict\w+|implausible|improbable|hearsay|"
    r"mere(?:ly)? (?:an? )?(?:conject|specul|guess|surmise|suspicion)\w*|a (?:mere |bare )?possibility|"
    r"without (?:foundation|basis|merit|support|rationale)|"
    r"(?:of|entitled to|given|deserving of|worthy of|due) (?:little|no|less|limited|diminished|reduced)|"
    r"(?:based|founded|premised|predicated|grounded) (?:up)?on (?:an? )?(?:in|mis|false|faulty|wrong|erron|spec|conj)|"
    r"not (?:\w+ly )?(?:credible|persuasive|convincing|reliable|competent|sufficient|supported|substantial|based|"
    r"entitled|rationalized|reasoned|consistent))"
)
"""What is found wrong with an opinion."""

_PRAISE = (
    r"(?:(?:persuasive|convincing|reliable|credible|competent|sufficient|substantial|well[- ](?:reasoned|supported|"
    r"rationalized)|compelling|conclusive|sound|thorough|probative|supported|a model)\b|"
    r"(?:entitled|deserving|worthy) (?:to|of) (?:great|more|controlling|significant|considerable|any))"
)
"""What is found right with one."""

_SUBJECT = (
    r"(?:(?:the|this|that|any|either|these|those|all|each|medical|expert|treating|contrary|opinions?|testimony|"
    r"reports?|"
    r"views?|conclusions?|ratings?|findings?|evidence|deposition|of|from|by|in) ){0,6}\Z"
)
"""What may stand before a physician where a clause begins with the opinion."""

_NOT_HELD = re.compile(
    r"\b(?:(?:no|not any|little|nor any|without|insufficient) (?:\w+ )?(?:reason|basis|grounds?|support|evidence|merit|"
    r"indication|cause|justification)(?: in the record)? (?:to|for|in|of) (?:\w+ly )?(?:conclud|find|hold|believ|say|"
    r"deem|consider|th[ei]|an?\b)\w*(?: (?:argument|contention|claim|suggestion|assertion))?|"
    r"(?:(?:no|not any|without|insufficient|little) |(?:not|never) (?:\w+ ){1,2}?)"
    r"(?:[\w-]+ ){0,5}?(?:evidence|proof)(?: in the record| of record| to (?:show|prove|establish|demonstrate|find|"
    r"suggest))? that|"
    r"(?:not|never) (?:required|bound|compelled|obliged|obligated|forced) to (?:find|conclude|hold|believe|accept)|"
    r"(?:(?:not|never|n't) (?:\w+ )?|un)(?:persuaded|convinced)|"
    r"(?:cannot|can not|could not|can't|would not|do not|does not|did not|decline[sd]? to|refuse[sd]? to|unable to) "
    r"(?:\w+ )?(?:be said|agree|say|conclude|find|hold|accept|infer|believe|think|see|consider|deem)(?: with "
    r"[^;,.]{3,40}?)?|"
    r"disagree[sd]?(?: with [^;,.]{3,40}?)?|"
    r"(?:not|never|nor|failed to|fails to) (?:show[ns]?|prove[dns]?|establish(?:e[ds])?|demonstrate[ds]?|persuaded us))"
    r"(?: that)?(?: it (?:is|was) (?:\w+ )?(?:probable|likely)(?: than not)?(?: that)?)?"
    rf" {_SUBJECT}"
)
"""What is said not to hold, right before the opinion of which it is said."""

_SET_AGAINST = re.compile(
    r"\b(?:(?<!not )[Cc]ontrary to|[Uu]nlike|[Rr]ather than|[Ii]nstead of|[Nn]otwithstanding|[Dd]espite|"
    r"[Uu]npersuaded by|[Aa]s opposed to|[Ii]n contrast (?:to|with)) "
    r"(?:(?:the|that|opinions?|reports?|testimony|views?|of|from) ){0,4}\Z"
)
"""Before the opinion against which another one is set that is then believed."""

_DENIED_VERB = re.compile(r"(?:\b(?:not|never|cannot|neither|nor)|n't) (?:\w+ly )?\Z")
"""Right before a verb of doubt, so that there is none: does not outweigh his opinion."""

_NOR = re.compile(rf"\b[Nn](?:or|either) (?:is|was|are|were|has|had|did|does|do) {_SUBJECT}")
_NOT_SO = (
    r"(?:\b(?:not|never|neither|nor|hardly|scarcely|by no means|in no (?:way|sense)|far from|anything but|less than)|"
    r"n't|\bcannot (?:\w+ )?be (?:called|said to be|deemed|considered|termed|characterized as|described as|dismissed "
    r"as|viewed as|regarded as))"
)
_NOT_BLAMED = re.compile(
    rf"{_NOT_SO} (?!only|merely|simply)(?:\w+ly |at all |so |in any (?:way|sense) |itself |an? |or )?{_BLAME}"
)
_NOT_PRAISED = re.compile(
    r"(?:\b(?:neither|hardly|scarcely|by no means|in no (?:way|sense)|far from|anything but|less than)|"
    rf"\bcannot (?:\w+ )?be (?:called|said to be|deemed|considered|termed)) (?:\w+ly |an? )?{_PRAISE}"
)
_PRAISED_FIRST = re.compile(
    rf"\b(?:found|finds|deemed|considered|held) (?:the )?{THIS}[^;,{OTHER}]{{0,80}}? (?:to be|as) (?:\w+ly )?{_PRAISE}"
    r"[^;]{0,30}? and that\b"
)
"""Where what is found wrong is already another thing."""

_BLAMED = re.compile(rf"\b{_BLAME}")
_THEIRS = re.compile(
    rf"{THIS},? (?:\w+ly |also |further |then )?(?:not(?:ed|es)|opine[sd]|stated?s?|testifie[sd]|explain(?:ed|s)|"
    r"acknowledge[sd]|found|finds|conclude[sd]|observe[sd]|wrote|writes|believe[sd]|thought|reported|indicate[sd]|"
    r"(?:was|is) of the (?:opinion|view|belief)) that\b|"
    rf"\b(?:[Aa]ccording to|[Ii]n the (?:opinion|view|judgment) of) {THIS},"
)
"""Words after which a physician speaks."""

_DECIDES = re.compile(
    r"\b(?:I|[Ww]e|[Jj]udge|ALJ|W?CJ|WCLJ|[Aa]rbitrator|[Bb]oard|[Cc]ommission(?:er)?|[Cc]ourt|[Pp]anel|[Rr]eferee|"
    r"[Mm]agistrate|[Oo]fficer|[Dd]eputy|this|which|opinions?|testimony|report)\b"
)
"""Who decides, or an opinion that is spoken of: what is said then is no longer the physician's word."""

_UNPROVED = re.compile(
    r"\b(?:failed|fails|failure) to (?:prove|establish|show|demonstrate|sustain|meet|carry)\b"
    r"(?![^;]*\b(?:credit|adopt|accept|rel(?:y|ie)|persua|base|agree|prefer|err|incorrect|wrong|mistaken|invalid)\w*)"
)
"""What nobody has proved stands between who decides and the physician: an operation that the physician recommended."""

_FOR_REASONS = re.compile(r"\bfor (?:all |each of )?the (?:very |same )?reasons? (?:that |which )?\Z")
_THEY_GAVE = re.compile(
    rf"{THIS},? (?:had |has )?(?:gave|gives?|given|stated?|explained|identified|set out|set forth)\b"
)
"""Reasons of a physician for which something else is doubted."""

_REACH = 70
"""Characters after an opinion in which a sentence says what it is."""


def is_asserted(weight: Weight, text: str, start: int, place: int, end: int) -> bool:
    """Whether a sentence asserts the ``weight`` that was read from its words from ``start`` to ``end``.

    ``place`` is where the physician stands of whom the words speak.
    """
    if _is_told(text, place, end):
        return False
    said = text[place : max(end, place + len(THIS) + _REACH)]
    held = _NOT_HELD.search(text, 0, place) is None
    if weight is Weight.CREDITED:
        unproved = _UNPROVED.search(text, start)
        idle = unproved is not None and unproved.end() < place
        return held and not (idle or _NOT_PRAISED.search(said) or _SET_AGAINST.search(text, 0, place))
    if weight is Weight.REJECTED:
        blamed = _BLAMED.search(said) is not None
        nor = blamed and _NOR.search(text, 0, place) is not None
        denied = start < place and _DENIED_VERB.search(text, 0, start) is not None
        praised = blamed and _PRAISED_FIRST.search(text, 0, end) is not None
        return not (
            _NOT_BLAMED.search(said) or praised or nor or denied or gives_reasons(text, place) or (blamed and not held)
        )
    return True


def gives_reasons(text: str, place: int) -> bool:
    """Whether the physician at ``place`` gave the reasons for which something else is doubted."""
    return _FOR_REASONS.search(text, 0, place) is not None and _THEY_GAVE.match(text, place) is not None


def _is_told(text: str, place: int, end: int) -> bool:
    """Whether the words up to ``end`` are what the physician said, as that a test was inconclusive."""
    theirs = _THEIRS.search(text, max(0, place - _REACH), end)
    return theirs is not None and place <= theirs.end() and not _DECIDES.search(text, theirs.end(), end)


_STANDS = re.compile(
    r"\b(?:no|not any|without|nor any|any|little) (?:\w+ ){0,2}(?:reasons?|basis|cause|grounds?|warrant|justification) "
    r"(?:\w+ )?(?:to|for) (?:\w+ )?(?:reject|discount|discredit|disregard|doubt|question|disbeliev|second-guess|"
    r"find|deem|consider)|"
    r"\b(?:not|never|neither|nowhere|nor) (?:\w+ ){0,2}(?:contradicted|refuted|rebutted|undermined|impeached|belied|"
    r"disputed|controverted|discredited)\b|"
    r"\b(?:not|nor|never|fails? to|failed to|without) [^;,]{0,40}\b(?:probable|shown?|prove[dn]?|"
    r"establish(?:ed)?|demonstrated?) (?:it )?(?:\w+ )?that\b"
)
"""Words that seem to doubt, and leave the opinion standing."""

_NOT_APPROVED = r"(?:(?!reasonabl|proper|permiss|right|legitimat|rational)\w+ )"
"""A word that does not call right what somebody could have done."""

_DOUBTED = re.compile(
    r"\b(?:less|not|un|little|hardly|scarcely|never|nor) ?(?:\w+"
    r" )?(?:impressed|persuaded|convinced|swayed|moved|won over) "
    r"(?:by|with)\b|\bnot (?:required|bound|compelled|obligated|obliged) to (?:\w+ )?(?:giv|accord|afford|assign|grant|"
    r"credit|accept|adopt|follow|defer)|"
    rf"\b(?:could|might) {_NOT_APPROVED}{{0,3}}?have {_NOT_APPROVED}{{0,2}}?(?:relied|credited|accepted|adopted|"
    r"believed|followed|chosen|preferred|found|concluded|decided|ruled|based)\b"
)
"""Words that seem to believe, and do not."""

_ANEW = re.compile(
    r"\b(?:and|but|instead|rather|while|whereas),? (?:\w+ ){0,3}?(?:adopt|credit|accept|relie[sd]|rely|found|"
    r"finds?|prefer|"
    r"favor|follow|gave|gives|agree[sd]|chose|sided)"
)
"""Where another verb takes over from the one that was denied."""


def is_denied(weight: Weight, words: str) -> bool:
    """Whether the ``words`` from which a weight was read deny it, so that the weight must not be read from them."""
    denial = {Weight.REJECTED: _STANDS, Weight.CREDITED: _DOUBTED}.get(weight)
    found = denial.search(words) if denial else None
    return found is not None and not (weight is Weight.CREDITED and _ANEW.search(words, found.end()))
