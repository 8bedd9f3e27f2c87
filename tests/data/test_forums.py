import re
from typing import Any

import pytest

from data.invent import colorado, ecab, illinois, insurers, minnesota, minnesota_plan

Truth = list[dict[str, Any]]


def decisions(truth: Truth, tribunal: str) -> Truth:
    return [decision for decision in truth if decision["tribunal"] == tribunal]


@pytest.mark.parametrize("forum", [colorado, ecab, illinois, insurers, minnesota])
def test_a_forum_writes_the_same_files_twice(forum: Any) -> None:
    assert list(forum.files()) == list(forum.files())


@pytest.mark.parametrize(
    ("shape", "direction", "outcome"),
    [
        ("credited", "insurer", "claimant_lost"),
        ("credited", "claimant", "claimant_won"),
        ("rejected", "insurer", "claimant_won"),
        ("rejected", "claimant", "claimant_lost"),
        ("partly", "insurer", "mixed"),
        ("remanded", "insurer", "remanded"),
        ("reversed", "insurer", "claimant_won"),
        ("other", "insurer", "claimant_won"),
    ],
)
def test_who_prevails_in_minnesota_follows_from_the_shape(shape: str, direction: str, outcome: str) -> None:
    row = next(row for row in minnesota_plan.ROWS if (row.shape, row.direction) == (shape, direction))
    assert minnesota.outcome(row) == outcome


def test_minnesota_prints_its_heading_in_order(truth: Truth, texts: dict[str, str]) -> None:
    parts = [
        "Employee",
        "WORKERS’ COMPENSATION COURT OF APPEALS",
        "No. WC",
        "HEADNOTES",
        "Determined by",
        "Attorneys:",
    ]
    for decision in decisions(truth, "mn_wcca"):
        at = 0
        for part in (*parts, "OPINION", "BACKGROUND", "DECISION"):
            at = texts[decision["file"]].find(part, at)
            assert at >= 0, (decision["file"], part)
        assert f"No. {decision['docket']}" in texts[decision["file"]]


def test_minnesota_disposes_as_the_truth_says(truth: Truth, texts: dict[str, str]) -> None:
    for decision in decisions(truth, "mn_wcca"):
        text = texts[decision["file"]]
        assert ("Vacated and remanded." in text) == (decision["outcome"] == "remanded")
        if "Reversed." in text:
            assert decision["outcome"] == "claimant_won"


@pytest.mark.parametrize(
    "heading", ["JURISDICTION", "ISSUE", "FACTUAL HISTORY", "LEGAL PRECEDENT", "ANALYSIS", "CONCLUSION", "ORDER"]
)
def test_ecab_has_its_headings(truth: Truth, texts: dict[str, str], heading: str) -> None:
    assert all(heading in texts[decision["file"]] for decision in decisions(truth, "us_ecab"))


def test_ecab_orders_as_the_truth_says(truth: Truth, texts: dict[str, str]) -> None:
    words = {
        "affirmed.": "claimant_lost",
        "reversed.": "claimant_won",
        "set aside": "remanded",
        "affirmed in part": "mixed",
    }
    for decision in decisions(truth, "us_ecab"):
        order = texts[decision["file"]].split("IT IS HEREBY ORDERED THAT")[1]
        found = [outcome for word, outcome in words.items() if f"Programs is {word}" in order]
        assert found == [decision["outcome"]]


def test_ecab_never_names_the_claimant(truth: Truth, texts: dict[str, str]) -> None:
    for decision in decisions(truth, "us_ecab"):
        assert not re.search(r"\b(Mr|Ms)\. ", texts[decision["file"]])
        assert re.match(r"[A-Z]\.[A-Z]\. and ", decision["parties"])


def test_ecab_footnotes_stick_to_the_words_that_call_them(truth: Truth, texts: dict[str, str]) -> None:
    assert all("for the appellant1" in texts[decision["file"]] for decision in decisions(truth, "us_ecab"))


def test_illinois_adopts_the_arbitrator_and_prints_names_in_capitals(truth: Truth, texts: dict[str, str]) -> None:
    for decision in decisions(truth, "il_iwcc"):
        text = texts[decision["file"]]
        case, citation = decision["docket"].split(" / ")
        assert text.count(citation) >= 4
        assert case in text
        assert "affirms and adopts the Decision of the Arbitrator" in text
        assert re.search(r"DEPOSITION OF [A-Z .-]+, M\.D\.", text)


def test_illinois_text_and_pdf_differ_only_in_their_running_heads(truth: Truth) -> None:
    kinds = {decision["file"].rpartition(".")[2] for decision in decisions(truth, "il_iwcc")}
    assert kinds == {"pdf", "txt"}


def test_colorado_numbers_its_findings_and_names_no_claimant(truth: Truth, texts: dict[str, str]) -> None:
    for decision in decisions(truth, "co_oac"):
        text = texts[decision["file"]]
        findings = text.split("Findings of Fact")[1].split("Conclusions of Law")[0]
        assert [int(number) for number in re.findall(r"(?:^| )(\d)\. [A-ZÉ]", findings)][:5] == [1, 2, 3, 4, 5]
        assert f"WC {decision['docket']}" in text
        assert not re.search(r"\b(Mr|Ms)\. ", text)


@pytest.mark.parametrize("tribunal", ["us_ecab", "mn_wcca", "il_iwcc", "co_oac"])
def test_every_forum_credits_some_and_rejects_some(truth: Truth, tribunal: str) -> None:
    examined = [
        physician["weight"]
        for decision in decisions(truth, tribunal)
        for physician in decision["physicians"]
        if physician["role"] != "treating"
    ]
    assert {"credited", "partly", "rejected", "not_stated"} == set(examined)


def test_nothing_is_weighed_where_the_court_decides_on_other_grounds(truth: Truth) -> None:
    planned = decisions(truth, "mn_wcca")[: len(minnesota_plan.ROWS)]
    for row, decision in zip(minnesota_plan.ROWS, planned, strict=True):
        if row.shape in {"other", "remanded"}:
            assert {physician["weight"] for physician in decision["physicians"]} == {"not_stated"}
