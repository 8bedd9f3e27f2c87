"""``examiner-db desk``: what people decide, in and out."""

from pathlib import Path
from typing import Annotated

import typer

from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.words import counted
from examiner_db.desk import Desk
from examiner_db.vocabulary import Verdict

app = typer.Typer(help="What people decide: who is who, which readings stand, what is held.", no_args_is_help=True)

By = Annotated[str, typer.Option("--by", envvar="USER", help="Who decides; it is recorded.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; it is recorded.")]
Statement = Annotated[str, typer.Argument(help="The id of a reading or statement, as the pages and JSON show it.")]


@app.command()
def judge(
    a: Annotated[str, typer.Argument(help="A public id or a mention's id.")],
    b: Annotated[str, typer.Argument(help="Another.")],
    verdict: Annotated[Verdict, typer.Argument(help="Are they one physician?")],
    *,
    by: By,
    reason: Reason = "",
) -> None:
    """Judge whether two are one physician.

    Example: examiner-db desk judge ada-lovelace-1a2b3c ada-k-lovelace-4d5e6f same --reason "one license"
    """
    with Desk.open(settings().desk) as desk:
        desk.judge(a, b, verdict, by=by, reason=reason)
    _say("judgment recorded")


@app.command()
def confirm(
    group: Annotated[str, typer.Argument(help="The public id of a name group.")],
    *,
    npi: Annotated[str | None, typer.Option(help="The NPI.")] = None,
    license_: Annotated[str | None, typer.Option("--license", help="State, type and number: 'NY MD 123456'.")] = None,
    orcid: Annotated[str | None, typer.Option(help="The ORCID iD.")] = None,
    by: By,
    reason: Reason = "",
) -> None:
    """Confirm that a name group is one identified physician.

    Example: examiner-db desk confirm ada-lovelace-1a2b3c --npi 9000000007
    """
    if not (npi or license_ or orcid):
        message = "name what identifies the physician: --npi, --license or --orcid"
        raise UsageError(message)
    with Desk.open(settings().desk) as desk:
        desk.confirm(group, npi=npi, license=license_, orcid=orcid, by=by, reason=reason)
    _say("confirmation recorded")


@app.command()
def withdraw(
    subject: Annotated[str, typer.Argument(help="The group that was confirmed, or one of the pair that was judged.")],
    other: Annotated[str, typer.Argument(help="The other of the pair.")] = "",
    *,
    by: By,
    reason: Reason = "",
) -> None:
    """Take back the judgment on a pair, or the confirmation of a group.

    Example: examiner-db desk withdraw ada-lovelace-1a2b3c ada-k-lovelace-4d5e6f --reason "two licenses after all"
    """
    with Desk.open(settings().desk) as desk:
        desk.withdraw(subject, other, by=by, reason=reason)
    _say("withdrawal recorded")


@app.command()
def accept(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Accept a reading: it then counts in figures.

    Example: examiner-db desk accept 0f3a9c
    """
    with Desk.open(settings().desk) as desk:
        desk.review(statement, "accepted", by=by, reason=reason)
    _say("reading accepted")


@app.command()
def reject(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Reject a reading: it is wrong, and is shown no more.

    Example: examiner-db desk reject 0f3a9c --reason "this is counsel's argument"
    """
    with Desk.open(settings().desk) as desk:
        desk.review(statement, "rejected", by=by, reason=reason)
    _say("reading rejected")


@app.command()
def hold(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Hide an entry at once, on the site that is running too.

    Example: examiner-db desk hold 0f3a9c --reason "says it is another Dr. Lovelace"
    """
    with Desk.open(settings().desk) as desk:
        desk.hold(statement, by=by, reason=reason)
    print("held: hidden at once")


@app.command("release-hold")
def release_hold(statement: Statement, *, by: By, reason: Reason = "") -> None:
    """Show a held entry again.

    Example: examiner-db desk release-hold 0f3a9c
    """
    with Desk.open(settings().desk) as desk:
        desk.release_hold(statement, by=by, reason=reason)
    _say("hold released")


@app.command("export")
def export_(path: Annotated[Path, typer.Argument(help="The CSV file to write.")]) -> None:
    """Write everything on the desk to a CSV file.

    Example: examiner-db desk export desk.csv
    """
    with Desk.open(settings().desk) as desk:
        print(f"{counted(desk.export_csv(path), 'entry').replace('entrys', 'entries')} written to {path}")


@app.command("import")
def import_(path: Annotated[Path, typer.Argument(help="A CSV file in the form that export writes.")]) -> None:
    """Read a CSV file onto the desk; what is there already is left alone.

    Example: examiner-db desk import desk.csv
    """
    with Desk.open(settings().desk) as desk:
        _say(f"{counted(desk.import_csv(path), 'new line')} on the desk")


def _say(what: str) -> None:
    print(f"{what}; run `examiner-db build` to publish it")
