"""Taking an examiner's record away: the page with the choices, and the file that was chosen, at one address."""

from flask import Response, request
from werkzeug.exceptions import BadRequest, NotFound

from examiner_db.export import testimony
from examiner_db.export.material import NothingToExportError
from examiner_db.export.tables import TABLES
from web.addresses.people import examiner
from web.answering.exports import FORMS, form, made
from web.answering.security import NO_INDEX
from web.pages.taking import ExportPage
from web.release.asked import Asked

UNKNOWN = "There is no export of this form; the page of exports lists those that there are."


def export(asked: Asked, physician: str) -> ExportPage | Response:
    """The choices, or with ``as`` in the address the file."""
    seen = examiner(asked, physician)
    if "as" in asked.arguments:
        return _file(asked, seen.record.id, asked.arguments["as"])
    record = seen.record
    decisions = len(testimony.decisions(record))
    return ExportPage(
        title=f"Export: {record.name}",
        noindex=True,
        id=record.id,
        name=record.name,
        standing=record.standing,
        standing_sentence=record.standing_sentence,
        withheld=seen.withheld,
        forms={name: (one.title, one.holds, one.cost.said(decisions)) for name, one in FORMS.items()},
        tables={f"csv-{name}": f"{kind.title}, CSV" for name, kind in TABLES.items()},
        private=asked.private and record.id in asked.release.people_in_private,
    )


def _file(asked: Asked, physician: str, name: str) -> Response:
    wanted = form(name)
    if wanted is None:
        raise BadRequest(UNKNOWN)
    try:
        file = made(asked, physician, wanted, request.host_url)
    except NothingToExportError as error:
        raise NotFound(str(error)) from error
    kind, _, table = name.partition("-")
    named = f"{physician}-{table}.{kind}" if table else f"{physician}.{wanted.ending or kind}"
    response = Response(file.data, mimetype=wanted.media_type)
    response.headers.set("Content-Disposition", "attachment", filename=named)
    if file.cited:
        response.headers["Link"] = f'<{file.cited}>; rel="cite-as"'  # RFC 8574
    response.headers["X-Robots-Tag"] = NO_INDEX
    response.cache_control.no_store = True
    return response
