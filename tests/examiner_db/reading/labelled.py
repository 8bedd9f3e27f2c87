"""Invented decisions that a person labelled, and a comparison of a reading with the labels, claim by claim."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from examiner_db.reading import read
from examiner_db.reading.types import PhysicianReading, Reading

FOLDER = Path(__file__).parent / "decisions" / "labelled"
ALIKE = ("causation", "preexisting", "apportionment")
"""Issues that two readers may call by each other's name."""

OPPOSITE = {"insurer": "claimant", "claimant": "insurer"}
WRONG = frozenset({"absent", "direction", "filled", "reversed", "named", "role_wrong", "outcome_wrong"})
"""Claims that the text does not bear: worse than silence."""


@dataclass(frozen=True)
class Expected:
    """One physician as labelled; a slash separates what is equally right."""

    name: str
    role: str
    side: str
    opinions: tuple[str, ...]
    weight: str


@dataclass(frozen=True)
class Labelled:
    """One decision with its labels."""

    id: str
    text: str
    outcome: str
    physicians: tuple[Expected, ...]
    absent: tuple[str, ...]
    folder: Path = FOLDER

    def printed(self, text: str) -> "Labelled":
        """The same labels for the same words, printed in another way."""
        return replace(self, text=text)

    def with_opinions(self, surname: str, opinions: tuple[str, ...]) -> "Labelled":
        """The same decision with other opinions expected of one physician."""
        return self._with(surname, lambda one: replace(one, opinions=opinions))

    def with_weight(self, surname: str, weight: str) -> "Labelled":
        """The same decision with another weight expected for one physician."""
        return self._with(surname, lambda one: replace(one, weight=weight))

    def _with(self, surname: str, change: Callable[[Expected], Expected]) -> "Labelled":
        changed = (change(one) if one.name.endswith(surname) else one for one in self.physicians)
        return replace(self, physicians=tuple(changed))


@dataclass(frozen=True)
class Finding:
    """One comparison: of which kind, of whom, and what was read where something else was expected."""

    kind: str
    good: bool
    about: str


def decisions() -> list[Labelled]:
    """Every labelled decision."""
    table = tomllib.loads((FOLDER / "labels.toml").read_text())
    return [
        Labelled(
            id=name,
            text=(FOLDER / f"{name}.txt").read_text(),
            outcome=entry["outcome"],
            physicians=tuple(_expected(line) for line in entry["physicians"]),
            absent=tuple(entry["absent"]),
        )
        for name, entry in table.items()
    ]


def _expected(line: str) -> Expected:
    name, role, side, opinions, weight = (part.strip() for part in line.split("|"))
    return Expected(name, role, side, () if opinions == "-" else tuple(opinions.split()), weight)


def compared(one: Labelled) -> list[Finding]:
    """Everything in which the reading of a decision agrees or disagrees with its labels."""
    (reading,) = read(one.text)
    said = {person.name.split()[-1]: person for person in reading.physicians}
    found = list(_outcome(one, reading))
    known = {expected.name.split()[-1] for expected in one.physicians}
    found += [Finding("named", name in known, f"{one.id}: {name} is read as a physician") for name in said]
    found += [Finding("absent", name not in said, f"{one.id}: {name} is read as a physician") for name in one.absent]
    for expected in one.physicians:
        found += _person(one.id, expected, said.get(expected.name.split()[-1]))
    return found


def _outcome(one: Labelled, reading: Reading) -> Iterator[Finding]:
    about = f"{one.id}: outcome {reading.outcome}, not {one.outcome}"
    yield Finding("outcome", reading.outcome == one.outcome, about)
    yield Finding("outcome_wrong", reading.outcome in (one.outcome, "unclear"), about)


def _person(decision: str, expected: Expected, said: PhysicianReading | None) -> Iterator[Finding]:
    who = f"{decision}: {expected.name}"
    yield Finding("found", said is not None and said.name == expected.name, f"{who}: {said and said.name}")
    if said is None:
        return
    if expected.role != "any":
        yield Finding("role", said.role in expected.role.split("/"), f"{who}: {said.role}, not {expected.role}")
        about = f"{who}: {said.role}, not {expected.role}"
        yield Finding("role_wrong", said.role in (*expected.role.split("/"), "unknown"), about)
    if expected.side != "any":
        about = f"{who}: for {said.retained_side}, not {expected.side}"
        yield Finding("side", said.retained_side in expected.side.split("/"), about)
    yield from _opinions(who, expected, said)
    yield from _weight(who, expected, said)


def _opinions(who: str, expected: Expected, said: PhysicianReading) -> Iterator[Finding]:
    read_here = [(opinion.issue.value, opinion.direction.value) for opinion in said.opinions]
    wanted = [tuple(word.split(":")) for entry in expected.opinions for word in entry.split("/")]
    for entry in expected.opinions:
        right = any(_met(word, read_here) for word in entry.split("/"))
        yield Finding("opinion", right, f"{who}: {entry} missed, read {sorted(set(read_here))}")
    for issue, direction in dict.fromkeys(read_here):
        near = {way for asked, way in wanted if asked == issue or {asked, issue} <= set(ALIKE)}
        if near and direction in OPPOSITE:
            yield Finding("direction", direction in near, f"{who}: {issue} {direction}, not {sorted(near)}")


def _met(word: str, said: list[tuple[str, str]]) -> bool:
    issue, _, direction = word.partition(":")
    issues = ALIKE if issue in ALIKE else (issue,)
    return any(read_issue in issues and way == direction for read_issue, way in said)


def _weight(who: str, expected: Expected, said: PhysicianReading) -> Iterator[Finding]:
    right = expected.weight.split("/")
    about = f"{who}: {said.weight}, not {expected.weight}"
    if right == ["not_stated"]:
        yield Finding("filled", said.weight == "not_stated", about)
    elif "not_stated" not in right:
        yield Finding("weight", said.weight in right, about)
    if "not_stated" not in right or len(right) > 1:
        yield Finding("reversed", said.weight in (*right, "not_stated", "partly"), about)


def figures(findings: list[Finding]) -> dict[str, tuple[int, int]]:
    """By kind: how many are right, of how many."""
    right, all_of = Counter(one.kind for one in findings if one.good), Counter(one.kind for one in findings)
    return {kind: (right[kind], count) for kind, count in sorted(all_of.items())}
