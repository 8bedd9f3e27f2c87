"""Taking a record away: one page with the choices, one file for each, not stored, not indexed, a few at a time."""

import csv
import json
import time
from contextlib import ExitStack
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from flask.testing import FlaskClient
from pypdf import PdfReader

from examiner_db.desk import Desk
from examiner_db.export.bundle.verify import verify
from examiner_db.export.column import names
from examiner_db.export.made import MADE
from examiner_db.export.tables import SAMPLE, TABLES
from tests.web.world import CLAIMANT
from web.answering import exports, turns

PAGE = "/examiners/orla-fennimore/export"


def test_the_page_offers_every_form_and_is_not_indexed(client: FlaskClient) -> None:
    answer = client.get(PAGE)
    assert answer.status_code == 200
    assert "noindex" in answer.headers["X-Robots-Tag"]
    offered = [*exports.FORMS, *(f"csv-{table}" for table in TABLES)]
    assert all(f'<option value="{form}">' in answer.text for form in offered)
    assert 'name="private"' not in answer.text


def test_the_profile_leads_to_it(client: FlaskClient) -> None:
    assert f'href="{PAGE}"' in client.get("/examiners/orla-fennimore").text


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx", "json", "csv-opinions"])
def test_a_file_is_sent_as_a_file(client: FlaskClient, form: str) -> None:
    answer = client.get(f"{PAGE}?as={form}")
    kind, _, table = form.partition("-")
    name = f"orla-fennimore-{table}.{kind}" if table else f"orla-fennimore.{kind}"
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == f"attachment; filename={name}"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]


def test_the_packet_is_the_records(client: FlaskClient) -> None:
    pages = PdfReader(BytesIO(client.get(f"{PAGE}?as=pdf").data)).pages
    assert "Deposition packet: Orla Fennimore" in pages[0].extract_text()
    assert SAMPLE in pages[0].extract_text()
    document = Document(BytesIO(client.get(f"{PAGE}?as=docx").data))
    assert document.paragraphs[0].text == "Deposition packet: Orla Fennimore"


def test_a_table_holds_what_its_page_holds(client: FlaskClient) -> None:
    """And when and of what it was made, in the last columns of each row."""
    taken, shown = (
        list(csv.reader(StringIO(client.get(address).get_data(as_text=True))))
        for address in (f"{PAGE}?as=csv-opinions", "/examiners/orla-fennimore/opinions.csv")
    )
    assert [row[: -len(MADE)] for row in taken] == shown
    assert tuple(taken[0][-len(MADE) :]) == names(MADE)


@pytest.mark.parametrize("form", ["", "exe", "csv", "csv-weather", "../pdf"])
def test_a_form_that_there_is_not_gets_one_sentence(client: FlaskClient, form: str) -> None:
    answer = client.get(f"{PAGE}?as={form}")
    assert (answer.status_code, answer.mimetype) == (400, "text/html")
    assert "There is no export of this form" in answer.text


def test_nobody_and_a_merged_id(client: FlaskClient) -> None:
    assert client.get("/examiners/nobody/export?as=pdf").status_code == 404
    moved = client.get("/examiners/orla-fenimore/export?as=pdf")
    assert (moved.status_code, moved.headers["Location"]) == (301, f"{PAGE}?as=pdf")


def test_private_rows_only_when_asked_for_on_this_machine(private_client: FlaskClient) -> None:
    assert 'name="private"' in private_client.get(PAGE).text
    private = [
        [row["private"] for row in csv.DictReader(StringIO(private_client.get(f"{PAGE}?as=csv-opinions{asked}").text))]
        for asked in ("", "&private=yes")
    ]
    assert [found.count("yes") for found in private] == [0, 1]
    assert private_client.get("/examiners/lucan-marchbanks/export?as=json").status_code == 404


def test_a_held_entry_leaves_and_is_stated(own_client: FlaskClient, own_data: Path) -> None:
    row = json.loads(own_client.get(f"{PAGE}?as=json").data)["tables"]["opinions"][0]
    with Desk.open(own_data / "desk.sqlite") as desk:
        desk.hold(row["id"], by="reviewer", reason="an identity dispute")
    found = json.loads(own_client.get(f"{PAGE}?as=json").data)
    assert row["id"] not in {one["id"] for one in found["tables"]["opinions"]}
    assert {"what": "withheld_rows", "says": "opinions: 1"} in found["about"]
    assert "withheld" in own_client.get(PAGE).text


def test_the_bundle_is_one_that_holds_and_has_no_original(client: FlaskClient) -> None:
    answer = client.get(f"{PAGE}?as=bundle")
    assert answer.headers["Content-Disposition"] == "attachment; filename=orla-fennimore.zip"
    assert verify(answer.data).holds
    with ZipFile(BytesIO(answer.data)) as archive:
        assert not [name for name in archive.namelist() if name.startswith("originals/")]
    surname = CLAIMANT.split()[-1].lower().encode()
    assert surname not in answer.data.lower()


def test_the_packet_prints_the_hash_that_the_verifier_prints(client: FlaskClient) -> None:
    told = verify(client.get(f"{PAGE}?as=bundle").data).record
    pages = PdfReader(BytesIO(client.get(f"{PAGE}?as=pdf").data)).pages
    assert told in "".join(page.extract_text() for page in pages).replace("\n", "")


def test_each_form_says_what_to_expect(client: FlaskClient) -> None:
    page = client.get(PAGE).text
    assert page.count("<i>About ") == len(exports.FORMS)
    cost = exports.Cost(50_000, 10_000, 0.5, 0.05)
    assert cost.said(0) == "About 50 kB, a second or two."
    assert cost.said(100) == "About 1.1 MB, about 6 seconds."
    sizes = {form: len(client.get(f"{PAGE}?as={form}").data) for form in exports.FORMS}
    for form, size in sizes.items():
        stated = exports.FORMS[form].cost
        assert 0.25 < (stated.size + 40 * stated.size_each) / size < 4


def test_work_waits_for_a_place_and_not_more_than_may_wait(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "PATIENCE", 0.2)
    with ExitStack() as taken:
        for _ in range(turns.AT_ONCE):
            taken.callback(turns._places.release)
            assert turns._places.acquire(blocking=False)
        begun = time.monotonic()
        answer = client.get(f"{PAGE}?as=json")
        assert time.monotonic() - begun >= 0.2
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "5")
        for _ in range(turns.AT_ONCE + turns.WAITING):
            taken.callback(turns._queue.release)
            assert turns._queue.acquire(blocking=False)
        monkeypatch.setattr(turns, "PATIENCE", 20.0)
        assert client.get(f"{PAGE}?as=json").status_code == 429
    assert client.get(f"{PAGE}?as=json").status_code == 200


def test_nothing_is_made_for_somebody_who_has_gone(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def made(_: object) -> bytes:
        raise AssertionError

    kept = replace(exports.FORMS["json"], make=made)
    monkeypatch.setitem(exports.FORMS, "json", kept)
    answer = client.get(f"{PAGE}?as=json", environ_overrides={"waitress.client_disconnected": lambda: True})
    assert answer.status_code == 400
