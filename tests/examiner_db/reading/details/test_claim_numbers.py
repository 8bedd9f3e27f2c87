"""The numbers of a claim: every system by its own examples, alike numbers of different systems apart."""

import pytest

from examiner_db.reading.details.claim_numbers import claim_numbers, own_number, stated
from examiner_db.reading.lexicon.numbers import NUMBERS
from examiner_db.reading.lexicon.numbers.rule import NumberRule
from examiner_db.vocabulary import Tribunal

BEFORE = "This case has previously been before the Board.\n"


def numbers(rule: NumberRule, text: str) -> str:
    tribunal = min(rule.tribunals, default=None)
    told = text + "\n" + BEFORE if rule.id.endswith(".earlier") else text
    return " ".join(number for number, _, _ in stated(rule, told, tribunal))


@pytest.mark.parametrize("rule", NUMBERS, ids=lambda rule: rule.id)
def test_a_rule_reads_its_examples(rule: NumberRule) -> None:
    assert [numbers(rule, text) for text, _ in rule.examples] == [number for _, number in rule.examples]


@pytest.mark.parametrize("rule", NUMBERS, ids=lambda rule: rule.id)
def test_a_rule_refuses_what_it_must(rule: NumberRule) -> None:
    assert [text for text in rule.refuses if numbers(rule, text)] == []
    assert rule.meaning.endswith(".")
    assert rule.name == f"{rule.id}@{rule.version}"


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in NUMBERS}) == len(NUMBERS)


@pytest.mark.parametrize(
    ("tribunal", "docket", "expected"),
    [
        (Tribunal.ECAB, "31-0042", ("us_ecab", "31-42")),
        (Tribunal.ECAB, "31-42", ("us_ecab", "31-42")),
        (Tribunal.BRB, "31-0042 BLA", ("us_brb", "31-42")),
        (Tribunal.BVA, "31-40 912A", ("us_bva", "31-40-912A")),
        (Tribunal.CO_OAC, "5-901-178-001", ("co_wc", "5-901-178")),
        (Tribunal.CO_ICAO, "5-901-178", ("co_wc", "5-901-178")),
        (Tribunal.IL_IWCC, "31 WC 26445", ("il_case", "31-26445")),
        (Tribunal.KY_COURTS, "2035-SC-0204-WC", ("ky_court", "35-SC-204")),
        (Tribunal.KY_COURTS, "WC-31-83724", ("ky_claim", "31-83724")),
        (Tribunal.MN_WCCA, "WC31-6136", ("mn_wcca", "31-6136")),
        (Tribunal.MN_WCCA, "unpublished  7", ("mn_wcca", "unpublished 7")),
        (Tribunal.US_COURTS, "31-1703", None),
        (Tribunal.NY_COURTS, "2031-08608", None),
        (Tribunal.OTHER, "31-0042", None),
    ],
)
def test_a_docket_number_by_itself(tribunal: Tribunal, docket: str, expected: tuple[str, str] | None) -> None:
    assert own_number(tribunal, docket) == expected


KENTUCKY = """RENDERED: MAY 9, 2035
Supreme Court of Kentucky
2035-SC-0204-WC
EXAMPLE ELECTRIC APPELLANT
V. ON APPEAL FROM COURT OF APPEALS
NO. 2034-CA-1421
WORKERS' COMPENSATION NO. WC-31-83724
"""


def test_a_court_states_the_numbers_of_the_levels_below() -> None:
    found = claim_numbers(KENTUCKY, Tribunal.KY_COURTS)
    assert [(one.system, one.number) for one in found] == [
        ("ky_court", "35-SC-204"),
        ("ky_court", "34-CA-1421"),
        ("ky_claim", "31-83724"),
    ]


def test_each_number_is_an_exact_slice_with_its_rule() -> None:
    text = "x" * 40 + "\n" + KENTUCKY
    for one in claim_numbers(text[41:], Tribunal.KY_COURTS, 41):
        assert text[one.quote.start : one.quote.end] == one.quote.text
        assert one.rule.endswith("@1")


def test_a_number_stated_twice_is_read_once() -> None:
    text = "BRB No. 31-0123 BLA\nBRB No. 31-0123 BLA\n"
    assert [one.quote.start for one in claim_numbers(text, Tribunal.BRB)] == [8]


def test_numbers_of_cited_cases_far_down_are_not_the_claim_s() -> None:
    text = "BRB No. 31-0123 BLA\n" + "The claim is denied. " * 150 + "BRB No. 30-0777 BLA."
    assert [one.number for one in claim_numbers(text, Tribunal.BRB)] == ["31-123"]


def test_an_earlier_appeal_needs_a_word_that_there_was_one() -> None:
    note = (
        "A.B., Appellant\nDocket No. 31-0042\n" + "He fell. " * 300 + "\n2 Docket No. 29-0107 (issued June 5, 2030).\n"
    )
    alone = [one.number for one in claim_numbers(note, Tribunal.ECAB)]
    told = [one.number for one in claim_numbers(note + BEFORE, Tribunal.ECAB)]
    assert (alone, told) == (["31-42"], ["31-42", "29-107"])


def test_a_masked_file_number_joins_nothing() -> None:
    text = "Docket No. 31-0042\nOWCP File No. xxxxxx619 and OWCP File No. xxxxxx665\n"
    assert [one.number for one in claim_numbers(text, Tribunal.ECAB)] == ["31-42"]


def test_alike_numbers_of_two_offices_are_two_numbers() -> None:
    ninth, tenth = (
        claim_numbers(f"COURT OF APPEALS FOR THE {which} CIRCUIT\nNo. 31-1703\n", Tribunal.US_COURTS)[0]
        for which in ("NINTH", "TENTH")
    )
    assert (ninth.number, tenth.number) == ("NINTH-31-1703", "TENTH-31-1703")


@pytest.mark.parametrize("text", ["", "No.", "No. " * 5_000, "BRB Nos. " + "31-0123 and " * 3_000, "3" * 20_000])
def test_any_text_can_be_asked(text: str) -> None:
    for tribunal in Tribunal:
        assert len(claim_numbers(text, tribunal)) <= 1


def test_alike_numbers_of_two_divisions_are_two_claims() -> None:
    head = "IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF TEXAS\n{} DIVISION\nNo. {}:31-cv-00417\n"
    found = {
        one.number
        for text in (head.format("DALLAS", 3), head.format("FORT WORTH", 4))
        for one in claim_numbers(text, Tribunal.US_COURTS)
    }
    assert found == {"NORTHERN DISTRICT OF TEXAS-3-31-417", "NORTHERN DISTRICT OF TEXAS-4-31-417"}


@pytest.mark.parametrize(
    ("printed", "district"),
    [
        ("EASTERN DISTRICT OF NEW\nYORK\n1:31-cv-00417", "EASTERN DISTRICT OF NEW YORK"),
        ("DISTRICT OF COLORADO Civil Action No. 1:31-cv-00417", "DISTRICT OF COLORADO"),
        ("Western District of North Carolina Charlotte Division\n1:31-cv-00417", "WESTERN DISTRICT OF NORTH CAROLINA"),
        ("DISTRICT OF THE VIRGIN ISLANDS\n1:31-cv-00417", "DISTRICT OF THE VIRGIN ISLANDS"),
    ],
)
def test_a_district_is_read_in_any_layout(printed: str, district: str) -> None:
    (one,) = claim_numbers(f"UNITED STATES DISTRICT COURT\n{printed}\n", Tribunal.US_COURTS)
    assert one.number == f"{district}-1-31-417"
