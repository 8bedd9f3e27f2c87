"""What is at hand on a name: shown to whoever must say who is meant, and kept apart from who it is not."""

from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db import models
from tests.web.world import World, publish, with_private
from web import Config, create_app

TABLE = {"as_of": "2026-09-13", "whole": True, "physicians": 2, "judged": 0, "right": 0, "lower_bound": 0.0}
TOBIAS = "/examiners/tobias-quillfeather"
PERSON = {
    "npi": "9000000015",
    "name": "Tobias R Quillfeather, MD",
    "also": ["Tobias Fell"],
    "specialties": ["orthopedics"],
    "place": "Duluth, MN",
    "licensed": ["MN", "WI"],
    "registered_on": "2006-08-01",
    "deactivated_on": None,
    "reasons_for": ["the same given name and surname", "practices in Minnesota"],
    "reasons_against": [],
}
NAMED = {
    "as_of": "2026-09-13",
    "whole": True,
    "states": ["US-MN"],
    "specialties": ["orthopedics"],
    "in_states": 1,
    "nationally": 3,
    "alike": 1,
    "likely": "9000000015",
    "reasons_for": ["only physician of this name in orthopedics registered in Minnesota"],
    "reasons_against": [],
    "registered": [PERSON, {**PERSON, "npi": "9000000023", "reasons_against": ["middle initials differ (Q and R)"]}],
    "near": [],
}


def namesake(ident: str, name: str, **changes: Any) -> dict[str, Any]:
    usual = {
        "id": ident,
        "name": name,
        "standing": "identified",
        "specialty": "orthopedic surgery",
        "jurisdictions": ["US-MN"],
        "places": ["Duluth, MN"],
        "npi": "9000000007",
        "tier": "T3",
        "for": ["the same surname; given name an alias"],
        "against": ["suffixes differ (Jr and Sr)"],
    }
    return {**usual, **changes}


def evidence(world: World, ident: str, registered: dict[str, Any] | None, *others: dict[str, Any]) -> None:
    world.session.flush()
    world.add(models.NameEvidence(physician_id=ident, registered=registered, namesakes=list(others)))


Open = Callable[..., FlaskClient]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """A client of a release with this evidence on the name group's name."""
    apps = []

    def make(registered: dict[str, Any] | None, *others: dict[str, Any], table: dict[str, Any] | None = TABLE) -> Any:
        def fill(world: World) -> None:
            with_private(world)
            if registered is not None or others:
                evidence(world, "tobias-quillfeather", registered, *others)
            world.info |= {"registry": table}

        publish(tmp_path, fill)
        apps.append(create_app(Config(data=tmp_path)))
        return apps[-1].test_client()

    yield make
    for app in apps:
        app.extensions["current_release"].close()


def text(client: FlaskClient, address: str = TOBIAS) -> str:
    return " ".join(unescape(client.get(address).text).split())


def test_the_page_of_a_group_shows_who_could_be_meant(opened: Open) -> None:
    page = text(opened(NAMED))
    start = page.index("What would confirm that this is one person")
    shown = page[start : page.index("</details>", start)]
    for words in (
        "One recorded judgment, with its reason, that names the NPI, license or ORCID of whom these mentions are.",
        "under this name, as of September 13, 2026: 3 in the country, 1 of them in orthopedics, 1 in Minnesota.",
        "<li>For: only physician of this name in orthopedics registered in Minnesota.</li>",
        "Tobias R Quillfeather, MD",
        "also Tobias Fell",
        "NPI 9000000015: <b>look here first</b>",
        "<td>Duluth, MN</td><td>MN, WI</td>",
        "Against: middle initials differ (Q and R).",
        "1 more are registered under this name",
        "No person has judged one named first in this way yet.",
    ):
        assert words in shown
    assert shown.count("look here first") == 1


def test_judgments_on_the_likely_are_shown_with_their_exact_bound(opened: Open) -> None:
    page = text(opened(NAMED, table={**TABLE, "judged": 20, "right": 19, "lower_bound": 0.7839}))
    assert (
        "Of 20 named first in this way whom people have judged, 19 were right: exact lower bound 0.784, where" in page
    )


@pytest.mark.parametrize(
    ("table", "sentences"),
    [
        (
            None,
            [
                "The reference table of NPPES, which lists physicians with an NPI, was not at hand for this release.",
                'href="https://download.cms.gov/nppes/NPI_Files.html"',
                "<code>examiner-db import NPPES_Data_Dissemination_….zip</code>",
            ],
        ),
        ({**TABLE, "whole": False}, ["NPPES was not asked about this name"]),
        (TABLE, ["No full name is printed that could be looked up in NPPES."]),
    ],
)
def test_where_nothing_is_at_hand_the_page_says_why(
    opened: Open, table: dict[str, Any] | None, sentences: list[str]
) -> None:
    page = text(opened(None, table=table))
    assert all(sentence in page for sentence in sentences)


def test_nobody_registered_is_said(opened: Open) -> None:
    nobody = {**NAMED, "registered": [], "likely": None, "nationally": 0, "alike": 0, "in_states": 0}
    assert "Nobody is registered there under this name." in text(opened(nobody))


def test_people_of_nearly_the_name_are_shown_apart(opened: Open) -> None:
    near = {**PERSON, "npi": "9000000031", "name": "Tobias R Quilfeather, MD"}
    near |= {"reasons_for": ["the same given name; surname Quilfeather, one letter apart"]}
    page = text(opened({**NAMED, "registered": [], "likely": None, "nationally": 0, "near": [near]}))
    assert "Nobody is registered there under this name." in page
    assert "Registered in Minnesota under nearly this name" in page
    assert "For: the same given name; surname Quilfeather, one letter apart." in page
    assert "look here first" not in page


def test_another_physician_of_the_name_stands_apart(opened: Open) -> None:
    client = opened(NAMED, namesake("orla-fennimore", "Toby Quillfeather Sr."), namesake("ansgar-dellwood", "T. Q."))
    page = text(client)
    assert "2 possible namesakes on record here, kept apart" in page
    assert 'Another physician of this name: <a href="/physicians/ansgar-dellwood">T. Q.</a>' in page
    others = client.get(f"{TOBIAS}.json").json["at_hand"]["others"]  # type: ignore[index]
    assert [(one["id"], one["endpoint"]) for one in others] == [("ansgar-dellwood", "physician")]


def test_the_twin_tells_nothing_that_private_files_alone_give(opened: Open) -> None:
    client = opened(NAMED, namesake("lucan-marchbanks", "Lucan"), namesake("orla-fennimore", "Orla"))
    page = text(client)
    assert "lucan-marchbanks" in page
    assert 'href="/examiners/orla-fennimore"' in page
    assert client.get(f"{TOBIAS}.json").json["at_hand"]["others"] == []  # type: ignore[index]


def test_an_identified_examiner_needs_no_confirming(opened: Open) -> None:
    page = text(opened(NAMED), "/examiners/orla-fennimore")
    assert "What would confirm" not in page
    assert "possible namesake" not in page


def test_no_street_or_number_of_a_telephone_is_anywhere(opened: Open) -> None:
    found = opened(NAMED).get(f"{TOBIAS}.json").json["at_hand"]["registered"]["registered"][0]  # type: ignore[index]
    assert found.keys() == PERSON.keys()
