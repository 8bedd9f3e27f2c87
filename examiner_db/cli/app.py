"""The Typer application with all its commands by name, and the settings that every command shares."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

import typer
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from typer.core import TyperGroup
from typer.main import get_group

from examiner_db.record_store import RecordStore
from examiner_db.releases import Releases
from examiner_db.snapshots import SnapshotStore

WHERE: Mapping[str, tuple[str, ...]] = {
    "appeal": ("appeal",),
    "audit": ("testimony",),
    "bench": ("benches.app", "benches.identity", "benches.site"),
    "build": ("publish",),
    "demo": ("publish",),
    "desk": (
        *("desk", "candidates", "judging", "log", "organizations"),
        *("proposals", "review", "splitting"),
    ),
    "export": ("export",),
    "fetch": ("fetching",),
    "import": ("gather",),
    "profile": ("look",),
    "propose": ("propose",),
    "quality": ("quality",),
    "read": ("look",),
    "search": ("look",),
    "serve": ("publish",),
    "sources": ("sources",),
    "update": ("fetching",),
    "verify": ("export",),
}
"""Every command with the modules that write it, the first of which has its name."""


class Commands(TyperGroup):
    """Commands that are imported when they are asked for: all of them together take seconds and half a gigabyte."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - what a group is asked with
        """Every command there is."""
        return list(WHERE)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """One command, from the modules that write it; a name that none has is compared with those of all."""
        for module in WHERE.get(cmd_name) or chain(*WHERE.values()):
            import_module(f"examiner_db.cli.{module}")
        self.commands.update(get_group(app).commands)
        return super().get_command(ctx, cmd_name)


app = typer.Typer(
    name="examiner-db",
    cls=Commands,
    help="Track records of independent medical examiners, from public records, every quote sourced.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode="markdown",
)


@app.callback()
def examiner_db() -> None:
    """Nothing by itself: with it the application is a group of commands before it has any."""


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
