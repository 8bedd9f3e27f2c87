"""The invented file of NPPES has the publisher's layout."""

import csv
from collections import Counter
from pathlib import Path

from data.invent.nppes import headings, person, rows, write
from data.invent.panel import EVERYONE
from data.invent.registered import FILE, file
from examiner_db.identifiers import npi
from scrapers.identity.us_nppes_file import Read, physicians


def test_there_are_330_headings_where_the_publisher_has_them() -> None:
    found = headings()
    assert len(found) == len(set(found)) == 330
    places = {0: "NPI", 1: "Entity Type Code", 5: "Provider Last Name (Legal Name)", 36: "Provider Enumeration Date"}
    places |= {
        39: "NPI Deactivation Date",
        41: "Provider Sex Code",
        307: "Is Sole Proprietor",
        329: "Certification Date",
    }
    places |= {22: "Provider Business Mailing Address City Name", 107: "Other Provider Identifier_1"}
    places |= {30: "Provider Business Practice Location Address City Name", 314: "Healthcare Provider Taxonomy Group_1"}
    places |= {47 + 4 * slot: f"Healthcare Provider Taxonomy Code_{slot + 1}" for slot in range(15)}
    places |= {49 + 4 * slot: f"Provider License Number State Code_{slot + 1}" for slot in range(15)}
    assert {place: found[place] for place in places} == places


def test_rows_are_the_same_for_the_same_seed_and_nobody_is_real() -> None:
    found = list(rows(300))
    assert found == list(rows(300))
    assert found != list(rows(300, seed=2))
    assert all(row["NPI"][0] == "9" and npi(row["NPI"]) for row in found)
    kinds = Counter(row.get("Entity Type Code", "deactivated") for row in found)
    assert kinds.keys() == {"1", "2", "deactivated"}
    assert kinds["1"] > kinds["2"] > kinds["deactivated"] > 0
    assert all(row.keys() <= set(headings()) for row in found)


def test_every_cell_stands_in_quotation_marks(tmp_path: Path) -> None:
    path = write(tmp_path / "file.csv", [person("9000000015", "FELL", "ADA", city="DULUTH")])
    first, second = path.read_text().splitlines()
    assert first.count('"') == second.count('"') == 660
    (row,) = csv.DictReader(path.read_text().splitlines())
    assert row["Provider Business Practice Location Address City Name"] == "DULUTH"


def test_the_cast_is_registered_with_namesakes_beside_it(tmp_path: Path) -> None:
    assert file() == file()
    path = tmp_path / FILE
    path.write_bytes(file().content)
    found = list(physicians(path, Read()))
    npis = {one.npi for one in EVERYONE.values() if one.npi}
    assert npis <= {one.npi for one in found}
    namesakes = [one for one in found if one.npi not in npis]
    assert {one.surname for one in namesakes} == {"NAMBITOOR-COYLE", "FERNCASTLE-RUIZ", "ST. AUBRECQ"}
    assert {one.state for one in namesakes} == {"MN", "WI", "IL"}
