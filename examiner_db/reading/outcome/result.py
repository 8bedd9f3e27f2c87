"""The result of a decision for the claimant, from its order."""

import re
from dataclasses import dataclass, replace

from examiner_db.reading.outcome.appeal import appellant, direct
from examiner_db.reading.outcome.awards import awarded, granted_by_board, of_motion, shared, so_modified
from examiner_db.reading.outcome.below import below
from examiner_db.reading.outcome.digests import as_order, no_fault, told
from examiner_db.reading.outcome.dispositions import dispositions
from examiner_db.reading.outcome.each_appeal import of_each
from examiner_db.reading.outcome.interim import leaves_open, without_procedure
from examiner_db.reading.outcome.memoranda import of_memorandum
from examiner_db.reading.outcome.motions import moved_for
from examiner_db.reading.outcome.objects import changed, decided, refused_too, reinstated
from examiner_db.reading.outcome.objects import kept as kept_sides
from examiner_db.reading.outcome.orders import FIRST, REVERSES, TRIES, Passages, places
from examiner_db.reading.outcome.rules import BETWEEN, FLIPPED, MINISTERIAL, TOLD, Disposition, united
from examiner_db.reading.outcome.sent_back import anew, sent_back, to_agency
from examiner_db.reading.outcome.titles import TITLES, entitled, in_parts
from examiner_db.reading.paper.caption import read_as
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.sides.appellants import WIN, Appellant
from examiner_db.reading.sides.parties import Parties
from examiner_db.reading.types import Quote
from examiner_db.vocabulary import Outcome, Tribunal

_W, _L = Outcome.CLAIMANT_WON, Outcome.CLAIMANT_LOST
_FLIP = {**FLIPPED, Outcome.MIXED: Outcome.MIXED}
_UNDONE = frozenset({Disposition.REVERSED, Disposition.VACATED})
_HEAD = 60
"""Sentences in which a decision has said who is who."""

_TAIL = 40
"""Sentences at the end in which a body says what it does, issue by issue."""

_LONG_TITLE = 200
"""Characters of a title."""

