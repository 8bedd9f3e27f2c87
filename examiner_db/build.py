"""Steps 4 to 8: from the records and kept texts to a new release, made current in one step.

``EXAMINER_DB_DATA/records`` and ``…/snapshots`` go in, with what people decided on the desk; a release comes out. It
holds nothing that cannot be built again, and the same input gives the same ``content``. It keeps the head that the
desk's audit chain had, and the chain goes on with the release.
"""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy import select as select_columns
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, SQLModel, col, select

from examiner_db import database, models
from examiner_db.desk import Desk
from examiner_db.identity import Adjudicated, resolve
from examiner_db.identity.organizations import resolve_organizations
from examiner_db.index_entries import document_entries, name_entries
from examiner_db.load import load
from examiner_db.progress import Progress
from examiner_db.quality import reviewed_precision, sampled
from examiner_db.quality.links import Share
from examiner_db.readings import ReadingStore
from examiner_db.record_store import RecordStore
from examiner_db.records import RegistrationRecord
from examiner_db.registry import Registry, answered
from examiner_db.releases import Releases
from examiner_db.search import build_index
from examiner_db.second_reader import Acceptance
from examiner_db.snapshots import SnapshotStore
from examiner_db.track_record import derive

READINGS: tuple[type[models.Opinion | models.Weighing], ...] = (models.Opinion, models.Weighing)
WHEN_ASKED = {"last_fetched", "last_changed", "last_run"}
"""Columns that say when and how sources were asked last, and nothing about anybody."""
HELD: tuple[type[models.Statement | models.Entry], ...] = (*models.Statement.__subclasses__(), models.Entry)
SAID: tuple[type[models.Opinion | models.Weighing | models.Volume | models.Particular], ...] = (
    *READINGS, models.Volume, models.Particular,
)  # fmt: skip
"""What a decision says of physicians."""


class CannotBuildError(RuntimeError):
    """The disk or the database refuses a release; the message is one sentence."""


def build(
    data: Path, *, url: str | None = None, public_only: bool = False, sample: bool = False, progress: Progress
) -> dict[str, Any]:
    """Build and publish a release; return what its ``build.json`` says. A folder that held the sample still does.

    Raises ``BuildRunningError`` when another build of the same data folder is running, and ``CannotBuildError`` when
    the disk is full or the database server refuses; the release before it is then still current.
    """
    releases, snapshots = Releases(data, url), SnapshotStore(data)
    with _refusals_named(data), releases.building(), Desk.open(data / "desk.sqlite") as desk:
        now, news = datetime.now(UTC), RecordStore(data).unpublished()
        folder = releases.begin(f"{now:%Y%m%dT%H%M%S%f}Z")
        engine = database.open_for_building(folder, url)
        with Session(engine) as session:
            info = _loaded(session, data, desk, private=not public_only, progress=progress)
            info |= _conclude(session, data, desk, progress)
            build_index(folder / "index", name_entries(session), document_entries(session, snapshots))
        engine.dispose()
        info |= {"built_at": f"{now:%Y-%m-%dT%H:%M:%SZ}", "schema": database.fingerprint()}
        info |= {"sample": sample or releases.holds_sample(), "desk_head": desk.head()}
        releases.publish(folder, info)
        RecordStore(data).published(news)
        desk.published(folder.name, info["content"])
        progress(f"publish {folder.name}")
    return info


def _loaded(session: Session, data: Path, desk: Desk, *, private: bool, progress: Progress) -> dict[str, Any]:
    """Load everything; ``unread`` names the texts that cannot be read, and why."""
    readings = ReadingStore(data, progress)
    stores = (RecordStore(data), SnapshotStore(data))
    rows = load(session, *stores, readings=readings, accepted=desk.readings(), private=private, progress=progress)
    unread = [f"text {asked.text_sha256[:12]}: {why}" for asked, why in readings.unread.items()]
    return {"rows": rows, "unread": unread}


@contextmanager
def _refusals_named(data: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, OperationalError, sqlite3.OperationalError) as error:
        what = getattr(error, "strerror", None) or str(getattr(error, "orig", None) or error).splitlines()[0]
        where = getattr(error, "filename", None) or data
        message = f"cannot build a release: {where}: {what}; nothing was published, and what was there before is whole"
        raise CannotBuildError(message) from error


