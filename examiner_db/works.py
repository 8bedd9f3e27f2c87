"""Which entries are about one published work: those that give it one DOI or one PMID; a title proves nothing."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Numbered(Protocol):
    """What may name a work."""

    @property
    def doi(self) -> str | None:
        """Its DOI, in any case."""

    @property
    def pmid(self) -> str | None:
        """Its number in PubMed."""


Entry = TypeVar("Entry", bound=Numbered)


def names_of(entry: Numbered) -> list[str]:
    """The DOI and the PMID of an entry, as they are compared."""
    return [name for name in ((entry.doi or "").casefold(), entry.pmid) if name]


def by_work(entries: Iterable[Entry]) -> list[list[Entry]]:
    """The entries of each work together, in their order; what has neither DOI nor PMID stays alone."""
    works: dict[str, list[Entry]] = {}
    alone = []
    for entry in entries:
        if not (names := names_of(entry)):
            alone.append([entry])
            continue
        met = {id(works[name]): works[name] for name in names if name in works}
        work = [one for several in met.values() for one in several] + [entry]
        works |= dict.fromkeys((name for one in work for name in names_of(one)), work)
    return [*{id(work): work for work in works.values()}.values(), *alone]
