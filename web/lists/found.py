"""Search results as pages show them: people, texts and facets; nothing that is held, or private in a twin."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from flask import url_for
from sqlmodel import Session, col, func, select

from examiner_db.index_entries import identifiers, printed_in
from examiner_db.models import Decision, Entry, Evaluation, Examiner, Mention, Physician, Source, SourceDocument
from examiner_db.search import DocumentHit, NameHit, namesakes, told
from examiner_db.track_record import track_record, without_private
from examiner_db.vocabulary import EXAMINING_ROLES, Tribunal
from web.release.asked import Asked
from web.words.words import meaning, words

FACETS = ("kind", "tribunal", "year", "issue", "direction", "weight", "examiner")
"""The ways to narrow results, in the order shown."""


MOST_MEANT = 20
NAMESAKES = 0.02
"""Persons whose names score so near the best are as likely meant."""


@dataclass(frozen=True)
class PersonHit:
    """A physician found by name; ``why`` says how the name matched, and on which printed ``alias``.

    ``namesakes`` counts the other hits that are shown under the same name.
    """

    kind: str
    id: str
    name: str
    why: str
    alias: str
    specialty: str | None
    places: tuple[str, ...]
    standing: str
    decisions: int
    identifiers: tuple[str, ...]
    url: str
    namesakes: int = 0


@dataclass(frozen=True)
class TextHit:
    """A decision, order or publication found by its words; ``snippet`` holds pieces and whether each was asked for.

    ``share_alike`` is the license under which the words must be passed on, if there is one.
    """

    kind: str
    id: str
    title: str
    date: str | None
    snippet: tuple[tuple[str, bool], ...]
    url: str
    private: bool
    share_alike: str


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
    hits = people_called(asked, q, limit)
    return tuple(_person(hit, others) for hit, others in zip(hits, namesakes(hits), strict=True))


def people_called(asked: Asked, q: str, limit: int) -> list[NameHit]:
    """The hits for a name, without anybody who is held, and without what private files alone say."""
    hits = (hit for hit in asked.release.index.names(q, limit) if not asked.hides_person(hit.entry.id))
    if asked.private:
        return list(hits)
    partly = asked.release.people_in_private
    public = (_public(asked, hit) if hit.entry.id in partly else hit for hit in hits)
    return [hit for hit in public if hit is not None]


def whom(asked: Asked, name: str) -> list[str]:
    """The ids of the people whom ``examiner:`` means: all namesakes, and no poorer match beside them."""
    hits = people_called(asked, name, MOST_MEANT)
    return [hit.entry.id for hit in hits if hit.score >= hits[0].score - NAMESAKES]


def _public(asked: Asked, hit: NameHit) -> NameHit | None:
    """A hit without what private files say of the person; ``None`` where the name that matched stands only in them."""
    with asked.session() as session:
        record = track_record(session, hit.entry.id, private=False)
        decisions = decisions_as_examiner(session, hit.entry.id)
        printed = printed_in(session, private=False)
    known = identifiers(record.npi, record.licenses, record.orcid)
    if hit.alias not in {record.name, *record.names} or hit.identifier not in {None, *known}:
        return None
    entry = replace(
        hit.entry,
        kind="examiner" if record.is_examiner else "physician",
        name=record.name,
        names=record.names,
        specialty=record.specialty,
        places=(*record.places, *record.jurisdictions),
        decisions=decisions,
        identifiers=known,
        printed_in=tuple(len(printed[hit.entry.id, name]) for name in record.names),
    )
    return told(replace(hit, entry=entry))


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


def texts(asked: Asked, q: str, hits: Iterable[DocumentHit]) -> tuple[TextHit, ...]:
    """The texts of one page of results that this request may see."""
    seen = [hit for hit in hits if not asked.held & {hit.entry.id, hit.entry.physician_id}]
    documents = _documents(asked, [hit.entry.id for hit in seen])
    examiners = _examiners(asked, {hit.entry.physician_id for hit in seen if hit.entry.physician_id})
    shared = _share_alike(asked, documents.values())
    return tuple(
        _text(
            hit,
            _address(hit, q, documents, examiners),
            private=documents[hit.entry.id] in asked.release.private_documents,
            share_alike=shared.get(documents[hit.entry.id], ""),
        )
        for hit in seen
        if hit.entry.id in documents and not asked.hides_document(documents[hit.entry.id])
    )


def label(facet: str, value: str) -> str:
    """A facet's value in words; the authority of an order is in words already."""
    if facet == "tribunal" and value in list(Tribunal):
        return meaning(Tribunal, value)
    return words(value)


def _person(hit: NameHit, others: int) -> PersonHit:
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
        identifiers=entry.identifiers,
        namesakes=others,
        url=url_for(endpoint, physician=entry.id),
    )


def _text(hit: DocumentHit, url: str, *, private: bool, share_alike: str) -> TextHit:
    entry = hit.entry
    return TextHit(
        kind=entry.kind,
        id=entry.id,
        title=entry.title,
        date=entry.date,
        snippet=hit.snippet,
        url=url,
        private=private,
        share_alike=share_alike,
    )


def _address(hit: DocumentHit, q: str, documents: dict[str, str], examiners: set[str]) -> str:
    """Where the words stand: marked in the decision, or the row of the order or publication."""
    entry = hit.entry
    if entry.kind == "decision":
        marked = any(asked_for for _, asked_for in hit.snippet)
        if marked:
            return url_for("decision", decision=entry.id, q=q, _anchor="found")
        return url_for("decision", decision=entry.id)
    if entry.physician_id is None:
        return url_for("document", sha256=documents[entry.id])
    section = "discipline" if entry.kind == "order" else "publications"
    if entry.physician_id in examiners:
        return url_for(section, physician=entry.physician_id, _anchor=entry.id)
    return url_for("physician", physician=entry.physician_id, _anchor=entry.id)


def examiner_names(asked: Asked, ids: Iterable[str]) -> dict[str, str]:
    """The names of examiners by id, of those whom this request may see, as it may see them."""
    partly = frozenset[str]() if asked.private else asked.release.people_in_private
    with asked.session() as session:
        shown = session.exec(select(Physician).where(col(Physician.id).in_(ids)))
        return {
            one.id: without_private(session, one).name if one.id in partly else one.name
            for one in shown
            if not asked.hides_person(one.id)
        }


def _documents(asked: Asked, ids: list[str]) -> dict[str, str]:
    """The document of each decision or statement."""
    with asked.session() as session:
        decisions = session.exec(select(Decision.id, Decision.document_id).where(col(Decision.id).in_(ids)))
        entries = session.exec(select(Entry.id, Entry.document_id).where(col(Entry.id).in_(ids)))
        return {**dict(decisions.all()), **dict(entries.all())}


def _share_alike(asked: Asked, documents: Iterable[str]) -> dict[str, str]:
    """The license under which each document must be passed on, of those that have such a license."""
    query = (
        select(SourceDocument.sha256, Source.share_alike)
        .join(Source, col(Source.slug) == SourceDocument.source_slug)
        .where(col(SourceDocument.sha256).in_(documents), col(Source.share_alike) != "")
    )
    with asked.session() as session:
        return dict(session.exec(query).all())


def _examiners(asked: Asked, ids: set[str]) -> set[str]:
    with asked.session() as session:
        found = session.exec(select(Examiner.physician_id).where(col(Examiner.physician_id).in_(ids)))
        return {one for one in found if not asked.hides_examiner(one)}
