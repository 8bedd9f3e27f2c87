"""What a decision does to an earlier one."""

import pytest

from examiner_db.reading import read


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is affirmed.", "affirms May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is reversed.", "reverses May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is set aside.", "vacates May 3, 2019 decision"),
        ("IT IS HEREBY ORDERED THAT the May 3, 2019 decision is modified.", "modifies May 3, 2019 decision"),
        (
            "IT IS ORDERED that the Decision of the Arbitrator filed May 3, 2019, is hereby affirmed and adopted.",
            "affirms Decision of the Arbitrator filed May 3, 2019",
        ),
    ],
)
def test_later_history(order: str, expected: str) -> None:
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{order}\n")
    assert [f"{one.does} {one.of}" for one in reading.later_history] == [expected]
    assert reading.later_history[0].quote.text == order


def test_facts_have_no_later_history() -> None:
    (reading,) = read("FACTS\n\nThe May 3, 2019 decision is affirmed by many.\n\nANALYSIS\n\nWe find.\n")
    assert reading.later_history == ()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("The Compensation Judge's findings and order of May 3, 2019 is affirmed.", ["affirms"]),
        ("The ALJ's order dated May 16, 2017, is affirmed.", ["affirms"]),
        ("The decision of the administrative judge is reversed.", ["reverses"]),
        ("The WCJ's decision is rescinded.", ["vacates"]),
        ("The award is modified.", ["modifies"]),
        ("The hearing representative's decision is hereby set aside.", ["vacates"]),
        ("The claim is denied.", []),
        ("The file shall be returned.", []),
        ("The employer shall pay for the surgery.", []),
    ],
)
def test_what_an_order_does_to_what(order: str, expected: list[str]) -> None:
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{order}\n")
    assert [one.does.value for one in reading.later_history] == expected


def test_two_orders_are_two_entries() -> None:
    orders = "The May 3, 2019 decision is affirmed. The June 4, 2019 decision is reversed."
    (reading,) = read(f"FACTS\n\nHe fell.\n\nORDER\n\n{orders}\n")
    assert [(one.does.value, one.of) for one in reading.later_history] == [
        ("affirms", "May 3, 2019 decision"),
        ("reverses", "June 4, 2019 decision"),
    ]


def acts(text: str) -> list[tuple[str, str, str | None, str | None]]:
    (reading,) = read(text)
    return [(one.does.value, one.of, one.date, one.level) for one in reading.later_history]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We affirm the judge's decision.", [("affirms", "judge's decision", None, "trial")]),
        ("We therefore reverse the Board's order.", [("reverses", "Board's order", None, "board")]),
        (
            "For the reasons below, we vacate the judgment of the district court and remand.",
            [("vacates", "judgment of the district court", None, "court")],
        ),
        ("We reverse the Court of Appeals and reinstate the award.", [("reverses", "Court of Appeals", None, "court")]),
        (
            "The decision of the hearing officer is modified and as modified is affirmed.",
            [
                ("affirms", "decision of the hearing officer", None, "trial"),
                ("modifies", "decision of the hearing officer", None, "trial"),
            ],
        ),
        (
            "IT IS ORDERED as the Decision After Removal that the Award and Order of May 17, 2032, is RESCINDED.",
            [("vacates", "Award and Order of May 17, 2032", "2032-05-17", None)],
        ),
        (
            "ORDER OF COURT OF CIVIL APPEALS IS VACATED; ORDER OF THE WORKERS' COMPENSATION COMMISSION IS AFFIRMED.",
            [
                ("vacates", "ORDER OF COURT OF CIVIL APPEALS", None, "court"),
                ("affirms", "ORDER OF THE WORKERS' COMPENSATION COMMISSION", None, "board"),
            ],
        ),
        (
            "ACCORDINGLY, the WCLJ decision filed June 3, 2031 is REVERSED.",
            [("reverses", "WCLJ decision filed June 3, 2031", "2031-06-03", "trial")],
        ),
        (
            "The March 1 and June 3, 2031 decisions of the Office of Workers' Compensation Programs are set aside.",
            [
                (
                    "vacates",
                    "March 1 and June 3, 2031 decisions of the Office of Workers' Compensation Programs",
                    "2031-06-03",
                    "trial",
                )
            ],
        ),
        (
            "AND NOW, the order of the Workers' Compensation Appeal Board is hereby AFFIRMED.",
            [("affirms", "order of the Workers' Compensation Appeal Board", None, "board")],
        ),
    ],
)
def test_who_did_what_to_whose(sentence: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert acts(f"ANALYSIS\n\nHe fell.\n\nORDER\n\n{sentence}\n") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The carrier requests that we reverse the hearing officer's decision.",
        "The employer argues the decision should be vacated.",
        "We will not reverse an award on a mistake of fact.",
        "We may affirm the decision on any ground.",
        "The decision is affirmed if substantial evidence supports it.",
        "The Court affirmed the Board's decision in 2031.",
        "The Board may modify an award.",
        "Dr. Vale affirmed the diagnosis.",
        "The affirmed report of Dr. Vale was filed.",
        "The plan was modified by the physician.",
        "We do not affirm the award.",
    ],
)
def test_what_is_asked_supposed_or_told_is_no_act(sentence: str) -> None:
    assert acts(f"ANALYSIS\n\nHe fell.\n\nDISCUSSION\n\n{sentence}\n") == []


