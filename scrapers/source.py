"""What a source is, said in the source's own file, and how sources are found: by looking, never by a list.

A source module defines ``SOURCE`` and ``parse(page)``, and may define ``follow(page)`` (which addresses come next),
``ask(subject)`` (which queries to send about one physician), ``recognizes(page)`` (is a file that the user supplies one
of this source's?) and ``split(path)`` (the pages in a file that is too large for one). The file's name is the slug.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from examiner_db.records import Record

if TYPE_CHECKING:
    from scrapers.page import Page


@dataclass(frozen=True)
class Query:
    """An address with parameters; ``secrets`` names the parameters taken from the environment, by variable.

    ``headers`` are sent beside it; ``{VARIABLE}`` in one stands for a secret of the environment, and a header whose
    secret is not set is left out: ``{"Authorization": "Token {COURTLISTENER_TOKEN}"}``. With ``form`` the address is
    asked by POST. ``once`` says that what stands there never changes, so that it is asked for only until it is kept;
    with ``days`` it is asked for again, but only after so many. ``note`` is what the page that leads there says of it,
    and what stands there does not: the page that comes has it again.
    """

    url: str
    params: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    once: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    days: int = 0
    note: str = ""


class Part(NamedTuple):
    """One page out of a file that holds many and is too large to be kept; ``note`` as in `Query`."""

    name: str
    content: bytes
    note: str


@dataclass(frozen=True)
class Subject:
    """One physician whom a source can be asked about: a public id and what is known."""

    id: str
    name: str
    surname: str
    given: str
    orcid: str | None = None
    npi: str | None = None

    @property
    def asked_for(self) -> str:
        """What a visit notes of the subject: ``<id> <surname>, <given>``, and ``, NPI <npi>`` where one is known."""
        return f"{self.id} {self.surname}, {self.given}{'' if self.npi is None else f', NPI {self.npi}'}"

    @classmethod
    def of(cls, asked_for: str) -> "Subject":
        """The subject whom a visit notes."""
        known, _, name = asked_for.partition(" ")
        name, _, npi = name.partition(", NPI ")
        surname, _, given = name.partition(", ")
        return cls(known, name, surname, given, npi=npi or None)


@dataclass(frozen=True)
class Source:
    """Publisher, list and terms. ``expect`` is how many records a complete live fetch holds.

    ``complete`` says that the list shows everything that is in force, so that a name that leaves it is an event.
    ``paused`` is the reason why nothing is fetched; such a source reads only files that the user supplies.
    ``share_alike`` names the license under which whatever holds these records must be passed on, if there is one.
    ``delay`` is how many seconds the publisher wants between two requests, if more than the usual one, and ``a_day``
    how many requests it allows in 24 hours: what is used up today is asked for tomorrow. ``matters`` says, in one
    sentence, why the records matter to somebody who researches an examiner. ``room`` is filled in when the source is
    found: the folder of its file.
    """

    slug: str
    publisher: str
    jurisdiction: str
    title: str
    address: str
    holds: str
    terms: str
    gaps: str
    expect: range
    start: tuple[str | Query, ...] = ()
    complete: bool = False
    private: bool = False
    paused: str | None = None
    share_alike: str = ""
    delay: float = 0.0
    a_day: int | None = None
    matters: str = ""
    room: str = ""


@dataclass(frozen=True)
class SourceModule:
    """A source with its functions, as found."""

    source: Source
    parse: Callable[["Page"], Iterable[Record]]
    follow: Callable[["Page"], Iterable[str | Query]] | None
    ask: Callable[[Subject], Iterable[Query]] | None
    recognizes: Callable[["Page"], bool] | None
    split: Callable[[Path], Iterator[Part] | None] | None = None


class UnknownSourceError(LookupError):
    """No source has this slug."""


def _module(module: ModuleType) -> SourceModule:
    optional = (getattr(module, name, None) for name in ("follow", "ask", "recognizes", "split"))
    room = module.__name__.split(".")[1] if module.__name__.count(".") > 1 else ""
    return SourceModule(replace(module.SOURCE, room=room), module.parse, *optional)


def discover() -> dict[str, SourceModule]:
    """Every module below ``scrapers`` that defines ``SOURCE``, by slug, in order."""
    import scrapers  # noqa: PLC0415 - the package is walked, so it must be whole first

    found = {}
    for info in pkgutil.walk_packages(scrapers.__path__, "scrapers."):
        module = importlib.import_module(info.name)
        if "SOURCE" in vars(module):
            found[module.SOURCE.slug] = _module(module)
    return dict(sorted(found.items()))


def named(slug: str) -> SourceModule:
    """The source with this slug; ``UnknownSourceError`` lists the slugs that exist."""
    sources = discover()
    if slug not in sources:
        message = f"no source is named {slug!r}; there are: {', '.join(sources)}"
        raise UnknownSourceError(message)
    return sources[slug]
