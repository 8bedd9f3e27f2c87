"""Measures name search on invented people: how often the person meant is found, how fast, and in how much memory."""

import resource
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any

from examiner_db.search.index import SearchIndex, build_index
from examiner_db.search.invented import invent, questions

PER_KIND = 400
Asked = dict[str, list[tuple[str, str]]]


def bench(names: int, seed: int) -> dict[str, Any]:
    """Build an index of ``names`` invented people and search it; return the report: times in ms, memory in MB.

    Each kind of mistyping reports ``recall@1``, ``recall@5``, and the median and 95th percentile of the first round
    (posting lists read from disk) and of a second (``warm``). The index is built in a process of its own, so that
    ``memory_mb``, the peak of this process, is what searching takes.
    """
    with TemporaryDirectory() as folder:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            asked, seconds, build_mb = pool.submit(_build, Path(folder) / "index", names, seed).result()
        started = time.perf_counter()
        index = SearchIndex.open(Path(folder) / "index")
        opened = time.perf_counter() - started
        kinds = {kind: _ask(index, pairs) for kind, pairs in asked.items() if pairs}
        index.close()
        return {
            "names": names,
            "seed": seed,
            "build_seconds": round(seconds, 1),
            "build_mb": build_mb,
            "index_mb": _size_mb(Path(folder)),
            "open_seconds": round(opened, 2),
            "memory_mb": _peak_mb(),
            "kinds": kinds,
        }


def _build(folder: Path, names: int, seed: int) -> tuple[Asked, float, int]:
    people = list(invent(names, seed))
    asked = questions(people, min(PER_KIND, names // 10), seed)
    started = time.perf_counter()
    build_index(folder, people, [])
    return asked, time.perf_counter() - started, _peak_mb()


def _ask(index: SearchIndex, pairs: list[tuple[str, str]]) -> dict[str, float]:
    first = [_timed(index, typed) for typed, _ in pairs]
    warm = [_timed(index, typed) for typed, _ in pairs]
    ranks = [found.index(meant) if meant in found else -1 for (found, _), (_, meant) in zip(first, pairs, strict=True)]
    return {
        "n": len(pairs),
        "recall@1": round(sum(rank == 0 for rank in ranks) / len(ranks), 4),
        "recall@5": round(sum(0 <= rank < 5 for rank in ranks) / len(ranks), 4),
        **_times("", [ms for _, ms in first]),
        **_times("warm_", [ms for _, ms in warm]),
    }


def _timed(index: SearchIndex, typed: str) -> tuple[list[str], float]:
    started = time.perf_counter()
    hits = index.names(typed)
    return [hit.entry.id for hit in hits], (time.perf_counter() - started) * 1000


def _times(prefix: str, times: list[float]) -> dict[str, float]:
    cuts = quantiles(times, n=20, method="inclusive") if len(times) > 1 else times * 19
    return {f"{prefix}p50_ms": round(cuts[9], 2), f"{prefix}p95_ms": round(cuts[18], 2)}


def _size_mb(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 2**20


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
