"""Citing a record, which keeps it as it is, and opening what was cited, with what has changed since."""

from datetime import UTC, datetime

from flask import Response, redirect, request, url_for
from werkzeug.exceptions import NotFound, ServiceUnavailable, TooManyRequests

from examiner_db.desk import CitedState, DeskError, EnoughCitedError
from examiner_db.export.cited import public_state, site_address
from web.addresses.neighbors import neighbors
from web.addresses.people import examiner
from web.answering.security import NO_INDEX
from web.lists.changed import rows, since, told
from web.pages.cited import CitedPage
from web.release.asked import Asked
from web.release.citing import keep, kept

ON_PAGE = 100
LARGEST = 1024
"""Bytes of the form that cites."""
UNKNOWN = "Nothing that was cited has this address. It ends with the 16 letters and digits of the printed one."
PRIVATE = "This record is known from private files alone, and cannot be cited."
WITHHELD = "Something of this state is withheld, and it is not given out whole."
REFUSED = "The record cannot be kept now, and a citation of it would not last. Please try again later."


def cite(asked: Asked, physician: str) -> Response:
    """Keep the record as it is now, and lead on to its permanent address, at the sentence that was asked for."""
    request.max_content_length = LARGEST
    ident = examiner(asked, asked.release.redirects.get(physician, physician)).record.id
    with asked.session() as session:
        state = public_state(session, ident, asked.held)
    if state is None:
        raise NotFound(PRIVATE)
    number = state.place(request.form.get("sentence", ""))
    try:
        known = keep(asked, state)
    except EnoughCitedError as error:
        raise TooManyRequests(str(error)) from error
    except DeskError as error:
        raise ServiceUnavailable(REFUSED) from error
    where = url_for("cited", ident=known, _anchor=f"s{number}" if number else None)
    return redirect(where, 303)  # type: ignore[return-value] # Flask's own response


def cited(asked: Asked, ident: str) -> CitedPage:
    """A cited state as it was, as far as it may be seen, and what has changed since."""
    found = _kept(asked, ident)
    with asked.session() as session:
        today = since(asked, session, found)
        entries = today.state.rows if today.state else ()
        page = neighbors(asked, len(entries), ON_PAGE)
        on_page = rows(session, today, entries[page.rows])
    name = today.state.name if today.state else "withheld"
    return CitedPage(
        title=f"Cited state: {name}",
        noindex=True,
        id=found.id,
        cited_on=found.at[:10],
        release_id=found.release,
        compared_on=datetime.now(UTC).date().isoformat(),
        built_on=f"{asked.release.id[:4]}-{asked.release.id[4:6]}-{asked.release.id[6:8]}",
        address=site_address(request.host_url, found.id),
        sha256=found.sha256,
        whole=today.whole,
        record=today.examiner,
        state=today.state and today.state.model_copy(update={"rows": (), "sentences": ()}),
        sentences=today.state.sentences if today.state else (),
        rows=on_page,
        changes=told(today, found.id, ON_PAGE),
        page=page,
        total=len(entries),
    )


def cited_text(asked: Asked, ident: str) -> Response:
    """The state as it is kept, letter by letter: what its id is the hash of."""
    found = _kept(asked, ident)
    with asked.session() as session:
        if not since(asked, session, found).whole:
            raise NotFound(WITHHELD)
    response = Response(found.text, mimetype="application/json")
    response.headers["X-Robots-Tag"] = NO_INDEX
    response.cache_control.no_cache = True  # A hold must show at once.
    return response


def _kept(asked: Asked, ident: str) -> CitedState:
    found = kept(asked.kept.desk, ident)
    if found is None:
        raise NotFound(UNKNOWN)
    return found
