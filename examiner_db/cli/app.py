"""The Typer application, the settings that every command shares, and which errors are a user's to mend."""

import os
import sqlite3
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import typer
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from examiner_db.build import CannotBuildError
from examiner_db.database import SchemaMismatchError
from examiner_db.desk import DeskError
from examiner_db.quality import LabelError
from examiner_db.record_store import RecordStore, RecordStoreError
from examiner_db.registry import RegistryError
from examiner_db.releases import BuildRunningError, NoReleaseError, Releases
from examiner_db.search import RefusedQueryError
from examiner_db.second_reader import ShelfError
from examiner_db.snapshots import SnapshotError, SnapshotStore
from scrapers.fetch import FetchError
from scrapers.row import PageError
from scrapers.runner import MissingFileError
from scrapers.source import UnknownSourceError
from web.release.current import PrivateReleaseError

app = typer.Typer(
    name="examiner-db",
    help="Track records of independent medical examiners, from public records, every quote sourced.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode="markdown",
)


class UsageError(Exception):
    """What the user asked for cannot be done as asked; the message says what to do instead."""


@dataclass(frozen=True)
class Settings:
    """What the environment says. Keys of sources are read by the fetcher alone."""

    data: Path
    url: str | None
    contact: str
    proxy: str | None = None

    @property
    def snapshots(self) -> SnapshotStore:
        """Saved pages."""
        return SnapshotStore(self.data)

    @property
    def records(self) -> RecordStore:
        """What they say."""
        return RecordStore(self.data)

    @property
    def releases(self) -> Releases:
        """What was built of it."""
        return Releases(self.data, self.url)

    @property
    def desk(self) -> Path:
        """Where people's decisions are kept."""
        return self.data / "desk.sqlite"


def settings(data: Path | None = None) -> Settings:
    """``EXAMINER_DB_DATA`` (default ``./data``), ``…_URL``, ``…_CONTACT`` and ``…_PROXY``."""
    data = data or Path(os.environ.get("EXAMINER_DB_DATA") or "data")
    if data.exists() and not data.is_dir():
        message = f"EXAMINER_DB_DATA: found the file {data}, expected a folder"
        raise UsageError(message)
    return Settings(
        data=data,
        url=_server(os.environ.get("EXAMINER_DB_URL")),
        contact=os.environ.get("EXAMINER_DB_CONTACT", ""),
        proxy=os.environ.get("EXAMINER_DB_PROXY") or None,
    )


def _server(url: str | None) -> str | None:
    """The PostgreSQL server; an address that is none of one is not repeated, because it can hold a password."""
    if not url:
        return None
    try:
        known = make_url(url).get_backend_name() == "postgresql"
    except ArgumentError:
        known = False
    if not known:
        message = "EXAMINER_DB_URL: found something else, expected postgresql://user@host/database"
        raise UsageError(message)
    if find_spec("psycopg") is None:
        message = "EXAMINER_DB_URL: PostgreSQL needs the package psycopg; install examiner-db[postgres]"
        raise UsageError(message)
    return url


MISTAKES = (
    UsageError,
    DeskError,
    RecordStoreError,
    RegistryError,
    BuildRunningError,
    CannotBuildError,
    LabelError,
    NoReleaseError,
    PrivateReleaseError,
    SchemaMismatchError,
    RefusedQueryError,
    ShelfError,
    SnapshotError,
    FetchError,
    PageError,
    MissingFileError,
    UnknownSourceError,
    OperationalError,
    sqlite3.OperationalError,
    OSError,
)
"""Errors whose message is written for the user."""
