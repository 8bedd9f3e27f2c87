"""What weighs nobody: a party's argument, what is told of a physician, and a weighing that is undone or left open."""

import pytest

from examiner_db.reading import read
from examiner_db.vocabulary import Weight

ARGUED = (
    "Claimant argues that {}'s opinion is not persuasive.",
    "Employer contends that {}'s opinion is entitled to greater weight.",
    "According to claimant, {}'s opinion is speculative and should be rejected.",
    "Employer asserts that the opinion of {} is the more credible.",
    "Claimant maintains that {} did not have an accurate history.",
    "In its brief employer urges us to credit {} over Dr. Marchbanks.",
    "Claimant's counsel argued that {} was biased.",
    "Employer relies on the opinion of {}.",
    "Claimant says that {} ignored the films.",
    "In employer's view, {} was the only physician with a complete history.",
    "Claimant submits that {}'s report is conclusory and not substantial evidence.",
    "Employer points to {}'s testimony as substantial evidence.",
    "Claimant takes issue with {}'s conclusions.",
    "Claimant challenges the credibility of {}.",
    "Employer faults the judge for not crediting {}.",
    "Employer notes that {} reviewed all of the films.",
    "It is claimant's position that {}'s opinion should be given no weight.",
    "Claimant disputes {}'s opinion.",
    "Employer's theory is that {}'s opinion must be accepted.",
    "Claimant objected to the report of {}.",
)
LAW = (
    "Section 8.315(2) affords presumptive weight to the findings of {}.",
    "The Board noted that KRS 8.315 affords presumptive weight to the opinions of {}, and said no more of it.",
    "The statute gives great weight to the rating of {}.",
    "The imaging, for the reasons which {} gave, could not bear the weight put on it.",
)
TOLD = (
    "{}'s report was admitted into evidence.",
    "The report of {} was received without objection.",
    "The report of {} was properly before the judge, who accepted it into the record over the objection.",
    "We accept the report of {} into evidence.",
    "Nobody moved for a finding that the report of {} was inadequate.",
    "{} testified by deposition.",
    "{} was accepted as an expert in orthopedics.",
    "We have considered the report of {}.",
    "{} examined claimant once and reviewed her records.",
    "The deposition of {} was taken on May 3, 2020.",
    "We have reviewed the opinions of {} and Dr. Marchbanks.",
    "The parties stipulated to the qualifications of {}.",
    "{} disagreed with Dr. Marchbanks.",
    "There is a conflict between {} and Dr. Marchbanks.",
    "{} found no objective evidence of injury.",
    "{} believed the claimant's history.",
    "{} did not find the claimant's complaints credible.",
    "{} gave little weight to the MRI.",
    "{} noted that Dr. Marchbanks's records were incomplete.",
    "{} agreed with the diagnosis of Dr. Marchbanks.",
    "Dr. Marchbanks found {}'s measurements unreliable.",
    "Dr. Marchbanks disagreed with {}'s opinion and called it speculative.",
    "Claimant testified that {} spent ten minutes with her.",
    "The question is whether {}'s opinion is persuasive.",
    "We must decide whether to credit {} or Dr. Marchbanks.",
    "If {}'s opinion is credited, the claim fails.",
    "Whether {} is to be believed is for the judge.",
    "It is for the judge to weigh the opinions of {} and Dr. Marchbanks.",
    "The judge may accept or reject the testimony of {} in whole or in part.",
    "{}'s opinion was summarized above.",
    "The employer paid for the report of {}.",
)
UNDONE = (
    "The ALJ credited {}. The ALJ did not explain why. We vacate the award and remand for further findings.",
    (
        "The judge found {} persuasive, but made no findings on the history. "
        "The decision is vacated and the case recommitted for findings on the weight of the medical evidence."
    ),
    "On remand the judge must reconsider the opinion of {} and explain what weight it is given.",
    (
        "The judge shall determine on remand whether {}'s opinion is credible. "
        "The award is vacated and the case is remanded."
    ),
    "We express no view on the persuasiveness of {}'s opinion. The decision is vacated and the case is remanded.",
    "The ALJ did not state whether he credited {}. We therefore vacate and remand.",
    (
        "The ALJ gave great weight to {} but did not discuss Dr. Marchbanks. This was error. "
        "The decision is reversed and remanded for a new hearing."
    ),
)
DECISION = """WORKERS' COMPENSATION COMMISSION

Claimant injured her back at work on May 3, 2019. Employer sent her to Dr. Osric Vanterpool for an independent medical
examination; he found no work injury. Her treating surgeon, Dr. Lionel Marchbanks, related the herniation to the
accident.

FINDINGS AND CONCLUSIONS

{} {}
"""
DECIDED = "The remaining arguments need not be reached.\n\nThe claim is decided accordingly."


@pytest.mark.parametrize("sentence", [*ARGUED, *LAW, *TOLD])
def test_what_is_argued_or_told_weighs_nobody(sentence: str) -> None:
    assert weights(sentence, DECIDED) == {Weight.NOT_STATED}


@pytest.mark.parametrize("sentences", UNDONE)
def test_what_is_undone_or_left_open_weighs_nobody(sentences: str) -> None:
    assert weights(sentences, "") == {Weight.NOT_STATED}


def weights(sentence: str, end: str) -> set[Weight]:
    """Of both physicians."""
    (decision,) = read(DECISION.format(sentence.replace("{}", "Dr. Vanterpool"), end))
    assert {one.name.split(" ")[-1] for one in decision.physicians} == {"Vanterpool", "Marchbanks"}
    return {one.weight for one in decision.physicians}
