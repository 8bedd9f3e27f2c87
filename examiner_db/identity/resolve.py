"""Step 6 of the path: who every mention is, written to the evidence database."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, update
from sqlmodel import Session, SQLModel

from examiner_db.desk import Desk
from examiner_db.desk.register import Cluster, Register
from examiner_db.identity.candidates import propose
from examiner_db.identity.clusters import Clusters, Known, cluster
from examiner_db.identity.findings import Resolution
from examiner_db.identity.mentions import read_mentions
from examiner_db.identity.partition import Set
from examiner_db.identity.people import People, read_people
from examiner_db.identity.portrait import name_of, physician_row


def resolve(session: Session, desk: Desk) -> Resolution:
    """Link every mention to its physician, write the physicians, and register their public ids on the desk.

    Physicians of an earlier resolving are replaced, with the examiners derived from them. The caller commits.
    """
    known = read_mentions(session)
    people = read_people(desk, frozenset(known), lambda: _provisional(known))
    clusters = cluster(known, people)
    ids = desk.register_all([_named(known, mentions) for mentions in clusters.physicians])
    physicians = dict(zip(ids, clusters.physicians, strict=True))
    rows = [physician_row(known, people, clusters, mentions, ident) for ident, mentions in physicians.items()]
    _write(session, rows, physicians)
    linked = sum(map(len, clusters.physicians))
    return Resolution(
        physicians=len(rows),
        identified=len(clusters.identified),
        name_groups=len(clusters.groups),
        linked=linked,
        unlinked=len(known) - linked,
        refused=clusters.refused,
        candidates=tuple(propose(known, people, physicians)),
    )


def _named(known: Known, mentions: Set) -> Cluster:
    return mentions, name_of(facts for mention in mentions if (facts := known[mention]).makes_physician)


def _provisional(known: Known) -> dict[str, Cluster]:
    """The ids that a new desk would give, for judgments written down before this desk gave any."""
    clusters: Clusters = cluster(known, People())
    named = [_named(known, mentions) for mentions in clusters.physicians]
    ids, _ = Register().assign(named, at="")
    return dict(zip(ids, named, strict=True))


def _write(session: Session, rows: Sequence[Mapping[str, Any]], physicians: Mapping[str, Set]) -> None:
    tables = SQLModel.metadata.tables
    mention, physician, examiner = tables["mention"], tables["physician"], tables["examiner"]
    session.flush()
    connection = session.connection()
    connection.execute(update(mention).values(physician_id=None))
    connection.execute(delete(examiner))
    connection.execute(delete(physician))
    if not rows:
        return
    connection.execute(insert(physician), [dict(row) for row in rows])
    connection.execute(
        update(mention).where(mention.c.id == bindparam("ident")).values(physician_id=bindparam("public_id")),
        [
            {"ident": ident, "public_id": public_id}
            for public_id, found in physicians.items()
            for ident in sorted(found)
        ],
    )
    session.expire_all()
