"""A reference table that is looked up, and replaced whole."""

import re
import sqlite3
from pathlib import Path

import pytest

from examiner_db.registry import FILE, Registered, Registry, RegistryError, rewriting

Npis = list[str]


@pytest.fixture
def table(tmp_path: Path, people: list[Registered]) -> Path:
    """A data folder with a table of two people."""
    with rewriting(tmp_path, as_of="2026-09-13", anew=True) as writer:
        assert writer.put(people) == 2
    return tmp_path


def opened(data: Path) -> Registry:
    registry = Registry.open(data)
    assert registry is not None
    return registry


def test_without_a_file_there_is_no_table(tmp_path: Path) -> None:
    assert Registry.open(tmp_path) is None


def test_the_table_says_of_what_day_it_is_and_how_many_it_holds(table: Path) -> None:
    registry = opened(table)
    assert (registry.as_of, registry.whole, registry.physicians) == ("2026-09-13", True, 2)
    registry.close()


@pytest.mark.parametrize(
    ("surname", "given", "npis"),
    [
        ("De la Ostrander", ["velma"], ["9000000015"]),
        ("delaostrander", ["v", "velma"], ["9000000015"]),
        ("Tibbalds", ["Velma", "Horace"], ["9000000015", "9000000023"]),
        ("Tibbalds", ["horace"], ["9000000023"]),
        ("Tibbalds", ["hor"], []),
        ("Ostrander", ["velma"], []),
        ("Tibbalds", [], []),
    ],
)
def test_people_are_found_by_any_of_their_names(table: Path, surname: str, given: list[str], npis: Npis) -> None:
    registry = opened(table)
    assert [one.npi for one in registry.named(surname, given)] == npis
    registry.close()


@pytest.mark.parametrize(
    ("surname", "given", "npis"),
    [
        ("Ostrander", ["velma"], ["9000000015"]),
        ("Ostrander-Vale", ["velma"], ["9000000015"]),
        ("Kemble-Vale", ["velma"], []),
        ("Tibbals", ["velma", "horace"], ["9000000015", "9000000023"]),
        ("Tibbalds-Vale", ["horace"], ["9000000023"]),
        ("Tibbalds", ["velma", "horace"], []),
        ("De la Ostrander", ["velma"], []),
        ("Tibbals", ["hor"], []),
        ("Tibbals", [], []),
    ],
)
def test_people_are_found_by_a_surname_that_is_near(table: Path, surname: str, given: list[str], npis: Npis) -> None:
    registry = opened(table)
    assert [one.npi for one in registry.near(surname, given)] == npis
    registry.close()


def test_a_name_that_is_no_longer_registered_is_not_near_either(table: Path) -> None:
    with rewriting(table, as_of="2026-09-20", anew=False) as writer:
        writer.remove(["9000000015"])
    registry = opened(table)
    assert registry.near("Ostrander", ["velma"]) == []
    registry.close()


@pytest.mark.parametrize(
    ("state", "number", "npis"),
    [
        ("NY", "990301", ["9000000015"]),
        ("NY", "00990301", ["9000000015"]),
        ("WA", "MD.60012345", ["9000000015"]),
        ("WA", "60012345", ["9000000015"]),
        ("MN", "990301", []),
        ("NY", "none", []),
        ("NY", "000000", []),
    ],
)
def test_people_are_found_by_state_and_license(table: Path, state: str, number: str, npis: Npis) -> None:
    registry = opened(table)
    assert [one.npi for one in registry.licensed(state, number)] == npis
    registry.close()


def test_a_person_comes_back_whole(table: Path, people: list[Registered]) -> None:
    registry = opened(table)
    assert [registry.registered(one.npi) for one in people] == people
    assert registry.registered("9000000098") is None
    registry.close()


def test_a_table_in_memory_answers_alike(people: list[Registered]) -> None:
    registry = Registry.of(people, as_of="2026-09-13", whole=False)
    assert [one.npi for one in registry.licensed("NY", "990301")] == ["9000000015"]
    assert (registry.whole, registry.physicians) == (False, 2)
    registry.close()


def test_a_later_file_replaces_whom_it_names_and_leaves_the_others(table: Path, people: list[Registered]) -> None:
    married = people[1]._replace(surname="FELL")
    with rewriting(table, as_of="2026-09-20", anew=False) as writer:
        writer.put([married])
    registry = opened(table)
    assert registry.named("Tibbalds", ["horace"]) == []
    assert registry.named("Fell", ["horace"]) == [married]
    assert (registry.as_of, registry.physicians) == ("2026-09-20", 2)
    registry.close()


