"""What a reviewing body acts upon, an award or a refusal, where the words of its order say so."""

import re

from examiner_db.reading.outcome.rules import CLAIMANTS, FLIPPED, PAYERS, united
from examiner_db.vocabulary import Outcome

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST
_PAYER = rf"(?:(?:the )?{PAYERS}|the (?:plan|fund|county|city))"
_SOUGHT = (
    r"(?P<for>(?<!and )\bawards? (?:of|to|for)\b|\b(?:which|that) (?:awarded|granted) (?:the |his |her )?(?:[\w'-]+ "
    r"){0,2}?"
    r"(?:benefits|compensation|claims?)|\bgranting (?:the )?(?!employer|defendant|insurer|respondent)(?:[\w']+ "
    r"){1,3}claims? for|\b(?:award|mak)ing (?:[\w-]+ ){0,2}?(?:awards|benefits|compensation)|"
    r"\bfindings? of (?:an? )?(?:[\w-]+ ){0,2}?(?:injury|compensab\w+|causation|entitlement)|\bestablishing the claim|"
    rf"\bthat (?:the )?{CLAIMANTS} (?:(?:did )?(?:sustain|suffer|prove|establish|ha[sdv])\w*|(?:is|was) "
    r"(?:entitled|disabled))(?! (?:not|no|failed)\b)|\bthat the (?:compensable )?(?:injury|claim) "
    rf"(?:extends|includes|is compensable|was compensable)|\bthat {_PAYER} (?:(?:is|was) liable|waived))|"
    r"(?P<against>\b(?:which|that) (?:terminated|denied|suspended|dismissed) (?:the |his |her )?(?:[\w'-]+ ){0,2}?"
    r"(?:benefits|compensation|claims?)|\b(?:denial|disallowance|dismissal|termination|suspension) of (?!(?:the "
    r")?(?:petition|appeal|"
    r"motion))|"
    r"\b(?:denying|disallowing|terminating|suspending|dismissing) (?:the |his |her |this )?(?:[\w-]+ ){0,2}?(?:claim|"
    rf"benefits|compensation|petition|treatment|surgery)|\bthat (?:the )?{CLAIMANTS} (?:did not|failed|has not|had not|"
    r"had no|(?:is|was) not)|\bthat the (?:compensable )?(?:injury|claim) (?:does not extend|(?:is|was) not)|"
    rf"\bthat {_PAYER} (?:(?:is|was) (?:not liable|relieved)|did not waive))"
)
_KEEPS = r"(?:affirm(?:s|ed)?|uph(?:old|olds|eld)|sustain(?:s|ed)?)"
_UNDOES = r"(?:revers(?:es?|ed)|vacate[sd]?|sets? aside|rescind(?:s|ed)?|overturn(?:s|ed)?|annul(?:s|led)?)"
_WE = r"\b(?:we|i|(?:this|the) (?:court|board|panel|commission|appeals panel)|and),? (?:[\w-]+,? ){0,3}?"
_THIRD = r"\b(?:court|circuit|division|affirmed\.),? (?:[\w-]+,? ){0,6}?"
_ACTS = re.compile(
    rf"(?:{_WE}|{_THIRD})\b(?:(?P<keeps>{_KEEPS})|(?P<undoes>{_UNDOES})) (?!in part\b)(?:(?!and\b|"
    rf"but\b)[\w',-]+ ){{0,12}}?(?:{_SOUGHT})",
    re.IGNORECASE,
)
_ACTED = re.compile(
    rf"(?:{_SOUGHT})[^.;]{{0,140}}?(?:\b(?:is|are|be) (?:\w+ )?(?:(?P<keeps>{_KEEPS})|(?P<undoes>{_UNDOES}))\b"
    r"(?! in part)|"
    r"(?P<stands>\b(?:stands|is undisturbed)\b))",
    re.IGNORECASE,
)


