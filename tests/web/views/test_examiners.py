import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.figures.sentence import NOT_RANDOM
from examiner_db.models import Opinion
from tests.web.world import World, invented
from web import Config, create_app

PROFILE = "/examiners/orla-fennimore"


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def test_sections_stand_in_their_order(client: FlaskClient) -> None:
    page = client.get(PROFILE).text
    assert re.findall(r"<h1>(.*?)</h1>|<h2 id=\"[a-z]+-head\">(.*?)</h2>", page) == [
        ("Orla Fennimore", ""),
        ("", "What the record holds"),
        ("", "Opinions by issue and direction"),
        ("", "How tribunals weighed them, in their words"),
        ("", "Who retained"),
        ("", "Over time"),
        ("", "Discipline, exclusions, rosters"),
        ("", "Volume and money"),
        ("", "Publications"),
        ("", "Network"),
        ("", "What we cannot see"),
        ("", "Corrections, and the examiner’s own statement"),
        ("", "Export and cite"),
    ]


def test_who_this_is_stands_on_top(client: FlaskClient) -> None:
    page = client.get(PROFILE).text
    for words in ("9000000007", "MN 40404", "Duluth, MN", "orthopedic surgery", "Orla Fennimore; Dr. Fennimore"):
        assert words in page
    assert "birth" not in client.get(f"{PROFILE}.json").text


def test_figures_are_the_record_s_own_sentences(client: FlaskClient) -> None:
    page = unescape(client.get(PROFILE).text)
    record = json(client, f"{PROFILE}.json")["record"]
    assert len(record["figures"]) == 3
    for figure in (*record["figures"], *record["credit"]):
        assert figure["sentence"].removesuffix(f" {NOT_RANDOM}") in page
    assert page.count(f"{NOT_RANDOM}</p>") == 2
    for sentence in (record["standing_sentence"], *record["cannot_see"]):
        assert sentence in page


def test_every_chart_has_its_caption_its_drawing_and_its_table(client: FlaskClient) -> None:
    page = unescape(client.get(PROFILE).text)
    charts = json(client, f"{PROFILE}.json")["charts"]
    assert {section: [one["id"] for one in found] for section, found in charts.items()} == {
        "opinions": ["opinions-payer"], "weighing": ["weighing-payer"], "time": ["years-payer", "timeline"],
    }  # fmt: skip
    for found in charts.values():
        for chart in found:
            figure = page[page.index(f'<figure class="chart" id="{chart["id"]}">') :].partition("</figure>")[0]
            assert f"<figcaption><b>{chart['title']}.</b> {chart['caption']}" in figure
            assert "<svg" in figure
            assert "style=" not in figure
            for column in chart["table"]["columns"]:
                assert f'<th scope="col">{column}</th>' in figure


def test_every_opinion_has_its_words_its_decision_and_its_source(client: FlaskClient) -> None:
    page = unescape(client.get(PROFILE).text)
    rows = json(client, f"{PROFILE}.json")["opinions"]
    assert len(rows) == 8
    for row in rows:
        shown = page[page.index(f'<li class="row" id="{row["id"]}">') :].partition("</li>")[0]
        assert f"<blockquote>{row['provenance']['quote']}</blockquote>" in shown
        assert f'href="/decisions/{row["decision"]["id"]}"' in shown
        assert f'href="/documents/{row["provenance"]["document_id"]}"' in shown
        assert ("checked by a person" in shown) == (row["review"] == "accepted")


def test_what_is_read_by_rule_says_so(client: FlaskClient) -> None:
    page = client.get("/examiners/tobias-quillfeather").text
    assert page.count("read by rule, not checked by a person") == 2
    assert "%" not in page[page.index("<main") : page.index("</main>")]


def test_both_directions_and_all_weights_are_shown_alike(client: FlaskClient) -> None:
    page = client.get(f"{PROFILE}/opinions").text
    assert all(f'class="direction {word}"' in page for word in ("insurer", "claimant", "mixed"))
    weighing = client.get(f"{PROFILE}/weighing").text
    assert all(f'<b class="weight">{word}</b>' in weighing for word in ("Credited", "Rejected", "Partly", "Not stated"))


def test_discipline_charges_and_other_acts_are_apart(client: FlaskClient) -> None:
    page = client.get(PROFILE).text
    page = page[page.index('id="discipline-head"') :]
    discipline, charges, other = (page.index(f"<h3>{head}") for head in ("Discipline</h3>", "Charges", "Other public"))
    assert discipline < page.index("<b>Reprimand</b>") < charges < page.index("<b>Revocation</b>") < other
    assert other < page.index("<b>Restoration</b>")
    reprimand = page[page.index("<b>Reprimand</b>") : charges]
    assert "restoration, June 1, 2012" in reprimand
    assert "effective April 2011" in reprimand
    assert "First seen on the list February 3, 2026" in reprimand


