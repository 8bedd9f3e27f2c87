"""Answers to programs: a page of rows with its total and its neighbors, or one object; never stored unasked."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flask import Response, request, url_for
from pydantic import TypeAdapter

from examiner_db.export.column import Columns, cells, names
from web.answering.security import NO_INDEX
from web.api.parameter import LIMIT, OFFSET, whole
from web.release.asked import Asked


@dataclass(frozen=True)
class Window:
    """Which rows are asked for."""

    offset: int
    limit: int

    @classmethod
    def of(cls, asked: Asked) -> "Window":
        """The window in an address that was checked."""
        return cls(whole(asked.arguments, OFFSET), whole(asked.arguments, LIMIT))

    def cut(self, rows: Sequence[Any]) -> Sequence[Any]:
        """The rows that it shows."""
        return rows[self.offset : self.offset + self.limit]


def listed(asked: Asked, columns: Columns, rows: Sequence[Any], withheld: str | None = None) -> Response:
    """The page of ``rows`` that is asked for; ``withheld`` says why some are missing, if they are."""
    return paged(asked, columns, Window.of(asked).cut(rows), len(rows), withheld)


def paged(asked: Asked, columns: Columns, shown: Sequence[Any], total: int, withheld: str | None = None) -> Response:
    """A page of ``total`` rows that was cut already, with the addresses of its neighbors, as RFC 8288 writes them."""
    window, site, heads = Window.of(asked), request.host_url, names(columns)
    leads = _neighbors(window, total)
    body = {
        "release": asked.release.id,
        "sample": asked.release.sample,
        "total": total,
        "offset": window.offset,
        "limit": window.limit,
        "next": leads.get("next"),
        "withheld": withheld,
        "rows": [dict(zip(heads, cells(columns, row, site), strict=True)) for row in shown],
    }
    response = _json(json.dumps(body, ensure_ascii=False, indent=1))
    if leads:
        response.headers["Link"] = ", ".join(f'<{address}>; rel="{to}"' for to, address in leads.items())
    return response


def found(value: Any) -> Response:
    """One object."""
    kind: Any = type(value)
    return _json(_adapter(kind).dump_json(value, indent=1))


def _neighbors(window: Window, total: int) -> dict[str, str]:
    leads = {}
    if window.offset + window.limit < total:
        leads["next"] = _at(window.offset + window.limit)
    if window.offset:
        leads["prev"] = _at(max(min(window.offset, total) - window.limit, 0))
    return leads


def _at(offset: int) -> str:
    arguments: dict[str, Any] = {**request.args, **(request.view_args or {}), "offset": offset or None}
    return url_for(str(request.endpoint), _external=True, **arguments)


def _json(body: str | bytes) -> Response:
    response = Response(body, mimetype="application/json")
    response.cache_control.no_cache = True  # A hold must show at once.
    response.headers["X-Robots-Tag"] = NO_INDEX
    return response


@lru_cache(maxsize=16)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
