"""A text to readings: every stage in order."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

from examiner_db.reading.cast import Cast, cast_of
from examiner_db.reading.details.cited import cited
from examiner_db.reading.details.claim_numbers import claim_numbers
from examiner_db.reading.details.later_history import later_history
from examiner_db.reading.details.particulars import particulars
from examiner_db.reading.details.volume import volumes
from examiner_db.reading.learned.asked import asked, shared
from examiner_db.reading.opinions.concluded import opinions
from examiner_db.reading.opinions.continued import continued, echoed
from examiner_db.reading.opinions.in_service import in_service
from examiner_db.reading.opinions.ratings import compared
from examiner_db.reading.outcome.result import Result, result
from examiner_db.reading.outcome.rules import disturbs
from examiner_db.reading.paper import caption
from examiner_db.reading.paper.decisions import bounds
from examiner_db.reading.paper.passages import Document
from examiner_db.reading.people.physicians import Physician
from examiner_db.reading.roles.role import RoleFound
from examiner_db.reading.sentences.views import View, views
from examiner_db.reading.types import OpinionReading, PhysicianReading, Reading, WeighingReading
from examiner_db.reading.weighing.comparisons import completed
from examiner_db.reading.weighing.halves import halved
from examiner_db.reading.weighing.standing import Weighed, may_stand, standing
from examiner_db.reading.weighing.weighings import weighings
from examiner_db.vocabulary import Issue, Level, Tribunal, Weight

Found = TypeVar("Found")
_PLACE = attrgetter("passage")


@dataclass(frozen=True, slots=True)
class _Known:
    """A physician, the sentences on them, their opinions, how these were weighed, and their role."""

    physician: Physician
    seen: Sequence[View]
    said: Sequence[OpinionReading]
    weighed: Sequence[Weighed]
    was: RoleFound


def read(text: str, tribunal: Tribunal | None = None) -> list[Reading]:
    """Read every decision in ``text``; ``tribunal`` is used where the caller knows it, and told from the text else."""
    with _uncollected():
        return [_decision(text, start, end, tribunal) for start, end in bounds(text)]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for reference cycles: a reading has none, and the search for them takes long on long texts."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _decision(text: str, start: int, end: int, given: Tribunal | None) -> Reading:
    """One decision: passages, physicians, then what is said of each."""
    own = text[start:end]
    cast = cast_of(text, start, end, given)
    paper = cast.paper
    outcome = result(paper, cast.where, cast.sides)
    seen = views(paper, len(cast.people), cast.meant, cast.sides)
    echoes = tuple(echoed(paper, seen))
    more = [
        (*continued(paper, cast.meant, each, cast.sides), *(view for one, view in echoes if one == who))
        for who, each in enumerate(seen)
    ]
    told = [opinions(paper, sorted((*one, *other), key=_PLACE)) for one, other in zip(seen, more, strict=True)]
    held = [in_service(cast.where, one) for one in told]
    weighed = _weighed(cast)
    answers = [
        _judged(cast, who, weighed, outcome) if _tells(one, held[who]) else (weighed[who], cast.roles[who])
        for who, one in enumerate(cast.people)
    ]
    judged = shared(cast, weighed, answers)
    known = [_Known(one, seen[who], held[who], *judged[who]) for who, one in enumerate(cast.people)]
    said = compared([_physician(one, cast.level, outcome) for one in known])
    return Reading(
        tribunal=cast.where,
        docket=caption.docket(own),
        decided_on=caption.decided_on(own),
        outcome=outcome.outcome,
        outcome_quote=outcome.quote,
        physicians=tuple(reading for reading, one in zip(said, known, strict=True) if not one.physician.nameless),
        volume=_of_each(known, volumes, paper),
        particulars=_of_each(known, particulars, paper),
        later_history=later_history(paper),
        claim_numbers=claim_numbers(own, cast.where, start),
        citations=cited(paper),
        start=start,
        end=end,
    )


def _tells(one: Physician, held: Sequence[OpinionReading]) -> bool:
    """Whether a role makes a difference: a physician without a name has no reading, but may rate what others rate."""
    return not one.nameless or any(opinion.issue is Issue.IMPAIRMENT for opinion in held)


def _weighed(cast: Cast) -> list[tuple[Weighed, ...]]:
    """How each physician was weighed, also in sentences that only take the physician up."""
    judged = views(cast.paper, len(cast.people), cast.taken, cast.sides)
    weighed = (weighings(cast.paper, seen, cast.level, cast.voices) for seen in judged)
    stand = [tuple(one for one in own if one.passage not in cast.fallen) for own in weighed]
    halves = [halved(cast.paper, cast.taken, who, own) for who, own in enumerate(stand)]
    return completed(cast.paper, cast.taken, halves)


def _judged(
    cast: Cast, who: int, weighed: Sequence[Sequence[Weighed]], outcome: Result
) -> tuple[Sequence[Weighed], RoleFound]:
    """How one physician was weighed and what they were, after the model was asked."""
    return asked(cast, who, weighed, _weight(_standing(weighed[who], cast.level, outcome)))


def _of_each(
    known: Sequence[_Known], stage: Callable[[Document, str, Sequence[View]], list[Found]], paper: Document
) -> tuple[Found, ...]:
    """What a stage finds of every physician who has a name."""
    named = [one for one in known if not one.physician.nameless]
    return tuple(found for one in named for found in stage(paper, one.physician.name, one.seen))


def _physician(one: _Known, level: Level, outcome: Result) -> PhysicianReading:
    """What the decision says of one physician."""
    stands = _standing(one.weighed, level, outcome)
    return PhysicianReading(
        name=one.physician.name,
        names_as_written=tuple(one.physician.names),
        credential=one.physician.credential,
        specialty=one.physician.specialty,
        role=one.was.role,
        retained_side=one.was.side,
        retained_by=one.was.retained_by,
        role_quote=one.was.quote,
        role_rule=one.was.rule if one.was.quote else None,
        opinions=tuple(one.said),
        weight=_weight(stands),
        weight_reasons=stands.reasons if stands else (),
        weight_quote=stands.quote if stands and stands.weight is not Weight.NOT_STATED else None,
        weighings=tuple(each.reading for each in one.weighed if may_stand(each, outcome.disposition)),
    )


def _standing(weighed: Sequence[Weighed], level: Level, outcome: Result) -> WeighingReading | None:
    """What the weighings of one physician come to, after what was done with the decision below."""
    done = outcome.disposition
    return standing([one for one in weighed if may_stand(one, done)], level, disturbed=disturbs(done))


def _weight(stands: WeighingReading | None) -> Weight:
    return stands.weight if stands else Weight.NOT_STATED
