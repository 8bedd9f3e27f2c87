"""What the words around an opinion make of it: rules speak of a few words, and their surroundings may turn them round.

A proviso reads the sentence with the words that a rule met between double brackets: "would be ⟦at MMI⟧ in June".
"""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from examiner_db.reading.lexicon.patterns.beginnings import compiled


class Effect(Enum):
    """What becomes of an opinion: none is read, its direction is open, or it is the opposite."""

    NONE = "none"
    OPEN = "open"
    OPPOSITE = "opposite"


@dataclass(frozen=True)
class Proviso:
    """A pattern around the words of the rules whose ids begin as named; ``examples`` must match, ``refuses`` not."""

    id: str
    meaning: str
    rules: tuple[str, ...]
    effect: Effect
    patterns: tuple[str, ...]
    examples: tuple[str, ...]
    refuses: tuple[str, ...]

    @cached_property
    def _prefixes(self) -> tuple[str, ...]:
        return tuple(f"opinion.{rule}" for rule in self.rules)

    def concerns(self, rule: str) -> bool:
        """Whether the proviso is on a rule."""
        return rule.startswith(self._prefixes)

    def holds(self, rule: str, marked: str) -> bool:
        """Whether the proviso is on a rule and the marked sentence meets it."""
        return self.concerns(rule) and bool(compiled(*self.patterns).search(marked))
