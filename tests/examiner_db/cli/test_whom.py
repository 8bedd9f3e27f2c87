"""Whom a name means to the commands that write about one person, and what they show of what the desk holds."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.desk import Desk
from examiner_db.track_record.withheld import WITHHELD
from tests.web.world import NPI, World, invented, publish

LETTER = ("--forum", "other")


def people(world: World) -> None:
    """The invented people, two namesakes in two states, and one with a suffix."""
    invented(world)
    for state in ("mn", "wi"):
        world.physician(f"petra-vane-{state}", "Petra Vane", jurisdictions=[f"US-{state.upper()}"])
        world.decision(f"petra-vane-{state}", "Petra Vane")
    world.physician("hollis-quay-jr", "Hollis W. Quay Jr.", names=["Hollis W. Quay Jr.", "Quay"])
    world.decision("hollis-quay-jr", "Hollis W. Quay Jr.")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("called")
    publish(folder, people)
    return folder


@pytest.fixture(autouse=True)
def _at(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def refusal(*arguments: str) -> str:
    with pytest.raises(UsageError) as refused:
        run(*arguments)
    return str(refused.value)


@contextmanager
def holding(data: Path, *idents: str) -> Iterator[None]:
    with Desk.open(data / "desk.sqlite") as desk:
        for ident in idents:
            desk.hold(ident, by="reviewer", reason="an identity dispute")
    try:
        yield
    finally:
        with Desk.open(data / "desk.sqlite") as desk:
            for ident in idents:
                desk.release_hold(ident, by="reviewer", reason="settled")


@pytest.mark.parametrize(
    "who", ["orla-fennimore", "orla-fenimore", "Orla Fennimore", "FENNIMORE, ORLA, M.D.", NPI, f"Orla Fennimore {NPI}"]
)
def test_an_id_a_number_and_a_name_as_it_is_on_record_mean_one_person(who: str) -> None:
    assert json.loads(run("profile", who, "--json"))["id"] == "orla-fennimore"


@pytest.mark.parametrize(
    ("who", "why"),
    [
        ("Orla Fenimore", "Fenimore → Fennimore, 1 letter"),
        ("Fennimore", "printed as Dr. Fennimore"),
        ("O. Fennimore", "O → Orla, initial"),
        (f"Orla Vane {NPI}", f"NPI {NPI}, as typed"),
    ],
)
def test_another_name_writes_about_nobody_and_says_what_to_type(who: str, why: str, tmp_path: Path) -> None:
    told = refusal("appeal", who, *LETTER)
    assert told.startswith(f"nobody in this release is called exactly {who!r}; give in its place the id of whom you ")
    assert (
        "orla-fennimore (Orla Fennimore; orthopedic surgery; Duluth, MN; in records of Minnesota; NPI 9000000007; "
        in told
    )
    assert why in told
    assert refusal("profile", who) == told
    assert refusal("export", who, "--as", "json", "-o", str(tmp_path / "record.json")) == told
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "list.txt").write_text("1. Somebody v. Somebody, WC19-6001\n")
    assert refusal("audit", who, str(tmp_path / "list.txt")) == told


def test_the_suffix_of_another_is_no_slip() -> None:
    assert "hollis-quay-jr (Hollis W. Quay Jr.; " in refusal("profile", "Hollis W. Quay Sr.")
    assert run("profile", "Hollis Quay").startswith("Hollis W. Quay Jr. (hollis-quay-jr)")


def test_namesakes_are_told_apart() -> None:
    told = refusal("profile", "Petra Vane")
    assert told.startswith("more than one is called 'Petra Vane'; give in its place the id of whom you ")
    assert (
        "petra-vane-mn (Petra Vane; orthopedic surgery; in records of Minnesota; 1 decision; the name as typed)" in told
    )
    assert (
        "petra-vane-wi (Petra Vane; orthopedic surgery; in records of Wisconsin; 1 decision; the name as typed)" in told
    )
    assert run("profile", "Petra Vane, Wisconsin").startswith("Petra Vane (petra-vane-wi)")


def test_a_held_person_is_not_shown_and_nobody_else_is_taken_for_them(data: Path) -> None:
    with holding(data, "petra-vane-mn", "orla-fennimore"):
        assert refusal("profile", "orla-fennimore") == refusal("profile", "Orla Fennimore")
        assert refusal("profile", "Orla Fennimore").startswith("orla-fennimore is not shown while a dispute")
        assert "petra-vane-mn" not in refusal("profile", "Petra Vane")
        assert refusal("profile", "Orla Fenimore").startswith("nobody in this release is called")
        assert "orla-fennimore" not in run("search", "Orla Fennimore")
        assert "orla-fennimore" not in run("search", "censure", "--json")
    assert "orla-fennimore" in run("search", "censure", "--json")


def test_a_held_decision_is_in_no_search_and_no_profile(data: Path) -> None:
    before = json.loads(run("profile", "orla-fennimore", "--json"))
    row = before["opinions"][0]
    docket = f'"{row["decision"]["docket"]}"'
    assert row["decision"]["id"] in run("search", docket)
    with holding(data, row["decision"]["id"]):
        assert run("search", docket).startswith("Nothing found")
        after, told = json.loads(run("profile", "orla-fennimore", "--json")), run("profile", "orla-fennimore")
    assert row["id"] not in {one["id"] for one in after["opinions"]}
    assert (before["withheld"], after["withheld"], after["figures"], after["counts"]) == (None, WITHHELD, [], [])
    assert WITHHELD in told
    assert before["figures"][0]["sentence"] not in told


def test_looking_starts_no_desk(data: Path) -> None:
    (data / "desk.sqlite").unlink(missing_ok=True)
    run("search", "Orla Fennimore")
    run("profile", "orla-fennimore")
    assert not (data / "desk.sqlite").exists()
