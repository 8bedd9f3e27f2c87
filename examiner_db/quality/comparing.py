"""A reading compared with the labels of its text, claim by claim."""

from collections.abc import Iterator

from examiner_db.quality.findings import Finding
from examiner_db.quality.label_lines import ANY, Basis, Expected
from examiner_db.quality.labels import Labelled
from examiner_db.quality.matching import (
    SETTLED,
    directions,
    is_forbidden,
    is_labelled,
    is_met,
    is_read,
    opinions,
    person,
    surname,
    told,
)
from examiner_db.reading.types import PhysicianReading, Reading
from examiner_db.vocabulary import EXAMINING_ROLES, Outcome, Role, Weight

EXAMINERS = EXAMINING_ROLES - {Role.CLAIMANT_EXPERT}
"""Roles whose holders the figure ``examiner`` counts; who examined for the claimant is not among them."""


def compared(one: Labelled, reading: Reading) -> Iterator[Finding]:
    """Everything in which a reading agrees or disagrees with its labels."""
    yield from _outcome(one, reading)
    yield from _names(one, reading)
    for expected in one.physicians:
        yield from _physician(one, expected, person(expected.name, reading.physicians))
    for forbidden in one.never:
        read = opinions(person(forbidden.name, reading.physicians))
        turned = [entry for entry in forbidden.opinions if is_forbidden(entry, read)]
        yield Finding("never", not turned, f"{one.id}: {forbidden.name}: {', '.join(turned)} is read")


def _outcome(one: Labelled, reading: Reading) -> Iterator[Finding]:
    if one.outcome:
        about = f"{one.id}: outcome {reading.outcome}, not {'/'.join(one.outcome)}"
        yield Finding("outcome", reading.outcome in one.outcome, about)
        yield Finding("outcome_asserted", reading.outcome in (*one.outcome, Outcome.UNCLEAR), about)


def _names(one: Labelled, reading: Reading) -> Iterator[Finding]:
    known = {surname(expected.name) for expected in one.physicians}
    for said in reading.physicians:
        yield Finding("name_precision", surname(said.name) in known, f"{one.id}: {said.name} is read as a physician")
    for name in one.absent:
        good = not is_read(name, reading.physicians)
        yield Finding("absent", good, f"{one.id}: {name} is read as a physician")


def _physician(one: Labelled, expected: Expected, said: PhysicianReading | None) -> Iterator[Finding]:
    who = f"{one.id}: {expected.name}"
    yield Finding("name_recall", said is not None, f"{who} is not found")
    if set(expected.roles) <= EXAMINERS:
        good = said is not None and said.role in expected.roles
        yield Finding("examiner", good, f"{who}: {said and said.role}, not {expected.role}")
    if said is not None:
        yield Finding("name_exact", said.name == expected.name, f"{who}: {said.name}")
        yield from _role(who, expected, said)
    if expected.opinions_labelled:
        yield from _directions(who, expected, said, complete=one.complete)
        yield from _opinions(who, expected, said)
    if expected.weight != ANY:
        yield from _weight(who, expected, said)


def _role(who: str, expected: Expected, said: PhysicianReading) -> Iterator[Finding]:
    if expected.role != ANY:
        about = f"{who}: {said.role}, not {expected.role}"
        yield Finding("role", said.role in expected.roles, about)
        yield Finding("role_asserted", said.role in (*expected.roles, Role.UNKNOWN), about)
    if expected.side != ANY:
        about = f"{who}: for {said.retained_side}, not {expected.side}"
        yield Finding("side", said.retained_side in expected.side.split("/"), about)


def _opinions(who: str, expected: Expected, said: PhysicianReading | None) -> Iterator[Finding]:
    read = opinions(said)
    for entry in expected.opinions:
        about = f"{who}: {entry} missed, {told(read)} read"
        yield Finding("opinion_recall", is_met(entry, read), about)


def _directions(who: str, expected: Expected, said: PhysicianReading | None, *, complete: bool) -> Iterator[Finding]:
    for issue, direction in opinions(said):
        if direction not in SETTLED:
            continue
        right = directions(issue, expected)
        if right:
            about = f"{who}: {issue} {direction}, not {'/'.join(sorted(right))}"
            yield Finding("direction_precision", direction in right, about)
        if complete:
            about = f"{who}: {issue} {direction} is not labelled"
            yield Finding("opinion_precision", is_labelled((issue, direction), expected), about)


def _weight(who: str, expected: Expected, said: PhysicianReading | None) -> Iterator[Finding]:
    weight, right = said.weight if said else Weight.NOT_STATED, expected.weights
    about = f"{who}: {weight}, not {expected.weight}"
    if right == (Weight.NOT_STATED,):
        if expected.basis is Basis.NONE and said is not None:
            yield Finding("weight_filled", weight == Weight.NOT_STATED, about)
        return
    if expected.basis is Basis.STATED and Weight.NOT_STATED not in right:
        yield Finding("weight_stated", weight in right, about)
    good = weight in (*right, Weight.NOT_STATED, Weight.PARTLY)
    yield Finding("weight_asserted", good, about)
