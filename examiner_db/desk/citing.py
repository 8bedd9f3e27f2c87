"""Keeping a cited state among the entries of a desk, once, and finding it again."""

from collections.abc import Mapping
from typing import Any

from examiner_db.desk.cited import CitedState, canonical, named
from examiner_db.desk.entries import Action, DeskError, Entry, checked, moment
from examiner_db.desk.store import EntryStore


class EnoughCitedError(DeskError):
    """As many states as may be were kept today; others can be kept tomorrow."""


def keep(store: EntryStore, state: Mapping[str, Any], *, release: str, by: str, most: int | None) -> str:
    """The id of ``state``, kept once; ``EnoughCitedError`` if ``by`` has kept ``most`` others today."""
    now, text = moment(), canonical(state)
    ident = named(text, lambda known: _text(store, known))
    if _text(store, ident) is not None:
        return ident
    if most is not None and store.number_since(Action.CITE, by, now[:10]) >= most:
        message = f"{most:,} records were cited today that were not cited before; others can be cited tomorrow"
        raise EnoughCitedError(message)
    entry = checked(Entry(now, by, Action.CITE, ident, text, reason=release))
    return store.append_named(entry, lambda standing: named(text, standing))


def find(store: EntryStore, ident: str) -> CitedState | None:
    """A cited state as it was kept first; ``None`` if there is none of this id."""
    entry = store.named(Action.CITE, ident.lower())
    return None if entry is None else CitedState(entry.subject, entry.at, entry.reason, entry.other)


def _text(store: EntryStore, ident: str) -> str | None:
    found = find(store, ident)
    return None if found is None else found.text
