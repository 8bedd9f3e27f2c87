"""Who a physician was, in prose that goes its own ways: relative clauses, asides, contrasts, and silence."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

PROSE = (
    (None, "insurer_examiner", "The carrier turned to Dr. Ada Brandt, who examined the claimant for an hour."),
    (None, "insurer_examiner", "Not surprisingly, the physician hired by the employer, Dr. Ada Brandt, disagreed."),
    (None, "insurer_examiner", "The employer's chosen examiner, a neurologist named Ada Brandt, M.D., found nothing."),
    (
        None,
        "insurer_examiner",
        "An orthopedic surgeon engaged by the self-insured employer, Ada Brandt, M.D., examined him twice.",
    ),
    (None, "insurer_examiner", "At its insurer's insistence he was evaluated by Dr. Ada Brandt."),
    (None, "insurer_examiner", "On the other side stands Dr. Ada Brandt, whom the respondents retained."),
    (None, "insurer_examiner", "Dr. Ada Brandt, to whom the insurer had sent him for an evaluation, saw no tear."),
    (None, "insurer_examiner", "Dr. Ada Brandt (for the employer) and Dr. Egon Corliss (for the claimant) disagree."),
    (None, "claimant_expert", "Dr. Egon Corliss (for the employer) and Dr. Ada Brandt (for the claimant) disagree."),
    (None, "insurer_examiner", "The employer, for its part, had Dr. Ada Brandt examine the claimant."),
    (None, "insurer_examiner", "The report of the employer's IME, conducted by Dr. Ada Brandt on May 3, is brief."),
    (
        None,
        "insurer_examiner",
        "He was seen once, at the carrier's expense, by Dr. Ada Brandt, who prepared a report for the carrier.",
    ),
    (
        None,
        "insurer_examiner",
        "The claims adjuster referred the claimant to Dr. Ada Brandt for an independent evaluation.",
    ),
    (
        None,
        "records_reviewer",
        "The carrier did not have her examined; instead, it had Dr. Ada Brandt review her chart.",
    ),
    (None, "records_reviewer", "Dr. Ada Brandt, whom the plan paid to read the file, thought otherwise."),
    (None, "records_reviewer", "Dr. Ada Brandt never laid eyes on the claimant."),
    (
        None,
        "records_reviewer",
        "Dr. Ada Brandt's report, which rests on the records alone, was obtained by the insurer.",
    ),
    (None, "records_reviewer", "The file was next sent for peer review to Dr. Ada Brandt."),
    (None, "records_reviewer", "Dr. Ada Brandt conducted a file review for the administrator and saw no impairment."),
    (None, "records_reviewer", "The precertification request was denied by the reviewing physician, Ada Brandt, M.D."),
    (
        None,
        "records_reviewer",
        "Dr. Ada Brandt, an independent physician consultant retained by the insurer, reviewed the claim file.",
    ),
    (None, "treating", "It was Dr. Ada Brandt who cut out the disc in 2014."),
    (None, "treating", "Her own doctor, Ada Brandt, M.D., had known her for twenty years."),
    (None, "treating", "She has been a patient of Dr. Ada Brandt since 2003."),
    (None, "treating", "The prescriptions came from Dr. Ada Brandt."),
    (None, "treating", "He was discharged from care by Dr. Ada Brandt in June."),
    (
        None,
        "treating",
        "Dr. Ada Brandt, an oncologist, had cured her lymphoma years before; she treated with him until 2005.",
    ),
    (None, "treating", "She was taken by ambulance to Mercy, and Dr. Ada Brandt set her wrist."),
    (None, "treating", "An x-ray, which Dr. Ada Brandt read as negative, was taken that night."),
    (None, "treating", "The claimant's obstetrician, Dr. Ada Brandt, delivered her child in 2012."),
    (None, "treating", "Dr. Ada Brandt, who took over from Dr. Corliss in 2016, continued the same medication."),
    (None, "treating", "After two visits to Dr. Ada Brandt, a podiatrist, the foot healed."),
    (None, "treating", "Chiropractic adjustments were given by Ada Brandt, D.C."),
    (None, "treating", "Dr. Ada Brandt gave him a note excusing him from work."),
    (None, "treating", "The surgeon who performed the fusion, Dr. Ada Brandt, was deposed."),
    (None, "treating", "The patient's regular physician, Dr. Ada Brandt, filled out a questionnaire."),
    (None, "treating", "He began physical therapy on the orders of Dr. Ada Brandt."),
    (None, "treating", "Dr. Ada Brandt's last office visit with the worker was on May 3."),
    (None, "claimant_expert", "The lawyer then sent her to Dr. Ada Brandt, who rated her at 30%."),
    (None, "claimant_expert", "Dr. Ada Brandt, whom her attorney selected, examined her once."),
    (
        None,
        "claimant_expert",
        "Counsel for the claimant procured a report from Dr. Ada Brandt, who examined the claimant.",
    ),
    (None, "claimant_expert", "Plaintiff's retained neurologist, Dr. Ada Brandt, tested her."),
    (None, "claimant_expert", "She produced an expert, Dr. Ada Brandt, who had examined her for trial."),
    (None, "neutral_examiner", "Both sides agreed to be guided by an examination by Dr. Ada Brandt."),
    (None, "neutral_examiner", "The judge turned to an impartial physician, Dr. Ada Brandt."),
    (None, "neutral_examiner", "The parties selected Dr. Ada Brandt from the state's list to examine the worker."),
    (None, "neutral_examiner", "An examination by a physician of the Board's choosing, Dr. Ada Brandt, followed."),
    (
        Tribunal.US_COURTS,
        "agency_examiner",
        "The agency sent him to an internist, Dr. Ada Brandt, who examined him in June.",
    ),
    (
        Tribunal.US_COURTS,
        "agency_examiner",
        "Dr. Ada Brandt examined the claimant for the Bureau of Disability Determination.",
    ),
    (
        Tribunal.US_COURTS,
        "records_reviewer",
        "A psychologist for the state agency, Ada Brandt, Ph.D., reviewed the file.",
    ),
    (
        Tribunal.US_COURTS,
        "records_reviewer",
        "The state agency's doctors, Dr. Egon Corliss and Dr. Ada Brandt, reviewed the file without seeing him.",
    ),
    (
        Tribunal.US_COURTS,
        "records_reviewer",
        "Medical expert Dr. Ada Brandt testified at the hearing that he met no listing.",
    ),
    (None, "unknown", "Dr. Ada Brandt's name appears in the chart."),
    (None, "unknown", "Neither party called Dr. Ada Brandt."),
    (None, "unknown", "No report from Dr. Ada Brandt is in the record."),
    (None, "unknown", "An appointment with Dr. Ada Brandt was cancelled."),
    (None, "unknown", "The employer's request for an examination by Dr. Ada Brandt was denied."),
)


@pytest.mark.parametrize(("tribunal", "expected", "told"), PROSE)
def test_the_role_that_prose_tells(tribunal: Tribunal | None, expected: str, told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n", tribunal)
    (one,) = [physician for physician in reading.physicians if physician.name.endswith("Brandt")]
    assert one.role.value == expected
