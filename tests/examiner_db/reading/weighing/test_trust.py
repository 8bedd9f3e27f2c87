"""In whom deciders trust, what lends an opinion weight or takes it, and premises that fail; all invented."""

from collections.abc import Callable

import pytest

Weigh = Callable[..., str]

AGAINST = (
    "The commission can put no reliance on Dr. Brandt's box.",
    "The Board can place little reliance upon Dr. Brandt's letter.",
    "The judge had no confidence in Dr. Brandt's account.",
    "The court has little faith in Dr. Brandt's estimate.",
    "The ALJ saw little in Dr. Brandt's testimony to commend it.",
    "The arbitrator was unimpressed by Dr. Brandt.",
    "The arbitrator was unimpressed with Dr. Brandt's explanation.",
    "The judge could not bring herself to accept Dr. Brandt's theory.",
    "The Board is left unpersuaded by Dr. Brandt's opinion.",
    "The judge took the view that Dr. Brandt was mistaken.",
    "The judge thought that Dr. Brandt went too far.",
    "Dr. Brandt's opinion begins from a history contradicted by the chart.",
    "Dr. Brandt's opinion assumes a fact that the record contradicts.",
    "Dr. Brandt's opinion assumes facts not in evidence.",
    "Dr. Brandt proceeded on a mistaken understanding of the job.",
    "Dr. Brandt worked from an incorrect history.",
    "Dr. Brandt was under a misapprehension as to the date of onset.",
    "Dr. Brandt's rating was calculated under the wrong edition of the Guides.",
    "Dr. Brandt's rating does not conform to the Guides.",
    "Dr. Brandt's rating does not comply with the Guides and cannot be used.",
    "Dr. Brandt applied the wrong legal standard.",
    "Dr. Brandt misread the scan.",
    "Dr. Brandt's report reads like advocacy.",
    "Dr. Brandt's testimony has the ring of advocacy.",
    "Dr. Brandt's opinion did not survive cross-examination.",
    "Dr. Brandt's opinion collapsed under cross-examination.",
    "Dr. Brandt's opinion must be discounted because it came so late.",
    "Dr. Brandt's opinion is entitled to no consideration.",
    "Dr. Brandt's opinion deserves little attention.",
    "Dr. Brandt's report is of no evidentiary value.",
    "Dr. Brandt's letter has little evidentiary weight.",
    "Dr. Brandt's report is not probative of the issue.",
    "Dr. Brandt's report is not probative on the question of causation.",
    "Dr. Brandt's opinion is of diminished value given its brevity.",
    "The judge was right to put Dr. Brandt's opinion to one side.",
    "The Board puts Dr. Brandt's opinion aside.",
    "Dr. Brandt's opinion was outweighed.",
    "The evidence preponderates against Dr. Brandt's view.",
    "The weight of the evidence is against Dr. Brandt.",
    "Dr. Brandt's view is the less likely one.",
    "Dr. Brandt's theory is speculative at best.",
    "Dr. Brandt's opinion amounts to little more than a guess.",
    "Dr. Brandt's explanation strains belief.",
    "Dr. Brandt's opinion is too equivocal to be of use.",
    "Dr. Brandt's conclusion does not follow from the findings.",
    "Dr. Brandt's conclusion is a non sequitur.",
    "Dr. Brandt's opinion is internally contradictory.",
    "Dr. Brandt's failure to review the films diminishes the weight of her opinion.",
    "Dr. Brandt's failure to explain the change renders her opinion unpersuasive.",
    "The lack of any rationale renders Dr. Brandt's opinion of little probative value.",
    "The absence of an examination reduces the probative value of Dr. Brandt's report.",
    "Dr. Brandt's status as a treating physician does not save her opinion.",
    "Dr. Brandt's opinion, however sincere, cannot overcome the films.",
    "No reliance can be placed on Dr. Brandt's figure.",
    "The ALJ gave several reasons for not following Dr. Brandt.",
    "The ALJ gave three reasons for finding Dr. Brandt unpersuasive.",
    "The reasons the ALJ gave for discounting Dr. Brandt's opinion are supported by the record.",
    "The ALJ's reasons for rejecting Dr. Brandt's limits are sound.",
    "The judge's rejection of Dr. Brandt is supported.",
    "The judge did not find in Dr. Brandt's testimony a sufficient basis for the award.",
    "The Board does not find that Dr. Brandt's opinion establishes a nexus.",
)
FOR = (
    "The weight of the evidence lies with Dr. Brandt.",
    "The evidence preponderates in favor of Dr. Brandt's view.",
    "The balance tips toward the opinion of Dr. Brandt.",
    "We think that Dr. Brandt has the better of the argument.",
    "Dr. Brandt's testimony carries conviction.",
    "Dr. Brandt's testimony carries the greater weight.",
    "Dr. Brandt's explanation is sensible and unanswered.",
    "The documents bear Dr. Brandt out.",
    "The record bears out Dr. Brandt's view.",
    "The films are on the side of Dr. Brandt.",
    "The judge had confidence in Dr. Brandt's account.",
    "The court places its confidence in Dr. Brandt.",
    "The judge took Dr. Brandt's figure as the right one.",
    "The judge took Dr. Brandt's rating as the measure of the loss.",
    "The award follows Dr. Brandt's rating.",
    "The award tracks the restrictions of Dr. Brandt.",
    "The decision rests on the testimony of Dr. Brandt.",
    "Dr. Brandt's view fitted the testimony as the judge heard it.",
    "Dr. Brandt was measured throughout, and the judge trusted her.",
    "Dr. Brandt's opinion withstood cross-examination.",
    "Dr. Brandt held firm on cross-examination, and the judge believed her.",
    "Dr. Brandt's opinion has the support of the films.",
    "Dr. Brandt's reasoning is sensible.",
    "Dr. Brandt's opinion is the best evidence of the extent of the loss.",
    "Dr. Brandt's report is the most reliable evidence of record.",
    "Dr. Brandt's date is the correct one.",
    "Dr. Brandt's opinion is corroborated by the films.",
    "Dr. Brandt's opinion is consistent with the mechanism of injury and is accepted.",
    "The ALJ gave sound reasons for following Dr. Brandt.",
    "The ALJ's reasons for preferring Dr. Brandt's limits are sound.",
    "The reasons the ALJ gave for crediting Dr. Brandt's opinion are supported by the record.",
    "It was for that reason that the judge trusted Dr. Brandt.",
    "The judge's confidence in Dr. Brandt was well placed.",
    "Dr. Brandt's testimony is uncontradicted and there is no reason to doubt it.",
    "Dr. Brandt's credentials and her command of the record lend weight to her opinion.",
    "Dr. Brandt's candor lends force to her opinion.",
    "Dr. Brandt's long acquaintance with the worker enhances the weight of her opinion.",
    "The thoroughness of Dr. Brandt's examination adds to the probative value of her report.",
    "The rationale that Dr. Brandt supplied makes her report highly probative.",
    "The fact that Dr. Brandt did not examine the worker does not lessen the weight of her opinion.",
    "The Board attaches the most probative value to Dr. Brandt's report.",
    "The Board has no reason to doubt Dr. Brandt's competence or conclusions.",
    "Dr. Brandt's opinion is uncontroverted and the Board accepts it.",
)
NEITHER = (
    "Dr. Brandt misread the calendar and came a day late.",
    "The record follows Dr. Brandt's treatment through 2014.",
    "The judge summarized Dr. Brandt's opinion.",
    "The employer has little faith in Dr. Brandt's estimate.",
    "The claimant had confidence in Dr. Brandt.",
    "The carrier placed no reliance on Dr. Brandt's letter.",
    "Dr. Brandt had no confidence in the second scan.",
    "Dr. Brandt worked from an office in the next county.",
    "Dr. Brandt applied the Guides.",
    "Dr. Brandt assumed the care of the patient in May.",
    "The weight of the evidence is for the judge to determine, and Dr. Brandt testified in June.",
    "Dr. Brandt's diagnosis does not follow a usual course.",
    "Dr. Brandt's failure to appear delayed the hearing.",
    "The claimant's reasons for leaving Dr. Brandt are his own.",
    "The ALJ gave no reasons for discounting Dr. Brandt's opinion, and we remand.",
    "The ALJ must give reasons for rejecting the opinion of Dr. Brandt.",
    "The insurer gave several reasons for not following Dr. Brandt.",
    "Dr. Brandt's opinion was outlined in the letter.",
    "The claimant's counsel put Dr. Brandt's opinion to the surgeon.",
    "Dr. Corliss saw little in Dr. Brandt's chart to support a fusion.",
)
GOOD = (
    "sensible",
    "thorough",
    "lucid",
    "coherent",
    "meticulous",
    "balanced",
    "thoughtful",
    "illuminating",
    "realistic",
)
BAD = (
    "muddled",
    "simplistic",
    "one-sided",
    "strained",
    "outdated",
    "tentative",
    "ill-informed",
    "problematic",
    "invalid",
)


