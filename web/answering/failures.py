"""Every failure is a page with one sentence, in the format asked for."""

import traceback
from types import TracebackType

from flask import Flask, Response
from werkzeug.exceptions import HTTPException, SecurityError

from examiner_db.database import SchemaMismatchError
from examiner_db.releases import NoReleaseError
from examiner_db.search import RefusedQueryError
from web.answering.formats import respond
from web.examiner.selection import UnknownChoiceError
from web.pages.page import ErrorPage
from web.release.current import PrivateReleaseError

Failed = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
TITLES = {
    400: "This request cannot be answered",
    404: "Nothing here",
    405: "This request cannot be answered",
    413: "This request is too long",
    429: "Too many requests",
    503: "Nothing to show yet",
}
SENTENCES = {
    400: "The request is not one that this site understands.",
    404: "No page has this address.",
    405: "Pages of this site can only be read.",
    500: "The page could not be made; nothing about the request was recorded.",
}
STATUSES = {
    UnknownChoiceError: 400,
    RefusedQueryError: 400,
    PrivateReleaseError: 503,
    SchemaMismatchError: 503,
}
"""What a failure of ours means to a reader; its message is the sentence."""
SAID = ("Allow", "Retry-After")
"""Headers of a failure that say what may be asked instead, and when."""
NOT_BUILT = "Nothing has been built yet. Whoever runs this site does it with examiner-db import or examiner-db build."
"""The failure's own message names a folder of the machine."""


def register(app: Flask) -> None:
    """Answer every failure of ``app`` with a page."""
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(NoReleaseError, lambda _error: _page(503, NOT_BUILT))
    for failure, status in STATUSES.items():
        app.register_error_handler(failure, lambda error, status=status: _page(status, str(error)))


def unworded(failed: Failed) -> str:
    """What failed and where in the program; not in the error's own words, which can name whom a page is about."""
    kind, _, trace = failed
    return f"{kind and kind.__name__}\n{''.join(traceback.format_tb(trace))}"


def _refused(error: HTTPException) -> Response:
    if isinstance(error, SecurityError):  # Another name for this machine: there are no addresses to build a page with.
        return Response("This site answers only to its own name.\n", status=400, mimetype="text/plain")
    status = error.code or 500
    ours = error.description if type(error).description != error.description else None
    page = _page(status, ours or SENTENCES.get(status, "The page could not be made."))
    page.headers.extend((name, value) for name, value in error.get_headers() if name in SAID)
    return page


def _page(status: int, sentence: str) -> Response:
    title = TITLES.get(status, "The page could not be made")
    return respond(ErrorPage(title=title, sentence=sentence, status=status, noindex=True))