_CAPTION = 2_500
"""Characters of a caption."""


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome, the words of the order, and what the order did to the decision below: nothing, for a first one."""

    outcome: Outcome = Outcome.UNCLEAR
    quote: Quote | None = None
    disposition: frozenset[Disposition] = frozenset()


def result(document: Document, tribunal: Tribunal | None, sides: Parties) -> Result:
    """Read the order from the surest place that says for whom it is."""
    tribunal = read_as(tribunal)
    head = [
        sides.anonymous(passage.text)
        for passage in document.passages[: _HEAD * (3 if tribunal is Tribunal.CA_WCAB else 1)]
    ]
    caption = sides.anonymous(" ".join(passage.text for passage in document.passages[:_HEAD])[:_CAPTION].title())
    opening = (head, caption, tribunal, [passage.text for passage in document.passages[:_HEAD]])
    who = appellant(*opening)
    body = [sides.anonymous(passage.text) for passage in document.passages[-_TAIL:]]
    read = _Order(tribunal, who, " ".join(head[:_HEAD]), re.sub(_POINTS, r"\1 ", " ".join(body)))
    read = replace(read, first=WIN[direct(*opening)]) if who is Appellant.BOTH else read
    titles = [passage.text for passage in document.passages[:TITLES] if len(passage.text) < _LONG_TITLE]
    digest = _told(document, read, sides, told(document, sure=True))
    if digest.quote:
        return digest
    unclear = Result()
    for passages in places(document, tribunal):
        if not passages:
            continue
        words = re.sub(_POINTS, r"\1 ", sides.anonymous(" ".join(passage.text for passage in passages)))
        if leaves_open(titles, words, read.tail):
            return Result(quote=_quote(document, passages))
        outcome, found = replace(read, before=_before(document, passages, sides)).outcome(without_procedure(words))
        here = Result(outcome, _quote(document, passages), found)
        if outcome in _FLIP and in_parts(read.head) and Disposition.REMANDED not in found:
            return Result(Outcome.MIXED, here.quote, found)
        if outcome is not Outcome.UNCLEAR:
            return here
        unclear = unclear if unclear.quote else here
    digest = _told(document, read, sides, told(document, sure=False) or no_fault(document))
    return next((each for each in (digest, unclear) if each.quote), Result(*entitled(document, tribunal)))


def _told(document: Document, read: "_Order", sides: Parties, digest: Passages) -> Result:
    """What a digest tells of a decision, put into the words of an order."""
    if not digest:
        return Result()
    words = as_order(" ".join(sides.anonymous(passage.text) for passage in digest))
    outcome, found = replace(read, head="").outcome(words)
    return Result(outcome, _quote(document, digest), found)


def _before(document: Document, order: Passages, sides: Parties) -> tuple[str, ...]:
    """The sentences right before an order, the nearest first."""
    at = next(number for number, passage in enumerate(document.passages) if passage.end >= order[0].end)
    return tuple(sides.anonymous(passage.text) for passage in reversed(document.passages[max(0, at - _NEAR) : at]))


_NEAR = 4
"""Sentences before an order in which it is told what was decided below."""


_POINTS = re.compile(r"\b(Drs?|Mrs?|Ms|Nos?|Inc|Co|Corp|St|[vV]s?|[A-Z]|\d+)\.(?=[ \d,])")
"""Points that end no sentence."""


def _quote(document: Document, passages: Passages) -> Quote:
    """The first sentence of an order that does more than open a list."""
    first = next((passage for passage in passages if not passage.text.endswith(":")), passages[0])
    return document.folded.quote(document.original, first.start, first.end)


@dataclass(frozen=True, slots=True)
class _Order:
    """What is known before an order is read: the forum, who seeks review, the words around it."""

    tribunal: Tribunal | None
    who: Appellant
    head: str
    tail: str = ""
    first: Outcome = Outcome.UNCLEAR
    before: tuple[str, ...] = ()

    def outcome(self, words: str) -> tuple[Outcome, frozenset[Disposition]]:
        """For whom an order is, and what it does to the decision below."""
        if self.tribunal is Tribunal.BVA:
            return granted_by_board(words), frozenset()
        if self.tribunal in FIRST:
            return self._adopted(words), frozenset()
        done = re.sub(TOLD, "", words, flags=re.IGNORECASE)
        memorandum = of_memorandum(words) if self.who is not Appellant.BOTH else Outcome.UNCLEAR
        if memorandum is not Outcome.UNCLEAR:
            return memorandum, frozenset(dispositions(done))
        moved = moved_for(done, self.head)
        found = dispositions(re.sub(BETWEEN, "", done, flags=re.IGNORECASE)) or dispositions(done)
        if moved is not Outcome.UNCLEAR and Disposition.REMANDED not in found:
            open_again = moved is _W and self.tribunal in _REVIEWS_AGENCIES and _TO_BE_REMANDED.search(self.head)
            return (Outcome.REMANDED if open_again else moved), frozenset()
        if found <= {Disposition.DISMISSED}:
            first = awarded(done, self.tail if self.tribunal in TRIES else "")
            return self._asked(done) if first is Outcome.UNCLEAR else first, frozenset()
        reviewed = self._on_review(found, done)
        return (awarded(done) if reviewed is Outcome.UNCLEAR else reviewed), frozenset(found)

    def _on_review(self, found: set[Disposition], words: str) -> Outcome:
        """An appeal: affirmed is against who appealed, reversed for them; remanded is remanded."""
        kept_below, undone = Disposition.AFFIRMED in found, bool(found & _UNDONE)
        wins = self._wins(words)
        if Disposition.REINSTATED in found:
            asked = WIN[self.who]
            back = reinstated(words, _FLIP.get(wins, wins) if asked is Outcome.UNCLEAR else asked)
            return shared(back, words, rest=kept_below and asked is back)
        special = self._special(found, words, kept=kept_below, undone=undone)
        if special is not Outcome.UNCLEAR:
            return special
        if self._divided(words, wins, kept=kept_below, undone=undone):
            return self._part_open(found)
        if Disposition.REMANDED in found and (undone or not kept_below or anew(words)):
            back = sent_back(words, self.tail, wins)
            return Outcome.MIXED if back is _W and refused_too(self.head) else back
        if Disposition.MODIFIED in found and not re.search(MINISTERIAL, words, re.IGNORECASE):
            return self._modified(words)
        return decided(words) if wins is Outcome.UNCLEAR else wins if undone else _FLIP[wins]

    def _special(self, found: set[Disposition], words: str, *, kept: bool, undone: bool) -> Outcome:
        """One of two appeals lost; an award raised, reduced, left while the rest is sent back, or kept in part."""
        each = of_each(words, self.tail, self.first) if undone and self.who is Appellant.BOTH else Outcome.UNCLEAR
        if each is not Outcome.UNCLEAR:
            return each
        change = changed(self.tail) if kept and _AMENDED.search(words) else Outcome.UNCLEAR
        if change is not Outcome.UNCLEAR:
            return change
        if Disposition.REMANDED in found and undone and self._award_kept(kept=kept):
            return _W
        return Outcome.REMANDED if self.tribunal is Tribunal.CA_WCAB and _PUT_OFF.search(words) else change

    def _award_kept(self, *, kept: bool) -> bool:
        """Whether a payer's appeal leaves an award standing, whatever else is sent back."""
        return kept and self.who in (Appellant.PAYER, Appellant.BOTH) and kept_sides(self.tail) == {_W}

    def _part_open(self, found: set[Disposition]) -> Outcome:
        """A part kept and a part undone; in a miner's claim, which is one whole, what is sent back leaves all open."""
        whole = self.tribunal is Tribunal.BRB and found >= {Disposition.VACATED, Disposition.REMANDED}
        return Outcome.REMANDED if whole else Outcome.MIXED

    def _divided(self, words: str, wins: Outcome, *, kept: bool, undone: bool) -> bool:
        """Whether a part is kept and a part undone, or what is kept was a part already."""
        in_part = "in part" in words.lower()
        if self.tribunal is Tribunal.US_COURTS and undone and to_agency(words):
            return False
        if kept and (undone or of_motion(words) or so_modified(words)):
            return True
        if kept and wins is _W and self.tribunal is Tribunal.US_COURTS and _MORE.search(self.head):
            return True
        return in_part and (kept or undone) and not _SENT.search(words)

    def _adopted(self, words: str) -> Outcome:
        """For whom the orders are; where they only keep or reverse what is not before us, the appeal tells."""
        first = awarded(words)
        cut = changed(self.head) is Outcome.MIXED or (first is _W and _CUT.search(words))
        if self.tribunal is Tribunal.IL_IWCC and _MODIFIES.search(self.head) and cut:
            return Outcome.MIXED
        if first is not Outcome.UNCLEAR or self.tribunal is not Tribunal.IL_IWCC:
            return first
        if REVERSES.search(words):
            return WIN[self.who]
        if re.search(r"\bmodifies\b", words):
            return self._modified(words) if _L not in kept_sides(self.tail) else Outcome.MIXED
        return _FLIP.get(WIN[self.who], first) if "affirmed and adopted" in words else first

    def _asked(self, words: str) -> Outcome:
        """A petition of its own, to vacate an award or to reopen: granted or denied to who filed it."""
        match = _PETITION.search(words)
        if not match:
            return Outcome.UNCLEAR
        return WIN[self.who] if match["yes"] or match["done"] else _FLIP.get(WIN[self.who], Outcome.UNCLEAR)

    def _modified(self, words: str) -> Outcome:
        """A change for the claimant who asked for it; a payer who gets a change gets a part."""
        if self.who is Appellant.CLAIMANT or changed(words) is _W:
            return _W
        both = awarded(words) if self.who is Appellant.BOTH else Outcome.MIXED
        return Outcome.MIXED if both is Outcome.UNCLEAR else both

    def _wins(self, words: str) -> Outcome:
        """Whose win a reversal would be."""
        named = {_W if match["claimant"] else _L for match in _PETITION_OF.finditer(words)}
        if named:
            return united(named)
        known = WIN[self.who]
        if known is not Outcome.UNCLEAR:
            return known
        told = below(self.before, words, self.head)
        if told is not Outcome.UNCLEAR:
            return _FLIP[told]
        return _W if _AGENCY.search(words) else Outcome.UNCLEAR


