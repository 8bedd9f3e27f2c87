"""What an entry of the desk would change, tried on a copy of the desk in memory before anything is written.

Whatever hangs together by identifiers, judgments and confirmations is resolved by itself, and the rest of a release has
no part in it. So only what hangs together with what the entry changes is resolved, as the desk is and as it would be.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlmodel import Session

from examiner_db.desk import Desk
from examiner_db.identity.bridge import bridge
from examiner_db.identity.clusters import Known, cluster
from examiner_db.identity.findings import Refusal
from examiner_db.identity.mentions import read_mentions
from examiner_db.identity.partition import Set, components
from examiner_db.identity.people import Confirmed, People, Word, read_people
from examiner_db.identity.resolve import provisional
from examiner_db.registry import Registry


@dataclass(frozen=True)
class Effect:
    """What an entry would bring: ``mistaken`` where it names nobody, and links ``refused`` that were not before."""

    mistaken: tuple[Refusal, ...]
    refused: tuple[Refusal, ...]


def effect(session: Session, desk: Desk, record: Callable[[Desk], None], registry: Registry | None = None) -> Effect:
    """What ``record`` would do if it wrote to ``desk``, with the mentions of a release."""
    known, _ = bridge(read_mentions(session), registry)
    return effect_on(known, desk, record)


def effect_on(known: Known, desk: Desk, record: Callable[[Desk], None]) -> Effect:
    """The same with mentions that were read already."""
    with desk.copy() as copy:
        before = read_people(copy, frozenset(known), lambda: provisional(known))
        record(copy)
        after = read_people(copy, frozenset(known), lambda: provisional(known))
    concerned = _concerned(known, before, after)
    few = {ident: facts for ident, facts in known.items() if ident in concerned}
    then, now = cluster(few, before.among(concerned)), cluster(few, after.among(concerned))
    return Effect(_new(after.refused, before.refused), _new(now.refused, then.refused))


def _concerned(known: Known, before: People, after: People) -> Set:
    """The mentions that an entry is about, and all that hangs together with these."""
    words = {**before.words, **after.words}
    about = frozenset[str]().union(*(words[word] for word in before.words.keys() ^ after.words.keys()))
    parts = components([*_links(known, [*words]), *words.values()])
    return about.union(*(part for part, _ in parts if part & about))


def _links(known: Known, words: Iterable[Word]) -> list[Set]:
    """What prints one identifier, or is confirmed to have it."""
    having: dict[tuple[str, str], set[str]] = defaultdict(set)
    for ident, facts in known.items():
        for item in facts.identifiers.items():
            having[item].add(ident)
    for word in words:
        if isinstance(word, Confirmed):
            having[word.entry.kind, word.entry.value] |= word.mentions
    return [frozenset(mentions) for mentions in having.values()]


def _new(after: tuple[Refusal, ...], before: tuple[Refusal, ...]) -> tuple[Refusal, ...]:
    known = frozenset(before)
    return tuple(dict.fromkeys(refusal for refusal in after if refusal not in known))
