"""Measures document search on invented decisions: how fast, with snippets, in either engine and beside others."""

import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from examiner_db.search import documents
from examiner_db.search.bench import apart
from examiner_db.search.index import SearchIndex, build_index
from examiner_db.search.invented import invent
from examiner_db.search.invented_decisions import QUESTIONS, invent_decisions
from examiner_db.search.measuring import ROUNDS, let_go, median_of, peak_mb, size_mb, timed, times
from examiner_db.search.peers import document_peers
from examiner_db.workers import give_way

ENGINES = {"whoosh": 10**15, "full_text": -1}
"""How many characters Whoosh carries, so that each engine is chosen."""

WHOOSH_DECISIONS = 2_000
"""Whoosh is measured on so many at most, for its build takes minutes beyond."""

WHILE_BUILDING = 8
"""Rounds asked while another process builds an index."""

A_MOMENT = 0.05
"""Seconds between two looks whether that process has begun to build."""


def bench_documents(decisions: int, seed: int, *, peers: bool = False) -> dict[str, Any]:
    """Search ``decisions`` invented decisions of 1,500 words; return the report: times in ms, memory in MB.

    ``cold`` is a first round in a new process with the index on the disk, ``warm`` the median of three rounds, ``cpu``
    the processor's time in one more, which other work on the machine does not lengthen, and ``while_building`` what
    asking takes as another process builds an index and gives way, as the commands that publish do.
    """
    with TemporaryDirectory() as root:
        return {
            "decisions": decisions,
            "seed": seed,
            "questions": len(QUESTIONS),
            "full_text": _engine("full_text", Path(root) / "full_text", decisions, seed),
            "whoosh": _engine("whoosh", Path(root) / "whoosh", min(decisions, WHOOSH_DECISIONS), seed),
            "while_building": _disturbed(Path(root), seed),
            "peers": apart(document_peers, decisions, seed) if peers else {},
        }


def _engine(engine: str, folder: Path, decisions: int, seed: int) -> dict[str, Any]:
    built = apart(_build, engine, folder, decisions, seed)
    let_go(folder)
    return {"decisions": decisions, **built, "index_mb": size_mb(folder), **apart(_search, folder)}


def _build(engine: str, folder: Path, decisions: int, seed: int) -> dict[str, float]:
    documents.WHOOSH_CARRIES = ENGINES[engine]
    started = time.perf_counter()
    build_index(folder, [], invent_decisions(decisions, seed))
    return {"build_seconds": round(time.perf_counter() - started, 1), "build_mb": peak_mb()}


def _search(folder: Path) -> dict[str, Any]:
    index = SearchIndex.open(folder)
    cold = _round(index)
    warm = median_of([_round(index) for _ in range(ROUNDS)])
    slowest = max(zip(warm, QUESTIONS, strict=True))[1]
    taken = {**times("cold_", cold), **times("warm_", warm), **times("cpu_", _round(index, time.process_time))}
    return {**taken, "slowest": slowest, "memory_mb": peak_mb()}


def _round(index: SearchIndex, clock: Callable[[], float] = time.perf_counter) -> list[float]:
    return [timed(index.documents, text, clock)[1] for text in QUESTIONS]


def _disturbed(root: Path, seed: int) -> dict[str, float]:
    """Ask the full text alone, and while an index of names and decisions is built beside it."""
    index = SearchIndex.open(root / "full_text")
    alone = median_of([_round(index) for _ in range(WHILE_BUILDING)])
    stop = _building(root / "again", seed)
    beside = median_of([_round(index) for _ in range(WHILE_BUILDING)])
    stop()
    index.close()
    return {**times("alone_", alone), **times("building_", beside)}


def _building(folder: Path, seed: int) -> Callable[[], None]:
    """Build indexes in another process, which has begun when this returns, until told to stop."""
    process = get_context("spawn").Process(target=_build_on, args=(folder, seed), daemon=True)
    process.start()
    while process.is_alive() and not folder.exists():
        time.sleep(A_MOMENT)

    def stop() -> None:
        process.terminate()
        process.join()

    return stop


def _build_on(folder: Path, seed: int) -> None:
    give_way()
    for number in range(1_000):
        build_index(folder / str(number), invent(20_000, seed), invent_decisions(2_000, seed))
