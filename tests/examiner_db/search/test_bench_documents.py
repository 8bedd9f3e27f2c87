from examiner_db.search.bench_documents import ENGINES, bench_documents
from examiner_db.search.invented_decisions import QUESTIONS


def test_measures_both_engines_and_what_a_build_costs_the_searches_beside_it() -> None:
    report = bench_documents(20, 5, peers=True)
    assert list(report) == ["decisions", "seed", "questions", *sorted(ENGINES), "while_building", "peers"]
    assert (report["decisions"], report["seed"], report["questions"]) == (20, 5, len(QUESTIONS))
    for engine in ENGINES:
        measured = report[engine]
        assert measured["decisions"] == 20
        assert measured["slowest"] in QUESTIONS
        assert 0 < measured["warm_p50_ms"] <= measured["warm_p95_ms"]
        assert 0 < measured["cpu_p50_ms"] <= measured["cpu_p95_ms"]
        assert measured["memory_mb"] > 0
    assert set(report["while_building"]) == {"alone_p50_ms", "alone_p95_ms", "building_p50_ms", "building_p95_ms"}
    assert set(report["peers"]) <= {"fts5", "tantivy"}
    assert report["peers"]["fts5"]["warm_p50_ms"] > 0
