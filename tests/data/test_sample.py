import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from data.invent.registered import FILE
from data.invent.sample import files, write

ROOT = Path(__file__).resolve().parents[2]
Truth = list[dict[str, Any]]


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def physicians(truth: Truth) -> list[dict[str, Any]]:
    return [physician for decision in truth for physician in decision["physicians"]]


def test_the_program_rewrites_the_committed_sample_byte_for_byte(tmp_path: Path, sample: Path) -> None:
    subprocess.run([sys.executable, "-m", "data.invent", str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    committed = tree(sample)
    committed.pop("desk.csv", None)
    assert tree(tmp_path) == committed


def test_what_an_earlier_run_left_is_removed_but_the_desk_stays(tmp_path: Path) -> None:
    (tmp_path / "us_ecab").mkdir()
    for name in ("us_ecab/old.pdf", "desk.csv"):
        (tmp_path / name).write_text("old")
    write(tmp_path)
    assert not (tmp_path / "us_ecab/old.pdf").exists()
    assert (tmp_path / "desk.csv").read_text() == "old"


def test_the_sample_is_small(sample: Path) -> None:
    written = tree(sample)
    assert sum(map(len, written.values())) < 2_000_000
    assert max(len(content) for name, content in written.items() if name.endswith(".pdf")) < 15_000


def test_the_manifest_names_every_page_once_in_the_order_of_import(manifest: list[dict[str, str]]) -> None:
    pages = [file.path for file in files() if file.path not in {"manifest.csv", "truth.jsonl", FILE}]
    assert [row["path"] for row in manifest] == pages
    assert len(set(pages)) == len(pages)
    assert {row["source"] for row in manifest} == {"ny_opmc", "us_ecab", "us_pubmed", "local_files"}
    assert {row["public"] for row in manifest} == {"yes"}
    assert all(row["tribunal"] for row in manifest if row["source"] in {"local_files", "us_ecab"})


def test_every_format_occurs(manifest: list[dict[str, str]]) -> None:
    kinds = {Path(row["path"]).suffix for row in manifest}
    assert kinds == {".json", ".html", ".pdf", ".txt", ".docx", ".xml"}


def test_every_tribunal_decides_in_every_way_that_matters(truth: Truth) -> None:
    count = Counter(decision["tribunal"] for decision in truth)
    assert sum(count.values()) >= 60
    assert count["us_ecab"] >= 20
    assert count["mn_wcca"] >= 22
    assert min(count["il_iwcc"], count["co_oac"]) >= 9
    assert {decision["outcome"] for decision in truth} == {"claimant_won", "claimant_lost", "mixed", "remanded"}
    years = [decision["decided_on"][:4] for decision in truth]
    assert (min(years), max(years)) == ("2009", "2026")


def test_every_role_weight_and_direction_occurs(truth: Truth) -> None:
    everyone = physicians(truth)
    assert {one["role"] for one in everyone} == {
        "insurer_examiner",
        "neutral_examiner",
        "records_reviewer",
        "agency_examiner",
        "claimant_expert",
        "treating",
    }
    assert {one["weight"] for one in everyone} == {"credited", "partly", "rejected", "not_stated"}
    assert {opinion["direction"] for one in everyone for opinion in one["opinions"]} == {"insurer", "claimant", "mixed"}


def test_examiners_have_one_twelve_and_forty_opinions_on_one_issue(truth: Truth) -> None:
    claims: dict[str, dict[str, str]] = defaultdict(dict)
    for decision in truth:
        for one in decision["physicians"]:
            for opinion in one["opinions"]:
                if opinion["issue"] == "causation" and one["role"] != "treating":
                    claims[one["npi"]][decision["docket"]] = opinion["direction"]
    sizes = Counter(len(found) for found in claims.values())
    assert len(claims) >= 12
    assert {1, 12, 40} <= set(sizes)
    (forty,) = (found for found in claims.values() if len(found) == 40)
    assert Counter(forty.values()) == {"insurer": 33, "claimant": 5, "mixed": 2}


def test_one_examiner_is_credited_as_often_as_rejected(truth: Truth) -> None:
    weights = Counter(one["weight"] for one in physicians(truth) if one["name"] == "Cornelius B. Haverstraat")
    assert weights == {"credited": 15, "rejected": 15, "partly": 4, "not_stated": 6}


def test_one_person_is_spelt_three_ways_and_one_name_is_two_people(truth: Truth) -> None:
    spellings, people = defaultdict(set), defaultdict(set)
    for one in physicians(truth):
        if one["npi"]:
            spellings[one["npi"]].add(one["name"])
            people[one["name"]].add(one["npi"])
    assert max(map(len, spellings.values())) == 3
    assert [name for name, npis in people.items() if len(npis) == 2] == ["Lucian Abernook"]


def test_one_physician_has_different_roles_in_different_decisions(truth: Truth) -> None:
    roles = defaultdict(set)
    for one in physicians(truth):
        roles[one["npi"]].add(one["role"])
    assert {"agency_examiner", "neutral_examiner"} in roles.values()


def test_what_the_truth_says_stands_in_the_decision(truth: Truth, texts: dict[str, str]) -> None:
    missing = [
        (decision["file"], quote)
        for decision in truth
        for one in decision["physicians"]
        for quote in (one["name"], one["weight_quote"], *(opinion["quote"] for opinion in one["opinions"]))
        if quote not in texts[decision["file"]] and not _broken_once(quote, texts[decision["file"]])
    ]
    assert missing == []


def _broken_once(quote: str, text: str) -> bool:
    """Whether the end of a page, with its footnotes, stands between two words of the quote."""
    words = quote.split()
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words)))
    return any(first in text and text.find(rest, text.find(first)) > 0 for first, rest in halves)


