"""A claimant is found however a decision names her, and nobody else is taken for one."""

import unicodedata

import pytest

from examiner_db.claimants import caption, redact, redactions

BODY = " Dr. Odile Brankov examined the employee. The judge credited Dr. Brankov."

NAMED = {
    "capitals in a caption": "ZELMA Q. QUILLFEATHER, Employee, v. NORTH STAR HOSP., Employer.",
    "capitals below headings in capitals": (
        "APPEALS BOARD\nSTATE OF CALIFORNIA\nZELMA Q. QUILLFEATHER, Applicant\nvs.\nANVIL WORKS, INC., Defendant"
    ),
    "capitals on numbered lines": (
        "2 STATE OF CALIFORNIA\n3\nCase Nos. ADJ9900001\n4 ZELMA QUILLFEATHER, ADJ9900002\n5 Applicant, (Riverside)"
    ),
    "capitals behind a number": (
        "COMPENSATION COMMISSION\nWCC NO. H990001\nZELMA QUILLFEATHER, EMPLOYEE CLAIMANT\nANVIL WORKS, INC., RESPONDENT"
    ),
    "a caption in a box": "ZELMA QUILLFEATHER, Appellant   )\n      and      )\nU.S. POSTAL SERVICE, Employer )",
    "versus": "Quillfeather v. Anvil Works, Inc.\nCase Number 23WC000001",
    "employer first": "ANVIL WORKS, INC. V. ZELMA QUILLFEATHER, ET AL.",
    "matter of": "Matter of Zelma Quillfeather.\nCase # G0000001",
    "in re": "IN RE QUILLFEATHER, W.C. No. 4-000-000",
    "a header line": "Employee: Zelma Q. Quillfeather\nEmployer: Anvil Works Corp.",
    "a courtesy title": "On May 1, Ms. Quillfeather fell from a ladder.",
    "an apposition": "The employee, Zelma Quillfeather, fell from a ladder.",
    "an apposition turned round": "Zelma Quillfeather, the injured employee, fell from a ladder.",
    "brackets": "Zelma Quillfeather (“Claimant”) fell from a ladder.",
    "an estate": "The Estate of Zelma Quillfeather appeals.",
    "a birth date": "Zelma Quillfeather, born April 4, 1970, while employed at a mill, fell.",
    "plaintiff before the name": "Plaintiff Zelma Quillfeather fell from a ladder.",
}


@pytest.mark.parametrize("opening", NAMED.values(), ids=NAMED.keys())
def test_a_claimant_is_taken_out_however_named(opening: str) -> None:
    text = f"{opening}\nLater Quillfeather’s knee was treated, and QUILLFEATHER went home.{BODY}"
    shown = redact(text, redactions(text))
    assert "quillfeather" not in shown.lower()
    assert shown.endswith(BODY)


ELSEWHERE = {
    "possessive": "Quillfeather’s knee",
    "last name first": "Quillfeather, Zelma",
    "with an initial": "Zelma Q. Quillfeather",
    "with a nickname": "Zelma “Zee” Quillfeather",
    "broken by a line": "Zelma\n    Quillfeather",
    "hyphenated by a line": "Quill-\nfeather",
    "part of a double name": "Ms. Stone",
    "with a diacritic": "Zelma Quillfeáther",
    "with a barred letter": "Zelma Støne and Ms. Støne",
    "given name alone": "the fall that Zelma described",
}


