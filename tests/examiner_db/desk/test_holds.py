"""What holds hide: entries, and people through every merge and split until somebody releases them."""

import pytest

from examiner_db.desk import Desk

ADA = "Ada Quill"
BY = "R. Viewer"
WHY = "says the decision is about another Ada Quill"
SETTLED = "settled"


def mentions(*ids: str) -> frozenset[str]:
    return frozenset(ids)


@pytest.fixture
def pair(desk: Desk) -> tuple[str, str]:
    """Two physicians of a release, the older first."""
    older, newer = desk.register(mentions("m1"), ADA), desk.register(mentions("m0"), ADA)
    published(desk)
    return older, newer


def published(desk: Desk) -> None:
    desk.published("20260101T000000000000Z", "f" * 64)


def test_a_hold_goes_with_a_page_into_a_merge(desk: Desk, pair: tuple[str, str]) -> None:
    older, newer = pair
    desk.hold(newer, by=BY, reason=WHY)
    assert desk.holds() == {newer}
    assert desk.register(mentions("m0", "m1"), ADA) == older
    assert desk.redirects() == {newer: older}
    assert desk.holds() == {newer, older}
    published(desk)
    assert desk.holds() == {newer, older}


def test_a_merge_that_is_taken_back_leaves_the_held_one_hidden_alone(desk: Desk, pair: tuple[str, str]) -> None:
    older, newer = pair
    desk.hold(newer, by=BY, reason=WHY)
    desk.register(mentions("m0", "m1"), ADA)
    published(desk)
    desk.register_all([(mentions("m0"), ADA), (mentions("m1"), ADA)])
    assert desk.holds() == {newer, older}, "the release that is current still shows both on one page"
    published(desk)
    assert desk.holds() == {newer}


def test_a_hold_goes_with_every_part_of_a_split(desk: Desk) -> None:
    whole = desk.register(mentions("m0", "m1", "m2"), ADA)
    published(desk)
    desk.hold(whole, by=BY, reason=WHY)
    parts = desk.register_all([(mentions("m0"), ADA), (mentions("m1", "m2"), ADA), (mentions("m3"), "Nils Orme")])
    published(desk)
    assert desk.holds() == set(parts[:2])


def test_a_part_is_released_by_itself(desk: Desk) -> None:
    whole = desk.register(mentions("m0", "m1", "m2"), ADA)
    published(desk)
    desk.hold(whole, by=BY, reason=WHY)
    _, part = desk.register_all([(mentions("m0"), ADA), (mentions("m1", "m2"), ADA)])
    published(desk)
    desk.release_hold(part, by=BY, reason=SETTLED)
    assert desk.holds() == {whole}
    desk.release_hold(whole, by=BY, reason=SETTLED)
    assert desk.holds() == set()


def test_the_hold_that_hides_a_page_is_released_by_either_id(desk: Desk, pair: tuple[str, str]) -> None:
    older, newer = pair
    desk.hold(newer, by=BY, reason=WHY)
    desk.register(mentions("m0", "m1"), ADA)
    published(desk)
    with desk.copy() as copy:
        copy.release_hold(newer, by=BY, reason=SETTLED)
        assert copy.holds() == set()
    desk.release_hold(older, by=BY, reason=SETTLED)
    assert older not in desk.holds()


def test_a_mention_that_comes_to_a_held_page_later_hides_no_other(desk: Desk) -> None:
    whole = desk.register(mentions("m0"), ADA)
    published(desk)
    desk.hold(whole, by=BY, reason=WHY)
    desk.register(mentions("m0", "m1"), ADA)
    published(desk)
    desk.register_all([(mentions("m0"), ADA), (mentions("m1"), ADA)])
    published(desk)
    assert desk.holds() == {whole}
