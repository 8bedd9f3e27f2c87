"""Parties' names read as their roles."""

import pytest

from examiner_db.reading.paper.passages import document
from examiner_db.reading.people.lay import is_cited, lay_surnames
from examiner_db.reading.sides.parties import parties


def anonymous(told: str, sentence: str, physicians: frozenset[str] = frozenset()) -> str:
    return parties(document(told), physicians).anonymous(sentence)


@pytest.mark.parametrize(
    ("told", "sentence", "expected"),
    [
        (
            'Tamsin Fenwick ("Fenwick") filed a claim. Fenwick sustained a strain while employed by Halcyon Bakeries.',
            "Dr. Vale examined Fenwick at Halcyon Bakeries's request.",
            "Dr. Vale examined the claimant at the employer's request.",
        ),
        (
            "Ms. Fenwick fell. Ms. Fenwick rested. She worked for Halcyon.",
            "At the request of Ms. Fenwick, not of Halcyon, she was seen.",
            "At the request of the claimant, not of the employer, she was seen.",
        ),
        ("Prudence denied the claim.", "Prudence retained Dr. Vale.", "the employer retained Dr. Vale."),
        ("Nothing is told.", "At Fenwick's request.", "At Fenwick's request."),
        ('Tamsin Fenwick ("Fenwick") appeals.', "Fenwick filed a report.", "the claimant filed a report."),
        ('The Determination Services ("DDS") denied it.', "DDS denied the claim.", "DDS denied the claim."),
        (
            "Orrin Tamm sued its insurer, Kestrel Casualty Company. Kestrel paid. Then Kestrel wrote.",
            "Dr. Vale examined him for Kestrel.",
            "Dr. Vale examined him for the insurer.",
        ),
        ("Mr. Hess fell. Mr. Hess rested. Mr. Hess sued.", "Hess saw Dr. Vale.", "the claimant saw Dr. Vale."),
        ('Harrow Steel Company ("Company") appeals.', "Company filed a report.", "Company filed a report."),
        ("The Borough denied the claim.", "She saw Dr. Vale for the Borough.", "She saw Dr. Vale for the employer."),
    ],
)
def test_anonymous(told: str, sentence: str, expected: str) -> None:
    assert anonymous(told, sentence) == expected


@pytest.mark.parametrize(
    "told",
    [
        "Dr. Vale did not believe that Dunmore retained the physical capacity to lift.",
        "Dunmore denied any earlier pain.",
        "In June Dunmore accepted a light job.",
    ],
)
def test_what_is_told_of_whoever_was_hurt_makes_no_payer(told: str) -> None:
    assert anonymous(told, "Dunmore appeals.") == "Dunmore appeals."


def test_whose_age_is_told_is_the_claimant() -> None:
    told = "Dunmore, who was forty years of age, began working for Halden in 2007. Dunmore first treated with Dr. Vale."
    assert anonymous(told, "Dunmore appeals.") == "the claimant appeals."


def test_a_physicians_name_is_left_alone() -> None:
    told = "Vale denied the claim. Mr. Quill fell. Mr. Quill rested."
    assert anonymous(told, "Vale and Quill wrote.", frozenset({"vale", "quill"})) == "Vale and Quill wrote."


def test_whoever_is_addressed_as_a_person_is_no_payer() -> None:
    told = "Dunmore denied pain. Mr. Dunmore fell. Mr. Dunmore rested."
    assert anonymous(told, "Dunmore rested.") == "the claimant rested."


def test_lay_surnames() -> None:
    text = (
        "TAMSIN FENWICK, Employee\nOPINION\nEgon Carrow, Esq., spoke. Judge Pike heard Mr. Abel "
        "Strand. Tindall, J., dissents."
    )
    assert {"fenwick", "carrow", "pike", "strand", "tindall"} <= lay_surnames(document(text).passages)


def test_what_is_told_of_another_decision_is_cited() -> None:
    text = (
        "FACTS\n\nDr. Vale wrote.\n\nDECISION\n\nIn Ashdown v. Kestrel Lines, slip op., this "
        "court affirmed. Dr. Pell wrote.\n"
    )
    passages = document(text).passages
    assert [is_cited(passages, at) for at, one in enumerate(passages) if "Dr." in one.text] == [False, True]


