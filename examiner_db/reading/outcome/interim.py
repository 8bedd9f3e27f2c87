"""Orders that decide nothing of the claim: procedure, a matter put off, an appeal from what was not final."""

import re

_PROCEDURE = (
    r"(?:interlocutory review|SIMEs?\b|second independent medical|in limine|to (?:exclude|strike|compel|quash|seal|"
    r"continue|consolidate|bifurcate|transfer|extend|stay|disqualify|recuse|supplement|depose)\b|discovery|"
    r"continuances?|"
    r"protective order|subpoenas?|extension of time|leave to|change of venue|oral argument|additional (?:evidence|"
    r"briefing))"
)
_ASKED = r"\b(?:petition|motion|request|application|objection|cross-motion)s?\b"
_PROCEDURAL = re.compile(
    rf"[^.;]{{0,120}}{_ASKED}[^.;]{{0,60}}\b{_PROCEDURE}[^.;]{{0,140}}?\b(?:is|are|be) (?:\w+ )?(?:granted|denied|"
    rf"allowed|"
    r"overruled|sustained)\b[^.;]{0,80}",
    re.IGNORECASE,
)
_ON_PROCEDURE = re.compile(rf"\b{_PROCEDURE}", re.IGNORECASE)
_TITLED = re.compile(
    r"\b(?:ORDER|RULING|DECISION|MEMORANDUM|OPINION)\b[A-Z' ]{0,40}\b(?:IN LIMINE|INTERLOCUTORY REVIEW|TO COMPEL|"
    r"TO EXCLUDE|TO STRIKE|SCHEDULING|DISCOVERY|CONTINUANCE|PROTECTIVE ORDER|SUBPOENAS?|SIME|OF ABEYANCE)\b"
)
_MERITS = re.compile(r"SUMMARY JUDGMENT|RECONSIDERATION|DISMISS|FINDINGS|AWARD|BENEFITS")
_PUT_OFF = re.compile(
    r"\bfinal decision\b[^.;]{0,60}\b(?:is|be) (?:hereby )?(?:deferred|reserved)\b|"
    r"\bgranted? (?:\w+ ){0,3}?(?:for (?:the )?"
    r"(?:limited |sole )?purpose of )?(?:further )?(?:study|studying)\b",
    re.IGNORECASE,
)
_DISMISSES = re.compile(
    r"\b(?:appeals?|petitions?|applications?|requests?)\b[^.;]{0,120}\b(?:is|are|be) (?:\w+ )?(?:dismissed|quashed)\b|"
    r"\bdismiss(?:es)? (?:the |this |an |said )?(?:[\w-]+ ){0,2}?(?:appeal|petition|application|request)\b|"
    r"\bappeal (?:dismissed|quashed)\b|\bDISMISSING (?:THE )?(?:APPEAL|PETITION)",
    re.IGNORECASE,
)
_DISPOSES_TOO = re.compile(r"\b(?:affirm|revers|rescind|vacat|set aside|remand|modif)(?!\w*ing\b)", re.IGNORECASE)
_NOT_FINAL = re.compile(
    r"\binterlocutory\b|\b(?:is|are|was|were) not (?:yet )?(?:an? )?(?:immediately )?(?:final|appealable)\b|"
    r"\b(?:only|limited to|extends?|lies?)\b[^.;]{0,40}\bfinal\b[^.;]{0,20} (?:orders?|decisions?|awards?|"
    r"judgments?)\b|"
    r"\bno final\b|\bpremature(?:ly)?\b|\bdoes not affect the merits\b|\bmay not be appealed\b|\b(?:appeal|petition|"
    r"matter|"
    r"issue|controversy)\b[^.;]{0,40}\bmoot\b|\b(?:appeal|petition|request|application)\b[^.;]{0,40}\bwithdr[ae]w\w*|"
    r"\bwithdr[ae]w\w* (?:the|this|his|her|its|their) (?:appeal|petition|request|application)\b",
    re.IGNORECASE,
)
_REMOVAL = re.compile(r"\bpetitions? for removal\b[^.;]{0,80}\bdenied\b", re.IGNORECASE)
_RECONSIDERED = re.compile(r"\breconsideration\b[^.;]{0,160}\b(?:denied|granted)\b", re.IGNORECASE)


def without_procedure(words: str) -> str:
    """An order without its rulings on procedure, which are for nobody."""
    return _PROCEDURAL.sub("", words) if _ON_PROCEDURE.search(words) else words


def leaves_open(titles: list[str], order: str, body: str) -> bool:
    """Whether a decision's title is of procedure only, or its order puts off, or dismisses what was not final."""
    if any(_TITLED.search(title) and not _MERITS.search(title) for title in titles):
        return True
    if _DISPOSES_TOO.search(order):
        return False
    if _PUT_OFF.search(order):
        return True
    removal = _REMOVAL.search(order) and not _RECONSIDERED.search(order)
    return bool(removal or (_DISMISSES.search(order) and _NOT_FINAL.search(body)))
