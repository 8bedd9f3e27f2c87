"""What stands behind a figure: who decided and who retained, and what is counted without the most frequent of them."""

import pytest

from examiner_db.figures.clusters import By, Cluster, Member, clusters
from examiner_db.figures.counting import Reading
from examiner_db.figures.figure import Figure
from examiner_db.figures.opinions import opinion_figures, opinion_units
from examiner_db.figures.sentence import Subject

NOBODY: frozenset[str] = frozenset()


def member(says: str, judges: str = "", by: str = "") -> Member:
    return Member("payer", "causation", says, frozenset(judges.split()), frozenset(by.split()))


def figure(members: list[Member], standing: str = "identified") -> Figure:
    readings = [
        Reading(str(place), str(place), "causation", "payer", "mn_wcca", "2019", one.says, counts=True, checked=True)
        for place, one in enumerate(members)
    ]
    (found,) = opinion_figures(Subject("Ada Quill", standing), readings, opinion_units(readings))
    return found


def found(members: list[Member], by: By = "adjudicator") -> Cluster:
    (one,) = [one for one in clusters([figure(members)], members) if one.by == by]
    return one


# Twelve opinions, seven of them before judge a: six of the seven for the insurer, one of the other five.
HALF = [
    *([member("insurer", "a b")] * 6), member("claimant", "a"), member("insurer", "c"),
    *([member("claimant", "d")] * 3), member("claimant"),
]  # fmt: skip


def test_the_share_of_one_adjudicator_is_said_where_it_is_over_half() -> None:
    one = found(HALF)
    assert (one.n, one.named, one.distinct, one.most, one.insurer, one.of, one.large) == (12, 11, 4, 7, 1, 5, True)
    assert one.sentence == (
        "Of the 12 opinions on causation for an insurer or employer counted here, 11 are in decisions that name who "
        "decided: four adjudicators in all. One of them took part in deciding seven of the 12, more than half; without "
        "these, one of five opinions that favored one side favored the insurer or employer. Opinions that share an "
        "adjudicator may resemble each other more than others do, and the interval, which takes them as independent, "
        "may then be too narrow."
    )


@pytest.mark.parametrize(
    ("of_one", "said"), [(3, "None of them"), (4, "more than a quarter"), (6, "more than a quarter")]
)
def test_it_is_said_from_more_than_a_quarter_on(of_one: int, said: str) -> None:
    members = [member("insurer", "a")] * of_one + [member("claimant", f"j{place}") for place in range(12 - of_one)]
    assert said in found(members).sentence
    assert found(members).large == (of_one > 3)


def test_organizations_are_said_alike() -> None:
    members = [member("insurer", by="x")] * 11 + [member("claimant", by="y")] * 3
    one = found(members, "organization")
    assert "name who retained the examiner: two organizations in all." in one.sentence
    assert (
        "One of them retained the examiner in 11 of the 14, more than half; without these, none of three"
        in one.sentence
    )
    assert "Opinions that share an organization may" in one.sentence


def test_where_nobody_is_named_that_is_said() -> None:
    one = found([member("insurer")] * 10)
    assert (one.named, one.distinct, one.most, one.large) == (0, 0, 0, False)
    assert "do not name who decided, so that nothing can be said" in one.sentence


def test_without_the_only_adjudicator_nothing_is_left() -> None:
    said = found([member("insurer", "a")] * 10).sentence
    assert "counted here, all are in decisions that name who decided: one adjudicator in all." in said
    assert "One of them took part in deciding all 10; without these, no opinion that favored one side is left." in said


def test_only_figures_with_an_interval_have_clusters() -> None:
    few, group = [member("insurer", "a")] * 9, [member("insurer", "a")] * 40
    assert clusters([figure(few)], few) == []
    subject = figure(group).model_copy(update={"display": "words"})
    assert clusters([subject], group) == []
    assert [one.by for one in clusters([figure(group)], group)] == ["adjudicator", "organization"]


def test_opinions_on_another_issue_or_side_are_not_behind_the_figure() -> None:
    others = [member("insurer", "z")._replace(issue="mmi"), member("insurer", "z")._replace(block="claimant")]
    (one, _) = clusters([figure(HALF)], [*HALF, *others * 20])
    assert one == found(HALF)
