"""A letter for an appeal about one examiner, to copy here or as a file; what its readers say is kept nowhere."""

from collections.abc import Container, Mapping
from typing import Any

from flask import Response, redirect, request, url_for
from werkzeug.exceptions import BadRequest, NotFound, RequestEntityTooLarge

from examiner_db.export.appeal import Letter, letter
from examiner_db.export.appeal.checklist import ITEMS, Checklist, ChecklistError, checklist
from examiner_db.export.appeal.forums import KINDS
from examiner_db.export.appeal.layout import layout, text
from examiner_db.export.material import NothingToExportError
from examiner_db.export.packet.word import printed
from web.addresses.people import examiner
from web.answering.exports import FORMS, gathered
from web.answering.formats import respond
from web.answering.security import NO_INDEX
from web.pages.taking import AppealPage
from web.release.asked import Asked

LARGEST = 14 * 1024
"""Bytes of a form: less than the server takes of a body, so that whoever asks for more gets a page that says so."""
TOO_LONG = f"What you say on this page may have {LARGEST:,} bytes; examiner-db appeal takes more."
NO_FORUM = "There is no such forum; the page offers those that there are."
NO_FILE = "The letter is a text or a Word file; the page offers both."
MEDIA_TYPES = {"txt": "text/plain", "docx": FORMS["docx"].media_type}


def appeal(asked: Asked, physician: str) -> Response:
    """The letter for the forum that was chosen, on a page or as a file.

    A page that is looked at writes nothing; a form that is sent and a file keep the state of the record that they cite.
    What users say of their own examination comes in the body of a request and leaves in its answer, which nobody keeps.
    """
    seen = examiner(asked, physician)
    record = seen.record
    if asked.private and record.id in asked.release.private_people and "private" not in asked.arguments:
        return redirect(url_for("appeal", physician=record.id, private="yes"))  # type: ignore[return-value]
    given = _sent()
    forum, form = _choice(given, "forum", KINDS, NO_FORUM) or "other", _choice(given, "as", MEDIA_TYPES, NO_FILE)
    stated = _stated(given)
    try:
        with gathered(asked, record.id, request.host_url, cite=bool(form) or request.method == "POST") as material:
            found = letter(material, forum, stated)
    except NothingToExportError as error:
        raise NotFound(str(error)) from error
    page = AppealPage(
        title=found.title,
        noindex=True,
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        withheld=seen.withheld,
        forums={name: kind.title for name, kind in KINDS.items()},
        forum=forum,
        letter=found,
        given=given,
        private=asked.private and record.id in asked.release.people_in_private,
        included=material.taken.private,
    )
    response = _file(found, form, record.id) if form else respond(page)
    response.cache_control.no_store = True
    return response


def _sent() -> dict[str, str]:
    """What was chosen and, in the body of a request only, what was filled in."""
    if request.method != "POST":
        return {name: request.args[name] for name in ("forum", "as") if name in request.args}
    request.max_content_length = LARGEST
    if (request.content_length or 0) > LARGEST:
        raise RequestEntityTooLarge(TOO_LONG)
    return {name: value for name in ("forum", "as", *ITEMS) if (value := request.form.get(name, "").strip())}


def _choice(given: dict[str, str], name: str, among: Container[str], otherwise: str) -> str:
    """One of a few, taken out of what was sent; empty where none was chosen."""
    chosen = given.pop(name, "")
    if chosen and chosen not in among:
        raise BadRequest(otherwise)
    return chosen


def _stated(given: Mapping[str, str]) -> Checklist:
    """What users say of their own examination."""
    minutes = given.get("minutes", "")
    points: dict[str, Any] = (
        {**given, "minutes": int(minutes)} if minutes.isdecimal() and len(minutes) < 7 else dict(given)
    )
    try:
        return checklist(points, "The form")
    except ChecklistError as error:
        raise BadRequest(str(error)) from error


def _file(found: Letter, form: str, physician: str) -> Response:
    made = text(found) if form == "txt" else printed(found.title, found.made_on, layout(found), found.cited)
    response = Response(made, mimetype=MEDIA_TYPES[form])
    response.headers.set("Content-Disposition", "attachment", filename=f"{physician}-appeal.{form}")
    response.headers["X-Robots-Tag"] = NO_INDEX
    return response
