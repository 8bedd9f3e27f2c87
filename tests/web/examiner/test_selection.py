from typing import Any, NamedTuple

import pytest
from flask.testing import FlaskClient

from web.examiner.selection import Selection, UnknownChoiceError, choices


def rows(client: FlaskClient, address: str) -> list[dict[str, Any]]:
    answer = client.get(address).json
    assert answer is not None
    found: list[dict[str, Any]] = answer["rows"]
    return found


@pytest.mark.parametrize(
    ("query", "passes"),
    [
        ("issue=causation", lambda row: row["issue"] == "causation"),
        ("direction=claimant", lambda row: row["direction"] == "claimant"),
        ("block=claimant", lambda row: row["block"] == "claimant"),
        ("direction=insurer,mixed", lambda row: row["direction"] != "claimant"),
        ("issue=impairment&counts=true", lambda row: row["issue"] == "impairment" and row["counts"]),
        ("counts=false", lambda row: not row["counts"]),
        ("counted_as=insurer", lambda row: row["counted_as"] == "insurer"),
        ("tribunal=mn_wcca", lambda _row: True),
        ("issue=&direction=", lambda _row: True),
    ],
)  # fmt: skip
def test_exactly_the_rows_that_were_asked_for(client: FlaskClient, query: str, passes: Any) -> None:
    everything = rows(client, "/examiners/orla-fennimore/opinions.json")
    chosen = rows(client, f"/examiners/orla-fennimore/opinions.json?{query}")
    assert chosen == [row for row in everything if passes(row)]
    assert chosen


def test_weighings_are_chosen_by_their_weight(client: FlaskClient) -> None:
    chosen = rows(client, "/examiners/orla-fennimore/weighing.json?weight=rejected")
    assert {row["weight"] for row in chosen} == {"rejected"}
    assert len(chosen) == 10


@pytest.mark.parametrize("query", ["issue=astrology", "block=payers", "listed=perhaps", "direction=insurer,both"])
def test_a_value_that_does_not_exist_is_refused_with_those_that_do(client: FlaskClient, query: str) -> None:
    refused = client.get(f"/examiners/orla-fennimore/opinions.json?{query}")
    assert refused.status_code == 400
    assert refused.json is not None
    assert refused.json["sentence"].startswith(f"There is no {query.partition('=')[0]} '")
    assert "; there are: " in refused.json["sentence"]


class Indexed(NamedTuple):
    """A work with its topics."""

    topics: tuple[str, ...]


WORKS = [Indexed(("Range of Motion, Articular", "Shoulder")), Indexed(("Shoulder",)), Indexed(())]


def test_works_are_chosen_by_a_topic_which_may_hold_a_comma() -> None:
    assert Selection.of({"topics": "Range of Motion, Articular"}).of_rows(WORKS) == (WORKS[0],)
    assert Selection.of({"topics": "Shoulder"}).of_rows(WORKS) == (WORKS[0], WORKS[1])
    assert Selection.of({"topics": "Range of Motion"}).of_rows(WORKS) == ()


def test_topics_are_offered_one_by_one_the_most_frequent_first() -> None:
    assert choices(WORKS, ("topics",)) == {"topics": ("Shoulder", "Range of Motion, Articular")}


def test_unknown_names_are_no_choice() -> None:
    assert Selection.of({"utm_source": "x", "page": "2"}) == Selection({})


def test_the_first_wrong_value_is_named() -> None:
    with pytest.raises(UnknownChoiceError, match="There is no weight 'heavy'"):
        Selection.of({"weight": "credited,heavy"})


def test_every_count_of_a_profile_opens_exactly_its_rows(client: FlaskClient) -> None:
    """The number of distinct claims, issues and blocks, or of rows, is the number that the link carries."""
    profile = client.get("/examiners/orla-fennimore.json").json
    assert profile is not None
    sections = {"opinions": "opinions", "weighings": "weighing", "publications": "publications"}
    for count in profile["record"]["counts"]:
        if count["rows"] in sections:
            found = rows(client, f"/examiners/orla-fennimore/{sections[count['rows']]}.json?{count['query']}")
            units = {(row["decision"]["claim_id"], row["issue"], row["block"]) for row in found if "direction" in row}
            assert count["n"] == (len(units) or len(found)), count
        else:
            page = client.get(f"/examiners/orla-fennimore/discipline.json?{count['query']}").json
            assert page is not None
            assert count["n"] == page["total"], count