@pytest.mark.parametrize(
    "told",
    [
        "In our earlier decision we vacated the compensation judge's findings and remanded.",
        "In Roe v. Example Works, we reversed the compensation judge's award of benefits.",
        "Two years ago we upheld the judge's denial of the surgery, and this court affirmed an award of wage loss.",
        "It relies on a decision in which we reversed an award of the judge.",
    ],
)
def test_what_a_body_did_in_another_decision_it_does_not_do_in_this_one(told: str) -> None:
    text = (
        "OPINION\n\nThe employee appeals from the compensation judge's findings and order of May 3, 2031, denying "
        f"surgery.\n\nDISCUSSION\n\n{told} We affirm the findings and order of the compensation judge.\n"
    )
    below = "findings and order of the compensation judge"
    assert acts(text) == [("affirms", below, "2031-05-03", "trial")]


@pytest.mark.parametrize("line", ["Affirmed.", "We hereby affirm.", "We affirm and modify the award of the judge."])
def test_an_act_of_today_stays_one(line: str) -> None:
    assert "affirms" in [does for does, *_ in acts(f"DISCUSSION\n\nHe fell.\n\nDECISION\n\n{line}\n")]


@pytest.mark.parametrize("line", ["We reverse.", "REVERSED.", "REVERSED AND REMANDED.", "Reversed."])
def test_a_bare_reversal_is_of_what_was_appealed_from(line: str) -> None:
    text = (
        "OPINION\n\nThe employer appeals from the compensation judge's findings and order of May 3, 2031, denying "
        f"surgery.\n\nDISCUSSION\n\nHe fell.\n\n{line}\n"
    )
    assert acts(text) == [("reverses", "compensation judge's findings and order of May 3, 2031", "2031-05-03", "trial")]


def test_a_named_act_goes_before_a_bare_one() -> None:
    text = (
        "OPINION\n\nThe employer appeals from the award of the judge.\n\nWe affirm.\n\nDECISION\n\nThe judge's "
        "award is affirmed.\n"
    )
    assert acts(text) == [("affirms", "judge's award", None, "trial")]


def test_a_bare_act_with_nothing_appealed_from_is_of_nothing_named() -> None:
    assert acts("DECISION\n\nHe fell.\n\nVACATED.\n") == [("vacates", "", None, None)]


def test_the_decision_is_quoted_with_its_own_docket_number() -> None:
    text = "ORDER\n\nThe decision in Docket No. 31-0042 (issued May 3, 2031) is vacated.\n"
    assert acts(text) == [("vacates", "decision in Docket No. 31-0042 (issued May 3, 2031)", "2031-05-03", None)]


@pytest.mark.parametrize(
    "words",
    ["we affirm the decision ", "the a a a a decision and ", "is affirmed ", "AFFIRMED AND ", "the board, the order; "],
)
def test_a_text_of_nothing_else_is_read_at_once(words: str) -> None:
    (reading,) = read("ORDER\n\n" + words * 2_000)
    assert len(reading.later_history) <= 2
