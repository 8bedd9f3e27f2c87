"""Everything the database says about some physicians, in one SQL statement for each kind of row.

What a person rejected comes along, to be counted as a correction. With ``private`` off, nothing is gathered from
the user's own files.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from sqlalchemy import or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from examiner_db.models import (
    Decision,
    DisciplineAction,
    Evaluation,
    Examiner,
    Mention,
    Notice,
    Opinion,
    Organization,
    Physician,
    Precision,
    Publication,
    RosterListing,
    Source,
    SourceDocument,
    Statement,
    Weighing,
)
from examiner_db.track_record.later import Histories, histories, undone
from examiner_db.track_record.measured import Measured, Origin, measures
from examiner_db.track_record.visible import visible

Kind = TypeVar("Kind", bound=Statement)


class Heard(NamedTuple):
    """An evaluation, the decision that reports it, and who retained it, as printed."""

    evaluation: Evaluation
    decision: Decision
    organization: Organization | None


@dataclass
class Gathered:
    """All rows of one physician. ``heard`` is by evaluation id; publications carry the physician of their mention.

    ``compared`` and ``paired`` are what the release holds of the physician beside others, as it keeps them. ``later``
    is the later history of every claim in which the physicians gathered together were heard, by decision; ``undone``
    are the decisions that no longer stand by it. ``proved`` are the kinds of reading and tribunals whose readings count
    unchecked.
    """

    physician: Physician
    heard: dict[str, Heard] = field(default_factory=dict)
    opinions: list[tuple[Opinion, Origin]] = field(default_factory=list)
    weighings: list[tuple[Weighing, Origin]] = field(default_factory=list)
    discipline: list[tuple[DisciplineAction, Origin]] = field(default_factory=list)
    publications: list[tuple[Publication, Origin, bool]] = field(default_factory=list)
    notices: Mapping[str, Sequence[tuple[Notice, Origin]]] = field(default_factory=dict)
    measured: list[tuple[Measured, Origin]] = field(default_factory=list)
    compared: list[object] = field(default_factory=list)
    paired: list[object] = field(default_factory=list)
    on_roster: bool = False
    later: Histories = field(default_factory=dict)
    undone: frozenset[str] = frozenset()
    proved: frozenset[tuple[str, str]] = frozenset()


def gathered(session: Session, ids: Collection[str], *, private: bool) -> dict[str, Gathered]:
    """All rows of the physicians with these ids; an id that no physician has is left out."""
    found = {
        physician.id: Gathered(physician, compared=compared or [], paired=paired or [])
        for physician, compared, paired in _people(session, ids)
    }
    for physician_id, heard in _heard(session, found, private=private):
        found[physician_id].heard[heard.evaluation.id] = heard
    later = histories(session, found, private=private)
    fallen, proved = undone(later), _proved(session)
    for physician in found.values():
        physician.later, physician.undone = later, fallen
        physician.proved = proved
    for opinion in _statements(session, Opinion, found, private=private):
        found[opinion[0]].opinions.append(opinion[1:])
    for weighing in _statements(session, Weighing, found, private=private):
        found[weighing[0]].weighings.append(weighing[1:])
    for action in _statements(session, DisciplineAction, found, private=private):
        found[action[0]].discipline.append(action[1:])
    for physician_id, measured in measures(session, found, private=private):
        found[physician_id].measured.append(measured)
    for listing in _statements(session, RosterListing, found, private=private):
        found[listing[0]].on_roster = True
    _add_works(session, found, private=private)
    return found


def _add_works(session: Session, found: Mapping[str, Gathered], *, private: bool) -> None:
    """Give each physician the works, and what others publish about them."""
    works: dict[tuple[str, str], tuple[Publication, Origin, bool]] = {}
    notices: dict[str, dict[str, tuple[Notice, Origin]]] = {}
    for physician_id, work, origin, attributed, notice in _publications(session, found, private=private):
        works[physician_id, work.id] = (work, origin, attributed)
        if notice is not None:
            notices.setdefault(work.id, {})[notice[0].id] = notice
    for (physician_id, _), listed in works.items():
        found[physician_id].publications.append(listed)
    told = {work: list(by_id.values()) for work, by_id in notices.items()}
    for physician in found.values():
        physician.notices = told


def _people(
    session: Session, ids: Collection[str]
) -> Iterator[tuple[Physician, list[object] | None, list[object] | None]]:
    """The physicians, and what the release holds of each beside peers and beside neutral examiners."""
    kept = col(Examiner.track_record)
    query = (
        select(Physician, kept["comparisons"], kept["pairs"])
        .outerjoin(Examiner, col(Examiner.physician_id) == Physician.id)
        .where(col(Physician.id).in_(ids))
    )
    yield from session.exec(query)


def _proved(session: Session) -> frozenset[tuple[str, str]]:
    """The kinds of reading and tribunals with a published precision that is high enough."""
    return frozenset(session.exec(select(Precision.kind, Precision.tribunal).where(col(Precision.counts))))


def _heard(session: Session, ids: Collection[str], *, private: bool) -> Iterator[tuple[str, Heard]]:
    query = (
        select(Mention.physician_id, Evaluation, Decision, Organization)
        .select_from(Evaluation)
        .join(Mention, col(Mention.id) == Evaluation.mention_id)
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
        .outerjoin(Organization, col(Organization.id) == Evaluation.retained_by_id)
        .where(col(Mention.physician_id).in_(ids), visible(Decision, private=private))
    )
    for physician_id, evaluation, decision, organization in session.exec(query):
        yield str(physician_id), Heard(evaluation, decision, organization)


def _statements(
    session: Session, kind: type[Kind], ids: Collection[str], *, private: bool
) -> Iterator[tuple[str, Kind, Origin]]:
    query = (
        select(Mention.physician_id, kind, SourceDocument, Source)
        .select_from(kind)
        .join(Mention, col(Mention.id) == kind.mention_id)
        .join(SourceDocument, col(SourceDocument.sha256) == kind.document_id)
        .join(Source, col(Source.slug) == SourceDocument.source_slug)
        .where(col(Mention.physician_id).in_(ids), visible(SourceDocument, private=private))
    )
    for physician_id, statement, document, source in session.exec(query):
        yield str(physician_id), statement, Origin(document, source)


def _publications(
    session: Session, ids: Collection[str], *, private: bool
) -> Iterator[tuple[str, Publication, Origin, bool, tuple[Notice, Origin] | None]]:
    """Works by a mention of the physician, and works found when asking for the physician that are nobody's yet.

    A work comes once for each notice about it, or else once with none.
    """
    asked = col(Mention.physician_id).is_(None) & col(Publication.asked_for).in_(ids)
    page, publisher = aliased(SourceDocument), aliased(Source)
    query = (
        select(Mention.physician_id, Publication, SourceDocument, Source)
        .add_columns(Notice, page, publisher)
        .select_from(Publication)
        .join(Mention, col(Mention.id) == Publication.mention_id)
        .join(SourceDocument, col(SourceDocument.sha256) == Publication.document_id)
        .join(Source, col(Source.slug) == SourceDocument.source_slug)
        .outerjoin(Notice, col(Notice.publication_id) == Publication.id)
        .outerjoin(page, (col(page.sha256) == Notice.document_id) & visible(page, private=private))
        .outerjoin(publisher, col(publisher.slug) == page.source_slug)
        .where(or_(col(Mention.physician_id).in_(ids), asked), visible(SourceDocument, private=private))
    )
    for physician_id, work, document, source, notice, noticed_in, by in session.execute(query):
        told = None if noticed_in is None else (notice, Origin(noticed_in, by))
        yield str(physician_id or work.asked_for), work, Origin(document, source), physician_id is not None, told
