"""The result of a decision for the claimant, from its order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from examiner_db.reading.appeal import Appellant, appellant
from examiner_db.reading.orders import Passages, places
from examiner_db.reading.outcome_rules import (
    ANEW,
    AWARD_DIRECTED,
    BETWEEN,
    DISPOSITIONS,
    LOST,
    MINISTERIAL,
    MOTIONS,
    OWNED,
    TOLD,
    WON,
    Disposition,
)
from examiner_db.reading.parties import Parties
from examiner_db.reading.passages import Document
from examiner_db.reading.types import Quote
from examiner_db.vocabulary import Outcome, Tribunal

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST
_FLIP = {_W: _L, _L: _W, Outcome.MIXED: Outcome.MIXED}
_FOR = {Appellant.CLAIMANT: _W, Appellant.PAYER: _L, Appellant.BOTH: Outcome.MIXED, Appellant.UNKNOWN: Outcome.UNCLEAR}
_UNDONE = frozenset({Disposition.REVERSED, Disposition.VACATED})
_HEAD = 60
"""Sentences in which a decision has said who is who."""


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome, the words of the order, and what the order did to the decision below: nothing, for a first one."""

    outcome: Outcome = Outcome.UNCLEAR
    quote: Quote | None = None
    disposition: frozenset[Disposition] = frozenset()


def result(document: Document, tribunal: Tribunal | None, sides: Parties) -> Result:
    """Read the order from the surest place that says for whom it is."""
    head = [sides.anonymous(passage.text) for passage in document.passages[: _HEAD * 4]]
    caption = " ".join(passage.text for passage in document.passages[:_HEAD])
    who = appellant(head, caption, tribunal)
    read = _Order(tribunal, who, " ".join(head[:_HEAD]))
    unclear = Result()
    for passages in places(document, tribunal):
        if not passages:
            continue
        words = sides.anonymous(" ".join(passage.text for passage in passages))
        outcome, found = read.outcome(re.sub(_POINTS, r"\1 ", words))
        here = Result(outcome, _quote(document, passages), found)
        if outcome is not Outcome.UNCLEAR:
            return here
        unclear = unclear if unclear.quote else here
    return unclear


_POINTS = re.compile(r"\b(Drs?|Mrs?|Ms|Nos?|Inc|Co|Corp|St|[vV]s?|[A-Z]|\d+)\.(?=[ \d,])")
"""Points that end no sentence."""


def _quote(document: Document, passages: Passages) -> Quote:
    return document.folded.quote(document.original, passages[0].start, passages[0].end)


@dataclass(frozen=True, slots=True)
class _Order:
    """What is known before an order is read: the forum, who seeks review, and the opening words."""

    tribunal: Tribunal | None
    who: Appellant
    head: str

    def outcome(self, words: str) -> tuple[Outcome, frozenset[Disposition]]:
        """For whom an order is, and what it does to the decision below."""
        if self.tribunal in _FIRST:
            return _first(words), frozenset()
        done = re.sub(TOLD, "", words, flags=re.IGNORECASE)
        moved = _motions(done, self.head)
        found = _dispositions(re.sub(BETWEEN, "", done, flags=re.IGNORECASE)) or _dispositions(done)
        if moved is not Outcome.UNCLEAR and Disposition.REMANDED not in found:
            return moved, frozenset()
        if not found:
            first = _first(done)
            return self._asked(done) if first is Outcome.UNCLEAR else first, frozenset()
        reviewed = self._on_review(found, done)
        return (_first(done) if reviewed is Outcome.UNCLEAR else reviewed), frozenset(found)

    def _on_review(self, found: set[Disposition], words: str) -> Outcome:
        """An appeal: affirmed is against who appealed, reversed for them; remanded is remanded."""
        kept, undone = Disposition.AFFIRMED in found, bool(found & _UNDONE)
        wins = self._wins(words)
        if Disposition.REINSTATED in found:
            return wins if _DECISION_BACK.search(words) else _W
        if kept and undone and ("in part" in words or not _ANEW.search(words)):
            return Outcome.MIXED
        if Disposition.REMANDED in found and (undone or not kept or _ANEW.search(words)):
            return _W if re.search(AWARD_DIRECTED, words, re.IGNORECASE) else Outcome.REMANDED
        if Disposition.MODIFIED in found and not re.search(MINISTERIAL, words, re.IGNORECASE):
            return self._modified(words)
        if "in part" in words and (kept or undone):
            return Outcome.MIXED
        return wins if undone else _FLIP.get(wins, Outcome.UNCLEAR)

    def _asked(self, words: str) -> Outcome:
        """A petition of its own, to vacate an award or to reopen: granted or denied to who filed it."""
        match = _PETITION.search(words)
        if not match:
            return Outcome.UNCLEAR
        return _FOR[self.who] if match["yes"] or match["done"] else _FLIP.get(_FOR[self.who], Outcome.UNCLEAR)

    def _modified(self, words: str) -> Outcome:
        """A change for the claimant who asked for it; a payer who gets a change gets a part."""
        if self.who is Appellant.CLAIMANT:
            return _W
        both = _first(words) if self.who is Appellant.BOTH else Outcome.MIXED
        return Outcome.MIXED if both is Outcome.UNCLEAR else both

    def _wins(self, words: str) -> Outcome:
        """Whose win a reversal would be."""
        named = _PETITION_OF.search(words)
        if named:
            return _W if named["claimant"] else _L
        known = _FOR[self.who]
        if known is not Outcome.UNCLEAR:
            return known
        below = _BELOW.search(words)
        if below:
            return _L if below["for"] else _W
        return _W if _AGENCY.search(words) else Outcome.UNCLEAR


