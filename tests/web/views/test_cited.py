"""Citing what a profile says: one press of a button, a short address for good, and what has changed since."""

import hashlib
import json
import re
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from examiner_db.desk.entries import Action
from examiner_db.vocabulary import Verdict
from tests.web.conftest import site
from tests.web.town import LUCAN, TOBIAS, with_files
from tests.web.world import CLAIMANT, publish
from web import Config, create_app
from web.release import citing

ORLA = "orla-fennimore"
CAUSATION = "opinions-causation-payer"
SHORT = re.compile(r"/cited/[0-9a-f]{16}(#s\d+)?")


@pytest.fixture
def own_site(own_town: Path) -> Any:
    """A browser without scripts on a town of its own."""
    for app in site(own_town):
        yield app.test_client()


@pytest.fixture
def cited(own_site: FlaskClient) -> str:
    """The address of the record as it stands."""
    return cite(own_site)


def cite(client: FlaskClient, who: str = ORLA, **form: str) -> str:
    answer = client.post(f"/examiners/{who}/cite", data=form)
    assert answer.status_code == 303
    assert SHORT.fullmatch(answer.headers["Location"])
    return str(answer.headers["Location"])


def page(client: FlaskClient, address: str) -> BeautifulSoup:
    answer = client.get(address)
    assert answer.status_code == 200
    return BeautifulSoup(answer.text, "html.parser")