def test_a_publication_of_the_same_name_is_possible_and_apart(client: FlaskClient) -> None:
    page = client.get(f"{PROFILE}/publications").text
    groups = json(client, f"{PROFILE}/publications.json")["rows"]
    heading = {"confirmed": "Attributed by ORCID", "possible": "Possible: the same name only, not attributed"}
    assert heading[groups[0]["attribution"]] in page
    assert "Outcomes of imaginary lumbar fusion" in page
    assert "DOI 10.9999/invented" in page


def test_a_filter_in_the_address_chooses_the_rows_of_the_profile(client: FlaskClient) -> None:
    chosen = json(client, f"{PROFILE}.json?direction=claimant&weight=rejected")
    assert {row["direction"] for row in chosen["opinions"]} == {"claimant"}
    assert {row["weight"] for row in chosen["weighings"]} == {"rejected"}
    page = client.get(f"{PROFILE}?direction=claimant").text
    assert f'<a href="{PROFILE}">Show all</a>' in page
    many = client.get(f"{PROFILE}?direction=insurer").text
    assert f'<a href="{PROFILE}/opinions?direction=insurer">All 24 opinions</a>' in many


@pytest.mark.parametrize(
    "tail", ["", "/opinions", "/weighing?weight=credited", "/discipline", ".json", "/opinions.json"]
)
def test_a_merged_id_leads_on_to_the_one_that_was_kept(client: FlaskClient, tail: str) -> None:
    answer = client.get(f"/examiners/orla-fenimore{tail}")
    assert (answer.status_code, answer.headers["Location"]) == (301, f"{PROFILE}{tail}")
    assert client.get(answer.headers["Location"]).status_code == 200


@pytest.mark.parametrize("tail", ["", "/opinions", "/weighing", "/discipline", "/publications", ".json"])
def test_nobody_has_no_page(client: FlaskClient, tail: str) -> None:
    answer = client.get(f"/examiners/nobody{tail}")
    assert answer.status_code == 404
    assert "No examiner or physician has this id." in answer.text


def test_a_physician_on_record_is_led_to_the_page_that_there_is(client: FlaskClient) -> None:
    assert client.get("/examiners/ansgar-dellwood").headers["Location"] == "/physicians/ansgar-dellwood"
    assert client.get("/examiners/ansgar-dellwood.json").headers["Location"] == "/physicians/ansgar-dellwood.json"
    assert client.get("/physicians/orla-fennimore").headers["Location"] == PROFILE
    assert client.get("/physicians/orla-fennimore.json").headers["Location"] == f"{PROFILE}.json"


def test_a_profile_without_a_checked_reading_is_not_for_search_engines(client: FlaskClient) -> None:
    assert "X-Robots-Tag" not in client.get(PROFILE).headers
    for address in ("/examiners/tobias-quillfeather", "/examiners/tobias-quillfeather/opinions.json"):
        assert client.get(address).headers["X-Robots-Tag"] == "noindex, noarchive, noimageindex"


def test_the_citation_names_the_release_and_the_address(client: FlaskClient) -> None:
    page = client.get(PROFILE).text
    assert "“Orla Fennimore,” release 20260203T100000Z, http://localhost/examiners/orla-fennimore." in page


def test_a_name_group_warns_before_anything_else(client: FlaskClient) -> None:
    for tail in ("", "/opinions", "/weighing", "/discipline", "/publications"):
        page = client.get(f"/examiners/tobias-quillfeather{tail}").text
        after = page[page.index("</h1>") :].removeprefix("</h1>").lstrip()
        assert after.startswith(
            '<p class="lead unverified"><strong>A name group, not a verified person.</strong> Shown here:'
        )
        assert "unverified" not in client.get(f"{PROFILE}{tail}").text


def test_quotes_flow_on_the_page_and_keep_their_lines_in_the_twin(publish: Callable[..., None], tmp_path: Path) -> None:
    publish(tmp_path, with_lines)
    app = create_app(Config(data=tmp_path))
    client = app.test_client()
    for tail in ("", "/opinions"):
        assert (
            "<blockquote>the work-related injury did not cause the condition</blockquote>"
            in client.get(f"{PROFILE}{tail}").text
        )
    (row,) = [row for row in json(client, f"{PROFILE}/opinions.json")["rows"] if "\n" in row["provenance"]["quote"]]
    assert row["provenance"]["quote"] == LINES
    assert LINES in client.get(f"{PROFILE}/opinions.csv").text
    assert "<blockquote>the work-related injury" in client.get(f"/decisions/{row['decision']['id']}").text
    app.extensions["current_release"].close()


LINES = "the work-\nrelated injury did not\n   cause the condition"


def with_lines(world: World) -> None:
    """The invented release, with the newest opinion quoted over three lines."""
    invented(world)
    decision = world.decision("orla-fennimore", "Orla Fennimore", year=2024)
    (opinion,) = [one for one in world.session.new if isinstance(one, Opinion) and one.decision_id == decision]
    opinion.quote = LINES
