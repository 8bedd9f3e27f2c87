"""Labels in the gold format: ``gold.jsonl`` beside its texts, each decision read by two people without each other.

Only what both readers say alike is judged: ``second`` of a physician holds the other's view.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from examiner_db.quality.label_lines import LabelError

FILE = "gold.jsonl"


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True)


class GoldFinding(_Gold):
    """One main finding of a physician."""

    kind: str
    direction: str


class View(_Gold):
    """How one person reads a physician."""

    role: str
    weight: str
    weight_basis: str
    findings: tuple[GoldFinding, ...]

    @property
    def said(self) -> set[tuple[str, str]]:
        """The findings, as kind and direction."""
        return {(one.kind, one.direction) for one in self.findings}


class GoldPhysician(View):
    """One physician as the first reader labelled them, with the second reader's view."""

    full_name: str | None
    name_as_written: str | None
    name_form: str
    second: View | None

    @property
    def names(self) -> tuple[str, str]:
        """The name as fully as the text gives it, and as it is written where the physician is weighed."""
        return self.full_name or "", self.name_as_written or ""


class GoldDecision(_Gold):
    """One labelled decision."""

    id: str
    outcome: str
    outcome_agreed: bool
    second_names: tuple[str, ...]
    physicians: tuple[GoldPhysician, ...]


def gold(folder: Path) -> Iterator[tuple[GoldDecision, str]]:
    """Every decision of ``gold.jsonl`` in ``folder`` with its text; ``LabelError`` names the line and the place."""
    file = folder / FILE
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            one = _decision(file, number, line)
            yield one, _text(file, number, one.id)


def _decision(file: Path, number: int, line: str) -> GoldDecision:
    try:
        return GoldDecision.model_validate(json.loads(line))
    except json.JSONDecodeError as error:
        message = f"{file}: line {number}: {error}; expected one JSON object"
        raise LabelError(message) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the object"
        message = f"{file}: line {number}: {place}: {first['msg']}"
        raise LabelError(message) from error


def _text(file: Path, number: int, name: str) -> str:
    beside = file.with_name(f"{name}.txt")
    if not beside.is_file():
        message = f"{file}: line {number}: id: found {name!r}, expected a text {beside.name} beside the file"
        raise LabelError(message)
    return beside.read_text(encoding="utf-8")
