"""Who an id is: merged ids lead on to the one that was kept, and held or private ones to nothing."""

from typing import Any

from flask import redirect, request, url_for
from werkzeug.exceptions import HTTPException, NotFound

from examiner_db.track_record import TrackRecord, UnknownPhysicianError, track_record
from examiner_db.track_record.withheld import Visible, visible
from web.addresses.twins import page_endpoint, twin_of
from web.release.asked import Asked

HELD = "This entry is not shown while a dispute about it is open."
UNKNOWN = "No examiner or physician has this id."


def examiner(asked: Asked, physician: str) -> Visible:
    """What may be seen of an examiner's track record; anyone else is led to the page that there is, or to none."""
    _refuse(asked, physician)
    record = None if asked.hides_examiner(physician) else asked.release.track_record(physician)
    if record is None:
        _public(asked, physician)
        raise _moved(physician, 302, to="physician")
    if not asked.sees_all:  # What is stored counts private files, if only in its words about coverage.
        record = _public(asked, physician)
    return visible(record, asked.held)


def on_record(asked: Asked, physician: str) -> Visible:
    """What may be seen of a physician without a profile; an examiner is led to the profile."""
    _refuse(asked, physician)
    if not asked.hides_examiner(physician) and asked.release.track_record(physician) is not None:
        raise _moved(physician, 302, to="profile")
    return visible(_public(asked, physician), asked.held)


def _public(asked: Asked, physician: str) -> TrackRecord:
    with asked.session() as session:
        try:
            record = track_record(session, physician, private=asked.private)
        except UnknownPhysicianError as error:
            raise NotFound(UNKNOWN) from error
    return record


def _refuse(asked: Asked, physician: str) -> None:
    kept = asked.release.redirects.get(physician)
    if kept is not None:
        raise _moved(kept, 301, to=page_endpoint())
    if physician in asked.held:
        raise NotFound(HELD)
    if asked.hides_person(physician):
        raise NotFound(UNKNOWN)


def _moved(physician: str, status: int, *, to: str) -> HTTPException:
    """Lead on to a page about ``physician``, in the format asked for and with the same filter."""
    endpoint = twin_of(to)
    given = {} if endpoint == f"api_{to}" else request.args.to_dict(flat=False)  # In the API a person takes no filter.
    arguments: dict[str, Any] = {**given, "physician": physician}
    return HTTPException(response=redirect(url_for(endpoint, **arguments), status))
