"""Cited states: a record as it was when somebody cited it, kept whole under a short id that its own content gives.

A state is one JSON object, written in one way only: sorted keys, no blanks, ASCII. Its id is the first digits of the
SHA-256 of that text, so that the same state has the same id whoever cites it and however often, and anybody can check
that what a link shows is what was cited. A state is an entry of the desk like any other: it is never changed, it stands
in the audit chain, and it goes out and in with the desk's CSV.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

DIGITS = 16
"""Of 64. On one in some forty million desks with a million states two would share them; the later one has more."""


@dataclass(frozen=True)
class CitedState:
    """One state: its id, the instant and the release at which it was first cited, and what it says.

    ``sha256`` is the hash of ``text``, the JSON as it is kept.
    """

    id: str
    at: str
    release: str
    text: str

    @property
    def sha256(self) -> str:
        """The hash that the id is the beginning of."""
        return _sha256(self.text)

    @property
    def state(self) -> dict[str, Any]:
        """The JSON object."""
        found: dict[str, Any] = json.loads(self.text)
        return found


def canonical(state: Mapping[str, Any]) -> str:
    """The one text of a JSON object."""
    return json.dumps(state, sort_keys=True, separators=(",", ":"), allow_nan=False)


def named(text: str, standing: Callable[[str], str | None]) -> str:
    """The id of a state; ``standing`` gives the text that has an id already, or ``None``."""
    digest = _sha256(text)
    choices = (digest[:digits] for digits in range(DIGITS, len(digest) + 1))
    return next(choice for choice in choices if standing(choice) in (None, text))


def names(ident: str, text: str) -> bool:
    """Whether ``ident`` is an id of the state that ``text`` holds, written in its one way."""
    try:
        state = json.loads(text)
        whole = isinstance(state, dict) and canonical(state) == text
    except ValueError:
        return False
    return whole and len(ident) >= DIGITS and _sha256(text).startswith(ident)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
