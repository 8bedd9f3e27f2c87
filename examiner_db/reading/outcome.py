"""The result of a decision for the claimant, from its order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from examiner_db.reading.outcome_rules import BETWEEN, DISPOSITIONS, LOST, PAYERS_REQUEST, WON, Disposition
from examiner_db.reading.parties import Parties
from examiner_db.reading.passages import Document, Passage
from examiner_db.reading.sections import Section
from examiner_db.reading.types import Quote
from examiner_db.vocabulary import Outcome, Tribunal

_ORDERS = re.compile(
    r"(?i)\bORDERED\b|\b(?:is|are|be|was|hereby|must be)\b[^.]{0,60}\b(?:affirm|revers|vacat|"
    r"modif|remand|set aside|rescind|dismiss|sustain|grant|den(?:y|ied))|^(?:[Ww]e |AND |Accordingly|"
    r"For the (?:foregoing|above|following) reasons)[^.]{0,80}\b(?:affirm|revers|vacat|modif|"
    r"remand|recommit)|^(?:¶ ?\d+ )?(?:Affirmed|Reversed|Vacated|Modified|Sustained|AFFIRM|REVERS|VACAT|SUSTAIN)"
)
_BY_CLAIMANT = re.compile(
    r"\b(?:[Ee]mployee|[Cc]laimant|[Pp]etitioner|[Aa]pplicant|[Ww]orker|[Vv]eteran|"
    r"[Pp]laintiffs?)\)?(?:,? (?:[\w,()'\" ]|\.(?! )){0,40}?,?)? (?:now |timely |also |has |"
    r"cross-)?(?:appeal|seek|petition|request(?:s|ed)? (?:review|administrative|"
    r"reconsideration)|sought|challenges|(?:timely )?filed (?:an? |the |this |his |her )?(?:\w+ )?(?:appeal|"
    r"petition for|"
    r"notice of appeal|request for|application for|exceptions))|[Ee]mployee[/-][Aa]ppellant|"
    r"Claimant[/-]Appellant|Plaintiffs?[,-] ?Appellant|"
    r"[Aa]ppeal (?:filed )?by the (?:employee|claimant)|"
    r"Review (?:under \S+ )?having been filed by the Petitioner"
)
_BY_PAYER = re.compile(
    r"\b(?:[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Rr]espondents?|[Dd]efendants?|"
    r"[Ss]elf-insured(?: employer)?)(?:s? and (?:its )?(?:insurer|"
    r"carrier)s?)?\)?(?:,? (?:[\w,()'\" ]|\.(?! )){0,40}?,?)? (?:now |timely |also |has |"
    r"cross-)?(?:appeal|seek|petitions? (?:for|this)|requests? (?:review|administrative|"
    r"reconsideration))|[Ee]mployer(?:-[Ii]nsurer)?s?[/-][Aa]ppellant|"
    r"[Rr]espondents?[/-][Aa]ppellant|Defendants?[,-] ?Appellant|"
    r"having been filed by the Respondent|\(O(?:wn|WN) R(?:isk|ISK)\),? ?Petitioner"
)
_FLIP = {Outcome.CLAIMANT_WON: Outcome.CLAIMANT_LOST, Outcome.CLAIMANT_LOST: Outcome.CLAIMANT_WON}


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome, the words of the order, and what the order did to the decision below: nothing, for a first one."""

    outcome: Outcome = Outcome.UNCLEAR
    quote: Quote | None = None
    disposition: frozenset[Disposition] = frozenset()


def result(document: Document, tribunal: Tribunal | None, sides: Parties) -> Result:
    """Read the order, or where there is none the last sentences that dispose."""
    disposing = _of_commission(document) if tribunal is Tribunal.IL_IWCC else _disposing(document, tribunal)
    words = " ".join(passage.text for passage in disposing)
    quote = None
    if disposing:
        quote = document.folded.quote(document.original, disposing[0].start, disposing[0].end)
    first = re.sub(BETWEEN, "", words, flags=re.IGNORECASE)
    found = _dispositions(first) or _dispositions(words)
    if tribunal in _FIRST or not found or _MOTION.search(words):
        return Result(_first(words), quote, frozenset())
    head = sides.anonymous(" ".join(passage.text for passage in document.passages[:60]))
    return Result(_on_review(head, tribunal, found, words), quote, frozenset(found))


_MOTION = re.compile(r"[Mm]otion[^;]{0,90}? (?:is|are) (?:hereby )?(?:GRANTED|DENIED|granted|denied)")
"""A trial court's order on a motion disposes of no decision below."""

_FORMAL = re.compile(
    r"(?:IT IS|It is) (?:(?:FURTHER|HEREBY|THEREFORE|further|hereby|therefore) )*(?:ORDERED|ordered)\b"
)
"""California's order stands above the judge's report that it attaches, whose last words only recommend."""

_TO_AGENCY = re.compile(r"remand\w*[^.;]{0,60}(?:ALJ|Commissioner|agency|Secretary)")
_ASKS = re.compile(r"\b(?:requests?|responds?|argues?|contends?|asks?|urges?|should be (?:affirmed|reversed))\b")
"""A party's wish is no order."""

