"""A page as HTML, or as its JSON twin at the same address: with ``.json``, ``?format=json`` or by ``Accept``."""

from dataclasses import fields
from functools import lru_cache
from typing import Any

from flask import Response, render_template, request
from pydantic import TypeAdapter

from web.pages import Page
from web.security import NO_INDEX


def wants_json() -> bool:
    """Whether the request asks for the JSON twin; an address that says so outranks the ``Accept`` header."""
    named = "json" if request.path.endswith(".json") else request.args.get("format")
    if named is not None:
        return named == "json"
    accepted = request.accept_mimetypes
    return accepted["application/json"] > accepted["text/html"]


def respond(page: Page) -> Response:
    """The answer that shows ``page`` in the format asked for."""
    response = _json(page) if wants_json() else Response(render_template(page.template, **variables(page)))
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


@lru_cache(maxsize=64)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
