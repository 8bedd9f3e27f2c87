"""Rows in the order that an address asks for: links in headings, so that it works without scripts.

No table may be ordered by a share: the keys are dates, names and counts of one examiner's own rows.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from web.addresses.neighbors import with_arguments
from web.examiner.selection import UnknownChoiceError
from web.release.asked import Asked

Row = TypeVar("Row")
Keys = Mapping[str, Callable[[Any], Any]]
"""By the word of a heading in lower case, what rows are ordered by; empty values stand last, whichever way."""


@dataclass(frozen=True)
class Heading:
    """One column that rows can be ordered by: where its link leads, and how the rows stand now."""

    name: str
    address: str
    stands: Literal["ascending", "descending", "none"]


def ordered(asked: Asked, rows: Iterable[Row], keys: Keys) -> tuple[tuple[Row, ...], tuple[Heading, ...]]:
    """``rows`` by the argument ``sort``, downward after a minus; as they are where it is not given."""
    given = asked.arguments.get("sort", "")
    by, down = given.removeprefix("-"), given.startswith("-")
    if given and by not in keys:
        message = f"There is no order {by[:40]!r}; there are: {', '.join(keys)}."
        raise UnknownChoiceError(message)
    found = tuple(rows)
    if given:
        empty = [row for row in found if keys[by](row) in {None, ""}]
        filled = sorted((row for row in found if keys[by](row) not in {None, ""}), key=keys[by], reverse=down)
        found = (*filled, *empty)
    return found, tuple(_heading(name, by, down=down) for name in keys)


def _heading(name: str, by: str, *, down: bool) -> Heading:
    if name != by:
        return Heading(name, with_arguments(sort=name, page=None), "none")
    other = name if down else f"-{name}"
    return Heading(name, with_arguments(sort=other, page=None), "descending" if down else "ascending")
