"""Passages and sentences with what a person reads in them, and the comparison of a reading with that."""

from dataclasses import dataclass

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading
from examiner_db.vocabulary import Tribunal
from tests.examiner_db.reading.lexicon.sentences import misread


@dataclass(frozen=True)
class Told:
    """Facts and analysis of one dispute; ``people`` are ``surname: role | opinions | weight``."""

    id: str
    tribunal: Tribunal | None
    facts: str
    analysis: str
    people: tuple[str, ...]

    @property
    def rows(self) -> list[tuple[str, str, set[str], str]]:
        """Surname, role, opinions and weight of each physician."""
        rows = []
        for line in self.people:
            name, rest = line.split(": ", 1)
            role, opinions, weight = (part.strip() for part in rest.split("|"))
            rows.append((name, role, set(opinions.split()) - {"-"}, weight))
        return rows

    def seen(self) -> dict[str, PhysicianReading]:
        """The physicians as read, by surname."""
        (reading,) = read(f"FACTS\n\n{self.facts}\n\nANALYSIS\n\n{self.analysis}\n", self.tribunal)
        return {one.name.split()[-1]: one for one in reading.physicians}


def among_facts(passage: str) -> tuple[PhysicianReading, ...]:
    """The physicians of a passage that stands among the facts of a decision."""
    (reading,) = read(f"FACTS\n\n{passage}\n")
    return reading.physicians


def role_among_facts(passage: str) -> str:
    """What Dr. Ada Brandt was."""
    return {one.name: one.role.value for one in among_facts(passage)}["Ada Brandt"]


def check_roles(told: Told) -> None:
    """Exactly these physicians, in these roles."""
    wanted = {name: role for name, role, _, _ in told.rows}
    said = {name: "any" if wanted.get(name) == "any" else one.role.value for name, one in told.seen().items()}
    assert said == wanted


def check_opinions(told: Told) -> None:
    """Every opinion is found, and none is turned round."""
    people = told.seen()
    for name, _, opinions, _ in told.rows:
        said = {f"{one.issue.value}:{one.direction.value}" for one in people[name].opinions}
        assert misread(said, opinions) == set()


def check_weights(told: Told) -> None:
    """Weights as stated, and silence where nothing is stated."""
    people = told.seen()
    assert {name: people[name].weight.value for name, *_ in told.rows} == {name: one for name, _, _, one in told.rows}


def check_said(sentence: str, expected: str) -> None:
    """Of all physicians of a sentence these opinions are read, and none of those after a dash."""
    (reading,) = read(f"DISCUSSION\n\n{sentence}\n")
    found = {f"{said.issue}:{said.direction}" for one in reading.physicians for said in one.opinions}
    asked = set(expected.split())
    wrong = {one[1:] for one in asked if one.startswith("-")}
    assert not found & wrong
    assert {one for one in asked if not one.startswith("-")} <= found
