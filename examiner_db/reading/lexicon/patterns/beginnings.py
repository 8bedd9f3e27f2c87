"""Patterns compiled so that they are not tried where they cannot begin.

The engine tries every branch of a pattern at every character of a text. With which characters a pattern can begin is
told from the pattern itself; a look at the one that follows is put before it, which changes no result.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]  # the tree of a pattern has no public name
from typing import Any

from examiner_db.reading.lexicon.patterns.trees import Part, code, parsed, sequence

_ZERO_WIDTH = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
_NOT_THESE = (sre.NEGATE, None)
"""What begins a class of characters that names those which are not in it."""


@lru_cache(maxsize=4096)
def compiled(*patterns: str) -> re.Pattern[str]:
    """One expression for all the alternatives, which may use the names of `WORDS`."""
    return swift("|".join(patterns))


def swift(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern, with a look at its first character before it where the engine does not look by itself."""
    tree = parsed(pattern, flags)
    return code(sequence(tree, [*look(tree), *tree]))


def look(tree: Any) -> list[Part]:
    """What to put before the tree of a pattern: nothing, or a look at its first character, at a word's edge or not."""
    found, may_be_empty = _first(tree)
    if not found or may_be_empty or tree.state.flags & ~re.UNICODE or _looks_itself(tree):
        return []
    edge = [(sre.AT, sre.AT_BOUNDARY)] if _at_edge(tree) else []
    return [*edge, (sre.ASSERT, (1, sequence(tree, [(sre.IN, sorted(found))])))]


def _first(items: Iterable[Part]) -> tuple[set[Part] | None, bool]:
    """The characters, as parts of a class, of which one stands first in what the parts match; ``None`` for any.

    Beside them, whether the parts may match nothing.
    """
    found: set[Part] = set()
    for kind, value in items:
        one, may_be_empty = _of_part(kind, value)
        if one is None:
            return None, False
        found |= one
        if not may_be_empty:
            return found, False
    return found, True


def _of_part(kind: Any, value: Any) -> tuple[set[Part] | None, bool]:
    if kind in _ZERO_WIDTH:
        return set(), True
    if kind in (sre.LITERAL, sre.IN):
        found = set(value) if kind is sre.IN else {(kind, value)}
        return None if _NOT_THESE in found else found, False
    if kind is sre.SUBPATTERN:
        return _first(value[3])
    if kind is sre.BRANCH:
        return _of_branches(value[1])
    if kind in _REPEATS:
        one, may_be_empty = _first(value[2])
        return one, may_be_empty or value[0] == 0
    return None, False


def _of_branches(branches: Iterable[Iterable[Part]]) -> tuple[set[Part] | None, bool]:
    found: set[Part] = set()
    may_be_empty = False
    for branch in branches:
        one, may_lack = _first(branch)
        if one is None:
            return None, False
        found |= one
        may_be_empty |= may_lack
    return found, may_be_empty


def _looks_itself(items: Iterable[Part]) -> bool:
    """Whether the first thing that a pattern asks is a character, or the beginning of the text."""
    for kind, value in items:
        if kind is sre.AT and value in (sre.AT_BOUNDARY, sre.AT_NON_BOUNDARY):
            continue
        if kind is sre.SUBPATTERN:
            return _looks_itself(value[3])
        return kind in (sre.LITERAL, sre.IN, sre.AT)
    return True


def _at_edge(items: Iterable[Part]) -> bool:
    """Whether a pattern begins only where a word begins or ends."""
    for kind, value in items:
        if kind is sre.AT:
            return value is sre.AT_BOUNDARY
        if kind is sre.SUBPATTERN:
            return _at_edge(value[3])
        if kind is sre.BRANCH:
            return all(map(_at_edge, value[1]))
        if kind not in (sre.ASSERT, sre.ASSERT_NOT):
            return False
    return False
