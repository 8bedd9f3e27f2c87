"""Names of physicians where a text introduces them."""

import pytest

from examiner_db.reading.people.names import introductions


def names(text: str) -> list[str]:
    found = {(one.start, one.name) for one in introductions(text)}
    return [name for _, name in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seen by Dr. Ada Brandt, a Board-certified neurologist", ["Ada Brandt"]),
        ("seen by Dr. Ada L. Brandt on May 3", ["Ada L. Brandt"]),
        ("Dr. T. Hugh Marrow wrote", ["T. Hugh Marrow"]),
        ("a report by orthopedic surgeon T. Hugh Marrow, who", ["T. Hugh Marrow"]),
        ("seen by Ada Brandt, a board medical examiner, in May", ["Ada Brandt"]),
        ("Dr. C.W. Oakes wrote", ["C.W. Oakes"]),
        ("Dr. Brandt's report", ["Brandt"]),
        ("Dr. Corliss' report", ["Corliss"]),
        ("Dr . Li wrote", ["Li"]),
        ("Dr Li wrote", ["Li"]),
        ("Doctor Brandt wrote", ["Brandt"]),
        ("Dr. Milo van der Zee wrote", ["Milo van der Zee"]),
        ("Dr. Maria de la Cruz wrote", ["Maria de la Cruz"]),
        ("Dr. Siobhan O'Hara-Quill wrote", ["Siobhan O'Hara-Quill"]),
        ("Dr. Wei-Lin Zhao wrote", ["Wei-Lin Zhao"]),
        ("Dr. Piers Collier, Jr., wrote", ["Piers Collier, Jr."]),
        ("Dr. José Ñíguez wrote", ["José Ñíguez"]),
        ("Dr. Šimon Žvrk wrote", ["Šimon Žvrk"]),
        ("Dr. Łucja Quill-Źdar wrote", ["Łucja Quill-Źdar"]),
        ("seen by Péla Vrbá, an orthopedist who found a tear", ["Péla Vrbá"]),
        ("the insurer's orthopedist, Ábel Ñíguez, agreed", ["Ábel Ñíguez"]),
        ("DOCTOR ADA BRANDT examined him", ["ADA BRANDT"]),
        ("Ada Brandt, PsyD, wrote", ["Ada Brandt"]),
        ("Drs. Vale, Quill, and Brandt agreed", ["Vale", "Quill", "Brandt"]),
        ("Drs. Vale and Quill's reports", ["Vale", "Quill"]),
        ("Drs. Orrin Vale and Petra Quill agreed", ["Orrin Vale", "Petra Quill"]),
        ("Ada Brandt, M.D., wrote", ["Ada Brandt"]),
        ("Ada Brandt, MD wrote", ["Ada Brandt"]),
        ("Ada Brandt MD wrote", ["Ada Brandt"]),
        ("Jonas Abernathy, D.C., wrote", ["Jonas Abernathy"]),
        ("Ada Brandt, Ph.D., wrote", ["Ada Brandt"]),
        ("Ada Brandt, M.D., Ph.D., wrote", ["Ada Brandt"]),
        ("DR. ADA BRANDT", ["ADA BRANDT"]),
        ("On May 3 Ada Brandt, M.D., wrote", ["Ada Brandt"]),
        ("In January Dr. Brandt wrote", ["Brandt"]),
        ("Dr. Brandt January report", ["Brandt"]),
        ("Dr. Brandt Petitioner returned", ["Brandt"]),
        ("Dr. L.K. wrote", ["L.K"]),
        ("Dr. Washington wrote", ["Washington"]),
        ("Dr. Judge wrote", ["Judge"]),
        ("The carrier's independent medical examiner, Ada Brandt, found nothing", ["Ada Brandt"]),
        ("the impartial specialist, Ada Brandt, agreed", ["Ada Brandt"]),
        ("the employer's consultant, Ada Brandt, agreed", ["Ada Brandt"]),
        ("treated by Ada Brandt, an orthopedist who found a tear", ["Ada Brandt"]),
        ("referred to Ada Brandt, a neurologist, for tests", ["Ada Brandt"]),
        ("the opinion of Ada Brandt, a pulmonologist.", ["Ada Brandt"]),
        ("Ada Brandt, the carrier's consultant, agreed", ["Ada Brandt"]),
    ],
)
def test_introductions(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Issued in Washington, D.C., on May 3",
        "of Silver Spring, MD 20910",
        "from Baltimore, MD, filed",
        "Judge Hugo Marchbanks, J.D.",
        "Attorney Delia Strand spoke",
        "evaluated by Ada Brandt, a Physician Assistant",
        "the claims examiner, Ada Brandt, called",
        "the vocational consultant, Ada Brandt, called",
        "hired by Ada Brandt, a foreman",
        "lives on Dr. Orrin Vale Boulevard",
        "the Drum Corps",
        "K. J. ALDORADO, Veterans Law Judge",
        "the doctor wrote",
        "THE DOCTOR TESTIFIED that he fell",
        "TREATING DOCTOR VISITS in May",
        "DOCTOR OF MEDICINE",
        "Dr. 12",
    ],
)
def test_no_introductions(text: str) -> None:
    assert names(text) == []


