"""Whether "he" or "she" can stand for a physician, as far as the given name tells."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from examiner_db.reading.lexicon.given_names import MEN, WOMEN
from examiner_db.reading.people.physicians import Physician

HIS = frozenset({"he", "his", "him"})
HERS = frozenset({"she", "her", "hers"})
_FAR_MORE = 4
"""Times as many that one pronoun must stand for a physician as the other."""

_GIVEN = re.compile(r"[a-z]{2,}")


def pronouns(people: Sequence[Physician]) -> list[frozenset[str]]:
    """The pronouns that may stand for each physician: both where the name does not tell."""
    return [_of(one.words[:-1]) for one in people]


def may_mean(word: str, allowed: frozenset[str]) -> bool:
    """Whether a word stands for whoever allows these pronouns: every word does that is no pronoun."""
    key = word.lower()
    return key not in HIS | HERS or key in allowed


def learned(said: Iterable[tuple[int, str]], allowed: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """What may stand for each physician after a text has gone on with "he" or "she" of them; a name outweighs that.

    One slip of the pen settles nothing: a pronoun counts that is far more frequent than the other.
    """
    heard = Counter((who, word in HERS) for who, word in said)
    return [
        own if own != HIS | HERS else _heard(heard[who, False], heard[who, True]) for who, own in enumerate(allowed)
    ]


def _heard(his: int, hers: int) -> frozenset[str]:
    """The pronoun that is far more frequent, or both."""
    if max(his, hers) < _FAR_MORE * min(his, hers) or his == hers:
        return HIS | HERS
    return HIS if his > hers else HERS


def _of(given: Sequence[str]) -> frozenset[str]:
    """By the first given name that is written out."""
    first = next((word for word in given if _GIVEN.fullmatch(word)), "")
    if first in MEN:
        return HIS
    return HERS if first in WOMEN else HIS | HERS
