"""What a user says of the user's own examination: a short list of points, filled in on the page or in a file.

It is the user's statement, printed apart from the record and in the user's words. It is kept nowhere.
"""

import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from examiner_db.export.appeal.sheet import Stated
from examiner_db.records import Frozen

LONGEST: Final = 1_000
"""Characters of one point."""
MOST: Final = 30
"""Points of one kind."""


class ChecklistError(ValueError):
    """A list that cannot be read; the message says where, and what was expected."""


class Item(NamedTuple):
    """One point of the list: what the form asks, and what stands before the user's words in the letter."""

    asks: str
    says: str
    hint: str


ITEMS: Final[Mapping[str, Item]] = {
    "minutes": Item("How many minutes it took", "Minutes that it took, as I noted them", "a number"),
    "tests_not_performed": Item(
        "Tests that were not done", "A test that was not done", "one a line, such as: grip strength"
    ),
    "records_not_reviewed": Item(
        "Records that were not looked at", "A record that was not looked at", "one a line, with its date"
    ),
    "outdated_criteria": Item(
        "Criteria that are out of date", "A standard in the report that is out of date", "one a line, with its edition"
    ),
    "mischaracterized_findings": Item(
        "Findings that the report gets wrong", "A finding that the report gets wrong", "one a line, with its page"
    ),
}
"""Every point in the order printed, by its name in a file."""


class Checklist(Frozen):
    """The points, as the user gave them."""

    minutes: int | None = None
    tests_not_performed: tuple[str, ...] = ()
    records_not_reviewed: tuple[str, ...] = ()
    outdated_criteria: tuple[str, ...] = ()
    mischaracterized_findings: tuple[str, ...] = ()

    def stated(self) -> tuple[Stated, ...]:
        """The lines of the statement."""
        time = () if self.minutes is None else (Stated(about=ITEMS["minutes"].says, words=str(self.minutes)),)
        lines = (
            Stated(about=item.says, words=words)
            for name, item in ITEMS.items()
            if name != "minutes"
            for words in getattr(self, name)
        )
        return (*time, *lines)


def checklist(given: Mapping[str, Any], where: str) -> Checklist:
    """The list that ``given`` holds: a number of minutes, and for other points a text or several.

    ``ChecklistError`` names the point, and ``where`` it was given.
    """
    for name, value in given.items():
        _check(name, value, where)
    texts = {name: _texts(value) for name, value in given.items() if name != "minutes"}
    return Checklist(minutes=given.get("minutes"), **texts)


def read(path: Path) -> dict[str, Any]:
    """The points in a file, ``.toml`` or ``.json``, as they stand there."""
    try:
        found = (tomllib.loads if path.suffix == ".toml" else json.loads)(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, ValueError) as error:
        form = "TOML" if path.suffix == ".toml" else "JSON"
        message = f"{path} cannot be read as {form}: {error}"
        raise ChecklistError(message) from error
    if not isinstance(found, dict):
        message = f"{path}: found no names, expected {', '.join(ITEMS)}"
        raise ChecklistError(message)
    return found


def _check(name: str, value: object, where: str) -> None:
    if name not in ITEMS:
        message = f"{where}: found {name!r}, expected one of {', '.join(ITEMS)}"
        raise ChecklistError(message)
    if name == "minutes":
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= 24 * 60:
            message = f"{where}: minutes: found {value!r}, expected a whole number from 1 to 1440"
            raise ChecklistError(message)
        return
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, Sequence) or not all(isinstance(one, str) for one in texts):
        message = f"{where}: {name}: found {value!r}, expected a text or a list of texts"
        raise ChecklistError(message)
    if len(_texts(value)) > MOST or any(len(one) > LONGEST for one in _texts(value)):
        message = f"{where}: {name}: at most {MOST} points of {LONGEST:,} characters each"
        raise ChecklistError(message)


def _texts(value: Any) -> tuple[str, ...]:
    """Each point on one line, without the characters that no line of print has; empty ones are left out."""
    texts = [value] if isinstance(value, str) else value
    lines = (line for text in texts for line in text.splitlines())
    words = (" ".join("".join(one if one.isprintable() else " " for one in line).split()) for line in lines)
    return tuple(line for line in words if line)
