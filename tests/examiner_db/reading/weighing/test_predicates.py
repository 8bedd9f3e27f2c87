"""Predicates that weigh an opinion: what it is enough for, what it rests on, fits and leaves out; all invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

AGAINST = (
    "Dr. Brandt's rating will not sustain an award.",
    "Dr. Brandt's opinion would not support a finding of causation.",
    "The letter from Dr. Brandt does not furnish an adequate basis for a grant of service connection.",
    "The testimony of Dr. Brandt cannot serve as the foundation for a finding of permanent disability.",
    "The Commission concludes that Dr. Brandt's certificate is no proper basis for the termination of compensation.",
    "Dr. Brandt's notes do not supply the missing nexus.",
    "The form completed by Dr. Brandt is not enough to carry her burden.",
    "A bare assertion from Dr. Brandt is not enough to rebut the presumption.",
    "Dr. Brandt's examination is not adequate for purposes of determining the rating.",
    "We hold that the examination by Dr. Brandt was not adequate.",
    "The Board finds the 2014 opinion of Dr. Brandt inadequate, since she did not consider lay statements.",
    "The addendum of Dr. Brandt is likewise inadequate for adjudication purposes.",
    "Dr. Brandt's report is too brief to support an award.",
    "Dr. Brandt's theory leaves the swelling on the other side unexplained.",
    "The explanation of Dr. Brandt leaves unanswered the question of why the symptoms began at work.",
    "Dr. Brandt's report does not discuss the 2016 collision.",
    "The letter of Dr. Brandt nowhere discusses the normal scan.",
    "The report of Dr. Brandt contains no discussion of the earlier claim.",
    "Dr. Brandt's assessment rests on no examination at all.",
    "Dr. Brandt's conclusion is founded on nothing more than the timing of the complaints.",
    "Dr. Brandt's estimate is based on little more than a telephone call.",
    "Dr. Brandt's opinion is at variance with her own chart.",
    "The ALJ found that the form signed by Dr. Brandt was in tension with the normal examinations.",
    "Dr. Brandt's opinion finds no support in the imaging.",
    "The theory advanced by Dr. Brandt finds little support in the record.",
    "Dr. Brandt's opinion was rendered without the benefit of the surgical records.",
    "Dr. Brandt's conclusion was reached without reference to the job description.",
    "The rating of Dr. Brandt was prepared without knowledge of the prior award.",
    "The judge stated that Dr. Brandt had been unable to explain the normal films.",
    "Dr. Brandt's answers furnished no reason for the change of opinion.",
    "Dr. Brandt's brief notes offer no rationale.",
    "The Board observed that Dr. Brandt's letter supplied no reasoning.",
    "Because Dr. Brandt gave no reason for her conclusion, it is entitled to no weight.",
    "Since no examination preceded Dr. Brandt's report, it is of little probative value.",
    "In the absence of any rationale in Dr. Brandt's report, it cannot be accorded weight.",
    "Given the gap in Dr. Brandt's knowledge of the history, her opinion is not persuasive.",
    "Inasmuch as Dr. Brandt was unaware of the earlier claim, her conclusions are not persuasive.",
    "Having never seen the films, Dr. Brandt was in no position to say that the tear was old.",
    "It is highly probable that the rating of Dr. Brandt is wrong.",
    "The judge declined to rest an award on Dr. Brandt's report.",
    "We cannot base a finding of nexus on Dr. Brandt's letter.",
    "The shortcomings of Dr. Brandt's report are fatal.",
    "These defects deprive Dr. Brandt's report of probative value.",
    "That admission robs Dr. Brandt's opinion of its force.",
    "The concession destroys the foundation of Dr. Brandt's opinion.",
    "Dr. Brandt's opinion must yield to the objective findings.",
    "Dr. Brandt's opinion is of no help to the claimant.",
    "Dr. Brandt's description is cumulative and was not followed.",
    "The affirmation of Dr. Brandt suffers from the same infirmity.",
    "Dr. Brandt's reasoning is hard to follow.",
    "There is a fundamental flaw in Dr. Brandt's reasoning.",
    "Dr. Brandt's reasoning is fundamentally flawed.",
    "Dr. Brandt's opinion is nothing more than speculation.",
    "As no rationale was provided for Dr. Brandt's opinion, it has been afforded no probative value.",
    "Because no examination preceded Dr. Brandt's report, it is of little probative value.",
    "Since nobody told Dr. Brandt of the earlier fall, her opinion is unpersuasive.",
    "Given the brevity of the examination by Dr. Brandt, the report carries little weight.",
    "In the absence of any reasoning in Dr. Brandt's letter, it is insufficient to establish causation.",
    "As such, because Dr. Brandt never saw the films, that opinion is entitled to no weight.",
    "As no rationale was provided for Dr. Brandt's opinion, the Board affords it little weight.",
    "Because Dr. Brandt gave no reasons, the Board accords her opinion no weight.",
    "Because Dr. Brandt gave no reasons, the judge found her opinion unpersuasive.",
    "Since Dr. Brandt did not examine the worker, we find her conclusions of limited value.",
    "Although Dr. Brandt is well qualified, her opinion is not supported by the record.",
    "While Dr. Brandt's report is long, it is conclusory.",
)
FOR = (
    "The report of Dr. Brandt is adequate.",
    "The Board finds that the examination conducted by Dr. Brandt was adequate, as she had reviewed the file.",
    "Dr. Brandt's addendum is adequate for adjudication purposes.",
    "The Board finds the examination of Dr. Brandt adequate for rating purposes.",
    "The panel finds that Dr. Brandt's rating is sufficient to sustain the award.",
    "The testimony of Dr. Brandt is enough to sustain the finding.",
    "Dr. Brandt's statement was sufficient to warrant a referral for a second opinion.",
    "Dr. Brandt's report raises an inference of causal relation sufficient to require development.",
    "Dr. Brandt's report furnishes a sound basis for the termination of benefits.",
    "The opinion of Dr. Brandt provides an adequate basis for the denial.",
    "Dr. Brandt's testimony supplies the necessary nexus.",
    "Dr. Brandt's testimony establishes a causal connection.",
    "Dr. Brandt's report meets the requirement of reasonable medical certainty.",
    "The rating of Dr. Brandt satisfies the statutory criteria.",
    "The account of Dr. Brandt best fits the facts.",
    "The judge concluded that the theory of Dr. Brandt best explained the pattern of the burns.",
    "Dr. Brandt's limits more closely match the therapist's measurements.",
    "The restrictions of Dr. Brandt most accurately reflect the claimant's abilities.",
    "Dr. Brandt's date better reflects when the healing ended.",
    "Dr. Brandt's explanation is more in keeping with the medical history.",
    "Dr. Brandt's findings are most in line with the record.",
    "The opinion of Dr. Brandt takes account of both injuries.",
    "Dr. Brandt's report accounts for the gap in treatment and explains why it does not matter.",
    "The report of Dr. Brandt squarely addresses the conflicting scans.",
    "Dr. Brandt's is the only opinion that squarely addresses aggravation.",
    "The opinion of Dr. Brandt is the only medical evidence that speaks to the question of cause.",
    "The only competent evidence on the point is the report of Dr. Brandt.",
    "The ALJ found that Dr. Brandt set forth detailed reasons for each of the limits.",
    "The Board notes that Dr. Brandt provided a thorough rationale for her opinion.",
    "Dr. Brandt gave sound reasons, grounded in the films, for her view.",
    "The judge observed that Dr. Brandt had a firmer grasp of the job's demands.",
    "The judge explained that Dr. Brandt was in the better position to assess the shoulder.",
    "Dr. Brandt was in a better position to judge the claimant's capacity.",
    "Nothing elicited on cross-examination weakened the testimony of Dr. Brandt.",
    "Nothing in the later records calls Dr. Brandt's opinion into question.",
    "The opinion of Dr. Brandt finds ample support in the operative report.",
    "Dr. Brandt's conclusion draws support from the biopsy.",
    "The referee deemed the description of Dr. Brandt to be accurate.",
    "The Board finds no ground on which to reject Dr. Brandt's report.",
    "No persuasive reason has been offered to reject Dr. Brandt's rating.",
    "No evidence contradicts the opinion of Dr. Brandt.",
    "There is no medical evidence that contradicts Dr. Brandt's opinion.",
    "Dr. Brandt's opinion stands alone and unrefuted.",
    "Because Dr. Brandt reviewed the entire file, her opinion is persuasive.",
    "As Dr. Brandt gave clear reasons, her report is entitled to great weight.",
    "Although Dr. Brandt saw the worker once, her opinion is well reasoned.",
    "Since Dr. Brandt's report rests on a complete history, the Board gives it great weight.",
    "Because Dr. Brandt knew the job, the judge found her opinion persuasive.",
    "While Dr. Brandt's report is short, it is thorough and well reasoned.",
)
NEITHER = (
    "Dr. Brandt wrote that the surgeon's notes were not adequate for rating purposes.",
    "Dr. Brandt explained that the finding best fits an old tear.",
    "Dr. Brandt testified that the films provide no basis for a fusion.",
    "Dr. Brandt said that the examination was adequate.",
    "Claimant maintains that the report of Dr. Brandt takes account of both injuries.",
    "The employer asserts that Dr. Brandt was in a better position to judge capacity.",
    "Counsel urges that Dr. Brandt's is the only opinion that addresses aggravation.",
    "The law requires an opinion that accounts for the history; Dr. Brandt examined the claimant in May.",
    "Dr. Brandt's is the only report submitted on the issue.",
    "Dr. Brandt is the only physician who examined the claimant in 2014.",
    "Dr. Brandt has an adequate supply of records.",
    "Dr. Brandt gave the claimant reasons to stop smoking.",
    "Dr. Brandt provided detailed instructions for exercise at home.",
    "Dr. Corliss thought that the explanation of Dr. Brandt leaves the swelling unexplained.",
    "Dr. Corliss criticized Dr. Brandt's report as rendered without the benefit of the records.",
    "The issue is whether Dr. Brandt's examination was adequate.",
    "On remand, the judge shall say whether Dr. Brandt's report is sufficient to warrant an award.",
    "Dr. Brandt's surgery left the claimant with an unexplained swelling.",
    "Dr. Brandt's office furnished no bills.",
    "Dr. Brandt took into account the family history when prescribing.",
    "The carrier did not say on what basis Dr. Brandt was chosen.",
    "Dr. Brandt found that nothing in the scan contradicts the diagnosis.",
    "If Dr. Brandt's rating is sufficient to sustain the award, we must affirm.",
    "An examination is adequate when it rests on the whole record; Dr. Brandt examined the Veteran in June.",
    "Dr. Brandt found no support in the literature for the diagnosis.",
    "The veteran's brief says that Dr. Brandt's examination is not adequate.",
    "While Dr. Brandt's report supports the claim, it is unclear whether the fall occurred.",
    "As Dr. Brandt's report was filed late, it is necessary to decide the motion.",
    "Because Dr. Brandt's opinion is unopposed, it is not reasonable to demand another examination.",
    "If Dr. Brandt's report lacks reasons, it is of little value.",
    "Since Dr. Brandt's report is in the file, it was considered.",
    "Because the employer says that Dr. Brandt's report lacks reasons, it is asking for a new hearing.",
)

FRAMES = (
    "The Board finds that {}.",
    "Thus, {}.",
    "On this record {}.",
    "The judge explained that {}.",
    "Although the visit was brief, {}.",
    "In the judge's estimation, {}.",
    "The claim is decided as it is because {}.",
    "{}, and the petition was decided accordingly.",
)
PREDICATES = (
    ("is insufficient to sustain an award", "rejected"),
    ("is not enough to carry the burden of proof", "rejected"),
    ("rests on nothing more than the timing", "rejected"),
    ("finds no support in the chart", "rejected"),
    ("is at variance with the chart", "rejected"),
    ("leaves the swelling unexplained", "rejected"),
    ("will not support a finding of disability", "rejected"),
    ("is sufficient to justify the termination of benefits", "credited"),
    ("best comports with the course of the disease", "credited"),
    ("finds ample support in the chart", "credited"),
    ("furnishes a sound basis for the decision", "credited"),
    ("satisfies the first requirement of the statute", "credited"),
)
OPINIONS = ("Dr. Brandt's opinion", "the report of Dr. Brandt", "the rating assigned by Dr. Brandt")


@pytest.mark.parametrize("sentence", AGAINST)
def test_a_predicate_against(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", FOR)
def test_a_predicate_for(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", NEITHER)
def test_nothing_is_weighed(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("predicate", "expected"), PREDICATES)
@pytest.mark.parametrize("opinion", OPINIONS)
def test_every_predicate_in_every_frame(weight: Weigh, frame: str, predicate: str, expected: str, opinion: str) -> None:
    sentence = frame.format(f"{opinion} {predicate}")
    assert weight(f"{sentence[0].upper()}{sentence[1:]}") == expected


@pytest.mark.parametrize(("predicate", "expected"), PREDICATES)
@pytest.mark.parametrize("speaker", ["The employer argues", "The claimant contends", "Dr. Corliss wrote"])
def test_what_another_says_weighs_nobody(weight: Weigh, speaker: str, predicate: str, expected: str) -> None:
    assert weight(f"{speaker} that the report of Dr. Brandt {predicate}.") != expected


def test_a_pronoun_right_after_the_judge_is_the_judge(weight: Weigh) -> None:
    heard = "The judge weighed the reports. She explained that Dr. Brandt's opinion was not supported by the chart."
    assert weight(heard) == "rejected"
    heard = "The judge weighed the reports. She deemed Dr. Brandt's description to be accurate."
    assert weight(heard) == "credited"
