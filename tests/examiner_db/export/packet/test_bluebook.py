"""Citations: each form, and a mark wherever something is not known."""

import re
from typing import Any

import pytest

from examiner_db.export.packet import bluebook
from examiner_db.track_record import DecisionFacts
from examiner_db.vocabulary import Tribunal

AT = "https://records.example.org/documents/ab"


def facts(**changes: Any) -> DecisionFacts:
    usual: dict[str, Any] = {
        "id": "d", "claim_id": "c", "tribunal": "mn_wcca", "tribunal_name": "n", "docket": "WC19-6001",
        "decided_on": "2019-03-05", "caption": "Z.P. v. FERROWICK MILLS, INC.", "outcome": "mixed", "private": False,
    }  # fmt: skip
    return DecisionFacts(**{**usual, **changes})


def test_a_decision_in_full() -> None:
    assert bluebook.of_decision(facts(), AT, [2, 5]) == (
        "Z.P. v. FERROWICK MILLS, INC. [take the caption from the official copy], No. WC19-6001, "
        "[reporter or database number: look it up], slip op. at 2, 5 "
        f"(Minn. Workers' Comp. Ct. App. Mar. 5, 2019), {AT}"
    )


def test_what_is_missing_is_marked() -> None:
    cited = bluebook.of_decision(facts(docket=None, decided_on=None, caption=None, tribunal="other_courts"), AT, [])
    marks = re.findall(r"\[[^]]+\]", cited)
    assert marks == [
        "[caption]",
        bluebook.CAPTION,
        "[docket number not in the text]",
        bluebook.REPORTER,
        bluebook.NO_PIN,
        "[name the court or board from the official copy]",
        "[date not stated]",
    ]


def test_a_private_decision_has_no_address() -> None:
    assert bluebook.of_decision(facts(private=True), AT, [1]).endswith("[private file: cite your own copy]")


@pytest.mark.parametrize("tribunal", Tribunal)
def test_no_number_of_a_reporter_or_a_database_is_made_up(tribunal: Tribunal) -> None:
    cited = bluebook.of_decision(facts(tribunal=tribunal.value), AT, [4])
    assert bluebook.REPORTER in cited
    assert not re.search(r"\b(WL|LEXIS)\b|\d+ [A-Z][\w.]+ \d+", cited.replace("Mar. 5, 2019", ""))


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2019-09-30", "Sept. 30, 2019"),
        ("2019-05", "May 2019"),
        ("2019", "2019"),
        ("2019-05-01T10:00:00+00:00", "May 1, 2019"),
        (None, "[date not stated]"),
    ],
)
def test_a_date_is_as_precise_as_its_source(iso: str | None, said: str) -> None:
    assert bluebook.day(iso) == said