_AMENDED = re.compile(r"\b(?:modif(?:y|ied)|amend(?:ed)?|reduced|increased)\b", re.IGNORECASE)
_PUT_OFF = re.compile(r"\bamended\b[^.]{0,200}\bpermanent disability[^.]{0,60}\bdeferred\b", re.IGNORECASE)
"""California: an award kept but for what it was for."""

_SENT = re.compile(r"\b(?:remand|recommit)", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:damages|verdict|judgment|award)\b[^.;]{0,40} (?:of|to|for|in the amount of)\s+\$[1-9]|"
    r"awarded[^.;]{0,30}\$[1-9]"
)
"""A plaintiff who appeals from an amount and loses the appeal keeps the amount."""

_PETITION_OF = re.compile(
    r"\b(?:(?P<claimant>applicant|claimant|employee)|defendant|employer|insurer|carrier)s?'s? "
    r"(?:petition|application|request) for (?:reconsideration|removal|(?:administrative )?review)",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:decision|determination|denial)\b[^.;]{0,40}\b(?:commissioner|administrator|ALJ|SSA|agency)|"
    r"\bcommissioner'?s?[^.;]{0,30} (?:final )?(?:decision|determination|denial)",
    re.IGNORECASE,
)
"""An agency's refusal, which only the claimant takes to court."""


_REVIEWS_AGENCIES = (Tribunal.US_COURTS, None)
_TO_BE_REMANDED = re.compile(
    r"\b(?:should|must|will) be remanded to (?:the |an )?(?:administrative|ALJ|[Cc]ommissioner|[Aa]gency)"
)
"""A plaintiff's motion granted, so that the agency decides again."""

_PETITION = re.compile(
    r"\b(?:(?P<yes>grants?|granting)|den(?:y|ies|ying)) the \w*[ ]?(?:petition|application|request)\b|"
    r"\b(?:petition|application)\b[^.;]{0,80}? (?:(?P<done>granted)|denied)\b",
    re.IGNORECASE,
)

_MODIFIES = re.compile(r"Commission,? [^.]{0,400}\bmodifies\b")
_CUT = re.compile(
    r"\b(?:award|finding|determination)s? (?:of|for|that) [^.;]{3,120} (?:is|are) (?:hereby )?(?:vacated|stricken|"
    r"reversed)\b|\b(?:vacates?|strikes?) the (?:[\w-]+ ){0,3}?award\b",
    re.IGNORECASE,
)
"""A part of an arbitrator's award that the Commission takes away when it modifies."""
