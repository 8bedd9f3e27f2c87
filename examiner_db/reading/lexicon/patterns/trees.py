"""Patterns as the trees that the engine makes of them, with the names of the lexicon put in.

Spelled out, the patterns of the lexicon have millions of signs, for the same names stand in most of them. So each name
is parsed once, and its tree stands in the tree of every pattern that uses it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import count
from re import _compiler, _parser  # type: ignore[attr-defined, unused-ignore]  # the tree of a pattern has no public name
from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]  # as above
from typing import Any

from examiner_db.reading.lexicon.words.names import NAME, WORDS

Part = tuple[Any, Any]
"""What kind of thing stands in a pattern, and what it holds."""

_LEAVES = (sre.LITERAL, sre.IN, sre.AT)
_FIRST_SIGN = 0xF0000
"""The sign that stands for the first name of a pattern, of those that Unicode leaves to whoever wants them."""


def parsed(pattern: str, flags: int = 0) -> Any:
    """The tree of a pattern, with that of each name in its place; an unknown name is a ``KeyError``.

    What follows a name, as a question mark does, is on all that it stands for. Each name is parsed as "anything but" a
    sign of its own: no two of them are one to the parser.
    """
    names = NAME.findall(pattern)
    signs = map(chr, count(_FIRST_SIGN))
    tree = _parser.parse(NAME.sub(lambda _: f"[^{next(signs)}]", pattern), flags)
    if names:
        _fill(tree, names)
    return tree


def sequence(tree: Any, parts: Iterable[Part]) -> Any:
    """Parts that follow one another, as a tree of the same pattern as another one."""
    return _parser.SubPattern(tree.state, list(parts))


def code(tree: Any) -> re.Pattern[str]:
    """What the engine makes of a tree; it does not know the pattern as it is written."""
    made: re.Pattern[str] = _compiler.compile(tree, tree.state.flags)
    return made


def _fill(tree: Any, names: Sequence[str]) -> None:
    """Put the names' trees where their signs stand; how wide the whole is has to be told anew."""
    parts = tree.data
    for at in reversed(range(len(parts))):
        kind, held = parts[at]
        if kind is sre.NOT_LITERAL and held >= _FIRST_SIGN:
            parts[at : at + 1] = _named(names[held - _FIRST_SIGN]).data
        elif kind not in _LEAVES:
            for inner in _trees(held):
                _fill(inner, names)
    tree.width = None


def _trees(held: Any) -> Iterator[Any]:
    """The trees within what a part holds: one of a group, those of a choice."""
    if isinstance(held, _parser.SubPattern):
        yield held
    elif isinstance(held, list | tuple):
        for one in held:
            yield from _trees(one)


@cache
def _named(name: str) -> Any:
    """The tree of what a name stands for."""
    return parsed(WORDS[name])
