"""What goes into the index, and what a search gives back: plain frozen data, no engine in sight."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

NameKind = Literal["examiner", "physician"]
DocumentKind = Literal["decision", "order", "publication"]
Marked = tuple[str, bool]
"""A piece of a snippet, and whether the query asked for it."""


class RefusedQueryError(ValueError):
    """A query that is not run; the message is one sentence for the person who typed it."""


@dataclass(frozen=True, slots=True)
class NameEntry:
    """One person, or name group, to be found by name. ``names`` holds every printed variant.

    ``printed_in`` says for each of ``names`` in how many decisions it is printed; ``identifiers`` are NPI, licenses and
    ORCID as they are shown (``NPI 9000000015``).
    """

    id: str
    kind: NameKind
    name: str
    names: tuple[str, ...]
    specialty: str | None
    places: tuple[str, ...]
    standing: str
    decisions: int
    identifiers: tuple[str, ...] = ()
    printed_in: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """One document to be found by its words; ``text`` is already redacted.

    ``physician_id`` says whose page shows an order or a publication. ``issues``, ``directions`` and ``weights`` are
    those of its readings, and ``said`` which of them go together: the id of the examiner, an issue, a direction and a
    weight, empty where there is none. ``private`` is a file of the user's own, and ``examiners``
    are the ids of the physicians who examined, or whom the order or publication is about.
    """

    id: str
    kind: DocumentKind
    title: str
    text: str
    tribunal: str | None
    year: int | None
    issues: tuple[str, ...]
    directions: tuple[str, ...]
    weights: tuple[str, ...]
    date: str | None
    physician_id: str | None = None
    private: bool = False
    examiners: tuple[str, ...] = ()
    said: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class NameHit:
    """A person found: ``alias`` is the printed variant that matched, ``why`` says how, ``score`` is at most 1.

    ``identifier`` is the number that was typed, where the person was found by a number and not by a name.
    ``differences`` and ``about`` (stems of a specialty or place, with the words typed) are what ``why`` is told from.
    ``as_typed`` says that nothing typed differs from what is on record: a whole name, a number, or both.
    """

    entry: NameEntry
    why: str
    alias: str
    score: float
    identifier: str | None = None
    differences: tuple[str, ...] = ()
    about: tuple[tuple[str, str], ...] = ()
    as_typed: bool = False


@dataclass(frozen=True, slots=True)
class DocumentHit:
    """A document found, with the words around what was asked for."""

    entry: DocumentEntry
    snippet: tuple[Marked, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Filters:
    """What a document must be. Values of one facet are alternatives; an empty facet asks for nothing.

    An examiner, an issue, a direction and a weight are asked for together: of one physician in one document.
    ``tribunal`` may be words of a tribunal's name. ``public`` leaves out the user's own files, from hits, total and
    facets alike; ``hidden`` so leaves out documents by their ids, and orders and publications by their physicians'.
    """

    tribunal: tuple[str, ...] = ()
    year: tuple[int, ...] = ()
    issue: tuple[str, ...] = ()
    direction: tuple[str, ...] = ()
    weight: tuple[str, ...] = ()
    kind: tuple[DocumentKind, ...] = ()
    examiner: tuple[str, ...] = ()
    public: bool = False
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DocumentResults:
    """One page of hits. ``facets`` counts all ``total`` documents, by facet and value, most frequent first."""

    hits: tuple[DocumentHit, ...] = ()
    total: int = 0
    facets: Mapping[str, Mapping[str | int, int]] = field(default_factory=dict)
