"""The invented whole decisions that the reader is held to claim by claim, and their readings compared."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from examiner_db.quality import Finding, Labelled, labelled
from examiner_db.quality.comparing import compared as findings
from examiner_db.quality.label_lines import Basis, Expected
from examiner_db.reading import read

FOLDER = Path(__file__).parents[2] / "readings" / "decisions"
HELD = FOLDER / "labels.toml"
"""The label file whose decisions may hold nothing wrong; the others are held by the committed figures."""

WRONG = frozenset(
    "absent name_precision role_asserted outcome_asserted weight_asserted weight_filled direction_precision".split()
)
"""Claims that the text does not bear: worse than silence."""


def decisions() -> list[Labelled]:
    """Every decision that is held claim by claim."""
    return [one for one in labelled(FOLDER) if one.file == HELD]


def compared(one: Labelled) -> list[Finding]:
    """Everything in which the reading of a decision agrees or disagrees with its labels."""
    (reading,) = read(one.text)
    return list(findings(one, reading))


def with_opinions(one: Labelled, surname: str, opinions: tuple[str, ...]) -> Labelled:
    """The same decision with other opinions expected of one physician."""
    return _with(one, surname, lambda expected: replace(expected, opinions=opinions))


def with_weight(one: Labelled, surname: str, weight: str, basis: Basis) -> Labelled:
    """The same decision with another weight expected for one physician."""
    return _with(one, surname, lambda expected: replace(expected, weight=weight, basis=basis))


def _with(one: Labelled, surname: str, change: Callable[[Expected], Expected]) -> Labelled:
    changed = (change(person) if person.name.endswith(surname) else person for person in one.physicians)
    return replace(one, physicians=tuple(changed))
