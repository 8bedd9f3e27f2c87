"""Every text that a source can say, made to hurt, from records over the build to pages: none of it becomes markup."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient
from pydantic import ValidationError
from sqlmodel import select

from examiner_db.models import Decision, Physician, SourceDocument
from examiner_db.record_store import RecordStore
from examiner_db.records import Sighting
from examiner_db.snapshots import SnapshotStore
from scrapers.run import Run
from scrapers.source import SourceModule, discover
from scrapers.text import media_type
from scrapers.walk import saved_page
from tests.path.conftest import Command, decision
from web import Config, create_app

PAGES = Path(__file__).parents[1] / "pages"
HURTS = "<script>hurt('{0}')</script>\"><img src=x onerror=hurt('{0}')>"
MARK = re.compile(r"hurt\((?:'|&#39;|\\u0027)([\w.]+)(?:'|&#39;|\\u0027)\)")
LEFT = {"text_sha256", "asked_for", "npi", "amount", "record"}
"""Fields that are no text of a source's: hashes, ids, and numbers that a build computes with."""
SHOWN = {
    "asked", "discipline.authority", "discipline.grounds", "discipline.mention.city", "payment.nature", "payment.payer",
    "payment.locator.quote",
}  # fmt: skip
"""Texts that a reader of the pages must have met."""
EACH = 2
"""Records of a source that are read."""
OF_A_KIND = 2
"""Pages of one kind to which links are followed."""
SAYS = ("publisher", "title", "holds", "terms", "gaps", "reason", "matters", "share_alike")
"""What pages say of a source in its own words."""


def spoiled(value: Any, name: str) -> Any:
    """A value of a record with every text in it made to hurt."""
    if isinstance(value, str):
        return f"{value} {HURTS.format(name)}"
    if isinstance(value, Mapping):
        return {key: one if key in LEFT else spoiled(one, f"{name}.{key}") for key, one in value.items()}
    return [spoiled(one, name) for one in value] if isinstance(value, list) else value


def hostile(sighting: Sighting) -> Sighting:
    """A record as it would be if every text on the page were made to hurt; closed words and dates stay as they are."""
    known = sighting.model_dump(mode="json")
    record = known["record"]
    for name in [*record, *(f"mention.{name}" for name in record.get("mention", ()))]:
        holder, _, field = name.rpartition(".")
        within = record[holder] if holder else record
        if field in LEFT | {"mention"}:
            continue
        before = within[field]
        within[field] = spoiled(before, f"{record['record']}.{name}")
        try:
            Sighting.model_validate(known)
        except ValidationError:
            within[field] = before
    return Sighting.model_validate(known)


def read(data: Path, module: SourceModule) -> None:
    """Read a source's saved pages as a fetch does, with every record made to hurt before it is written."""
    slug, run, snapshots, records = module.source.slug, Run(module), SnapshotStore(data), RecordStore(data)
    facts: dict[str, Any] = json.loads((PAGES / slug / "visits.json").read_text())
    for path in sorted((PAGES / slug).iterdir()):
        if path.name == "visits.json" or path.name.endswith(".expected.json"):
            continue
        content, known = path.read_bytes(), facts.get(path.name, {})
        note = known.pop("note", "")
        usual: dict[str, Any] = {
            "url": f"https://publisher.example.gov/{path.name}",
            "retrieved_at": "2026-09-01T08:00:00+00:00",
        }
        usual |= {"source": slug, "media_type": media_type(content, path.name), **known}
        page = saved_page(snapshots.keep([content], **usual), snapshots)
        page.note = note
        run.read(page)
    found = [hostile(one) for one in list(run.sightings.values())[:EACH]]
    run.sightings = {one.record.key: one for one in found}
    report = run.write(records, complete=True)
    records.write(report.model_copy(update={name: HURTS.format(f"source.{name}") for name in SAYS}))


