"""Whether two printed names may be one person's."""

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

_SUFFIX = re.compile(r",? (?:Jr|Sr)\.\Z|,? I{2,3}\Z")
_PARTICLE = re.compile(
    r"\b(?:de la|de los|van der|van den|von der|de|del|della|di|da|dos|van|von|der|den|la|le|"
    r"du|el|al|bin|ter|ten|st\.) (?=\S)"
)


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name, the particles of a surname joined to it by hyphens."""
    plain = _SUFFIX.sub("", name).casefold().replace("\u2019", "'")
    joined = _PARTICLE.sub(lambda match: match.group().replace(" ", "-"), plain)
    return tuple(word.strip(".,") for word in joined.split())


def suffix_of(name: str) -> str | None:
    """Jr, Sr or a number at the end of a name."""
    found = _SUFFIX.search(name)
    return found.group().strip(" ,.") if found else None


def one_letter_off(entry: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """The text spells one surname two ways; only where a given name introduces it."""
    near = DamerauLevenshtein.distance(entry[-1], words[-1], score_cutoff=1) == 1
    return near and len(entry) > 1 and compatible(entry, words)


def same_surname(entry: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """One surname, a part of a double one, or an inner name by which the text goes on."""
    ours, theirs = entry[-1], words[-1]
    if ours == theirs or theirs in ours.split("-") or ours in theirs.split("-"):
        return True
    if theirs == ours + "s" and len(words) == 1:  # A possessive whose apostrophe the text layer lost.
        return True
    return len(words) == 1 and len(entry) > 2 and len(theirs) > 2 and theirs in entry[1:-1]


def compatible(entry: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """No conflict of given names: equal, or one the initial of the other, or one of them silent.

    Of two first names that are both written out one may be the other's middle name.
    """
    ours, theirs = entry[:-1], words[:-1]
    if not ours or not theirs:
        return True
    if len(ours[0]) > 1 and len(theirs[0]) > 1 and ours[0] != theirs[0]:
        return ours[0] in theirs[1:] or theirs[0] in ours[1:]
    return any(
        one == other or one == other[:1] or other == one[:1]
        for one, other in [(ours[0], theirs[0]), (ours[0], theirs[-1]), (ours[-1], theirs[0])]
    )


def told_by(name: str) -> tuple[int, bool]:
    """How much a name tells: those of most words come first, of these with a suffix before those without."""
    return -len(words_of(name)), suffix_of(name) is None
