"""Roles that plain acts tell, and reviews and engagements told in passing; and what must tell nothing."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

TOLD: dict[str, tuple[tuple[Tribunal | None, str], ...]] = {
    "treating": (
        (None, "The fusion was carried out by Dr. Ada Brandt on March 3, 2016."),
        (None, "Her rotator cuff was repaired by Dr. Ada Brandt in June."),
        (None, "An EMG by Dr. Ada Brandt confirmed the radiculopathy."),
        (None, "In the hospital he was attended by Dr. Ada Brandt."),
        (None, "He was attended by Dr. Ada Brandt at the company's first-aid station."),
        (None, "The stimulator was implanted by Dr. Ada Brandt in 2016."),
        (None, "The cast was removed by Dr. Ada Brandt in August."),
        (None, "His fracture was set by Dr. Ada Brandt."),
        (None, "Dr. Ada Brandt supervised her physical therapy."),
        (None, "The delivery was attended by Dr. Ada Brandt."),
        (None, "Dr. Ada Brandt, the pathologist who examined the slides, found asbestos bodies."),
        (None, "Dr. Ada Brandt, the radiologist who read the film, reported no fracture."),
        (None, "Dr. Ada Brandt filled out a return-to-work slip."),
        (None, "The plaintiff's treaters, Drs. Egon Corliss and Ada Brandt, supported the claim."),
        (None, "Dr. Ada Brandt completed a medical source statement in which she limited plaintiff to sedentary work."),
        (None, "Dr. Ada Brandt of Tern Orthopedics followed her for two years."),
        (None, "Dr. Ada Brandt put him at MMI and imposed a lifting limit of ten pounds."),
        (None, "The first physician to see the claimant was Dr. Ada Brandt."),
        (None, "The discography was performed by Dr. Ada Brandt on May 5, 2015, and was positive at L5-S1."),
        (None, "He was fitted with a brace by Dr. Ada Brandt."),
        (None, "Bills of Dr. Ada Brandt for chiropractic care remain unpaid."),
        (None, "The bill of Dr. Ada Brandt for the arthroscopy was paid by the health plan."),
        (Tribunal.CO_ICAO, "Employer designated Dr. Ada Brandt to treat claimant."),
        (Tribunal.CO_ICAO, "Claimant came under the care of Dr. Ada Brandt, a physician selected by employer."),
        (Tribunal.ECAB, "Dr. Ada Brandt reiterated his opinion on June 3, 2016."),
        (
            Tribunal.ECAB,
            (
                "Appellant underwent surgery on May 3, 2016. In a postoperative report, Dr. Ada Brandt described "
                "the repair."
            ),
        ),
        (Tribunal.ECAB, "Hospital records dated May 3, 2016 signed by Dr. Ada Brandt note a contusion."),
        (
            Tribunal.MN_WCCA,
            "Dr. Ada Brandt first examined the employee on May 3, 2011. He diagnosed a strain and prescribed therapy.",
        ),
        (Tribunal.MN_WCCA, "The employee was examined at Holm Valley Hospital by Dr. Ada Brandt on the day of injury."),
        (Tribunal.MN_WCCA, "Dr. Ada Brandt at the Tern Clinic diagnosed a rotator cuff tear."),
        (Tribunal.MN_WCCA, "She had a surgical consultation with Dr. Ada Brandt."),
        (Tribunal.MN_WCCA, "She was seen for a neurosurgical consultation by Dr. Ada Brandt."),
        (Tribunal.MN_WCCA, "Dr. Ada Brandt opined that she was a candidate for surgery, which he performed on May 3."),
        (Tribunal.MN_WCCA, "Dr. Ada Brandt issued a health care provider report rating ten percent."),
        (Tribunal.MN_WCCA, "Dr. Ada Brandt issued work restrictions."),
        (Tribunal.MN_WCCA, "Dr. Ada Brandt noted that physical therapy had not helped and suggested an injection."),
        (Tribunal.MN_WCCA, "Dr. Ada Brandt thought an MRI was necessary and ordered one."),
        (Tribunal.NY_WCB, "Decedent's physician, Dr. Ada Brandt, testified that stress caused the infarction."),
        (Tribunal.NY_WCB, "A C-4 report by Dr. Ada Brandt noted a causal relationship."),
        (Tribunal.NY_WCB, "Dr. Ada Brandt filed a C-4 form stating that the accident was the cause."),
        (Tribunal.OTHER, "He went to see Dr. Ada Brandt, complaining of pain in his back."),
        (Tribunal.OTHER, "He came to Dr. Ada Brandt on May 4 complaining of chest pain."),
        (Tribunal.OTHER, "Dr. Ada Brandt fitted her with a brace."),
        (Tribunal.US_COURTS, "Dr. Ada Brandt conducted a sleep study that showed apnea."),
        (Tribunal.US_COURTS, "An echocardiogram by Dr. Ada Brandt was normal."),
    ),
    "records_reviewer": (
        (None, "Dr. Ada Brandt, on behalf of the utilization review company, denied the request."),
        (None, "Without examining plaintiff, Dr. Ada Brandt concluded that she could work."),
        (None, "Dr. Ada Brandt's opinion was based solely on a review of the records."),
        (None, "Dr. Ada Brandt's opinion, based on a paper review, is entitled to little weight."),
        (None, "Dr. Ada Brandt, the reconsideration-level consultant, concurred."),
        (None, "At the reconsideration level, Dr. Ada Brandt reached the same result."),
        (
            None,
            (
                "Dr. Ada Brandt reviewed the evidence for the State agency and completed a psychiatric review "
                "technique form."
            ),
        ),
        (None, "The nurse referred the file to Dr. Ada Brandt, who called the treating physician."),
        (None, "A VHA specialist, Dr. Ada Brandt, opined that the tumor was not related to service."),
        (None, "Dr. Ada Brandt, a VA physician who did not examine the veteran, wrote an addendum."),
        (
            None,
            "Dr. Ada Brandt testified on the basis of the records he had been sent; he had not examined the claimant.",
        ),
        (None, "Dr. Ada Brandt had never treated or examined the employee."),
        (None, "Dr. Ada Brandt reviewed the claimant's records and films but did not see him."),
        (None, "The IMR reviewer, Dr. Ada Brandt, upheld the denial."),
        (None, "Dr. Ada Brandt, a consulting radiologist engaged by the carrier, reread the films."),
        (Tribunal.CO_OAC, "Dr. Ada Brandt performed a Rule 16 review and recommended denial."),
        (Tribunal.CO_OAC, "The request for surgery was denied following a Rule 16 review by Dr. Ada Brandt."),
        (
            Tribunal.US_COURTS,
            "Dr. Ada Brandt, an internist who reviewed the file for Liberty, concluded that plaintiff could work.",
        ),
        (
            Tribunal.US_COURTS,
            "Dr. Ada Brandt, a medical expert, testified at the hearing that plaintiff met no listing.",
        ),
        (Tribunal.US_COURTS, "Hartford forwarded plaintiff's records to Dr. Ada Brandt for an independent review."),
        (Tribunal.US_COURTS, "The agency's reviewers, Dr. Egon Corliss and Dr. Ada Brandt, found a light RFC."),
        (
            Tribunal.US_COURTS,
            (
                "On appeal the insurer consulted three physicians, none of whom examined plaintiff. Dr. Ada Brandt "
                "saw no objective findings."
            ),
        ),
        (
            Tribunal.US_COURTS,
            (
                "The insurer engaged three reviewers. Dr. Egon Corliss saw nothing. Dr. Corliss is an internist. "
                "Dr. Ada Brandt, a neurologist, agreed."
            ),
        ),
        (Tribunal.US_COURTS, "Dr. Ada Brandt reviewed plaintiff's records and concluded that she could work."),
    ),
    "insurer_examiner": (
        (
            None,
            (
                "Two physicians examined the employee for the insurer, Dr. Egon Corliss in 2010 and Dr. Ada Brandt "
                "in 2012."
            ),
        ),
        (Tribunal.CO_OAC, "Dr. Ada Brandt (Respondents' IME) opined that the fusion was not reasonable."),
        (
            Tribunal.MN_WCCA,
            (
                "The employee was directed to attend an adverse medical examination. It was conducted by Dr. Ada "
                "Brandt on May 3."
            ),
        ),
        (
            Tribunal.MN_WCCA,
            (
                "The insurer exercised its right to have the employee examined. The examination was held on May 3, "
                "with Dr. Ada Brandt presiding."
            ),
        ),
        (
            Tribunal.MN_WCCA,
            (
                "At the insurer's request the employee was examined twice, first by Dr. Egon Corliss in May and "
                "then by Dr. Ada Brandt in July."
            ),
        ),
        (
            Tribunal.MN_WCCA,
            (
                "Two examiners saw the employee for the employer and insurer. Dr. Egon Corliss found nothing. Dr. "
                "Corliss is a neurologist. Dr. Ada Brandt found a strain."
            ),
        ),
        (
            Tribunal.MN_WCCA,
            (
                "The employer relied on two experts. The first, Dr. Egon Corliss, found no tear. The second, Dr. "
                "Ada Brandt, attributed it to age."
            ),
        ),
        (
            Tribunal.NY_WCB,
            "The State Insurance Fund's consultant, Ada Brandt, examined claimant and found no disability.",
        ),
        (
            Tribunal.OTHER,
            "Dr. Ada Brandt, a neurosurgeon called by the defendants, testified that the disc was degenerated.",
        ),
        (Tribunal.OTHER, "Dr. Ada Brandt, employed by the insurer to examine plaintiff, thought him malingering."),
        (
            Tribunal.OTHER,
            "Defendant's doctors, Dr. Egon Corliss and Dr. Ada Brandt, saw plaintiff once each and found no injury.",
        ),
        (Tribunal.OTHER, "Medical evidence for defendants came from Dr. Ada Brandt, an orthopedist."),
        (Tribunal.OTHER, "The medical testimony for the defense was given by Dr. Ada Brandt."),
        (
            Tribunal.OTHER,
            "Three doctors testified for defendants. Dr. Ada Brandt said there was nothing wrong with plaintiff.",
        ),
        (
            Tribunal.OTHER,
            "Dr. Ada Brandt, who saw plaintiff at the instance of the compensation carrier, found a full recovery.",
        ),
    ),
    "agency_examiner": (
        (
            Tribunal.US_COURTS,
            (
                "Plaintiff was referred for two consultative examinations. Dr. Egon Corliss examined her knees. "
                "Dr. Corliss found crepitus. Dr. Ada Brandt administered an intelligence test."
            ),
        ),
    ),
    "claimant_expert": (
        (None, "The claimant had his own IME with Dr. Ada Brandt."),
        (None, "Dr. Ada Brandt examined the claimant once, on referral of his attorney."),
        (
            Tribunal.NY_WCB,
            "Dr. Ada Brandt, claimant's consulting cardiologist, testified that work caused the infarction.",
        ),
        (
            Tribunal.OTHER,
            (
                "Dr. Ada Brandt, who was called by plaintiff and had examined him for purposes of trial, found a "
                "ruptured disc."
            ),
        ),
        (Tribunal.OTHER, "Dr. Ada Brandt saw plaintiff on one occasion upon referral by counsel."),
        (Tribunal.US_COURTS, "Plaintiff's own independent medical examination was performed by Dr. Ada Brandt."),
    ),
    "neutral_examiner": (
        (None, "Dr. Ada Brandt, an agreed examiner, saw her in May."),
        (None, "The judge ordered an examination by a neutral physician. Dr. Ada Brandt conducted it."),
        (Tribunal.CO_ICAO, "Claimant requested a DIME, and Dr. Ada Brandt was selected."),
        (
            Tribunal.CO_ICAO,
            (
                "An independent medical examiner (IME) selected through the division, Dr. Ada Brandt, found "
                "claimant at MMI."
            ),
        ),
        (Tribunal.NY_WCB, "The matter was referred to an impartial cardiologist, Ada Brandt."),
    ),
    "unknown": (
        (None, "The surgery was discussed with Dr. Ada Brandt's report in hand."),
        (None, "The surgery was denied by Dr. Ada Brandt."),
        (None, "Dr. Ada Brandt was replaced by Dr. Egon Corliss."),
        (None, "The deposition was attended by Dr. Ada Brandt."),
        (None, "The fusion that Dr. Egon Corliss performed was discussed by Dr. Ada Brandt."),
        (None, "Dr. Ada Brandt opined that the injections given by Dr. Egon Corliss were excessive."),
        (None, "The bill of Dr. Ada Brandt for his deposition was paid."),
        (None, "Dr. Ada Brandt did not believe that the claimant should have surgery."),
        (None, "Dr. Ada Brandt disagreed with the utilization reviewer."),
        (None, "At the time of the impartial examination, Dr. Ada Brandt had retired."),
    ),
}


@pytest.mark.parametrize(
    ("expected", "tribunal", "told"),
    [(expected, tribunal, told) for expected, all_told in TOLD.items() for tribunal, told in all_told],
)
def test_the_role_that_acts_tell(expected: str, tribunal: Tribunal | None, told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n", tribunal)
    (one,) = [physician for physician in reading.physicians if physician.name.endswith("Brandt")]
    assert one.role.value == expected
