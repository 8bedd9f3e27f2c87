"""Who engaged a physician, in the words of many forums: one table of short passages on Dr. Ada Brandt."""

import pytest

from examiner_db.reading import read
from examiner_db.reading.lexicon.roles import PLAIN_ROLE_RULES, ROLE_RULES
from examiner_db.reading.lexicon.roles.plainly import PlainRule, plainly
from examiner_db.reading.lexicon.roles.strength import Strength
from examiner_db.reading.sentences.views import OTHER, THIS
from tests.examiner_db.reading.told import among_facts, role_among_facts

PAYER = (
    "Dr. Ada Brandt was retained by the carrier in March.",
    "The self-insured employer retained Dr. Ada Brandt, a hand surgeon.",
    "The respondent's third-party administrator hired Dr. Ada Brandt.",
    "Dr. Ada Brandt, whom the insurer had flown in, saw her for ten minutes.",
    "Dr. Ada Brandt, whom the defendants chose, found full motion.",
    "He conceded that Dr. Ada Brandt had been paid by the employer.",
    "Dr. Ada Brandt had been contracted by the insurer to perform an examination.",
    "Defendant had a Dr. Ada Brandt of Corvel examine plaintiff in a hotel.",
    "The carrier had claimant evaluated by Dr. Ada Brandt.",
    "The insurer wanted Dr. Ada Brandt to examine the worker.",
    "At the behest of respondent's adjuster, Dr. Ada Brandt examined him.",
    "Dr. Ada Brandt, at the request of the carrier's attorney, examined her.",
    "Dr. Ada Brandt examined the applicant on the respondent's behalf.",
    "Dr. Ada Brandt examined plaintiff for the defense.",
    "Dr. Ada Brandt, for the responsible operator, got non-qualifying values.",
    "For the employer, Dr. Ada Brandt said that nothing had changed.",
    "Dr. Ada Brandt, examining for respondent in neurology, found nothing.",
    "Dr. Ada Brandt and Dr. Egon Corliss had examined claimant for the employer.",
    "Dr. Egon Corliss and Dr. Ada Brandt, both retained by the carrier, agreed.",
    "The insurer scheduled an examination with Dr. Ada Brandt.",
    "An appointment with Dr. Ada Brandt, which the insurer had scheduled, was canceled.",
    "An examination by Dr. Ada Brandt was arranged by the employer.",
    "Dr. Ada Brandt, whose IME the carrier had obtained, disagreed.",
    "Dr. Ada Brandt's consultation was paid for by the insurer.",
    "The assignor failed to appear for two scheduled examinations with Dr. Ada Brandt.",
    "The carrier's choice of doctor, (Dr. Ada Brandt), assigned zero.",
    "Employer's rating physician, Dr. Ada Brandt, found two percent.",
    "Dr. Ada Brandt, an evaluator chosen by the employer, disagreed.",
    "The operator contends that its own expert, Dr. Ada Brandt, was ignored.",
    "The government's sole medical witness, Dr. Ada Brandt, examined her in May.",
    "An EME panel of Dr. Egon Corliss and Dr. Ada Brandt found no injury.",
    "The carrier produced Dr. Ada Brandt to testify about the degree of disability.",
    "The employer's medical proof consisted of two evaluations by Dr. Ada Brandt.",
    "RX 3 is the report of Dr. Ada Brandt.",
    "Norfell Stevedoring sent claimant to Dr. Ada Brandt.",
    "Dr. Ada Brandt, to whom the defendant had sent plaintiff, found no tear.",
    "Defendant had her examined by its own QME, Dr. Ada Brandt.",
    "Dr. Ada Brandt performed a Rule 35 examination.",
    "The worker was seen on behalf of the self-insured by Dr. Ada Brandt.",
    "Benefits were terminated on the basis of an examination by Dr. Ada Brandt.",
)
CLAIMANT = (
    "Dr. Ada Brandt was hired by claimant's attorney for a second look.",
    "Petitioner's attorney thereafter retained Dr. Ada Brandt, who agreed with neither.",
    "Plaintiff's retained neurologist, Dr. Ada Brandt, disagreed.",
    "Dr. Ada Brandt, whom the plaintiff had retained, disagreed.",
    "Ms. Orr was sent by her attorney to Dr. Ada Brandt, who rated her.",
    "Her lawyer sent Ms. Orr to Dr. Ada Brandt.",
    "Counsel for the employee sent him to Dr. Ada Brandt for a rating.",
    "The claimant, at the direction of her attorney, went to Dr. Ada Brandt.",
    "At the behest of his lawyer, Dr. Ada Brandt saw Mr. Orr in February.",
    "Dr. Ada Brandt, at the request of claimant's counsel, examined him.",
    "Dr. Ada Brandt examined him in June at his attorney's request.",
    "Dr. Ada Brandt, examining for petitioner in psychiatry, found a fourth.",
    "Dr. Ada Brandt evaluated her for the claimant.",
    "The claimant's representative obtained an opinion from Dr. Ada Brandt.",
    "The employee's attorney asked Dr. Ada Brandt, who had never met her, to evaluate the claim.",
    "His lawyer arranged a one-time evaluation with Dr. Ada Brandt.",
    "Dr. Ada Brandt, whose evaluation was arranged by claimant's counsel, rated him.",
    "Claimant had also gone to Dr. Ada Brandt for a rating of her own.",
    "Petitioner's Section 12 examiner, Dr. Ada Brandt, was deposed.",
    "Claimant introduced the deposition of Dr. Ada Brandt, her IME in psychiatry.",
    "The claimant's IME, Dr. Ada Brandt, was believed.",
    "The letter of Dr. Ada Brandt was authored at the request of plaintiff's attorney.",
    "Dr. Egon Corliss had been hired by the employer; Dr. Ada Brandt, by claimant.",
    "Dr. Ada Brandt, the widow's expert, reviewed the autopsy protocol on her behalf.",
)
NEUTRAL = (
    "The court appointed Dr. Ada Brandt to examine the employee.",
    "The court, on its own motion, appointed Dr. Ada Brandt.",
    "Dr. Ada Brandt was assigned from the court's list of examiners.",
    "By stipulation, the claimant was rated by Dr. Ada Brandt.",
    "The parties stipulated to Dr. Ada Brandt.",
    "The commission obtained a tie-breaker opinion from Dr. Ada Brandt.",
    "The judge designated Dr. Ada Brandt.",
    "The court's IME, Dr. Ada Brandt, recommended surgery.",
    "Dr. Ada Brandt, the EMA, answered in the negative.",
    "Dr. Ada Brandt, the \u00a7 11A examiner, related the condition to the fall.",
    "In this matter the SIME physicians were Dr. Egon Corliss and Dr. Ada Brandt.",
    "A medical panel, convened by agreement, consisted of Drs. Egon Corliss and Ada Brandt.",
    "Dr. Ada Brandt, whom OWCP had named as impartial examiner, never reported.",
    "Dr. Ada Brandt, selected by OWCP to resolve the disagreement, found no residuals.",
    "OWCP sent appellant to Dr. Ada Brandt for an impartial medical examination.",
    "The Texas Workers' Compensation Commission selected (Dr. Ada Brandt) as designated doctor.",
    "The ALJ referred her for a university evaluation, which Dr. Ada Brandt conducted.",
    "The joint QME panel report in internal medicine is by Dr. Ada Brandt.",
    "Dr. Ada Brandt was the Department's designated impairment evaluator.",
    "An independent medical expert opinion was rendered by Dr. Ada Brandt.",
)
AGENCY = (
    "The agency purchased an examination from Dr. Ada Brandt.",
    "DDS purchased a consultation with Dr. Ada Brandt.",
    "At the request of the Disability Determination Service, claimant saw Dr. Ada Brandt.",
    "Dr. Ada Brandt examined claimant for the State agency.",
    "Examining once for the agency, Dr. Ada Brandt found an antalgic gait.",
    "The Commissioner had Dr. Ada Brandt administer the scales.",
    "The Director assigned claimant to Dr. Ada Brandt for a pulmonary evaluation.",
    "Dr. Ada Brandt's examination, set up by the District Director, gave other gases.",
    "Dr. Ada Brandt, who conducted the examination provided by the Department, saw no scan.",
    "The September VA joints examiner, Dr. Ada Brandt, offered an opinion.",
    "At his April VA spine examination, Dr. Ada Brandt noted forty degrees.",
    "Upon remand, Dr. Ada Brandt examined the Veteran.",
    "He disagreed with the prior compensation examiner, Dr. Ada Brandt.",
    "OWCP sent her for an evaluation by Dr. Ada Brandt.",
)
REVIEWER = (
    "Dr. Ada Brandt, whom Dell Harbor Mutual had asked to look at the file, disagreed.",
    "Defendants sent the claimant's entire chart to Dr. Ada Brandt.",
    "Dr. Ada Brandt, a peer review doctor for the self-insured, wrote in May.",
    "At the request of the insurer, Dr. Ada Brandt reviewed the MRI images.",
    "Dr. Ada Brandt reread the same film as negative on behalf of employer.",
    "Dr. Ada Brandt reviewed the hospital chart at defense counsel's request.",
    "The insurer relies on the chart review of Dr. Ada Brandt.",
    "A utilization review authored by Dr. Ada Brandt refused the injections.",
    "Respondent's peer review by Dr. Ada Brandt found no need.",
    "Dr. Ada Brandt never laid hands on the petitioner.",
    "Dr. Ada Brandt, a physician at DDS, completed an assessment on the file.",
    "The reviewing physicians at the initial level were Dr. Egon Corliss and Dr. Ada Brandt.",
    "OWCP routed the report to Dr. Ada Brandt, its medical adviser.",
    "The VHA opinion was provided by Dr. Ada Brandt.",
    "The impartial medical expert, Dr. Ada Brandt, testified by telephone.",
)
TREATING = (
    "Dr. Ada Brandt repaired the tendon.",
    "Dr. Ada Brandt, who had nailed the tibia, was asked.",
    "Dr. Ada Brandt, who placed the stents, saw it otherwise.",
    "Dr. Ada Brandt has refilled her medication since the accident.",
    "Dr. Ada Brandt, who adjusts her lithium, wrote a letter.",
    "Dr. Ada Brandt had the assignor in active care through June.",
    "Dr. Ada Brandt released the employee from her care.",
    "Dr. Ada Brandt had the benefit of having been inside the knee.",
    "The shoulder arthroscopy performed by Dr. Ada Brandt was not necessary.",
    "The studies ordered by Dr. Ada Brandt departed from the standard.",
    "Dr. Ada Brandt, in whose pain clinic plaintiff receives nerve blocks, was heard.",
    "Petitioner's treater, Dr. Ada Brandt, was not deposed.",
    "The authorized surgeon, Dr. Ada Brandt, did not testify.",
    "Claimant then signed a choice-of-physician form naming Dr. Ada Brandt.",
    "Dr. Ada Brandt, who has seen the Veteran since 1971, agreed.",
    "Dr. Ada Brandt, relying on his monthly visits, put it higher.",
    "Dr. Egon Corliss, to whom Dr. Ada Brandt had referred the employee, operated.",
    "Dr. Ada Brandt, the orthopedist to whom the company clinic had referred Orr, declined.",
    "Dr. Ada Brandt hospitalized the miner four times.",
    "The carrier sent her to its clinic, where Dr. Ada Brandt sutured the hand.",
    "Dr. Ada Brandt is treating plaintiff's neuropathy.",
    "The form was prepared at the request of her attorney. But Dr. Ada Brandt has been treating her since 1998.",
)
UNKNOWN = (
    "The report of Dr. Ada Brandt is dated January 11. She opined that the disability is ten percent.",
    "Dr. Ada Brandt, in a report marked as Joint Exhibit 7, assigned ten percent.",
    "Dr. Ada Brandt performed an IME on April 9. She assigned eight percent.",
    "The employee was examined by Dr. Ada Brandt on March 3.",
    "Dr. Ada Brandt's Form 107 diagnosed a sprain.",
    "The record contains an opinion from Dr. Ada Brandt.",
    "The employer paid Dr. Ada Brandt's bill.",
    "The insurer denied the claim that Dr. Ada Brandt mentioned.",
    "The employer's attorney cross-examined Dr. Ada Brandt.",
    "Dr. Ada Brandt noted that the examination for the insurer took place in May.",
    "Dr. Ada Brandt wrote that he was sent by his attorney.",
    "The claimant's attorney cited Dr. Ada Brandt.",
)
TABLE = {
    "insurer_examiner": PAYER,
    "claimant_expert": CLAIMANT,
    "neutral_examiner": NEUTRAL,
    "agency_examiner": AGENCY,
    "records_reviewer": REVIEWER,
    "treating": TREATING,
    "unknown": UNKNOWN,
}


