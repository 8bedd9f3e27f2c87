"""Rows of what a publisher lists about a physician: the statement, its mention, its document and its source."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlmodel import SQLModel

from examiner_db import models, records
from examiner_db.content_key import content_key
from examiner_db.load.held import HeldFacts
from examiner_db.printed_name import parse_name, without_suffix
from examiner_db.record_store import SourceReport
from examiner_db.snapshots import KeptText, Visit
from examiner_db.vocabulary import NOT_DISCIPLINE, Stage

READ_BY_PUBLISHER = "as printed by the publisher"

_OF_A_SOURCE = {"slug", "publisher", "title", "jurisdiction", "address", "holds", "terms", "gaps"}
_OF_A_SOURCE |= {"room", "matters", "share_alike"}


def source_row(report: SourceReport, held: HeldFacts) -> models.Source:
    """A source, what is held of it, and how its last run went."""
    return models.Source(
        **report.model_dump(include=_OF_A_SOURCE),
        **held,
        last_run=_last_run(report),
        health=report.health,
        reason=report.reason,
        records=report.records,
        gone=report.gone,
        quarantined=len(report.quarantined),
        last_fetched=report.last_fetched,
        last_changed=report.last_changed,
    )


def _last_run(report: SourceReport) -> dict[str, object] | None:
    """All that the last run counted, with what was expected of it; ``None`` before the first."""
    if not report.runs:
        return None
    expected = report.model_dump(mode="json", include={"expected", "skipped"})
    return {**report.runs[-1].model_dump(mode="json"), **expected}


def document_row(visit: Visit, text: KeptText | None) -> models.SourceDocument:
    """A saved page, without its address."""
    return models.SourceDocument(
        sha256=visit.sha256,
        source_slug=visit.source,
        media_type=visit.media_type,
        size=visit.size,
        retrieved_at=visit.seen_on,
        text_sha256=text.sha256 if text else None,
        extractor=text.extractor if text else None,
        private=visit.private,
    )


def mention_row(ident: str, mention: records.Mention, document: str, jurisdiction: str) -> models.Mention:
    """A mention, its name taken apart where the source does not do it, or leaves a suffix with another part."""
    parsed = parse_name(mention.name)
    printed = mention.model_dump(exclude_none=True, exclude={"also"})
    for part in ("middle", "given", "surname"):
        bare, suffix = without_suffix(printed.get(part) or "")
        if suffix is not None and (bare or part == "middle"):
            printed |= {"suffix": suffix, **printed, part: bare}
    parts = {part: getattr(parsed, part) for part in ("given", "middle", "surname", "suffix", "credential")}
    optional = dict.fromkeys(records.Mention.model_fields.keys() - {"also"})
    return models.Mention(
        **{**optional, **parts, **printed},
        id=ident,
        document_id=document,
        physician_id=None,
        names=[mention.name, *mention.also],
        jurisdiction=jurisdiction,
    )


def statement_rows(
    record: records.PhysicianRecord,
    report: SourceReport,
    visit: Visit,
    sighting: records.Sighting,
    *,
    listed: bool,
) -> Iterator[SQLModel]:
    """The mention, the statement and its entry."""
    key = record.key  # A hash of all that the record says, reckoned anew each time that it is asked for.
    mention = content_key("mention", report.slug, key, record.mention.key)
    yield mention_row(mention, record.mention, visit.sha256, _jurisdiction(record) or report.jurisdiction)
    build, fields = _TABLES[type(record)]
    row = build(
        id=content_key(type(record).__name__, report.slug, key),
        mention_id=mention,
        document_id=visit.sha256,
        read_by=READ_BY_PUBLISHER,
        first_seen=sighting.first_seen[:10],
        last_seen=sighting.last_seen[:10],
        listed=listed,
        **record.locator.model_dump(),
        **fields(record),
    )
    yield row
    yield models.Entry(id=row.id, kind=row.kind, mention_id=mention, document_id=visit.sha256)


def _jurisdiction(record: records.PhysicianRecord) -> str | None:
    """Whose list it is, where the record itself says so: a mention stands in the jurisdiction that printed it."""
    return record.jurisdiction if isinstance(record, records.RosterRecord) else None


def _as_recorded(record: records.PhysicianRecord) -> dict[str, Any]:
    """Fields that the record and its table share by name."""
    fields = record.model_dump(mode="json", exclude={"record", "mention", "locator", "types", "jurisdiction"})
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}


def _discipline(record: records.PhysicianRecord) -> dict[str, Any]:
    """``kind`` is the column ``action``; charges and acts that are not discipline are not counted."""
    fields = _as_recorded(record)
    action, stage = fields.pop("kind"), fields["stage"]
    return {**fields, "action": action, "counted": stage != Stage.CHARGED and action not in NOT_DISCIPLINE}


_TABLES: dict[type[records.PhysicianRecord], tuple[type[Any], Callable[[Any], dict[str, Any]]]] = {
    records.DisciplineRecord: (models.DisciplineAction, _discipline),
    records.LicenseRecord: (models.License, _as_recorded),
    records.RegistrationRecord: (models.Registration, _as_recorded),
    records.ExclusionRecord: (models.Exclusion, _as_recorded),
    records.RosterRecord: (models.RosterListing, _as_recorded),
    records.PublicationRecord: (models.Publication, _as_recorded),
    records.PaymentRecord: (models.Payment, _as_recorded),
}
