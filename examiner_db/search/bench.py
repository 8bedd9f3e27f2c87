"""Measures name search on invented people: how often the person meant is found, how fast, and in how much memory."""

import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from examiner_db.search.index import SearchIndex, build_index
from examiner_db.search.invented import invent, questions
from examiner_db.search.measuring import ROUNDS, let_go, median_of, peak_mb, size_mb, timed, times
from examiner_db.search.peers import name_peers

PER_KIND = 400
Asked = dict[str, list[tuple[str, str]]]


def bench(names: int, seed: int, *, peers: bool = False) -> dict[str, Any]:
    """Build an index of ``names`` invented people and search it; return the report: times in ms, memory in MB.

    Each kind of mistyping reports ``recall@1``, ``recall@5``, and the median and 95th percentile of the first round,
    in a process that has just begun and finds the index on the disk (``cold``), of the median of three further rounds
    (``warm``), and of the processor's time in one more (``cpu``), which other work on the machine does not lengthen.
    ``ready_seconds`` is from the start of that process to its first answer; ``memory_mb`` is its
    peak. With ``peers``, other engines answer the same questions.
    """
    with TemporaryDirectory() as root:
        folder = Path(root) / "index"
        asked, built = apart(_build, folder, names, seed)
        let_go(folder)
        measured = apart(_search, folder, asked, time.time())
        return {
            "names": names,
            "seed": seed,
            **built,
            "index_mb": size_mb(folder),
            **measured,
            "peers": apart(name_peers, names, seed, asked) if peers else {},
        }


def apart(work: Any, *arguments: Any) -> Any:
    """Do work in a process of its own, whose memory is then what the work takes."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *arguments).result()


def _build(folder: Path, names: int, seed: int) -> tuple[Asked, dict[str, float]]:
    people = list(invent(names, seed))
    asked = questions(people, min(PER_KIND, names // 10), seed)
    started = time.perf_counter()
    build_index(folder, people, [])
    return asked, {"build_seconds": round(time.perf_counter() - started, 1), "build_mb": peak_mb()}


def _search(folder: Path, asked: Asked, started: float) -> dict[str, Any]:
    index = SearchIndex.open(folder)
    index.names("Nobody Atall")
    ready = time.time() - started
    kinds = {kind: _ask(index, pairs) for kind, pairs in asked.items() if pairs}
    completion = _complete(index, [typed for typed, _ in asked["exact"]])
    index.close()
    return {"ready_seconds": round(ready, 2), "memory_mb": peak_mb(), "completion": completion, "kinds": kinds}


def _ask(index: SearchIndex, pairs: list[tuple[str, str]]) -> dict[str, float]:
    cold = [timed(index.names, typed) for typed, _ in pairs]
    warm = median_of([[timed(index.names, typed)[1] for typed, _ in pairs] for _ in range(ROUNDS)])
    worked = [timed(index.names, typed, time.process_time)[1] for typed, _ in pairs]
    found = [[hit.entry.id for hit in hits] for hits, _ in cold]
    ranks = [ids.index(meant) if meant in ids else -1 for ids, (_, meant) in zip(found, pairs, strict=True)]
    return {
        "n": len(pairs),
        "recall@1": round(sum(rank == 0 for rank in ranks) / len(ranks), 4),
        "recall@5": round(sum(0 <= rank < 5 for rank in ranks) / len(ranks), 4),
        **times("cold_", [ms for _, ms in cold]),
        **times("warm_", warm),
        **times("cpu_", worked),
    }


def _complete(index: SearchIndex, names: list[str]) -> dict[str, float]:
    """Complete every beginning of some names, as their letters are typed."""
    beginnings = [name[:length] for name in names for length in range(1, len(name) + 1)]
    return {"n": len(beginnings), **times("", [timed(index.suggest, typed)[1] for typed in beginnings])}
