"""What every Whoosh index here has in common: how it is written once, and how it is opened."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from examiner_db.search.storage import MappedStorage

WRITER_MEGABYTES = 256
"""What one writer keeps in memory before it sorts a run to disk."""


def write_index(folder: Path, schema: Schema, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write one segment in a new folder, rows numbered from 0 in their order.

    One process, always: with ``procs`` a worker that dies makes the commit hang, or succeed without its documents.
    """
    folder.mkdir()
    writer = FileStorage(str(folder)).create_index(schema).writer(limitmb=WRITER_MEGABYTES)
    for row in rows:
        writer.add_document(**row)
    writer.commit(optimize=True)


def open_index(folder: Path, schema: Schema) -> FileIndex:
    """Open an index that :func:`write_index` made. The schema is given, so that the pickled one is not loaded."""
    return FileIndex(MappedStorage(folder), schema=schema)
