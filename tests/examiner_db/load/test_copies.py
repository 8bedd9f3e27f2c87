"""Which texts are copies of one decision, whatever order they come in, and the ids of those that are not."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from examiner_db.content_key import content_key
from examiner_db.load.copies import Copies, Seen, Told, told_in
from examiner_db.reading import read
from examiner_db.records import DecisionRecord, Locator
from examiner_db.vocabulary import Tribunal

HEADING = (
    "BEFORE THE ARKANSAS WORKERS' COMPENSATION COMMISSION\nCLAIM NO. G900012\nEMPLOYEE, CLAIMANT\nLARCH MILLS, "
    "EMPLOYER, RESPONDENT\nOPINION FILED JUNE 22, 2023\nUpon review before the Commission in Little Rock, Arkansas.\n"
)
DISABILITY = (
    HEADING + "Dr. Alden Brack, an orthopedic surgeon, performed an independent medical examination and opined that no "
    "permanent disability is left. We find that his opinion is persuasive, and the claim for permanent disability "
    "benefits is therefore denied and dismissed.\nIT IS SO ORDERED.\n"
)
TREATMENT = (
    HEADING + "Dr. Alden Brack reviewed the records for the carrier and thought that further surgery on the shoulder "
    "would not help. We give his report little weight, since he never saw the employee, and award the proposed "
    "operation as reasonable and necessary treatment.\nIT IS SO ORDERED.\n"
)
SCANNED = (
    DISABILITY.replace("’", "'").replace("an orthopedic surgeon", "an\northopedic-surgeon").replace("left", "Ieft")
)
DAY, DOCKET = "2023-06-22", "G900012"
KNOWN = content_key("decision", Tribunal.AR_AWCC, DOCKET, DAY)


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def seen(
    text: str,
    first_seen: str = "2026-01-01",
    *,
    docket: str | None = DOCKET,
    day: str | None = DAY,
    private: bool = False,
    physicians: Sequence[str] = ("brack",),
) -> Seen:
    told = Told(sha(text), 0, len(text), Tribunal.AR_AWCC, docket, day, frozenset(physicians))
    return Seen(told, private, first_seen)


def copies(*found: Seen, texts: Sequence[str] = (DISABILITY, TREATMENT, SCANNED)) -> Copies:
    return Copies(found, {sha(text): text for text in texts}.__getitem__)


def ids(*found: Seen) -> list[str | None]:
    known = copies(*found)
    return [known.id_of(one.told) for one in found]


def test_a_decision_alone_has_the_id_of_its_number_and_day() -> None:
    assert ids(seen(DISABILITY)) == [KNOWN]
    assert copies().id_of(seen(DISABILITY).told) == KNOWN


def test_of_two_copies_the_first_is_read_and_the_other_is_counted() -> None:
    found = [seen(SCANNED), seen(DISABILITY)]
    assert ids(*found) == [KNOWN, None]
    assert copies(*found).left_out == 1


def test_two_decisions_under_one_number_and_day_are_both_read() -> None:
    found = [seen(DISABILITY, "2026-02-01"), seen(TREATMENT, "2026-01-01"), seen(SCANNED, "2026-03-01")]
    expected = {DISABILITY: content_key("decision", Tribunal.AR_AWCC, DOCKET, DAY, sha(DISABILITY)), TREATMENT: KNOWN}
    for order in permutations(found):
        known = copies(*order)
        got = {one.told.text_sha256: known.id_of(one.told) for one in order}
        assert got[sha(TREATMENT)] == expected[TREATMENT]
        assert {got[sha(DISABILITY)], got[sha(SCANNED)]} == {expected[DISABILITY], None}
        assert known.left_out == 1


def test_what_is_added_later_takes_no_id_away() -> None:
    earlier = seen(DISABILITY, "2026-01-01")
    assert ids(seen(TREATMENT, "2026-01-02"), earlier)[1] == ids(earlier)[0] == KNOWN


def test_what_is_private_takes_no_id_from_what_is_public() -> None:
    public = seen(TREATMENT, "2026-01-02")
    assert ids(seen(DISABILITY, "2026-01-01", private=True), public)[1] == KNOWN


def test_the_public_copy_is_read_although_the_private_one_has_a_number() -> None:
    public = seen(SCANNED, docket=None)
    assert ids(seen(DISABILITY, private=True), public) == [None, content_key("decision", sha(SCANNED), 0)]


def test_a_long_heading_makes_no_copy_of_what_other_physicians_said() -> None:
    other = DISABILITY.replace("Alden Brack", "Rowan Tibbet")
    found = [seen(DISABILITY), seen(other, physicians=("tibbet",))]
    known = copies(*found, texts=(DISABILITY, other))
    assert None not in {known.id_of(one.told) for one in found}


@pytest.mark.parametrize(
    ("changes", "copy"),
    [
        ({"docket": None}, True),
        ({"docket": None, "physicians": ("brack", "tibbet")}, True),
        ({"docket": None, "physicians": ()}, False),
        ({"docket": "2023 NY Slip Op 90123"}, True),
        ({"docket": "2023 NY Slip Op 90123", "physicians": ()}, False),
        ({"docket": "2023 NY Slip Op 90123", "day": "2023-06"}, False),
        ({"docket": "G900099"}, False),
        ({"docket": None, "day": "2023-06-23"}, False),
        ({"docket": None, "day": "2023-06"}, False),
        ({"docket": None, "day": None}, False),
        ({"day": "2023-06"}, False),
    ],
)
def test_a_copy_without_a_number_is_told_by_its_day_and_words(changes: dict[str, str], *, copy: bool) -> None:
    numbered, other = seen(DISABILITY), seen(SCANNED, **changes)  # type: ignore[arg-type]  # as seen() takes them
    for order in ((numbered, other), (other, numbered)):
        known = copies(*order)
        assert known.id_of(numbered.told) == KNOWN
        assert (known.id_of(other.told) is None) is copy


def test_under_one_number_a_copy_need_not_name_the_physician() -> None:
    assert ids(seen(DISABILITY), seen(SCANNED, physicians=())) == [KNOWN, None]


def test_two_numbers_of_the_law_reporter_are_two_decisions() -> None:
    found = [seen(text, docket=f"2023 NY Slip Op 9012{last}") for last, text in enumerate((DISABILITY, SCANNED))]
    assert ids(*found) == [content_key("decision", *one.told.key) for one in found]


def test_of_decisions_much_alike_a_copy_is_of_the_one_that_is_most() -> None:
    other = DISABILITY.replace("permanent", "lasting", 1)
    texts = (other, DISABILITY, SCANNED)
    numbers = ("G900098", DOCKET, "2023 NY Slip Op 90123")
    found = [seen(text, docket=number) for text, number in zip(texts, numbers, strict=True)]
    for order in permutations(found):
        known = copies(*order, texts=texts)
        assert known.id_of(found[0].told) == content_key("decision", *found[0].told.key)
        assert None in {known.id_of(found[1].told), known.id_of(found[2].told)}


def test_a_copy_with_a_number_that_comes_later_keeps_the_id_of_the_first() -> None:
    first, later = seen(SCANNED, "2026-01-01", docket=None), seen(DISABILITY, "2026-02-01")
    assert ids(first, later) == [None, content_key("decision", sha(SCANNED), 0)]


def test_a_copy_without_a_number_joins_no_two_numbers() -> None:
    found = [seen(SCANNED, docket=None), seen(DISABILITY), seen(DISABILITY + "Filed.", docket="G900099")]
    known = copies(*found, texts=(SCANNED, DISABILITY, DISABILITY + "Filed."))
    assert len({known.id_of(one.told) for one in found} - {None}) == 2


def test_one_text_on_two_pages_is_no_copy_of_itself() -> None:
    found = [seen(DISABILITY, docket=None, day=None), seen(DISABILITY, "2026-05-01", docket=None, day=None)]
    assert ids(*found) == [content_key("decision", sha(DISABILITY), 0)] * 2
    assert copies(*found).left_out == 0


def test_two_parts_of_one_text_under_one_number_and_day_are_one_decision() -> None:
    whole = DISABILITY + TREATMENT
    first, second = (
        Seen(replace(seen(whole).told, start=start, end=end), private=False, first_seen="2026-01-01")
        for start, end in ((0, len(DISABILITY)), (len(DISABILITY), len(whole)))
    )
    known = copies(first, second, texts=(whole,))
    assert (known.id_of(first.told), known.id_of(second.told)) == (KNOWN, KNOWN)


def test_what_a_text_tells_is_known_by_the_publishers_number_and_day() -> None:
    record = DecisionRecord(
        tribunal=Tribunal.AR_AWCC, docket="G1", decided_on=DAY, text_sha256=sha(DISABILITY), locator=Locator()
    )
    (told,) = told_in(record, read(DISABILITY, Tribunal.AR_AWCC))
    assert (told.docket, told.decided_on, told.physicians) == ("G1", DAY, frozenset({"brack"}))
