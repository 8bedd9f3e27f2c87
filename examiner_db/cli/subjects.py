"""Whom to ask about: the examiners of the last release, in ``data/subjects.jsonl``, for sources asked by name."""

import dataclasses
import json

from sqlmodel import Session, col, select

from examiner_db import database, identifiers, models
from examiner_db.cli.app import Settings, UsageError
from examiner_db.printed_name import parse_name
from scrapers.source import Subject


def write_subjects(at: Settings) -> list[Subject]:
    """Write every examiner of the current release who can be asked about; return them."""
    subjects = known_subjects(at)
    lines = (json.dumps(dataclasses.asdict(subject), ensure_ascii=False) for subject in subjects)
    at.data.mkdir(parents=True, exist_ok=True)
    (at.data / "subjects.jsonl").write_text("".join(f"{line}\n" for line in lines))
    return subjects


def known_subjects(at: Settings) -> list[Subject]:
    """The examiners of the current release with a given name; nobody before the first one."""
    if at.releases.current_id() is None:
        return []
    with at.releases.hold_current() as held:
        engine = database.open_read_only(held.folder, at.url)
        with Session(engine) as session:
            examiners = select(models.Physician).join(models.Examiner).order_by(models.Physician.id)
            subjects = [_subject(row) for row in session.exec(examiners)]
        engine.dispose()
    return [subject for subject in subjects if subject.given]


def subject_of(at: Settings, who: str) -> Subject:
    """The physician of the current release with this public id or NPI.

    An NPI needs no release: of whom nothing is known yet, that number is what the publisher was asked about.
    """
    found = None if at.releases.current_id() is None else _in_release(at, who)
    if found is None and identifiers.npi(who) == who:
        found = Subject(id=f"npi-{who}", name="", surname="", given="", npi=who)
    if found is None:
        message = f"nobody in this release has the public id or NPI {who!r}; `examiner-db search` shows ids"
        raise UsageError(message)
    return found


def _in_release(at: Settings, who: str) -> Subject | None:
    with at.releases.hold_current() as held:
        engine = database.open_read_only(held.folder, at.url)
        with Session(engine) as session:
            known = col(models.Physician.id) == held.info["redirects"].get(who, who)
            row = session.exec(select(models.Physician).where(known | (col(models.Physician.npi) == who))).first()
            subject = _subject(row) if row else None
        engine.dispose()
    return subject


def _subject(row: models.Physician) -> Subject:
    name = parse_name(row.name)
    return Subject(
        id=row.id, name=row.name, surname=name.surname or "", given=name.given or "", orcid=row.orcid, npi=row.npi
    )
