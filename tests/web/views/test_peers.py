"""The peers of a comparison: a group with its numbers, and its members by name, in no order of a figure."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.desk import Desk
from tests.web.conftest import copied, site
from tests.web.world import World, publish

ORLA = ("orla-fennimore", "Orla Fennimore")
PEERS = ("Vesper Zold", "Aldous Yarrowby", "Minta Xanthe", "Corwin Wexcombe", "Bettina Vroomfield", "Ivo Underhay")
ADDRESS = f"/examiners/{ORLA[0]}/peers"


def field(world: World) -> None:
    """One examiner with forty opinions on causation, and six peers with twenty each, of different shares."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    for ident, name in (ORLA, *((one.lower().replace(" ", "-"), one) for one in PEERS)):
        world.physician(ident, name, standing="identified")
        for number in range(40 if (ident, name) == ORLA else 20):
            for_claimant = number < (2 if (ident, name) == ORLA else 2 + PEERS.index(name))
            world.decision(ident, name, year=2016 + number % 4, direction="claimant" if for_claimant else "insurer")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("field")
    publish(folder, field)
    return folder


@pytest.fixture(scope="module")
def client(data: Any) -> Any:
    for app in site(data):
        yield app.test_client()


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None
    return found


def test_a_record_lists_its_comparisons(client: FlaskClient) -> None:
    page = client.get(ADDRESS).text
    assert f'<a href="{ADDRESS}?stratum=payer-causation">Causation, for an insurer or employer</a>: 6 peers' in page


def test_the_sentence_and_the_groups_stand_with_their_numbers(client: FlaskClient) -> None:
    found = json(client, f"{ADDRESS}.json?stratum=payer-causation")["comparison"]
    page = client.get(f"{ADDRESS}?stratum=payer-causation").text
    assert found["of"] == 40
    assert sum(one["peers_of"] for one in found["strata"]) == 120
    assert " ".join(found["sentence"].split()) in " ".join(re.sub(r"<[^>]+>", " ", page).replace("&#39;", "'").split())


def test_peers_stand_by_name_without_shares(client: FlaskClient) -> None:
    page = client.get(f"{ADDRESS}?stratum=payer-causation").text
    listed = re.findall(r'<th scope="row"><a href="/examiners/[^"]+">(.*?)</a></th><td class="n">(\d+)</td>', page)
    assert sorted(listed) == sorted((name, "20") for name in PEERS)
    twin = json(client, f"{ADDRESS}.json?stratum=payer-causation")
    assert [name for name, _ in listed] == [one["name"] for one in twin["comparison"]["peers"]]
    roll = page[page.index('<table class="counts">') :]
    assert "%" not in roll[: roll.index("</table>")]
    assert "?issue=causation&amp;block=payer" in roll


def test_a_peer_who_is_held_is_not_listed(data: Any, tmp_path: Any) -> None:
    own = copied(data, tmp_path)
    with Desk.open(own / "desk.sqlite") as desk:
        desk.hold("minta-xanthe", by="a person", reason="disputed")
    for app in site(own):
        page = app.test_client().get(f"{ADDRESS}?stratum=payer-causation").text
    assert "Minta" not in page
    assert "Aldous" in page


@pytest.mark.parametrize("stratum", ["payer-mmi", "causation", "<b>"])
def test_a_comparison_that_the_record_has_not_is_refused(client: FlaskClient, stratum: str) -> None:
    refused = client.get(ADDRESS, query_string={"stratum": stratum})
    assert refused.status_code == 404
    assert "This record holds no comparison of this name." in refused.text


def test_a_record_without_comparisons_says_why(town_client: FlaskClient) -> None:
    page = town_client.get("/examiners/tobias-quillfeather/peers").text
    assert "This record holds no comparison." in page
    assert "at least 30 opinions on one issue" in page


def test_many_peers_stand_on_several_pages_and_the_profiles_twin_holds_them_all(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.views.peers.ON_PAGE", 4)
    pages = [client.get(f"{ADDRESS}?stratum=payer-causation&page={number}").text for number in (1, 2)]
    named = [[name for name in PEERS if f">{name}</a></th>" in page] for page in pages]
    assert [len(names) for names in named] == [4, 2]
    assert sorted([*named[0], *named[1]]) == sorted(PEERS)
    assert 'rel="next"' in pages[0]
    assert 'rel="prev"' in pages[1]
    (one,) = json(client, f"/examiners/{ORLA[0]}.json")["record"]["comparisons"]
    assert sorted(peer["name"] for peer in one["peers"]) == sorted(PEERS)


def test_the_profile_leads_to_the_peers_and_does_not_list_them_again(client: FlaskClient) -> None:
    page = client.get(f"/examiners/{ORLA[0]}").text
    (link,) = re.findall(rf'<a href="({ADDRESS}\?stratum=payer-causation)">(.*?)</a>', page)
    assert link[1].startswith("The 6 other examiners compared with on causation")
    assert not [name for name in PEERS if name in page]
