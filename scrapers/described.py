"""What a source's own file says of it, brought to the records folder, so that the site can say it too."""

from typing import Any

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.vocabulary import Health
from scrapers.source import Source


def blank(source: Source) -> SourceReport:
    """The report of a source that has not run."""
    return SourceReport.model_validate(facts(source))


def described(source: Source, records: RecordStore) -> SourceReport:
    """Say in the records folder what a source is, whether or not it ever ran, and that it is paused if it is."""
    with records.changing(source.slug):
        known = records.report(source.slug)
        report = (known or blank(source)).model_copy(update=facts(source))
        if source.paused is not None and report.health is not Health.FAILED:
            report = report.model_copy(update={"health": Health.PAUSED, "reason": source.paused})
        elif report.health is Health.PAUSED and source.paused is None:
            health = Health.OK if report.records else Health.NEVER_RUN
            report = report.model_copy(update={"health": health, "reason": ""})
        if report != known:
            records.write(report)
    return report


def facts(source: Source) -> dict[str, Any]:
    """What a source's own file says of it, now."""
    names = SourceReport.model_fields.keys() & vars(source).keys()
    expected = (source.expect.start, source.expect.stop - 1) if source.expect else None
    return {**{name: getattr(source, name) for name in names}, "expected": expected}
