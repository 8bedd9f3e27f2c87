"""Where everything comes from: sources, and the pages and files received from them."""

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel


class Source(SQLModel, table=True):
    """One public origin: publisher, list, terms, what is held of it, and how its last run went.

    ``kinds`` counts what is held of each kind, ``first_year`` and ``last_year`` are of what those entries are about.
    ``share_alike`` names the license under which a derived database must be passed on. ``room`` is the folder of the
    source's file, which says what it would hold even before it ran; ``last_run`` is all that its last run counted.
    """

    slug: str = Field(primary_key=True)
    publisher: str
    title: str
    jurisdiction: str
    address: str
    holds: str
    terms: str
    gaps: str
    health: str
    reason: str
    records: int
    gone: int
    quarantined: int
    last_fetched: str | None
    last_changed: str | None
    room: str = ""
    matters: str = ""
    share_alike: str = ""
    kinds: dict[str, int] = Field(default_factory=dict, sa_column=Column(JSON))
    first_year: str | None = None
    last_year: str | None = None
    last_run: dict[str, object] | None = Field(default=None, sa_column=Column(JSON))


class SourceDocument(SQLModel, table=True):
    """One page or file as received, by the SHA-256 of its bytes. Its address stays in the snapshot index."""

    sha256: str = Field(primary_key=True)
    source_slug: str = Field(foreign_key="source.slug", index=True)
    media_type: str
    size: int
    retrieved_at: str
    text_sha256: str | None
    extractor: str | None
    private: bool
