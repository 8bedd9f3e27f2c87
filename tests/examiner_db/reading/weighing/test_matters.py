"""What a weighing is about."""

import pytest

from examiner_db.reading.sentences.views import THIS
from examiner_db.reading.weighing.matters import issue, matter
from examiner_db.vocabulary import Issue


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" on causation.", Issue.CAUSATION),
        (" on the cause of the tear.", Issue.CAUSATION),
        (" as to the rating.", Issue.IMPAIRMENT),
        (" regarding maximum medical improvement.", Issue.MMI),
        ("'s apportionment.", Issue.APPORTIONMENT),
        (" on the ability to work.", Issue.WORK_CAPACITY),
        (" that surgery was needed.", Issue.TREATMENT),
        (".", None),
        (" on causation and rating.", Issue.CAUSATION),
        (" on the causation of the impairment.", None),
    ],
)
def test_issue(after: str, expected: Issue | None) -> None:
    text = f"The judge credited {THIS}{after}"
    place = text.index(THIS)
    assert issue(text, 4, place, place + 1) is expected


@pytest.mark.parametrize(
    ("text", "named", "heading", "expected"),
    [
        ("credited", Issue.MMI, "", "mmi"),
        ("credited as to the left arm", None, "", "arm"),
        ("To the extent that it differs, it is rejected", None, "", "To the extent"),
        ("credited", None, "B. Apportionment", "apportionment"),
        ("credited", None, "DISCUSSION", ""),
    ],
)
def test_matter(text: str, named: Issue | None, heading: str, expected: str) -> None:
    assert matter(text, 0, len(text), named, heading) == expected
