"""The commands ``export`` and ``verify``: files that are whole, and mistakes in one sentence."""

import csv
import hashlib
import json
import shutil
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.app import UsageError
from examiner_db.desk import Desk
from examiner_db.export.bundle.verify import LARGEST
from examiner_db.export.tables import TABLES
from scrapers.fetch import BadAddressError, UnavailableError
from tests.examiner_db.export.bundle.authority import serving, signer
from tests.web.world import publish, with_private


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("to_export")
    publish(folder, with_private)
    return folder


@pytest.fixture(autouse=True)
def _at(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_DB_DATA", str(data))
    monkeypatch.setenv("EXAMINER_DB_SITE", "https://records.example.org/ime")


def export(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["export", *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def opinions(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_one_table_as_csv_with_addresses_of_the_site(tmp_path: Path) -> None:
    file = tmp_path / "opinions.csv"
    assert export("orla-fennimore", "--as", "csv", "--table", "opinions", "-o", str(file)).startswith(str(file))
    found = opinions(file)
    assert len(found) == 41
    assert all(row["decision_page"].startswith("https://records.example.org/ime/decisions/") for row in found)


def test_all_tables_as_csv_go_into_a_folder(tmp_path: Path) -> None:
    told = json.loads(export("orla-fennimore", "--as", "csv", "-o", str(tmp_path / "orla"), "--json"))
    assert told == {str(path): path.stat().st_size for path in (tmp_path / "orla").iterdir()}
    assert len(told) == len(TABLES)


def test_a_former_id_and_a_name_mean_the_same_person(tmp_path: Path) -> None:
    for who in ("orla-fenimore", "Orla Fennimore"):
        export(who, "--as", "json", "-o", str(tmp_path / "record.json"))
        about = json.loads((tmp_path / "record.json").read_text())["about"]
        assert {"what": "examiner_id", "says": "orla-fennimore"} in about


def test_a_workbook_is_written(tmp_path: Path) -> None:
    export("orla-fennimore", "--as", "xlsx", "-o", str(tmp_path / "record.xlsx"))
    assert (tmp_path / "record.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF-1.7"), ("docx", b"PK")])
def test_a_packet_is_written_as_of_today(form: str, begins: bytes, tmp_path: Path) -> None:
    file = tmp_path / f"packet.{form}"
    export("tobias-quillfeather", "--as", form, "-o", str(file))
    assert file.read_bytes().startswith(begins)
    assert list(tmp_path.iterdir()) == [file]


def verify(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["verify", *map(str, arguments)], catch_exceptions=False)
    return result.exit_code, result.stdout


def test_a_bundle_is_written_with_its_hash_and_holds(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    said = export("tobias-quillfeather", "--as", "bundle", "-o", str(file), "--with-originals")
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    assert f"SHA-256: {sha256}" in said
    with ZipFile(file) as archive:
        assert sum(name.startswith("originals/") for name in archive.namelist()) == 1
    assert verify(file, "--sha256", sha256)[0] == 0
    code, told = verify(file, "--json")
    assert (code, json.loads(told)["holds"], json.loads(told)["sha256"]) == (0, True, sha256)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="OpenSSL is not installed")
def test_a_bundle_with_an_authoritys_time_holds_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    with serving(signer(tmp_path)) as url:
        export("tobias-quillfeather", "--as", "bundle", "-o", str(file), "--timestamp", url)
    code, told = verify(file)
    assert code == 0
    assert "of this manifest, and says 20" in told
    assert "openssl ts -verify -data manifest.json" in told
    with ZipFile(file) as archive:
        assert "saw its SHA-256 and nothing else" in " ".join(archive.read("limits.txt").decode().split())


def test_an_authority_that_is_of_no_use_leaves_no_file(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    arguments = ("tobias-quillfeather", "--as", "bundle", "-o", str(file), "--timestamp")
    with serving(lambda _: b"rubbish") as url, pytest.raises(UsageError, match="something else than a time stamp"):
        export(*arguments, url)
    with pytest.raises(UnavailableError):
        export(*arguments, url)
    with pytest.raises(BadAddressError):
        export(*arguments, "file:///etc/passwd")
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_that_was_changed_fails_with_the_name_of_the_member(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    export("tobias-quillfeather", "--as", "bundle", "-o", str(file))
    data = bytearray(file.read_bytes())
    data[data.index(b"LIMITS")] ^= 0x01
    file.write_bytes(data)
    code, told = verify(file)
    assert code == 1
    assert "DOES NOT HOLD" in told
    assert "limits.txt" in told


def test_the_head_of_the_desk_is_in_the_bundle(tmp_path: Path, data: Path) -> None:
    with Desk.open(data / "desk.sqlite") as desk:
        desk.review("a reading", "accepted", by="reviewer")
        head = desk.head()
    export("tobias-quillfeather", "--as", "bundle", "-o", str(tmp_path / "bundle.zip"))
    with ZipFile(tmp_path / "bundle.zip") as archive:
        assert json.loads(archive.read("stamp.json"))["audit_head"] == head


def test_a_bundle_too_large_to_be_one_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    with file.open("wb") as sparse:
        sparse.truncate(LARGEST + 1)
    with pytest.raises(UsageError, match="larger than a bundle can be"):
        verify(file)


def test_private_rows_only_when_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "opinions.csv"
    export("orla-fennimore", "--as", "csv", "--table", "opinions", "-o", str(file), "--private")
    assert [row["private"] for row in opinions(file)].count("yes") == 1


def test_a_held_row_is_not_exported(tmp_path: Path, data: Path) -> None:
    file = tmp_path / "opinions.csv"
    arguments = ("orla-fennimore", "--as", "csv", "--table", "opinions", "-o", str(file))
    export(*arguments)
    gone = opinions(file)[0]["id"]
    with Desk.open(data / "desk.sqlite") as desk:
        desk.hold(gone, by="reviewer", reason="an identity dispute")
    export(*arguments)
    with Desk.open(data / "desk.sqlite") as desk:
        desk.release_hold(gone, by="reviewer", reason="settled")
    assert gone not in {row["id"] for row in opinions(file)}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("orla-fennimore", "--as", "csv", "-o", "all.csv"), "name a --table, or a folder"),
        (("orla-fennimore", "--as", "csv", "-o", "x.csv", "--table", "weather"), "found 'weather', expected one of"),
        (("orla-fennimore", "--as", "pdf", "-o", "x.pdf", "--table", "opinions"), "a packet holds every table"),
        (("orla-fennimore", "--as", "bundle", "-o", "x.zip", "--table", "opinions"), "a bundle holds every table"),
        (("orla-fennimore", "--as", "xlsx", "-o", "x.xlsx", "--with-originals"), "only a bundle holds files"),
        (
            ("orla-fennimore", "--as", "pdf", "-o", "x.pdf", "--timestamp", "https://a"),
            "only a bundle has an authority",
        ),
        (("lucan-marchbanks", "--as", "json", "-o", "x.json"), "known from private files alone"),
        (("Zebulon Nobody", "--as", "json", "-o", "x.json"), "nobody in this release is called"),
    ],
)
def test_a_mistake_gets_one_sentence_and_writes_nothing(
    arguments: tuple[str, ...], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=says):
        export(*arguments)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["pdf", "docx", "json", "xlsx", "bundle"])
@pytest.mark.parametrize("output", [".", "/", "", "folder"])
def test_a_folder_is_no_file_to_write(form: str, output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match=r"^--output: \S+ is a folder; name the file to write$"):
        export("orla-fennimore", "--as", form, "-o", output)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_folder_that_is_not_there_is_said_before_anything_is_cited(tmp_path: Path, data: Path) -> None:
    with Desk.open(data / "desk.sqlite") as desk:
        before = desk.head()
    with pytest.raises(UsageError, match=r"^--output: there is no folder .*none to write record.json in$"):
        export("orla-fennimore", "--as", "json", "-o", str(tmp_path / "none" / "record.json"))
    with Desk.open(data / "desk.sqlite") as desk:
        assert desk.head() == before


def test_all_tables_do_not_go_into_a_file(tmp_path: Path) -> None:
    file = tmp_path / "tables"
    file.write_text("mine")
    with pytest.raises(UsageError, match="is one file and a record has several tables"):
        export("orla-fennimore", "--as", "csv", "-o", str(file))
    assert file.read_text() == "mine"
