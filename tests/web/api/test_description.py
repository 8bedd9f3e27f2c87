"""The description of the API: whole, without a dead reference, and the same as what the site holds to."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict

from examiner_db.export.column import Column
from web.addresses.twins import API
from web.api.description import address, description, row_name
from web.api.operations import FILTERS, OPERATIONS, Operation
from web.api.parameter import MOST, Parameter, check
from web.examiner.selection import ALLOWED, PERIOD, TYPED

SCHEMAS: dict[str, Any] = description()["components"]["schemas"]


def references(value: Any) -> Iterator[str]:
    """Every reference in a document."""
    if isinstance(value, dict):
        yield from ([value["$ref"]] if "$ref" in value else ())
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from references(one)


def operation(one: Operation) -> dict[str, Any]:
    found: dict[str, Any] = description()["paths"][address(one)]["get"]
    return found


def test_it_is_served_as_it_is_made(town_client: FlaskClient) -> None:
    answer = town_client.get(f"{API}/openapi.json")
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    assert answer.json == description()
    assert town_client.get(f"{API}/openapi.json", headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    assert town_client.get(f"{API}/openapi.json?pretty=1").status_code == 400


def test_every_reference_leads_somewhere_and_every_schema_is_used() -> None:
    found = set(references(description()))
    assert found == {f"#/components/schemas/{name}" for name in SCHEMAS}


def test_it_says_what_the_site_says_of_itself() -> None:
    said = description()["info"]["description"]
    for words in ("employment, credentialing, insurance, credit or housing", "Not legal advice", "claimants' names"):
        assert words in said
    assert description()["openapi"] == "3.1.0"
    assert description()["servers"] == [{"url": API}]


def test_names_are_unique() -> None:
    assert len({one.name for one in OPERATIONS}) == len({one.path for one in OPERATIONS}) == len(OPERATIONS)
    assert [operation(one)["operationId"] for one in OPERATIONS] == [one.name for one in OPERATIONS]


@pytest.mark.parametrize("one", OPERATIONS, ids=lambda one: one.name)
def test_an_operation_is_described_as_it_is(one: Operation) -> None:
    told = operation(one)
    query = [parameter["name"] for parameter in told["parameters"] if parameter["in"] == "query"]
    path = [parameter["name"] for parameter in told["parameters"] if parameter["in"] == "path"]
    assert query == [parameter.name for parameter in one.parameters]
    assert path == re.findall("<(.+?)>", one.path)
    assert ("Link" in told["responses"]["200"]["headers"]) is one.pages
    assert {"200", "304", "400", "429", "503"} <= told["responses"].keys()
    assert ({"301", "302", "404"} <= told["responses"].keys()) is bool(path)
    assert told["summary"].endswith(".")


@pytest.mark.parametrize("one", [one for one in OPERATIONS if one.pages], ids=lambda one: one.name)
def test_rows_have_the_columns_of_the_table(one: Operation) -> None:
    row, page = SCHEMAS[row_name(one)], SCHEMAS[f"{row_name(one)}s"]
    assert isinstance(one.gives, tuple)
    columns: tuple[Column, ...] = one.gives
    assert list(row["properties"]) == row["required"] == [column.name for column in columns]
    assert page["properties"]["rows"]["maxItems"] == MOST
    assert page["required"] == list(page["properties"])
    for column in columns:
        told = row["properties"][column.name]
        assert column.meaning in told["description"]
        assert "null" in told["type"]


def examples(parameter: Parameter) -> list[str]:
    """Values that the schema of a parameter allows, at its ends."""
    schema = parameter.schema
    if schema["type"] == "integer":
        return [str(schema["minimum"]), str(schema["maximum"])]
    if schema["type"] == "array":
        return [*schema["items"]["enum"], ",".join(schema["items"]["enum"])]
    return list(schema.get("enum", ())) or (["1999"] if "pattern" in schema else ["x", "x" * schema["maxLength"]])


@pytest.mark.parametrize("one", OPERATIONS, ids=lambda one: one.name)
def test_what_is_described_passes(one: Operation) -> None:
    for parameter in one.parameters:
        assert parameter.says.endswith(".")
        for value in examples(parameter):
            check(MultiDict([(parameter.name, value)]), one.parameters)


def test_a_filter_is_one_of_the_pages() -> None:
    known = {*ALLOWED, *TYPED, *PERIOD}
    assert {name for names in FILTERS.values() for name in names} <= known
    assert all(len(set(names)) == len(names) for names in FILTERS.values())
