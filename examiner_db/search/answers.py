"""What an engine of documents gives: numbers and scores for a tree of stems, within a time."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from examiner_db.search.entries import RefusedQueryError
from examiner_db.search.question import Tree

Matches = tuple[NDArray[np.int32], NDArray[np.float64]]
"""The documents that answer, in the order of their numbers, and how well each does."""


class Engine(Protocol):
    """An index of words. Threads may share it."""

    def matches(self, tree: Tree, seconds: float) -> Matches:
        """Answer ``tree``, or refuse it when that takes longer than ``seconds``."""


def too_long(seconds: float) -> RefusedQueryError:
    """Return the refusal of a search that ran out of time."""
    return RefusedQueryError(f"The search took longer than {seconds:.0f} seconds; use rarer words.")
