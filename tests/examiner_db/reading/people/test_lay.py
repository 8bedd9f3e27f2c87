"""Who is no physician of the decision: parties, lawyers, judges, and physicians of other decisions."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.lay import cited_names, is_cited, lay_surnames


def named(text: str) -> list[str]:
    (reading,) = read(f"DISCUSSION\n\n{text}\n")
    return [one.name for one in reading.physicians]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Quill fell.",
        "Judge Quill presided.",
        "Egon Quill, Esq., for the employee.",
        "Egon Quill, Attorney at Law, appeared.",
        "Ms. Ada Quill testified.",
        "Egon Quill, Arbitrator, heard the matter.",
        "QUILL, J., delivered nothing; Quill, J., concurred.",
    ],
)
def test_laymen_and_lawyers(text: str) -> None:
    assert "quill" in lay_surnames(document(f"DISCUSSION\n\n{text}\n").passages)


def test_a_physician_is_no_layman() -> None:
    assert lay_surnames(document("DISCUSSION\n\nDr. Quill examined the employee.\n").passages) == set()


@pytest.mark.parametrize(
    "text",
    [
        "In Rowe v. Delta Freight, 51 Ill. 2d 19, the opinion of Dr. Penn was rejected.",
        "In Ashdown v. Kestrel Lines, slip op. (W.C.C.A. May 9, 1997), this court affirmed. There, Dr. Penn wrote.",
        "In Rowe v. WCAB (Delta), 51 A.2d 19 (Pa. Cmwlth. 2001), Dr. Penn wavered. There, Dr. Penn was equivocal.",
        "See also X.Y., Docket No. 07-9917 (issued October 12, 2007) (where the Board found that Dr. Penn had erred).",
        "See Rowe v. Delta Freight, 51 Ill. 2d 19 (holding that Dr. Penn's opinion was speculative).",
    ],
)
def test_a_physician_of_another_decision_is_not_read(text: str) -> None:
    assert named(f"Dr. Ada Brandt wrote.\n\n{text}") == ["Ada Brandt"]


def test_a_physician_of_this_decision_may_stand_beside_a_citation() -> None:
    text = (
        "Dr. Ada Brandt wrote.\n\nUnder Rowe v. Delta Freight, 51 Ill. 2d 19, the opinion of Dr. Ada Brandt suffices."
    )
    assert named(text) == ["Ada Brandt"]


def test_what_follows_a_bare_reference_is_this_decisions_own() -> None:
    text = (
        "We will affirm. See Rowe v. Delta Freight, 51 Ill. 2d 19. The commission found that Dr. Ada Brandt alone "
        "examined the claimant after both accidents."
    )
    assert named(text) == ["Ada Brandt"]


def test_a_citation_at_the_end_of_a_sentence_is_what_the_sentence_rests_on() -> None:
    text = "The affidavit of Dr. Ada Brandt was insufficient (see, Rowe v. Delta Freight, 51 Ill. 2d 19)."
    assert named(f"We affirm.\n\n{text}") == ["Ada Brandt"]


def test_the_laws_part_tells_of_others() -> None:
    paper = document("LEGAL PRECEDENT\n\nThe Board considers weight, 51 Ill. 2d 19.\n\nANALYSIS\n\nWe find.\n")
    law = [number for number, passage in enumerate(paper.passages) if "considers" in passage.text]
    own = [number for number, passage in enumerate(paper.passages) if "We find" in passage.text]
    assert [is_cited(paper.passages, number) for number in (*law, *own)] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deposition Of Ada Brandt, M.D. was taken.", ["Ada Brandt"]),
        ("DEPOSITION OF ADA BRANDT, M.D.", ["Ada Brandt"]),
        ("Report of Ada Brandt, M.D., was filed.", ["Ada Brandt"]),
        ("Dr. Milo van der Quaast wrote. Dr. van der Quaast and Dr. Quaast agreed.", ["Milo van der Quaast"]),
        ("Dr. Ida de la Cruz-Bell wrote. Dr. de la Cruz-Bell agreed.", ["Ida de la Cruz-Bell"]),
        ("Attorney Vance spoke. Dr. Leocadia Vance wrote. Vance objected.", ["Leocadia Vance"]),
        ("Drs. Brandt, Corliss, and Pell agreed.", ["Brandt", "Corliss", "Pell"]),
        ("Dr . Li wrote.", ["Li"]),
    ],
)
def test_names_as_texts_print_them(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Ashdown, the opinion of Dr. Vale was at issue.", True),
        ("In the case on which the claimant relies, Dr. Vale was heard.", True),
        ("In a decision cited by the employer, Dr. Vale was heard.", True),
        ("In Salem, Dr. Vale was heard.", False),
        ("In this case Dr. Vale was heard.", False),
    ],
)
def test_a_decision_by_its_short_name(text: str, expected: bool) -> None:  # noqa: FBT001 - a case of the table
    filler = "It rained. " * 300
    whole = f"FACTS\n\n{filler}\n\nSee Ashdown v. Kestrel Lines, 51 Ill. 2d 19.\n\n{text}\n"
    paper = document(whole)
    names = cited_names(paper.folded.text)
    (number,) = [at for at, one in enumerate(paper.passages) if "Vale" in one.text]
    assert is_cited(paper.passages, number, names) is expected


def test_a_text_that_cites_nothing_has_no_short_names() -> None:
    assert cited_names("Dr. Vale wrote.") is None


def test_a_docket_number_above_an_opening_makes_no_cited_case_of_it() -> None:
    text = (
        "In the Commonwealth Court of Pennsylvania, No. 2905 C.D. 2014, the claimant petitions for review of an order "
        "affirming the decision. He was treated by Ada Brandt, M.D., until June."
    )
    assert named(text) == ["Ada Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        "It cites Rowe v. Delta Freight, 51 Ill. 2d 19, a case in which we upheld an award on the word of Dr. Penn.",
        "It refers us to Rowe v. Delta Freight in which we allowed a brace on the testimony of a Dr. Penn.",
        "The carrier errs, citing Matter of Tern Bakery, 2011 XY Wrk Dec 7041, in which the report of Dr. Penn fell.",
        "See Adela Rowe, 51 Van Sant 8019 (2003) (refusing to defer to Dr. Penn where nobody saw the bone).",
        "He must say why (see Rowe v Delta, 51 AD3d 1419 [1st Dept 2011] [opinion of Dr. Penn sufficient]).",
    ],
)
def test_a_physician_in_the_digest_of_a_cited_decision_is_not_read(text: str) -> None:
    assert named(f"Dr. Ada Brandt wrote.\n\n{text}") == ["Ada Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Penn wrote, citing Matter of Tern Bakery, 2011 XY Wrk Dec 7041, in which an award was upheld.",
        "See Rowe v. Delta Freight, 51 Ill. 2d 19 (affirming the rate of pay). He limped. Dr. Penn set the bone.",
        "He fell (on ice) and saw Dr. Penn.",
    ],
)
def test_beyond_a_digest_this_decision_goes_on(text: str) -> None:
    assert named(f"Dr. Ada Brandt wrote.\n\n{text}") == ["Ada Brandt", "Penn"]
