"""Search results as pages show them: people, texts and facets; nothing that is held, or private in a twin."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from flask import url_for
from sqlmodel import Session, col, func, select

from examiner_db.models import Decision, Entry, Evaluation, Examiner, Mention
from examiner_db.search import DocumentHit, NameHit
from examiner_db.track_record import track_record
from examiner_db.vocabulary import EXAMINING_ROLES, Tribunal
from web.asked import Asked
from web.words import meaning, words

FACETS = ("kind", "tribunal", "year", "issue", "direction", "weight")
"""The ways to narrow results, in the order shown."""


@dataclass(frozen=True)
class PersonHit:
    """A physician found by name; ``why`` says how the name matched, and on which printed ``alias``."""

    kind: str
    id: str
    name: str
    why: str
    alias: str
    specialty: str | None
    places: tuple[str, ...]
    standing: str
    decisions: int
    url: str


@dataclass(frozen=True)
class TextHit:
    """A decision, order or publication found by its words; ``snippet`` holds pieces and whether each was asked for."""

    kind: str
    id: str
    title: str
    date: str | None
    snippet: tuple[tuple[str, bool], ...]
    url: str
    private: bool


@dataclass(frozen=True)
class FacetValue:
    """One value of a facet, how many results have it, and the address with it chosen or let go."""

    value: str
    label: str
    n: int
    chosen: bool
    url: str


@dataclass(frozen=True)
class Facet:
    """One way to narrow results."""

    name: str
    values: tuple[FacetValue, ...]


def people(asked: Asked, q: str, limit: int) -> tuple[PersonHit, ...]:
    """Up to ``limit`` people called ``q``, best first."""
    hits = [hit for hit in asked.release.index.names(q, limit) if not asked.hides_person(hit.entry.id)]
    if asked.private:
        return tuple(_person(hit) for hit in hits)
    partly = asked.release.people_in_private
    return tuple(
        _person(hit) for hit in (_public(asked, one) if one.entry.id in partly else one for one in hits) if hit
    )


def _public(asked: Asked, hit: NameHit) -> NameHit | None:
    """A hit without what private files say of the person; ``None`` where the name that matched stands only in them."""
    with asked.session() as session:
        record = track_record(session, hit.entry.id, private=False)
        decisions = decisions_as_examiner(session, hit.entry.id)
    if hit.alias not in {record.name, *record.names}:
        return None
    entry = replace(
        hit.entry,
        kind="examiner" if record.is_examiner else "physician",
        name=record.name,
        names=record.names,
        specialty=record.specialty,
        places=(*record.places, *record.jurisdictions),
        decisions=decisions,
    )
    return replace(hit, entry=entry)


def decisions_as_examiner(session: Session, physician: str) -> int:
    """In how many public decisions a physician examined."""
    query = (
        select(func.count(col(Decision.id).distinct()))
        .select_from(Evaluation)
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
        .join(Mention, col(Mention.id) == Evaluation.mention_id)
        .where(Mention.physician_id == physician, col(Decision.private).is_(False))
        .where(col(Evaluation.role).in_(EXAMINING_ROLES))
    )
    return session.exec(query).one()


def texts(asked: Asked, hits: Iterable[DocumentHit]) -> tuple[TextHit, ...]:
    """The texts of one page of results that this request may see."""
    seen = [hit for hit in hits if not asked.held & {hit.entry.id, hit.entry.physician_id}]
    documents = _documents(asked, [hit.entry.id for hit in seen])
    examiners = _examiners(asked, {hit.entry.physician_id for hit in seen if hit.entry.physician_id})
    return tuple(
        _text(hit, documents[hit.entry.id] in asked.release.private_documents, documents[hit.entry.id], examiners)
        for hit in seen
        if hit.entry.id in documents and not asked.hides_document(documents[hit.entry.id])
    )


def label(facet: str, value: str) -> str:
    """A facet's value in words; the authority of an order is in words already."""
    if facet == "tribunal" and value in list(Tribunal):
        return meaning(Tribunal, value)
    return words(value)


def _person(hit: NameHit) -> PersonHit:
    entry = hit.entry
    endpoint = "profile" if entry.kind == "examiner" else "physician"
    return PersonHit(
        kind=entry.kind,
        id=entry.id,
        name=entry.name,
        why=hit.why,
        alias=hit.alias,
        specialty=entry.specialty,
        places=entry.places,
        standing=entry.standing,
        decisions=entry.decisions,
        url=url_for(endpoint, physician=entry.id),
    )


def _text(hit: DocumentHit, private: bool, document: str, examiners: set[str]) -> TextHit:  # noqa: FBT001 - a fact, not a switch
    entry = hit.entry
    return TextHit(
        kind=entry.kind,
        id=entry.id,
        title=entry.title,
        date=entry.date,
        snippet=hit.snippet,
        url=_address(hit, document, examiners),
        private=private,
    )


def _address(hit: DocumentHit, document: str, examiners: set[str]) -> str:
    entry = hit.entry
    if entry.kind == "decision":
        return url_for("decision", decision=entry.id)
    if entry.physician_id is None:
        return url_for("document", sha256=document)
    section = "discipline" if entry.kind == "order" else "publications"
    if entry.physician_id in examiners:
        return url_for(section, physician=entry.physician_id, _anchor=entry.id)
    return url_for("physician", physician=entry.physician_id, _anchor=entry.id)


def _documents(asked: Asked, ids: list[str]) -> dict[str, str]:
    """The document of each decision or statement."""
    with asked.session() as session:
        decisions = session.exec(select(Decision.id, Decision.document_id).where(col(Decision.id).in_(ids)))
        entries = session.exec(select(Entry.id, Entry.document_id).where(col(Entry.id).in_(ids)))
        return {**dict(decisions.all()), **dict(entries.all())}


def _examiners(asked: Asked, ids: set[str]) -> set[str]:
    with asked.session() as session:
        found = session.exec(select(Examiner.physician_id).where(col(Examiner.physician_id).in_(ids)))
        return {one for one in found if not asked.hides_examiner(one)}
