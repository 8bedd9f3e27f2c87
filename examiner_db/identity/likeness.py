"""How alike two printed names are, from 0 to 1: it orders what a person should look at, and decides nothing.

Names are compared word by word, each with the word of the other name that is most like it; a word without one counts
against, the more so the longer it is. A usual short form counts nearly as the name, an initial for the name it begins.
Where words are run together or cut in two, the letters of the whole names are compared instead.
"""

from functools import lru_cache
from itertools import product
from math import sqrt

from rapidfuzz.distance import DamerauLevenshtein

from examiner_db.identity.names import is_alias
from examiner_db.printed_name import PrintedName, fold_name, parse_name

ALIAS, INITIAL, ORDER = 0.95, 0.85, 0.94
"""What an alias, an initial, and words in another order are worth, of 1."""
UNLIKE = 0.66
"""Two words less alike than this, in letters, have nothing in common."""


def likeness(one: str, other: str) -> float:
    """The likeness of two printed names, the same from either side; a text without words is like nothing.

    Names are put in one order first, for in another the last digit of a sum is another. The likeness of whole names by
    letters is squared: most names have half of their letters in common.
    """
    first, second = sorted((_words(one), _words(other)))
    if not first or not second:
        return 0.0
    aligned = _aligned(first, second)
    return max(aligned, ORDER * _letters("".join(first), "".join(second)) ** 2)


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    """The words of a name without title and credential; of what is no person's name, all words."""
    name = parse_name(text)
    parts = (name.given, name.middle, name.surname, name.suffix)
    return tuple(word for part in (parts if name != PrintedName() else (text,)) for word in fold_name(part).split())


def _aligned(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """The best pairs of words, best first, by their weight; words that go together in another order lose a little."""
    alike = {(a, b): _alike(first[a], second[b]) for a, b in product(range(len(first)), range(len(second)))}
    pairs: dict[int, int] = {}
    shared = 0.0
    for a, b in sorted(alike, key=lambda pair: (-alike[pair], abs(pair[0] - pair[1]))):
        if alike[a, b] and a not in pairs and b not in pairs.values():
            pairs[a] = b
            shared += alike[a, b] * (_weight(first[a]) + _weight(second[b]))
    found = shared / sum(map(_weight, (*first, *second)))
    order = [pairs[a] for a in sorted(pairs)]
    return found if order == sorted(order) else found * ORDER


def _weight(word: str) -> float:
    """Long words tell more than short ones, from nine letters on no more than nine do."""
    return sqrt(min(len(word), 9))


def _alike(one: str, other: str) -> float:
    """How alike two words are, from 0 to 1."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) == 1:
        return INITIAL if one[0] == other[0] else 0.0
    if is_alias(one, other):
        return ALIAS
    letters = _letters(one, other)
    return letters if letters >= UNLIKE else 0.0


def _letters(one: str, other: str) -> float:
    return DamerauLevenshtein.normalized_similarity(one, other)