@pytest.mark.parametrize("words", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_every_spelling_of_the_name_is_taken_out(words: str) -> None:
    text = f"ZELMA QUILLFEATHER-STONE, Employee, v. ANVIL WORKS, INC., Employer.\nThe record shows {words} in May."
    shown = redact(text, redactions(text))
    for part in ("quill", "feather", "zelma", "stone", "støne", "feáther"):
        assert part not in shown.lower()


@pytest.mark.parametrize(
    "hint",
    [
        "Quillfeather_Zelma_G804085_20230622.pdf",
        "https://publisher.example.gov/Panel-Decisions/Zelma-QUILLFEATHER-ADJ1234567.pdf",
        "quillfeather-v-anvil-works-2019.txt",
        "Zelma Quillfeather decision.pdf",
        "file:///given/Quillfeather%2C%20Zelma/decision.pdf",
    ],
)
def test_a_name_in_a_file_name_is_taken_out_of_the_text(hint: str) -> None:
    text = f"The woman was examined. Zelma Quillfeather limped.{BODY}"
    assert redact(text, redactions(text, [hint])) == f"The woman was examined. [claimant] limped.{BODY}"


def test_letters_that_a_system_takes_apart_in_a_file_name_are_put_together() -> None:
    text = f"The woman was examined. Åke Sködderholm limped.{BODY}"
    hint = unicodedata.normalize("NFD", "Sködderholm Åke.pdf")
    assert redact(text, redactions(text, [hint])) == f"The woman was examined. [claimant] limped.{BODY}"


def test_a_given_name_that_the_caption_does_not_tell_is_taken_out_where_it_stands_alone() -> None:
    text = (
        "IN RE QUILLFEATHER, W.C. No. 4-000-000\nOn May 1, Zelma Quillfeather fell. The condition of Zelma is stable."
    )
    assert redact(text, redactions(text)).endswith("On May 1, [claimant] fell. The condition of [claimant] is stable.")


def test_a_word_that_begins_a_sentence_before_a_name_is_no_given_name() -> None:
    text = "IN RE QUILLFEATHER, W.C. No. 4-000-000\nHowever Quillfeather fell. However, the Petitioner went home."
    assert redact(text, redactions(text)).endswith("However [claimant] fell. However, the Petitioner went home.")


def test_a_physician_who_shares_the_surname_stays() -> None:
    text = (
        "ZELMA HOLLOWELL, Employee, v. ANVIL WORKS, INC.\n"
        "Dr. Petra Hollowell and Drs. Brankov and Hollowell reported. Ivo Hollowell, M.D., agreed. Hollowell walked."
    )
    assert redact(text, redactions(text)) == (
        "[claimant], Employee, v. ANVIL WORKS, INC.\n"
        "Dr. Petra Hollowell and Drs. Brankov and Hollowell reported. Ivo Hollowell, M.D., agreed. [claimant] walked."
    )


def test_a_sentence_that_begins_after_a_physician_is_no_physician() -> None:
    text = "ZELMA HOLLOWELL, Employee, v. ANVIL WORKS, INC.\nShe saw Dr. Petra Brankov. Hollowell improved."
    assert redact(text, redactions(text)).endswith("Dr. Petra Brankov. [claimant] improved.")


def test_a_sentence_that_begins_after_a_physician_hides_no_titled_claimant() -> None:
    text = "Ms. Quillfeather was hurt. She saw Dr. Brankov. Quillfeather improved. Dr. I. Moor and Mr. Moor wrote."
    assert redact(text, redactions(text)) == (
        "Ms. [claimant] was hurt. She saw Dr. Brankov. [claimant] improved. Dr. I. Moor and Mr. Moor wrote."
    )


def test_an_everyday_word_that_is_a_name_is_kept_unless_beside_the_name() -> None:
    text = "ZELMA LONG, Employee, v. ANVIL WORKS, INC.\nLong before, Ms. Long took a long walk. Zelma Long fell."
    assert redact(text, redactions(text)).endswith("Long before, Ms. [claimant] took a long walk. [claimant] fell.")


def test_a_relative_is_taken_out_whole() -> None:
    text = "ZELMA QUILLFEATHER, Employee, v. ANVIL WORKS, INC.\nAt home her husband, Bertil Quillfeather, helped."
    assert "Bertil" not in redact(text, redactions(text))


def test_cited_decisions_and_organizations_are_not_claimants() -> None:
    text = (
        "Workers’ Compensation No. 5-000-000\nThe claimant must prove it. Snell v. Industrial Claim Appeals Office, "
        "942 P.2d 1337 (Colo. App. 1997). Employer appealed. The Workers’ Compensation Act applies."
    )
    assert redactions(text) == []


def test_a_board_that_names_no_claimant_has_no_caption_and_loses_no_word() -> None:
    text = "THE ISSUE\nA rating.\n\nREPRESENTATION\nThe American Legion\n\n\nWITNESSES AT HEARING\n\nAppellant\n"
    assert redactions(text) == []
    assert caption(text) is None


def test_redactions_leave_offsets_alone() -> None:
    text = f"Zelma Quillfeather, the employee, fell.{BODY}"
    start = text.index("Dr. Odile")
    spans = redactions(text)
    assert redact(text, spans, start, len(text)) == text[start:]
    assert redact(text, spans, 6, 25) == "[claimant], the e"


@pytest.mark.parametrize("length", [200_000])
def test_a_long_hostile_text_takes_no_longer_than_its_length(length: int) -> None:
    text = "Ms. A " + "A" * length + " " * length + "Mr. " * (length // 8) + "(" * length
    assert redactions(text) is not None
