"""At which level a weighing is spoken: that of the tribunal itself, or the lower one whose decision it reviews."""

import re
from functools import lru_cache

from examiner_db.reading.lexicon.patterns.needs import holds, needs
from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.reading.paper.passages import Document, Passage
from examiner_db.reading.paper.sections import Section
from examiner_db.reading.sentences.voices import REASONING
from examiner_db.vocabulary import Level, Tribunal

_ON_REVIEW: dict[Tribunal, Level] = {
    Tribunal.ECAB: Level.BOARD,
    Tribunal.BRB: Level.BOARD,
    Tribunal.BVA: Level.BOARD,
    Tribunal.MN_WCCA: Level.BOARD,
    Tribunal.CO_ICAO: Level.BOARD,
    Tribunal.CA_WCAB: Level.BOARD,
    Tribunal.NY_WCB: Level.BOARD,
    Tribunal.MA_DIA: Level.BOARD,
    Tribunal.TX_APD: Level.BOARD,
    Tribunal.US_COURTS: Level.COURT,
    Tribunal.KY_COURTS: Level.COURT,
    Tribunal.OK_COURTS: Level.COURT,
    Tribunal.NY_COURTS: Level.COURT,
    Tribunal.PA_COURTS: Level.COURT,
    Tribunal.CT_CRB: Level.BOARD,
    Tribunal.WA_BIIA: Level.BOARD,
    Tribunal.STATE_COURTS: Level.COURT,
}
"""The level at which a tribunal speaks for itself; Colorado's judges and Illinois's arbitrators are trial level."""

_EITHER = frozenset({Tribunal.AR_AWCC, Tribunal.NC_IC, Tribunal.TN_WC, Tribunal.OTHER})
"""Tribunals under whose one name both those who hear a case and those who review it decide."""

_APPEALED = re.compile(
    r"\b(?:[Aa]ppeal(?:s|ed)?|APPEAL(?:S|ED)?|petition(?:s|ed)? for review|seeks? review|review "
    r"of)\b[^.;]{0,140}\b(?:[Aa]dministrative [Ll]aw [Jj]udge|ALJ|"
    r"[Hh]earing (?:[Oo]fficer|[Ee]xaminer)|[Aa]rbitrator|[Dd]eputy [Cc]ommissioner|[Cc]ompensation [Jj]udge|"
    r"[Tt]rial (?:[Jj]udge|[Cc]ourt)|[Mm]agistrate|[Rr]eferee|[Ii]ndustrial [Aa]ppeals [Jj]udge)|"
    r"\bDecision of (?:the )?(?:Administrative Law Judge|Arbitrator|Deputy Commissioner|Hearing "
    r"Officer|Referee)[^.]{0,60}(?:[Aa]ffirmed|[Rr]eversed|[Mm]odified|[Vv]acated)|"
    r"\b(?:FULL COMMISSION|Full Commission)\b|\bAPPEALS BOARD\b|\bBOARD OF [A-Z ]{3,40} APPEALS\b|"
    r"\bAppeal from (?:the|an?) [^.;]{0,60}(?:Court|Judge|Board|Commission)"
)
_HEARS_FIRST = frozenset({Tribunal.KY_COURTS, Tribunal.OK_COURTS})
"""Tribunals under whose name those too decide who hear a case first."""

_SIGNED = re.compile(r"(?:ADMINISTRATIVE LAW JUDGE|Administrative Law Judge)\b")
_REVIEWED = re.compile(r"\b(?:affirm|revers|vacat|en banc)", re.IGNORECASE)
_SIGNATURE = 800
"""Characters at the end in which whoever decides has signed."""

_ON_TOP = re.compile(r"\b(?:DECISION AND )?OPINION ON (?:REVIEW|REMAND)\b")
"""How Illinois's Commission heads its own pages, to which it attaches the arbitrator's."""

_ATTACHED = re.compile(
    r"^(?:CORRECTED )?(?:(?:MEMORANDUM OF )?DECISION OF (?:THE )?ARBITRATOR|ARBITRATION DECISION|"
    r"REPORT AND RECOMMENDATION ON PETITION)\b",
    re.MULTILINE,
)
"""How the decision begins that a reviewing body attaches to its own."""

_OPENING = 6_000
"""Characters in which a reviewing body has said what it reviews."""

_LOWER = re.compile(
    r"\b(?:[Cc]ompensation [Jj]udge|ALJ|WCJ|WCLJ|CALJ|[Aa]dministrative (?:[Ll]aw )?[Jj]udge|"
    r"[Aa]rbitrator|OWCP|[Tt]he Office|[Hh]earing (?:officer|representative)|"
    r"[Dd]istrict [Cc]ourt|[Mm]agistrate|[Tt]rial (?:judge|court|commissioner)|[Jj]udge|\bRO\b|Opinion on Decision|"
    r"[Dd]eputy [Cc]ommissioner|[Rr]eferee|Supreme Court (?:found|concluded|determined|held that (?:she|he|plaintiff)|"
    r"granted|denied|credited|rejected))"
)
_OWN = re.compile(
    r"\b(?:[Tt]he Board (?:\w+ )?(?:finds|notes|concludes|agrees|gives|places|affords|assigns|"
    r"accepts|rejects)|[Ww]e |[Tt]his [Cc]ourt|[Tt]he Commission|[Bb]oard [Pp]anel|"
    r"[Tt]he panel(?! (?:QME|[Qq]ualified|physician|doctor|evaluator)))"
)
_IT_DID = re.compile(
    r"\A(?:[^;,]{0,60}, )?[Ii]t (?:\w+ly |further |also |then |therefore |thus"
    r" )?(?:accorded|gave|found|determined|concluded|"
    r"relied|afforded|placed|credited|rejected|noted|explained|indicated)\b"
)
"""The Board tells in the past what OWCP did; of itself it speaks in the present."""

