"""Giving the API its addresses, and letting the pages of other sites read it where everybody may."""

import json
import re
from collections.abc import Callable

from flask import Flask, Response, request
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as Answer

from web.addresses.twins import API, through_api
from web.answering.freshness import confirmed, marked
from web.answering.lending import asked
from web.answering.security import NO_INDEX
from web.api.description import IDENTIFIER, description
from web.api.operations import OPERATIONS, Operation
from web.api.parameter import check

NOTHING = "Nothing has this id."
SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
    "Access-Control-Max-Age": "86400",
}
"""What lets a page of another site read an answer, without anything that tells who asks."""


def serve(app: Flask) -> None:
    """Give ``app`` the addresses of every operation, and of their description."""
    for operation in OPERATIONS:
        app.add_url_rule(f"{API}{operation.path}", f"api_{operation.name}", _answering(operation))
    app.add_url_rule(f"{API}/openapi.json", "api_openapi", _described)


def share(app: Flask) -> None:
    """Let pages of other sites read the API of a site that everybody can reach.

    On a site of one's own machine they may not: whatever page is open beside it could read whom the record is about.
    """

    @app.after_request
    def add(response: Response) -> Response:
        if through_api():
            response.headers.extend(SHARED)
        return response


def _answering(operation: Operation) -> Callable[..., Answer]:
    def answer(**named: str) -> Answer:
        if not all(re.fullmatch(IDENTIFIER, ident) for ident in named.values()):
            raise NotFound(NOTHING)
        check(request.args, operation.parameters)
        return confirmed(marked(operation.answer(asked(), **named), asked().release.id))

    return answer


def _described() -> Answer:
    check(request.args, ())
    response = Response(json.dumps(description(), ensure_ascii=False), mimetype="application/json")
    response.cache_control.no_cache = True
    response.headers["X-Robots-Tag"] = NO_INDEX
    return confirmed(marked(response, asked().release.id))
