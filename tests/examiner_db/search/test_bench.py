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
        "open_seconds",
        "memory_mb",
        "kinds",
    ]
    assert (report["names"], report["seed"]) == (1500, 11)
    assert set(report["kinds"]) == set(MISTYPED)
    for measured in report["kinds"].values():
        assert list(measured) == ["n", "recall@1", "recall@5", "p50_ms", "p95_ms", "warm_p50_ms", "warm_p95_ms"]
        assert 0 <= measured["recall@1"] <= measured["recall@5"] <= 1
        assert 0 < measured["p50_ms"] <= measured["p95_ms"]
    assert {kind: found["recall@5"] >= 0.97 for kind, found in report["kinds"].items()} == dict.fromkeys(MISTYPED, True)
    assert report["kinds"]["exact"]["recall@1"] == 1
