"""All sources at once, through the real fetcher, in a world on 127.0.0.1 with faults: whatever happens on the way, the
database is that of an undisturbed run.
"""

import random
import shutil
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from examiner_db.record_store import RecordStore, SourceReport
from examiner_db.releases import Releases
from examiner_db.vocabulary import Health
from scrapers.source import discover
from tests.path.conftest import decision
from tests.replay.runs import Runs
from tests.replay.world import World, opened, saved_world

KILLS, IN_A_ROW = 20, 5
"""How often updates are killed, and how often one after the other before one may end."""
FEWEST_CHANGES = 3
ROSTER = (
    "state,program,role,last_name,first_name,middle,suffix,license_no,npi,specialty,city,zip,approved_from,approved_to,"
    "status,source_url,retrieved_on"
)
NPI = "9000003019"
"""Whom the saved answer about payments is about."""


@dataclass
class Replay:
    """The world, and commands that are run in it."""

    world: World
    runs: Runs
    folder: Path
    log: Path

    def data(self, name: str) -> Path:
        """A data folder with one decision, so that there is an examiner whom sources can be asked about."""
        data, file = self.folder / name, self.folder / "decision.txt"
        file.write_text(decision(11, examiner="Velma Ostrander"))
        assert self.runs.run(data, "import", str(file), "--tribunal", "mn_wcca", "--public") == 0, self.log.read_text()
        roster = self.folder / "roster.csv"
        roster.write_text(
            f"{ROSTER}\nCO,level_ii,,Ostrander,Velma,,,DR.0090011,{NPI},,,,,,accredited,https://cdle.example.gov/level-ii.pdf,2026-08-30\n"
        )
        assert self.runs.run(data, "import", str(roster), "--public") == 0, self.log.read_text()
        return data

    def update(self, data: Path) -> dict[str, SourceReport]:
        """Run ``update`` to its end; how every source is then."""
        code = self.runs.run(data, "update")
        reports = {report.slug: report for report in RecordStore(data).reports()}
        failed = {slug: one.reason for slug, one in reports.items() if one.health is Health.FAILED}
        assert code == (1 if failed else 0), self.log.read_text()
        return reports


def content(data: Path) -> str:
    with Releases(data).hold_current() as held:
        return str(held.info["content"])


@pytest.fixture(scope="module")
def replay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replay]:
    folder = tmp_path_factory.mktemp("replay")
    world = saved_world()
    with opened(world, folder) as doors:
        runs = Runs(doors.plain, doors.encrypted, doors.certificate, folder / "log")
        yield Replay(world, runs, folder, folder / "log")
        runs.close()


@pytest.fixture(scope="module")
def base(replay: Replay) -> Path:
    """A folder that was updated once."""
    data = replay.data("base")
    replay.update(data)
    return data


def copy(base: Path, name: str) -> Path:
    return shutil.copytree(base, base.with_name(name))


def test_all_sources_are_read_politely_and_a_second_update_finds_nothing_new(replay: Replay, base: Path) -> None:
    before, said = content(base), RecordStore(base).reports()
    fetched = {one.slug for one in said if one.runs and one.slug not in {"local_files", "roster_csv"}}
    assert fetched >= {slug for slug, one in discover().items() if one.source.start and one.source.paused is None}
    assert [(one.slug, one.reason) for one in said if one.health is Health.FAILED] == []
    assert {one.slug for one in said if one.health is Health.PAUSED} == {
        slug for slug, one in discover().items() if one.source.paused is not None
    }
    twice = copy(base, "twice")
    reports = replay.update(twice)
    assert content(twice) == before
    assert {
        slug: (one.new, one.changed, one.gone) for slug, one in reports.items() if slug in fetched
    } == dict.fromkeys(fetched, (0, 0, 0))
    assert replay.world.most_at_once == 1


def test_a_broken_publisher_is_marked_and_takes_nothing_along(replay: Replay, base: Path) -> None:
    data = copy(base, "broken")
    replay.world.broken = frozenset({"health.data.ny.gov"})
    reports = replay.update(data)
    replay.world.broken = frozenset()
    known = {one.slug: one for one in RecordStore(base).reports()}
    why = "a page of text/html came where a file was expected, so that it is an error page; look at it"
    assert [(slug, one.reason) for slug, one in reports.items() if one.health is Health.FAILED] == [("ny_opmc", why)]
    assert reports["ny_opmc"].records == known["ny_opmc"].records > 0
    kept = {data: list(RecordStore(data).sightings("ny_opmc")) for data in (base, data)}
    assert kept[base] == kept[data]
    replay.update(data)
    assert content(data) == content(base)


def test_killed_at_twenty_moments_it_ends_like_an_undisturbed_run(replay: Replay, base: Path) -> None:
    """A kill may come while a page is received, records are written, or a release is built."""
    replay.world.change()
    undisturbed = copy(base, "undisturbed")
    began = time.monotonic()
    reports = replay.update(undisturbed)
    took = time.monotonic() - began
    assert sum(one.gone for one in reports.values()) >= FEWEST_CHANGES
    assert content(undisturbed) != content(base)
    chance = random.Random(5)
    kills = 0
    for chain in range(KILLS // IN_A_ROW):
        data = copy(base, f"killed-{chain}")
        while kills < (chain + 1) * IN_A_ROW:
            ended, lived = replay.runs.killed_after(chance.uniform(0, took), data, "update")
            if ended == -signal.SIGKILL:
                kills += 1
            else:
                took = lived  # What is at hand need not be fetched again, so that runs become shorter.
        replay.update(data)
        assert content(data) == content(undisturbed)
        assert records(data) == records(undisturbed)


def records(data: Path) -> dict[str, list[str]]:
    """What every source says, without the moments at which it was seen."""
    store = RecordStore(data)
    return {
        one.slug: [sighting.record.model_dump_json() for sighting in store.sightings(one.slug)]
        for one in store.reports()
    }
