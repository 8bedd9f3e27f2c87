"""Commands that publish and show: ``build``, ``demo``, ``serve``."""

import os
from typing import Annotated

import typer

from examiner_db.build import build
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.sample import SAMPLE, build_sample
from examiner_db.cli.sources import announce
from examiner_db.cli.testimony import listed
from examiner_db.cli.words import AsJson, done, pairs, progress, result
from web import create_app
from web.config import Config
from web.server import server

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
    announce(at)
    info = build(at.data, url=at.url, public_only=public_only, progress=progress())
    figures = {**info["rows"], "examiners": info["examiners"], "content": info["content"]}
    not_applied = (f"not applied: {refusal}" for refusal in info["refused"])
    not_read = (f"not read, and left out: {unread}" for unread in info["unread"])
    result(info, (*pairs(figures), *not_applied, *not_read), as_json=json)


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
    build_sample(at)
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


def _serve(at: Settings, host: str, port: int) -> None:
    config = Config(data=at.data, url=at.url, host=host, contact=at.contact or None, proxy=at.proxy, extract=listed)
    try:
        opened = server(create_app(config), config, port)
    except OSError as error:
        message = f"cannot listen on http://{host}:{port}: {error.strerror}; name another --port or --host"
        raise UsageError(message) from error
    print(f"Examiner DB on http://{host}:{port} (Ctrl-C stops it)", flush=True)
    opened.run()
