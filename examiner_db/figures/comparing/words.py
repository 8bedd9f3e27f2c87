"""The sentences of a comparison: true as written, alike in both directions, no word of comparison without cause."""

from examiner_db.figures.block import BLOCKS
from examiner_db.figures.clusters import LARGE
from examiner_db.figures.comparing.comparison import Comparison, Verdict
from examiner_db.figures.comparing.conditions import BEARING, WORDS
from examiner_db.figures.comparing.discovery import RATE
from examiner_db.figures.opinions import ISSUES, payer_words
from examiner_db.figures.sentence import NOT_RANDOM, begun, checked
from examiner_db.figures.words import counted, listed, number, percent, probability, span, tribunals

_LIMITS = (
    f"{NOT_RANDOM} Most examinations do not reach a published decision. This figure does not show why an opinion was "
    "given or whether it was right."
)
_TOLD: dict[Verdict, str] = {"higher": "is higher than", "lower": "is lower than"}


def sentence(of: Comparison, name: str) -> str:
    """Everything a page says of a comparison of the examiner called ``name``, in one paragraph."""
    parts = [_own(of, name), _checked(of), _left_out(of), _peers(of), _groups(of), _drawn(of), _verdict(of)]
    return " ".join(part for part in [*parts, _tipping(of), _LIMITS] if part)


def _own(of: Comparison, name: str) -> str:
    where = tribunals(one.tribunal for one in of.strata)
    interval = span(percent(of.low), percent(of.high))
    return (
        f"In the {counted(of.of, 'claim')} counted in this database ({where}; {of.years}) in which {name} gave an "
        f"opinion on {ISSUES[of.issue]} {BLOCKS[of.block]} that favored one side, {of.insurer} of {of.of} opinions "
        f"favored {payer_words(of.block)} ({percent(of.share)}%; exact 95% interval {interval}%)."
    )


def _checked(of: Comparison) -> str:
    return checked(of.checked, of.of)


def _left_out(of: Comparison) -> str:
    if not of.left_out:
        return ""
    more = counted(of.left_out, "more such opinion")
    return begun(f"{more} {'is' if of.left_out == 1 else 'are'} not compared, because too few others are in the group.")


def _peers(of: Comparison) -> str:
    shares = f"{of.peers_insurer} of {of.peers_of} ({percent(of.peers_insurer / of.peers_of)}%)"
    who = f"the {number(len(of.peers))} other identified examiners in the same matched groups"
    rate = f"At their rates, group by group, {of.expected:.1f} of {of.of} ({percent(of.baseline)}%) would be expected."
    return f"Of the opinions of {who}, {shares} favored {payer_words(of.block)}. {_largest(of)}{rate}"


def _largest(of: Comparison) -> str:
    """That one peer gave a large part of the opinions compared with, and what the others hold; else nothing."""
    largest = max(of.peers, key=lambda peer: (peer.of, peer.id), default=None)
    if largest is None or largest.of <= LARGE * of.peers_of or largest.of == of.peers_of:
        return ""
    insurer, rest = of.peers_insurer - largest.insurer, of.peers_of - largest.of
    return (
        f"One of these examiners gave {number(largest.of)} of the {number(of.peers_of)}; without that one it is "
        f"{insurer} of {rest} ({percent(insurer / rest)}%). "
    )


def _groups(of: Comparison) -> str:
    groups = "; ".join(dict.fromkeys(one.words for one in of.strata))
    put = dict.fromkeys(one.collapsed for one in of.strata if one.collapsed)
    return " ".join([f"Matched groups: {groups}.", *(f"{begun(one)}." for one in put)])


def _drawn(of: Comparison) -> str:
    if of.shrunken is None or of.shrunken_low is None or of.shrunken_high is None:
        return "How much these examiners differ from one another is not estimated."
    interval = span(percent(of.shrunken_low), percent(of.shrunken_high))
    return (
        f"Drawn towards these examiners by how much they differ, the share is {percent(of.shrunken)}% (95% interval "
        f"{interval}%; reliability {of.reliability or 0:.2f})."
    )


def _verdict(of: Comparison) -> str:
    if of.verdict == "not_compared":
        return f"No comparison is drawn, because that needs that {listed([WORDS[name] for name in _bearing(of)])}."
    p = of.p_higher if of.insurer >= of.expected else of.p_lower
    measured = (
        f"one-sided p {probability(p)}, allowing for how much these examiners differ; false discovery rate {RATE:.0%} "
        f"over the {counted(of.tested, 'comparison')} tested in this release"
    )
    if of.verdict == "not_distinguishable":
        return f"The share is not distinguishable from theirs ({measured})."
    return f"The share {_TOLD[of.verdict]} theirs ({measured})."


def _bearing(of: Comparison) -> list[str]:
    return [name for name in BEARING if name in of.unmet]


def _tipping(of: Comparison) -> str:
    if of.verdict != "higher" or of.tipping is None or of.tipping <= 1:
        return ""
    return (
        f"Cases with an opinion that favors {payer_words(of.block)} would have to be {of.tipping:.1f} times as likely "
        "to be in this database as others to explain the difference at the lower end of its 95% Wilson interval."
    )
