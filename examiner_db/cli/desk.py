"""``examiner-db desk``: what people decide, in and out."""

from pathlib import Path
from typing import Annotated

import typer

from examiner_db.cli.app import app as whole
from examiner_db.cli.app import settings
from examiner_db.cli.words import counted
from examiner_db.desk import Desk

app = typer.Typer(help="What people decide: who is who, which readings stand, what is held.", no_args_is_help=True)
whole.add_typer(app, name="desk")

By = Annotated[str, typer.Option("--by", envvar="USER", help="Who decides; it is recorded.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; it is recorded.")]
Statement = Annotated[str, typer.Argument(help="The id of a reading or statement, as the pages and JSON show it.")]


@app.command()
def accept(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Accept a reading: it then counts in figures.

    Example: examiner-db desk accept 0f3a9c
    """
    with Desk.open(settings().desk) as desk:
        desk.review(statement, "accepted", by=by, reason=reason)
    say("reading accepted")


@app.command()
def reject(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Reject a reading: it is wrong, and is shown no more.

    Example: examiner-db desk reject 0f3a9c --reason "this is counsel's argument"
    """
    with Desk.open(settings().desk) as desk:
        desk.review(statement, "rejected", by=by, reason=reason)
    say("reading rejected")


@app.command()
def hold(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Hide an entry at once, on the site that is running too.

    A held person stays hidden under whatever id a merge or a split brings what the page stood for.

    Example: examiner-db desk hold 0f3a9c --reason "says it is another Dr. Lovelace"
    """
    with Desk.open(settings().desk) as desk:
        desk.hold(statement, by=by, reason=reason)
    print("held: hidden at once")


@app.command("release-hold")
def release_hold(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Show a held entry again; of a person, what the id stands for, whichever hold hid it.

    Example: examiner-db desk release-hold 0f3a9c
    """
    with Desk.open(settings().desk) as desk:
        desk.release_hold(statement, by=by, reason=reason)
    say("hold released")


@app.command("export")
def export_(path: Annotated[Path, typer.Argument(help="The CSV file to write.")]) -> None:
    """Write everything on the desk to a CSV file, with the hashes of its audit chain.

    Example: examiner-db desk export desk.csv
    """
    with Desk.open(settings().desk) as desk:
        print(f"{counted(desk.export_csv(path), 'entry').replace('entrys', 'entries')} written to {path}")


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(help="A CSV file in the form that export writes, or one without hashes.")],
    *,
    by: By = "import",
) -> None:
    """Read a CSV file onto the desk; what is there already is left alone.

    The chain of a list that a desk wrote is verified first. An empty desk takes it over as it is; a desk with entries
    of its own chains the new lines to these, so that the head of the other desk is only told, by the entry `import`.

    Example: examiner-db desk import desk.csv
    """
    with Desk.open(settings().desk) as desk:
        say(f"{counted(desk.import_csv(path, by=by), 'new line')} on the desk")


def say(what: str) -> None:
    """Say what was recorded, and how it becomes visible."""
    print(f"{what}; run `examiner-db build` to publish it")
