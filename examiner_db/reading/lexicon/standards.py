"""Sentences with the verbs of an order that order nothing: wishes, rules of law, and what may be done hereafter."""

import re

NO_ORDER = re.compile(
    r"\A(?:Cross-)?[Aa]ppeals? (?:\(1\) )?from\b|"
    r"\b(?:moves? (?:for|pursuant|to)|requests? that|recommend(?:ed|s|ing) (?:that|denial)|claiming that|responds?|"
    r"argues?|contends?|asks?|urges?|submits?|maintains?|(?:also|further) claims|claims that|should (?:be|have)|"
    r"would (?:have )?(?:affirm|reverse|vacate|remand)|I (?:would|dissent)|if (?:the(?:re|y|se)?|we|it|substantial)|"
    r"unless|whether|"
    r"when (?:the|a)|may (?:be(?! necessary| required| appropriate| needed)|not)|will be (?:affirmed|upheld|"
    r"reversed) (?:if|unless|where|when)|"
    r"by (?:decision|order) dated|shall be affirmed (?:if|where)|must be (?:affirmed|upheld) (?:if|where|when|"
    r"unless))\b"
)
"""A party's wish, a rule or a dissent is no order."""

_RULE = re.compile(
    r"\A(?:If|Unless|Whenever)\b|\A(?:When|Where)\b(?!,? as (?:here|in)\b)[^.;]{0,200}? (?:must|should|will|shall) be |"
    r"\A(?:An?|Any|No) (?:[\w'-]+ ){0,2}?(?:findings?|decisions?|orders?|judgments?|awards?|determinations?|"
    r"court|board|"
    r"panel|body)\b[^.;]{0,120}? (?:will|must|should|may|can|cannot|shall)\b|"
    r"\b(?:may|might|can|could) (?:only )?(?:affirm|reverse|vacate|modify|remand|set aside|dismiss|grant|deny)\b"
)
"""What a body does in all cases of a kind, or is free to do."""

_RIGHTS = re.compile(
    r"\b(?:may|must|has|have|wish(?:es)? to|right to|time to|dissatisfied|disagrees?|aggrieved)\b[^.;]{0,80}?"
    r"\b(?:appeal(?:ed)?|petition (?:for|to)|request (?:for )?(?:a )?(?:review|reconsideration|rehearing)|"
    r"seek (?:judicial )?review)\b|\bno (?:appeal|petition|request)\b[^.;]{0,40} (?:is|has been) (?:taken|filed|made)\b"
)
"""What a party may do against a decision, which is told below its order."""

_NOTICE = re.compile(
    r"\A(?:NOTICE|Notice|CERTIFICATE OF|Certificate of|(?:YOUR |Your )?(?:RIGHTS?|Rights?) (?:TO|to|OF|of) "
    r"(?:APPEAL|[Aa]ppeal)|APPEAL RIGHTS|Appeal [Rr]ights)\b"
)
_DISSENT = re.compile(
    r"\A[A-Z\W\d]*(?:CONCURR|DISSENT)[A-Z\W\d]*\Z|"
    r"\A(?:[A-Z][\w.'-]*,? ){1,5}(?:[A-Z.]{2,5},? )?\(?(?:concurring (?:in part|and|in the \w+) ?[\w "
    r",]*)?dissent(?:ing|s)\b|"
    r"\AI (?:must )?(?:respectfully )?(?:dissent|concur in part)\b"
)
"""The line, or the words, with which another judge begins to dissent."""

_QUOTED = re.compile(
    r"[\"\u201c](?:(?<=\w [\"\u201c])|(?<=\w[:,] [\"\u201c]))\s*(?:\d+\. )?(?:IT IS|It is|ORDERED|AND NOW)\b"
)
"""An order in quotation marks, which is another's; it begins with the mark, so that the search skips all others."""

_NOTE = re.compile(
    r"\d{1,3} (?!(?:CFR|C\.F\.R|U\.S)\b)(?:[A-Z][a-z]*|[A-Z]\.[A-Z]\.,?) (?![^.;]{0,160}\b(?:shall|ORDERED)\b)[a-z]"
)
"""A footnote printed below, after its number without a point, that orders nothing."""

_HEADING = 70
"""Characters of a heading."""


def is_rule(text: str) -> bool:
    """Whether a sentence says what is done in general, or what a party may do against a decision."""
    return bool(_RULE.search(text) or _RIGHTS.search(text))


def gives_notice(heading: str, below: str) -> bool:
    """Whether a line opens the notice on appeals, or the proof of mailing, that is printed below an order."""
    if len(heading) > _HEADING or not _NOTICE.match(heading):
        return False
    return bool(_RIGHTS.search(below)) or not heading.upper().startswith("NOTICE")


def dissents(text: str) -> bool:
    """Whether another judge begins to dissent, whose words dispose of nothing."""
    return len(text) < _HEADING and bool(_DISSENT.search(text))


def tells_order(text: str) -> bool:
    """Whether a sentence quotes an order."""
    return bool(_QUOTED.search(text))


def begins_note(text: str) -> bool:
    """Whether a paragraph is a footnote."""
    return bool(_NOTE.match(text))
