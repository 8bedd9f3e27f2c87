"""The figures of the published scorer, on readings that do not depend on the reader.

The expected figures are what the scorer itself printed for ``gold/readings.jsonl`` against ``gold/gold.jsonl``.
"""

import json
from pathlib import Path

import pytest

from examiner_db.quality.calibration import Trust
from examiner_db.quality.findings import Finding, Tally, tallies
from examiner_db.quality.gold import GoldDecision, gold
from examiner_db.quality.gold_comparing import gold_compared, gold_trusts
from examiner_db.reading.types import Reading

FOLDER = Path(__file__).parent / "gold"
SCORER = {
    "read": (1.0, 3),
    "name_recall": (1.0, 7),
    "name_precision": (0.8889, 9),
    "role": (0.75, 4),
    "examiner": (0.6667, 3),
    "opinion_recall": (0.6, 5),
    "direction_precision": (0.6, 5),
    "weight_stated": (1.0, 2),
    "weight_filled": (0.3333, 3),
    "outcome": (0.5, 2),
    "quote": (0.8889, 9),
}


def readings() -> dict[str, Reading]:
    rows = [json.loads(line) for line in (FOLDER / "readings.jsonl").read_text().splitlines()]
    return {row.pop("file").removesuffix(".txt"): Reading.model_validate(row) for row in rows}


def decision(name: str) -> tuple[GoldDecision, str, Reading]:
    one, text = next(pair for pair in gold(FOLDER) if pair[0].id == name)
    return one, text, readings()[name]


def bad(name: str) -> list[tuple[str, str]]:
    return [(one.kind, one.about.removeprefix(f"{name}: ")) for one in gold_compared(*decision(name)) if not one.good]


def test_every_figure_is_the_scorers() -> None:
    found: list[Finding] = []
    for one, text in gold(FOLDER):
        found += gold_compared(one, text, readings()[one.id])
    assert {kind: (round(tally.share, 4), tally.n) for kind, tally in tallies(found).items()} == SCORER


def test_an_agency_examiner_is_an_insurers_and_what_one_reader_alone_says_is_not_asked_for() -> None:
    read = "causation:claimant, preexisting:insurer, treatment:insurer, work_capacity:indeterminate"
    assert bad("alpha") == [
        ("quote", "'credited Dr. Brandt' is not at 318"),
        ("opinion_recall", f"Ottmar Feldgren: work_capacity:insurer missed, {read} read"),
        ("direction_precision", "Ottmar Feldgren: causation claimant in 'related the hernia'"),
        ("weight_filled", "Ottmar Feldgren: credited, not not_stated"),
    ]


def test_what_is_missed_and_turned_round_is_told() -> None:
    assert [kind for kind, _ in bad("beta")] == [
        "outcome",
        "name_precision",
        "opinion_recall",
        "direction_precision",
        "role",
        "examiner",
    ]


def test_roles_on_which_the_readers_differ_are_not_asked_for() -> None:
    one, text, said = decision("alpha")
    asked = [finding.about for finding in gold_compared(one, text, said) if finding.kind in {"role", "examiner"}]
    assert not [about for about in asked if "Żaba" in about or "Quill" in about]


def test_without_a_second_reader_only_names_are_asked_for() -> None:
    assert tallies(gold_compared(*decision("gamma"))) == {
        "read": Tally(1, 1),
        "name_recall": Tally(1, 1),
        "name_precision": Tally(1, 1),
    }


def test_an_unread_physician_is_a_miss_of_each_figure_that_needs_one() -> None:
    one, text, said = decision("beta")
    silent = said.model_copy(update={"physicians": ()})
    found = tallies(gold_compared(one, text, silent))
    assert {kind: found[kind] for kind in ("name_recall", "examiner", "opinion_recall", "weight_stated")} == {
        "name_recall": Tally(0, 2),
        "examiner": Tally(0, 2),
        "opinion_recall": Tally(0, 3),
        "weight_stated": Tally(0, 1),
    }
    assert "role" not in found


@pytest.mark.parametrize(("name", "trusted"), [("gamma", []), ("beta", [(0.9, True), (0.8, False), (0.9, True)])])
def test_trust_is_judged_where_the_direction_is(name: str, trusted: list[tuple[float, bool]]) -> None:
    one, _, said = decision(name)
    assert gold_trusts(one, said) == [Trust(*pair) for pair in trusted]
