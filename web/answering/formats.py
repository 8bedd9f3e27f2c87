"""A page as HTML, or as a twin: ``.json`` or ``.csv`` at its address, ``?format=`` or what ``Accept`` asks for."""

import json
from dataclasses import fields
from functools import lru_cache
from typing import Any, Literal

from flask import Response, render_template, request
from pydantic import TypeAdapter
from werkzeug.exceptions import NotFound

from examiner_db.export.spreadsheet import spreadsheet
from web.addresses.twins import FORMATS, through_api
from web.answering.security import NO_INDEX
from web.pages.page import ErrorPage, Page
from web.pages.tables import table

Format = Literal["html", "json", "csv"]
MEDIA_TYPES: dict[str, Format] = {"text/html": "html", "application/json": "json", "text/csv": "csv"}
NO_ROWS = "This page has no rows to be written as CSV."


def wanted() -> Format:
    """The format that the request asks for; an address that says so outranks the ``Accept`` header."""
    if through_api():
        return "json"
    ending = request.path.rpartition(".")[2]
    named = ending if ending in FORMATS else request.args.get("format")
    if named is not None:
        return next((form for form in MEDIA_TYPES.values() if form == named), "html")
    return MEDIA_TYPES[request.accept_mimetypes.best_match(MEDIA_TYPES, default="text/html")]


def respond(page: Page) -> Response:
    """The answer that shows ``page`` in the format asked for; a failure has no CSV, and is shown as HTML instead."""
    form = wanted()
    if form == "csv" and not isinstance(page, ErrorPage):
        response = _csv(page)
    elif through_api() and isinstance(page, ErrorPage):
        response = _problem(page)
    elif form == "json":
        response = _json(page)
    else:
        response = Response(render_template(page.template, **variables(page)))
    response.status_code = page.status
    response.vary.add("Accept")
    response.cache_control.no_cache = True  # A hold must show at once.
    if page.noindex:
        response.headers["X-Robots-Tag"] = NO_INDEX
    return response


def variables(page: Page) -> dict[str, object]:
    """A page's variables, by name, as its template gets them."""
    return {field.name: getattr(page, field.name) for field in fields(page)}


def _json(page: Page) -> Response:
    kind: Any = type(page)
    body = _adapter(kind).dump_json(page, indent=1, exclude={"noindex"})
    return Response(body, mimetype="application/json")


def _problem(page: ErrorPage) -> Response:
    """A failure as RFC 9457 has programs read it."""
    told = {"type": "about:blank", "title": page.title, "status": page.status, "detail": page.sentence}
    return Response(json.dumps(told, ensure_ascii=False), mimetype="application/problem+json")


def _csv(page: Page) -> Response:
    found = table(page)
    if found is None:
        raise NotFound(NO_ROWS)
    response = Response(spreadsheet(found.columns, found.rows), mimetype="text/csv")
    name = request.path.strip("/").removesuffix(".csv").replace("/", "-")
    response.headers.set("Content-Disposition", "attachment", filename=f"{name}.csv")
    return response


@lru_cache(maxsize=64)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
