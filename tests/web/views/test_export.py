"""Taking a record away: one page with the choices, one file for each, not stored, not indexed, a few at a time."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from docx import Document
from flask.testing import FlaskClient
from pypdf import PdfReader

from examiner_db.desk import Desk
from examiner_db.export.tables import SAMPLE, TABLES
from web.answering import exports

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
    taken = client.get(f"{PAGE}?as=csv-opinions").get_data(as_text=True)
    shown = client.get("/examiners/orla-fennimore/opinions.csv").get_data(as_text=True)
    assert list(csv.reader(StringIO(taken))) == list(csv.reader(StringIO(shown)))


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
    without = private_client.get(f"{PAGE}?as=csv-opinions").text
    included = private_client.get(f"{PAGE}?as=csv-opinions&private=yes").text
    assert (without.count(",yes\r\n"), included.count(",yes\r\n")) == (0, 1)
    assert private_client.get("/examiners/lucan-marchbanks/export?as=json").status_code == 404


def test_a_held_entry_leaves_and_is_stated(own_client: FlaskClient, own_data: Path) -> None:
    row = json.loads(own_client.get(f"{PAGE}?as=json").data)["tables"]["opinions"][0]
    with Desk.open(own_data / "desk.sqlite") as desk:
        desk.hold(row["id"], by="reviewer", reason="an identity dispute")
    found = json.loads(own_client.get(f"{PAGE}?as=json").data)
    assert row["id"] not in {one["id"] for one in found["tables"]["opinions"]}
    assert {"what": "withheld_rows", "says": "opinions: 1"} in found["about"]
    assert "withheld" in own_client.get(PAGE).text


def test_only_a_few_are_made_at_once(client: FlaskClient) -> None:
    for _ in range(exports.AT_ONCE):
        assert exports._free.acquire(blocking=False)
    try:
        answer = client.get(f"{PAGE}?as=json")
    finally:
        exports._free.release(exports.AT_ONCE)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "5")
    assert client.get(f"{PAGE}?as=json").status_code == 200
