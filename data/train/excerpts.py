"""The labelled excerpts of ``data/labelled``: their forms, read."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from examiner_db.vocabulary import Role, Weight

LABELLED = Path(__file__).parent.parent / "labelled"

_ALTERNATIVE = re.compile(r"^\[([A-Z])[0-9]+\] *", re.MULTILINE)
_SLOT = re.compile(r"\[\[([A-Z])\]\]")


@dataclass(frozen=True, slots=True)
class Label:
    """How a careful reader labelled one physician of an excerpt; ``None`` where the label is not trained on."""

    name: str
    role: Role | None
    weight: Weight | None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An excerpt, or a whole decision: where it stands, its forum, its text, its labels."""

    source: str
    forum: str
    text: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """Text with the labels below it: the body of an excerpt, or one alternative for a slot in it."""

    text: str
    labels: tuple[Label, ...]


def excerpts(folder: Path = LABELLED) -> Iterator[Excerpt]:
    """The excerpts of every ``.txt`` file of a folder; a line that cannot be read is an error that names its place.

    A body with slots is an excerpt for each alternative of the slot that has most of them.
    """
    for path in sorted(folder.glob("*.txt")):
        for number, block in enumerate(re.split(r"^### ", path.read_text("utf-8"), flags=re.MULTILINE)[1:], 1):
            forum, _, rest = block.partition("\n")
            try:
                yield from _filled(f"{path.stem}:{number}", forum.strip(), rest)
            except ValueError as fault:
                message = f"{path.name}, excerpt {number}: {fault}"
                raise ValueError(message) from None


def _filled(source: str, forum: str, block: str) -> Iterator[Excerpt]:
    """The excerpts of one block, which is a body and then its alternatives, if it has any."""
    first, *rest = _ALTERNATIVE.split(block)
    body = _part(first)
    alternatives: dict[str, list[_Part]] = defaultdict(list)
    for slot, printed in zip(rest[::2], rest[1::2], strict=True):
        alternatives[slot].append(_part(printed))
    if alternatives.keys() != set(_SLOT.findall(body.text)):
        message = "slots and alternatives do not fit together"
        raise ValueError(message)
    contested = {label.name for parts in alternatives.values() for part in parts for label in part.labels}
    for turn in range(max(map(len, alternatives.values()), default=1)):
        chosen = {slot: parts[turn % len(parts)] for slot, parts in alternatives.items()}
        labels = tuple(label for label in _labels(body, chosen) if turn == 0 or label.name in contested)
        yield Excerpt(source, forum, _text(body, chosen), labels)


def _text(body: _Part, chosen: Mapping[str, _Part]) -> str:
    return _SLOT.sub(lambda slot: chosen[slot[1]].text, body.text).strip() + "\n"


def _labels(body: _Part, chosen: Mapping[str, _Part]) -> Iterator[Label]:
    """The labels of the body, with what the chosen alternatives say instead."""
    said = {label.name: label for part in chosen.values() for label in part.labels}
    for label in body.labels:
        told = said.get(label.name, label)
        yield replace(told, role=told.role or label.role)


def _part(printed: str) -> _Part:
    lines = printed.splitlines()
    labels = tuple(_label(line) for line in lines if line.startswith("@"))
    return _Part("\n".join(line for line in lines if not line.startswith("@")).strip(), labels)


def _label(line: str) -> Label:
    """``@ name | role | weight | basis``; an alternative may leave the role out, which then is the body's."""
    name, *said = (part.strip() for part in line[1:].split("|"))
    try:
        *role, weight, basis = said
        return Label(name, Role(*role) if role else None, Weight(weight) if basis != "implied" else None)
    except (TypeError, ValueError):
        message = f"this is no label: {line}"
        raise ValueError(message) from None
