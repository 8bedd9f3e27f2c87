"""The words without which a pattern meets nothing, told from the pattern itself.

Most sentences lack a word that a pattern cannot do without. To know that is a hundred times faster than to try the
pattern, and changes no result. A part of a word is written with a space where the word begins or ends: " tear" stands
in "tears", " tear " does not.

The same names stand in most patterns, with the same tree in all of them: what a choice needs is told once for each way
of coming to it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]  # the tree of a pattern has no public name
from typing import Any

from examiner_db.reading.lexicon.patterns.trees import Part, parsed

SHORTEST = 2
"""Signs, of which one may be a word's edge, from which a part of a word is worth listening for."""

MOST = 8
"""Ways of writing one run of letters, as in "[Tt]he", beyond which it is given up."""

TOLD = 3
"""So many needs are told of a choice: the most telling of every branch together, then the second ones, and so on."""

RECENT = 512
"""So many choices are remembered with what they need: those of names come back, the others never do."""

Words = frozenset[str]
"""Parts of words of which at least one stands wherever the pattern matches."""

EDGE, UNKNOWN = [" "], [""]
"""What may stand just before: something that is no letter, or anything."""

_COMMON = frozenset(
    "the of to and in that is was for on with by as at not or an his her he she had has from it be "
    "INSURER EMPLOYER DEFENSE INJURED LAWYER".split()
)
"""Words and signs that stand in most sentences, whatever their length."""

_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)


@lru_cache(maxsize=8192)
def needs(pattern: str) -> tuple[Words, ...]:
    """What a pattern needs: some part of each set, the most telling set first; nothing if it ignores case.

    It may use the names of `WORDS`.
    """
    tree = parsed(pattern)
    if tree.state.flags & sre.SRE_FLAG_IGNORECASE:
        return ()
    return tuple(sorted(set(_needs(list(_flat(tree)), UNKNOWN)), key=_commonness))


def holds(text: str, needed: Iterable[Words]) -> bool:
    """Whether a text holds the letters of some part of each set, at a word's edge or not."""
    return all(any(word.strip() in text for word in words) for words in needed)


def _flat(tree: Any) -> Iterator[Part]:
    """The parts of a sequence with what groups hold in their place, and without what only looks around."""
    for kind, value in tree.data:
        if kind is sre.SUBPATTERN and not value[1]:
            yield from _flat(value[3])
        elif kind not in (sre.ASSERT, sre.ASSERT_NOT):
            yield kind, value


def _needs(items: Sequence[Part], runs: list[str], *, ends: bool = False) -> Iterator[Words]:
    """What parts need that follow one another.

    ``runs`` are the ways in which the letters just before may be written; ``ends``: no letter follows.
    """
    for at, part in enumerate(items):
        letters = _letters(part)
        if letters == EDGE:
            yield from _told(f"{run} " for run in runs)
            runs = EDGE
        elif letters and len(runs) * len(letters) <= MOST:
            runs = [run + letter for run in runs for letter in letters]
        else:
            yield from _told(runs)
            yield from _of_part(part, runs, ends=_letters(items[at + 1]) == EDGE if at + 1 < len(items) else ends)
            runs = _after(part, runs)
    yield from _told(f"{run} " if ends else run for run in runs)


def _of_part(part: Part, runs: list[str], *, ends: bool) -> Iterator[Words]:
    """What a choice needs, or what is repeated at least once."""
    kind, value = part
    if kind in _REPEATS and value[0] > 0:
        yield from _needs(list(_flat(value[2])), runs)
    elif kind is sre.BRANCH:
        yield from _of_choice(tuple(value[1]), tuple(runs), ends=ends)


@lru_cache(maxsize=RECENT)
def _of_choice(branches: tuple[Any, ...], runs: tuple[str, ...], *, ends: bool) -> tuple[Words, ...]:
    """What a choice needs: of every branch something, together."""
    told = [sorted(set(_needs(list(_flat(branch)), [*runs], ends=ends)), key=_commonness)[:TOLD] for branch in branches]
    if not all(told):
        return ()
    ranks = range(max(map(len, told)))
    return tuple(frozenset().union(*(found[min(rank, len(found) - 1)] for found in told)) for rank in ranks)


def _after(part: Part, runs: list[str]) -> list[str]:
    """What stands before the part that follows a choice or a repeat: no letter, if all of its ways end so."""
    kind, value = part
    if kind is sre.BRANCH:
        return EDGE if _all_leave_edge(tuple(value[1]), tuple(runs)) else UNKNOWN
    if kind in _REPEATS:
        return EDGE if _leaves_edge(value[2], runs) and (value[0] > 0 or runs == EDGE) else UNKNOWN
    return UNKNOWN


@lru_cache(maxsize=RECENT)
def _all_leave_edge(branches: tuple[Any, ...], runs: tuple[str, ...]) -> bool:
    return all(_leaves_edge(branch, [*runs]) for branch in branches)


def _leaves_edge(tree: Any, runs: list[str]) -> bool:
    for part in _flat(tree):
        letters = _letters(part)
        runs = EDGE if letters == EDGE else UNKNOWN if letters else _after(part, runs)
    return runs == EDGE


def _letters(part: Part) -> list[str]:
    """The letters that one part may be, a space for all that is no letter; nothing when there are too many."""
    kind, value = part
    if kind is sre.LITERAL:
        return [_letter(value)]
    if kind is sre.AT:
        return [] if value is sre.AT_NON_BOUNDARY else EDGE
    if kind is sre.IN:
        found = {_letter(one) if how is sre.LITERAL else _of_class(how, one) for how, one in value}
        return sorted(found) if "" not in found and (len(found) == 1 or " " not in found) else []
    if kind in _REPEATS and value[:2] == (0, 1):
        inner = [_letters(one) for one in _flat(value[2])]
        return ["", *inner[0]] if len(inner) == 1 and inner[0] not in ([], EDGE) else []
    return []


def _of_class(how: object, value: object) -> str:
    return " " if how is sre.CATEGORY and value in (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD) else ""


@cache
def _letter(code: int) -> str:
    letter = chr(code)
    return letter if letter.isalnum() or letter == "_" else " "


def _told(runs: Iterable[str]) -> Iterator[Words]:
    """The runs as one need, if each is long enough to tell something."""
    words = frozenset(runs)
    if all(word.strip() and len(word) >= SHORTEST for word in words):
        yield words


def _commonness(words: Words) -> tuple[float, list[str]]:
    """How often some of these words may be expected to stand in a sentence."""
    return sum(map(_share, words)), sorted(words)


@cache
def _share(word: str) -> float:
    return 1.0 if word.strip(" _") in _COMMON else 3.0 ** -len(word)
