"""The API against its own description, with values that fit it and with values that do not, made by schemathesis."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.core.failures import FailureGroup
from sqlmodel import select

from examiner_db.models import Decision
from tests.web.town import ISAURA, TOBIAS
from web import Site
from web.addresses.twins import API
from web.api.description import address, description
from web.api.operations import OPERATIONS

Operation = Any
ON_RECORD = {"/examiners": "orla-fennimore", "/physicians": "ansgar-dellwood"}
ADDRESSES = [address(one) for one in OPERATIONS]


def tried(examples: int) -> settings:
    """The same few examples in every run."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )


@pytest.fixture(scope="module")
def operations(town_app: Site) -> dict[str, Operation]:
    """Every operation of the description that the site itself serves."""
    schema = schemathesis.openapi.from_wsgi(f"{API}/openapi.json", town_app)
    found: list[Any] = list(schema.get_all_operations())
    return {one.ok().path: one.ok() for one in found}


@pytest.fixture(scope="module")
def decision(town_app: Site) -> str:
    current = town_app.extensions["current_release"]
    release = current.borrow()
    with release.session() as session:
        found = session.exec(select(Decision.id)).first()
    current.give_back(release)
    return str(found)


def known(path: str, decision: str) -> dict[str, str]:
    """Ids that this address knows."""
    person = next((one for start, one in ON_RECORD.items() if path.startswith(start)), "")
    return {name: one for name, one in (("physician", person), ("decision", decision)) if f"{{{name}}}" in path}


def test_every_operation_is_described_and_served(operations: dict[str, Operation]) -> None:
    assert list(operations) == ADDRESSES
    assert len(ADDRESSES) > 25


@pytest.mark.parametrize("path", ADDRESSES)
def test_what_fits_the_description_is_answered_as_described(
    operations: dict[str, Operation], decision: str, path: str
) -> None:
    ids = known(path, decision)

    @tried(6)
    @given(case=operations[path].as_strategy(generation_mode=GenerationMode.POSITIVE))
    def ask(case: Any) -> None:
        case.path_parameters.update(ids)
        answer = case.call()
        case.validate_response(answer)
        assert answer.status_code == 200

    ask()


@pytest.mark.parametrize("path", ADDRESSES)
def test_what_does_not_fit_is_refused_as_described(operations: dict[str, Operation], path: str) -> None:
    refused = []

    @tried(6)
    @given(case=operations[path].as_strategy(generation_mode=GenerationMode.NEGATIVE))
    def ask(case: Any) -> None:
        answer = case.call()
        case.validate_response(answer)
        refused.append(answer.status_code)

    ask()
    assert set(refused) <= {400, 404}


@pytest.mark.parametrize("physician", ["orla-fennimore", ISAURA[0], TOBIAS[0]])
@pytest.mark.parametrize("table", ["opinions", "weighings", "figures", "counts"])
def test_every_row_is_as_described(operations: dict[str, Operation], physician: str, table: str) -> None:
    case = operations[f"/examiners/{{physician}}/{table}"].Case(path_parameters={"physician": physician})
    answer = case.call()
    case.validate_response(answer)
    described = description()["components"]["schemas"][f"{table.capitalize()}Row"]["properties"]
    assert answer.json()["rows"]
    assert all(list(row) == list(described) for row in answer.json()["rows"])


def with_numbers_for_words(described: dict[str, Any]) -> None:
    described["components"]["schemas"]["DecisionsRow"]["properties"]["docket"] = {"type": "integer"}


def with_another_column(described: dict[str, Any]) -> None:
    described["components"]["schemas"]["DecisionsRow"]["required"].append("judge")


def with_words_for_numbers(described: dict[str, Any]) -> None:
    described["components"]["schemas"]["DecisionsRows"]["properties"]["total"] = {"type": "string"}


def with_another_status(described: dict[str, Any]) -> None:
    answers = described["paths"]["/decisions"]["get"]["responses"]
    answers["201"] = answers.pop("200")


CHANGES = (with_numbers_for_words, with_another_column, with_words_for_numbers, with_another_status)


@pytest.mark.parametrize("change", CHANGES)
def test_a_description_that_says_otherwise_is_found_out(
    town_app: Site, change: Callable[[dict[str, Any]], None]
) -> None:
    described = deepcopy(description())
    change(described)
    schema = schemathesis.openapi.from_dict(described)
    schema.app = town_app
    operation = schema["/decisions"]["GET"]
    with pytest.raises(FailureGroup):
        operation.Case().call_and_validate()
