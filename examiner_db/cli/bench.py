"""``examiner-db bench``: measure this machine against the budgets."""

from pathlib import Path
from typing import Annotated

import typer

from examiner_db.cli.app import UsageError
from examiner_db.cli.words import AsJson, pairs, result
from examiner_db.readings.bench import bench as bench_reading
from examiner_db.readings.files import text_of
from examiner_db.search.bench import bench

app = typer.Typer(help="Measure this machine against the budgets.", no_args_is_help=True)


@app.command()
def search(
    *,
    names: Annotated[int, typer.Option(help="How many invented names to index.")] = 100_000,
    seed: Annotated[int, typer.Option(help="Which invented names.")] = 1,
    json: AsJson = False,
) -> None:
    """Index invented names, ask for them misspelt, and say how many were found and how fast.

    Example: examiner-db bench search --names 100000
    """
    figures = bench(names, seed)
    result(figures, pairs(figures), as_json=json)


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(help="Decisions to read.")],
    *,
    rounds: Annotated[int, typer.Option(help="How many times to read them.")] = 3,
    json: AsJson = False,
) -> None:
    """Read decisions, and say how many a second one core reads, and whether a long one takes only longer.

    Example: examiner-db bench read decisions/*.txt
    """
    texts = [text_of(path) for path in files]
    if not any(texts):
        message = "these files hold no text"
        raise UsageError(message)
    figures = bench_reading(texts, rounds)
    result(figures, pairs(figures), as_json=json)
