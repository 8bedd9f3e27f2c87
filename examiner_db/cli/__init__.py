"""The command ``examiner-db``: the one room that may open every door.

A user's mistake, a source that stops and a disk that is full each end in one sentence on standard error and exit
code 2. Everything else that goes wrong is a fault of the program and shows its traceback.
"""

import sys

from examiner_db.cli import (
    candidates,
    desk,
    export,
    fetching,
    gather,
    judging,
    log,
    look,
    organizations,
    proposals,
    propose,
    publish,
    quality,
    review,
    sources,
    splitting,
    testimony,
)
from examiner_db.cli.app import MISTAKES, app
from examiner_db.cli.benches import app as bench
from examiner_db.cli.benches import identity as bench_identity
from examiner_db.cli.benches import site as bench_site
from examiner_db.cli.words import one_sentence

app.add_typer(desk.app, name="desk")
app.add_typer(bench.app, name="bench")

__all__ = [
    "app",
    "bench_identity",
    "bench_site",
    "candidates",
    "export",
    "fetching",
    "gather",
    "judging",
    "log",
    "look",
    "main",
    "organizations",
    "proposals",
    "propose",
    "publish",
    "quality",
    "review",
    "sources",
    "splitting",
    "testimony",
]


def main() -> None:
    """Run the command line, and end this process as it ends."""
    try:
        app()
    except MISTAKES as error:
        print(f"examiner-db: {one_sentence(error)}", file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.exit(0)
