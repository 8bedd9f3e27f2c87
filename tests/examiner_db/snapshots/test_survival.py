"""Kills and full disks, for real: each happens to a process of its own."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import examiner_db
from examiner_db.snapshots import SnapshotStore, Visit

FACTS = 'url="https://x.example.gov/", source="xx_board", media_type="text/plain"'

DIE_AT_EVERY_LINE = f"""
    import os, signal, sys
    from pathlib import Path
    import examiner_db.snapshots as room

    folder = str(Path(room.__file__).parent)

    def trace_to(last):
        count = 0
        def trace(frame, event, _):
            nonlocal count
            if not frame.f_code.co_filename.startswith(folder):
                return None
            if event == "line":
                count += 1
                if count == last:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace
        return trace

    def life(root, last):
        store = room.SnapshotStore(root)
        store.keep([b"before"], {FACTS})
        sys.settrace(trace_to(last))
        visit = store.keep([b"a page", b" in pieces"], {FACTS})
        store.keep_text(visit.sha256, "its text", "extractor 1")
        os._exit(0)

    moment, status = 0, 1
    while status:
        moment += 1
        child = os.fork() or life(Path(sys.argv[1], str(moment)), moment)
        status = os.waitpid(child, 0)[1]
"""

WRITE_FOR_EVER = f"""
    import sys, time
    from pathlib import Path
    from examiner_db.snapshots import SnapshotStore

    store, number = SnapshotStore(Path(sys.argv[1])), 0
    print("ready", flush=True)
    while True:
        number += 1
        visit = store.keep([b"%d" % number * 20_000] * 10, {FACTS})
        store.keep_text(visit.sha256, f"text {{number}}\\f" * 1000, "extractor 1")
"""

WRITE_MANY = f"""
    import sys
    from pathlib import Path
    from examiner_db.snapshots import SnapshotStore

    store, name = SnapshotStore(Path(sys.argv[1])), sys.argv[2]
    for number in range(100):
        visit = store.keep([name.encode() * number], {FACTS}, etag=name, file_name=name * 3000)
        store.keep_text(visit.sha256, name * 9, f"extractor {{name}}")
"""

RUN_OUT = f"""
    import resource, sys
    from pathlib import Path
    from examiner_db.snapshots import CannotWriteError, SnapshotStore

    store = SnapshotStore(Path(sys.argv[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        for size in eval(sys.argv[2]):
            store.keep([b"x" * 1000] * size, {FACTS})
    except CannotWriteError as error:
        print(error)
"""


def started(text: str, *arguments: object) -> subprocess.Popen[str]:
    """Run a program in a process of its own, which finds the project as this one does."""
    program = [sys.executable, "-c", textwrap.dedent(text), *map(str, arguments)]
    project = Path(examiner_db.__file__).parents[1]
    return subprocess.Popen(program, cwd=project, stdout=subprocess.PIPE, text=True)


def output(text: str, *arguments: object) -> str:
    with started(text, *arguments) as process:
        printed, _ = process.communicate()
    assert process.returncode == 0
    return printed


def whole_store(root: Path) -> list[Visit]:
    """Read all of a store, prove every file in it, write to it, and return the visits it had."""
    store = SnapshotStore(root)
    visits = store.visits()
    for visit in visits:
        assert len(store.read_bytes(visit.sha256)) == visit.size
        kept = store.kept_text(visit.sha256)
        assert kept is None or store.read_text(kept.sha256).count("\f") + 1 == kept.pages
    for path in root.rglob("*"):
        assert len(path.name) != 64 or hashlib.sha256(path.read_bytes()).hexdigest() == path.name
    after = store.keep([b"after"], url="https://x.example.gov/", source="xx_board", media_type="text/plain")
    assert SnapshotStore(root).visits() == [*visits, after]
    return visits


def test_a_kill_at_any_line_of_the_room_leaves_a_usable_store(tmp_path: Path) -> None:
    output(DIE_AT_EVERY_LINE, tmp_path)

    moments = sorted(tmp_path.iterdir(), key=lambda path: int(path.name))
    counts = [len(whole_store(moment)) for moment in moments]
    texts = [(moment / "snapshots/texts.jsonl").exists() for moment in moments]
    assert len(moments) > 80
    assert (counts[0], counts[-1]) == (1, 2)
    assert counts == sorted(counts)
    assert (texts[0], texts[-1]) == (False, True)


def test_a_kill_at_any_time_leaves_a_usable_store(tmp_path: Path) -> None:
    kept = 0
    for _ in range(8):
        with started(WRITE_FOR_EVER, tmp_path) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                writer.wait(random.uniform(0, 0.1))
            os.kill(writer.pid, signal.SIGKILL)
        now = len(whole_store(tmp_path))
        assert now >= kept
        kept = now + 1
    assert kept > 8


def test_a_disk_that_fills_during_a_page_gives_one_sentence_and_no_half_file(tmp_path: Path) -> None:
    printed = output(RUN_OUT, tmp_path, "[10, 30]")

    assert printed == (
        f"cannot write {tmp_path}/snapshots: the disk is full; "
        "nothing half-written was kept, and what was there before is whole\n"
    )
    assert [visit.size for visit in whole_store(tmp_path)] == [10_000]
    assert list((tmp_path / "snapshots/incoming").iterdir()) == []


def test_a_disk_that_fills_during_a_line_of_the_index_leaves_the_lines_before(tmp_path: Path) -> None:
    printed = output(RUN_OUT, tmp_path, "[1] * 100")

    assert printed.startswith(f"cannot write {tmp_path}/snapshots/index.jsonl: the disk is full; ")
    assert (tmp_path / "snapshots/index.jsonl").read_bytes().endswith(b"}\n")
    assert len(whole_store(tmp_path)) > 20


def test_processes_that_write_at_once_lose_and_mix_nothing(tmp_path: Path) -> None:
    writers = [started(WRITE_MANY, tmp_path, name) for name in "abc"]
    for writer in writers:
        with writer:
            assert writer.wait() == 0

    visits = whole_store(tmp_path)
    sizes = {name: [visit.size for visit in visits if visit.etag == name] for name in "abc"}
    assert sizes == {name: list(range(100)) for name in "abc"}
    assert all(visit.file_name == str(visit.etag) * 3000 for visit in visits)
    assert len((tmp_path / "snapshots/texts.jsonl").read_text().splitlines()) == 300
