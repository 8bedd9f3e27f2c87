"""Building a data folder, and a session on the release that it then has."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlmodel import Session

from examiner_db import database
from examiner_db.build import build
from examiner_db.releases import Releases


def built(data: Path, **options: Any) -> dict[str, Any]:
    """What a new release says of itself."""
    return build(data, progress=lambda _line: None, **options)


@contextmanager
def current(data: Path, url: str | None = None) -> Iterator[Session]:
    """A session on the current release."""
    with Releases(data, url).hold_current() as held:
        engine = database.open_read_only(held.folder, url)
        with Session(engine) as session:
            yield session
        engine.dispose()
