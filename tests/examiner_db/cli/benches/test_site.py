"""``examiner-db bench site``, as its user runs it, on a small examiner; and what it invents is read as it is meant."""

import json

from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.cli.benches.invented_docket import NAME, OPINED, WEIGHED, texts
from examiner_db.reading import read

KEYS = [
    "opinions", "requests", "in_flight", "sql_statements", "profile_cold_ms", "profile_cold_cpu_ms", "profile_bytes",
    "profile_p50_ms", "profile_p95_ms", "profile_cpu_ms", "home_p50_ms", "home_p95_ms", "home_cpu_ms", "first_chart_ms",
]  # fmt: skip


def test_a_small_site_is_measured() -> None:
    result = CliRunner().invoke(app, ["bench", "site", "--opinions", "2", "--requests", "20", "--json"])
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert list(found) == KEYS
    assert 0 < found["sql_statements"] <= 12
    assert 10_000 < found["profile_bytes"] <= 150_000
    assert 0 < found["profile_p50_ms"] <= found["profile_p95_ms"]
    assert 0 < found["home_p50_ms"] <= found["home_p95_ms"]


def test_every_kind_of_decision_is_read_as_one_opinion_and_its_weighing() -> None:
    for text in texts(len(OPINED) * len(WEIGHED)):
        (decision,) = read(text)
        (examiner,) = [one for one in decision.physicians if one.name == NAME]
        assert (examiner.role, len(examiner.opinions)) == ("insurer_examiner", 1)
        assert examiner.weight in {"credited", "rejected"}


def test_decisions_are_of_different_claims() -> None:
    assert len(set(texts(1_000))) == 1_000