def test_a_credential_is_kept_as_printed() -> None:
    assert [one.credential for one in introductions("Ada Brandt, M.D., Ph.D., wrote")] == ["M.D., Ph.D."]


@pytest.mark.parametrize(
    "printed",
    ["Dr. Ada Brandt, M.D., Ph.D.", "Ada Brandt, M.D.", "Ada Brandt M.D.", "Dr. Ada Brandt", "Dr. Brandt, D.O."],
)
def test_title_and_credential_are_in_the_outer_span(printed: str) -> None:
    text = f"Seen by {printed}, a neurologist."
    assert {text[slice(*one.outer)] for one in introductions(text)} == {printed} | (
        {"Ada Brandt, M.D., Ph.D."} if "Ph.D." in printed else set()
    )


def test_the_outer_span_holds_title_and_name() -> None:
    text = "by Dr. Ada Brandt, a surgeon"
    (one,) = introductions(text)
    assert (text[one.start : one.end], text[slice(*one.outer)]) == ("Ada Brandt", "Dr. Ada Brandt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. May Dunning wrote", ["May Dunning"]),
        ("Dr. April Voss-Lund wrote", ["April Voss-Lund"]),
        ("Dr. June Abara wrote", ["June Abara"]),
        ("Dr. Brandt May 3 report", ["Brandt"]),
        ("On May Ada Brandt, M.D., wrote", ["Ada Brandt"]),
        ("Deposition Of Ada Brandt, M.D., was taken", ["Ada Brandt"]),
        ("DEPOSITION OF ADA BRANDT, M.D.", ["ADA BRANDT"]),
        ("REPORT OF ADA BRANDT, M.D.", ["ADA BRANDT"]),
        ("INDEPENDENT MEDICAL EVALUATION OF ADA BRANDT, M.D.", ["ADA BRANDT"]),
        ("Baltimore, MD 21201", []),
    ],
)
def test_words_that_stand_in_no_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a psychologist, Iris Calloway, who tested him", ["Iris Calloway"]),
        ("Radiologist Iris Calloway read the film", ["Iris Calloway"]),
        ("her surgeon, Iris B. Calloway, agreed", ["Iris B. Calloway"]),
        ("the orthopedist Iris Calloway's report", ["Iris Calloway"]),
        ("Iris Q. Calloway, III, M.D., wrote", ["Iris Q. Calloway, III"]),
        ("According to Dr. March, he fell in March", ["March"]),
        ("the audiologist Iris Calloway tested him", []),
        ("a physician, General Hospital, and others", []),
        ("the surgeon, Halden Clinic, agreed", []),
        ("the affirmation of Odo Van Quaast, plaintiff's treating chiropractor, who wrote", ["Odo Van Quaast"]),
        ("where Captain Iris Calloway, a physician, saw him", ["Iris Calloway"]),
        ("the carrier's medical witness, Iris Calloway, agreed", ["Iris Calloway"]),
        ("Iris Calloway, who examined claimant once, agreed", ["Iris Calloway"]),
        ("Iris Calloway, who examined the machine, agreed", []),
        ("a surgeon, Calloway, agreed", []),
        ("He lives at 500 Marsh Dr. Salem", []),
        ("at 12 Lake View Dr. Suite 200", []),
        ("On May 3, 2018, Dr. Calloway wrote", ["Calloway"]),
        ("In May 2018 Petitioner saw Dr. Calloway", ["Calloway"]),
    ],
)
def test_names_by_specialty_and_the_doctors_of_streets(text: str, expected: list[str]) -> None:
    assert names(text) == expected
