"""Letters of which some stand in every text that means something: asked first, of all of them at once."""

from collections.abc import Iterable

from examiner_db.reading.lexicon.patterns.ear import EAR


class AnyOf:
    """Some of many letters, told by what the words of a text wake: each text is heard once for all who ask of it."""

    def __init__(self, letters: Iterable[str]) -> None:
        """Listen for the letters; what holds a sign that stands in no word, as ``%`` does, is looked for as it is."""
        asked = frozenset(letters)
        heard = frozenset(part for part in asked if part.isalnum() and len(part) > 1)
        self._bit = EAR.bits([heard])
        self._printed = tuple(sorted(asked - heard))

    def in_text(self, text: str) -> bool:
        """Whether some of the letters stand in a text."""
        return EAR.heard(text) & self._bit != 0 or any(map(text.__contains__, self._printed))
