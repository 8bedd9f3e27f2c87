"""Every text that a source can say, made to hurt, from records over the build to pages: none of it becomes markup."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient
from pydantic import ValidationError
from sqlmodel import select

from examiner_db.models import Decision, Physician, Source, SourceDocument
from examiner_db.record_store import RecordStore
from examiner_db.records import Sighting
from examiner_db.snapshots import SnapshotStore, Visit
from scrapers.page import Page, Text
from scrapers.run import Run, RunStoppedError
from scrapers.source import SourceModule, discover
from scrapers.text import extract, media_type
from scrapers.walk import saved_page
from tests.path.conftest import Command, decision
from tests.path.spoiling import HURTS, spoiled
from web import Config, create_app

PAGES = Path(__file__).parents[1] / "pages"
MARK = re.compile(r"hurt\((?:'|&#39;|\\u0027)([\w.]+)(?:'|&#39;|\\u0027)\)")
LEFT = {"text_sha256", "asked_for", "npi", "amount", "record"}
"""Fields that are no text of a source's: hashes, ids, and numbers that a build computes with."""
SHOWN = {
    "asked", "contact", "source.reason", "decision.text", "decision.docket",
    *(f"discipline.{name}" for name in ("authority", "case_number", "grounds", "text")),
    *(f"exclusion.{name}" for name in ("locator.quote", "program", "reason", "statute")),
    *(f"license.{name}" for name in ("authority", "locator.quote", "number", "status", "type")),
    *(f"payment.{name}" for name in ("dispute_status", "locator.quote", "nature", "payer")),
    *(f"roster.{name}" for name in ("jurisdiction", "locator.quote", "status")),
    *(f"{kind}.mention.{name}" for kind in ("discipline", "exclusion", "license", "payment", "roster")
      for name in ("name", "given", "middle", "surname")),
    *(f"{kind}.mention.{name}" for kind in ("discipline", "exclusion", "payment") for name in ("city", "state")),
}  # fmt: skip
"""Texts that a reader of the pages must have met, by the kind of record that holds them."""
SPOKEN = {
    "ca_dir_suspensions", "ca_dwc_qme", "co_dora", "de_dpr", "il_idfpr", "ma_dia", "ny_appdiv", "roster_csv", "tx_tmb",
    "us_brb", "us_bva", "us_cap", "us_cms_opt_out", "us_cms_revoked", "us_oig_leie", "us_open_payments", "wa_doh",
}  # fmt: skip
"""Sources whose own words, spoiled before they were read, a reader must have met on a page."""
EACH = 2
"""Records of a source that are read."""
OF_A_KIND = 2
"""Pages of one kind to which links are followed."""
SAYS = ("publisher", "title", "holds", "terms", "gaps", "reason", "matters", "share_alike")
"""What pages say of a source in its own words."""


def hurting(value: Any, name: str) -> Any:
    """A value of a record with every text in it made to hurt."""
    if isinstance(value, str):
        return f"{value} {HURTS.format(name)}"
    if isinstance(value, Mapping):
        return {key: one if key in LEFT else hurting(one, f"{name}.{key}") for key, one in value.items()}
    return [hurting(one, name) for one in value] if isinstance(value, list) else value


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
        within[field] = hurting(before, f"{record['record']}.{name}")
        try:
            Sighting.model_validate(known)
        except ValidationError:
            within[field] = before
    return Sighting.model_validate(known)


def saved(path: Path) -> tuple[dict[str, Any], str]:
    """What is known of the visit of a saved page, and its note."""
    facts: dict[str, Any] = json.loads(path.with_name("visits.json").read_text()).get(path.name, {})
    note = str(facts.pop("note", ""))
    usual = {"url": f"https://publisher.example.gov/{path.name}", "retrieved_at": "2026-09-01T08:00:00+00:00"}
    return {**usual, "source": path.parent.name, "media_type": media_type(path.read_bytes(), path.name), **facts}, note


def page_of(facts: Mapping[str, Any], note: str, content: bytes) -> Page:
    """A page that nobody keeps, to see what a source makes of it."""
    named = {"final_url": facts["url"], "sha256": sha256(content).hexdigest(), "size": len(content), "status": 200}

    def kept() -> Text:
        text = extract(content, facts["media_type"]).text
        return Text(text, sha256(text.encode()).hexdigest())

    page = Page(Visit.model_validate({**named, **facts}), content, kept)
    page.note = note
    return page


def found_in(module: SourceModule, page: Page) -> int:
    """How many records a source finds in a page; ``-1`` where it refuses any of it."""
    run = Run(module)
    try:
        run.read(page)
    except (RunStoppedError, ValidationError):
        return -1
    return -1 if run.quarantined else len(run.sightings)


def read(data: Path, module: SourceModule) -> frozenset[str]:
    """Read a source's saved pages as a fetch does, each made to hurt before it is read, and every record after.

    Returns the places of the pages that the source took as they were; what it refused hurts in the records alone.
    """
    slug, run, snapshots, records = module.source.slug, Run(module), SnapshotStore(data), RecordStore(data)
    taken: frozenset[str] = frozenset()
    for path in sorted((PAGES / slug).iterdir()):
        if path.name == "visits.json" or path.name.endswith(".expected.json"):
            continue
        facts, note = saved(path)
        known = found_in(module, page_of(facts, note, path.read_bytes()))
        whole = partial(page_of, facts, note)
        content, places = spoiled(
            path.read_bytes(),
            path.name,
            slug,
            lambda one: found_in(module, whole(one)) == known,  # noqa: B023 - now
        )
        page = saved_page(snapshots.keep([content], **facts), snapshots)
        page.note = note
        run.read(page)
        taken |= places
    found = [hostile(one) for one in list(run.sightings.values())[:EACH]]
    run.sightings = {one.record.key: one for one in found}
    report = run.write(records, complete=True)
    records.write(report.model_copy(update={name: HURTS.format(f"source.{name}") for name in SAYS}))
    return taken


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def taken(data: Path) -> dict[str, frozenset[str]]:
    """By source, the places of its pages that were made to hurt before it read them."""
    return {slug: read(data, module) for slug, module in discover().items() if slug != "local_files"}


@pytest.fixture(scope="module")
def hurt(data: Path, taken: dict[str, frozenset[str]], command: Command) -> Iterator[FlaskClient]:
    """The site of a release in which every source says what it can to hurt."""
    assert taken
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
        waiting += [f"/sources/{one}" for one in session.exec(select(Source.slug))]
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
    assert {slug for slug in SPOKEN if not any(mark.startswith(f"{slug}_") for mark in shown)} == set()


def test_every_source_was_given_pages_that_hurt(taken: dict[str, frozenset[str]]) -> None:
    """Only PDFs, whose words a program writes, stay as they were; what is read from them hurts in its records."""
    assert {slug for slug, places in taken.items() if not places} == set()
    assert sum(map(len, taken.values())) > 500
