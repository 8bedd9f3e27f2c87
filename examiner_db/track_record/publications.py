"""Works on a track record, each once, with every notice about them and where it comes from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from examiner_db.models import Notice, Publication
from examiner_db.track_record.measured import Origin
from examiner_db.track_record.record import NoticeRow, PublicationRow
from examiner_db.track_record.rows import provenance
from examiner_db.vocabulary import Attribution
from examiner_db.works import by_work

Notices = Mapping[str, Sequence[tuple[Notice, Origin]]]
"""What others say of works, by the id of the publication."""

RETRACTION = "Retraction"
_SHOWN = {RETRACTION: "retracted", "Reinstatement": "reinstated"}
"""Notices that say whether a work stands; a correction or an expression of concern leaves it standing."""


@dataclass(frozen=True)
class _Listed:
    """A work as one source lists it; ``attributed`` says that identity gave its author's mention to the physician."""

    work: Publication
    origin: Origin
    attributed: bool

    @property
    def doi(self) -> str | None:
        return self.work.doi

    @property
    def pmid(self) -> str | None:
        return self.work.pmid


def publication_rows(
    works: Iterable[tuple[Publication, Origin, bool]], notices: Notices, *, identified: bool
) -> list[PublicationRow]:
    """A row for every work, newest first, however many sources list it.

    A work is confirmed when identity gave its author's mention to an identified physician, which takes an identifier or
    a judgment; all others share the name only. The surest attribution stands, with what any of them tells.
    """
    rows = [_row(listed, notices, identified=identified) for listed in by_work(_Listed(*one) for one in works)]
    return sorted(rows, key=lambda row: (row.published_on or "", row.id), reverse=True)


def _row(several: Sequence[_Listed], notices: Notices, *, identified: bool) -> PublicationRow:
    ordered = sorted(several, key=lambda one: (one.origin.document.private, not one.attributed, one.work.id))
    work, told = ordered[0].work, _told(ordered, notices)
    return PublicationRow(
        id=work.id,
        title=work.title,
        venue=work.venue,
        published_on=work.published_on,
        doi=next((one.doi for one in ordered if one.doi), None),
        pmid=next((one.pmid for one in ordered if one.pmid), None),
        retraction=_retraction(told),
        attribution=Attribution.CONFIRMED if identified and ordered[0].attributed else Attribution.POSSIBLE,
        provenance=provenance(work, ordered[0].origin),
        notices=told,
        topics=tuple(dict.fromkeys(topic for one in ordered for topic in one.work.topics)),
    )


def _told(works: Sequence[_Listed], notices: Notices) -> tuple[NoticeRow, ...]:
    """What the sources of the work say of a retraction, and every notice of others once, the oldest first."""
    own = [
        NoticeRow(nature=RETRACTION, told=one.work.retraction, provenance=provenance(one.work, one.origin))
        for one in works
        if one.work.retraction
    ]
    others = {notice.number: (notice, origin) for one in works for notice, origin in notices.get(one.work.id, ())}
    ordered = sorted(others.values(), key=lambda one: (one[0].noticed_on or "", one[0].number))
    return (*own, *(_notice_row(notice, origin) for notice, origin in ordered))


def _notice_row(notice: Notice, origin: Origin) -> NoticeRow:
    where = f", notice {notice.doi}" if notice.doi else ""
    why = f" ({', '.join(notice.reasons)})" if notice.reasons else ""
    day = notice.noticed_on or "on an unknown day"
    return NoticeRow(
        nature=notice.nature,
        told=f"{day}{where}, {origin.source.publisher}, number {notice.number}{why}",
        provenance=provenance(notice, origin),
    )


def _retraction(told: Iterable[NoticeRow]) -> str | None:
    """Whether the work was retracted, and stands again, in one line; ``None`` where nobody says that it was."""
    shown = [one for one in told if one.nature in _SHOWN]
    if all(one.nature != RETRACTION for one in shown):
        return None
    return "; ".join(dict.fromkeys(f"{_SHOWN[one.nature]}: {one.told}" for one in shown))
