"""``examiner-db quality``: how well decisions are read, by forum and by kind, and how people judged the readings."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from examiner_db import database
from examiner_db.cli.app import Settings, UsageError, app, settings
from examiner_db.cli.words import AsJson, result
from examiner_db.desk import Desk
from examiner_db.quality import (
    Benchmark,
    Reviewed,
    ReviewedPrecision,
    benchmark,
    fallen,
    reviewed_precision,
    sampled,
    to_commit,
)
from examiner_db.quality.committed import FILE
from examiner_db.quality.desk_reviews import reviews
from examiner_db.quality.gold import FILE as GOLD
from examiner_db.quality.table import data, lines, reviewed_lines
from examiner_db.releases import NoReleaseError

FOLDERS = (Path("tests/readings"), Path("../shared/decisions/dev"))
"""Where labelled texts are looked for, from the current folder."""


@app.command()
def quality(
    *,
    readings: Annotated[
        list[Path] | None, typer.Option("--readings", help="A folder of labelled texts; may be given more than once.")
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="List what was read where something else is right.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Commit the figures: write them beside the labels.")] = False,
    json: AsJson = False,
) -> None:
    """Read labelled texts, and say by forum and by kind what was read rightly and what was missed.

    Below stands, of each kind of reading and tribunal, how many of those reviewed on the desk were accepted.

    Example: examiner-db quality --misses
    """
    scored = [benchmark(folder) for folder in _folders(readings)]
    if write:
        for one in scored:
            _write(one)
    precisions = _reviewed()
    worse = [_fallen(one) for one in scored]
    value = {
        "benchmarks": [data(one) for one in scored],
        "reviewed": [one._asdict() for one in precisions],
        "fallen": list(chain.from_iterable(worse)),
    }
    result(value, _text(scored, worse, precisions, misses=misses), as_json=json)


def _folders(given: Sequence[Path] | None) -> Sequence[Path]:
    folders = given or [folder for folder in FOLDERS if folder.is_dir()]
    for folder in folders:
        if not folder.is_dir():
            message = f"--readings: found no folder {folder}, expected a folder of labelled texts"
            raise UsageError(message)
    if not folders:
        message = f"found neither {FOLDERS[0]} nor {FOLDERS[1]} here; name a folder of labelled texts with --readings"
        raise UsageError(message)
    return folders


def _write(one: Benchmark) -> None:
    """Commit the figures of labels in TOML; gold labels are others' and are left as they are."""
    if not (one.folder / GOLD).is_file():
        (one.folder / FILE).write_text(to_commit(one.figures()), encoding="utf-8")


def _fallen(one: Benchmark) -> list[str]:
    file = one.folder / FILE
    return fallen(file, one.figures()) if file.is_file() else []


def _reviewed() -> list[ReviewedPrecision]:
    """What the desk says: of the readings of the current release, and of the random samples that are complete."""
    at = settings()
    if not at.desk.is_file():
        return []
    with Desk.open(at.desk) as desk:
        verdicts, samples = desk.reviews(), desk.samples()
    return reviewed_precision([*_of_release(at, verdicts), *sampled(samples, verdicts)])


def _of_release(at: Settings, verdicts: Mapping[str, str]) -> list[Reviewed]:
    try:
        with at.releases.hold_current() as held, database.session_on(held.folder, at.url) as session:
            return list(reviews(session, verdicts))
    except NoReleaseError:
        return []


def _text(
    scored: Sequence[Benchmark],
    worse: Sequence[Sequence[str]],
    precisions: Sequence[ReviewedPrecision],
    *,
    misses: bool,
) -> Iterator[str]:
    for one, sentences in zip(scored, worse, strict=True):
        yield from lines(one)
        yield from (f"  below the committed figures: {sentence}" for sentence in sentences)
        yield from (f"  {miss}" for miss in one.misses if misses)
        yield ""
    if precisions:
        yield from reviewed_lines(precisions)
    else:
        yield "No reading has been reviewed on the desk."
