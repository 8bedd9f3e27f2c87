"""Sentences in the plain style of tribunals that do not believe a physician, or weigh nobody; each is invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

REJECTED = (
    "More weight was accorded the testimony of Dr. Corliss than that of Dr. Brandt.",
    "Less weight was accorded Dr. Brandt's testimony.",
    "In discounting Dr. Brandt, the Board noted that he had seen the claimant once.",
    "The judge, rejecting the opinion of Dr. Brandt, found the injury compensable.",
    "The Commission's rejection of Dr. Brandt's opinion was proper.",
    "Substantial evidence supports the ALJ's finding that Dr. Brandt's opinion was unpersuasive.",
    "Substantial evidence supports the ALJ's decision to discount Dr. Brandt.",
    "It was within the judge's discretion to credit Dr. Corliss over Dr. Brandt.",
    "The ALJ provided specific and legitimate reasons for rejecting the opinion of Dr. Brandt.",
    "The ALJ explained why he discounted the opinion of Dr. Brandt.",
    "The ALJ gave several reasons for the little weight he assigned to Dr. Brandt.",
    "As between Dr. Brandt and Dr. Corliss, the Commission finds Dr. Corliss more persuasive.",
    "The opinion of Dr. Corliss outweighs that of Dr. Brandt.",
    "The opinion of Dr. Brandt is outweighed by that of Dr. Corliss.",
    "The judge chose the opinion of Dr. Corliss over that of Dr. Brandt.",
    "The judge rejected the contrary opinion of Dr. Brandt.",
    "The Board rejected the contrary opinions of Dr. Brandt and Dr. Corliss.",
    "To the extent Dr. Brandt disagreed, his opinion is rejected.",
    "The Commission was not persuaded by Dr. Brandt's contrary opinion.",
    "Unlike Dr. Corliss, Dr. Brandt did not review the films, and his opinion is entitled to less weight.",
    "Because Dr. Brandt saw the claimant only once, his opinion is entitled to less weight.",
    "Dr. Brandt's opinion cannot be considered substantial evidence.",
    "Dr. Brandt's opinion does not rise to the level of substantial evidence.",
    "Dr. Brandt's report does not constitute substantial medical evidence.",
    "Dr. Brandt's report lacks probative value.",
    "Dr. Brandt's report lacked rationale.",
    "Dr. Brandt's opinion was of little help.",
    "Dr. Brandt provided no rationale for his conclusion.",
    "Dr. Brandt offered no explanation for his opinion.",
    "Dr. Brandt did not explain how the injury caused the condition.",
    "Dr. Brandt failed to review the earlier records.",
    "Dr. Brandt did not have an accurate history.",
    "Dr. Brandt was unaware of the earlier injury.",
    "Dr. Brandt's opinion was premised on an inaccurate history.",
    "Dr. Brandt's opinion carries no weight.",
    "Dr. Corliss was in a better position than Dr. Brandt to judge the claimant's capacity.",
    "The judge found Dr. Corliss's opinion more persuasive than that of Dr. Brandt.",
    "The judge found Dr. Brandt's opinion less persuasive than that of Dr. Corliss.",
    "The judge rejected Dr. Brandt's opinion in favor of that of Dr. Corliss.",
    "The judge favored Dr. Corliss's opinion over that of Dr. Brandt.",
    "The judge resolved the conflict against Dr. Brandt.",
    "We see no reason to disturb the judge's rejection of Dr. Brandt's opinion.",
    "The judge could reasonably reject Dr. Brandt.",
    "The ALJ was entitled to reject Dr. Brandt.",
    "The ALJ was not required to accept Dr. Brandt's opinion.",
    "The employer overcame the opinion of Dr. Brandt by clear and convincing evidence.",
    "The claimant proved that Dr. Brandt's rating was incorrect.",
    "The presumption in favor of Dr. Brandt's report was rebutted.",
    "Having seen the surveillance, the Commission can no longer credit Dr. Brandt's restrictions.",
    (
        "The court finds Dr. Brandt's testimony deserving of little weight because he conceded that he had "
        "not reviewed the operative note."
    ),
    "Dr. Brandt conceded on cross-examination that he had never seen the operative note, which undercuts his opinion.",
    "Claimant did not meet her burden of proof because the testimony of Dr. Brandt was equivocal.",
    "Claimant relies on Dr. Brandt, but his letter is a bare conclusion without any explanation.",
    "While claimant points to Dr. Brandt's letter, that letter does not address causation and is of no assistance.",
    "We see no reason to disturb the Board's choice to credit Dr. Corliss over Dr. Brandt.",
    "The ALJ was free to choose Dr. Corliss's view over the competing view of Dr. Brandt.",
    "The ALJ did not find Dr. Brandt's explanation to be medically plausible.",
    "The rating of Dr. Brandt does not conform to the AMA Guides and is therefore not adopted.",
    "Dr. Brandt's rating, which includes range of motion, is contrary to the Guides and is rejected.",
    "The ALJ's reasons for rejecting Dr. Brandt's assessment are specific and legitimate.",
    "Dr. Brandt's opinion is an outlier among the many physicians who examined the claimant.",
    "No other physician shares Dr. Brandt's view, and the Commission declines to follow it.",
    "Dr. Brandt's testimony amounted to nothing more than a temporal association.",
    "The opinion of Dr. Brandt was based solely on the claimant's subjective complaints and is entitled to no weight.",
    (
        "The Commission finds that Dr. Brandt relied on an inaccurate history, and his opinion is "
        "accordingly given no weight."
    ),
    "Since Dr. Brandt's opinion depends on the claimant's discredited testimony, it falls with it.",
    "The hearing officer was not persuaded that Dr. Brandt had ruled out other causes, and neither are we.",
    (
        "The hearing officer found that the great weight of the other medical evidence was contrary to the "
        "report of Dr. Brandt, the designated doctor."
    ),
    "The report of Dr. Brandt is insufficiently rationalized to carry the special weight of an impartial specialist.",
    "As Dr. Brandt offered no medical reasoning, his report is insufficient to meet appellant's burden.",
    "Dr. Brandt's form report with a checkmark is of diminished probative value.",
    "The Board affords Dr. Brandt's statement less probative value because it was not supported by a rationale.",
    "There is reason to doubt Dr. Brandt, whose notes do not mention the shoulder for eleven months.",
    "Dr. Brandt is a fine surgeon, but his causation opinion in this case does not hold up.",
    "Considering the brevity of the examination, the judge assigned the least weight to Dr. Brandt.",
    (
        "The trial court accredited Dr. Corliss over Dr. Brandt, and the evidence does not preponderate "
        "against that choice."
    ),
    "The evidence preponderates against Dr. Brandt's rating of twelve percent.",
    "The jury was entitled to disbelieve Dr. Brandt.",
    "The WCJ specifically found Dr. Brandt not credible to the extent he testified that Claimant had recovered.",
    "To the extent that the opinions conflict, the WCJ rejected Dr. Brandt.",
    "Dr. Brandt's opinion was legally insufficient because he did not acknowledge the accepted injury.",
    "Dr. Brandt's testimony is not competent, because it rests on a misunderstanding of the work.",
    (
        "Because Dr. Brandt did not recognize the judicially determined injury, his testimony cannot support "
        "a termination."
    ),
    (
        "The panel QME, Dr. Brandt, is not substantial medical evidence on apportionment because he failed "
        "to explain how and why."
    ),
    "The WCJ correctly declined to follow Dr. Brandt's apportionment.",
    "There is good reason to find Dr. Brandt unpersuasive.",
    "The judge did not adopt Dr. Brandt's opinion that the employee can work full time.",
    "The Commission may not arbitrarily disregard Dr. Brandt, but it gave sound reasons for discounting him.",
    "The plan abused its discretion in relying on Dr. Brandt, a paper reviewer who ignored the treating records.",
    "The court gives little weight to Dr. Brandt, whom the insurer retained in more than a hundred claims.",
    (
        "On de novo review, the court finds Dr. Corliss's neuropsychological testing more probative than the "
        "paper review of Dr. Brandt."
    ),
    "The examiner, Dr. Brandt, did not have the claims file, and his opinion is therefore inadequate.",
    "The Board finds the opinion of Dr. Brandt not probative because it was based on an inaccurate factual premise.",
    "The favorable letter from Dr. Brandt contains no rationale and is outweighed by the VA opinion.",
    "The ALJ rationally found that Dr. Brandt's opinion was not well documented.",
    (
        "The administrative law judge discredited Dr. Brandt because he did not explain how he eliminated "
        "coal dust as a cause."
    ),
)

NOT_STATED = (
    "The judge considered the opinion of Dr. Brandt.",
    "The judge noted the opinion of Dr. Brandt.",
    "The judge summarized the reports of Dr. Brandt.",
    "The judge found that Dr. Brandt had treated the claimant since 2010.",
    "The judge found that Dr. Brandt examined the claimant.",
    "The parties took the deposition of Dr. Brandt.",
    "The employee argues that the judge should have adopted the opinion of Dr. Brandt.",
    "The employer contends that Dr. Brandt's opinion lacks foundation.",
    "Claimant asserts that the ALJ erred in rejecting Dr. Brandt.",
    "The issue is whether the judge erred in relying on Dr. Brandt.",
    "Dr. Brandt found the claimant credible.",
    "Dr. Brandt found the claimant's complaints consistent with the injury.",
    "Dr. Brandt rejected the diagnosis of Dr. Corliss.",
    "Dr. Brandt disagreed with Dr. Corliss.",
    "Dr. Brandt adopted the findings of Dr. Corliss.",
    "The insurer relied on Dr. Brandt in denying the claim.",
    "The employer's denial was based on the report of Dr. Brandt.",
    "The carrier accepted the rating of Dr. Brandt.",
    "The judge found the claimant credible and noted that she had seen Dr. Brandt.",
    "The matter is remanded for the judge to weigh the opinion of Dr. Brandt.",
    "On remand, the ALJ must consider the opinion of Dr. Brandt.",
    "The ALJ must give good reasons for rejecting a treating physician such as Dr. Brandt.",
    "The judge did not mention Dr. Brandt.",
    "The judge failed to consider the opinion of Dr. Brandt.",
    "The judge erred in failing to consider Dr. Brandt's opinion.",
    "The ALJ's rejection of Dr. Brandt is not supported by substantial evidence.",
    "We vacate the finding crediting Dr. Brandt.",
    "Dr. Brandt's report was admitted into evidence.",
    "Dr. Brandt's report was received without objection.",
    "The judge accepted Dr. Brandt as an expert in orthopedics.",
    "Dr. Brandt agreed with the judge's description of the job.",
    "Dr. Brandt was persuaded that the tear was old.",
    "Dr. Brandt gave no weight to the scan.",
    "Dr. Brandt's findings were consistent with the scan.",
    "Dr. Brandt's examination was normal.",
    "Dr. Brandt reviewed the records and found them inconsistent with the claim.",
    "The judge credited the claimant's testimony that Dr. Brandt told him to rest.",
    "The judge credited the testimony of the claimant that Dr. Brandt had not helped her.",
    "The judge rejected the claimant's argument that Dr. Brandt was her treating physician.",
    "The claimant testified that Dr. Brandt was not helpful.",
    "The claimant relied on Dr. Brandt to prove his case.",
    "The claimant submitted the report of Dr. Brandt.",
    "The treating physician's opinion is entitled to great weight, and Dr. Brandt was the treating physician.",
    "The ALJ may reject Dr. Brandt's opinion only for clear and convincing reasons.",
    "Dr. Brandt accepted the employer's history.",
    "Dr. Brandt placed great weight on the films.",
    "Counsel asked Dr. Brandt whether his opinion was speculative.",
    "The question is whether Dr. Brandt's opinion is substantial evidence.",
    "If Dr. Brandt's opinion is credited, the claimant prevails.",
    "Had the judge credited Dr. Brandt, the claimant would have prevailed.",
    "The WCJ's finding that Dr. Brandt was credible is reversed.",
    "Dr. Brandt's opinion was challenged by the employer.",
    "Employer challenges the ALJ's crediting of Dr. Brandt.",
    "The employer maintains the ALJ should have found Dr. Brandt more persuasive than Dr. Corliss.",
    "Dr. Brandt opined that Dr. Corliss's opinion was speculative.",
    "Dr. Brandt believed that Dr. Corliss's rating was incorrect.",
    "Dr. Brandt conceded on cross-examination that he had never seen the operative note.",
    "Claimant relies on Dr. Brandt for the proposition that the tear was caused by the fall.",
    "The ALJ's reasons for rejecting Dr. Brandt's assessment are neither specific nor legitimate.",
    "The ALJ gave no reason for rejecting Dr. Brandt's assessment, and remand is required.",
    "Because the ALJ mischaracterized Dr. Brandt's opinion, we remand for a proper evaluation.",
    "The Commissioner argues that the ALJ properly discounted Dr. Brandt's opinion.",
    "Plaintiff faults the ALJ for giving Dr. Brandt little weight.",
    "Plaintiff takes issue with the weight given to Dr. Brandt's opinion.",
    "Dr. Brandt's opinion was based on the claimant's history and his own examination.",
    "The Board must explain why it favored Dr. Brandt over Dr. Corliss.",
    "Dr. Brandt is board certified and has treated the claimant for ten years.",
    "The judge noted Dr. Brandt's opinion that the fall caused the tear.",
    "The judge recounted that Dr. Brandt had rejected the diagnosis of a tear.",
    "The claimant credited Dr. Brandt with saving his life.",
    "The employer accepted the claim on the advice of Dr. Brandt.",
    "Dr. Brandt gave great weight to the claimant's subjective complaints.",
    "Dr. Brandt found Dr. Corliss's opinion unpersuasive.",
    "The insurer's reviewer rejected the request of Dr. Brandt for a fusion.",
    "The utilization reviewer was not persuaded by Dr. Brandt.",
    "The judge found the claimant's account to Dr. Brandt inconsistent with her testimony.",
    "The judge did not believe the claimant's testimony that Dr. Brandt had told her not to work.",
    "The dissent would credit Dr. Brandt.",
    "In another case the Board had found Dr. Brandt credible.",
    "We express no opinion on whether Dr. Brandt should be believed.",
    "The weight to be given to Dr. Brandt's opinion is for the trier of fact.",
    "Whether Dr. Brandt or Dr. Corliss is the more persuasive is a question of fact.",
    "The opinion of a treating physician such as Dr. Brandt is ordinarily entitled to more weight.",
    (
        "The judge allowed additional medical evidence because the report of Dr. Brandt was inadequate as to "
        "the gap period."
    ),
    "The insurer offered the report of Dr. Brandt, and the employee offered the report of Dr. Corliss.",
    "The judge was required to choose between Dr. Brandt and Dr. Corliss.",
    "The employee contends that the judge mischaracterized Dr. Brandt's opinion.",
    "The judge found that the employee was credible and that he was treated by Dr. Brandt.",
    "The self-insurer asserts that the judge's adoption of Dr. Brandt was contrary to law.",
    "The plan administrator credited Dr. Brandt and terminated the benefits.",
    "The Board remanded the claim for an opinion, and Dr. Brandt provided one in May 2014.",
    "The Veteran submitted a favorable letter from Dr. Brandt.",
    "The majority of this court has held that an opinion like that of Dr. Brandt may be rejected.",
    (
        "Employer's contention that the administrative law judge should have credited Dr. Brandt is a "
        "request to reweigh the evidence."
    ),
)


@pytest.mark.parametrize("sentence", REJECTED)
def test_rejected(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_not_stated(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"
