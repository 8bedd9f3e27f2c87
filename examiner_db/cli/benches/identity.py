"""``examiner-db bench identity``: how often links are right, and what a tier may do without a person."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from examiner_db.cli.app import UsageError
from examiner_db.cli.benches.app import app
from examiner_db.cli.words import AsJson, pairs, result
from examiner_db.quality.links import hidden_licenses, prove, ranking
from examiner_db.quality.links.ranking import NamePair
from examiner_db.record_store import RecordStore
from examiner_db.records import Mention, PhysicianRecord
from examiner_db.snapshots import SnapshotStore
from scrapers import runner
from scrapers.source import discover, named


@app.command()
def identity(
    *,
    physicians: Annotated[int, typer.Option(min=20, help="How many invented physicians to tell apart.")] = 2_000,
    seed: Annotated[int, typer.Option(help="Which invented physicians.")] = 1,
    actions: Annotated[Path | None, typer.Option(help="A list with licenses, to be hidden: one of ny_opmc.")] = None,
    name_pairs: Annotated[Path | None, typer.Option(help="A CSV of pairs: schema, name1, name2, is_match.")] = None,
    json: AsJson = False,
) -> None:
    """Link invented physicians, and real lists if given, and say how much of it is right, with exact lower bounds.

    Example: examiner-db bench identity --physicians 2000
    """
    figures: dict[str, Any] = {"invented physicians": prove(physicians, seed)}
    if actions is not None:
        figures["licenses hidden"] = hidden_licenses(_mentions(actions), named("ny_opmc").source.jurisdiction)
    if name_pairs is not None:
        figures["pairs of names"] = ranking(_pairs(name_pairs))
    result(figures, _lines(figures), as_json=json)


def _mentions(path: Path) -> list[Mention]:
    """Every mention of a list, read as an import reads it, without a data folder."""
    if not path.is_file():
        message = f"{path}: there is no such file"
        raise UsageError(message)
    with TemporaryDirectory() as folder:
        records = RecordStore(Path(folder))
        (report,) = runner.import_files([path], discover(), SnapshotStore(Path(folder)), records, slug="ny_opmc")
        if report.records == 0:
            message = f"{path.name}: {report.reason or 'found no record'}; expected a list of ny_opmc"
            raise UsageError(message)
        found = [sighting.record for sighting in records.sightings("ny_opmc")]
    return [record.mention for record in found if isinstance(record, PhysicianRecord)]


def _pairs(path: Path) -> list[NamePair]:
    with path.open(newline="", encoding="utf-8-sig") as lines:
        rows = list(csv.DictReader(lines))
    try:
        people = [row for row in rows if row["schema"] == "Person"]
        found = [NamePair(row["name1"], row["name2"], row["is_match"] == "true") for row in people]
    except KeyError as error:
        message = f"{path.name}: there is no column {error}; expected schema, name1, name2, is_match"
        raise UsageError(message) from error
    if len({pair.same for pair in found}) < 2:
        message = f"{path.name}: found {len(found)} pairs of people, expected pairs of one person and pairs of two"
        raise UsageError(message)
    return found


def _lines(figures: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for head, found in figures.items():
        yield f"{head}:"
        plain = {name: value for name, value in found.items() if not isinstance(value, dict)}
        yield from (f"  {line}" for line in pairs(plain))
        for name, value in found.items():
            if isinstance(value, dict):
                yield f"  {name}: " + "; ".join(f"{what} {figure}" for what, figure in value.items())
