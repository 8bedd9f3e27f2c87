"""Write ``data/sample/desk.csv``: the sample is built once without a desk, and the invented reviewer reads it.

Run from the checkout, after ``python -m data.invent``: ``python -m data.invent.desk``. Ids of readings follow from
their content, so a reading that a better reader leaves as it was keeps its review.
"""

import csv
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlmodel import Session, select

from data.invent.review import COLUMNS, Statement, desk_rows
from examiner_db import database
from examiner_db.build import build
from examiner_db.cli.app import settings
from examiner_db.cli.publish import SAMPLE, import_sample
from examiner_db.models import Decision, Mention, Opinion, Weighing


def statements(session: Session) -> Iterator[Statement]:
    """Every opinion and weighing of a build, as the reviewer sees it."""
    for model, value in ((Opinion, "direction"), (Weighing, "weight")):
        rows = session.exec(
            select(model, Mention, Decision)
            .join(Mention, Mention.id == model.mention_id)  # type: ignore[arg-type] # columns compare to clauses
            .join(Decision, Decision.id == model.decision_id)  # type: ignore[arg-type] # the same
        )
        for row, mention, decision in rows:
            yield Statement(
                id=row.id,
                docket=decision.docket or "",
                name=mention.name,
                mention=mention.id,
                issue=row.issue or "",
                level=getattr(row, "level", ""),
                quote=row.quote,
                **{value: getattr(row, value)},  # type: ignore[typeddict-item] # direction or weight
            )


def main() -> None:
    """Build, review, write."""
    os.environ.pop("EXAMINER_DB_URL", None)
    with tempfile.TemporaryDirectory() as folder:
        at = settings(Path(folder))
        import_sample(at)
        build(at.data, sample=True, progress=lambda _line: None)
        with at.releases.hold_current() as held:
            engine = database.open_read_only(held.folder)
            with Session(engine) as session:
                truth = map(json.loads, (SAMPLE / "truth.jsonl").read_text().splitlines())
                rows = desk_rows(list(truth), list(statements(session)))
            engine.dispose()
    with (SAMPLE / "desk.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{len(rows)} rows in {SAMPLE / 'desk.csv'}")  # noqa: T201 - a program says what it did


if __name__ == "__main__":
    main()
