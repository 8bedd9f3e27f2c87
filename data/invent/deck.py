"""Chance that is the same on every run, and that uses every variant before it repeats one."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Item = TypeVar("Item")


class Deck:
    """Draws from pools as from shuffled cards. ``seed`` names the part of the sample that is written."""

    def __init__(self, seed: str) -> None:
        """Start with every pool unshuffled."""
        self.random = Random(seed)
        self._left: dict[object, list[object]] = {}

    def hand(self, pool: Sequence[Item], count: int) -> list[Item]:
        """So many different cards of ``pool``."""
        drawn: list[Item] = []
        while len(drawn) < count:
            card = self.draw(pool)
            if card not in drawn:
                drawn.append(card)
        return drawn

    def draw(self, pool: Sequence[Item]) -> Item:
        """The next card of ``pool``; a pool that is used up is shuffled anew."""
        key = tuple(pool)
        if not self._left.get(key):
            cards: list[object] = list(pool)
            self.random.shuffle(cards)
            self._left[key] = cards
        return self._left[key].pop()  # type: ignore[return-value] # the cards of a pool are its items
