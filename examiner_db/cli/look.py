"""Commands that answer: ``read``, ``search``, ``profile``."""

import json as json_module
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

import typer

from examiner_db import database, models
from examiner_db.cli.app import UsageError, app, settings
from examiner_db.cli.gather import _tribunal
from examiner_db.cli.names_file import read_names
from examiner_db.cli.whom import beside_name, hidden, whom
from examiner_db.cli.words import AsJson, counted, done, progress, result
from examiner_db.progress import bar
from examiner_db.readings.files import read_file
from examiner_db.search import (
    DocumentHit,
    Filters,
    NameHit,
    RefusedQueryError,
    SearchIndex,
    namesakes,
    npi_mistyped,
)
from examiner_db.track_record import track_record
from examiner_db.track_record.withheld import Visible, visible
from examiner_db.workers import Died, each


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(help="Decisions: PDF, DOCX, HTML or TXT.")],
    *,
    tribunal: Annotated[str | None, typer.Option(help="The tribunal, when the text does not say.")] = None,
    json: AsJson = False,
) -> None:
    """Read decisions: every physician with role, opinions and weighing, each with its exact words.

    With --json, one object a decision, one a line. A file that cannot be read is named, and the others are read.

    Example: examiner-db read decision.pdf --json
    """
    known = _tribunal(tribunal) if tribunal else None
    unread = []
    for number, (path, found) in enumerate(zip(files, each(partial(read_file, known), files), strict=True), 1):
        done()
        if isinstance(found, list):
            for one in found:
                print(json_module.dumps(one, ensure_ascii=False) if json else "\n".join(_reading(one)))
        else:
            unread.append(f"{path}: {found.reason}" if isinstance(found, Died) else found)
        progress()(bar(number, len(files), "files read"))
    done()
    if unread:
        raise UsageError("; ".join(unread))


@app.command()
def search(
    text: Annotated[str | None, typer.Argument(help="A name, as well as you know it, or words of a decision.")] = None,
    *,
    file: Annotated[
        Path | None, typer.Option("--file", help="A CSV file of names: one a row, or with a header.")
    ] = None,
    limit: Annotated[int, typer.Option(help="Hits a query, at most.")] = 10,
    json: AsJson = False,
) -> None:
    """Find examiners, then decisions, orders and publications. Misspelt names are found, and it says why.

    A name, an NPI or a license number finds people; words, "phrases", AND, OR, NOT and fields (tribunal: year: issue:
    direction: weight: kind: examiner:) find documents. With --file, every row that holds no name is named.

    Example: examiner-db search "Jon Smyth, orthopedics"
    """
    if (text is None) == (file is None):
        message = "give a name or words to search for, or --file names.csv"
        raise UsageError(message)
    held = hidden(settings().desk)
    with _index() as index:
        if text is not None:
            if mistyped := npi_mistyped(text):
                print(mistyped, file=sys.stderr)
            hits = _hits(index, text, limit, held)
            result(_contract(hits), _found(hits), as_json=json)
            return
        listed = read_names(file or Path())
        answers, refused = _answers(index, listed.names, limit, held)
    lines = (line for name, hits in answers.items() for line in (f"{name}:", *(f"  {line}" for line in _found(hits))))
    result({name: _contract(hits) for name, hits in answers.items()}, lines, as_json=json)
    if unread := [*listed.unread, *refused]:
        raise UsageError("; ".join(unread))


@app.command()
def profile(
    who: Annotated[str, typer.Argument(help="A public id, or a name or number as it is on record.")],
    *,
    json: AsJson = False,
) -> None:
    """Show one examiner's track record.

    Example: examiner-db profile "Jon Smyth"
    """
    at = settings()
    holds = hidden(at.desk)
    with at.releases.hold_current() as held, database.session_on(held.folder, at.url) as session:
        ident = held.info["redirects"].get(who, who)
        if session.get(models.Physician, ident) is None:
            ident = whom(held, who, holds)
        if ident in holds:
            message = f"{ident} is not shown while a dispute about the entry is open"
            raise UsageError(message)
        seen = visible(track_record(session, ident), holds)
    result({**seen.record.model_dump(mode="json"), "withheld": seen.withheld}, _profile(seen), as_json=json)


