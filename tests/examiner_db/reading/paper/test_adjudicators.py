"""Who decided, as decisions of several forums set it apart; names within sentences are not read."""

import pytest

from examiner_db.reading.paper.adjudicators import adjudicators, key_of

MINNESOTA = """Affirmed.
Determined by: Oda M. Fenwrathe, Judge, Ilse T. Korvald, Judge, and Bram Utterstad, Chief Judge
Compensation Judge: Corwin Ebbeline
Attorneys: Alda Penn, Penn Law, Saint Paul, Minnesota, for the Employee.
OPINION
ODA M. FENWRATHE, Judge
"""
SHORT = "Determined by: Fenwrathe, J., Korvald, J., and Utterstad, J.\nCompensation Judge: Corwin Ebbeline\n"
FEDERAL = """Before:
THEA P. KESTENWICK, Acting Chief Judge
AUGUST R. MBEKI-LOWE, Judge
CLARA VANTREE, Alternate Judge
JURISDICTION"""
ILLINOIS = (
    "Decision Issued By\nIda Worthen-Mbatha, Commissioner\n\nDATE FILED: 11/15/2019\nFidel Strandow, Arbitrator\n"
)
COLORADO = "Dated: November 4, 2016\n/s/ Hepsy T. Lorring-Sato\nAdministrative Law Judge\n"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (MINNESOTA, ("Oda M. Fenwrathe", "Ilse T. Korvald", "Bram Utterstad", "Corwin Ebbeline")),
        (SHORT, ("Fenwrathe", "Korvald", "Utterstad", "Corwin Ebbeline")),
        (FEDERAL, ("THEA P. KESTENWICK", "AUGUST R. MBEKI-LOWE", "CLARA VANTREE")),
        (ILLINOIS, ("Ida Worthen-Mbatha", "Fidel Strandow")),
        (COLORADO, ("Hepsy T. Lorring-Sato",)),
    ],
    ids=["minnesota", "minnesota in short", "federal", "illinois", "colorado"],
)
def test_who_decided_is_read_as_each_forum_prints_it(text: str, named: tuple[str, ...]) -> None:
    assert adjudicators(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Compensation Judge: Corwin Ebbeline, Jr.", ("Corwin Ebbeline, Jr.",)),
        ("Compensation Judge: Corwin Ebbeline, III, and Ada Quill", ("Corwin Ebbeline, III", "Ada Quill")),
        ("Arbitrator: Corwin Ebbeline, Esq.", ("Corwin Ebbeline",)),
        ("Corwin Ebbeline, Jr., Administrative Law Judge", ("Corwin Ebbeline, Jr.",)),
        ("/s/ Corwin Ebbeline, Sr.\nAdministrative Law Judge", ("Corwin Ebbeline, Sr.",)),
        ("Determined by: Corwin Ebbeline, Jr., Judge, and Ada Quill, Judge", ("Corwin Ebbeline, Jr.", "Ada Quill")),
    ],
)
def test_what_stands_after_a_name_is_no_one_else(text: str, named: tuple[str, ...]) -> None:
    assert adjudicators(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Compensation Judge: Reviewed",
        "Arbitrator: DECISION",
        "The compensation judge, Corwin Ebbeline, Judge of the court, found otherwise.",
        "Zelma Quillfeather, Petitioner,",
        "Dr. Ada Quill, M.D.",
        "The case was assigned to Administrative Law Judge Hepsy Lorring-Sato in May.",
        "Compensation Judge: the finding is affirmed",
        "Before: the hearing began, both parties rested",
        "/s/ Alda Penn\nAttorney for the Employee",
    ],
)
def test_names_within_sentences_and_of_others_are_not_read(text: str) -> None:
    assert adjudicators(text) == ()


def test_one_adjudicator_printed_in_full_and_in_short_has_one_key() -> None:
    assert key_of("Oda M. Fenwrathe") == key_of("FENWRATHE") == key_of("Fenwrathe")
    assert key_of("August R. Mbeki-Lowe") != key_of("Lowe")


def test_a_long_text_without_line_breaks_is_read_at_once() -> None:
    assert adjudicators("A" * 2_000_000) == ()
    assert adjudicators("Judge: " + "Ada " * 500_000) == ()
    assert adjudicators("Determined by: " + "Ada, " * 28) == ("Ada",)
