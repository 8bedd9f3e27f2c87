"""Step 6 of the path: who every mention is, written to the evidence database."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, update
from sqlmodel import Session, SQLModel

from examiner_db.desk import Desk
from examiner_db.desk.register import Cluster, Register
from examiner_db.identity.bridge import bridge
from examiner_db.identity.candidates import likely, propose
from examiner_db.identity.clusters import Clusters, Known, cluster
from examiner_db.identity.evidence import adjudicated, evidence_on, evidence_rows
from examiner_db.identity.findings import Resolution
from examiner_db.identity.mentions import read_mentions
from examiner_db.identity.partition import Set
from examiner_db.identity.people import People, read_people
from examiner_db.identity.portrait import name_of, physician_row
from examiner_db.registry import Registry


def resolve(session: Session, desk: Desk, registry: Registry | None = None) -> Resolution:
    """Link every mention to its physician, write the physicians, and register their public ids on the desk.

    ``registry`` is the reference table: it joins the licenses of boards to NPIs, and says what is at hand on each name
    group. Physicians of an earlier resolving are replaced, with the examiners derived from them. The caller commits.
    """
    known, conflicts = bridge(read_mentions(session), registry)
    people = read_people(desk, frozenset(known), lambda: provisional(known))
    clusters = cluster(known, people)
    ids = desk.register_all([_named(known, mentions) for mentions in clusters.physicians])
    physicians = dict(zip(ids, clusters.physicians, strict=True))
    rows = [physician_row(known, people, clusters, mentions, ident) for ident, mentions in physicians.items()]
    _write(session, rows, physicians)
    groups = {ident: mentions for ident, mentions in physicians.items() if mentions in clusters.groups}
    evidence = evidence_on(known, groups, registry)
    candidates = propose(known, people, physicians, evidence)
    _insert(session, "nameevidence", evidence_rows(evidence, candidates, rows))
    linked = sum(map(len, clusters.physicians))
    return Resolution(
        physicians=len(rows),
        identified=len(clusters.identified),
        name_groups=len(clusters.groups),
        linked=linked,
        unlinked=len(known) - linked,
        refused=(*conflicts, *clusters.refused),
        candidates=tuple(candidates),
        likely=tuple(likely(ident, found) for ident, found in evidence.items() if found.likely),
        adjudicated=adjudicated(known, people, registry),
    )


def _named(known: Known, mentions: Set) -> Cluster:
    return mentions, name_of(facts for mention in mentions if (facts := known[mention]).makes_physician)


def provisional(known: Known) -> dict[str, Cluster]:
    """The ids that a new desk would give, for judgments written down before this desk gave any."""
    clusters: Clusters = cluster(known, People())
    named = [_named(known, mentions) for mentions in clusters.physicians]
    ids, _ = Register().assign(named, at="")
    return dict(zip(ids, named, strict=True))


def _write(session: Session, rows: Sequence[Mapping[str, Any]], physicians: Mapping[str, Set]) -> None:
    tables = SQLModel.metadata.tables
    mention, physician = tables["mention"], tables["physician"]
    session.flush()
    connection = session.connection()
    connection.execute(update(mention).values(physician_id=None))
    for table in ("examiner", "nameevidence"):
        connection.execute(delete(tables[table]))
    connection.execute(delete(physician))
    if not rows:
        return
    _insert(session, "physician", rows)
    connection.execute(
        update(mention).where(mention.c.id == bindparam("ident")).values(physician_id=bindparam("public_id")),
        [
            {"ident": ident, "public_id": public_id}
            for public_id, found in physicians.items()
            for ident in sorted(found)
        ],
    )
    session.expire_all()


def _insert(session: Session, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        session.connection().execute(insert(SQLModel.metadata.tables[table]), [dict(row) for row in rows])
