"""Whether "he" or "she" can stand for a physician, as far as the given name tells."""

import re
from collections.abc import Sequence

from examiner_db.reading.lexicon.given_names import MEN, WOMEN
from examiner_db.reading.physicians import Physician

HIS = frozenset({"he", "his", "him"})
HERS = frozenset({"she", "her", "hers"})
_GIVEN = re.compile(r"[a-z]{2,}")


def pronouns(people: Sequence[Physician]) -> list[frozenset[str]]:
    """The pronouns that may stand for each physician: both where the name does not tell."""
    return [_of(one.words[:-1]) for one in people]


def may_mean(word: str, allowed: frozenset[str]) -> bool:
    """Whether a word stands for whoever allows these pronouns: every word does that is no pronoun."""
    key = word.lower()
    return key not in HIS | HERS or key in allowed


def _of(given: Sequence[str]) -> frozenset[str]:
    """By the first given name that is written out."""
    first = next((word for word in given if _GIVEN.fullmatch(word)), "")
    if first in MEN:
        return HIS
    return HERS if first in WOMEN else HIS | HERS
