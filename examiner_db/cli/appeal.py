"""The command ``appeal``: paragraphs about one examiner for a claimant's letter, with the decisions behind them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from examiner_db.cli.app import UsageError, app
from examiner_db.cli.export import _write, check_file, opened
from examiner_db.cli.words import AsJson, counted, result
from examiner_db.export.appeal import Letter, letter
from examiner_db.export.appeal.checklist import ITEMS, Checklist, ChecklistError, checklist, read
from examiner_db.export.appeal.layout import layout, text
from examiner_db.export.packet.word import printed

Kind = Literal["erisa", "workers_compensation", "no_fault", "personal_injury", "social_security", "other"]
"""The keys of `forums.KINDS`, as the command offers them."""
Form = Literal["txt", "docx"]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write; docx needs one.")]
Given = Annotated[Path | None, typer.Option("--checklist", help="What you say of your examination: TOML or JSON.")]
Minutes = Annotated[int | None, typer.Option(help="How many minutes your examination took.")]
NotTested = Annotated[list[str] | None, typer.Option(help="A test that was not done; once for each.")]
NotReviewed = Annotated[list[str] | None, typer.Option(help="A record that was not looked at; once for each.")]
Outdated = Annotated[list[str] | None, typer.Option(help="A criterion that is out of date; once for each.")]
Misstated = Annotated[list[str] | None, typer.Option(help="A finding that the report gets wrong; once for each.")]
Private = Annotated[bool, typer.Option("--private", help="Also what your private files say; the letter is marked so.")]


@app.command()
def appeal(
    who: Annotated[str, typer.Argument(help="A public id, or a name or number as it is on record.")],
    *,
    forum: Annotated[Kind, typer.Option(help="Who decides the dispute.")],
    form: Annotated[Form, typer.Option("--as", help="The form of the letter.")] = "txt",
    output: Output = None,
    given: Given = None,
    minutes: Minutes = None,
    not_tested: NotTested = None,
    not_reviewed: NotReviewed = None,
    outdated: Outdated = None,
    misstated: Misstated = None,
    private: Private = False,
    json: AsJson = False,
) -> None:
    """Write paragraphs for a letter: what the record shows of an examiner, on both sides, and what to request next.

    Too small a record gives the list of decisions and no figure, and says why. What you say of your own examination is
    printed as your statement, apart from the record, and is kept nowhere. It is a draft and not legal advice.

    A checklist file can hold minutes, tests_not_performed, records_not_reviewed, outdated_criteria and
    mischaracterized_findings: minutes = 12, tests_not_performed = ["grip strength"].

    Example: examiner-db appeal "Jon Smyth" --forum erisa --minutes 12 --as docx -o letter.docx
    """
    if form == "docx" and output is None:
        message = "--as docx: name the file to write with --output"
        raise UsageError(message)
    if output is not None:
        check_file(output)
    points = dict(zip(ITEMS, (minutes, not_tested, not_reviewed, outdated, misstated), strict=True))
    stated = _stated(given, {name: value for name, value in points.items() if value is not None})
    with opened(who, private=private) as held:
        found = letter(held.material, forum, stated)
    if output is None:
        result(found.model_dump(mode="json"), [text(found).rstrip()], as_json=json)
        return
    _, size = _write(output, _made(found, form))
    result({str(output): size}, [f"{output}: {counted(size, 'byte')}"], as_json=json)


def _stated(file: Path | None, options: Mapping[str, Any]) -> Checklist:
    """The points of the file, then those of the options; for the minutes the option is asked first."""
    try:
        found = checklist(read(file), str(file)) if file else Checklist()
        more = checklist(options, "options")
    except ChecklistError as error:
        raise UsageError(str(error)) from error
    both: dict[str, Any] = {name: (*getattr(found, name), *getattr(more, name)) for name in ITEMS if name != "minutes"}
    return Checklist(minutes=more.minutes or found.minutes, **both)


def _made(found: Letter, form: Form) -> str | bytes:
    return text(found) if form == "txt" else printed(found.title, found.made_on, layout(found), found.cited)
