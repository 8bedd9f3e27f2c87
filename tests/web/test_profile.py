"""The profile: its order, its filters, its charts, and that every number opens exactly its rows."""

import json
import re
from html import unescape
from typing import Any

import pytest
from flask.testing import FlaskClient

BRAM = "/examiners/bram-oxenwaite"
ORDER = (
    *("identity", "holds", "opinions", "weighing", "retained", "time", "discipline", "volume", "publications"),
    *("network", "unseen", "corrections", "cite"),
)
CHARTS = (
    *("opinions-payer", "weighing-payer", "reasons-payer", "retained", "years-payer", "timeline"),
    *("publications-years", "publications-venues", "network"),
)


@pytest.fixture
def page(rich_client: FlaskClient) -> str:
    return rich_client.get(BRAM).text


def found(client: FlaskClient, address: str) -> dict[str, Any]:
    answer = client.get(address).json
    assert answer is not None, address
    return dict(answer)


def test_the_sections_stand_in_the_order_of_the_design_and_the_contents_lead_to_each(page: str) -> None:
    assert tuple(re.findall(r'<(?:section|header class="person") id="(\w+)"', page)) == ORDER
    assert tuple(re.findall(r'<li><a href="#(\w+)">', page)) == ORDER


def test_the_state_of_a_tribunal_is_no_place_of_the_examiner(page: str) -> None:
    assert "<dt>Places</dt><dd>not stated</dd>" in page
    assert "<dt>In records of</dt><dd>Minnesota</dd>" in page


@pytest.mark.parametrize(
    ("section", "empty"),
    [
        ("discipline", "No act of a licensing authority is on record here"),
        ("volume", "for whom or at what fee was read in the decisions on record here"),
        ("publications", "No publication is on record here"),
    ],
)
def test_a_filter_that_leaves_nothing_is_not_told_as_an_empty_record(
    rich_client: FlaskClient, section: str, empty: str
) -> None:
    def told(address: str) -> str:
        page = rich_client.get(address).text
        return page[page.index(f'<section id="{section}"') :].partition("</section>")[0]

    filtered, thin = told(f"{BRAM}?from=1990&to=1991"), told("/examiners/sunniva-thrale")
    assert f"{empty} with this filter.</p>" in filtered
    assert "That says only" not in filtered
    assert f"{empty}." in thin
    assert ("That says only" in thin) == (section == "discipline")


def test_a_thin_profile_has_every_section_and_no_chart(rich_client: FlaskClient) -> None:
    thin = rich_client.get("/examiners/sunniva-thrale").text
    assert tuple(re.findall(r'<(?:section|header class="person") id="(\w+)"', thin)) == ORDER
    assert "<figure" not in thin
    assert "No decision or payment on record names who engaged or paid this examiner." in thin


def test_every_chart_is_drawn_twice_and_described_once(page: str) -> None:
    assert tuple(re.findall(r'<figure class="chart" id="([\w-]+)"', page)) == CHARTS
    assert page.count('role="img" aria-labelledby') == page.count("data-figure=") == len(CHARTS)
    for figure in re.findall(r"data-figure='([^']*)'", page):
        drawn = json.loads(unescape(figure))
        assert drawn["data"]
        assert "template" not in drawn["layout"]


def test_every_number_of_a_chart_opens_rows(rich_client: FlaskClient, page: str) -> None:
    links = set(re.findall(r'<td><a href="([^"]+)">(\d+)</a></td>', page))
    assert len(links) > 15
    for address, number in links:
        path, _, query = unescape(address).partition("?")
        rows = found(rich_client, f"{path}.json?{query}")["rows"]
        units = {(row["decision"]["claim_id"], row.get("issue"), row["block"]) for row in rows if "block" in row}
        assert int(number) == (len(units) or len(rows)), address


def test_every_chart_can_be_taken_as_rows_and_as_a_picture(rich_client: FlaskClient, page: str) -> None:
    rows = re.findall(r'<a href="([^"]+)" rel="nofollow">Its rows \(CSV\)', page)
    pictures = re.findall(r'<a href="([^"]+)" rel="nofollow">The picture \(SVG\)', page)
    assert len(rows) == len(pictures) == len(CHARTS)
    for address in rows:
        assert rich_client.get(unescape(address)).mimetype == "text/csv"
    for address in pictures:
        picture = rich_client.get(unescape(address))
        assert picture.mimetype == "image/svg+xml"
        assert picture.text.startswith("<svg xmlns=")
        assert picture.headers["X-Robots-Tag"].startswith("noindex")


