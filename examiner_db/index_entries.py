"""What of a release can be searched: names that have a page, decisions, orders and publications."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from sqlmodel import Session, col, select

from examiner_db import models
from examiner_db.claimants import redact
from examiner_db.figures.counting import REJECTED
from examiner_db.search import DocumentEntry, NameEntry
from examiner_db.snapshots import SnapshotStore
from examiner_db.vocabulary import EXAMINING_ROLES, Role, Stage, Tribunal
from examiner_db.works import by_work

ON_RECORD = (models.DisciplineAction, models.License, models.Exclusion, models.Publication, models.Payment)


def name_entries(session: Session) -> Iterator[NameEntry]:
    """Examiners, and physicians on record; one who only treated has no page and is not found by name."""
    examiners = {row.physician_id: row.decisions for row in session.exec(select(models.Examiner))}
    printed = printed_in(session)
    on_record = set(examiners)
    for model in ON_RECORD:
        mentions = col(models.Mention.id) == col(model.mention_id)
        found = session.exec(select(models.Mention).join(model, mentions))
        on_record |= {mention.physician_id for mention in found if mention.physician_id is not None}
    for row in session.exec(select(models.Physician).order_by(models.Physician.id)):
        if row.id in on_record:
            yield NameEntry(
                id=row.id,
                kind="examiner" if row.id in examiners else "physician",
                name=row.name,
                names=tuple(row.names),
                specialty=row.specialty,
                places=(*row.places, *row.jurisdictions),
                standing=row.standing,
                decisions=examiners.get(row.id, 0),
                identifiers=identifiers(row.npi, row.licenses, row.orcid),
                printed_in=tuple(len(printed[row.id, name]) for name in row.names),
            )


def identifiers(npi: str | None, licenses: Iterable[str], orcid: str | None) -> tuple[str, ...]:
    """Return a physician's identifiers as search shows and finds them."""
    numbers = (*((f"NPI {npi}",) if npi else ()), *(f"license {license_}" for license_ in licenses))
    return (*numbers, *((f"ORCID {orcid}",) if orcid else ()))


def printed_in(session: Session, *, private: bool = True) -> Mapping[tuple[str, str], set[str]]:
    """Return the decisions that print each variant of each physician's name, by id and variant."""
    query = (
        select(models.Mention.physician_id, models.Mention.name, models.Mention.names, models.Evaluation.decision_id)
        .join(models.Evaluation, col(models.Evaluation.mention_id) == models.Mention.id)
        .join(models.Decision, col(models.Decision.id) == models.Evaluation.decision_id)
    )
    if not private:
        query = query.where(col(models.Decision.private).is_(False))
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for physician, name, names, decision in session.exec(query):
        for variant in {name, *names}:
            found[physician or "", variant].add(decision)
    return found


def document_entries(session: Session, snapshots: SnapshotStore) -> Iterator[DocumentEntry]:
    """Every document with words of its own, claimants' particulars removed."""
    examined = _examined(session)
    said = _said(session, examined)
    for row in session.exec(select(models.Decision).order_by(models.Decision.id)):
        yield DocumentEntry(
            id=row.id,
            kind="decision",
            title=_title(row),
            text=redact(snapshots.read_text(row.text_sha256), row.redactions, row.text_start, row.text_end),
            tribunal=row.tribunal,
            year=_year(row.decided_on),
            issues=_each(said[row.id], 1),
            directions=_each(said[row.id], 2),
            weights=_each(said[row.id], 3),
            date=row.decided_on,
            private=row.private,
            examiners=examined[row.id],
            said=said[row.id],
        )
    yield from _orders(session)
    yield from _publications(session)


def _orders(session: Session) -> Iterator[DocumentEntry]:
    private = _private(session)
    joined = select(models.DisciplineAction, models.Mention).join(models.Mention).order_by(models.DisciplineAction.id)
    for action, mention in session.exec(joined):
        date = action.effective_on or action.ordered_on
        yield DocumentEntry(
            id=action.id,
            kind="order",
            title=f"{action.authority}: {mention.name}{' (allegations only)' * (action.stage == Stage.CHARGED)}",
            text=f"{action.text}\n{action.grounds or ''}",
            tribunal=action.authority,
            year=_year(date),
            issues=(),
            directions=(),
            weights=(),
            date=date,
            physician_id=mention.physician_id,
            examiners=(mention.physician_id,) if mention.physician_id else (),
            private=action.document_id in private,
        )


def _publications(session: Session) -> Iterator[DocumentEntry]:
    """Every work once for each physician who has it, under the id under which the physician's page shows it."""
    private, notices = _private(session), _notices(session)
    joined = select(models.Publication, models.Mention).join(models.Mention).order_by(models.Publication.id)
    listed: defaultdict[str | None, list[models.Publication]] = defaultdict(list)
    mentions = {}
    for work, mention in session.exec(joined):
        mentions[work.id] = mention
        listed[mention.physician_id or work.asked_for].append(work)
    for whose, works in sorted(listed.items(), key=lambda one: one[0] or ""):
        for several in by_work(works):
            several.sort(key=lambda one: (one.document_id in private, mentions[one.id].physician_id is None, one.id))
            told = [text for one in several for text in notices[one.id]]
            told += [f"Retraction: {one.retraction}" for one in several if one.retraction]
            yield _publication(several, [mentions[one.id].name for one in several], told, whose, private)