@pytest.mark.parametrize(("role", "told"), [(role, told) for role, group in TABLE.items() for told in group])
def test_who_engaged_a_physician(role: str, told: str) -> None:
    assert role_among_facts(told) == role


SIDES = (
    ("Dr. Ada Brandt was retained by the carrier.", "insurer"),
    ("Dr. Ada Brandt, an evaluator chosen by the employer, disagreed.", "employer"),
    ("Norfell Stevedoring sent claimant to Dr. Ada Brandt.", "employer"),
    ("Dell Harbor Mutual retained Dr. Ada Brandt.", "insurer"),
    ("Dr. Ada Brandt was hired by claimant's attorney.", "claimant"),
    ("The court appointed Dr. Ada Brandt.", "court"),
    ("By stipulation, the claimant was rated by Dr. Ada Brandt.", "agreed"),
    ("The commission selected Dr. Ada Brandt.", "agency"),
    ("Dr. Ada Brandt, the designated doctor, certified a rating.", "agency"),
    ("A peer review by Dr. Ada Brandt found no need.", "insurer"),
    ("OWCP routed the report to Dr. Ada Brandt, its medical adviser.", "agency"),
    ("Dr. Ada Brandt reread the same film as negative on behalf of employer.", "employer"),
)


@pytest.mark.parametrize(("told", "side"), SIDES)
def test_on_whose_side(told: str, side: str) -> None:
    assert [one.retained_side.value for one in among_facts(told)] == [side]


