"""What resolving writes, and that writing it again changes nothing."""

import csv
import random
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import select

from examiner_db import models
from examiner_db.vocabulary import Verdict

if TYPE_CHECKING:
    from tests.examiner_db.identity.conftest import World

GIVEN = ("Robert", "Bob", "Maria", "Jean-Luc", "Odalys", "Siobhán")
SURNAMES = ("Harker", "Poole-Harker", "van der Quaast", "O\u2019Rathvane", "St. Aubrecq", "Ngata")


def test_empty_database_has_nobody(world: "World") -> None:
    resolution = world.resolve()
    assert (resolution.physicians, resolution.linked, resolution.unlinked) == (0, 0, 0)
    assert (resolution.refused, resolution.candidates) == ((), ())


def test_resolving_twice_changes_neither_database_nor_desk(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.licensed("b", "Harker, Jonathan", "990108")
    first = world.resolve()
    state, entries = world.state(), world.desk._store.entries()
    assert world.resolve() == first
    assert (world.state(), world.desk._store.entries()) == (state, entries)


def test_counts_agree_with_what_is_written(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.decision("b", "Dr. Harker")
    world.licensed("c", "Harker, Jonathan", "990108")
    resolution = world.resolve()
    standings = [row.standing for row in world.session.exec(select(models.Physician))]
    assert sorted(standings) == ["identified", "name_group"]
    assert (resolution.physicians, resolution.identified, resolution.name_groups) == (2, 1, 1)
    assert (resolution.linked, resolution.unlinked) == (2, 1)
    assert world.desk.public_ids().keys() == {row.id for row in world.session.exec(select(models.Physician))}


def test_physicians_of_an_earlier_resolving_are_replaced(world: "World") -> None:
    world.decision("a", "Jonathan Harker")
    world.resolve()
    world.session.add(models.Examiner(physician_id=str(world.ids()["a"]), decisions=1, track_record={}))
    world.clear()
    world.decision("b", "Mary Poole")
    world.resolve()
    assert [row.name for row in world.session.exec(select(models.Physician))] == ["Mary Poole"]
    assert world.session.exec(select(models.Examiner)).all() == []


def test_invented_register_of_many_physicians_is_resolved_without_a_wrong_link(world: "World") -> None:
    """Families, nicknames, capitals, mistyped and missing licenses: nobody is joined to somebody else by rule."""
    chance = random.Random(7)
    truth: dict[str, str] = {}
    people = [
        (f"p{place}", chance.choice(GIVEN), chance.choice("ABC"), chance.choice(SURNAMES)) for place in range(150)
    ]
    for place, (person, given, middle, surname) in enumerate(people):
        forms = (
            f"{surname}, {given}",
            f"{surname}, {given} {middle}.".upper(),
            f"Dr. {given} {middle}. {surname}, M.D.",
        )
        for copy, form in enumerate(forms):
            number = "None" if chance.random() < 0.1 else str(990_000 + place)
            mistyped = chance.random() < 0.03
            ident = world.licensed(f"{person}-{copy}", form, "990000" if mistyped and place else number)
            truth[ident] = f"mistyped {ident}" if mistyped or number == "None" else person
    world.resolve()
    identified = set(world.session.exec(select(models.Physician.id).where(models.Physician.standing == "identified")))
    by_id: dict[str | None, set[str]] = {}
    for mention, public_id in world.ids().items():
        by_id.setdefault(public_id, set()).add(truth[mention])
    joined = [{who for who in by_id[public_id] if "mistyped" not in who} for public_id in identified]
    assert max(map(len, joined)) == 1
    # The one whose number others mistyped is split, and everybody else is one physician.
    whole = sorted(who for (who,) in filter(None, joined) if who != "p0")
    assert whole == sorted({*truth.values()} & {person for person, *_ in people[1:]})


def test_sample_desk_is_a_list_that_a_new_desk_takes_whole(world: "World") -> None:
    path = Path(__file__).parents[3] / "data" / "sample" / "desk.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = sum(1 for _ in csv.DictReader(file))
    assert world.desk.import_csv(path) == rows > 100
    assert world.desk.import_csv(path) == 0
    assert {one.kind for one in world.desk.confirmations()} == {"npi", "license", "orcid"}
    assert {one.verdict for one in world.desk.judgments()} == set(Verdict)
