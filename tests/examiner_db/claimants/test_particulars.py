"""Numbers and addresses of private persons go; dates, dockets and statutes stay."""

import pytest

from examiner_db.claimants import redact, redactions


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("SSN 123-45-6789.", "SSN [removed]."),
        ("Social Security No. XXX-XX-6789 is", "Social Security No. [removed] is"),
        ("He was born on April 4, 1970, in a town.", "He was born on [removed], in a town."),
        ("Date of birth: 04/04/1970", "Date of birth: [removed]"),
        ("DOB 1970-04-04;", "DOB [removed];"),
        ("Call (218) 555-0142 or 218-555-0142.", "Call [removed] or [removed]."),
        ("at 12 Old Mill Road, Apt. 4, Elm City, MN 55999 since", "at [removed] since"),
        ("P.O. Box 99, Elm City, MN 55999", "[removed]"),
        ("write to z.q@mail.example.org now", "write to [removed] now"),
    ],
)
def test_particulars_are_removed(text: str, shown: str) -> None:
    assert redact(text, redactions(text)) == shown


@pytest.mark.parametrize(
    "text",
    [
        "On May 4, 2022 the Board affirmed Docket No. 21-0003, 20 C.F.R. § 501.3.",
        "Minn. Stat. § 176.101, subd. 1(h), and WC 5-320-178-001 stand.",
        "He lifted 50 pounds at L4-5 and L5-S1 for 117 6/7 weeks at $1,293.83.",
        "Form 10-2680 and 942 P.2d 1337 (1997).",
    ],
)
def test_what_only_looks_like_a_particular_stays(text: str) -> None:
    assert redactions(text) == []
