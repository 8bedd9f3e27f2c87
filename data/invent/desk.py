"""Write ``data/sample/desk.csv``: the sample is built once without a desk, and the invented reviewer reads it.

Run from the checkout, after ``python -m data.invent``: ``python -m data.invent.desk``. Ids of readings follow from
their content, so a reading that a better reader leaves as it was keeps its review.
"""

import csv
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlmodel import Session, col, select

from data.invent.review import COLUMNS, Statement, desk_rows
from examiner_db import database
from examiner_db.build import build
from examiner_db.cli.app import settings
from examiner_db.cli.sample import SAMPLE, import_sample
from examiner_db.models import Decision, Evaluation, Mention, Opinion, Weighing


def statements(session: Session) -> Iterator[Statement]:
    """Every opinion and weighing of a build, as the reviewer sees it."""
    mentions = {row.id: row for row in session.exec(select(Mention))}
    dockets = {row.id: row.docket or "" for row in session.exec(select(Decision))}
    for opinion in session.exec(select(Opinion)):
        yield Statement(**_seen(opinion, mentions, dockets), direction=opinion.direction)
    for weighing in session.exec(select(Weighing)):
        yield Statement(**_seen(weighing, mentions, dockets), weight=weighing.weight, level=weighing.level)


def mentions(session: Session) -> Iterator[Statement]:
    """Every mention in a decision, whether anything was read about it or not."""
    rows = session.exec(
        select(Mention, Decision)
        .join(Evaluation, col(Evaluation.mention_id) == Mention.id)
        .join(Decision, col(Decision.id) == Evaluation.decision_id)
    )
    for mention, decision in rows:
        yield Statement(docket=decision.docket or "", name=mention.name, mention=mention.id)


def _seen(row: Opinion | Weighing, mentions: Mapping[str, Mention], dockets: Mapping[str, str]) -> Statement:
    mention = mentions[row.mention_id]
    return Statement(
        id=row.id,
        docket=dockets[row.decision_id],
        name=mention.name,
        mention=mention.id,
        issue=row.issue or "",
        quote=row.quote,
    )


def main() -> None:
    """Build, review, write."""
    os.environ.pop("EXAMINER_DB_URL", None)
    with tempfile.TemporaryDirectory() as folder:
        at = settings(Path(folder))
        import_sample(at, asked=False)
        build(at.data, sample=True, progress=lambda _line: None)
        with at.releases.hold_current() as held:
            engine = database.open_read_only(held.folder)
            with Session(engine) as session:
                truth = map(json.loads, (SAMPLE / "truth.jsonl").read_text().splitlines())
                rows = desk_rows(list(truth), statements(session), mentions(session))
            engine.dispose()
    with (SAMPLE / "desk.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{len(rows)} rows in {SAMPLE / 'desk.csv'}")  # noqa: T201 - a program says what it did


if __name__ == "__main__":
    main()
