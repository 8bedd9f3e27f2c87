"""The evidence database: opened once to be built, ever after only to be read. SQLite, or PostgreSQL by URL.

A release's database never changes once it is published. In SQLite it is the file ``evidence.sqlite`` of the release;
with PostgreSQL (``EXAMINER_DB_URL``) it is a schema named after the release.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateSchema, CreateTable, DropSchema
from sqlmodel import Session, SQLModel, create_engine

import examiner_db.models  # noqa: F401 - the import is what fills the metadata

FILE = "evidence.sqlite"
FORM = 2
"""The form of what stands in a release beside its tables, its search index first; one more whenever that changes."""


class SchemaMismatchError(RuntimeError):
    """The release was built by another version of this software."""


def fingerprint() -> str:
    """A hash of the form and every table's definition: versions with one fingerprint read each other's releases."""
    tables = SQLModel.metadata.sorted_tables
    text = "\n".join([f"form {FORM}", *(str(CreateTable(table)) for table in tables)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def schema_name(release: str) -> str:
    """The PostgreSQL schema that holds a release."""
    return f"release_{release.lower().replace('-', '_')}"


def _fast_and_safe_enough(connection: object, _record: object) -> None:
    """A build that is interrupted is thrown away whole, so SQLite need not wait for the disk at every commit."""
    cursor = connection.cursor()  # type: ignore[attr-defined]  # a DBAPI connection has no common type
    cursor.execute("PRAGMA journal_mode = MEMORY")
    cursor.execute("PRAGMA synchronous = OFF")
    cursor.close()


def open_for_building(folder: Path, url: str | None = None) -> Engine:
    """An engine on a new, empty evidence database for the release that is built in ``folder``."""
    if url is None:
        engine = create_engine(f"sqlite:///{folder / FILE}", poolclass=NullPool)
        event.listen(engine, "connect", _fast_and_safe_enough)
    else:
        engine = _postgres(url, folder.name)
        with engine.begin() as connection:
            connection.execute(CreateSchema(schema_name(folder.name)))
    SQLModel.metadata.create_all(engine)
    return engine


def open_read_only(folder: Path, url: str | None = None) -> Engine:
    """An engine on a published release that refuses every write."""
    if url is not None:
        return _postgres(url, folder.name, "-c default_transaction_read_only=on")
    target = f"sqlite:///file:{folder / FILE}?mode=ro&immutable=1&uri=true"
    return create_engine(target, connect_args={"check_same_thread": False})


@contextmanager
def session_on(folder: Path, url: str | None = None) -> Iterator[Session]:
    """One session on a published release, for as long as the block lasts."""
    engine = open_read_only(folder, url)
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def drop(folder: Path, url: str | None) -> None:
    """Remove what a release keeps outside its folder: its schema, with PostgreSQL."""
    if url is None:
        return
    engine = _postgres(url, folder.name)
    with engine.begin() as connection:
        connection.execute(DropSchema(schema_name(folder.name), cascade=True, if_exists=True))
    engine.dispose()


def _postgres(url: str, release: str, options: str = "") -> Engine:
    target = make_url(url).set(drivername="postgresql+psycopg")
    engine = create_engine(target, poolclass=None if options else NullPool, connect_args={"options": options})
    return engine.execution_options(schema_translate_map={None: schema_name(release)})
