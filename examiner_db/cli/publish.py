"""Commands that publish and show: ``build``, ``demo``, ``serve``."""

import csv
import os
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Annotated

import typer
import waitress

from examiner_db.build import build
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.gather import import_files
from examiner_db.cli.words import AsJson, done, pairs, progress, result
from examiner_db.desk import Desk
from examiner_db.vocabulary import Health
from web import create_app
from web.config import Config

SAMPLE = Path(__file__).parents[2] / "data" / "sample"
Port = Annotated[int, typer.Option(min=1, max=65_535, help="The port to listen on.")]
Host = Annotated[str, typer.Option(help="The address to listen on; private files are shown on this machine only.")]


@app.command("build")
def build_(
    *,
    public_only: Annotated[
        bool, typer.Option("--public-only", help="Leave out files that you imported in private.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Build a release from the records and texts at hand, and make it current.

    Example: examiner-db build
    """
    at = settings()
    info = build(at.data, url=at.url, public_only=public_only, progress=progress())
    result(info, pairs({**info["rows"], "examiners": info["examiners"], "content": info["content"]}), as_json=json)


@app.command()
def demo(
    *,
    serve: Annotated[bool, typer.Option(help="Serve the site when it is built.")] = True,
    port: Port = 8000,
) -> None:
    """Build the sample, all of it about invented people, and serve it.

    The sample goes into EXAMINER_DB_DATA when that is set, else into data/demo; your own data is left alone.

    Example: examiner-db demo --no-serve
    """
    own = None if "EXAMINER_DB_DATA" in os.environ else SAMPLE.parent / "demo"
    at = settings(own)
    _build_sample(at)
    done()
    print(f"sample built in {at.data}; other commands reach it with EXAMINER_DB_DATA={at.data}")
    if serve:
        _serve(at, "127.0.0.1", port)


@app.command()
def serve(*, host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Serve the current release.

    Example: examiner-db serve --port 8080
    """
    _serve(settings(), host, port)


def import_sample(at: Settings) -> None:
    """Import every file of the sample, as its manifest says."""
    with (SAMPLE / "manifest.csv").open(newline="") as manifest:
        rows = list(csv.DictReader(manifest))
    for (source, tribunal, as_of, public), files in groupby(rows, itemgetter("source", "tribunal", "as_of", "public")):
        paths = [SAMPLE / row["path"] for row in files]
        reports = import_files(
            at, paths, slug=source, tribunal=tribunal or None, as_of=as_of or None, public=public == "yes"
        )
        failed = [report.reason for report in reports if report.health is Health.FAILED]
        if failed:
            raise UsageError("; ".join(failed))


def _build_sample(at: Settings) -> None:
    if at.releases.current_id() is not None and not at.releases.holds_sample():
        message = f"{at.data} holds data that is not the sample; name another folder in EXAMINER_DB_DATA"
        raise UsageError(message)
    import_sample(at)
    with Desk.open(at.desk) as desk:
        desk.import_csv(SAMPLE / "desk.csv")
    build(at.data, url=at.url, sample=True, progress=progress())


def _serve(at: Settings, host: str, port: int) -> None:
    site = create_app(Config(data=at.data, url=at.url, host=host, contact=at.contact or None))
    try:
        server = waitress.create_server(site, host=host, port=port, threads=8, ident="examiner-db")
    except OSError as error:
        message = f"cannot listen on http://{host}:{port}: {error.strerror}; name another --port or --host"
        raise UsageError(message) from error
    print(f"Examiner DB on http://{host}:{port} (Ctrl-C stops it)", flush=True)
    server.run()
