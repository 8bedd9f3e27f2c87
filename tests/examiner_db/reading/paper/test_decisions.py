"""Several decisions in one file: where each begins."""

import pytest

from examiner_db.reading.paper.decisions import OPENINGS, bounds

ECAB = "United States Department of Labor\nEmployees' Compensation Appeals Board\n\nDocket No. {0}\n\nHe fell.\n\n"
COLORADO = "OFFICE OF ADMINISTRATIVE COURTS\nSTATE OF COLORADO\nWORKERS' COMPENSATION NO. WC {0}\n\nHe fell.\n\n"
PENNSYLVANIA = "IN THE COMMONWEALTH COURT OF PENNSYLVANIA\n\nNo. {0}\n\nHe fell.\n\n"
TEXAS = "APD {0}\n\nThis appeal arises under the Act.\n\n"
KENTUCKY = "RENDERED: MAY 3, 2031\n\nNO. {0}\n\nHe fell.\n\n"
CALIFORNIA = "WORKERS' COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA\n\nCase No. {0}\n\nHe fell.\n\n"
VETERANS = "Citation Nr: 9911872\n\nDOCKET NO. {0}\n\nHe fell.\n\n"


@pytest.mark.parametrize(
    ("form", "first", "second"),
    [
        (ECAB, "19-9731", "20-9455"),
        (ECAB, "19-97311", "19-97312"),
        (COLORADO, "5-099-411-003", "5-118-204-002"),
        (VETERANS, "11-99 412", "12-98 017"),
        (PENNSYLVANIA, "9588 C.D. 2031", "9589 C.D. 2031"),
        (TEXAS, "319901", "319902"),
        (KENTUCKY, "2031-CA-9944-WC", "2031-CA-9945-WC"),
        (KENTUCKY, "2031-CA-009944-WC", "2031-CA-009945-WC"),
        (CALIFORNIA, "ADJ9990001", "ADJ9990002"),
    ],
)
def test_two_dockets_are_two_decisions(form: str, first: str, second: str) -> None:
    text = form.format(first) + form.format(second)
    start = len(form.format(first))
    assert bounds(text) == [(0, start), (start, len(text))]


@pytest.mark.parametrize(("form", "docket"), [(ECAB, "19-9731"), (COLORADO, "5-099-411-003")])
def test_one_docket_printed_twice_is_one_decision(form: str, docket: str) -> None:
    text = form.format(docket) * 2
    assert bounds(text) == [(0, len(text))]


def test_an_order_page_without_a_number_is_of_the_same_decision() -> None:
    text = PENNSYLVANIA.format("9588 C.D. 2031") + "IN THE COMMONWEALTH COURT OF PENNSYLVANIA\n\nORDER\n\nAffirmed.\n"
    assert bounds(text) == [(0, len(text))]


def test_what_stands_before_the_first_opening_is_the_firsts() -> None:
    text = "A cover page.\n\n" + ECAB.format("19-9731")
    assert bounds(text) == [(0, len(text))]


@pytest.mark.parametrize("text", ["", "He fell.", "Docket No. 19-9731"])
def test_a_text_without_an_opening_is_one_span(text: str) -> None:
    assert bounds(text) == [(0, len(text))]


def test_spans_cover_the_text_without_a_gap() -> None:
    text = "".join(ECAB.format(f"19-97{number}") for number in range(10, 15))
    spans = bounds(text)
    assert len(spans) == 5
    assert [end for _, end in spans[:-1]] == [start for start, _ in spans[1:]]
    assert (spans[0][0], spans[-1][1]) == (0, len(text))


def test_every_opening_is_anchored_to_a_line() -> None:
    assert [opening for opening in OPENINGS if not opening.startswith("^")] == []
