"""``examiner-db bench``: measure this machine against the budgets."""

import time
from pathlib import Path
from typing import Annotated

import typer

from examiner_db.cli.app import UsageError
from examiner_db.cli.look import text_of
from examiner_db.cli.words import AsJson, pairs, result
from examiner_db.reading import read as read_decisions
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
    """Read decisions, and say how many a second one core reads.

    Example: examiner-db bench read decisions/*.txt
    """
    texts = [text_of(path) for path in files]
    if not any(texts):
        message = "these files hold no text"
        raise UsageError(message)
    started = time.process_time()
    for _ in range(rounds):
        for text in texts:
            read_decisions(text)
    seconds = time.process_time() - started
    characters = sum(map(len, texts)) * rounds
    figures = {
        "decisions a second": round(len(texts) * rounds / seconds, 1),
        "decisions of 15,000 characters a second": round(characters / 15_000 / seconds, 1),
        "characters": characters,
        "seconds of CPU": round(seconds, 2),
    }
    result(figures, pairs(figures), as_json=json)