def test_a_picture_that_there_is_not_is_not_found(rich_client: FlaskClient) -> None:
    assert rich_client.get(f"{BRAM}/charts/league-table.svg").status_code == 404
    assert rich_client.get("/examiners/nobody/charts/timeline.svg").status_code == 404


@pytest.mark.parametrize(
    ("query", "passes"),
    [
        ("retained_by=Acorn+Mutual", lambda row: row["retained_by"] == "Acorn Mutual"),
        ("retained_by=Juniper+%26+Keel,+a+law+firm", lambda row: row["block"] == "claimant"),
        ("from=2013&to=2014", lambda row: "2013" <= row["decision"]["decided_on"][:4] <= "2014"),
        ("from=2018", lambda row: row["decision"]["decided_on"] == "2018-03-05"),
        ("to=2012&issue=causation", lambda row: row["decision"]["decided_on"] < "2013" and row["issue"] == "causation"),
        ("counted_as=mixed", lambda row: row["counted_as"] == "mixed"),
        ("dated=true", lambda _row: True),
    ],
)
def test_the_filter_in_the_address_chooses_exactly_its_rows(rich_client: FlaskClient, query: str, passes: Any) -> None:
    everything = found(rich_client, f"{BRAM}/opinions.json")["rows"]
    chosen = found(rich_client, f"{BRAM}/opinions.json?{query}")["rows"]
    assert chosen == [row for row in everything if passes(row)]
    assert chosen
    assert found(rich_client, f"{BRAM}.json?{query}")["totals"]["opinions"] == len(chosen)


@pytest.mark.parametrize("section", ["timeline", "network"])
@pytest.mark.parametrize("query", ["from=2013&to=2014", "retained_by=Acorn+Mutual", "to=1950"])
def test_the_number_of_all_rows_is_that_of_the_page_that_it_opens(
    rich_client: FlaskClient, section: str, query: str
) -> None:
    opened = found(rich_client, f"{BRAM}/{section}.json?{query}")
    profile = found(rich_client, f"{BRAM}.json?{query}")
    assert profile["totals"][section] == opened["total"] == len(opened["rows"])
    assert len(profile["events" if section == "timeline" else section]) == min(opened["total"], 8)


def test_nothing_is_undated_where_everything_has_a_date(rich_client: FlaskClient) -> None:
    assert found(rich_client, f"{BRAM}/opinions.json?dated=false")["rows"] == []


@pytest.mark.parametrize("query", ["from=soon", "to=20190", "from=2019-02"])
def test_a_year_that_is_none_is_refused_in_one_sentence(rich_client: FlaskClient, query: str) -> None:
    refused = rich_client.get(f"{BRAM}.json?{query}")
    assert refused.status_code == 400
    assert refused.json is not None
    assert refused.json["sentence"].endswith("write a year in four digits, such as 2019.")


def test_the_form_offers_what_the_record_has_and_keeps_what_was_chosen(rich_client: FlaskClient) -> None:
    page = rich_client.get(f"{BRAM}?issue=treatment&retained_by=Acorn+Mutual&weight=").text
    form = page[page.index('<form class="choices"') : page.index("</form>", page.index('<form class="choices"'))]
    assert re.findall(r'<select id="choose-(\w+)"', form) == [
        *("issue", "tribunal", "from", "to", "block", "retained_by", "direction", "weight"),
    ]
    assert re.findall(r'<option value="([^"]+)" selected>', form) == ["treatment", "Acorn Mutual"]
    assert '<option value="mmi"' not in form
    assert "Figures and charts count the whole record." in page


def test_reasons_choose_the_weighings_that_give_them(rich_client: FlaskClient) -> None:
    rows = found(rich_client, f"{BRAM}/weighing.json?reasons=adequate_foundation")["rows"]
    assert {row["weight"] for row in rows} == {"credited"}
    assert rows
    assert found(rich_client, f"{BRAM}/weighing.json?reasons=speculative")["rows"] == []


def test_the_page_says_how_a_statement_of_the_examiner_comes_to_stand_here(page: str) -> None:
    section = page[page.index('id="corrections"') : page.index('id="cite"')]
    assert "No statement of the examiner is on record here." in section
    assert "comes later" in section
    assert 'href="/corrections"' in section
