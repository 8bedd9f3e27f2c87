from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.web.world import World, publish
from web import Config, create_app


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A site whose board is under a share-alike license; it lists an order and a charge, and a work is retracted."""

    def fill(world: World) -> None:
        world.source("xx_board", "Board of Medical Licensure of Xenia", share_alike="Open Database License 1.0")
        world.source("us_pubmed", "National Library of Medicine")
        world.physician("ada-vane", "Ada Vane", standing="identified")
        world.act("ada-vane", "Ada Vane")
        world.act("ada-vane", "Ada Vane", action="no_action", stage="charged", counted=False, text="Complaint filed.")
        world.work("ada-vane", "Ada Vane", "Of imaginary knees", retraction="retracted 2024-01-09, notice 10.9/x")
        world.source("int_retraction_watch", "Collectors of Notices")
        elbows = [world.work("ada-vane", "Ada Vane", "Of fictitious elbows", doi="10.9/Y") for _ in range(2)]
        world.notice(max(elbows), "7", "Expression of concern", "Dubious Data")

    data = tmp_path_factory.mktemp("shared")
    publish(data, fill)
    app = create_app(Config(data=data))
    yield app.test_client()
    app.extensions["current_release"].close()


def test_a_hit_from_a_share_alike_source_names_the_license(shared: FlaskClient) -> None:
    (hit,) = json(shared, "/search.json?q=censure")["texts"]
    assert hit["share_alike"] == "Open Database License 1.0"
    assert "Open Database License 1.0" in shared.get("/search?q=censure").text
    assert "Open Database License 1.0" in shared.get("/search.csv?q=censure").text
    (work,) = json(shared, "/search.json?q=imaginary")["texts"]
    assert work["share_alike"] == ""


def test_a_charge_is_not_found_as_an_order_without_saying_so(shared: FlaskClient) -> None:
    (hit,) = json(shared, "/search.json?q=complaint")["texts"]
    assert hit["title"].endswith("Ada Vane (allegations only)")
    page = shared.get("/physicians/ada-vane").text
    assert "<b>Charge</b>" in page
    assert "No action" not in page


def test_a_retracted_work_is_found_by_its_notice_and_says_so(shared: FlaskClient) -> None:
    (hit,) = json(shared, "/search.json?q=retracted")["texts"]
    assert (hit["kind"], hit["title"]) == ("publication", "Of imaginary knees (retraction on record)")
    page = shared.get("/physicians/ada-vane").text
    work = page[page.index(f'id="{hit["id"]}"') :].partition("</li>")[0]
    assert "Retraction on record" in work
    assert "<b>Retraction:</b> retracted 2024-01-09, notice 10.9/x" in work
    assert work.count("<blockquote>Ada Vane</blockquote>") == 1


def test_a_work_that_two_sources_list_is_found_once_where_it_stands(shared: FlaskClient) -> None:
    """What one source lists of it, and what a notice says of it, leads to the one row of the page."""
    hits = [json(shared, f"/search.json?q={word}")["texts"] for word in ("fictitious", "dubious")]
    assert [len(found) for found in hits] == [1, 1]
    assert hits[0][0]["url"] == hits[1][0]["url"]
    page, _, anchor = hits[0][0]["url"].partition("#")
    shown = shared.get(page).text
    assert shown.count("Of fictitious elbows") == 1
    work = shown[shown.index(f'id="{anchor}"') :].partition("</li>")[0]
    assert "<b>Expression of concern:</b> 2025-03-04, Collectors of Notices, number 7 (Dubious Data)" in work
    assert "<blockquote>Expression of concern, Dubious Data</blockquote>" in work
    assert '<a href="/sources/int_retraction_watch">Collectors of Notices</a>' in work
    assert "retraction" not in work.casefold().replace("int_retraction_watch", "")


def test_a_misspelt_name_finds_the_examiner_and_says_why(client: FlaskClient) -> None:
    hit = json(client, "/search.json?q=orla+fenimore")["people"][0]
    assert (hit["kind"], hit["id"], hit["url"]) == ("examiner", "orla-fennimore", "/examiners/orla-fennimore")
    assert hit["decisions"] == 41
    assert hit["why"]
    page = client.get("/search?q=orla+fenimore").text
    assert '<a href="/examiners/orla-fennimore">Orla Fennimore</a>' in page
    assert "41 decisions; identified" in page
    assert "orthopedic surgery; Duluth, MN; in records of Minnesota</span>" in page


def test_a_name_group_says_that_it_is_not_verified(client: FlaskClient) -> None:
    assert "1 decision; name group, not verified to be one person" in client.get("/search?q=quillfeather").text


def test_a_physician_without_an_examination_is_on_record_only(client: FlaskClient) -> None:
    page = client.get("/search?q=dellwood").text
    assert '<a href="/physicians/ansgar-dellwood">Ansgar Dellwood</a>' in page
    assert "physician on record; no examination on record here" in page


def test_words_find_decisions_with_the_words_around_them(client: FlaskClient) -> None:
    found = json(client, "/search.json?q=%22adopted+it%22")
    assert found["total"] == len(found["texts"]) == 12
    for hit in found["texts"]:
        assert hit["kind"] == "decision"
        assert hit["url"] == f"/decisions/{hit['id']}?q=%22adopted+it%22#found"
        assert any(asked_for and "adopted" in text for text, asked_for in hit["snippet"])
        assert "Plumtree" not in str(hit)


@pytest.mark.parametrize(
    ("q", "kind", "url"),
    [
        ("censure", "order", "/examiners/orla-fennimore/discipline#"),
        ("suspension", None, None),
        ("imaginary", "publication", "/examiners/orla-fennimore/publications#"),
    ],
)
def test_orders_and_publications_lead_to_their_rows(
    client: FlaskClient, q: str, kind: str | None, url: str | None
) -> None:
    texts = json(client, f"/search.json?q={q}").get("texts", [])
    assert {hit["kind"] for hit in texts} == ({kind} if kind else set())
    for hit in texts:
        address, _, anchor = hit["url"].partition("#")
        assert (address + "#", anchor) == (url, hit["id"]) or hit["url"].startswith("/physicians/ansgar-dellwood#")
        assert f'id="{anchor}"' in client.get(address).text


def test_facets_narrow_and_can_be_let_go(client: FlaskClient) -> None:
    facets = {one["name"]: one["values"] for one in json(client, "/search.json?q=lumbar")["facets"]}
    value = next(one for one in facets["direction"] if one["value"] == "claimant")
    assert (value["label"], value["chosen"]) == ("claimant", False)
    narrowed = json(client, value["url"].replace("/search?", "/search.json?"))
    assert narrowed["total"] == value["n"]
    assert narrowed["people"] == []
    chosen = next(
        one for facet in narrowed["facets"] if facet["name"] == "direction" for one in facet["values"] if one["chosen"]
    )
    assert "direction" not in chosen["url"]
    assert 'aria-current="true"' in client.get(value["url"]).text


def test_an_examiner_is_a_facet_and_a_field(client: FlaskClient) -> None:
    facets = {one["name"]: one["values"] for one in json(client, "/search.json?q=lumbar")["facets"]}
    value = next(one for one in facets["examiner"] if one["value"] == "orla-fennimore")
    assert value["label"] == "Orla Fennimore"
    narrowed = json(client, value["url"].replace("/search?", "/search.json?"))
    typed = json(client, "/search.json?q=lumbar+examiner:fenimore")
    assert narrowed["total"] == typed["total"] == value["n"]
    assert [person["id"] for person in typed["people"]] == ["orla-fennimore"]


def test_fields_narrow_as_facets_do(client: FlaskClient) -> None:
    facets = {one["name"]: one["values"] for one in json(client, "/search.json?q=lumbar")["facets"]}
    for name in ("kind", "tribunal", "year", "direction", "weight"):
        for value in facets[name]:
            typed = json(client, f"/search.json?q=lumbar+{name}:{value['value']}")
            assert typed["total"] == value["n"], (name, value)


def test_a_field_that_cannot_be_read_is_one_sentence(client: FlaskClient) -> None:
    answer = client.get("/search?q=direction:sideways")
    assert answer.status_code == 400
    assert "direction:sideways is not known; expected insurer, claimant, mixed or indeterminate." in answer.text


def test_a_hit_leads_to_its_place_in_the_decision(client: FlaskClient) -> None:
    hit = json(client, "/search.json?q=%22adopted+it%22")["texts"][0]
    page = client.get(hit["url"]).text
    assert page.count('id="found"') == 1
    assert "Also marked is what was searched for" in page
    assert '<span class="kind">found</span>: <q>adopted it</q>' in page
    plain = client.get(f"/decisions/{hit['id']}").text
    assert 'id="found"' not in plain
    assert "Also marked" not in plain


def test_a_claimant_s_name_is_not_searched_in_a_decision(client: FlaskClient) -> None:
    found = json(client, "/search.json?q=%22adopted+it%22")["texts"][0]
    page = client.get(f"/decisions/{found['id']}?q=Plumtree").text
    assert 'id="found"' not in page


def test_a_private_person_is_no_examiner_of_a_public_twin(private_client: FlaskClient) -> None:
    twin = private_client.get("/search.json?q=examiner:marchbanks").text
    assert "marchbanks" not in twin.replace("examiner:marchbanks", "").lower()


def test_two_people_of_one_name_stand_apart(client: FlaskClient) -> None:
    page = client.get("/search?q=orla+fennimore").text
    assert "of this name" not in page
    assert "no identifier on record" in page or "NPI" in page


def test_searches_that_stand_ready_are_on_the_first_page_and_each_answers(client: FlaskClient) -> None:
    home = json(client, "/index.json")
    assert home["ready"][0]["finds"] == "Orders that restrict independent medical examinations"
    for one in home["ready"]:
        assert client.get("/search", query_string={"q": one["text"]}).status_code == 200
    assert client.get("/").text.count("/search?q=") >= len(home["ready"])


def test_what_can_be_typed_is_said_where_it_is_typed(client: FlaskClient) -> None:
    for address in ("/", "/search?q=lumbar", "/search?q=zzzzqqq"):
        assert "What can be typed" in client.get(address).text


def test_results_go_on_over_pages(client: FlaskClient) -> None:
    first = json(client, "/search.json?q=lumbar")
    second = json(client, first["page"]["following"].replace("/search?", "/search.json?"))
    assert (first["page"]["number"], second["page"]["number"]) == (1, 2)
    assert len(first["texts"]) + len(second["texts"]) == first["total"]
    assert not {hit["id"] for hit in first["texts"]} & {hit["id"] for hit in second["texts"]}


def test_a_page_past_the_end_is_the_last_one(client: FlaskClient) -> None:
    last = json(client, "/search.json?q=lumbar&page=2")
    assert (last["page"]["number"], last["page"]["following"]) == (2, None)
    past = json(client, "/search.json?q=lumbar&page=99")
    assert (past["texts"], past["page"]["number"], past["people"]) == (last["texts"], 2, [])
    assert "Nothing found" not in client.get("/search?q=lumbar&page=99").text
    assert json(client, "/search.json?q=fennimore+NOT+fennimore&page=99")["title"].startswith("Nothing found")


def test_people_stand_on_the_only_page_whatever_page_was_asked_for(client: FlaskClient) -> None:
    assert [one["id"] for one in json(client, "/search.json?q=dellwood&page=9")["people"]] == ["ansgar-dellwood"]


def test_nothing_found_says_what_was_searched_and_not_that_someone_is_clean(client: FlaskClient) -> None:
    page = client.get("/search?q=zzzzqqq")
    assert page.status_code == 200
    for words in (
        "Nothing found for", "It says nothing about the person.", "Court of Appeals: Decisions",
        "February 3, 2026", "What cannot be seen from here", "Where to look next", "Minnesota Workers",
    ):  # fmt: skip
        assert words in page.text
    assert "clean" not in page.text


def test_nothing_found_with_filters_offers_the_search_without_them(client: FlaskClient) -> None:
    found = json(client, "/search.json?q=lumbar&year=1875")
    assert (found["title"], found["unfiltered"]) == ("Nothing found: lumbar", "/search?q=lumbar")


@pytest.mark.parametrize("q", ["x" * 201, "((((((a))))))", '"' * 9, " ".join("abcdefghijklmnopqr")])
def test_a_refused_search_is_one_sentence(client: FlaskClient, q: str) -> None:
    answer = client.get("/search", query_string={"q": q})
    assert answer.status_code == 400
    assert "at most" in answer.text


@pytest.mark.parametrize("q", ["", "   "])
def test_an_empty_search_leads_to_the_first_page(client: FlaskClient, q: str) -> None:
    answer = client.get("/search", query_string={"q": q})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")


@pytest.mark.parametrize(
    "q", ["\x00", "%", "*", "a OR", "NOT", "ſ", "名前", "'; DROP TABLE physician; --", "\ud7ff", "..", "a\tb"]
)
def test_odd_searches_are_answered_or_refused(client: FlaskClient, q: str) -> None:
    assert client.get("/search", query_string={"q": q}).status_code in {200, 400}


@pytest.mark.parametrize("query", ["kind=novel", "year=soon", "tribunal=%00", "page=0", "page=9999"])
def test_odd_filters_are_answered_or_refused(client: FlaskClient, query: str) -> None:
    assert client.get(f"/search?q=lumbar&{query}").status_code in {200, 400}


@pytest.mark.parametrize("q", ["9000000016", "Orla Fennimore NPI 9000000016"])
def test_a_mistyped_npi_is_named(client: FlaskClient, q: str) -> None:
    sentence = "9000000016 is not a valid NPI: its check digit is wrong. It is searched as a license number."
    assert sentence in client.get("/search", query_string={"q": q}).text
    assert json(client, f"/search.json?q={q.replace(' ', '+')}")["mistyped"] == sentence
    assert json(client, "/search.json?q=fennimore")["mistyped"] is None