_NOTED = re.compile(r"(?:Affirmed|Reversed|Vacated|Remanded|Modified|Dismissed)\b[\w ,]{0,80}\.?\Z")
"""Minnesota's disposition, alone on a line above the names of the judges."""

_FIRST = frozenset({Tribunal.CO_OAC, Tribunal.BVA, Tribunal.IL_IWCC})
"""Tribunals whose orders grant and deny; Illinois's Commission adopts what the arbitrator ordered."""


def _of_commission(document: Document) -> list[Passage]:
    """Illinois: what the Commission orders where it reverses; else the order of the arbitrator that it adopts."""
    own: list[Passage] = []
    for passage in document.passages:
        if own and re.match(r"(?:ARBITRATION DECISION|Arbitration Decision)", passage.text):
            break
        if "ORDERED" in passage.text or _REVERSES.search(passage.text) or own:
            own.append(passage)
    if any(_REVERSES.search(passage.text) for passage in own):
        return [passage for passage in own if "ORDERED" in passage.text or _any((*WON, *LOST), passage.text)]
    return _disposing(document, Tribunal.IL_IWCC)


_REVERSES = re.compile(r"Commission,? [^.]{0,400}\breverses\b")


def _disposing(document: Document, tribunal: Tribunal | None) -> list[Passage]:
    """The order's passages; else what disposes in the conclusion; else the last passages of the body that dispose."""
    ordered = [passage for passage in document.passages if passage.section is Section.ORDER and len(passage.text) > 12]
    if ordered:
        return ordered
    body = [passage for passage in document.passages if passage.section is not Section.NOTE]
    formal = [passage for passage in body if _FORMAL.match(passage.text)]
    if formal and tribunal is Tribunal.CA_WCAB:
        return formal
    if tribunal is Tribunal.MN_WCCA:
        noted = [passage for passage in body[:60] if _NOTED.match(passage.text)]
        if noted:
            return noted[-1:]
    concluding = [passage for passage in body if passage.section is Section.CONCLUSION and _ORDERS.search(passage.text)]
    if concluding:
        return concluding
    if tribunal in _FIRST:
        return [passage for passage in body if _any((*WON, *LOST), passage.text)]
    last = [passage for passage in body[-16:] if _ORDERS.search(passage.text) and not _ASKS.search(passage.text)][-3:]
    return last or [passage for passage in body[:40] if len(passage.text) < 80 and _ORDERS.search(passage.text)]


def _dispositions(words: str) -> set[Disposition]:
    return {what for what, pattern in DISPOSITIONS if re.search(pattern, words, re.IGNORECASE)}


def _first(words: str) -> Outcome:
    """A first decision: for whom its orders are."""
    won, lost = _any(WON, words), _any(LOST, re.sub(PAYERS_REQUEST, "", words, flags=re.IGNORECASE))
    if won and lost:
        return Outcome.MIXED
    if won or lost:
        return Outcome.CLAIMANT_WON if won else Outcome.CLAIMANT_LOST
    return Outcome.REMANDED if re.search(r"\bremand(?:ed)?\b", words, re.IGNORECASE) else Outcome.UNCLEAR


def _any(patterns: Iterable[str], words: str) -> bool:
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)


def _on_review(head: str, tribunal: Tribunal | None, found: set[Disposition], words: str) -> Outcome:
    """An appeal: affirmed is against who appealed, reversed for them; remanded is remanded."""
    appellant = _appellant(head, tribunal)
    if Disposition.REINSTATED in found:
        return appellant
    if tribunal is Tribunal.US_COURTS and _TO_AGENCY.search(words):
        return Outcome.REMANDED
    if "in part" in words or (Disposition.AFFIRMED in found and found & {Disposition.REVERSED, Disposition.REMANDED}):
        return Outcome.MIXED
    if Disposition.REMANDED in found:
        return Outcome.REMANDED
    return appellant if Disposition.REVERSED in found else _FLIP.get(appellant, Outcome.UNCLEAR)


_BY_NAME = re.compile(
    r"(?<![\w.] )\b(?!The |Dr)[A-Z][\w&'-]+(?: (?:[A-Z&][\w&'-]*|of|and)){0,4} (?:now |timely )?"
    r"(?:appeals|petitions (?:this|the|for)|seeks (?:review|reconsideration))\b"
)
"""A party by a proper name that appeals; where the claimant's name is known it is the payer's."""


def _appellant(head: str, tribunal: Tribunal | None) -> Outcome:
    """Whose win a reversal would be; in ECAB and before the BVA only claimants appeal."""
    if tribunal in (Tribunal.ECAB, Tribunal.BVA):
        return Outcome.CLAIMANT_WON
    claimant = _BY_CLAIMANT.search(head)
    payer = _BY_PAYER.search(head) or (_BY_NAME.search(head) if "the claimant" in head else None)
    if claimant and payer:
        return Outcome.CLAIMANT_WON if claimant.start() < payer.start() else Outcome.CLAIMANT_LOST
    if claimant or payer:
        return Outcome.CLAIMANT_WON if claimant else Outcome.CLAIMANT_LOST
    return Outcome.UNCLEAR
