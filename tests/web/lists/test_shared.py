"""Side by side within shared groups: counts worked out here by hand, floors held, and no winner."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from examiner_db.figures.sentence import NOT_RANDOM
from tests.web.conftest import site
from tests.web.world import World, publish
from web.lists.shared import LEAD, NOT_ONE_PERSON, NOTHING_SHARED

EDDA, IVO, UNA = ("edda-brackwater", "Edda Brackwater"), ("ivo-tarnfield", "Ivo Tarnfield"), ("una-vell", "Una Vell")
GROUP = ("joost-merrow", "Joost Merrow")


def three(world: World) -> None:
    """Two orthopedists who share two groups, a neurologist, and a name group.

    Edda Brackwater: 2010 to 2014 eight of ten for the insurer, 2015 to 2019 one of two, and three on treatment that
    nobody else speaks of. Ivo Tarnfield: 2010 to 2014 one of four, 2015 to 2019 five of six, and a mixed one.
    """
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    for who, specialty in ((EDDA, "orthopedic surgeon"), (IVO, "orthopaedic surgery"), (UNA, "neurologist")):
        world.physician(*who, standing="identified", specialty=specialty, evidence=[])
    world.physician(*GROUP)
    for who, year, favorable, of in (
        (EDDA, 2010, 8, 10), (EDDA, 2016, 1, 2), (IVO, 2013, 1, 4), (IVO, 2019, 5, 6), (UNA, 2012, 2, 3),
        (GROUP, 2012, 2, 3),
    ):  # fmt: skip
        for number in range(of):
            world.decision(*who, year=year, direction="insurer" if number < favorable else "claimant")
    world.decision(*IVO, year=2018, direction="mixed")
    world.decision(*IVO, year=2011, direction="claimant", review=None)
    for _ in range(3):
        world.decision(*EDDA, year=2011, issue="treatment")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    folder = tmp_path_factory.mktemp("shared")
    publish(folder, three)
    for app in site(Path(folder)):
        yield app.test_client()


def page(client: FlaskClient, *who: tuple[str, str]) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(f"/compare.json?ids={','.join(ident for ident, _ in who)}").json
    assert found is not None
    return found


def test_the_shared_groups_are_counted_as_by_hand(client: FlaskClient) -> None:
    (one,) = page(client, EDDA, IVO)["shared"]
    assert (one["block"], one["issue"]) == ("payer", "causation")
    assert [[cell["n"] for cell in group["cells"]] for group in one["groups"]] == [[10, 4], [2, 7]]
    assert [cell["n"] for cell in one["outside"]] == [0, 0]
    counts = [(figure["insurer"], figure["of"], figure["mixed"], figure["n"]) for figure in one["figures"]]
    assert counts == [(9, 12, 0, 12), (6, 10, 1, 11)]
    # The reading that nobody checked lies in a shared group: it is told beside the figure, and not counted.
    assert [figure["not_checked"] for figure in one["figures"]] == [0, 1]


def test_every_number_opens_its_rows(client: FlaskClient) -> None:
    (one,) = page(client, EDDA, IVO)["shared"]
    for cell in (cell for group in one["groups"] for cell in group["cells"]):
        path, _, query = cell["rows"].partition("?")
        answer = client.get(f"{path}.json?{query}").json
        assert answer is not None
        assert len(answer["rows"]) == cell["n"]


def test_the_floors_hold_within_shared_groups(client: FlaskClient) -> None:
    (one,) = page(client, EDDA, IVO)["shared"]
    assert [figure["display"] for figure in one["figures"]] == ["counts", "counts"]
    assert all(said.startswith(LEAD) and "small sample" in said for said in one["said"])
    assert not re.search(r"\d+%", re.sub(r"95% interval \d+\N{EN DASH}\d+%", "", " ".join(one["said"])))


def test_what_makes_the_shared_parts_unlike_is_said(client: FlaskClient) -> None:
    (one,) = page(client, EDDA, IVO)["shared"]
    assert one["differs"] == (
        "Within the two shared groups their opinions lie differently, and nothing is weighted for it; the largest part "
        "is of Edda Brackwater 10 in MN-WCCA, orthopedics, 2010\N{EN DASH}2014; of Ivo Tarnfield seven in MN-WCCA, "
        "orthopedics, 2015\N{EN DASH}2019."
    )


def test_another_field_shares_nothing_and_the_page_says_so(client: FlaskClient) -> None:
    found = page(client, EDDA, UNA)
    assert (found["shared"], found["not_shared"]) == ([], NOTHING_SHARED)
    assert NOTHING_SHARED in client.get(f"/compare?ids={EDDA[0]},{UNA[0]}").text


def test_a_name_group_is_not_counted_in_shared_groups(client: FlaskClient) -> None:
    found = page(client, EDDA, GROUP)
    assert (found["shared"], found["not_shared"]) == ([], NOT_ONE_PERSON)


def test_one_alone_has_no_section(client: FlaskClient) -> None:
    found = page(client, EDDA)
    assert (found["shared"], found["not_shared"]) == ([], "")
    assert 'id="shared"' not in client.get(f"/compare?ids={EDDA[0]}").text


def test_the_page_says_it_in_words_and_names_no_winner(client: FlaskClient) -> None:
    text = " ".join(re.sub(r"<[^>]+>", " ", client.get(f"/compare?ids={EDDA[0]},{IVO[0]}").text).split())
    assert "9 of 12 opinions favored the insurer or employer" in text
    assert "6 of 10 opinions favored the insurer or employer" in text
    assert text.count(NOT_RANDOM) == 1
    assert not re.search(r"\b(higher|lower|more often|less often|rank|winner|wins|better|worse)\b", text)