@pytest.mark.parametrize(
    ("told", "sentence", "expected"),
    [
        (
            "Tamm worked as a driller for Blue Lick.",
            "Dr. Vale saw him at Blue Lick's request.",
            "Dr. Vale saw him at the employer's request.",
        ),
        (
            "Tamm slipped. Tamm testified that he fell. Dr. Vale wrote at Meridian's request.",
            "Meridian agreed.",
            "the employer agreed.",
        ),
        (
            "She was insured by Solstice. Solstice Life Insurance Company paid.",
            "Solstice retained Dr. Vale.",
            "the insurer retained Dr. Vale.",
        ),
        ("Dr. Vale wrote at Meridian's request.", "Meridian agreed.", "Meridian agreed."),
    ],
)
def test_whoever_employs_asks_or_insures(told: str, sentence: str, expected: str) -> None:
    assert anonymous(told, sentence) == expected


@pytest.mark.parametrize(
    ("told", "sentence", "expected"),
    [
        (
            "HALDEN STAMPING, LLC, APPELLANT v. ORRIN TAMM, APPELLEE\nHalden paid. Halden appealed.",
            "Halden retained Dr. Vale.",
            "the employer retained Dr. Vale.",
        ),
        (
            "ORRIN TAMM, Employee, v. HALDEN DAIRY and KESTREL MUTUAL INS. CO., Employer-Insurer.\nIt was late.",
            "Dr. Vale saw him for Halden Dairy.",
            "Dr. Vale saw him for Halden Dairy.",
        ),
        (
            "ORRIN TAMM, Employee, v. HALDEN DAIRY and KESTREL MUTUAL INS. CO., Employer-Insurer.\nHalden Dairy paid.",
            "Dr. Vale saw him for Halden Dairy.",
            "Dr. Vale saw him for the employer.",
        ),
        (
            "Pallas Cabinetry and its insurer, Kestrel (Pallas), appeal.",
            "Pallas retained Dr. Vale.",
            "the employer retained Dr. Vale.",
        ),
        (
            'Kestrel asked Ardent Review Network ("Ardent"), a vendor, to look.',
            "Ardent engaged Dr. Vale.",
            "the employer engaged Dr. Vale.",
        ),
        (
            'She sued Great Kestrel Life Assurance Company ("Great Kestrel") in May.',
            "Great Kestrel retained Dr. Vale.",
            "the insurer retained Dr. Vale.",
        ),
        ("Unum paid.", "Unum retained Dr. Vale.", "the insurer retained Dr. Vale."),
        (
            "Claimant: Prudence Tamm-Quist\nEmployer: Halden Foods\nCarrier: Kestrel Mutual",
            "Halden Foods wrote to Kestrel Mutual.",
            "the employer wrote to the insurer.",
        ),
        (
            "ORRIN TAMM, Plaintiff, v. ASTER, Commissioner.\nTamm fell. Tamm rested. Tamm rose. Tamm left.",
            "Dr. Vale examined Tamm.",
            "Dr. Vale examined the claimant.",
        ),
        ("Finally, Employer objects. Meanwhile, Insurer paid.", "Finally, it paid.", "Finally, it paid."),
        ("Social Security denied the claim.", "Social Security wrote.", "Social Security wrote."),
    ],
)
def test_captions_and_short_names(told: str, sentence: str, expected: str) -> None:
    assert anonymous(told, sentence) == expected


@pytest.mark.parametrize("act", ["retained counsel", "hired a lawyer", "denied smoking", "disputed the bill"])
@pytest.mark.parametrize("head", ["", "Dunmore v. Halden Bakeries, Inc. "])
def test_whoever_was_hurt_does_what_payers_do_and_stays_the_claimant(act: str, head: str) -> None:
    told = f"{head}Dunmore sustained a strain. Dunmore {act}. Dunmore returned to work. Dunmore saw Dr. Vale."
    assert anonymous(told, "Dr. Vale was hired by Dunmore.") == "Dr. Vale was hired by the claimant."
