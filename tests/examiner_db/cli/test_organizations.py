"""How an organization is listed on the desk."""

import pytest

from examiner_db.cli.organizations import shown
from examiner_db.identity.organizations import Organization

TWO = "Acorn Freight and Oak Casualty"


@pytest.mark.parametrize(
    ("one", "lines"),
    [
        (Organization("Acorn", None, {"Acorn": 1}), ["Acorn  (not on the desk; 1 evaluation)"]),
        (
            Organization(TWO, None, {TWO: 2}),
            [f"{TWO}  (not on the desk; 2 evaluations; printed as one name, may be an employer and its insurer)"],
        ),
        (Organization(TWO, "insurer", {TWO: 2}), [f"{TWO}  (insurer; 2 evaluations)"]),
        (
            Organization("Oak Casualty", "law_firm", {TWO: 2, "Oak Casualty": 1}),
            [
                "Oak Casualty  (law firm; 3 evaluations)",
                f"    printed '{TWO}' in 2",
                "    printed 'Oak Casualty' in 1",
            ],
        ),
    ],
)
def test_what_a_person_must_know_stands_beside_the_name(one: Organization, lines: list[str]) -> None:
    assert list(shown(one)) == lines
