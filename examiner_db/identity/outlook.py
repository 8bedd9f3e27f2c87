"""Who is who as things stand: the mentions of a release with the desk as it is now. Nothing is written to either."""

from collections import defaultdict
from dataclasses import dataclass

from sqlmodel import Session, col, select

from examiner_db import models
from examiner_db.desk import Desk
from examiner_db.identity.bridge import bridge
from examiner_db.identity.candidates import TIERS, likely, propose
from examiner_db.identity.clusters import Clusters, Known, cluster
from examiner_db.identity.evidence import evidence_on
from examiner_db.identity.findings import Candidate, Refusal
from examiner_db.identity.mentions import read_mentions
from examiner_db.identity.partition import Set
from examiner_db.identity.people import People, read_people
from examiner_db.identity.resolve import provisional
from examiner_db.registry import Registry


@dataclass(frozen=True)
class Outlook:
    """``mistaken`` judgments name nobody in the release; ``refused`` are links that something asked for in vain."""

    known: Known
    people: People
    clusters: Clusters
    mistaken: tuple[Refusal, ...]
    refused: tuple[Refusal, ...]


def outlook(session: Session, desk: Desk, registry: Registry | None = None) -> Outlook:
    """Resolve the mentions of a release again, with what people have decided by now."""
    known, conflicts = bridge(read_mentions(session), registry)
    with desk.copy() as copy:
        people = read_people(copy, frozenset(known), lambda: provisional(known))
    clusters = cluster(known, people)
    joined = tuple(refusal for refusal in clusters.refused if refusal not in people.refused)
    return Outlook(known, people, clusters, people.refused, (*conflicts, *joined))


def candidates(session: Session, desk: Desk, registry: Registry | None = None) -> list[Candidate]:
    """What a person should judge, the most useful first: likely, little against it, and much that hangs on it.

    Pairs that were judged since the release was built are left out.
    """
    now = outlook(session, desk, registry)
    physicians = _physicians(session)
    groups = {ident: mentions for ident, mentions in physicians.items() if mentions in now.clusters.groups}
    evidence = evidence_on(now.known, groups, registry)
    pairs = propose(now.known, now.people, physicians, evidence)
    waiting = [pair for pair in pairs if not _judged(now.people, physicians[pair.a] | physicians[pair.b])]
    confirmed = now.clusters.confirming.mentions
    waiting += [
        likely(ident, found) for ident, found in evidence.items() if found.likely and not groups[ident] & confirmed
    ]

    def use(pair: Candidate) -> tuple[object, ...]:
        mentions = physicians[pair.a] | physicians.get(pair.b, frozenset())
        weight = sum(sum(now.known[mention].entries.values()) for mention in mentions)
        return len(pair.reasons_against), TIERS.index(pair.tier), -weight, pair.a, pair.b

    return sorted(waiting, key=use)


def _physicians(session: Session) -> dict[str, Set]:
    """The mentions of every physician of the release."""
    found: dict[str, set[str]] = defaultdict(set)
    linked = select(models.Mention.id, models.Mention.physician_id).where(col(models.Mention.physician_id).is_not(None))
    for mention, physician in session.exec(linked):
        found[str(physician)].add(mention)
    return {ident: frozenset(mentions) for ident, mentions in found.items()}


def _judged(people: People, mentions: Set) -> bool:
    """Whether people have said since that these are one physician."""
    return any(mentions & one.mentions == mentions for one in people.same)
