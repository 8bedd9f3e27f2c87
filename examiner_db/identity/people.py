"""What people judged, brought from ids down to mentions. What cannot be applied is refused with its reason."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from examiner_db.desk import Confirmation, Desk, Judgment, Split
from examiner_db.desk.register import Cluster
from examiner_db.identity.findings import Refusal
from examiner_db.identity.partition import Conflict, Set
from examiner_db.vocabulary import Verdict

Provisional = Callable[[], Mapping[str, Cluster]]
"""The ids that this build would give if nobody had judged anything, with what they stand for."""


@dataclass(frozen=True)
class Confirmed:
    """These mentions are the physician with this identifier."""

    mentions: Set
    entry: Confirmation


@dataclass(frozen=True)
class Same:
    """These mentions are one physician."""

    mentions: Set
    entry: Judgment


Word = Confirmed | Same | Conflict
"""What a person said of some mentions."""


@dataclass(frozen=True)
class People:
    """All judgments in force. ``different`` binds every rule; ``unsure`` keeps rules from joining, not people."""

    same: tuple[Same, ...] = ()
    confirmed: tuple[Confirmed, ...] = ()
    different: tuple[Conflict, ...] = ()
    unsure: tuple[Conflict, ...] = ()
    refused: tuple[Refusal, ...] = ()
    _apart_by_mention: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Note which mentions each conflict is about."""
        for place, conflict in enumerate((*self.different, *self.unsure)):
            for mention in conflict.a | conflict.b:
                self._apart_by_mention[mention].append(place)

    @cached_property
    def same_by_mention(self) -> dict[str, list[Same]]:
        """The judgments that join each mention with others."""
        found: dict[str, list[Same]] = defaultdict(list)
        for one in self.same:
            for mention in one.mentions:
                found[mention].append(one)
        return found

    @property
    def words(self) -> dict[Word, Set]:
        """Everything that is in force, with the mentions that it is about."""
        found: dict[Word, Set] = {one: one.mentions for one in self.same}
        found |= {one: one.mentions for one in self.confirmed}
        return found | {one: one.a | one.b for one in (*self.different, *self.unsure)}

    def among(self, mentions: Set) -> "People":
        """What is in force on these mentions, which no word of a person joins with any other, or keeps from it."""
        return People(
            same=tuple(one for one in self.same if one.mentions & mentions),
            confirmed=tuple(one for one in self.confirmed if one.mentions & mentions),
            different=tuple(one for one in self.different if one.a & mentions),
            unsure=tuple(one for one in self.unsure if one.a & mentions),
        )

    def apart(self, mentions: Set, *, unsure: bool) -> list[Conflict]:
        """The pairs among ``mentions`` that people keep apart; with ``unsure``, also those they left open."""
        every = (*self.different, *self.unsure)
        limit = len(every) if unsure else len(self.different)
        places = {
            place for mention in mentions & self._apart_by_mention.keys() for place in self._apart_by_mention[mention]
        }
        found = (every[place].within(mentions) for place in sorted(places) if place < limit)
        return [conflict for conflict in found if conflict]


def read_people(desk: Desk, known: Set, provisional: Provisional) -> People:
    """Every judgment and confirmation in force, over mentions that this build holds."""
    judgments, confirmations, splits = desk.judgments(), desk.confirmations(), desk.splits()
    subjects = {(ident, one.at) for one in judgments for ident in (one.a, one.b)}
    subjects |= {(one.group, one.at) for one in confirmations} | {(one.subject, one.at) for one in splits}
    covered = _covered(desk, known, subjects, provisional)
    refused: list[Refusal] = []

    def mentions(ident: str, at: str) -> Set:
        found = covered.get((ident, at), frozenset())
        if not found:
            refused.append(Refusal(f"the judgment of {at[:10]} names {ident}, which no mention in this build is"))
        return found

    same: list[Same] = []
    apart: dict[Verdict, list[Conflict]] = {Verdict.DIFFERENT: [], Verdict.UNSURE: []}
    for one in judgments:
        a, b = mentions(one.a, one.at), mentions(one.b, one.at)
        if one.verdict is Verdict.SAME and a and b:
            same.append(Same(a | b, one))
        elif a and b and (conflict := _apart(a, b, one)):
            apart[one.verdict].append(conflict)
        elif a and b:
            refused.append(Refusal(f"{one.a} and {one.b} are judged {one.verdict}, but stand for the same mentions"))
    for split in splits:
        whole, part = mentions(split.subject, split.at), split.mentions & known
        if whole - part and part:
            apart[Verdict.DIFFERENT].append(Conflict(part, whole - part, _because("split off", split)))
        elif whole:
            refused.append(Refusal(f"the split of {split.at[:10]} takes nobody out of {split.subject} in this build"))
    confirmed = [Confirmed(found, one) for one in confirmations if (found := mentions(one.group, one.at))]
    different, unsure = map(tuple, apart.values())
    return People(tuple(same), tuple(confirmed), different, unsure, tuple(refused))


def _apart(a: Set, b: Set, judgment: Judgment) -> Conflict | None:
    """Two sets kept apart; one mention against the group that holds it is that mention against the others."""
    reason = _because(f"judged {judgment.verdict}", judgment)
    smaller, larger = sorted((a, b), key=lambda side: (len(side), min(side)))
    return Conflict(smaller, larger - smaller, reason) if larger - smaller else None


def _because(what: str, decided: Judgment | Split) -> str:
    return f"{what} on {decided.at[:10]}" + (f": {decided.reason}" if decided.reason else "")


def _covered(
    desk: Desk, known: Set, subjects: Iterable[tuple[str, str]], provisional: Provisional
) -> dict[tuple[str, str], Set]:
    """What each id stands for; an id that the desk never gave out is looked up among those of this build."""
    ids = {subject for subject in subjects if subject[0] not in known}
    covered = desk.covered(ids)
    unknown = {ident for ident, _ in ids - covered.keys()}
    if unknown:
        clusters = provisional()
        for ident in sorted(unknown & clusters.keys()):
            desk.adopt(ident, *clusters[ident])
        covered = desk.covered(ids)
    found = {subject: mentions & known for subject, mentions in covered.items()}
    return found | {subject: frozenset({subject[0]}) for subject in subjects if subject[0] in known}
