"""A release becomes current in one step, is kept while it is held, and only one build runs."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from examiner_db.releases import BuildRunningError, NoReleaseError, Releases


def publish(releases: Releases, build: str) -> Path:
    folder = releases.begin(build)
    (folder / "evidence.sqlite").write_text(build)
    return releases.publish(folder, {"id": build})


def test_before_the_first_build_there_is_no_release(tmp_path: Path) -> None:
    releases = Releases(tmp_path)
    assert releases.current_id() is None
    with pytest.raises(NoReleaseError, match="run `examiner-db import`"):
        releases.hold_current()


def test_publishing_replaces_the_current_release_and_keeps_two(tmp_path: Path) -> None:
    releases = Releases(tmp_path)
    for build in ("a", "b", "c"):
        publish(releases, build)
    assert releases.current_id() == "c"
    assert sorted(path.name for path in (tmp_path / "releases").iterdir()) == [".scratch", "b", "c"]


def test_all_of_a_release_is_on_the_disk_before_it_is_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    releases, synced, to_disk = Releases(tmp_path), list[str](), os.fsync

    def noted(handle: int) -> None:
        to_disk(handle)
        path = Path(f"/proc/self/fd/{handle}").readlink().relative_to(tmp_path)
        synced.append(f"{path}, {releases.current_id()}")

    monkeypatch.setattr(os, "fsync", noted)
    folder = releases.begin("b")
    (folder / "index").mkdir()
    (folder / "index" / "names").write_text("vane")
    releases.publish(folder, {"id": "b"})
    building = {"", "/build.json", "/index", "/index/names"}
    assert {*synced[:4]} == {f"releases/.scratch/b{path}, None" for path in building}
    assert synced[4:] == ["releases, None", ".current, None", "., b"]


@pytest.mark.parametrize("text", ["", "{", "\0\0\0"])
def test_a_release_that_is_damaged_is_none_and_another_can_be_built(tmp_path: Path, text: str) -> None:
    releases = Releases(tmp_path)
    (publish(releases, "a") / "build.json").write_text(text)
    with pytest.raises(NoReleaseError, match=r"releases/a is damaged .*: run `examiner-db build` to make another"):
        releases.hold_current()
    assert not releases.holds_sample()
    publish(releases, "b")
    with releases.hold_current() as held:
        assert held.id == "b"


def test_a_held_release_is_not_pruned_until_it_is_let_go(tmp_path: Path) -> None:
    releases = Releases(tmp_path)
    publish(releases, "a")
    with releases.hold_current() as held:
        for build in ("b", "c", "d"):
            publish(releases, build)
        assert (held.folder / "evidence.sqlite").read_text() == "a"
        assert held.info == {"id": "a"}
    releases.prune()
    assert not (tmp_path / "releases" / "a").exists()


def test_what_a_killed_build_leaves_is_no_release_and_is_removed(tmp_path: Path) -> None:
    releases = Releases(tmp_path)
    publish(releases, "a")
    releases.begin("b")
    assert releases.current_id() == "a"
    releases.begin("c")
    assert sorted(path.name for path in (tmp_path / "releases" / ".scratch").iterdir()) == ["c"]


def test_a_second_build_is_refused_while_one_runs(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from examiner_db.releases import Releases\n"
        "with Releases(pathlib.Path(sys.argv[1])).building(): print('building', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "building\n"
        with pytest.raises(BuildRunningError, match="another build is running"), Releases(tmp_path).building():
            pass
        other.kill()
        other.communicate()
    with Releases(tmp_path).building():
        assert (tmp_path / "build.lock").exists()


def test_readers_see_whole_releases_during_twenty_publishes(tmp_path: Path) -> None:
    releases = Releases(tmp_path)
    publish(releases, "00")
    stop = threading.Event()
    wrong: list[str] = []

    def read() -> None:
        while not stop.is_set():
            with releases.hold_current() as held:
                if (held.folder / "evidence.sqlite").read_text() != held.info["id"]:
                    wrong.append(held.id)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(1, 21):
        publish(releases, f"{number:02}")
    stop.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert releases.current_id() == "20"
