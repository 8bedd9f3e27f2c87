"""An examiner's list of testimony, pasted into a page, beside the decisions on record; nothing of it is kept."""

from datetime import UTC, date, datetime

from flask import Response, request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge

from examiner_db.export import testimony
from web.addresses.people import examiner
from web.answering.formats import respond
from web.pages.taking import AuditPage
from web.release.asked import Asked

LARGEST = 14 * 1024
"""Bytes of a form: less than the server takes of a body, so that whoever asks for more gets a page that says so."""
TOO_LONG = f"A list on this page may have {LARGEST:,} bytes; examiner-db audit reads longer ones, and PDF and Word."
NO_DAY = "The day of the list is written as in 2026-03-05."


def audit(asked: Asked, physician: str) -> Response:
    """The form; with a list in the body of the request, the answer, which no cache keeps."""
    seen = examiner(asked, physician)
    text, on = _sent()
    record = seen.record
    page = AuditPage(
        title=f"Testimony list: {record.name}",
        noindex=True,
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        withheld=seen.withheld,
        on=on.isoformat(),
        found=None if text is None else testimony.audit(record, text, on),
    )
    response = respond(page)
    response.cache_control.no_store = True
    return response


def _sent() -> tuple[str | None, date]:
    """The list, if one was sent, and its day: today unless the form says otherwise."""
    today = datetime.now(UTC).date()
    if request.method != "POST":
        return None, today
    request.max_content_length = LARGEST
    if (request.content_length or 0) > LARGEST:
        raise RequestEntityTooLarge(TOO_LONG)
    try:
        return request.form.get("list", ""), date.fromisoformat(request.form.get("on") or today.isoformat())
    except ValueError as error:
        raise BadRequest(NO_DAY) from error
