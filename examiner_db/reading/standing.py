"""Which weighing of a physician's opinion stands when all levels have spoken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.passages import Document
from examiner_db.reading.types import WeighingReading
from examiner_db.vocabulary import Level, Tribunal, Weight

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
}
"""The level at which a tribunal speaks for itself; Colorado's judges and Illinois's arbitrators are trial level."""

_APPEALED = re.compile(
    r"\b(?:appeal(?:s|ed)?|petition(?:s|ed)? for review|seeks? review|review "
    r"of)\b[^.;]{0,140}\b(?:administrative law judge|ALJ|hearing (?:officer|examiner)|"
    r"arbitrator|deputy commissioner|compensation judge|trial (?:judge|court)|magistrate|referee|"
    r"industrial appeals judge)|"
    r"\bDecision of (?:the )?(?:Administrative Law Judge|Arbitrator|Deputy Commissioner|Hearing "
    r"Officer|Referee)[^.]{0,60}(?:[Aa]ffirmed|[Rr]eversed|[Mm]odified|[Vv]acated)|"
    r"\b(?:FULL COMMISSION|Full Commission)\b"
)
_OPENING = 6_000
"""Characters in which a reviewing body has said what it reviews."""

_RANK = {Level.TRIAL: 0, Level.BOARD: 1, Level.COURT: 2}


@dataclass(frozen=True, slots=True)
class Weighed:
    """One weighing, what it is about, and whether it only argues."""

    reading: WeighingReading
    matter: str = ""
    argued: bool = False


def own_level(tribunal: Tribunal | None, document: Document | None = None) -> Level:
    """The level at which a tribunal speaks for itself; of an unknown one, by whether its opening tells of an appeal."""
    if tribunal is None or tribunal is Tribunal.OTHER:
        return Level.BOARD if document and _APPEALED.search(document.folded.text[:_OPENING]) else Level.TRIAL
    return _ON_REVIEW.get(tribunal, Level.TRIAL)


def standing(found: Sequence[Weighed], own: Level, *, disturbed: bool) -> WeighingReading | None:
    """The last word that stands on the opinion as a whole; ``None`` when none does.

    A lower level's word falls when the decision disturbs it. Words outweigh arguments. Opposite words on two matters
    make ``partly``.
    """
    kept = [one for one in found if not (disturbed and _RANK[one.reading.level] < _RANK[own])]
    spoken = [one for one in kept if not one.argued] or kept
    if not spoken:
        return None
    top = max(_RANK[one.reading.level] for one in spoken)
    last = [one for one in spoken if _RANK[one.reading.level] == top]
    final = last[-1].reading
    if _opposed(last) and len({one.matter for one in last}) > 1:
        return final.model_copy(update={"weight": Weight.PARTLY})
    if final.weight is not Weight.NOT_STATED and _split_below(spoken, top, own):
        return final.model_copy(update={"weight": Weight.PARTLY})
    if _opposed(last) and all(one.argued for one in last):
        return None
    return final


def _split_below(spoken: Sequence[Weighed], top: int, own: Level) -> bool:
    """Whether a reviewing body that lets a lower one's split stand has spoken of one half of it only."""
    if top != _RANK[own]:
        return False
    below = [one for one in spoken if _RANK[one.reading.level] < top and not one.argued]
    highest = [one for one in below if _RANK[one.reading.level] == max(_RANK[each.reading.level] for each in below)]
    return _opposed(highest) and len({one.matter for one in highest}) > 1


def _opposed(found: Sequence[Weighed]) -> bool:
    return {Weight.CREDITED, Weight.REJECTED} <= {one.reading.weight for one in found}
