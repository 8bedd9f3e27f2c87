from importlib.util import find_spec

from typer.testing import CliRunner

from examiner_db.cli import app
from examiner_db.search.invented import invent, questions
from examiner_db.search.peers import name_peers

THERE = {"fts5_trigram"} | ({"tantivy_fuzzy"} if find_spec("tantivy") else set())


def test_peers_are_asked_the_same_and_measured_the_same() -> None:
    asked = questions(list(invent(300, 3)), 20, 3)
    report = name_peers(300, 3, asked)
    assert set(report) == THERE
    for measured in report.values():
        assert measured["exact"]["recall@5"] >= 0.95
        assert set(measured) == {"build_seconds", *(kind for kind, pairs in asked.items() if pairs)}
        for kind, pairs in asked.items():
            assert measured[kind]["n"] == len(pairs)
            assert 0 <= measured[kind]["recall@5"] <= 1
            assert 0 < measured[kind]["warm_p50_ms"] <= measured[kind]["warm_p95_ms"]


def test_whoever_asks_for_peers_is_told_how_to_get_the_one_that_is_not_there() -> None:
    asked = CliRunner().invoke(app, ["bench", "search", "--names", "0", "--decisions", "0", "--peers"])
    told = "tantivy is not installed and is left out; `make bench` installs it\n"
    assert asked.stderr == ("" if find_spec("tantivy") else told)
    not_asked = CliRunner().invoke(app, ["bench", "search", "--names", "0", "--decisions", "0"])
    assert (not_asked.exit_code, not_asked.stderr) == (0, "")
