from examiner_db.search.bench import bench
from examiner_db.search.invented import MISTYPED


def test_finds_whom_it_asks_for_and_measures_every_kind_of_mistyping() -> None:
    report = bench(1500, 11)
    assert list(report) == [
        "names",
        "seed",
        "build_seconds",
        "build_mb",
        "index_mb",
        "ready_seconds",
        "memory_mb",
        "completion",
        "kinds",
        "peers",
    ]
    assert (report["names"], report["seed"], report["peers"]) == (1500, 11, {})
    assert set(report["kinds"]) == set(MISTYPED)
    for measured in report["kinds"].values():
        assert list(measured) == [
            *("n", "recall@1", "recall@5", "cold_p50_ms", "cold_p95_ms", "warm_p50_ms", "warm_p95_ms"),
            *("cpu_p50_ms", "cpu_p95_ms"),
        ]
        assert 0 <= measured["recall@1"] <= measured["recall@5"] <= 1
        assert 0 < measured["warm_p50_ms"] <= measured["warm_p95_ms"]
    assert {kind: found["recall@5"] >= 0.97 for kind, found in report["kinds"].items()} == dict.fromkeys(MISTYPED, True)
    assert report["kinds"]["exact"]["recall@1"] == 1
    assert report["completion"]["n"] > 1500
    assert 0 < report["completion"]["p50_ms"] <= report["completion"]["p95_ms"]
