from typing import Any

from examiner_db.track_record import DisciplineRow, Provenance
from examiner_db.track_record.acts import acts

FROM = Provenance(
    document_id="d",
    source="xx_board",
    publisher="Board",
    page=None,
    row=1,
    quote="",
    retrieved_on="2026-02-03",
    read_by="r",
)


def row(ident: str, **changes: Any) -> DisciplineRow:
    usual: dict[str, Any] = {
        "id": ident, "authority": "Board", "action": "reprimand", "stage": "final", "counted": True, "listed": True,
        "first_seen": "2026", "last_seen": "2026", "ordered_on": None, "effective_on": "2010", "ended_on": None,
        "case_number": None, "text": "Text.", "grounds": None, "cut": False, "provenance": FROM,
    }  # fmt: skip
    return DisciplineRow(**{**usual, **changes})


def ids(group: Any) -> list[str]:
    return [entry.row.id for entry in group]


def test_each_act_stands_in_one_group_newest_first() -> None:
    found = acts(
        [
            row("old", effective_on="1999"),
            row("new", effective_on=None, ordered_on="2015-02"),
            row("charge", stage="charged", counted=False),
            row("restored", action="restoration", counted=False),
            row("unlisted", listed=False, counted=False),
        ]
    )
    assert ids(found.counted) == ["new", "old"]
    assert ids(found.charges) == ["charge"]
    assert sorted(ids(found.other)) == ["restored", "unlisted"]
    assert found.total == 5


def test_a_charge_is_never_beside_discipline_whatever_it_says_of_itself() -> None:
    found = acts([row("charge", stage="charged", counted=True)])
    assert (ids(found.counted), ids(found.charges)) == ([], ["charge"])


def test_what_came_later_stands_beside_the_act_in_order() -> None:
    found = acts(
        [
            row("act", effective_on="2010-05"),
            row("before", action="dismissal", counted=False, effective_on="2010-04-30"),
            row("modified", action="modification", counted=False, effective_on="2011"),
            row("restored", action="restoration", counted=False, effective_on="2012-06-01"),
            row("elsewhere", action="vacated", counted=False, effective_on="2013", authority="Another board"),
            row("again", effective_on="2014"),
        ]
    )
    later = {entry.row.id: [one.id for one in entry.later] for entry in found.counted}
    assert later == {"act": ["modified", "restored"], "again": []}


def test_a_limit_holds_for_each_group() -> None:
    rows = [row(f"{number}", effective_on=f"20{number}") for number in range(10, 30)]
    rows += [row(f"c{number}", stage="charged") for number in range(5)]
    cut = acts(rows).first(3)
    assert (len(cut.counted), len(cut.charges), cut.total) == (3, 3, 6)
    assert ids(cut.counted) == ["29", "28", "27"]
