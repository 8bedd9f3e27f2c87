import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from data.invent.review import COLUMNS, JUDGED, REVIEWER, Statement, desk_rows
from examiner_db.desk.exchange import read

Truth = list[dict[str, Any]]


def statements(truth: Truth) -> Iterator[Statement]:
    """What a perfect reader would have found."""
    for decision in truth:
        docket = decision["docket"].split(" / ")[0]
        for one in decision["physicians"]:
            mention = f"{docket}|{one['name']}"
            base = Statement(docket=docket, name=one["name"], mention=mention)
            for number, opinion in enumerate(one["opinions"]):
                yield Statement(**base, id=f"{mention}|{number}", **opinion, weight="")
            if one["weight"] != "not_stated":
                weighing = Statement(**base, id=f"{mention}|w", quote=one["weight_quote"], weight=one["weight"])
                yield weighing | Statement(issue="", direction="", level="board")


@pytest.fixture(scope="module")
def found(truth: Truth) -> list[Statement]:
    return list(statements(truth))


def one(truth: Truth, found: list[Statement], **changed: str) -> list[tuple[str, str]]:
    """The review of the first statement of the twelfth decision's second physician, changed."""
    original = next(
        statement
        for statement in found
        if statement["docket"] == "WC09-9001" and "Haverstraat" in statement["name"] and statement["direction"]
    )
    statement = Statement(**{**original, **changed})  # type: ignore[typeddict-item] # the test's own changes
    rows = desk_rows(truth, [statement])
    return [(row["action"], row["verdict"]) for row in rows if row["action"] == "review"]


def test_the_reviewer_accepts_what_the_decisions_say(truth: Truth, found: list[Statement]) -> None:
    rows = [row for row in desk_rows(truth, found) if row["action"] == "review"]
    assert {row["verdict"] for row in rows} == {"accepted"}
    assert 0.85 < len(rows) / len(found) < 0.95


def test_enough_readings_of_the_largest_examiner_are_reviewed(truth: Truth, found: list[Statement]) -> None:
    reviewed = {row["subject"] for row in desk_rows(truth, found)}
    largest = [one for one in found if "Haverstraat" in one["name"] and one["issue"] == "causation"]
    assert len(largest) == 40
    assert 36 <= len([one for one in largest if one["id"] in reviewed]) < 40


def test_a_reading_in_the_wrong_direction_is_rejected(truth: Truth, found: list[Statement]) -> None:
    assert one(truth, found) == [("review", "accepted")]
    assert one(truth, found, direction="claimant") == [("review", "rejected")]


def test_another_issue_is_rejected_unless_it_is_the_other_face_of_causation(
    truth: Truth, found: list[Statement]
) -> None:
    assert one(truth, found, issue="apportionment") == [("review", "rejected")]
    assert one(truth, found, issue="preexisting") == [("review", "accepted")]
    assert one(truth, found, issue="preexisting", quote="other words") == [("review", "rejected")]


def test_an_apostrophe_or_an_accent_makes_no_other_physician(truth: Truth) -> None:
    statement = Statement(
        id="x",
        docket="WC12-9011",
        name="Siobhan O'Rathvane",
        issue="causation",
        direction="insurer",
        quote="",
        weight="",
    )
    assert [row["verdict"] for row in desk_rows(truth, [statement])] == ["accepted"]


def test_a_physician_of_a_cited_case_is_rejected(truth: Truth) -> None:
    statement = Statement(
        id="x", docket="WC12-9011", name="Fenniman", issue="causation", direction="insurer", quote="", weight=""
    )
    (row,) = desk_rows(truth, [statement])
    assert (row["verdict"], row["reason"]) == ("rejected", "the decision names no such physician in this dispute")


@pytest.mark.parametrize(
    ("weight", "level", "issue", "verdict"),
    [
        ("rejected", "board", "", "accepted"),
        ("credited", "trial", "", "accepted"),
        ("credited", "board", "", "rejected"),
        ("partly", "board", "", "rejected"),
    ],
)
def test_weighings_are_reviewed_by_level(truth: Truth, weight: str, level: str, issue: str, verdict: str) -> None:
    statement = Statement(
        id="x",
        docket="WC14-9017",
        name="Cornelius B. Haverstraat",
        issue=issue,
        direction="",
        weight=weight,
        level=level,
    )
    assert [row["verdict"] for row in desk_rows(truth, [statement])] == [verdict]


@pytest.mark.parametrize(("issue", "verdict"), [("mmi", "accepted"), ("causation", "rejected")])
def test_an_opinion_credited_in_part_is_reviewed_by_issue(truth: Truth, issue: str, verdict: str) -> None:
    statement = Statement(
        id="x",
        docket="WC11-9007",
        name="Cornelius B. Haverstraat",
        issue=issue,
        direction="",
        weight="credited",
        level="board",
    )
    assert [row["verdict"] for row in desk_rows(truth, [statement])] == [verdict]


def test_identity_rows_follow_the_plan(truth: Truth, found: list[Statement]) -> None:
    rows = desk_rows(truth, found)
    judged = [(row["subject"], row["other"], row["verdict"]) for row in rows if row["action"] == "judge"]
    assert judged == [
        (f"{a_docket}|{a}", f"{b_docket}|{b}", verdict) for a, a_docket, b, b_docket, verdict, _ in JUDGED
    ]
    confirmed = [row for row in rows if row["action"] == "confirm"]
    assert len({row["subject"] for row in confirmed}) == len(confirmed)
    assert len([row for row in confirmed if row["subject"].endswith("Haverstraat")]) == 40
    assert {row["license"] for row in confirmed} == {"", "NY MD 990108", "NY MD 990110"}
    assert not [row for row in confirmed if "Ferncastle" in row["subject"]]


def test_the_desk_takes_the_rows_as_they_are(truth: Truth, found: list[Statement], tmp_path: Path) -> None:
    rows = desk_rows(truth, found)
    with (tmp_path / "desk.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    entries = read(tmp_path / "desk.csv")
    assert len(entries) == len(rows)
    assert {line.entry.by for line in entries} == {REVIEWER}
    assert [line.entry.at for line in entries] == sorted(line.entry.at for line in entries)


def test_the_order_of_the_statements_does_not_matter(truth: Truth, found: list[Statement]) -> None:
    assert desk_rows(truth, found) == desk_rows(truth, reversed(found))