def kept(words: str) -> set[Outcome]:
    """For whom what is kept was: an award, a refusal, or both."""
    return {_side(match) for match in _all(words) if not match["undoes"]}


def undone(words: str) -> set[Outcome]:
    """For whom what is undone was."""
    return {_side(match) for match in _all(words) if match["undoes"]}


def decided(words: str) -> Outcome:
    """For whom an order is by its objects alone: an award kept, a refusal undone; mixed where they differ."""
    return united({FLIPPED[_side(match)] if match["undoes"] else _side(match) for match in _all(words)})


def _all(words: str) -> list[re.Match[str]]:
    return [*_ACTS.finditer(words), *_ACTED.finditer(words)]


def _side(match: re.Match[str]) -> Outcome:
    return _W if match["for"] else _L


_RAISED = re.compile(
    r"\bwe amend the award\b[^;]{0,200}, (?:and )?award (?:the claimant )?(?:an )?additional\b|"
    rf"{_WE}\b(?:increase|raise|enlarge)s?\b[^.;]{{0,60}} (?:to|by)\b|\b(?:award|rating|rate)\b[^.;]{{0,40}} "
    r"(?:is|are|be) (?:\w+ )?(?:increased|raised|enlarged)\b",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    rf"{_WE}\b(?:reduce|lower|decrease)s?\b[^.;]{{0,120}} (?:to|by)\b|\b(?:award|rating|rate)\b[^.;]{{0,40}} "
    r"(?:is|are|be) (?:\w+ )?(?:reduced|lowered|decreased)\b",
    re.IGNORECASE,
)


def changed(words: str) -> Outcome:
    """An award raised is the claimant's; one reduced leaves a part to each side."""
    raised, reduced = _RAISED.search(words), _REDUCED.search(words)
    if reduced:
        return Outcome.MIXED
    return _W if raised else Outcome.UNCLEAR


_REFUSED_TOO = re.compile(
    r"\bwe (?:\w+ )?(?:agree|concur) with (?:the )?(?:[\w'-]+ ){0,4}?(?:judge|ALJ|WCJ|board|department|court|"
    r"commission(?:er)?|arbitrator|referee|deputy|officer|examiner) that "
    rf"(?:(?:the )?{CLAIMANTS}|he|she) (?:did not|failed|has not|had not|(?:is|was) not)\b|"
    r"\bwe (?:\w+ )?(?:conclude|find|hold|agree)\b[^.;]{0,40} (?:was|were) correct in (?:not (?:accept|allow|award|"
    r"grant)ing|"
    r"denying|rejecting|refusing|disallowing)\b",
    re.IGNORECASE,
)


def refused_too(words: str) -> bool:
    """Whether a body that undoes a refusal agrees that a part of the claim was rightly refused."""
    return bool(_REFUSED_TOO.search(words))


def reinstated(words: str, wins: Outcome) -> Outcome:
    """What is reinstated: a refusal, an award, or a decision, which is for who asked for it."""
    if _REFUSAL_BACK.search(words):
        return _L
    return wins if _DECISION_BACK.search(words) else _W


_REFUSAL = (
    r"(?:(?:dismissal|denial)\b(?! of (?:the |its )?(?:termination|employer|insurer|carrier|defendant))|disallowance\b|"
    r"termination\b(?! petition))"
)
_REFUSAL_BACK = re.compile(
    rf"\breinstat\w+[^.;]{{0,60}}\b{_REFUSAL}|\b{_REFUSAL}[^.;]{{0,40}} (?:is|are|be) (?:hereby )?reinstated",
    re.IGNORECASE,
)
_DECISION_BACK = re.compile(
    r"\breinstat\w+[^.;]{0,60}\b(?:decision|order|opinion|judgment)|"
    r"\b(?:decision|order|opinion|judgment|that of the \w+)\b[^.;]{0,60} (?:is|are|be) (?:hereby )?reinstated",
    re.IGNORECASE,
)
