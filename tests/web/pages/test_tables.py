"""Pages of rows have a CSV twin: what the JSON twin says, a row a line, each with its source and its address."""

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.export.column import names
from examiner_db.export.columns import ACTS, OPINIONS, WEIGHINGS, WORKS
from tests.web.world import World, invented
from web import Config, create_app
from web.pages.columns import HITS, SOURCES

PROFILE = "/examiners/orla-fennimore"
WHO = ["examiner_id", "examiner", "who_this_is"]
ORLA = ["orla-fennimore", "Orla Fennimore", "One person, by an identifier or a recorded judgment."]


def rows(client: FlaskClient, address: str) -> list[dict[str, str]]:
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (200, "text/csv")
    assert answer.get_data().startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(answer.text.removeprefix("\ufeff"), newline=""), strict=True))


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("address", "columns"),
    [
        (f"{PROFILE}/opinions.csv", [*WHO, *names(OPINIONS)]),
        (f"{PROFILE}/weighing.csv", [*WHO, *names(WEIGHINGS)]),
        (f"{PROFILE}/discipline.csv", [*WHO, *names(ACTS)]),
        (f"{PROFILE}/publications.csv", [*WHO, *names(WORKS)]),
        ("/search.csv?q=fennimore", list(names(HITS))),
        ("/sources.csv", list(names(SOURCES))),
    ],
)
def test_each_table_has_its_headings_and_says_who_and_where(
    client: FlaskClient, address: str, columns: list[str]
) -> None:
    found = rows(client, address)
    assert found
    assert all(list(row) == columns for row in found)
    if columns[:3] == WHO:
        assert all([row[name] for name in WHO] == ORLA for row in found)
        assert all(row["quote"] and row["publisher"] and row["saved_on"] == "2026-02-03" for row in found)
        assert all(row["saved_document"].startswith("http://localhost/documents/") for row in found)


def test_an_opinion_says_what_its_json_says(client: FlaskClient) -> None:
    written = rows(client, f"{PROFILE}/opinions.csv")[0]
    said = json(client, f"{PROFILE}/opinions.json")["rows"][0]
    assert {name: written[name] for name in ("id", "issue")} == {name: said[name] for name in ("id", "issue")}
    assert written["direction"] == f"{said['direction']}-favorable"
    assert written["quote"] == said["provenance"]["quote"]
    assert written["decision_page"] == f"http://localhost/decisions/{said['decision']['id']}"
    assert (written["retained"], written["checked"]) == (
        "for an insurer or employer",
        "checked by a person",
    )
    assert (written["page"], written["counted"], written["superseded"]) == ("2", "yes", "no")


def test_a_filter_holds_in_the_table_too(client: FlaskClient) -> None:
    found = rows(client, f"{PROFILE}/opinions.csv?direction=claimant")
    assert {row["direction"] for row in found} == {"claimant-favorable"}
    assert len(found) == json(client, f"{PROFILE}/opinions.json?direction=claimant")["total"]


def test_what_came_later_stands_beside_an_act(client: FlaskClient) -> None:
    found = {row["action"]: row for row in rows(client, f"{PROFILE}/discipline.csv")}
    assert found.keys() == {"reprimand", "revocation", "restoration"}
    assert found["reprimand"]["later_acts"] == "restoration 2012-06-01"
    assert [found[action]["discipline"] for action in ("reprimand", "revocation", "restoration")] == ["yes", "no", "no"]
    assert found["revocation"]["stage"] == "charged"


def test_a_search_lists_people_before_texts(client: FlaskClient) -> None:
    found = rows(client, "/search.csv?q=orla+fennimore")
    kinds = [row["kind"] for row in found]
    assert kinds[0] == "examiner"
    assert set(kinds[1:]) <= {"decision", "order", "publication"}
    assert len(kinds) > 1
    assert found[0]["address"] == "http://localhost/examiners/orla-fennimore"
    assert (found[0]["standing"], found[0]["decisions"]) == ("identified", "41")


def test_a_row_of_a_name_group_says_that_it_is_one(client: FlaskClient) -> None:
    (row,) = rows(client, "/examiners/tobias-quillfeather/opinions.csv")
    assert "not verified to be one person" in row["who_this_is"]
    assert rows(client, "/search.csv?q=quillfeather")[0]["standing"] == "name group"


def test_a_source_says_how_fresh_it_is(client: FlaskClient) -> None:
    found = {row["slug"]: row for row in rows(client, "/sources.csv")}
    assert found.keys() == {"mn_wcca", "us_pubmed", "xx_board"}
    assert (found["mn_wcca"]["records"], found["mn_wcca"]["health"]) == ("1200", "ok")
    assert found["us_pubmed"]["last_fetched"] == ""


def test_a_download_is_named_after_its_address(client: FlaskClient) -> None:
    for address in (f"{PROFILE}/opinions.csv", f"{PROFILE}/opinions?format=csv"):
        disposition = client.get(address).headers["Content-Disposition"]
        assert disposition == "attachment; filename=examiners-orla-fennimore-opinions.csv"


@pytest.mark.parametrize("address", [PROFILE, "/glossary", "/search?q=zzzzqqq", "/sources/mn_wcca"])
def test_a_page_without_rows_has_no_csv(client: FlaskClient, address: str) -> None:
    joined = f"{address}{'&' if '?' in address else '?'}format=csv"
    answer = client.get(joined)
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert "This page has no rows to be written as CSV." in answer.text


def test_a_failure_is_a_page(client: FlaskClient) -> None:
    answer = client.get("/examiners/nobody/opinions.csv")
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert client.get(f"{PROFILE}/opinions.csv?issue=weather").status_code == 400


def test_a_merged_id_leads_on_in_the_same_format(client: FlaskClient) -> None:
    answer = client.get("/examiners/orla-fenimore/opinions.csv?issue=causation")
    assert answer.status_code == 301
    assert answer.headers["Location"] == f"{PROFILE}/opinions.csv?issue=causation"


def test_a_table_is_whole_where_the_page_is_cut(publish: Callable[..., None], tmp_path: Path) -> None:
    publish(tmp_path, long_record)
    app = create_app(Config(data=tmp_path))
    client = app.test_client()
    assert len(json(client, f"{PROFILE}/opinions.json")["rows"]) == 100
    assert len(rows(client, f"{PROFILE}/opinions.csv")) == 144
    assert len(rows(client, f"{PROFILE}/opinions.csv?page=2")) == 144
    app.extensions["current_release"].close()


def long_record(world: World) -> None:
    invented(world)
    for _ in range(103):
        world.decision("orla-fennimore", "Orla Fennimore")


def test_what_a_source_prints_is_not_run(publish: Callable[..., None], tmp_path: Path) -> None:
    publish(tmp_path, with_payload)
    app = create_app(Config(data=tmp_path))
    found = rows(app.test_client(), f"{PROFILE}/publications.csv")
    assert "'=cmd|' /C calc'!A0" in {row["title"] for row in found}
    assert not any(value.startswith(("=", "+", "-", "@")) for row in found for value in row.values())
    app.extensions["current_release"].close()


def with_payload(world: World) -> None:
    invented(world)
    world.work("orla-fennimore", "Orla Fennimore", "=cmd|' /C calc'!A0", doi="10.9999/payload")
