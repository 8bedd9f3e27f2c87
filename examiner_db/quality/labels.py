"""Labelled texts as data: whole decisions beside their label files, and passages inside them.

A folder holds any number of TOML files. Each table is one text: a passage has its ``text`` in the table, a decision in
``<table>.txt`` beside the file. The forum stands in the table, or once at the top of the file.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from examiner_db.quality.label_lines import Expected, Forbidden, LabelError, Place, expected, forbidden
from examiner_db.vocabulary import Outcome, Tribunal

KEYS = frozenset({"forum", "text", "outcome", "physicians", "absent", "never", "traps", "opinions"})


@dataclass(frozen=True)
class Labelled:
    """One text with its labels; ``complete`` if every opinion is labelled, and not only the main ones.

    ``id`` is the table's name, after its file's where a file holds the texts of one forum.
    """

    id: str
    forum: str
    text: str
    outcome: tuple[str, ...]
    physicians: tuple[Expected, ...]
    absent: tuple[str, ...] = ()
    never: tuple[Forbidden, ...] = ()
    passage: bool = False
    complete: bool = False
    file: Path = Path()

    @property
    def tribunal(self) -> Tribunal | None:
        """The forum, where the vocabulary has it; a decision tells its own."""
        return Tribunal(self.forum) if self.passage and self.forum in set(Tribunal) else None

    def printed(self, text: str) -> "Labelled":
        """The same labels for the same words, printed in another way."""
        return replace(self, text=text)


def labelled(folder: Path) -> list[Labelled]:
    """Every labelled text under ``folder``, in order of file and table; ``LabelError`` says what is wrong where."""
    return [one for file in sorted(folder.rglob("*.toml")) for one in _file(file)]


def _file(file: Path) -> Iterator[Labelled]:
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{file}: {error}; expected a label file in TOML"
        raise LabelError(message) from error
    top: dict[str, Any] = {key: content.pop(key) for key in ("forum", "opinions") if key in content}
    for name, table in content.items():
        if not isinstance(table, dict):
            raise Place(file, "top", name).error(table, "a table for each text, forum or opinions")
        yield _one(file, name, {"forum": None, **top, **table})


def _one(file: Path, name: str, table: Mapping[str, Any]) -> Labelled:
    for key in table.keys() - KEYS:
        raise Place(file, name, key).error(table[key], f"only {', '.join(sorted(KEYS))}")
    place = partial(Place, file, name)
    people = place("physicians")
    if "physicians" not in table:
        raise people.error(None, "a list of lines")
    return Labelled(
        id=f"{file.stem}.{name}" if "text" in table else name,
        forum=_forum(table, place("forum")),
        text=_text(file, name, table),
        outcome=_outcome(table, place("outcome")),
        physicians=tuple(expected(line, people) for line in _lines(table, people)),
        absent=tuple(_lines(table, place("absent"))),
        never=tuple(forbidden(line, place("never")) for line in _lines(table, place("never"))),
        passage="text" in table,
        complete="text" in table and _every(table, place("opinions")),
        file=file,
    )


def _every(table: Mapping[str, Any], place: Place) -> bool:
    """Whether every opinion of a passage is labelled."""
    told = table.get("opinions", "every")
    if told not in ("every", "main"):
        raise place.error(told, "every or main")
    return bool(told == "every")


def _forum(table: Mapping[str, Any], place: Place) -> str:
    forum = table["forum"]
    if not isinstance(forum, str) or not forum.isidentifier():
        raise place.error(forum, "the slug of a forum, as mn_wcca")
    return forum


def _text(file: Path, name: str, table: Mapping[str, Any]) -> str:
    if isinstance(text := table.get("text"), str):
        return text
    beside = file.with_name(f"{name}.txt")
    if not beside.is_file():
        raise Place(file, name, "text").error(None, f"a text here or in {beside.name}")
    return beside.read_text(encoding="utf-8")


def _outcome(table: Mapping[str, Any], place: Place) -> tuple[str, ...]:
    """What is right; nothing for a passage that tells none."""
    if "outcome" not in table and "text" in table:
        return ()
    words = str(table.get("outcome")).split("/")
    if not set(words) <= set(Outcome):
        raise place.error(table.get("outcome"), f"one of {', '.join(Outcome)}")
    return tuple(words)


def _lines(table: Mapping[str, Any], place: Place) -> list[str]:
    lines = table.get(place.key, [])
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        raise place.error(lines, "a list of lines")
    return lines
