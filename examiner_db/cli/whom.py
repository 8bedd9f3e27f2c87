"""Whom a user means by an id, a number or a name: one physician, or nobody until the user says which."""

from pathlib import Path

from examiner_db.cli.app import UsageError
from examiner_db.cli.words import counted
from examiner_db.desk import Desk
from examiner_db.releases import HeldRelease
from examiner_db.search import NameHit, SearchIndex, whereabouts

MOST = 20
"""Hits among which the one is sought: so many namesakes can stand before somebody with a middle name."""
NAMED = 5
"""Hits that a refusal names."""


def whom(held: HeldRelease, text: str, hidden: frozenset[str]) -> str:
    """The id of the physician whose name, or number, is exactly ``text``; ``hidden`` are the ids that the desk holds.

    What is written about somebody must not be about another of a similar name: where the search had to guess, or where
    two are called so, ``UsageError`` says which ids can be meant.
    """
    index = SearchIndex.open(held.folder / "index")
    try:
        hits = index.names(text, MOST)
    finally:
        index.close()
    exact = {hit.entry.id: hit for hit in hits if hit.as_typed}
    if len(exact) == 1:
        return next(iter(exact))
    shown = [hit for hit in (exact.values() or hits) if hit.entry.id not in hidden]
    if not shown:
        message = f"nobody in this release is called {text!r}; try `examiner-db search {text!r}`"
        raise UsageError(message)
    found = f"more than one is called {text!r}" if exact else f"nobody in this release is called exactly {text!r}"
    message = f"{found}; give in its place the id of whom you mean: {' or '.join(map(_told, shown[:NAMED]))}"
    raise UsageError(message)


def _told(hit: NameHit) -> str:
    """An id with what tells its physician from others, and why the search found it."""
    return f"{hit.entry.id} ({hit.entry.name}; {'; '.join([*beside_name(hit), hit.why])})"


def beside_name(hit: NameHit) -> list[str]:
    """What is known of somebody beside the name."""
    entry = hit.entry
    counts = [counted(entry.decisions, "decision")] if entry.kind == "examiner" else []
    return [*filter(None, [entry.specialty]), *whereabouts(entry.places), *entry.identifiers, *counts]


def hidden(desk: Path) -> frozenset[str]:
    """The ids that the desk holds now; where there is no desk, none is started."""
    if not desk.exists():
        return frozenset()
    with Desk.open(desk) as opened:
        return frozenset(opened.holds())