PLAIN = (
    ("At the carrier's request, <P> saw Ms. O'Dell.", "At INSURER_'s request, <P> saw INJURED_."),
    ("the employer and insurer hired <P>", "EMPLOYER_ hired <P>"),
    ("counsel for the claimant asked <P>", "LAWYER_ asked <P>"),
    ("the attorney for the carrier, Mr. Rowe, asked", "INSURER_ asked"),
    ("Her attorney sent her to <P>", "LAWYER_ sent her to <P>"),
    ("defense counsel asked <P>", "DEFENSE_ asked <P>"),
    ("<P>, an orthopedic surgeon, examined her on May 3, 2018.", "<P> examined her."),
    ("It was read by <Q> and <P>.", "It was read by <P>."),
    ("It was read by <Q> and <P>, whom nobody asked.", "It was read by <Q> and <P>, whom nobody asked."),
    ("The judge asked (<P>).", "COURT_ asked <P>."),
    ("The Director sent the miner to <P>.", "AGENCY_ sent INJURED_ to <P>."),
    ("the plan of treatment of <P>", "the plan of treatment of <P>"),
    ("\u00b6 15 <P>, M.D., wrote.", "<P> wrote."),
)


@pytest.mark.parametrize(("told", "plain"), PLAIN)
def test_a_sentence_in_plain_words(told: str, plain: str) -> None:
    def seen(text: str) -> str:
        return text.replace("<P>", THIS).replace("<Q>", OTHER)

    assert plainly(seen(told)) == seen(plain)