_FIRST = frozenset({Tribunal.CO_OAC, Tribunal.BVA, Tribunal.IL_IWCC})
"""Tribunals whose orders grant and deny; Illinois's Commission adopts what the arbitrator ordered."""

_DECISION_BACK = re.compile(r"\breinstat\w+[^.;]{0,60}\b(?:decision|order|opinion|judgment|dismissal|denial)", re.IGNORECASE)
_ANEW = re.compile(ANEW, re.IGNORECASE)
_PETITION_OF = re.compile(
    r"\b(?:(?P<claimant>applicant|claimant|employee)|defendant|employer|insurer|carrier)s?'s? (?:petition|application|request) for "
    r"(?:reconsideration|removal|(?:administrative )?review)",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"(?P<for>\b(?:award(?:ing|ed|s)?(?: of)?(?: \w+)? (?:benefits|compensation)|granting|findings and award))|"
    r"\b(?:denying|denial|terminating|termination)\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:decision|determination|denial)\b[^.;]{0,40}\b(?:commissioner|administrator|ALJ|SSA|agency)|"
    r"\bcommissioner'?s?[^.;]{0,30} (?:final )?(?:decision|determination|denial)",
    re.IGNORECASE,
)
"""An agency's refusal, which only the claimant takes to court."""


def _dispositions(words: str) -> set[Disposition]:
    return {what for what, pattern in DISPOSITIONS if re.search(pattern, words, re.IGNORECASE)}


_PETITION = re.compile(
    r"\b(?:(?P<yes>grants?|granting)|den(?:y|ies|ying)) the \w*[ ]?(?:petition|application|request)\b|"
    r"\b(?:petition|application)\b[^.;]{0,80}? (?:(?P<done>granted)|denied)\b",
    re.IGNORECASE,
)


def _motions(words: str, head: str) -> Outcome:
    """A trial court's order on motions: granted for who moved, denied for the other side."""
    seen: set[Outcome] = set()
    for match in re.finditer(MOTIONS, words, re.IGNORECASE):
        payers = _moves(match["whose"] or words[max(0, match.start() - 60) : match.start()], head)
        if payers is None or _ASIDE.search(match[0]):
            continue
        granted = (match["done"] or match["does"]).lower().startswith("grant")
        partly = match["part"] or match["also"] or (granted and _PARTLY.search(words, match.start(), match.end() + 120))
        seen |= {_W, _L} if partly else {_L if payers == granted else _W}
    return _of(seen)


_PARTLY = re.compile(r"\bto the extent\b|\b(?:otherwise|in all other respects)\b[^.;]{0,20}\bdenied|\bdenied in all other", re.I)
_ASIDE = re.compile(r"\b(?:in limine|strike|seal|leave|attorneys?'? fees|costs|supplement|extension)\b", re.IGNORECASE)
_MOVERS = re.compile(r"\b(?:(?P<payer>defendants?|commissioner|government)|plaintiffs?|claimant)\b", re.IGNORECASE)
_MOVED = re.compile(
    r"\bmotions? (?:\w+ ){0,3}?by (?:the )?(?P<by>defendants?|plaintiffs?)|\b(?P<who>defendants?|plaintiffs?)[^.;]{0,60}?"
    r" (?:moves?|seeks? (?:an order|summary judgment))\b|\b(?P<whose>defendants?|plaintiffs?)'?s?'? (?:notice of )?motion",
    re.IGNORECASE,
)


def _moves(before: str, head: str) -> bool | None:
    """Whether the payer moves, by the words before the motion or the opening's; ``None`` where neither says."""
    owners = list(_MOVERS.finditer(before))
    if owners:
        return bool(owners[-1]["payer"])
    match = _MOVED.search(head)
    return (match["by"] or match["who"] or match["whose"]).lower().startswith("d") if match else None


def _first(words: str) -> Outcome:
    """A first decision: for whom its orders are."""
    words = re.sub(_REOPENED, "", words)
    seen = {
        _L if bool(re.match(_PAYER, match["who"], re.IGNORECASE)) == (match["done"].lower() in _YES) else _W
        for match in re.finditer(OWNED, words, re.IGNORECASE)
    }
    rest = re.sub(OWNED, "", words, flags=re.IGNORECASE)
    won, lost = _any(WON, rest), _any(LOST, rest)
    outcome = _of(seen | ({_W} if won else set()) | ({_L} if lost else set()))
    if outcome is Outcome.UNCLEAR and re.search(r"\bremand(?:ed)?\b", words, re.IGNORECASE):
        return Outcome.REMANDED
    return outcome


_REOPENED = re.compile(r"\bto (?:this|that) (?:limited )?extent(?: only)?,?[^.]{0,40}\bgranted", re.IGNORECASE)
"""A claim reopened is not yet a claim granted."""

_PAYER = r"(?:respondent|insurer|employer|carrier|defendant|self|admin|commiss|second|insurance|company)"
_YES = frozenset({"granted", "allowed", "approved"})


def _of(seen: set[Outcome]) -> Outcome:
    if len(seen) > 1:
        return Outcome.MIXED
    return seen.pop() if seen else Outcome.UNCLEAR


def _any(patterns: Iterable[str], words: str) -> bool:
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)
