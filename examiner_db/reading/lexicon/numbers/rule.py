"""What a rule on the numbers of a claim is: the judge's, the board's and the court's, each of its own system.

A number counts only within its system, so that alike numbers of different tribunals never meet. Where one system is
used by many offices (a county's index, a circuit's docket) the office is part of the number.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from examiner_db.vocabulary import Tribunal

HEAD = 2_500
"""Characters in which a decision states its own numbers; further down stand those of cited cases."""

NOT_CITED = r"(?<!,\s)"
"""A number after a comma is a cited case's."""


@dataclass(frozen=True, kw_only=True)
class NumberRule:
    """One way of printing a number of a claim.

    ``label`` stands before it, ``shape`` is the number itself; of its groups the number is made, and ``year`` may have
    two digits or four. ``tribunals``: whose decisions print it so; of none, any. ``place``: the office that gives the
    number, without which the number is not read. ``needs`` are letters, of which
    some stand wherever it is printed. ``examples`` are texts with the numbers read in them.
    """

    id: str
    meaning: str
    system: str
    label: str
    shape: str
    examples: tuple[tuple[str, str], ...]
    refuses: tuple[str, ...]
    tribunals: frozenset[Tribunal] = frozenset()
    place: str | None = None
    needs: tuple[str, ...] = ("",)
    reach: int = HEAD
    version: int = 1

    @property
    def name(self) -> str:
        """Id and version."""
        return f"{self.id}@{self.version}"

    @cached_property
    def printed(self) -> re.Pattern[str]:
        """The label with one number or a list of them, as the group ``numbers``."""
        shape = self.shape.replace("?P<year>", "?:")
        return re.compile(
            rf"{_spaced(self.label)}(?P<numbers>{shape}(?:(?:,|;|&|\band\b|\s){{1,6}}{shape})*)", re.MULTILINE
        )

    @cached_property
    def number(self) -> re.Pattern[str]:
        """One number."""
        return re.compile(self.shape)

    @cached_property
    def office(self) -> re.Pattern[str] | None:
        """Where the office is printed."""
        return re.compile(_spaced(self.place)) if self.place else None


def _spaced(label: str) -> str:
    """A label whose spaces may be any white space."""
    return label.replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}")