def twin(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(f"{address.partition('#')[0]}.json").json
    assert found is not None
    return found


def words(part: Any) -> str:
    return " ".join(part.get_text().split())


def banner(client: FlaskClient, address: str) -> str:
    return words(page(client, address).select_one(".since"))


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file can grow beyond this."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def entries(data: Path) -> int:
    with Desk.open(data / "desk.sqlite") as desk:
        return sum(line.entry.action is Action.CITE for line in desk.log())


def test_each_sentence_of_a_profile_has_a_button_that_cites_it(own_site: FlaskClient) -> None:
    profile = page(own_site, f"/examiners/{ORLA}")
    form = profile.select_one("form#citing")
    assert form is not None
    assert (form["method"], form["action"]) == ("post", f"/examiners/{ORLA}/cite")
    buttons = profile.select(".sentences button[form=citing]")
    assert len(buttons) == len(profile.select(".sentences li")) == 5
    opened = page(own_site, cite(own_site))
    for number, button in enumerate(buttons, 1):
        sentence = re.sub(r" The rows Cite .*", "", words(button.find_parent("li")))
        where = cite(own_site, sentence=str(button["value"]))
        assert where.endswith(f"#s{number}")
        block = opened.select_one(f"#s{number} .citation")
        assert sentence in words(block)
        assert f"http://localhost{where}" in words(block)
        assert "record as it stood on" in words(block)


def test_the_page_shows_the_record_as_it_is_with_quotes_and_links(own_site: FlaskClient, cited: str) -> None:
    opened, state = page(own_site, cited), twin(own_site, cited)
    assert banner(own_site, cited).startswith("What has changed since Nothing has changed.")
    record = (own_site.get(f"/examiners/{ORLA}.json").json or {})["record"]
    assert [one["sentence"] for one in state["sentences"]] == [
        one["sentence"] for one in (*record["figures"], *record["credit"])
    ]
    assert [one["n"] for one in state["state"]["counts"]] == [one["n"] for one in record["counts"]]
    opinions = (own_site.get(f"/examiners/{ORLA}/opinions.json").json or {})["rows"]
    shown = {row["entry"]["id"]: row for row in state["rows"]}
    for row in opinions:
        assert shown[row["id"]]["entry"]["quote"] == row["provenance"]["quote"]
        assert shown[row["id"]]["decision"] == f"/decisions/{row['decision']['id']}"
        assert opened.select_one(f'[id="{row["id"]}"] a[href="/documents/{row["provenance"]["document_id"]}"]')
    assert {row["entry"]["kind"] for row in state["rows"]} == {"opinion", "weighing", "act", "work", "listing"}


def test_the_printed_address_is_short_and_its_own(own_site: FlaskClient, cited: str) -> None:
    opened = page(own_site, cited)
    assert len(cited) <= 40
    assert opened.select_one('link[rel="cite-as"]')["href"] == f"http://localhost{cited}"  # type: ignore[index]
    assert own_site.get(cited.upper().replace("/CITED/", "/cited/")).status_code == 200


def test_what_is_kept_has_the_hash_that_its_address_begins(own_site: FlaskClient, cited: str) -> None:
    answer = own_site.get(f"{cited}/state.json")
    digest = hashlib.sha256(answer.data).hexdigest()
    assert cited == f"/cited/{digest[:16]}"
    assert digest == twin(own_site, cited)["sha256"]
    assert json.dumps(json.loads(answer.data), sort_keys=True, separators=(",", ":")) == answer.text


def test_the_same_record_has_the_same_address_and_one_entry(own_site: FlaskClient, own_town: Path, cited: str) -> None:
    assert cite(own_site, sentence=CAUSATION) == f"{cited}#s1"
    assert cite(own_site, sentence="no such sentence") == cited
    assert cite(own_site, "orla-fenimore") == cited
    assert entries(own_town) == 1


def test_looking_writes_nothing(own_site: FlaskClient, own_town: Path) -> None:
    for address in (
        f"/examiners/{ORLA}",
        f"/examiners/{ORLA}/export",
        f"/examiners/{ORLA}/cite",
        "/cited/0123456789abcdef",
    ):
        own_site.get(address)
    assert own_site.get(f"/examiners/{ORLA}/cite").status_code == 405
    assert not (own_town / "desk.sqlite").exists()


@pytest.mark.parametrize("ident", ["0123456789abcdef", "nothing", "0" * 64, "%27%20OR%201"])
def test_an_address_that_nobody_was_given_says_so(own_site: FlaskClient, cited: str, ident: str) -> None:
    for address in (f"/cited/{ident}", f"/cited/{ident}.json", f"/cited/{ident}/state.json"):
        answer = own_site.get(address)
        assert answer.status_code == 404
        assert "Nothing that was cited has this address." in answer.get_data(as_text=True)
    assert own_site.get(cited).status_code == 200


def test_a_cited_state_is_in_no_index_and_on_no_map(own_site: FlaskClient, cited: str) -> None:
    for address in (cited, f"{cited}.json", f"{cited}/state.json"):
        assert "noindex" in own_site.get(address).headers["X-Robots-Tag"]
    assert "/cited" not in own_site.get("/sitemap.xml").text


def test_a_day_takes_only_so_many_and_says_so(
    own_site: FlaskClient, own_town: Path, cited: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(citing, "MOST_A_DAY", 1)
    answer = own_site.post(f"/examiners/{TOBIAS[0]}/cite")
    assert answer.status_code == 429
    assert "1 records were cited today" in answer.text
    assert cite(own_site) == cited
    without = own_site.get(f"/examiners/{TOBIAS[0]}/export?as=json")
    assert (without.status_code, "Link" in without.headers) == (200, False)
    assert entries(own_town) == 1


def test_a_desk_that_takes_nothing_is_no_way_to_cite(own_site: FlaskClient, own_town: Path) -> None:
    with Desk.open(own_town / "desk.sqlite") as desk:
        head = desk.head()
    with full_disk((own_town / "desk.sqlite").stat().st_size):
        answer = own_site.post(f"/examiners/{ORLA}/cite")
        without = own_site.get(f"/examiners/{ORLA}/export?as=json")
    assert (answer.status_code, "a citation of it would not last" in answer.text) == (503, True)
    assert str(own_town) not in answer.text
    assert (without.status_code, "Link" in without.headers) == (200, False)
    with Desk.open(own_town / "desk.sqlite") as desk:
        assert desk.head() == head
        assert desk.verify().entries == 0


def test_a_name_group_is_cited_with_what_it_is(own_site: FlaskClient) -> None:
    opened = page(own_site, cite(own_site, TOBIAS[0]))
    assert "(a name, not verified to be one person)" in words(opened.select_one(".citation"))
    assert "not a verified person" in words(opened.select_one(".unverified"))


def test_nobody_cannot_be_cited(own_site: FlaskClient) -> None:
    assert own_site.post("/examiners/nobody/cite").status_code == 404


def test_a_held_entry_leaves_the_state_at_once_with_what_counts_it(
    own_site: FlaskClient, own_town: Path, cited: str
) -> None:
    row = next(one["entry"] for one in twin(own_site, cited)["rows"] if one["entry"]["kind"] == "opinion")
    for held in (row["id"], row["decision"]["id"], row["document_id"]):
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.hold(held, by="a person", reason="says it is another")
        shown = own_site.get(cited).text + own_site.get(f"{cited}.json").text
        assert row["id"] not in shown
        assert "Something of this state is withheld" in banner(own_site, cited)
        assert not twin(own_site, cited)["sentences"]
        assert own_site.get(f"{cited}/state.json").status_code == 404
        with Desk.open(own_town / "desk.sqlite") as desk:
            desk.release_hold(held, by="a person", reason="decided")
        assert banner(own_site, cited).startswith("What has changed since Nothing has changed.")


def test_a_held_examiner_takes_the_whole_state_along(own_site: FlaskClient, own_town: Path, cited: str) -> None:
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.hold(ORLA, by="a person", reason="disputed")
    shown = own_site.get(cited)
    assert shown.status_code == 200
    assert "This state is withheld" in banner(own_site, cited)
    assert twin(own_site, cited)["state"] is None
    assert "fennimore" not in (shown.text + own_site.get(f"{cited}.json").text).lower()
    assert own_site.get(f"{cited}/state.json").status_code == 404
    assert own_site.post(f"/examiners/{ORLA}/cite").status_code == 404


def test_a_rejected_reading_is_said_to_be_wrong_before_the_next_build(
    own_site: FlaskClient, own_town: Path, cited: str
) -> None:
    row = next(one["entry"] for one in twin(own_site, cited)["rows"] if one["entry"]["kind"] == "weighing")
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.review(row["id"], "rejected", by="Ines Secret", reason="Plumtree was another")
    assert "Correction: A person has rejected this reading since" in banner(own_site, cited)
    assert "rejected this reading" in words(page(own_site, cited).select_one(f'[id="{row["id"]}"] .changed'))
    assert "Secret" not in own_site.get(cited).text


def test_a_judgment_about_who_is_who_is_told_with_its_day(own_site: FlaskClient, own_town: Path, cited: str) -> None:
    with Desk.open(own_town / "desk.sqlite") as desk:
        desk.judge(ORLA, TOBIAS[0], Verdict.DIFFERENT, by="Ines Secret", reason="two signatures")
        desk.judge("one", "two", Verdict.SAME, by="Ines Secret", reason="not about this")
    said = banner(own_site, cited)
    assert said.count("judged") == 1
    assert re.search(r"Identity: On \d{4}-\d\d-\d\d: Two entries were judged to be about different physicians", said)
    assert "Secret" not in said


def test_no_claimant_and_nothing_private_is_cited(tmp_path: Path) -> None:
    publish(tmp_path, with_files)
    for app in site(tmp_path):
        client = app.test_client()
        public = json.loads(client.get(f"{cite(client, 'isaura-van-drenth')}/state.json").data)
        assert "Harrowgate" in client.get("/examiners/isaura-van-drenth").text
        assert "Harrowgate" not in json.dumps(public)
        assert {row["decision"]["decided_on"][:4] for row in public["rows"] if "decision" in row} == {"2020", "2021"}
        assert client.post(f"/examiners/{LUCAN[0]}/cite").status_code == 404
        assert "citing" not in client.get(f"/examiners/{LUCAN[0]}").text
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        kept = " ".join(line.entry.other for line in desk.log())
    assert kept
    for name in (*CLAIMANT.split(), "Plumtree", "Harrowgate", "Marchbanks"):
        assert name not in kept


def test_what_became_private_since_is_shown_no_more(own_site: FlaskClient, cited: str) -> None:
    row = next(one["entry"] for one in twin(own_site, cited)["rows"] if one["entry"]["kind"] == "act")
    current = own_site.application.extensions["current_release"]
    release = current.borrow()
    release.private_documents = frozenset({row["document_id"]})
    assert row["id"] not in own_site.get(f"{cited}.json").text
    assert "Something of this state is withheld" in banner(own_site, cited)
    current.give_back(release)


def test_the_files_that_are_taken_away_carry_the_address(own_site: FlaskClient, own_town: Path) -> None:
    where = f"/examiners/{ORLA}/export"
    answer = own_site.get(f"{where}?as=json")
    (address,) = [line["says"] for line in json.loads(answer.data)["about"] if line["what"] == "cited_state"]
    assert answer.headers["Link"] == f'<{address}>; rel="cite-as"'
    path = address.removeprefix("http://localhost")
    assert banner(own_site, path).startswith("What has changed since Nothing has changed.")
    assert own_site.get(f"{where}?as=csv-opinions").headers["Link"] == answer.headers["Link"]
    assert cite(own_site) == path
    assert entries(own_town) == 1


def test_a_site_that_others_reach_cites_under_its_own_name(own_town: Path) -> None:
    app = create_app(Config(data=own_town, host="0.0.0.0"))  # noqa: S104 - nothing listens
    client = app.test_client()
    where = client.post(f"/examiners/{ORLA}/cite", base_url="https://records.example.org").headers["Location"]
    opened = client.get(where, base_url="https://records.example.org").text
    assert f"https://records.example.org{where}#s1" in opened
    app.extensions["current_release"].close()