def test_people_leave_and_are_deactivated(table: Path) -> None:
    with rewriting(table, as_of="2026-09-20", anew=False) as writer:
        assert writer.remove(["9000000023", "9000000098"]) == 1
        assert writer.deactivate({"9000000015": "2026-09-15", "9000000098": "2026-09-15"}) == 1
    registry = opened(table)
    found = registry.registered("9000000015")
    assert found is not None
    assert (found.deactivated_on, registry.physicians) == ("2026-09-15", 1)
    assert registry.named("Tibbalds", ["horace"]) == []
    registry.close()


def test_a_new_table_forgets_the_old_one(table: Path, people: list[Registered]) -> None:
    with rewriting(table, as_of="2026-10-11", anew=True) as writer:
        writer.put(people[:1])
    registry = opened(table)
    assert registry.physicians == 1
    registry.close()


def test_what_fails_half_way_leaves_the_old_table_and_nothing_else(table: Path, people: list[Registered]) -> None:
    before = (table / FILE).read_bytes()
    half = (one if number == 0 else int("?") for number, one in enumerate(people))
    with pytest.raises(ValueError, match="invalid literal"), rewriting(table, as_of="2026-10-11", anew=True) as writer:
        writer.put(half)  # type: ignore[arg-type]  # what breaks off breaks off in the middle of writing
    assert (table / FILE).read_bytes() == before
    assert {path.name for path in (table / FILE).parent.iterdir()} == {FILE.name, "us_nppes.lock"}


def test_whoever_reads_the_old_table_goes_on_reading_it(table: Path) -> None:
    registry = opened(table)
    with rewriting(table, as_of="2026-10-11", anew=True):
        pass
    assert registry.registered("9000000023") is not None
    registry.close()


@pytest.mark.parametrize("anew", [False, True])
def test_nothing_older_undoes_anything_newer(table: Path, *, anew: bool) -> None:
    message = "the reference table is of 2026-09-13, and this file of 2026-09-06: nothing older undoes anything newer"
    with pytest.raises(RegistryError, match=re.escape(message)), rewriting(table, as_of="2026-09-06", anew=anew):
        pass
    registry = opened(table)
    assert (registry.as_of, registry.physicians) == ("2026-09-13", 2)
    registry.close()


@pytest.mark.parametrize("anew", [False, True])
def test_two_do_not_write_the_table_at_once(table: Path, people: list[Registered], *, anew: bool) -> None:
    with rewriting(table, as_of="2026-10-11", anew=False) as writer:
        writer.put([people[1]._replace(surname="FELL")])
        with (
            pytest.raises(RegistryError, match=r"another import of NPPES is running in .*; wait for it to end"),
            rewriting(table, as_of="2026-10-04", anew=anew),
        ):
            pass
    registry = opened(table)
    assert (registry.as_of, len(registry.named("Fell", ["horace"]))) == ("2026-10-11", 1)
    registry.close()


def test_a_table_that_cannot_be_read_is_made_anew(table: Path, people: list[Registered]) -> None:
    (table / FILE).write_text("nothing of the kind, and long enough to be looked at " * 20)
    with rewriting(table, as_of="2026-09-06", anew=True) as writer:
        writer.put(people[:1])
    registry = opened(table)
    assert (registry.as_of, registry.physicians) == ("2026-09-06", 1)
    registry.close()


def test_an_increment_needs_a_table(tmp_path: Path) -> None:
    with (
        pytest.raises(RegistryError, match="import the full npidata_pfile_20050523-… file first"),
        rewriting(tmp_path, as_of="2026-09-06", anew=False),
    ):
        pass


def test_a_file_that_is_no_table_is_named(table: Path) -> None:
    (table / FILE).write_text("nothing of the kind, and long enough to be looked at " * 20)
    with pytest.raises(RegistryError, match=r"us_nppes.sqlite is no reference table of NPPES"):
        Registry.open(table)


def test_a_table_of_another_version_is_refused(table: Path) -> None:
    connection = sqlite3.connect(table / FILE)
    connection.execute("UPDATE about SET value = '0' WHERE key = 'layout'")
    connection.commit()
    connection.close()
    with pytest.raises(RegistryError, match="made by another version of this software"):
        Registry.open(table)


def test_many_are_written_a_few_at_a_time(tmp_path: Path, people: list[Registered]) -> None:
    many = (people[1]._replace(npi=f"{9_000_000_000 + number}") for number in range(4_500))
    with rewriting(tmp_path, as_of="2026-09-13", anew=True) as writer:
        assert writer.put(many) == 4_500
    registry = opened(tmp_path)
    assert registry.physicians == 4_500
    registry.close()