def _conclude(session: Session, data: Path, desk: Desk, progress: Progress) -> dict[str, Any]:
    """From loaded rows to examiners: what the desk says, who is who, what follows."""
    apply_desk(session, desk)
    publish_precision(session, desk)
    registry = registry_of(data)
    resolution = resolve(session, desk, registry)
    held = desk.holds()
    _leave_out_hearings(session, held)
    progress(f"resolve: {resolution.identified} identified, {resolution.name_groups} name groups")
    circles = resolve_organizations(session, desk)
    examiners = derive(session, held)
    session.commit()
    progress(f"derive: {examiners} examiners")
    private = session.exec(select(models.SourceDocument.sha256).where(col(models.SourceDocument.private))).first()
    return {
        "content": fingerprint(session),
        "examiners": examiners,
        "private": private is not None,
        "redirects": desk.redirects(),
        "registry": _registry_facts(registry, resolution.adjudicated),
        "refused": [*map(str, (*resolution.refused, *circles)), *_unread(session, desk.readings())],
    }


def registry_of(data: Path) -> Registry | None:
    """The reference table of NPPES, else what its registry answered about single names, else ``None``."""
    records = RecordStore(data)
    report = records.report("us_nppes")
    if (registry := Registry.open(data)) is not None or report is None or not report.records:
        return registry
    found = (sighting.record for sighting in records.sightings("us_nppes"))
    return answered((one for one in found if isinstance(one, RegistrationRecord)), report.last_fetched or "")


def _registry_facts(registry: Registry | None, judged: Adjudicated) -> dict[str, Any] | None:
    """What a release says of the reference table that it was resolved with, and of how often it pointed right."""
    if registry is None:
        return None
    registry.close()
    share = Share(judged.right, judged.n)
    facts = {"as_of": registry.as_of, "whole": registry.whole, "physicians": registry.physicians}
    return {**facts, "judged": share.n, "right": share.x, "lower_bound": share.lower}


def _unread(session: Session, said: Sequence[Acceptance]) -> Iterator[str]:
    """The readings that people accepted on texts of which this release reads none: another copy, or none any more."""
    where = (models.Decision.text_sha256, models.Decision.text_start, models.Decision.text_end)
    read = list(session.exec(select(*where)))
    for one in said:
        if not any(text == one.text_sha256 and low <= one.start < one.end <= high for text, low, high in read):
            yield f"the {one.kind} of {one.physician}, accepted on text {one.text_sha256[:12]}: no decision here has it"


def apply_desk(session: Session, desk: Desk) -> None:
    """Write each review beside its reading, and leave out what a hold hides."""
    reviews, holds = desk.reviews(), desk.holds()
    for model in READINGS:
        known = set(session.exec(select(model.id)))
        for ident in sorted(known & reviews.keys()):
            session.execute(update(model).where(col(model.id) == ident).values(review=reviews[ident]))
    _leave_out(session, holds)
    session.commit()


def _leave_out(session: Session, holds: Collection[str]) -> None:
    """Delete the entries that are held, what others publish about held works, and all that held decisions say."""
    for said in SAID:
        ids = select(said.id).where(col(said.decision_id).in_(holds))
        session.execute(delete(models.Entry).where(col(models.Entry.id).in_(ids)))
        session.execute(delete(said).where(col(said.decision_id).in_(holds)))
    session.execute(delete(models.LaterHistory).where(col(models.LaterHistory.decision_id).in_(holds)))
    session.execute(delete(models.Notice).where(col(models.Notice.publication_id).in_(holds)))
    for held in HELD:
        session.execute(delete(held).where(col(held.id).in_(holds)))


def _leave_out_hearings(session: Session, holds: Collection[str]) -> None:
    """Count nobody as heard in a held decision. Its mentions are resolved before, so that no public id moves."""
    session.execute(delete(models.Evaluation).where(col(models.Evaluation.decision_id).in_(holds)))


def publish_precision(session: Session, desk: Desk) -> None:
    """Write what complete random samples say of each kind of reading and tribunal."""
    for one in reviewed_precision(sampled(desk.samples(), desk.reviews())):
        session.add(models.Precision(**one._asdict()))
    session.commit()


def fingerprint(session: Session) -> str:
    """A hash of every row of the evidence, in an order of its own, apart from when sources were last asked."""
    digest = hashlib.sha256()
    for table in SQLModel.metadata.sorted_tables:
        kept = [column for column in table.columns if column.name not in WHEN_ASKED]
        rows = session.execute(select_columns(*kept)).mappings()
        for line in sorted(json.dumps({"table": table.name, **row}, sort_keys=True, default=str) for row in rows):
            digest.update(line.encode())
    return digest.hexdigest()
