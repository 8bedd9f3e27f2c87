"""Traps: two physicians in one sentence, arguments, letters and authorizations, from which no wrong role may come."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Tribunal

TRAPS = (
    (None, "treating", "The treating surgeon, Dr. Ada Brandt, disagreed with the employer's expert, Dr. Egon Corliss."),
    (
        None,
        "treating",
        "Dr. Egon Corliss, who examined the claimant for the carrier, criticized the treating surgeon, Dr. Ada Brandt.",
    ),
    (None, "treating", "At the insurer's request, Dr. Egon Corliss reviewed the operative report of Dr. Ada Brandt."),
    (None, "treating", "The employer argues that Dr. Ada Brandt, the treating physician, was biased."),
    (None, "treating", "Claimant's counsel sent a letter to Dr. Ada Brandt, who had performed the surgery."),
    (None, "treating", "After the IME by Dr. Egon Corliss, the claimant returned to Dr. Ada Brandt."),
    (None, "treating", "The claimant was treated by Dr. Ada Brandt and examined for the insurer by Dr. Egon Corliss."),
    (
        None,
        "insurer_examiner",
        "The claimant was treated by Dr. Egon Corliss and examined for the insurer by Dr. Ada Brandt.",
    ),
    (
        None,
        "insurer_examiner",
        "Dr. Egon Corliss treated the claimant; Dr. Ada Brandt examined her at the insurer's request.",
    ),
    (
        None,
        "claimant_expert",
        "Dr. Egon Corliss examined her at the insurer's request, and Dr. Ada Brandt at the request of her attorney.",
    ),
    (
        None,
        "insurer_examiner",
        "Unlike Dr. Egon Corliss, who treated the claimant, Dr. Ada Brandt, the insurer's examiner, saw her once.",
    ),
    (
        None,
        "insurer_examiner",
        (
            "Dr. Ada Brandt, the insurer's examiner, reviewed the records of the treating physician, Dr. Egon "
            "Corliss, and examined the claimant."
        ),
    ),
    (
        None,
        "insurer_examiner",
        "The insurer's examiner, Dr. Ada Brandt, recommended physical therapy and prescribed nothing.",
    ),
    (
        None,
        "insurer_examiner",
        (
            "Dr. Ada Brandt performed an IME at the employer's request. He diagnosed a strain. He recommended "
            "therapy. He placed her at MMI. He released her to full duty."
        ),
    ),
    (
        None,
        "treating",
        (
            "Dr. Ada Brandt saw her on May 3. He diagnosed a strain. He prescribed therapy. He released her to full "
            "duty. He did not review the IME of Dr. Corliss."
        ),
    ),
    (None, "treating", "Dr. Ada Brandt, her surgeon, reviewed the report of the insurer's examiner and disagreed."),
    (None, "treating", "Dr. Ada Brandt reviewed the MRI and recommended a fusion."),
    (
        None,
        "treating",
        "Dr. Ada Brandt reviewed the records from the hospital, examined her, and recommended an injection.",
    ),
    (
        None,
        "neutral_examiner",
        "The agreed medical evaluator, Dr. Ada Brandt, treated nobody; the treating physician, Dr. Corliss, did.",
    ),
    (None, "neutral_examiner", "The insurer sent the records to the designated doctor, Dr. Ada Brandt."),
    (None, "unknown", "The insurer deposed Dr. Ada Brandt."),
    (None, "unknown", "The judge found that Dr. Ada Brandt is credible."),
    (None, "unknown", "The insurer's attorney asked Dr. Ada Brandt a hypothetical question."),
    (None, "unknown", "Claimant's attorney objected to Dr. Ada Brandt."),
    (None, "unknown", "Dr. Ada Brandt agreed with Dr. Corliss, the treating physician."),
    (None, "unknown", "Dr. Ada Brandt agreed with the insurer's examiner, Dr. Corliss."),
    (None, "unknown", "The opinions of Dr. Corliss, the insurer's examiner, and Dr. Ada Brandt differ."),
    (None, "treating", "The claimant was referred by the emergency room to Dr. Ada Brandt."),
    (None, "treating", "Claimant testified that Dr. Ada Brandt treated him for gout."),
    (None, "treating", "The insurer authorized treatment with Dr. Ada Brandt."),
    (None, "treating", "The employer's nurse sent the claimant to the clinic, where Dr. Ada Brandt sutured the hand."),
    (
        None,
        "insurer_examiner",
        "Dr. Ada Brandt, an independent medical examiner, disagreed with the treating physicians.",
    ),
    (
        None,
        "insurer_examiner",
        (
            "The claimant failed to attend an IME with Dr. Corliss but was examined by Dr. Ada Brandt on behalf of "
            "the carrier."
        ),
    ),
    (
        None,
        "treating",
        (
            "Dr. Ada Brandt, a physiatrist, has managed her medications since 2015. At hearing the claimant offered "
            "his report."
        ),
    ),
    (
        None,
        "records_reviewer",
        "A peer reviewer, Dr. Ada Brandt, called the treating surgeon, Dr. Corliss, but could not reach him.",
    ),
    (None, "treating", "The peer reviewer, Dr. Corliss, called the treating surgeon, Dr. Ada Brandt."),
    (None, "treating", "The claimant's brother-in-law, Dr. Ada Brandt, gave him samples of the drug."),
    (
        Tribunal.ECAB,
        "treating",
        (
            "Appellant submitted a report dated May 3, 2010 from Dr. Ada Brandt, a Board-certified internist, who "
            "treated her for pain."
        ),
    ),
    (
        Tribunal.ECAB,
        "treating",
        "By letter, OWCP requested that Dr. Ada Brandt, the attending physician, submit a rationalized opinion.",
    ),
    (
        Tribunal.ECAB,
        "treating",
        "OWCP asked appellant's physician, Dr. Ada Brandt, to address the second opinion report of Dr. Corliss.",
    ),
    (
        Tribunal.CA_WCAB,
        "treating",
        "Applicant was seen by Dr. Ada Brandt as a secondary treating physician, while the PQME was Dr. Corliss.",
    ),
)


@pytest.mark.parametrize(("tribunal", "expected", "told"), TRAPS)
def test_no_trap_gives_a_wrong_role(tribunal: Tribunal | None, expected: str, told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n", tribunal)
    (one,) = [physician for physician in reading.physicians if physician.name.endswith("Brandt")]
    assert one.role.value == expected


@pytest.mark.parametrize(
    "told",
    [
        "The employer sent a letter to Dr. Ada Brandt.",
        "The employer's request for an examination by Dr. Ada Brandt was denied.",
        "The employer deposed Dr. Ada Brandt, who stood by her notes.",
        "The employer's attorney wrote to Dr. Ada Brandt.",
        "The insurer refused to pay Dr. Ada Brandt.",
    ],
)
def test_dealings_with_a_payer_make_no_examiner(told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n")
    assert [one.role.value for one in reading.physicians] in (["unknown"], ["treating"])
