"""Opinions in ordinary words on work, treatment, healing, pretense and what is left: invented sentences."""

import pytest

from examiner_db.reading import read

SENTENCES = (
    ("Dr. Vale opined that her depression would keep her from holding a steady job.", "work_capacity:claimant"),
    ("Dr. Vale opined that the miner lacks the lung function to do his last coal mine job.", "work_capacity:claimant"),
    ("Dr. Vale believed that he would miss at least four days of work a month.", "work_capacity:claimant"),
    ("Dr. Vale felt that returning to the line would only worsen her shoulder.", "work_capacity:claimant"),
    ("Dr. Vale opined that he had no useful ability to function in a workplace.", "work_capacity:claimant"),
    ("Dr. Vale gave her poor to no ability to follow work rules.", "work_capacity:claimant"),
    ("Dr. Vale noted that he is essentially housebound.", "work_capacity:claimant"),
    ("Dr. Vale has kept the employee off her feet since March.", "work_capacity:claimant"),
    ("Dr. Vale certified a temporary total disability through June 30.", "work_capacity:claimant"),
    ("Dr. Vale said that his working days are over.", "work_capacity:claimant"),
    ("Dr. Vale opined that the veteran's seizures make him unemployable.", "work_capacity:claimant"),
    ("Dr. Vale assigned a GAF score of 45 and found that she could not hold a job.", "work_capacity:claimant"),
    ("Dr. Vale said that she needs a job where she can sit at will.", "work_capacity:claimant"),
    ("Dr. Vale thought that she should stay away from ladders.", "work_capacity:claimant"),
    ("Dr. Vale saw no reason to keep him off work.", "work_capacity:insurer"),
    ("Dr. Vale said that she could go back to any job she has held.", "work_capacity:insurer"),
    (
        "Dr. Vale wrote that the miner has the respiratory capacity to do his usual coal mine work.",
        "work_capacity:insurer",
    ),
    ("Dr. Vale opined that he could manage a desk job.", "work_capacity:insurer"),
    ("Dr. Vale thought that the employee was ready for full duty.", "work_capacity:insurer"),
    ("Dr. Vale opined that her anxiety was mild and would not interfere with work.", "work_capacity:insurer"),
    ("Dr. Vale stated that the restrictions could be lifted.", "work_capacity:insurer"),
    ("Dr. Vale testified that she has been capable of full-time office work all along.", "work_capacity:insurer"),
    ("Dr. Vale found him employable.", "work_capacity:insurer"),
    ("Dr. Vale said that he can do everything he did before.", "work_capacity:insurer"),
    ("Dr. Vale described his limitations as modest.", "work_capacity:insurer"),
    ("Dr. Vale held that no period of disability was warranted.", "work_capacity:insurer"),
    ("Dr. Vale opined that the requested fusion had not been shown to be effective.", "treatment:insurer"),
    ("Dr. Vale called the proposed stimulator trial premature.", "treatment:insurer"),
    ("Dr. Vale opined that she was a poor candidate for surgery.", "treatment:insurer"),
    ("Dr. Vale stated that therapy had long since stopped helping.", "treatment:insurer"),
    ("Dr. Vale could see no medical reason for more chiropractic visits.", "treatment:insurer"),
    ("Dr. Vale wrote that opioids were doing her more harm than good.", "treatment:insurer"),
    ("Dr. Vale said that a replacement should be put off.", "treatment:insurer"),
    ("Dr. Vale thought the treatment had gone on far too long.", "treatment:insurer"),
    ("Dr. Vale urged that the hardware be taken out.", "treatment:claimant"),
    ("Dr. Vale felt that a repeat MRI was in order.", "treatment:claimant"),
    ("Dr. Vale opined that she will need pain medication for life.", "treatment:claimant"),
    ("Dr. Vale believed that he stood to gain from a second surgery.", "treatment:claimant"),
    ("Dr. Vale disagreed with the denial of the injections.", "treatment:claimant"),
    ("Dr. Vale appealed the denial of the fusion.", "treatment:claimant"),
    ("Dr. Vale testified that the injections had been reasonable.", "treatment:claimant"),
    ("Dr. Vale considered ongoing therapy to be essential.", "treatment:claimant"),
    ("Dr. Vale thought that it made sense to proceed with the arthroscopy.", "treatment:claimant"),
    ("Dr. Vale wrote that the brace is a medical necessity.", "treatment:claimant"),
    ("Dr. Vale stated that the need for the surgery was urgent.", "treatment:claimant"),
    ("Dr. Vale declared the claimant's recovery complete.", "mmi:insurer"),
    ("Dr. Vale said that she had reached a plateau.", "mmi:insurer"),
    ("Dr. Vale wrote that no further gains could be expected.", "mmi:insurer"),
    ("Dr. Vale said that the employee was at the end of healing on May 1.", "mmi:insurer"),
    ("Dr. Vale opined that his condition had stabilized.", "mmi:insurer"),
    ("Dr. Vale opined that the worker remained in the healing phase.", "mmi:claimant"),
    ("Dr. Vale believed that more improvement could be had from therapy.", "mmi:claimant"),
    ("Dr. Vale said that MMI was at least six months away.", "mmi:claimant"),
    ("Dr. Vale said that she was not yet as good as she would get.", "mmi:claimant"),
    ("Dr. Vale stated that the placement at MMI had been a mistake.", "mmi:claimant"),
    ("Dr. Vale wrote that his answers on the inventory suggested over-reporting.", "symptom_validity:insurer"),
    ("Dr. Vale detected give-way weakness.", "symptom_validity:insurer"),
    ("Dr. Vale thought there was a strong functional overlay.", "symptom_validity:insurer"),
    ("Dr. Vale found five of five Waddell signs.", "symptom_validity:insurer"),
    (
        (
            "Dr. Vale observed that she sat comfortably throughout the interview despite reporting pain of nine "
            "out of ten."
        ),
        "symptom_validity:insurer",
    ),
    ("Dr. Vale thought that litigation was driving the complaints.", "symptom_validity:insurer"),
    ("Dr. Vale found her pain complaints credible.", "symptom_validity:claimant"),
    ("Dr. Vale wrote that he tends to downplay his pain.", "symptom_validity:claimant"),
    ("Dr. Vale found no sign of secondary gain.", "symptom_validity:claimant"),
    (
        "Dr. Vale said that her symptoms are exactly what one would expect from such a tear.",
        "symptom_validity:claimant",
    ),
    ("Dr. Vale noted valid scores on every measure of effort.", "symptom_validity:claimant"),
    ("Dr. Vale wrote that he had always found her a straightforward patient.", "symptom_validity:claimant"),
    ("Dr. Vale found nothing to rate.", "impairment:insurer"),
    ("Dr. Vale stated that the hearing loss was too slight to be rated.", "impairment:insurer"),
    ("Dr. Vale wrote that the plaintiff's injuries had left no lasting effects.", "impairment:insurer"),
    ("Dr. Vale wrote that she will never regain full use of the hand.", "impairment:claimant"),
    ("Dr. Vale opined that the employee has been left with a permanent limp.", "impairment:claimant"),
    ("Dr. Vale said that some impairment will remain for good.", "impairment:claimant"),
    ("Dr. Vale said the employee was left with no impairment.", "impairment:insurer"),
    ("Dr. Vale did not think that the restrictions could be lifted.", "-work_capacity:insurer"),
    ("Dr. Vale denied that returning to the line would worsen her shoulder.", "-work_capacity:claimant"),
    ("Dr. Vale doubted that he could do everything he did before.", "-work_capacity:insurer"),
    ("Dr. Vale agreed with the denial of the injections.", "-treatment:claimant"),
    ("Dr. Vale agreed with the denial of the injections.", "treatment:insurer"),
    ("Dr. Vale disagreed with the denial of the injections.", "-treatment:insurer"),
    ("Dr. Vale saw no need that the hardware be removed.", "-treatment:claimant"),
    ("Dr. Vale did not think that the treatment had gone on too long.", "-treatment:insurer"),
    ("The claimant was unhappy with the denial of benefits, and Dr. Vale said so.", "-treatment:insurer"),
    ("Dr. Vale stated that the placement at MMI had been a mistake.", "-mmi:insurer"),
    ("Dr. Vale would not declare the knee stationary.", "-mmi:insurer"),
    ("Dr. Vale did not find her pain complaints credible.", "-symptom_validity:claimant"),
    ("Dr. Vale did not believe that litigation was driving the complaints.", "-symptom_validity:insurer"),
    ("Dr. Vale did not think her an honest historian.", "-symptom_validity:claimant"),
    ("Dr. Vale did not agree that there was nothing to rate.", "-impairment:insurer"),
    ("Dr. Vale doubted that the disability would remain for good.", "-impairment:claimant"),
)
"""A sentence, and what is read in it; after a dash, what must not be."""


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_read(sentence: str, expected: str) -> None:
    (reading,) = read(f"DISCUSSION\n\n{sentence}\n")
    found = {f"{said.issue}:{said.direction}" for one in reading.physicians for said in one.opinions}
    asked = set(expected.split())
    wrong = {one[1:] for one in asked if one.startswith("-")}
    assert not found & wrong
    assert {one for one in asked if not one.startswith("-")} <= found
