"""What programs read: paged, filtered as the pages are, marked, refused with a sentence, and never what is hidden."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from examiner_db.export.column import names
from examiner_db.export.columns import WHO
from examiner_db.export.tables import TABLES
from tests.web.conftest import site
from tests.web.town import BASIL, ISAURA, LUCAN, TOBIAS
from tests.web.world import ADDRESS, CLAIMANT
from web.addresses.twins import API
from web.answering.allowance import A_SECOND, BURST, SENTENCE
from web.api.operations import OPERATIONS
from web.api.parameter import MOST

ORLA = f"{API}/examiners/orla-fennimore"
HERE = {"REMOTE_ADDR": "198.51.100.9"}


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (200, "application/json"), answer.text
    found: dict[str, Any] = answer.json or {}
    return found


def ids(client: FlaskClient, address: str) -> list[str]:
    return [row["id"] for row in json(client, address)["rows"]]


@pytest.fixture
def public_client(town_data: Path) -> Iterator[FlaskClient]:
    """A client of a site that other machines can reach."""
    for app in site(town_data, host="192.0.2.7"):
        yield app.test_client()


def test_pages_of_rows_fit_together_without_a_gap(town_client: FlaskClient) -> None:
    whole = ids(town_client, f"{ORLA}/opinions")
    found: list[str] = []
    address = f"{ORLA}/opinions?limit=9"
    while address:
        page = json(town_client, address)
        assert (page["total"], page["limit"], page["offset"]) == (42, 9, len(found))
        found += [row["id"] for row in page["rows"]]
        address = page["next"]
    assert found == whole
    assert len(set(found)) == 42


def test_the_header_leads_on_and_back_with_the_same_filter(town_client: FlaskClient) -> None:
    answer = town_client.get(f"{ORLA}/opinions?issue=causation&limit=5&offset=7")
    leads = dict(re.findall(r'<([^>]+)>; rel="(\w+)"', answer.headers["Link"]))
    assert {rel: address.partition("?")[2] for address, rel in leads.items()} == {
        "next": "issue=causation&limit=5&offset=12",
        "prev": "issue=causation&limit=5&offset=2",
    }
    assert all(town_client.get(address).status_code == 200 for address in leads)
    assert "Link" not in town_client.get(f"{ORLA}/licenses").headers


def test_past_the_end_there_are_no_rows_and_a_way_back(town_client: FlaskClient) -> None:
    page = town_client.get(f"{ORLA}/opinions?offset=5000&limit=10")
    assert page.json is not None
    assert (page.json["rows"], page.json["total"], page.json["next"]) == ([], 42, None)
    assert page.headers["Link"].endswith('opinions?offset=32&limit=10>; rel="prev"')


@pytest.mark.parametrize(
    ("table", "page"), [("opinions", "opinions"), ("weighings", "weighing"), ("publications", "publications")]
)
def test_a_row_is_that_of_the_page_s_table(town_client: FlaskClient, table: str, page: str) -> None:
    twin = town_client.get(f"/examiners/orla-fennimore/{page}.csv").text
    rows = json(town_client, f"{ORLA}/{table}")["rows"]
    assert twin.removeprefix("\ufeff").splitlines()[0].split(",") == list(rows[0])
    assert list(rows[0]) == [*names(WHO), *names(TABLES[table].columns)]
    assert len(twin.splitlines()) == len(rows) + 1
    assert all(row["id"] in twin and row["quote"] for row in rows)


@pytest.mark.parametrize(
    ("api", "page"),
    [
        ("opinions?issue=causation", "opinions.json?issue=causation"),
        (
            "opinions?direction=claimant,mixed&from=2012&to=2015",
            "opinions.json?direction=claimant,mixed&from=2012&to=2015",
        ),
        ("weighings?weight=rejected", "weighing.json?weight=rejected"),
        ("weighings?reasons=adequate_foundation&block=payer", "weighing.json?reasons=adequate_foundation&block=payer"),
        ("publications?to=2013", "publications.json?to=2013"),
    ],
)
def test_a_filter_lets_the_same_rows_pass_as_on_the_page(town_client: FlaskClient, api: str, page: str) -> None:
    shown = [row["id"] for row in json(town_client, f"/examiners/orla-fennimore/{page}")["rows"]]
    assert ids(town_client, f"{ORLA}/{api}") == shown
    assert shown or "publications" in api


def test_acts_can_be_chosen_by_their_stage(town_client: FlaskClient) -> None:
    rows = json(town_client, f"{ORLA}/discipline?stage=charged")["rows"]
    assert [(row["action"], row["discipline"]) for row in rows] == [("revocation", False)]


def test_examiners_stand_a_to_z_and_can_be_narrowed(town_client: FlaskClient) -> None:
    every = ids(town_client, f"{API}/examiners")
    assert every == ["orla-fennimore", TOBIAS[0], BASIL[0], ISAURA[0]]  # The last by her whole surname, van Drenth.
    assert ids(town_client, f"{API}/examiners?state=nv") == [ISAURA[0]]
    assert ids(town_client, f"{API}/examiners?specialty=orthopedics") == ["orla-fennimore", TOBIAS[0]]
    (before,) = json(town_client, f"{API}/examiners?tribunal=us_ecab")["rows"]
    assert (before["id"], before["decisions"]) == (ISAURA[0], 2)
    assert ids(town_client, f"{API}/examiners?tribunal=us_ecab&state=mn") == []


def test_a_misspelt_name_is_found_and_it_says_why(town_client: FlaskClient) -> None:
    (row,) = json(town_client, f"{API}/examiners?q=Orla+Fenimore")["rows"]
    assert row["id"] == "orla-fennimore"
    assert "1 letter" in row["why"]
    assert ids(town_client, f"{API}/examiners?q=Orla+Fenimore&state=nv") == []


def test_one_examiner_with_the_addresses_of_every_table(town_client: FlaskClient) -> None:
    one = json(town_client, ORLA)
    assert (one["name"], one["npi"], one["standing"], one["is_examiner"]) == (
        "Orla Fennimore",
        "9000000007",
        "identified",
        True,
    )
    assert list(one["tables"]) == list(TABLES)
    for table in one["tables"].values():
        assert json(town_client, table["address"])["total"] == table["rows"]
    assert one["cannot_see"]


def test_a_name_group_goes_nowhere_without_saying_so(town_client: FlaskClient) -> None:
    group = f"{API}/examiners/{TOBIAS[0]}"
    assert "not verified to be one person" in json(town_client, group)["standing_sentence"]
    assert "not verified to be one person" in json(town_client, f"{API}/examiners?q=quillfeather")["rows"][0]["who"]
    for table in TABLES:
        rows = json(town_client, f"{group}/{table}")["rows"]
        assert all("not verified to be one person" in row["who_this_is"] for row in rows)


def test_decisions_are_newest_first_and_by_tribunal_outcome_and_year(town_client: FlaskClient) -> None:
    every = json(town_client, f"{API}/decisions?limit=100")
    dates = [row["decided_on"] for row in every["rows"]]
    assert every["total"] == 46
    assert dates == sorted(dates, reverse=True)
    found = json(town_client, f"{API}/decisions?tribunal=us_ecab&outcome=remanded&from=2021&to=2021")["rows"]
    assert [row["decided_on"] for row in found] == ["2021-03-05"]
    assert json(town_client, f"{API}/decisions?tribunal=us_bva")["total"] == 0


def test_one_decision_names_its_physicians_and_no_claimant(town_client: FlaskClient) -> None:
    (row, *_) = json(town_client, f"{API}/decisions?tribunal=us_ecab")["rows"]
    one = json(town_client, f"{API}/decisions/{row['id']}")
    assert [physician["examiner"] for physician in one["physicians"]] == [ISAURA[0]]
    assert one["physicians"][0]["opinions"][0]["quote"].startswith("Dr. Drenth opined")
    assert (one["decision"]["docket"], one["page"]) == (row["docket"], row["decision_page"])
    assert one["saved_document"] == row["saved_document"]


def test_lists_are_those_of_the_pages(town_client: FlaskClient) -> None:
    assert [row["slug"] for row in json(town_client, f"{API}/tribunals")["rows"]] == ["us_ecab", "mn_wcca"]
    organizations = json(town_client, f"{API}/organizations")["rows"]
    assert [(row["name"], row["spellings"], row["decisions"]) for row in organizations] == [
        ("Ferrowick Mills", 1, 1),
        ("Quarryline Mutual Insurance", 2, 3),
    ]
    assert [row["slug"] for row in json(town_client, f"{API}/sources")["rows"]] == ["mn_wcca", "us_pubmed", "xx_board"]


def test_an_id_leads_on_within_the_api(town_client: FlaskClient) -> None:
    leads = {
        "examiners/orla-fenimore/opinions?limit=3": (301, "examiners/orla-fennimore/opinions?limit=3"),
        "examiners/ansgar-dellwood": (302, "physicians/ansgar-dellwood"),
        "examiners/ansgar-dellwood/discipline?limit=3": (302, "physicians/ansgar-dellwood/discipline?limit=3"),
        "examiners/ansgar-dellwood/opinions?limit=3": (302, "physicians/ansgar-dellwood"),
        "physicians/orla-fennimore/licenses": (302, "examiners/orla-fennimore/licenses"),
    }
    for asked, (status, to) in leads.items():
        answer = town_client.get(f"{API}/{asked}")
        assert (answer.status_code, answer.headers["Location"]) == (status, f"{API}/{to}")
        assert town_client.get(f"{API}/{to}").status_code == 200


@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        (f"{ORLA}/opinions?isue=causation", 400, "There is no parameter 'isue'; there are: issue, direction,"),
        (f"{ORLA}/opinions?issue=weather", 400, "There is no issue 'weather'; there are: causation,"),
        (f"{ORLA}/opinions?issue=", 400, "There is no issue ''; there are: causation,"),
        (f"{ORLA}/opinions?limit=101", 400, "limit is a whole number from 1 to 100, and not '101'."),
        (f"{ORLA}/opinions?limit=0", 400, "limit is a whole number from 1 to 100, and not '0'."),
        (f"{ORLA}/opinions?limit=٣", 400, "limit is a whole number from 1 to 100"),
        (f"{ORLA}/opinions?offset=-1", 400, "offset is a whole number from 0 to 1,000,000, and not '-1'."),
        (f"{ORLA}/opinions?limit=2&limit=3", 400, "The parameter limit stands 2 times; give it once."),
        (f"{ORLA}/opinions?from=19", 400, "There is no from '19'; write a year in four digits, such as 2019."),
        (f"{ORLA}?limit=3", 400, "There is no parameter 'limit'; this address has none."),
        (f"{API}/examiners?state=zz", 400, "There is no state 'zz'; there are: al, ak,"),
        (f"{API}/examiners?q={'x' * 201}", 400, "q has 1 to 200 characters, and not 201."),
        (f"{API}/examiners/nobody", 404, "No examiner or physician has this id."),
        (f"{API}/examiners/no%20body", 404, "Nothing has this id."),
        (f"{API}/decisions/0000%0a", 404, "Nothing has this id."),
        (f"{API}/decisions/0000", 404, "No decision has this id."),
        (f"{API}/weather", 404, "No page has this address."),
        (f"{ORLA}/opinions.csv", 404, "No page has this address."),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    town_client: FlaskClient, address: str, status: int, sentence: str
) -> None:
    answer = town_client.get(address, headers={"Accept": "text/html"})
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    assert answer.json is not None
    assert answer.json.keys() == {"type", "title", "status", "detail"}
    assert answer.json["status"] == status
    assert answer.json["detail"].startswith(sentence)


def test_it_can_only_be_read(town_client: FlaskClient) -> None:
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        answer = town_client.open(f"{API}/examiners", method=method)
        assert (answer.status_code, answer.mimetype) == (405, "application/problem+json")
        assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}
    head = town_client.head(f"{API}/examiners")
    assert (head.status_code, head.data) == (200, b"")


def test_what_has_not_changed_is_not_sent_again(town_client: FlaskClient) -> None:
    first = town_client.get(f"{ORLA}/opinions")
    again = town_client.get(f"{ORLA}/opinions", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert first.headers["Cache-Control"] == "no-cache"
    other = town_client.get(f"{ORLA}/opinions?limit=2", headers={"If-None-Match": first.headers["ETag"]})
    assert other.status_code == 200


def test_no_answer_is_for_search_engines(town_client: FlaskClient) -> None:
    for tail in ("examiners", "decisions", "openapi.json", "examiners/orla-fennimore", "weather"):
        assert "noindex" in town_client.get(f"{API}/{tail}").headers["X-Robots-Tag"]


def test_what_is_held_is_gone_at_once(own_town: Path) -> None:
    for app in site(own_town):
        client = app.test_client()
        opinion, other = json(client, f"{ORLA}/opinions")["rows"][:2]
        decision = other["decision_page"].rpartition("/")[2]
        mark = client.get(f"{ORLA}/opinions").headers["ETag"]
        with Desk.open(own_town / "desk.sqlite") as desk:
            for ident in (opinion["id"], decision, ISAURA[0]):
                desk.hold(ident, by="a person", reason="disputed")
        now = client.get(f"{ORLA}/opinions", headers={"If-None-Match": mark})
        assert now.json is not None
        assert now.json["total"] == 40
        assert {opinion["id"], other["id"]}.isdisjoint(row["id"] for row in now.json["rows"])
        assert json(client, f"{ORLA}/figures")["rows"] == []
        assert "dispute" in json(client, f"{ORLA}/figures")["withheld"]
        assert "withheld" in (json(client, ORLA)["withheld"] or "")
        assert client.get(f"{API}/decisions/{decision}").status_code == 404
        assert decision not in ids(client, f"{API}/decisions?limit=100")
        assert client.get(f"{API}/examiners/{ISAURA[0]}").status_code == 404
        assert ISAURA[0] not in ids(client, f"{API}/examiners")
        assert ids(client, f"{API}/examiners?q=drenth") == []


def addresses(client: FlaskClient) -> list[str]:
    """Every operation, about people who stand in private files too, and about one who stands in them alone."""
    people = ("orla-fennimore", ISAURA[0], TOBIAS[0], LUCAN[0])
    listed = [f"{API}{one.path}" for one in OPERATIONS if "<" not in one.path]
    of_people = [
        f"{API}{one.path.replace('<physician>', who)}"
        for one in OPERATIONS
        if "physician" in one.path
        for who in people
    ]
    texts = [f"{API}/decisions/{ident}" for ident in ids(client, f"{API}/decisions?limit=5")]
    searches = [f"{API}/examiners?q={name}" for name in ("drenth", "marchbanks", "plumtree")]
    return [*listed, *of_people, *texts, *searches]


def test_private_files_are_in_no_answer_also_on_ones_own_machine(
    files_client: FlaskClient, town_client: FlaskClient
) -> None:
    """A release with private files answers as one without them; evidence on names and ids of the build set apart."""
    for address in addresses(town_client):
        with_files, without = files_client.get(address), town_client.get(address)
        assert (with_files.status_code, with_files.json) == (without.status_code, without.json), address
        assert "Marchbanks" not in with_files.text


def test_no_claimant_is_named_in_any_answer(town_client: FlaskClient) -> None:
    leaks = [*CLAIMANT.lower().split(), ADDRESS]
    for address in addresses(town_client):
        text = town_client.get(address).text.lower()
        assert [leak for leak in leaks if leak in text] == [], address


def test_who_asks_too_much_is_told_when_to_go_on(public_client: FlaskClient) -> None:
    tribunals = f"{API}/tribunals"
    answers = [public_client.get(tribunals, environ_overrides=HERE) for _ in range(BURST + int(A_SECOND * 30))]
    refused = answers[-1]
    assert (refused.status_code, refused.mimetype) == (429, "application/problem+json")
    assert refused.json is not None
    assert refused.json["detail"] == SENTENCE
    assert int(refused.headers["Retry-After"]) >= 1
    assert refused.headers["Access-Control-Allow-Origin"] == "*"


def test_pages_of_other_sites_read_a_public_site_and_not_ones_own(
    public_client: FlaskClient, town_client: FlaskClient
) -> None:
    shared = public_client.get(f"{API}/tribunals").headers
    assert (shared["Access-Control-Allow-Origin"], shared["Access-Control-Allow-Methods"]) == ("*", "GET, HEAD")
    assert "Access-Control-Allow-Credentials" not in shared
    assert shared["Access-Control-Expose-Headers"] == "ETag, Link, Retry-After"
    before = public_client.options(f"{API}/tribunals", headers={"Origin": "https://example.org"})
    assert before.headers["Access-Control-Allow-Headers"] == "If-None-Match"
    assert "Access-Control-Allow-Origin" not in public_client.get("/tribunals.json").headers
    assert "Access-Control-Allow-Origin" not in town_client.get(f"{API}/tribunals").headers


def test_a_release_too_old_or_none_is_a_problem_too(tmp_path: Path) -> None:
    for app in site(tmp_path):
        answer = app.test_client().get(f"{API}/examiners")
        assert (answer.status_code, answer.mimetype) == (503, "application/problem+json")
        assert answer.json is not None
        assert answer.json["detail"].startswith("Nothing has been built yet.")


def test_every_filter_of_a_page_is_one_of_the_api(town_client: FlaskClient) -> None:
    tables = {
        "opinions": "opinions",
        "weighing": "weighings",
        "discipline": "discipline",
        "publications": "publications",
    }
    for page, table in tables.items():
        offered = json(town_client, f"/examiners/orla-fennimore/{page}.json")["choices"]
        (operation,) = [one for one in OPERATIONS if one.name == f"profile_{table}"]
        assert offered.keys() <= {one.name for one in operation.parameters}


def test_the_page_for_people_shows_every_operation_and_examples_that_work(town_client: FlaskClient) -> None:
    page = town_client.get("/api").text
    for one in OPERATIONS:
        assert f"<code>{one.path.replace('<', '{').replace('>', '}')}</code>" in page
    tried = re.findall(r"curl (?:&#39;|')http://localhost(\S+?)(?:&#39;|')", page)
    assert len(tried) == 5
    for address in tried:
        assert town_client.get(address.replace("&amp;", "&")).status_code == 200, address
    assert f"{MOST} at a time" in page
    assert f"{BURST} times at once" in page
