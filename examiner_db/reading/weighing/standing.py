"""Which weighing of a physician's opinion stands when all levels have spoken."""

from collections.abc import Sequence
from dataclasses import dataclass

from examiner_db.reading.outcome.rules import Disposition, disturbs, upholds
from examiner_db.reading.types import WeighingReading, is_learned
from examiner_db.vocabulary import Level, Weight


@dataclass(frozen=True, slots=True)
class Weighed:
    """One weighing, what it is about, and the passage in which it stands.

    ``argued`` when it only argues; ``presumed`` when a party takes it for granted in complaining of it; ``firsthand``
    when nobody below is named beside it, which only matters where the model found it.
    """

    reading: WeighingReading
    matter: str = ""
    argued: bool = False
    passage: int = 0
    presumed: bool = False
    firsthand: bool = False


def may_stand(weighed: Weighed, done: frozenset[Disposition]) -> bool:
    """Whether a weighing counts after what was done with the decision below.

    A presumed one needs it upheld. Of one that the model read the level is not known, so that it falls with it unless
    nobody below is named beside it.
    """
    if weighed.presumed:
        return upholds(done)
    return weighed.firsthand or not (is_learned(weighed.reading.rule) and disturbs(done))


def standing(found: Sequence[Weighed], own: Level, *, disturbed: bool) -> WeighingReading | None:
    """The last word that stands on the opinion as a whole; ``None`` when none does.

    A lower level's word falls when the decision disturbs it. Words outweigh arguments. Opposite words on two matters
    make ``partly``.
    """
    kept = [one for one in found if not (disturbed and one.reading.level.rank < own.rank)]
    spoken = [one for one in kept if not one.argued] or kept
    if not spoken:
        return None
    top = max(one.reading.level.rank for one in spoken)
    last = [one for one in spoken if one.reading.level.rank == top]
    final = last[-1].reading
    if (_opposed(last) and len({one.matter for one in last}) > 1) or _split(last):
        return final.model_copy(update={"weight": Weight.PARTLY})
    if final.weight is not Weight.NOT_STATED and _split_below(spoken, top, own):
        return final.model_copy(update={"weight": Weight.PARTLY})
    if _opposed(last) and all(one.argued for one in last):
        return None
    return final


def _split(found: Sequence[Weighed]) -> bool:
    """Whether one word splits the opinion and the last one, on another matter, weighs it whole."""
    *before, final = found
    weighs = final.reading.weight in (Weight.CREDITED, Weight.REJECTED)
    return weighs and any(one.reading.weight is Weight.PARTLY and one.matter != final.matter for one in before)


def _split_below(spoken: Sequence[Weighed], top: int, own: Level) -> bool:
    """Whether a reviewing body that lets a lower one's split stand has spoken of one half of it only."""
    if top != own.rank:
        return False
    below = [one for one in spoken if one.reading.level.rank < top and not one.argued]
    rank = max((one.reading.level.rank for one in below), default=top)
    highest = [one for one in below if one.reading.level.rank == rank]
    return _opposed(highest) and len({one.matter for one in highest}) > 1


def _opposed(found: Sequence[Weighed]) -> bool:
    return {Weight.CREDITED, Weight.REJECTED} <= {one.reading.weight for one in found}
