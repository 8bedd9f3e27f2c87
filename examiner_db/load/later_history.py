"""Which decision on record a later one affirms, reverses, vacates or modifies: of the same claim, never by names."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from examiner_db import models
from examiner_db.reading.weighing.levels import own_level
from examiner_db.vocabulary import Level, Tribunal

_FILED_WITHIN = 31
"""Days between the date that a decision bears and that on which it was served or filed, by which others cite it."""

_EVERY_LEVEL = frozenset(
    {
        Tribunal.KY_COURTS,
        Tribunal.OK_COURTS,
        Tribunal.NY_COURTS,
        Tribunal.US_COURTS,
        Tribunal.CA_WCAB,
        Tribunal.IL_IWCC,
        Tribunal.AR_AWCC,
        Tribunal.NC_IC,
        Tribunal.TN_WC,
        Tribunal.STATE_COURTS,
        Tribunal.OTHER,
    }
)
"""Names under which judges' decisions and decisions on review are both published."""


def link(histories: Iterable[models.LaterHistory], decisions: Iterable[models.Decision]) -> None:
    """Write into every entry of later history the decision that it is about, where that is on record."""
    entries = list(histories)
    by_id = {decision.id: decision for decision in decisions}
    reviewing = frozenset(entry.decision_id for entry in entries)
    on_claim: dict[str, list[models.Decision]] = defaultdict(list)
    for decision in by_id.values():
        on_claim[decision.claim_id].append(decision)
    for entry in entries:
        later = by_id[entry.decision_id]
        found = earlier(entry, later, on_claim[later.claim_id], reviewing)
        entry.earlier_id = found.id if found else None


def earlier(
    entry: models.LaterHistory,
    later: models.Decision,
    on_claim: Sequence[models.Decision],
    reviewing: frozenset[str],
) -> models.Decision | None:
    """The decision of the claim that an entry is about: that of its date, else the last one of its level.

    Without a date, one board's decisions are never taken for decisions below: an appeal heard twice is two appeals.
    ``reviewing`` are the decisions that do something to an earlier one.
    """
    before = [one for one in on_claim if (one.decided_on or "9") < (later.decided_on or "")]
    if entry.of_date:
        found = [one for one in before if 0 <= _days(one.decided_on, entry.of_date) <= _FILED_WITHIN]
    else:
        found = [one for one in before if _is_below(_level(one, reviewing), _level(later, reviewing), entry.of_level)]
    return max(found, key=lambda one: (one.decided_on or "", one.id), default=None)


def _is_below(level: Level, later: Level, named: str | None) -> bool:
    """Whether a decision of one level may be what one of a later level reviews; a highest court reviews courts."""
    if named and level != named:
        return False
    return level.rank < later.rank or (named is not None and level is later is Level.COURT)


def _level(decision: models.Decision, reviewing: frozenset[str]) -> Level:
    """The level of a decision: where judges and those who review them go by one name, by whether it reviews."""
    tribunal = Tribunal(decision.tribunal)
    own = own_level(tribunal)
    if tribunal not in _EVERY_LEVEL:
        return own
    if decision.id not in reviewing:
        return Level.TRIAL
    return Level.BOARD if own is Level.TRIAL else own


def _days(decided_on: str | None, of_date: str) -> int:
    """How many days after a decision its date is cited; less than none where either is not known to the day."""
    try:
        return (date.fromisoformat(of_date) - date.fromisoformat(decided_on or "")).days
    except ValueError:
        return -1