@contextmanager
def _index() -> Iterator[SearchIndex]:
    with settings().releases.hold_current() as held:
        index = SearchIndex.open(held.folder / "index")
        yield index
        index.close()


def _answers(
    index: SearchIndex, names: Sequence[str], limit: int, held: frozenset[str]
) -> tuple[dict[str, list[dict[str, str]]], list[str]]:
    """The hits of each name, and why some names are not searched; the others are."""
    answers, refused = {}, []
    for name in names:
        try:
            answers[name] = _hits(index, name, limit, held)
        except RefusedQueryError as error:
            refused.append(f"{name[:40]}: {error}")
    return answers, refused


def _hits(index: SearchIndex, text: str, limit: int, held: frozenset[str]) -> list[dict[str, str]]:
    """Names first, best first, then documents, as the contract of ``search --json`` says; nothing that is held."""
    found = [hit for hit in index.names(text, limit) if hit.entry.id not in held]
    names = [_name_hit(hit, others) for hit, others in zip(found, namesakes(found), strict=True)]
    texts = index.documents(text, Filters(hidden=held), size=max(1, min(limit, 100)))
    documents = [_document_hit(hit, text) for hit in texts.hits]
    return [*names, *documents][:limit]


def _contract(hits: list[dict[str, str]]) -> list[dict[str, str]]:
    """The keys that ``search --json`` promises; what stands beside a name is for people to read."""
    return [{key: value for key, value in hit.items() if key != "about"} for hit in hits]


def _name_hit(hit: NameHit, others: int) -> dict[str, str]:
    """One person; ``about`` is what tells namesakes apart."""
    entry = hit.entry
    apart = [f"one of {others + 1} of this name"] if others else []
    url = f"/{entry.kind}s/{entry.id}"
    about = "; ".join([*apart, *beside_name(hit)])
    return {"kind": entry.kind, "id": entry.id, "name": entry.name, "why": hit.why, "url": url, "about": about}


def _document_hit(hit: DocumentHit, text: str) -> dict[str, str]:
    entry = hit.entry
    about = f"/physicians/{entry.physician_id}#{entry.id}" if entry.physician_id else ""
    marked = f"?q={quote(text)}#found" if any(asked_for for _, asked_for in hit.snippet) else ""
    url = f"/decisions/{entry.id}{marked}" if entry.kind == "decision" else about
    why = " ".join("".join(words for words, _ in hit.snippet).split())
    return {"kind": entry.kind, "id": entry.id, "name": entry.title, "why": why, "url": url, "about": entry.date or ""}


def _found(hits: list[dict[str, str]]) -> Iterator[str]:
    if not hits:
        yield "Nothing found in this release. That says what it covers, not what exists: see `examiner-db sources`."
    for hit in hits:
        about = f"  [{hit['about']}]" if hit["about"] else ""
        yield f"{hit['kind']:<12} {hit['name']}{about}  ({hit['why']})  {hit['url']}"


def _reading(found: dict[str, Any]) -> Iterator[str]:
    tribunal, docket = found["tribunal"] or "tribunal not stated", found["docket"] or "no docket"
    yield f"{found['file']}: {tribunal}, {docket}, {found['outcome']}"
    for physician in found["physicians"]:
        yield f"  {physician['name']}: {physician['role']}, weight {physician['weight']}"
        for opinion in physician["opinions"]:
            words = " ".join(opinion["quote"]["text"].split())
            yield f"    {opinion['issue']} for {opinion['direction']}: “{words}”"


def _profile(seen: Visible) -> Iterator[str]:
    record = seen.record
    yield f"{record.name} ({record.id})"
    yield record.standing_sentence
    if seen.withheld:
        yield seen.withheld
    for count in record.counts:
        yield f"  {count.what}: {count.n} ({counted(count.checked, 'reading')} checked by a person)"
    yield from (f"  {figure.sentence}" for figure in record.figures)
    yield from (f"  {figure.sentence}" for figure in record.credit)
    for line in record.cannot_see:
        yield f"  {line}"