@pytest.mark.parametrize("sentence", AGAINST)
def test_against(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "rejected"


@pytest.mark.parametrize("sentence", FOR)
def test_for(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "credited"


@pytest.mark.parametrize("sentence", NEITHER)
def test_nobody_is_weighed(weight: Weigh, sentence: str) -> None:
    assert weight(sentence) == "not_stated"


@pytest.mark.parametrize("quality", GOOD)
@pytest.mark.parametrize("frame", ["Dr. Brandt's reasoning is {}.", "The judge found Dr. Brandt's reasoning {}."])
def test_praise(weight: Weigh, frame: str, quality: str) -> None:
    assert weight(frame.format(quality)) == "credited"
    assert weight(frame.format(f"hardly {quality}")) != "credited"


@pytest.mark.parametrize("quality", BAD)
@pytest.mark.parametrize("frame", ["Dr. Brandt's reasoning is {}.", "The judge found Dr. Brandt's reasoning {}."])
def test_blame(weight: Weigh, frame: str, quality: str) -> None:
    assert weight(frame.format(quality)) == "rejected"
    assert weight(frame.format(f"by no means {quality}")) != "rejected"


def test_who_gives_more_weight_to_one_lends_none_to_the_other(weight: Weigh) -> None:
    heard = "The judge gives greater weight to the opinion of Dr. Corliss than to that of Dr. Brandt."
    assert weight(heard) == "rejected"


def test_what_does_not_spoil_an_opinion_leaves_it(weight: Weigh) -> None:
    assert weight("Dr. Brandt's haste does not render her opinion unpersuasive.") != "rejected"
