"""The description of the API as OpenAPI 3.1, made from its operations and columns, so that it cannot say anything else.

What an address takes is what refuses other requests there, and what it answers is what the tables are written from.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.metadata import version
from typing import Any

from pydantic import TypeAdapter

from examiner_db.export.column import Columns
from web.addresses.twins import API
from web.api.operations import OPERATIONS, Operation
from web.api.parameter import MOST, Parameter

Json = dict[str, Any]
PROBLEM = "application/problem+json"
IDENTIFIER = "^[A-Za-z0-9_-]{1,100}$"
ABOUT = (
    "The same record as the pages, for programs: discipline, publications and decided disputes of independent medical "
    "examiners, each row with its exact words, its source and its address. A row says whom it is about, and whether "
    "that is one identified person or a group of records that share a name. Rows are in words, as in the exports; "
    "filters take the codes of the vocabulary. Private files and claimants' names are in no answer, and what is held "
    "while a dispute about it is open leaves every answer at once. Not to be used to decide on employment, "
    "credentialing, insurance, credit or housing. Not legal advice, and not a citator."
)
_IDS: Mapping[str, str] = {
    "physician": "The public id of an examiner or physician.",
    "decision": "The id of a decision.",
}
_REFUSALS: Mapping[str, str] = {
    "400": "The request has a parameter, or a value of one, that does not exist.",
    "404": "Nothing has this id, or it is not shown.",
    "429": "Too many requests from one address; Retry-After says how many seconds to wait.",
    "503": "Nothing has been built yet.",
}
_HEADERS: Mapping[str, str] = {
    "ETag": "The mark of this answer, to be sent back as If-None-Match.",
    "Link": "The addresses of the next and the previous page, as RFC 8288 writes them.",
}


@lru_cache(maxsize=1)
def description() -> Json:
    """The whole document."""
    schemas = {"Problem": _PROBLEM}
    for one in OPERATIONS:
        schemas |= _schemas(one)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Examiner DB",
            "version": version("examiner-db"),
            "description": ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": API}],
        "paths": {address(one): {"get": _operation(one)} for one in OPERATIONS},
        "components": {"schemas": schemas},
    }


def address(operation: Operation) -> str:
    """The address of an operation as OpenAPI writes it."""
    return operation.path.replace("<", "{").replace(">", "}")


def row_name(operation: Operation) -> str:
    """The name of the schema of what an operation answers with: of a row, or of the one object."""
    if isinstance(operation.gives, type):
        return operation.gives.__name__
    table = operation.path.rpartition("/")[2]
    return "".join(part.capitalize() for part in table.split("_")) + "Row"


def _operation(one: Operation) -> Json:
    ids = [_identifier(name) for name in re.findall("<(.+?)>", one.path)]
    return {
        "operationId": one.name,
        "summary": one.says,
        "parameters": [*ids, *map(_parameter, one.parameters)],
        "responses": {
            "200": _answer(one),
            "304": {"description": "The answer that If-None-Match names is still the same."},
            **({"301": _MOVED, "302": _MOVED} if ids else {}),
            **{status: _refusal(says) for status, says in _REFUSALS.items() if ids or status != "404"},
        },
    }


def _identifier(name: str) -> Json:
    schema = {"type": "string", "pattern": IDENTIFIER}
    return {"name": name, "in": "path", "required": True, "description": _IDS[name], "schema": schema}


def _parameter(one: Parameter) -> Json:
    commas = {"style": "form", "explode": False} if one.schema["type"] == "array" else {}
    return {"name": one.name, "in": "query", "description": one.says, "schema": dict(one.schema), **commas}


def _answer(one: Operation) -> Json:
    name = f"{row_name(one)}s" if one.pages else row_name(one)
    headers = _HEADERS if one.pages else {"ETag": _HEADERS["ETag"]}
    return {
        "description": f"A page of rows, {MOST} at most." if one.pages else one.says,
        "headers": {head: {"description": says, "schema": {"type": "string"}} for head, says in headers.items()},
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
    }


def _refusal(says: str) -> Json:
    wait = {"headers": {"Retry-After": {"schema": {"type": "string"}}}} if says == _REFUSALS["429"] else {}
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": says, **wait, "content": {PROBLEM: {"schema": schema}}}


def _schemas(one: Operation) -> Json:
    """The schemas of what an operation answers with, by name."""
    name = row_name(one)
    if not isinstance(one.gives, type):
        return {name: _row(one.gives), f"{name}s": _page(name)}
    found = TypeAdapter(one.gives).json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
    return {**found.pop("$defs", {}), name: found}


def _row(columns: Columns) -> Json:
    heads = {column.name: column.schema for column in columns}
    return {"type": "object", "properties": heads, "required": [*heads], "additionalProperties": False}


def _page(name: str) -> Json:
    count = {"type": "integer", "minimum": 0}
    held: Json = {
        "release": {"type": "string", "description": "The built state of the record that answers."},
        "sample": {"type": "boolean", "description": "Whether everybody and everything in it is invented."},
        "total": count | {"description": "How many rows there are on all pages."},
        "offset": count,
        "limit": count,
        "next": {"type": ["string", "null"], "format": "uri", "description": "The address of the next page."},
        "withheld": {"type": ["string", "null"], "description": "Why rows or figures are missing, if they are."},
        "rows": {"type": "array", "maxItems": MOST, "items": {"$ref": f"#/components/schemas/{name}"}},
    }
    return {"type": "object", "properties": held, "required": [*held], "additionalProperties": False}


_MOVED: Json = {
    "description": "The id leads on: to the one that was kept, or to where this person stands.",
    "headers": {"Location": {"schema": {"type": "string"}}},
}
_PROBLEM: Json = {
    "type": "object",
    "description": "What is wrong, as RFC 9457 writes it; detail is one sentence.",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
    "required": ["type", "title", "status", "detail"],
}
