"""The bulk file of NPPES: by heading, row by row, and only whom it is about."""

import csv
import zipfile
from pathlib import Path
from typing import Any

import pytest

from data.invent.nppes import headings, person, write
from examiner_db.registry import Name, Registered, StateLicense
from scrapers.identity.us_nppes_file import Read, member, physicians
from scrapers.row import LayoutError, UnreadableFileError

NAME = "npidata_pfile_20050523-20260913.csv"
VELMA = person(
    "9000000015",
    "OSTRANDER",
    "VELMA",
    middle="Q",
    suffix="--",
    credential="M.D.",
    other_surname="TIBBALDS",
    taxonomy="207X00000X",
    license="0990301",
    license_state="NY",
    city="ST. ALDER&#39;S",
    state="NY",
    enumerated="07/29/2006",
)


def saved(folder: Path, *rows: dict[str, str], name: str = NAME) -> Path:
    return write(folder / name, list(rows))


def people(path: Path, **known: Any) -> tuple[list[Registered], Read]:
    read = Read(**known)
    return list(physicians(path, read)), read


def test_a_person_is_read_whole(tmp_path: Path) -> None:
    found, read = people(saved(tmp_path, VELMA))
    assert found == [
        Registered(
            npi="9000000015",
            surname="OSTRANDER",
            given="VELMA",
            middle="Q",
            suffix="",
            credential="M.D.",
            also=(Name("TIBBALDS", "VELMA"),),
            taxonomies=("207X00000X",),
            licenses=(StateLicense("NY", "0990301", "207X00000X"),),
            city="ST. ALDER'S",
            state="NY",
            registered_on="2006-07-29",
        )
    ]
    assert (read.rows, read.organizations, read.others, read.deactivated) == (1, 0, 0, {})


def test_columns_are_found_by_their_headings(tmp_path: Path) -> None:
    path = tmp_path / NAME
    order = sorted(headings(), reverse=True)
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, order, restval="")
        writer.writeheader()
        writer.writerow(VELMA)
    assert people(path)[0] == people(saved(tmp_path, VELMA, name=f"b{NAME}"))[0]


def test_the_primary_taxonomy_comes_first_and_all_slots_are_read(tmp_path: Path) -> None:
    slots = {"Healthcare Provider Primary Taxonomy Switch_1": "N"}
    for slot, code in ((3, "207T00000X"), (15, "111N00000X")):
        slots[f"Healthcare Provider Taxonomy Code_{slot}"] = code
        slots[f"Provider License Number_{slot}"] = f"77{slot}"
        slots[f"Provider License Number State Code_{slot}"] = "MN"
    slots["Healthcare Provider Primary Taxonomy Switch_15"] = "Y"
    (found,), _ = people(saved(tmp_path, VELMA | slots))
    assert found.taxonomies == ("111N00000X", "207X00000X", "207T00000X")
    assert [one.number for one in found.licenses] == ["7715", "0990301", "773"]


def test_only_people_of_professions_that_examine_are_kept(tmp_path: Path) -> None:
    rows = [
        VELMA,
        person("9000000023", "FELL", "ADA", taxonomy="163W00000X"),
        person("9000000031", "FELL", "IDA"),
        person("9000000032", "FELL", "IRA", taxonomy="207X00000X"),
        {"NPI": "9000000049", "Entity Type Code": "2", "Healthcare Provider Taxonomy Code_1": "207X00000X"},
    ]
    found, read = people(saved(tmp_path, *rows), weekly=True)
    assert [one.npi for one in found] == ["9000000015"]
    assert (read.rows, read.organizations, read.others) == (5, 1, 3)
    assert read.named == ["9000000023", "9000000031", "9000000032"]


def test_of_a_full_file_nobody_is_remembered_who_is_left_out(tmp_path: Path) -> None:
    _, read = people(saved(tmp_path, person("9000000023", "FELL", "ADA", taxonomy="163W00000X")))
    assert (read.others, read.named) == (1, [])


def test_a_deactivated_npi_is_noted_and_a_reactivated_one_is_a_person(tmp_path: Path) -> None:
    gone = {"NPI": "9000000023", "NPI Deactivation Date": "03/04/2019"}
    back = VELMA | {"NPI Deactivation Date": "03/04/2019", "NPI Reactivation Date": "05/06/2020"}
    found, read = people(saved(tmp_path, gone, back))
    assert [(one.npi, one.deactivated_on) for one in found] == [("9000000015", None)]
    assert read.deactivated == {"9000000023": "2019-03-04"}


@pytest.mark.parametrize("other", ["OSTRANDER", ""])
def test_another_name_is_only_one_that_differs(tmp_path: Path, other: str) -> None:
    (found,), _ = people(saved(tmp_path, VELMA | {"Provider Other Last Name": other}))
    assert found.also == ()


def test_the_file_is_found_in_its_zip(tmp_path: Path) -> None:
    path = tmp_path / "NPPES_Data_Dissemination_September_2026_V2.zip"
    with zipfile.ZipFile(path, "w") as files:
        files.writestr("npidata_pfile_20050523-20260913_fileheader.csv", "NPI")
        files.writestr("othername_pfile_20050523-20260913.csv", "NPI")
        files.write(saved(tmp_path, VELMA), NAME)
    found = member(path)
    assert found is not None
    assert (found["first"], found["last"]) == ("20050523", "20260913")
    assert [one.npi for one in people(path)[0]] == ["9000000015"]


@pytest.mark.parametrize("name", ["npidata_pfile.csv", "othername_pfile_20050523-20260913.csv", "list.csv"])
def test_other_files_are_none_of_it(tmp_path: Path, name: str) -> None:
    assert member(saved(tmp_path, name=name)) is None


def test_wrong_headings_stop_with_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text("NPI,Last Name,First Name,City\n9000000015,OSTRANDER,VELMA,X\n")
    with pytest.raises(LayoutError) as error:
        people(path)
    assert error.value.sentence == (
        "the first row has no column 'Entity Type Code'; expected the 330 headings of NPPES's npidata_pfile, "
        "found 4: NPI, Last Name, First Name…"
    )
    path.write_text("")
    with pytest.raises(LayoutError, match="found 0: nothing…"):
        people(path)


def test_a_row_cut_short_stops_with_its_place(tmp_path: Path) -> None:
    path = saved(tmp_path, VELMA, VELMA)
    content = path.read_text()
    path.write_text(content[: len(content) - 800])
    with pytest.raises(LayoutError, match=r"row 3: found \d+ cells, expected 330; is it whole\?"):
        people(path)


def test_a_date_that_is_none_stops_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(LayoutError, match=r"pfile_.*csv: row 2: found '2006-07-29', expected a date like 05/23/2005"):
        people(saved(tmp_path, VELMA | {"Provider Enumeration Date": "2006-07-29"}))


def test_another_encoding_stops_with_its_place(tmp_path: Path) -> None:
    path = saved(tmp_path, VELMA)
    path.write_bytes(path.read_bytes() + "É".encode("latin-1") + b"\n")
    with pytest.raises(UnreadableFileError, match=r"row \d: .* expected CSV in UTF-8, whole"):
        people(path)