@pytest.fixture(scope="module")
def hurt(tmp_path_factory: pytest.TempPathFactory, command: Command) -> Iterator[FlaskClient]:
    """The site of a release in which every source says what it can to hurt."""
    data = tmp_path_factory.mktemp("hostile")
    for slug, module in discover().items():
        if slug != "local_files":
            read(data, module)
    opinion = f"Dr. Brankov’s opinion of {HURTS.format('decision.text')} was that the knee condition was not causally "
    given = data / "given"
    given.mkdir()
    for number in (11, 12, 13):
        text = decision(number, more=f"{opinion}related to the work injury. {HURTS.format('decision.text')}\n")
        text = text.replace("ANVIL WORKS", f"ANVIL {HURTS.format('decision.caption').upper()} WORKS")
        (given / f"{number}.txt").write_text(text, encoding="utf-8")
    done = command(data, "import", given, "--tribunal", "mn_wcca", "--public")
    assert done.code == 0, done
    app = create_app(Config(data=data, contact=HURTS.format("contact")))
    yield app.test_client()
    app.extensions["current_release"].close()


class Markup(HTMLParser):
    """What a browser would do with a page: which scripts it would run, and which attributes would act."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.acts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "script" and not (named.get("src") or "").startswith("/static/"):
            self.acts.append(str(self.get_starttag_text()))
        if tag in {"img", "iframe", "object", "embed", "base", "style"} or any(one.startswith("on") for one in named):
            self.acts.append(str(self.get_starttag_text()))
        addresses = (named.get(name) or "" for name in ("href", "src", "action", "xlink:href"))
        self.acts += [one for one in addresses if re.match(r"\s*(javascript|data|vbscript):", one, re.IGNORECASE)]
        self.acts += ["style"] if "style" in named else []


def everywhere(client: FlaskClient) -> Iterator[tuple[str, str, str]]:
    """Address, media type and text of the page of everything in the release, of what they lead to, and of failures."""
    release = client.application.extensions["current_release"].borrow()
    with release.session() as session:
        people = session.exec(select(Physician.id)).all()
        waiting = [f"/{kind}/{one}" for kind in ("examiners", "physicians") for one in people]
        waiting += [f"/decisions/{one}" for one in session.exec(select(Decision.id))]
        waiting += [f"/documents/{one}" for one in session.exec(select(SourceDocument.sha256).limit(3))]
    client.application.extensions["current_release"].give_back(release)
    asked = quote(HURTS.format("asked"))
    waiting += [
        "/",
        f"/search?q={asked}",
        f"/search?q=knee&tribunal={asked}",
        f"/sources/{asked}",
        f"/examiners/{asked}",
    ]
    waiting += [f"/search?q=brankov&page={asked}", f"/{asked}", f"/examiners/x?issue={asked}", "/search?q=order+script"]
    seen, kinds = set(waiting), Counter[str]()
    while waiting:
        address = waiting.pop()
        answer = client.get(address)
        if answer.status_code in {301, 302, 308} or answer.mimetype == "application/pdf":
            continue
        yield address, str(answer.mimetype), answer.text
        for one in re.findall(r'href="(/[^"#?]*)"', answer.text) if answer.mimetype == "text/html" else ():
            kind = re.sub(r"(?<=[a-z]/)[^/.]+", "…", one)
            if one not in seen and kinds[kind] < OF_A_KIND and not re.search("/static/|/source$", one):
                kinds[kind] += 1
                seen.add(one)
                waiting.append(one)


@pytest.fixture(scope="module")
def pages(hurt: FlaskClient) -> dict[str, tuple[str, str]]:
    return {address: (kind, text) for address, kind, text in everywhere(hurt)}


def test_nothing_that_a_source_says_becomes_markup(pages: dict[str, tuple[str, str]]) -> None:
    acting = {address: Markup(text).acts for address, (kind, text) in pages.items() if kind == "text/html"}
    assert {address: acts for address, acts in acting.items() if acts} == {}


def test_what_is_no_page_is_never_read_as_one(pages: dict[str, tuple[str, str]]) -> None:
    kinds = {address: kind for address, (kind, _) in pages.items() if kind != "text/html"}
    assert {"application/json", "text/csv"} <= set(kinds.values())
    assert {kind for kind in kinds.values() if "html" in kind} == set()


def test_every_kind_of_text_was_shown(pages: dict[str, tuple[str, str]]) -> None:
    """So that the test before this one has seen something: the words are there, as words."""
    shown = {mark for kind, text in pages.values() if kind == "text/html" for mark in MARK.findall(text)}
    assert SHOWN - shown == set()
