"""The letters without which a pattern meets nothing, told from the pattern itself.

Most sentences lack a word that a pattern cannot do without. To look for such words is a hundred times faster than to
try the pattern, and changes no result.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]  # the tree of a pattern has no public name
from re import _parser  # type: ignore[attr-defined]  # as above
from typing import Any

SHORTEST = 3
"""Letters from which a run is worth looking for."""

MOST = 16
"""More words than this, of which any would do, tell little and take long to look for."""

Words = tuple[str, ...]
"""Runs of letters of which at least one stands wherever the pattern matches."""


@lru_cache(maxsize=4096)
def needs(pattern: str) -> tuple[Words, ...]:
    """What a pattern needs: some word of each tuple, the most telling tuple first; nothing if it ignores case."""
    tree = _parser.parse(pattern)
    if tree.state.flags & sre.SRE_FLAG_IGNORECASE:
        return ()
    found = {words for words in _of_sequence(tree) if len(words) <= MOST}
    return tuple(sorted(found, key=lambda words: (len(words), -min(map(len, words)), words)))


def holds(text: str, needed: Iterable[Words]) -> bool:
    """Whether a text holds some word of each tuple. Written out, because it is asked millions of times."""
    for words in needed:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


def _of_sequence(items: Sequence[Any]) -> Iterator[Words]:
    """Of parts that follow one another: each run of letters, and what each other part needs."""
    run = ""
    for kind, value in items:
        if kind is sre.LITERAL:
            run += chr(value)
            continue
        if len(run) >= SHORTEST:
            yield (run,)
        run = ""
        yield from _of_part(kind, value)
    if len(run) >= SHORTEST:
        yield (run,)


def _of_part(kind: object, value: Any) -> Iterator[Words]:
    """Of one part: a group's content, what is repeated at least once, or one word of every branch."""
    if kind is sre.SUBPATTERN and not value[1]:
        yield from _of_sequence(value[3])
    elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[0] > 0:
        yield from _of_sequence(value[2])
    elif kind is sre.BRANCH:
        branches = [list(_of_sequence(branch)) for branch in value[1]]
        if all(branches):
            yield tuple(dict.fromkeys(word for branch in branches for word in _shortest(branch)))


def _shortest(found: list[Words]) -> Words:
    """Of what a branch needs, the tuple that adds the fewest words."""
    return min(found, key=lambda words: (len(words), -min(map(len, words))))
