"""Where everything comes from: sources, and the pages and files received from them."""

from sqlmodel import Field, SQLModel


class Source(SQLModel, table=True):
    """One public origin: publisher, list, terms, and how its last run went."""

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