def _publication(
    works: list[models.Publication], names: list[str], told: list[str], whose: str | None, private: frozenset[str]
) -> DocumentEntry:
    work, retracted = works[0], any(text.startswith("Retraction:") for text in told)
    return DocumentEntry(
        id=work.id,
        kind="publication",
        title=f"{work.title}{' (retraction on record)' * retracted}",
        text="\n".join(dict.fromkeys([work.title, work.venue or "", *names, *told])),
        tribunal=None,
        year=_year(work.published_on),
        issues=(),
        directions=(),
        weights=(),
        date=work.published_on,
        physician_id=whose,
        examiners=(whose,) if whose else (),
        private=work.document_id in private,
    )


def _notices(session: Session) -> Mapping[str, list[str]]:
    """What others publish about works, in words, by the work."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for notice in session.exec(select(models.Notice).order_by(models.Notice.id)):
        found[notice.publication_id].append(f"{notice.nature}: {notice.quote}")
    return found


def _examined(session: Session) -> Mapping[str, tuple[str, ...]]:
    """Who examined in each decision."""
    query = (
        select(models.Evaluation.decision_id, models.Mention.physician_id)
        .join(models.Mention, col(models.Mention.id) == models.Evaluation.mention_id)
        .where(col(models.Evaluation.role).in_(EXAMINING_ROLES))
    )
    found: defaultdict[str, set[str]] = defaultdict(set)
    for decision, physician in session.exec(query):
        found[decision] |= {physician} if physician else set()
    return _Sorted(found)


def _private(session: Session) -> frozenset[str]:
    """The SHA-256 of every document that is a file of the user's own."""
    return frozenset(
        session.exec(select(models.SourceDocument.sha256).where(col(models.SourceDocument.private).is_(True)))
    )


_Said = tuple[str, ...]
"""An examiner, an issue, a direction and a weight; empty where there is none."""


def _said(session: Session, examined: Mapping[str, tuple[str, ...]]) -> defaultdict[str, tuple[_Said, ...]]:
    """What each decision says of each physician, and that it names its examiners, without what a person rejected.

    A weight goes with the opinions on its issue, and that of an opinion as a whole with all. Of a physician who only
    treated the issue alone is kept: a direction and a weight are those of whom this database is about.
    """
    opinions = _readings(session, models.Opinion, "direction")
    weighings = _readings(session, models.Weighing, "weight")
    found: defaultdict[str, set[_Said]] = defaultdict(set)
    for decision, who, role in opinions.keys() | weighings.keys():
        given, weighed = opinions[decision, who, role], weighings[decision, who, role]
        if role == Role.TREATING:
            found[decision] |= {("", issue, "", "") for issue, _ in given | weighed if issue}
        else:
            examiner = who if who in examined[decision] else ""
            found[decision] |= {(examiner, *one) for one in _beside(given, weighed)}
    for decision, examiners in examined.items():
        found[decision] |= {(who, "", "", "") for who in examiners}
    return defaultdict(tuple, {decision: tuple(sorted(several)) for decision, several in found.items()})


def _beside(given: AbstractSet[tuple[str, str]], weighed: AbstractSet[tuple[str, str]]) -> set[_Said]:
    """Opinions of one physician in one decision with the weights that they were given, and whatever stands alone."""
    pairs = {(issue, direction, weight) for issue, direction in given for on, weight in weighed if on in {"", issue}}
    return {*pairs, *((*one, "") for one in given), *((on, "", weight) for on, weight in weighed)}


def _readings(
    session: Session, model: type[models.Opinion | models.Weighing], says: str
) -> defaultdict[tuple[str, str, str], set[tuple[str, str]]]:
    """Issues with what is said on them, by decision, physician and role."""
    found: defaultdict[tuple[str, str, str], set[tuple[str, str]]] = defaultdict(set)
    query = (
        select(model, models.Evaluation.role, models.Mention.physician_id)
        .join(models.Evaluation, col(models.Evaluation.id) == col(model.evaluation_id))
        .join(models.Mention, col(models.Mention.id) == models.Evaluation.mention_id)
        .where(col(model.review).is_distinct_from(REJECTED))
    )
    for reading, role, physician in session.exec(query):
        found[reading.decision_id, physician or "", role].add((reading.issue or "", getattr(reading, says)))
    return found


def _each(said: Iterable[_Said], place: int) -> tuple[str, ...]:
    """Every value that is said at a place, once."""
    return tuple(sorted({one[place] for one in said} - {""}))


class _Sorted(defaultdict[str, tuple[str, ...]]):
    """Sorted values by decision; none for a decision without any."""

    def __init__(self, values: Mapping[str, set[str]]) -> None:
        super().__init__(tuple, {key: tuple(sorted(value)) for key, value in values.items()})


def _title(row: models.Decision) -> str:
    tribunal = Tribunal(row.tribunal).meaning
    return ", ".join(part for part in (row.caption, tribunal, row.docket) if part)


def _year(iso: str | None) -> int | None:
    return int(iso[:4]) if iso else None
