"""The whole sample: every file, its manifest and its truth."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from data.invent import colorado, ecab, illinois, insurers, listing, minnesota, opmc, pubmed, registered
from data.invent.files import File

KEPT = ("desk.csv",)
"""What stands in the folder and is not written here."""


def files() -> Iterator[File]:
    """Everything below ``data/sample`` but the desk, in the order in which the demo imports it."""
    decisions = [entry for forum in (ecab, minnesota, insurers, illinois, colorado) for entry in forum.files()]
    issued = [_listed(truth) for _, truth in decisions if truth["tribunal"] == ecab.TRIBUNAL]
    pages = [*opmc.files(), *listing.files(issued), *(file for file, _ in decisions), *pubmed.files()]
    yield from pages
    yield registered.file()
    yield File("manifest.csv", _manifest(pages).encode())
    yield File("truth.jsonl", _lines([truth for _, truth in decisions]).encode())


def write(folder: Path) -> int:
    """Write the sample into ``folder`` and remove what an earlier run left there; returns the number of files."""
    written = {folder / file.path: file.content for file in files()}
    for path in folder.rglob("*"):
        if path.is_file() and path not in written and path.name not in KEPT:
            path.unlink()
    for path, content in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return len(written)


def _listed(truth: dict[str, object]) -> tuple[str, str, date]:
    return str(truth["docket"]), str(truth["parties"]), date.fromisoformat(str(truth["decided_on"]))


def _manifest(pages: list[File]) -> str:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["path", "source", "tribunal", "as_of", "about", "public"])
    table.writerows([page.path, page.source, page.tribunal, page.as_of, page.about, "yes"] for page in pages)
    return out.getvalue()


def _lines(truths: list[dict[str, object]]) -> str:
    return "".join(json.dumps(truth, ensure_ascii=False) + "\n" for truth in truths)
