"""A weighing whose own words are denied: no reason to reject it, not contradicted by the record, less impressed."""

import re

from examiner_db.vocabulary import Weight

_STANDS = re.compile(
    r"\b(?:no|not any|without|nor any|any|little) (?:\w+ ){0,2}(?:reasons?|basis|cause|grounds?|warrant|justification) "
    r"(?:\w+ )?(?:to|for) (?:\w+ )?(?:reject|discount|discredit|disregard|doubt|question|disbeliev|second-guess|"
    r"find|deem|consider)|"
    r"\b(?:not|never|neither|nowhere|nor) (?:\w+ ){0,2}(?:contradicted|refuted|rebutted|undermined|impeached|belied|"
    r"disputed|controverted|discredited)\b|"
    r"\b(?:not|nor|never|fails? to|failed to|without) [^;,]{0,40}\b(?:probable|shown?|prove[ndr]?|"
    r"establish(?:ed)?|demonstrated?) (?:it )?(?:\w+ )?that\b"
)
"""Words that seem to doubt, and leave the opinion standing."""

_DOUBTED = re.compile(
    r"\b(?:less|not|un|little|hardly|scarcely|never|nor) ?(?:\w+"
    r" )?(?:impressed|persuaded|convinced|swayed|moved|won over) "
    r"(?:by|with)\b|\bnot (?:required|bound|compelled|obligated|obliged) to (?:\w+ )?(?:giv|accord|afford|assign|grant|"
    r"credit|accept|adopt|follow|defer)"
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
