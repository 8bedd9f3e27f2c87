"""``examiner-db bench``: measure this machine against the budgets."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from examiner_db.cli.app import UsageError
from examiner_db.cli.app import app as whole
from examiner_db.cli.words import AsJson, pairs, progress, result
from examiner_db.readings.bench import bench as bench_reading
from examiner_db.readings.files import text_of
from examiner_db.search.bench import bench
from examiner_db.search.bench_documents import bench_documents
from examiner_db.search.peers import missing

app = typer.Typer(help="Measure this machine against the budgets.", no_args_is_help=True)
whole.add_typer(app, name="bench")


@app.command()
def search(
    *,
    names: Annotated[int, typer.Option(help="How many invented names to index; 0 leaves names out.")] = 100_000,
    decisions: Annotated[int, typer.Option(help="How many invented decisions to index; 0 leaves them out.")] = 2_000,
    seed: Annotated[int, typer.Option(help="Which invented names and decisions.")] = 1,
    peers: Annotated[bool, typer.Option(help="Ask other engines too: SQLite's, and tantivy where installed.")] = False,
    json: AsJson = False,
) -> None:
    """Index invented names and decisions, ask for them, and say how many were found, how fast and in how much memory.

    Example: examiner-db bench search --names 100000 --decisions 2000 --peers
    """
    if peers and (left_out := missing()):
        progress()(left_out)
    figures: dict[str, Any] = {}
    if names:
        figures["names"] = bench(names, seed, peers=peers)
    if decisions:
        figures["documents"] = bench_documents(decisions, seed, peers=peers)
    result(figures, _lines(figures), as_json=json)


def _lines(figures: Mapping[str, Any], under: str = "") -> Iterator[str]:
    """One line for each group of figures, named by the groups it is in."""
    plain = {name: value for name, value in figures.items() if not isinstance(value, dict)}
    if plain:
        yield f"{under or 'search'}: {', '.join(f'{name} {value}' for name, value in plain.items())}"
    for name, value in figures.items():
        if isinstance(value, dict):
            yield from _lines(value, f"{under} {name}".strip())


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