_I = re.compile(r"(?<!Phase )(?<!Class )(?<!Grade )\bI (?=[a-z])")
_WE = re.compile(r"\b[Ww]e (?=[a-z])")
"""Of themselves the members of a board say "we"; who says "I" there is the judge below, whom they quote."""

_WE_WEIGH = re.compile(
    r"\b[Ww]e (?:\w+ly |also |do not |cannot |hereby |accordingly )?(?:find|accord|afford|assign|give|credit|accept|"
    r"adopt|reject|discount|agree|disagree|rely|conclude|are (?:not |un|more |most |also )?(?:persuaded|convinced))\b"
)
"""A board that weighs in the present, also under a heading of facts: the one below is told of in the past."""

_BESIDE = 12
"""Sentences of a paragraph on either side of a weighing in which the one who weighs may be named."""

_BOARD = re.compile(
    r"\b[Tt]he (?:Workers' Compensation )?(?:[Bb]oard|[Cc]ommission|[Aa]ppeals [Pp]anel|en banc panel|"
    r"[Rr]eviewing [Bb]oard|[Ff]ull [Cc]ommission|Appeals Board|Industrial Claim Appeals Office) (?:\w+ ){0,2}?"
    r"(?:rejected|credited|accepted|adopted|gave|found|relied|discounted|chose|resolved|afforded|accorded|assigned|deferred|"
    r"discredited|believed|determined|concluded|considered|preferred|disregarded)\b"
)
"""What a board did, of which a court tells."""

_FINDINGS = re.compile(r"(?:[IVX\d]{1,4}\. )?FINDINGS OF FACT|(?:[IVX\d]{1,4}\. )?Findings of Fact")
"""How the part is headed in which whoever decides finds the facts, and does not tell what another found."""

_OURS = re.compile(r"\b(?:[Ww]e|[Tt]his [Cc]ourt|[Nn]ot err|[Nn]o error|properly|permissibly|reasonably|affirm\w*)\b")
_REVIEWS = re.compile(r"\bnot err\b|\bno error\b|\b(?:properly|permissibly|reasonably)\b|\baffirm")


def own_level(tribunal: Tribunal | None, document: Document | None = None) -> Level:
    """The level at which a tribunal speaks for itself; else by whether it tells of an appeal."""
    if tribunal is Tribunal.IL_IWCC and document and _ON_TOP.search(document.folded.text[:_OPENING]):
        return Level.BOARD
    if tribunal in _HEARS_FIRST and document and _first_instance(document.folded.text):
        return Level.TRIAL
    if tribunal is None or tribunal in _EITHER:
        return Level.BOARD if document and _APPEALED.search(document.folded.text[:_OPENING]) else Level.TRIAL
    return _ON_REVIEW.get(tribunal, Level.TRIAL)


def _first_instance(text: str) -> bool:
    """Whether a judge has signed a decision that tells of no appeal and reviews nothing."""
    end = text[-_SIGNATURE:]
    return "ppeal" not in text[:_OPENING] and _SIGNED.search(end) is not None and not _REVIEWED.search(end)


@lru_cache(maxsize=8)
def attached(text: str) -> int:
    """Where in a folded text the lower decision begins that is attached; its end where none is."""
    found = _ATTACHED.search(text) if holds(text, needs(_ATTACHED.pattern)) else None
    return found.start() if found else len(text)


@lru_cache(maxsize=8)
def _says_we(text: str) -> bool:
    """Whether those who decide are several."""
    return len(_WE.findall(text)) > len(_I.findall(text))


def quotes_judge(document: Document, words: str, own: Level) -> bool:
    """Whether a board hands on what the judge below wrote of himself or herself."""
    first = own is Level.BOARD and _I.search(words) and not _OWN.search(words)
    return bool(first) and _says_we(document.folded.text)


def is_firsthand(document: Document, number: int) -> bool:
    """Whether a passage of the reasoning stands in a paragraph that names nobody who decided below."""
    own = document.passages[number]
    beside = document.passages[max(0, number - _BESIDE) : number + _BESIDE + 1]
    named = any(_LOWER.search(one.text) for one in beside if one.paragraph == own.paragraph)
    return own.section in REASONING and not named


def speaking_level(rule: WeighingRule, text: str, match: re.Match[str], passage: Passage, own: Level) -> Level:
    """Who weighs: the reviewing body on review, the lower one where the sentence names it or only tells its history."""
    if rule.reviews or own is Level.TRIAL:
        return own
    before = text[: match.end()]
    if own is Level.COURT and _BOARD.search(before) and not _OURS.search(before):
        return Level.BOARD
    if own is Level.BOARD and _IT_DID.match(text) and not _OWN.search(before):
        return Level.TRIAL
    told = passage.section is Section.FACTS and not _FINDINGS.match(passage.heading) and not _WE_WEIGH.search(before)
    if (_OWN.search(before) or _REVIEWS.search(before)) and not told:
        return own
    return Level.TRIAL if told or _LOWER.search(before) else own
