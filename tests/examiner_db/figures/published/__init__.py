"""Published and recomputed reference values, row by row, that the figures are held to."""

import csv
from pathlib import Path

Row = dict[str, float]


def table(name: str) -> list[Row]:
    """A table of this folder as numbers; an empty cell is left out of its row."""
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{column: float(cell) for column, cell in row.items() if cell} for row in csv.DictReader(file)]
