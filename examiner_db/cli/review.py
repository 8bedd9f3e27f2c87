"""``examiner-db desk review``: readings one by one in the terminal, each with its words, one key a decision."""

import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Literal

import typer

from examiner_db import database
from examiner_db.cli.app import UsageError, settings
from examiner_db.cli.desk import By, app
from examiner_db.cli.words import counted
from examiner_db.desk import Desk, Sample
from examiner_db.reviewing import ReadingToReview, Stratum, by_effect, drawn, strata, to_review

KEYS: Mapping[str, Literal["accepted", "rejected"]] = MappingProxyType({"a": "accepted", "r": "rejected"})
SKIP, QUIT = "s", "q"
ASKED = "[a]ccept: the decision says so   [r]eject: it does not   [s]kip   [q]uit"
WIDTH = 100


@app.command()
def review(
    *,
    sample: Annotated[int | None, typer.Option("--sample", min=1, help="Draw so many readings at random.")] = None,
    next_: Annotated[bool, typer.Option("--next", help="First what would change what profiles show most.")] = False,
    kind: Annotated[str | None, typer.Option(help="With --sample: opinion or weighing.")] = None,
    tribunal: Annotated[str | None, typer.Option(help="With --sample: the tribunal, as 'mn_wcca'.")] = None,
    seed: Annotated[int | None, typer.Option(help="With --sample: draw the same readings again.")] = None,
    by: By,
) -> None:
    """Review readings: does the decision say so? Stop whenever you like; the next run goes on where you stopped.

    A sample that is reviewed to its end gives its kind and tribunal a published precision (`examiner-db quality`).
    Only where its exact lower bound is at least .95 do such readings count unchecked.

    Example: examiner-db desk review --sample 80 --kind opinion --tribunal mn_wcca
    """
    if (sample is None) != next_:
        message = "say what to review: --sample N for a random sample, or --next for what matters most"
        raise UsageError(message)
    at = settings()
    with (
        Desk.open(at.desk) as desk,
        at.releases.hold_current() as held,
        database.session_on(held.folder, at.url) as session,
    ):
        if next_:
            readings: Iterable[str] = by_effect(session, desk.reviews())
        else:
            asked = _sample(desk, strata(session), (kind, tribunal), sample or 0, seed=seed, by=by)
            readings = asked.waiting(desk.reviews())
            print(f"{counted(len(asked.readings), asked.kind)} of {asked.tribunal} drawn, {len(readings)} to review")
        done = _review(readings, lambda ident: to_review(session, at.snapshots, ident), desk, by)
    print(f"{counted(done, 'reading')} reviewed; run `examiner-db build` to publish it")


def _sample(
    desk: Desk,
    found: list[Stratum],
    asked: tuple[str | None, str | None],
    size: int,
    *,
    seed: int | None,
    by: str,
) -> Sample:
    """The sample that is not reviewed to its end yet, or a new one of the kind and tribunal asked for."""
    wanted = [one for one in found if asked[0] in (None, one.kind) and asked[1] in (None, one.tribunal)]
    if not wanted:
        known = "; ".join(f"{one.kind} {one.tribunal} ({len(one.readings)})" for one in found) or "none at all"
        message = f"no reading of this kind and tribunal in the current release; it has: {known}"
        raise UsageError(message)
    chosen, verdicts = wanted[0], desk.reviews()
    for earlier in desk.samples():
        if (earlier.kind, earlier.tribunal) == (chosen.kind, chosen.tribunal) and earlier.waiting(verdicts):
            return earlier
    desk.draw(chosen.kind, chosen.tribunal, drawn(chosen.readings, size, seed), by=by)
    return desk.samples()[-1]


def _review(readings: Iterable[str], show: Callable[[str], ReadingToReview | None], desk: Desk, by: str) -> int:
    """Ask about each reading until there are no more or the person stops; say how many were decided on."""
    done = 0
    for number, ident in enumerate(readings, start=1):
        shown = show(ident)
        if shown is None:
            print(f"{ident} is no longer read in this release; it stays as it is")
            continue
        typer.echo("\n".join(_lines(number, shown)))
        key = _key()
        if key == QUIT:
            break
        if key in KEYS:
            desk.review(ident, KEYS[key], by=by)
            print(KEYS[key])
            done += 1
    return done


def _key() -> str:
    """One key, on a terminal without the return key; whatever is none of the four is asked for again."""
    print(ASKED, flush=True)
    while True:
        key = (typer.getchar() if sys.stdin.isatty() else sys.stdin.read(1) or QUIT).lower()
        if key in {*KEYS, SKIP, QUIT}:
            return key


def _lines(number: int, one: ReadingToReview) -> Iterator[str]:
    where = ", ".join(part for part in (one.tribunal, one.docket, one.decided_on) if part)
    yield ""
    yield typer.style(f"{number}. {one.physician} ({one.role.replace('_', ' ')}) · {where}", bold=True)
    yield f"   read as: {typer.style(one.says, bold=True)}   [{one.rule}]"
    marked = f"{one.before}\u2039{one.quote}\u203a{one.after}"
    for line in textwrap.wrap(" ".join(marked.split()), WIDTH, initial_indent="   …", subsequent_indent="    "):
        yield line.replace("\u2039", typer.style("\u2039", fg="yellow")).replace(
            "\u203a", typer.style("\u203a", fg="yellow")
        )
    yield ""
