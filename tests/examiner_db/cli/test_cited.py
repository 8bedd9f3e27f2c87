"""What the commands write carries the permanent address of the record as it is in it."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from pypdf import PdfReader
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.desk import Desk
from examiner_db.desk.entries import Action
from tests.web.world import publish, with_private

SITE = "https://records.example.org/ime"
WHO = "orla-fennimore"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cited")
    publish(folder, with_private)
    return folder


@pytest.fixture(autouse=True)
def _at(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    monkeypatch.setenv("EXAMINER_DB_SITE", SITE)


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def addresses(data: Path) -> list[str]:
    """Of every state on the desk."""
    with Desk.open(data / "desk.sqlite") as desk:
        return [f"{SITE}/cited/{line.entry.subject}" for line in desk.log() if line.entry.action is Action.CITE]


def test_every_form_of_an_export_carries_one_address(data: Path, tmp_path: Path) -> None:
    files = {form: tmp_path / f"record.{form}" for form in ("json", "xlsx", "pdf", "docx")}
    told = [run("export", WHO, "--as", form, "-o", str(file)) for form, file in files.items()]
    (address,) = addresses(data)
    assert all(address in one for one in told)
    assert {"what": "cited_state", "says": address} in json.loads(files["json"].read_text())["about"]
    with ZipFile(files["xlsx"]) as workbook:
        assert any(address.encode() in workbook.read(name) for name in workbook.namelist())
    cover, *others = PdfReader(files["pdf"]).pages
    assert cover.extract_text().count(address) == 2
    assert all(page.extract_text().endswith(address) for page in others)
    document = Document(str(files["docx"]))
    assert document.sections[0].footer.paragraphs[0].text.endswith(address)
    assert address in [cell.text for table in document.tables for row in table.rows for cell in row.cells]


def test_a_bundle_and_an_audit_carry_it_and_the_chain_has_it(data: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("Plumtree v. Ferrowick Mills, No. WC9-6001, deposition, January 9, 2009\n")
    assert run("export", WHO, "--as", "bundle", "-o", str(tmp_path / "bundle.zip"))
    (address,) = addresses(data)
    assert address in run("audit", WHO, str(tmp_path / "list.txt"))
    assert json.loads(run("audit", WHO, str(tmp_path / "list.txt"), "--json"))["cited_state"] == address
    with Desk.open(data / "desk.sqlite") as desk:
        head = desk.head()
    assert head in run("desk", "verify")


def test_private_files_are_in_no_state(data: Path, tmp_path: Path) -> None:
    run("export", WHO, "--as", "json", "-o", str(tmp_path / "public.json"))
    run("export", WHO, "--private", "--as", "json", "-o", str(tmp_path / "private.json"))
    both = [(tmp_path / f"{name}.json").read_text() for name in ("public", "private")]
    (address,) = addresses(data)
    assert all(address in one for one in both)
    run("export", "lucan-marchbanks", "--private", "--as", "json", "-o", str(tmp_path / "alone.json"))
    assert "cited_state" not in (tmp_path / "alone.json").read_text()
