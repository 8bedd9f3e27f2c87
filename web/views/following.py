"""Following an examiner: what is new in the record since a day, as a page and as a feed."""

import uuid
from dataclasses import replace
from datetime import date

from flask import Response, render_template
from werkzeug.exceptions import BadRequest

from examiner_db.track_record import TrackRecord
from web.addresses.neighbors import neighbors
from web.addresses.people import examiner
from web.answering.security import NO_INDEX
from web.examiner.news import News, news
from web.examiner.on_record import listings
from web.pages.overviews import NewPage
from web.release.asked import Asked

ON_PAGE = 50
IN_FEED = 50
NOT_A_DAY = "since takes a day, as in ?since=2026-01-31."


def new(asked: Asked, physician: str) -> NewPage:
    """The statements of a record that were first seen on the day in the address or later, newest first."""
    since = _day(asked.arguments.get("since", "").strip())
    record, found = _found(asked, physician, since)
    page = neighbors(asked, len(found), max(len(found), 1) if asked.whole else ON_PAGE)
    return NewPage(
        title=f"New in the record: {record.name}",
        noindex=True,
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        since=since,
        rows=found[page.rows],
        page=page,
        total=len(found),
    )


def feed(asked: Asked, physician: str) -> Response:
    """The newest statements of a record as an Atom feed; what is private stands in none."""
    record, found = _found(replace(asked, private=False), physician, "")
    text = render_template("feed.xml", record=record, entries=found[:IN_FEED], urn=urn, built=_built(asked.release.id))
    response = Response(_legal(text), mimetype="application/atom+xml", headers={"X-Robots-Tag": NO_INDEX})
    response.cache_control.no_cache = True  # A hold must show at once.
    return response


def urn(kind: str, ident: str) -> str:
    """The id of a feed or an entry: the same for the same thing, wherever and whenever the site is served."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"examiner-db:{kind}:{ident}").urn


def _found(asked: Asked, physician: str, since: str) -> tuple[TrackRecord, tuple[News, ...]]:
    record = examiner(asked, physician).record
    with asked.session() as session:
        return record, news(session, record, listings(session, asked, physician), since)


def _day(given: str) -> str:
    try:
        return date.fromisoformat(given).isoformat() if given else ""
    except ValueError as error:
        raise BadRequest(NOT_A_DAY) from error


def _built(release: str) -> str:
    """The day on which a release was built, as its id says."""
    return f"{release[:4]}-{release[4:6]}-{release[6:8]}"


def _legal(text: str) -> str:
    """Text without the control characters that stand in pages of decisions and may not stand in XML."""
    return "".join(mark for mark in text if mark >= " " or mark in "\t\n\r")
