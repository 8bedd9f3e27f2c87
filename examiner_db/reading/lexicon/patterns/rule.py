"""What a rule is: alternatives of a pattern with a name, a version, a meaning, and examples that a test holds it to."""

import re
from dataclasses import dataclass

from examiner_db.reading.lexicon.patterns.beginnings import compiled
from examiner_db.vocabulary import Direction, Issue, RetainedSide, Role, Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the lexicon; ``examples`` must match and ``refuses`` must not."""

    id: str
    meaning: str
    patterns: tuple[str, ...]
    examples: tuple[str, ...]
    refuses: tuple[str, ...]
    version: int = 1

    @property
    def name(self) -> str:
        """Id and version, as it travels with each reading."""
        return f"{self.id}@{self.version}"

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where the rule speaks from ``start`` on, if it does."""
        return compiled(*self.patterns).search(text, start)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRule(Rule):
    """A rule on the role. ``rank``: higher ones win; of equal ones, the one with more sentences."""

    role: Role
    side: RetainedSide = RetainedSide.UNKNOWN
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionRule(Rule):
    """A rule on what was said. ``direction`` is whom it helps, ``denied`` whom its denial helps.

    ``holds_no``: the pattern itself holds a word of denial, so that only what stands before it can deny it.
    """

    issue: Issue
    direction: Direction = Direction.INDETERMINATE
    denied: Direction = Direction.INDETERMINATE
    holds_no: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingRule(Rule):
    """A rule on the weight of the opinion of the physician whom the view is about.

    ``reviews``: the words are a reviewing body's on what a lower one did. ``undoes``: they undo it, so that the lower
    weight does not stand. ``argued``: they only argue, and count where nothing is said in so many words.
    """

    weight: Weight
    reviews: bool = False
    undoes: bool = False
    argued: bool = False
