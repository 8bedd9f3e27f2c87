"""The audit chain: each entry of the desk hashes the one before it, so that none can be altered unnoticed.

The hash of an entry is the SHA-256 of one JSON object with sorted keys and no blanks, in UTF-8: the fields of the entry
and ``previous``, the hash of the entry before it (64 zeros before the first). The last hash is the head: whoever has
written it down elsewhere can show later that nothing up to there was altered, and that nothing was cut off at the end.

A desk that is older than its chain keeps its entries without a hash before an entry ``chain``, which says how many they
are and what they hashed to on that day. What was done to them before that day the chain cannot say.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from examiner_db.desk.entries import Action, DeskError, Entry

START = "0" * 64
"""What stands before the first entry."""


@dataclass(frozen=True)
class Line:
    """One line of the desk as it is kept: its number, its entry and its hash, empty from before the chain."""

    number: int
    entry: Entry
    hash: str


@dataclass(frozen=True)
class Chain:
    """What verifying found: how many entries hang together, from when on, up to which head; ``older`` have no hash.

    ``since`` counts the entries after the head that was asked about, if one was.
    """

    entries: int
    older: int
    begins: str | None
    head: str
    since: int | None = None


class BrokenChainError(DeskError):
    """The desk was altered outside the desk; the message says where first, and how."""


def link(entry: Entry, previous: str) -> str:
    """The hash of an entry that follows what hashes to ``previous``."""
    said = {field.name: getattr(entry, field.name) for field in fields(Entry)}
    return _digest({**said, "action": str(entry.action), "values": dict(entry.values), "previous": previous})


def beginning(older: Sequence[Entry], at: str) -> Entry:
    """The entry with which a desk that has entries already begins its chain."""
    reason = "the chain holds from here on; what stood here before is covered as it was on this day"
    return Entry(at, "desk", Action.CHAIN, "desk", _summary(older), reason=reason)


def verify(lines: Sequence[Line], head: str | None = None, *, written: int | None = None) -> Chain:
    """Follow the chain from its first line to its last; raise ``BrokenChainError`` at the first broken place.

    With ``head``, this hash must be among those passed; its first 12 digits or more are enough. ``written`` is the
    number of the last entry that was ever written, where that is known.
    """
    older = [line for line in lines if not line.hash]
    chained = lines[len(older) :]
    _check_older(older, lines)
    _check_numbers(chained, written)
    previous = START
    for place, line in enumerate(chained):
        if link(line.entry, previous) != line.hash:
            raise BrokenChainError(_what_broke(chained, place, previous))
        previous = line.hash
    return Chain(
        entries=len(lines),
        older=len(older),
        begins=chained[0].entry.at if chained else None,
        head=previous,
        since=None if head is None else _since([line.hash for line in chained], head),
    )


def _check_numbers(chained: Sequence[Line], written: int | None) -> None:
    expected = chained[0].number if chained else 1
    for line in chained:
        if line.number != expected:
            message = f"entry {expected} is missing: the desk goes on with entry {line.number}"
            raise BrokenChainError(message)
        expected += 1
    if written is not None and written >= expected:
        message = f"entry {expected} is missing: the desk has written entries up to {written}"
        raise BrokenChainError(message)


def _check_older(older: Sequence[Line], lines: Sequence[Line]) -> None:
    """Entries without a hash stand first and are as they were when the chain began."""
    for line, first in zip(older, lines[: len(older)], strict=True):
        if line is not first:
            message = f"{_named(line)} has no hash: it was written by something else than the desk"
            raise BrokenChainError(message)
    if older:
        begins = lines[len(older)].entry if len(lines) > len(older) else None
        if (
            begins is None
            or begins.action is not Action.CHAIN
            or begins.other != _summary([line.entry for line in older])
        ):
            message = (
                f"the {len(older)} entries from before the chain are not what they were when it began: one of them was "
                "changed, removed, inserted or moved"
            )
            raise BrokenChainError(message)


def _what_broke(lines: Sequence[Line], place: int, previous: str) -> str:
    """How ``lines[place]``, which does not follow ``previous``, came to stand where it does."""
    line = lines[place]
    following = lines[place + 1] if place + 1 < len(lines) else None
    if following is not None and link(following.entry, previous) == following.hash:
        return f"{_named(line)} was inserted: the entry after it follows the one before it"
    for other in lines:
        if link(line.entry, other.hash) == line.hash:
            return f"{_named(line)} stands in the wrong place: it was written right after {_named(other)}"
    return f"{_named(line)} is not what was written, or an entry right before it was removed"


def _since(hashes: Sequence[str], head: str) -> int:
    asked = head.strip().lower()
    if not re.fullmatch(r"[0-9a-f]{12,64}", asked):
        message = f"head is {head!r}; expected a hash as `desk verify` prints it, or its first 12 digits at least"
        raise DeskError(message)
    for since, known in enumerate(reversed([START, *hashes])):
        if known.startswith(asked):
            return since
    message = f"no entry has the head {asked[:12]}…: entries were removed at the end, or it is the head of another desk"
    raise BrokenChainError(message)


def _summary(older: Sequence[Entry]) -> str:
    previous = START
    for entry in older:
        previous = link(entry, previous)
    return f"{len(older)} entries {previous}"


def _named(line: Line) -> str:
    entry = line.entry
    return f"entry {line.number} ({entry.action} {entry.subject[:40]}, {entry.at[:10]}, by {entry.by})"


def _digest(said: object) -> str:
    text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
