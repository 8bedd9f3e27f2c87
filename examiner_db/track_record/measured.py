"""What decisions say of volume, money and examinations: statements of two tables, gathered in one SQL statement."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Select, String, cast, literal, null, union_all
from sqlalchemy import select as any_columns
from sqlmodel import Session, col, select

from examiner_db.models import Mention, Particular, Source, SourceDocument, Volume
from examiner_db.track_record.visible import visible


class Origin(NamedTuple):
    """The saved document of a row and its source."""

    document: SourceDocument
    source: Source


@dataclass(frozen=True, slots=True)
class Measured:
    """A statement of volume, or a particular of an examination, with its provenance; ``kind`` says which it is."""

    kind: str
    id: str
    document_id: str
    decision_id: str
    measure: str
    value: str
    ground: str | None
    page: int | None
    row: int | None
    quote: str
    read_by: str


def measures(session: Session, ids: Collection[str], *, private: bool) -> Iterator[tuple[str, tuple[Measured, Origin]]]:
    """Every such statement about the physicians with these ids, each with the physician's id, in order of its own."""
    both = union_all(*(_columns(table) for table in (Volume, Particular))).subquery()
    wanted = [both.c[name] for name in Measured.__slots__]
    query = (
        select(col(Mention.physician_id), SourceDocument, Source)
        .add_columns(*wanted)
        .select_from(both)
        .join(Mention, col(Mention.id) == both.c.mention_id)
        .join(SourceDocument, col(SourceDocument.sha256) == both.c.document_id)
        .join(Source, col(Source.slug) == SourceDocument.source_slug)
        .where(col(Mention.physician_id).in_(ids), visible(SourceDocument, private=private))
        .order_by(both.c.id)
    )
    for physician, document, source, *told in session.execute(query):
        yield str(physician), (Measured(*told), Origin(document, source))


def _columns(table: type[Volume | Particular]) -> Select[Any]:
    ground = col(Particular.ground) if table is Particular else cast(null(), String)
    shared = [getattr(table, name) for name in ("mention_id", *_SHARED)]
    return any_columns(literal(table.kind).label("kind"), ground.label("ground"), *shared)


_SHARED = tuple(name for name in Measured.__slots__ if name not in {"kind", "ground"})
