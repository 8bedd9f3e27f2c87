"""``examiner-db demo``: the sample goes through the same path as anything real, and what commands say of it holds."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from examiner_db.track_record import TrackRecord
from tests.path.conftest import ROOT, Command, Done
from web import Config, create_app

SAMPLE = ROOT / "data" / "sample"
HIT = {"kind", "id", "name", "why", "url"}
KINDS = {"examiner": "/examiners/", "physician": "/physicians/", "decision": "/decisions/"}
READING = {
    "file": str, "tribunal": str, "docket": str, "decided_on": str, "outcome": str, "physicians": list, "volume": list,
    "later_history": list,
}  # fmt: skip
PHYSICIAN = {
    "name", "names_as_written", "credential", "specialty", "role", "retained_side", "retained_by", "role_quote",
    "opinions", "weight", "weight_reasons", "weight_quote", "weighings",
}  # fmt: skip
OPINION = {"issue", "direction", "value", "quote", "confidence", "rule"}


def release(demo: Path) -> dict[str, Any]:
    current = (demo / "current").read_text().strip()
    found: dict[str, Any] = json.loads((demo / "releases" / current / "build.json").read_text())
    return found


def test_the_demo_says_where_it_is(made: Done) -> None:
    where = made.out.strip().rpartition("=")[2]
    assert made.out == f"sample built in {where}; other commands reach it with EXAMINER_DB_DATA={where}\n"
    assert (Path(where) / "current").is_file()


def test_the_reviewer_s_judgments_all_apply(demo: Path) -> None:
    assert release(demo)["refused"] == []


def test_a_build_of_the_same_folder_is_the_same_and_still_the_sample(demo: Path, command: Command) -> None:
    before = release(demo)
    again = command(demo, "build", "--json").json
    assert (again["content"], again["rows"], again["sample"]) == (before["content"], before["rows"], True)


def test_the_demo_leaves_real_data_alone(data: Path, command: Command) -> None:
    before = (data / "current").read_text()
    done = command(data, "demo", "--no-serve")
    assert (done.code, done.out) == (2, "")
    assert done.complaint == f"{data} holds data that is not the sample; name another folder in EXAMINER_DB_DATA"
    assert (data / "current").read_text() == before


MISSPELT = {
    "Haverstrat, Cornelius": "Cornelius B. Haverstraat",
    "Kornelius Haverstraat": "Cornelius B. Haverstraat",
    "Haverstraat": "Cornelius B. Haverstraat",
    "dr. cornelius haverstraat md": "Cornelius B. Haverstraat",
    "Dragomirsk Lyle": "Fenwick A. Dragomirsk-Lyle",
    "Fenwik Dragomirsk-Lile": "Fenwick A. Dragomirsk-Lyle",
    "Hollis Dargenvale": "Hollis W. D'Argenvale Jr.",
}


@pytest.mark.parametrize(("typed", "name"), MISSPELT.items(), ids=MISSPELT.keys())
def test_a_misspelt_name_finds_the_examiner_first(demo: Path, command: Command, typed: str, name: str) -> None:
    first = command(demo, "search", typed, "--json").json[0]
    assert first == {
        "kind": "examiner",
        "id": first["id"],
        "name": name,
        "why": first["why"],
        "url": f"/examiners/{first['id']}",
    }
    assert first["why"]


@pytest.mark.parametrize("typed", ["Haverstraat", "Dragomirsk-Lyle", "spondylolisthesis", '"independent medical"'])
def test_hits_are_what_the_contract_says_people_before_texts(demo: Path, command: Command, typed: str) -> None:
    hits = command(demo, "search", typed, "--json").json
    assert hits
    assert [set(hit) for hit in hits] == [HIT] * len(hits)
    assert all(hit["url"].startswith(KINDS.get(hit["kind"], "/")) for hit in hits)
    people = [hit["kind"] in {"examiner", "physician"} for hit in hits]
    assert people == sorted(people, reverse=True)


def test_names_come_from_a_file_too(demo: Path, command: Command, tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("Haverstrat\n\nNobody Whatsoever\n")
    found = command(demo, "search", "--file", file, "--json").json
    assert {typed: [hit["name"] for hit in hits][:1] for typed, hits in found.items()} == {
        "Haverstrat": ["Cornelius B. Haverstraat"],
        "Nobody Whatsoever": [],
    }


def test_a_profile_is_a_track_record_by_name_or_id(demo: Path, command: Command) -> None:
    by_name = command(demo, "profile", "Cornelius Haverstraat", "--json").json
    assert set(by_name) == {*TrackRecord.model_fields, "withheld"}
    assert by_name["name"] == "Cornelius B. Haverstraat"
    assert by_name["is_examiner"] is True
    assert {count["what"]: count["n"] for count in by_name["counts"]}["opinions, one for each claim and issue"] >= 40
    assert by_name == command(demo, "profile", by_name["id"], "--json").json


def test_the_sources_are_one_object_of_counts(demo: Path, command: Command) -> None:
    found = command(demo, "sources", "--json").json
    assert set(found) == {"records", "sources", "reference"}
    read = {slug: source for slug, source in found["sources"].items() if source["records"]}
    assert set(read) == {"local_files", "ny_opmc", "us_ecab", "us_pubmed"}
    others = {slug: source["health"] for slug, source in found["sources"].items() if slug not in read}
    assert set(others.values()) == {"never_run", "paused"}
    assert others["us_nppes"] == "never_run"  # The sample has its reference table only.
    for slug, source in read.items():
        assert (source["slug"], source["health"], source["last_fetched"]) == (slug, "ok", "2026-09-01")
    assert found["records"] == sum(source["records"] for source in found["sources"].values()) > 100


def test_an_import_is_one_object_of_counts(data: Path, command: Command, tmp_path: Path) -> None:
    file = tmp_path / "empty.txt"
    file.touch()
    done = command(data, "import", file, SAMPLE / "ny_opmc.json", "--json", "--as-of", "2026-09-01")
    counts = {"records", "new", "changed", "gone", "pages", "bytes", "quarantined"}
    assert done.code == 0
    assert set(done.json) == {*counts, "sources"}
    assert set(done.json["sources"]) == {"local_files", "ny_opmc"}
    for source in done.json["sources"].values():
        assert set(source) == {*counts, "health", "reason", "skipped"}
    assert (done.json["quarantined"], done.json["pages"]) == (1, 2)


def test_a_decision_is_read_as_the_contract_says(demo: Path, command: Command) -> None:
    file = SAMPLE / "mn_wcca" / "Aspengren-09-18-13.txt"
    text = file.read_text(encoding="utf-8")
    (found,) = map(json.loads, command(demo, "read", file, "--json").out.splitlines())
    assert {name: type(found[name]) for name in READING} == READING
    assert {physician["role"] for physician in found["physicians"]} >= {"insurer_examiner", "treating"}
    quotes = []
    for physician in found["physicians"]:
        assert set(physician) >= PHYSICIAN
        assert all(set(opinion) >= OPINION for opinion in physician["opinions"])
        quotes += [opinion["quote"] for opinion in physician["opinions"]]
        quotes += [weighing["quote"] for weighing in physician["weighings"]]
    assert len(quotes) >= 4
    assert [text[quote["start"] : quote["end"]] for quote in quotes] == [quote["text"] for quote in quotes]


def test_every_page_says_that_the_sample_is_invented(demo: Path, command: Command) -> None:
    hits = command(demo, "search", "Dragomirsk-Lyle", "--json").json
    site = create_app(Config(data=demo))
    addresses = ["/", "/sources", "/methodology", "/search?q=knee", "/no/such/page", *(hit["url"] for hit in hits)]
    for address in addresses:
        page = site.test_client().get(address, follow_redirects=True)
        assert "Invented sample." in page.get_data(as_text=True)
    site.extensions["current_release"].close()


def test_an_imported_decision_offers_no_way_to_an_address_that_is_not_known(demo: Path, command: Command) -> None:
    hits = command(demo, "search", '"proper SOAF"', "--json").json
    address = next(hit["url"] for hit in hits if hit["kind"] == "decision")
    site = create_app(Config(data=demo))
    page = site.test_client().get(address).text
    assert "imported from a file, the publisher’s address is not known" in page
    assert "/source" not in page.replace('href="/sources"', "")
    site.extensions["current_release"].close()


def test_the_desk_of_the_sample_hangs_together_and_names_what_came_in(demo: Path, command: Command) -> None:
    found = command(demo, "desk", "verify", "--json").json
    assert (found["holds"], found["older"], found["since_release"]) == (True, 0, 1)
    log = command(demo, "desk", "log", "--json").json
    imports = [entry for entry in log if entry["action"] == "import"]
    assert {entry["subject"] for entry in imports} == {
        "desk",
        "local_files",
        "ny_opmc",
        "us_ecab",
        "us_nppes",
        "us_pubmed",
    }
    files = {hashlib.sha256(path.read_bytes()).hexdigest() for path in SAMPLE.rglob("*") if path.is_file()}
    assert {entry["other"] for entry in imports} <= files
    # A file's name may be the claimant's, and the list of entries is sent to others.
    names = [path.stem for path in (SAMPLE / "mn_wcca").iterdir()]
    assert not [name for name in names if name in json.dumps(log)]
