"""Every source reads its saved pages, in ``tests/pages/<slug>/``, into the records that a person has looked at.

Beside a page stands ``<page>.expected.json``; if it is missing, the test writes it and fails, so that somebody reads
it. ``visits.json`` says what is known of a page besides its bytes.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from examiner_db.snapshots import Visit
from scrapers.page import Page, Text
from scrapers.run import Run
from scrapers.source import Query, SourceModule, discover
from scrapers.text import extract, media_type

PAGES = Path(__file__).parents[1] / "pages"
SOURCES = discover()
SAVED = sorted(
    path.relative_to(PAGES).as_posix()
    for path in PAGES.glob("*/*")
    if path.name != "visits.json" and not path.name.endswith(".expected.json")
)


def saved(path: Path) -> Page:
    content = path.read_bytes()
    address = f"https://publisher.example.gov/{path.name}"
    known = json.loads(path.with_name("visits.json").read_text()).get(path.name, {})
    note = known.pop("note", "")
    visit = Visit.model_validate(
        {
            "url": address,
            "final_url": known.get("url", address),
            "retrieved_at": "2026-09-01T08:00:00+00:00",
            "sha256": sha256(content).hexdigest(),
            "size": len(content),
            "status": 200,
            "media_type": media_type(content, path.name),
            "source": path.parent.name,
            **known,
        }
    )

    def kept() -> Text:
        text = extract(content, visit.media_type).text
        return Text(text, sha256(text.encode()).hexdigest())

    page = Page(visit, content, kept)
    page.note = note
    return page


def read(module: SourceModule, page: Page) -> dict[str, Any]:
    run = Run(module)
    run.read(page)
    following = run.follow(page)
    return {
        "records": [
            sighting.record.model_dump(mode="json", exclude_defaults=True, exclude={"text_sha256"})
            for sighting in run.sightings.values()
        ],
        "follow": [_told(address) for address in following],
        "skipped": dict(run.skipped),
        "quarantined": [f"{entry.place}: {entry.reason}" for entry in run.quarantined],
    }


def _told(address: str | Query) -> str | dict[str, Any]:
    if isinstance(address, str):
        return address
    told = {"params": dict(address.params), "note": address.note}
    return {"url": address.url, **{name: what for name, what in told.items() if what}, "once": address.once}


@pytest.mark.parametrize("slug", SOURCES)
def test_a_source_has_a_saved_page(slug: str) -> None:
    assert [path for path in SAVED if path.startswith(f"{slug}/")]


@pytest.mark.parametrize("path", SAVED)
def test_a_saved_page_gives_the_expected_records(path: str) -> None:
    page = saved(PAGES / path)
    found = json.loads(json.dumps(read(SOURCES[page.visit.source], page)))
    beside = PAGES / f"{path}.expected.json"
    # The hash of a text is left out above: it changes with the reader's version, and what the text says does not.
    if not beside.exists():
        beside.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        pytest.fail(f"{beside.name} was not there and has been written: read it, and keep it if it is right")
    assert found == json.loads(beside.read_text())


@pytest.mark.parametrize("path", SAVED)
def test_reading_a_page_is_pure(path: str) -> None:
    module = SOURCES[path.partition("/")[0]]
    assert read(module, saved(PAGES / path)) == read(module, saved(PAGES / path))


@pytest.mark.parametrize("slug", SOURCES)
def test_the_slug_is_the_name_of_the_file(slug: str) -> None:
    assert SOURCES[slug].parse.__module__.rpartition(".")[2] == slug


@pytest.mark.parametrize("path", SAVED)
def test_no_source_claims_a_page_of_another(path: str) -> None:
    page = saved(PAGES / path)
    claiming = [slug for slug, module in SOURCES.items() if module.recognizes is not None and _recognizes(module, page)]
    assert set(claiming) <= {page.visit.source}


def _recognizes(module: SourceModule, page: Page) -> bool:
    try:
        return module.recognizes is not None and module.recognizes(page)
    except ValueError:
        return False
