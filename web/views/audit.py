"""An examiner's list of testimony, pasted or sent as a file, beside the decisions on record; nothing of it is kept."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from typing import IO, NamedTuple

from flask import Response, current_app, request
from werkzeug.datastructures import FileStorage
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from examiner_db.export import testimony
from web.addresses.people import examiner
from web.answering.formats import respond
from web.answering.turns import turn
from web.pages.taking import AuditPage
from web.release.asked import Asked

LARGEST = 1024 * 1024
"""Bytes of a form with its file. The server takes a little more of a body, so that the page itself can say no."""
LONGEST = 100_000
"""Characters of a list that are compared on a page; 2,000 entries are fewer."""
TOO_LARGE = f"A file on this page may have {LARGEST:,} bytes; examiner-db audit reads larger ones on your machine."
TOO_LONG = f"A list on this page may have {LONGEST:,} characters; examiner-db audit reads longer ones on your machine."
NO_DAY = "The day of the list is written as in 2026-03-05."
NOT_BOTH = "Paste a list or choose a file, not both: which of them is meant cannot be told."
NO_FILES = "This site takes no files: paste the list, or use examiner-db audit on your machine."

Extract = Callable[[bytes, str], str]


class RefusedListError(ValueError):
    """A list cannot be compared; one sentence says why."""


class Sent(NamedTuple):
    """A list as it was sent: pasted or as a file, and its day as it was typed."""

    pasted: str = ""
    file: bytes = b""
    file_name: str = ""
    on: str = ""


def audit(asked: Asked, physician: str) -> Response:
    """The form; with a list in the body of the request, the answer, which no cache keeps."""
    seen = examiner(asked, physician)
    record, sent = seen.record, _sent() if request.method == "POST" else None
    found, refused = None, None
    if sent:
        try:
            day = _day(sent.on)
            found = testimony.audit(record, _text(sent), day)
        except RefusedListError as error:
            refused = str(error)
    page = AuditPage(
        title=f"Testimony list: {record.name}",
        noindex=True,
        status=400 if refused else 200,
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        withheld=seen.withheld,
        on=sent.on if sent and sent.on else _today().isoformat(),
        pasted=sent.pasted if sent else "",
        largest=LARGEST if _extract() else None,
        refused=refused,
        found=found,
    )
    response = respond(page)
    response.cache_control.no_store = True
    return response


def _sent() -> Sent:
    """What the form holds, all of it in memory: no part of it is written to a file, as the library would."""
    request.max_content_length = LARGEST
    if (request.content_length or 0) > LARGEST:
        raise RequestEntityTooLarge(TOO_LARGE)
    parser = FormDataParser(_in_memory, max_form_memory_size=LARGEST, max_content_length=LARGEST)
    _, form, files = parser.parse(request.stream, request.mimetype, request.content_length, request.mimetype_params)
    file = files.get("file") or FileStorage()
    return Sent(form.get("list", ""), file.read(), file.filename or "", form.get("on", "").strip())


def _in_memory(
    total_content_length: int | None,  # noqa: ARG001 - the library's own signature, here and below
    content_type: str | None,  # noqa: ARG001
    filename: str | None,  # noqa: ARG001
    content_length: int | None = None,  # noqa: ARG001
) -> IO[bytes]:
    return BytesIO()


def _text(sent: Sent) -> str:
    """The list as text; ``RefusedListError`` if there is none that can be compared."""
    if sent.file and sent.pasted.strip():
        raise RefusedListError(NOT_BOTH)
    text = _read(sent) if sent.file or sent.file_name else sent.pasted
    if len(text) > LONGEST:
        raise RefusedListError(TOO_LONG)
    return text


def _read(sent: Sent) -> str:
    extract = _extract()
    if extract is None:
        raise RefusedListError(NO_FILES)
    try:
        with turn():
            return extract(sent.file, sent.file_name)
    except ValueError as error:
        sentence = f"{str(error)[:1].upper()}{str(error)[1:]}."
        raise RefusedListError(sentence) from error


def _extract() -> Extract | None:
    """What reads files on this site, if it takes any."""
    found: Extract | None = current_app.config["EXTRACT"]
    return found


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed) if typed else _today()
    except ValueError as error:
        raise RefusedListError(NO_DAY) from error


def _today() -> date:
    return datetime.now(UTC).date()