def test_opinions_are_said_in_many_ways(truth: Truth) -> None:
    quotes = [
        opinion["quote"].replace(one["name"].split()[-1], "")
        for one in physicians(truth)
        if one["role"] == "insurer_examiner"
        for opinion in one["opinions"]
        if (opinion["issue"], opinion["direction"]) == ("causation", "insurer")
    ]
    assert len({" ".join(re.findall(r"[a-z]+", quote)[:4]) for quote in quotes}) >= 12


def test_decisions_read_like_decisions(texts: dict[str, str]) -> None:
    assert min(map(len, texts.values())) > 4_000
    assert max(map(len, texts.values())) < 9_000
    assert [name for name, text in texts.items() if re.search(r"[{}]|\.\.|  |\b[Aa] [aeio][a-z]", text)] == []


def test_claimants_are_printed_as_the_forums_print_them(texts: dict[str, str]) -> None:
    minnesota = " ".join(text for name, text in texts.items() if name.startswith("mn_wcca"))
    for form in (r"\b(Mr|Ms)\. [A-Z]\w+’s\b", r"[A-Z]{4,}, Employee", r"The employee, [A-Z]\w+ ", r"was born on [A-Z]"):
        assert re.search(form, minnesota), form
    for name, text in texts.items():
        if name.startswith("mn_wcca"):
            surname = Path(name).stem.rsplit("-", 3)[0]
            folded = re.sub(r"[^A-Za-z-]", "", text)
            assert surname.upper() in folded.upper()
        if name.startswith("us_ecab"):
            assert re.search(r"\b[A-Z]\.[A-Z]\., Appellant", text)


def test_physicians_of_cited_cases_are_no_part_of_the_truth(truth: Truth, texts: dict[str, str]) -> None:
    everything = " ".join(texts.values())
    named = {one["name"].split()[-1] for one in physicians(truth)}
    for cited in ("Fenniman", "Pellworth", "Millibrand"):
        assert f"Dr. {cited}" in everything
        assert cited not in named
