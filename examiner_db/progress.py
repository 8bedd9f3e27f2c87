"""What a long run says of itself while it runs."""

from collections.abc import Callable

Progress = Callable[[str], None]
"""Takes one step, as a sentence."""

WIDTH = 20
"""Characters of a bar."""


class Underway(str):
    """A step that is not over: it is worth showing on a terminal, and not worth a line of a log."""

    __slots__ = ()


def bar(done: int, total: int, what: str) -> Underway:
    """``[#####---------------] 1,000 of 4,000 texts read``."""
    full = WIDTH * done // max(total, 1)
    return Underway(f"[{'#' * full}{'-' * (WIDTH - full)}] {done:,} of {total:,} {what}")
