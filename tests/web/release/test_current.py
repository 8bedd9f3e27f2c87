"""One release a request, whatever is published meanwhile."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from examiner_db.releases import NoReleaseError, Releases
from web import Config, create_app
from web.release.current import CurrentRelease, PrivateReleaseError

BUILDS = [f"202602{day:02}T100000Z" for day in range(4, 10)]


@pytest.fixture
def current(own_data: Path) -> Iterator[CurrentRelease]:
    opened = CurrentRelease(Config(data=own_data))
    yield opened
    opened.close()


def person(world: Any, name: str) -> None:
    """A release with one examiner, named for the release."""
    world.source("mn_wcca", "Workers' Compensation Court of Appeals")
    world.source("xx_board", "Board of Medical Licensure of Xenia")
    world.physician("one-examiner", name)
    world.decision("one-examiner", name)


def test_borrowers_of_one_release_share_it(current: CurrentRelease) -> None:
    first, second = current.borrow(), current.borrow()
    assert first is second
    assert first.borrowers == 2
    current.give_back(first)
    current.give_back(second)
    assert first.borrowers == 0


def test_a_track_record_is_parsed_once(current: CurrentRelease) -> None:
    release = current.borrow()
    assert release.track_record("orla-fennimore") is release.track_record("orla-fennimore")
    assert release.track_record("ansgar-dellwood") is None
    current.give_back(release)


def test_without_a_release_there_is_nothing_to_borrow(tmp_path: Path) -> None:
    with pytest.raises(NoReleaseError):
        CurrentRelease(Config(data=tmp_path)).borrow()


def test_a_replaced_release_lives_until_its_last_borrower(
    current: CurrentRelease, own_data: Path, publish: Any
) -> None:
    old = current.borrow()
    for build in BUILDS:
        publish(own_data, lambda world: person(world, "Magnus Thistlewood"), build)
    new = current.borrow()
    assert new.id == BUILDS[-1]
    assert old.track_record("orla-fennimore") is not None
    assert old.index.names("fennimore")[0].entry.id == "orla-fennimore"
    assert (own_data / "releases" / old.id).is_dir()
    current.give_back(old)
    Releases(own_data).prune()
    assert not (own_data / "releases" / old.id).exists()
    current.give_back(new)


def test_a_private_release_published_later_is_refused(own_data: Path, publish: Any) -> None:
    current = CurrentRelease(Config(data=own_data, host="192.0.2.7"))
    current.give_back(current.borrow())

    def private(world: Any) -> None:
        person(world, "Magnus Thistlewood")
        world.info["private"] = True

    publish(own_data, private, BUILDS[0])
    with pytest.raises(PrivateReleaseError):
        current.borrow()
    current.close()


def test_requests_in_flight_never_see_half_of_two_releases(own_data: Path, publish: Any) -> None:
    app = create_app(Config(data=own_data))
    stop = threading.Event()

    def ask() -> set[str]:
        client, seen = app.test_client(), set()
        while not stop.is_set():
            hits: dict[str, Any] = client.get("/search.json?q=thistlewood").json or {}
            for hit in hits.get("people", []):
                profile: dict[str, Any] = client.get(f"{hit['url']}.json").json or {}
                seen.add(profile["record"]["name"])
            assert hits["status"] == 200
        return seen

    with ThreadPoolExecutor(4) as pool:
        asking = [pool.submit(ask) for _ in range(4)]
        for build, name in zip(BUILDS, ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"], strict=True):
            publish(own_data, lambda world, name=name: person(world, f"{name} Thistlewood"), build)
        stop.set()
        seen = set().union(*(future.result() for future in asking))
    app.extensions["current_release"].close()
    assert seen <= {f"{name} Thistlewood" for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo")}