@pytest.mark.parametrize("rule", PLAIN_ROLE_RULES, ids=lambda rule: rule.id)
def test_a_plain_rule_meets_its_examples_and_no_refusal(rule: PlainRule) -> None:
    def met(examples: tuple[str, ...]) -> list[str]:
        return [one for one in examples if rule.search(one.replace("<P>", THIS).replace("<Q>", OTHER))]

    assert (met(rule.examples), met(rule.refuses)) == (list(rule.examples), [])
    assert rule.meaning.endswith(".")
    assert isinstance(rule.rank, Strength)


def test_ids_of_plain_rules_are_their_own() -> None:
    ids = [rule.id for rule in (*ROLE_RULES, *PLAIN_ROLE_RULES)]
    assert len(ids) == len(set(ids))


def test_a_title_that_is_denied_is_none() -> None:
    (reading,) = read("FACTS\n\nDr. Ada Brandt was not an impartial medical specialist.\n")
    assert [one.role.value for one in reading.physicians] == ["unknown"]


def test_an_examination_of_nobody_outweighs_acts_of_care() -> None:
    (reading,) = read("FACTS\n\nDr. Ada Brandt performed an IME. Dr. Brandt recommended therapy.\n")
    assert [one.role.value for one in reading.physicians] == ["unknown"]


@pytest.mark.parametrize(
    "told",
    [
        "The vocational counselor, Dr. Ada Brandt, was agreed upon.",
        "Dr. Ada Brandt, a labor market expert, testified.",
        "Licensed psychologist Ada Brandt sees her weekly.",
        "Dr. Ada Brandt's report was obtained in an earlier case, in which the employee was not a party.",
    ],
)
def test_who_is_no_physician_of_this_decision(told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n") or (None,)
    assert reading is None or [one.name for one in reading.physicians] == []


@pytest.mark.parametrize(
    "told",
    [
        "Dr. Ada Brandt Evidence Deposition. Dr. Brandt testified at length.",
        "Dr. Ada Brandt's AMA rating was two percent.",
        "Another of them, Dr.-Ada Brandt, agreed.",
    ],
)
def test_a_name_ends_where_it_ends(told: str) -> None:
    (reading,) = read(f"FACTS\n\n{told}\n")
    assert [one.name for one in reading.physicians] == ["Ada Brandt"]
