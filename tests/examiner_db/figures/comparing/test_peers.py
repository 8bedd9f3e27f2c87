"""The others of a matched group: without the examiner compared, each opinion once, and enough of them or none."""

import pytest

from examiner_db.figures.comparing.peers import Counted, Field
from examiner_db.figures.counting import Unit

SAYS = {"i": "insurer", "c": "claimant", "m": "mixed", "n": "indeterminate"}


def units(says: str, year: int | None = 2016, issue: str = "causation", tribunal: str = "mn_wcca") -> list[Unit]:
    day = None if year is None else f"{year}-02-03"
    return [
        Unit(f"{says}{n}", issue, "payer", tribunal, day, SAYS[letter], checked=letter == "i", readings=frozenset())
        for n, letter in enumerate(says)
    ]


def field(*others: list[Unit], own: list[Unit], specialty: str | None = "orthopedics") -> Field:
    made = Field()
    made.add("own", "Ada Quill", specialty, own)
    for number, found in enumerate(others):
        made.add(f"p{number}", f"Peer {9 - number}", "orthopedics", found)
    return made


def test_a_group_needs_thirty_opinions_of_five_others() -> None:
    enough = field(*[units("iiiccc")] * 5, own=units("ic"))
    (matched,) = enough.matched("own", "payer", "causation")
    assert (matched.own, matched.others, matched.examiners) == (Counted(1, 2, 1), Counted(15, 30, 15), 5)
    assert matched.years == {"2016"}
    assert field(*[units("iiiccc")] * 4, units("iiicc"), own=units("ic")).matched("own", "payer", "causation") == []
    assert field(*[units("iiiiiccc")] * 4, own=units("ic")).matched("own", "payer", "causation") == []


def test_a_small_group_is_put_together_over_the_years_and_then_over_specialties() -> None:
    years = [units("iiiccc", year) for year in (2006, 2011, 2016, 2017, 2021)]
    (matched,) = field(*years, own=units("ic")).matched("own", "payer", "causation")
    assert (matched.finest.period, matched.used.period, matched.used.specialty) == (2015, None, "orthopedics")
    (matched,) = field(*years, own=units("ic"), specialty="neurology").matched("own", "payer", "causation")
    assert (matched.used.specialty, matched.used.period) == (None, None)


def test_another_tribunal_issue_or_block_is_no_peer() -> None:
    others = [units("iiiccc", tribunal="il_iwcc")] * 5 + [units("iiiccc", issue="mmi")] * 5
    assert field(*others, own=units("ic")).matched("own", "payer", "causation") == []


def test_opinions_that_favor_neither_side_are_not_compared() -> None:
    made = field(*[units("iiicccmmnn")] * 5, own=units("iicmn"))
    (matched,) = made.matched("own", "payer", "causation")
    assert (matched.own.of, matched.others.of) == (3, 30)
    assert made.issues("own") == [("payer", "causation")]


def test_peers_come_in_the_order_of_their_names_with_each_opinion_once() -> None:
    mixed = [*units("iiicccic", 2016), *units("c", 2001)]
    made = field(*[mixed] * 5, own=[*units("ic", 2016), *units("i", 1999)])
    matched = made.matched("own", "payer", "causation")
    assert [(one.used.period, one.others.of) for one in matched] == [(None, 45), (2015, 40)]
    peers = made.peers("own", [one.used for one in matched])
    assert list(peers) == ["p4", "p3", "p2", "p1", "p0"]
    assert set(peers.values()) == {Counted(4, 9, 4)}


@pytest.mark.parametrize("year", [2016, None])
def test_an_undated_opinion_is_matched_over_all_years(year: int | None) -> None:
    (matched,) = field(*[units("iiiccc")] * 5, own=units("ic", year)).matched("own", "payer", "causation")
    assert matched.used.period == (2015 if year else None)


def test_an_examiner_without_a_known_specialty_counts_where_specialties_are_put_together() -> None:
    made = Field()
    made.add("own", "Ada Quill", "neurology", units("ic"))
    for number in range(5):
        made.add(f"p{number}", f"Peer {number}", None, units("iiiccc"))
    (matched,) = made.matched("own", "payer", "causation")
    assert (matched.used.specialty, matched.others.of) == (None, 30)
