from typing import Any

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from tests.web.world import ADDRESS, CLAIMANT
from web.decision import passages


@pytest.fixture
def row(client: FlaskClient) -> dict[str, Any]:
    profile = client.get("/examiners/orla-fennimore.json?direction=claimant").json
    assert profile is not None
    found: dict[str, Any] = profile["opinions"][0]
    return found


def twin(client: FlaskClient, row: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(f"/decisions/{row['decision']['id']}.json").json
    assert found is not None
    return found


def test_facts_people_and_readings(client: FlaskClient, row: dict[str, Any]) -> None:
    found = twin(client, row)
    assert found["decision"] == row["decision"]
    (person,) = found["physicians"]
    assert (person["name"], person["examiner"], person["role"]) == ("Orla Fennimore", "orla-fennimore", row["role"])
    assert [opinion["id"] for opinion in person["opinions"]] == [row["id"]]
    assert [weighing["stands"] for weighing in person["weighings"]] == [True]
    page = client.get(f"/decisions/{row['decision']['id']}").text
    assert '<a href="/examiners/orla-fennimore">Orla Fennimore</a>' in page
    assert "who prevailed; not a verdict on any physician" in page
    assert "This is not a citator" in page


def test_quotes_are_marked_in_their_context(client: FlaskClient, row: dict[str, Any]) -> None:
    (passage,) = twin(client, row)["passages"]
    marked = {piece["text"]: piece["notes"] for piece in passage["pieces"] if piece["notes"]}
    (number,) = marked[row["provenance"]["quote"]]
    note = next(note["mark"] for note in passage["notes"] if note["number"] == number)
    assert (note["about"], note["who"], note["kind"]) == (row["id"], "Orla Fennimore", "opinion")
    assert (note["says"], note["rule"]) == (f"{row['issue']}, claimant-favorable", row["provenance"]["read_by"])
    assert len(marked) == 3
    assert any("A treating physician disagreed." in piece["text"] for piece in passage["pieces"])


def test_under_a_passage_stands_what_was_read_by_which_rule_and_who_checked_it(
    client: FlaskClient, row: dict[str, Any]
) -> None:
    (passage,) = twin(client, row)["passages"]
    page = BeautifulSoup(client.get(f"/decisions/{row['decision']['id']}").text, "html.parser")
    assert [mark.text for mark in page.select(".passage mark")] == [
        piece["text"] for piece in passage["pieces"] if piece["notes"]
    ]
    for note, line in zip(passage["notes"], page.select(".notes li"), strict=True):
        said = " ".join(line.text.split())
        assert said.startswith(f"{note['number']} {note['mark']['who']} {note['mark']['kind']}: {note['mark']['says']}")
        assert f"rule {note['mark']['rule']}" in said
        assert page.find(id=note["mark"]["about"]) is not None
        assert page.select_one(f'sup a[href="#read-{note["number"]}"]') is not None


def test_at_a_glance_each_physician_is_one_line(client: FlaskClient, row: dict[str, Any]) -> None:
    found = twin(client, row)
    page = BeautifulSoup(client.get(f"/decisions/{row['decision']['id']}").text, "html.parser")
    lines = page.select(".glance tbody tr")
    assert [line.th.text for line in lines if line.th] == [person["name"] for person in found["physicians"]]
    said = [link["href"] for link in lines[0].select(".said")]
    assert said == [f"#{row['id']}"]
    (weighing,) = found["physicians"][0]["weighings"]
    assert f"{weighing['weight'].replace('_', ' ')} on {weighing['issue']}" in lines[0].text


def test_the_claimant_is_nowhere(client: FlaskClient, row: dict[str, Any]) -> None:
    document = row["provenance"]["document_id"]
    for address in (
        f"/decisions/{row['decision']['id']}",
        f"/documents/{document}",
        "/examiners/orla-fennimore/opinions",
    ):
        for form in ("", ".json"):
            text = client.get(address + form).text.lower()
            for name in CLAIMANT.lower().split():
                assert name not in text
            assert ADDRESS not in text
    assert "[claimant]" in client.get(f"/decisions/{row['decision']['id']}").text


def test_the_official_copy_is_one_step_away(client: FlaskClient, row: dict[str, Any]) -> None:
    page = client.get(f"/decisions/{row['decision']['id']}").text
    source = f"/documents/{row['provenance']['document_id']}/source"
    assert f'<a href="{source}" rel="noreferrer">at the publisher</a>' in page
    onward = client.get(source)
    assert (onward.status_code, onward.headers["Location"], onward.data) == (302, ADDRESS, b"")
    assert onward.headers["X-Robots-Tag"].startswith("noindex")


def test_a_decision_is_not_for_search_engines(client: FlaskClient, row: dict[str, Any]) -> None:
    page = client.get(f"/decisions/{row['decision']['id']}")
    assert page.headers["X-Robots-Tag"] == "noindex, noarchive, noimageindex"
    assert '<meta name="robots" content="noindex, noarchive, noimageindex">' in page.text


def test_without_the_kept_text_the_page_says_so(own_client: FlaskClient, own_data: Any, row: dict[str, Any]) -> None:
    for text in own_data.glob("snapshots/texts/*/*"):
        text.unlink()
    page = own_client.get(f"/decisions/{row['decision']['id']}")
    assert page.status_code == 200
    assert "The kept text is not on this machine" in page.text
    assert row["provenance"]["quote"] in page.text


@pytest.mark.parametrize("ident", ["0" * 20, "../../etc/passwd", "x.json", "%00"])
def test_no_such_decision(client: FlaskClient, ident: str) -> None:
    assert client.get(f"/decisions/{ident}").status_code == 404


def test_what_has_no_room_is_counted_and_what_was_searched_for_stands(
    client: FlaskClient, row: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = client.get(f"/decisions/{row['decision']['id']}").text
    assert "has room for" not in whole
    monkeypatch.setattr(passages, "LONGEST", 10)
    page = client.get(f"/decisions/{row['decision']['id']}?q=affirm").text
    assert "than one page has room for: 3 readings stand in passages that are left out here" in page
    (shown,) = BeautifulSoup(page, "html.parser").select(".passage")
    assert shown["id"] == "found"
    assert "affirm" in shown.text
