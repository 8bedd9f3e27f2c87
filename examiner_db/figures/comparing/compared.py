"""Comparisons of a release: every identified examiner beside peers, and which of them may be put in words.

Two passes: each examiner's counts enter a `Field`; then everyone is tested, and the false discovery rate is taken over
all who were, whether or not anything is shown of them. Both directions are treated alike, each as a family of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from examiner_db.figures.block import Block
from examiner_db.figures.comparing.comparison import Comparison, GovernedBy, Peer, StratumUsed, Verdict
from examiner_db.figures.comparing.conditions import BEARING, LEAST_GAP, LEAST_PEER_OPINIONS, LEAST_RELIABILITY, WORDS
from examiner_db.figures.comparing.discovery import passing
from examiner_db.figures.comparing.funnel import limits
from examiner_db.figures.comparing.peers import Counted, Field, Matched, together
from examiner_db.figures.comparing.spread import Spread, fitted, overdispersion, reliability, shrunken
from examiner_db.figures.comparing.strata import LEAST_PEERS, collapsed, period_words, words
from examiner_db.figures.comparing.tails import Tails, exact, larger, predictive, widened
from examiner_db.figures.comparing.tipping import tipping_point
from examiner_db.figures.comparing.words import sentence
from examiner_db.figures.display import LEAST_FOR_COUNTS, display
from examiner_db.figures.interval import exact as exact_interval
from examiner_db.figures.words import years
from examiner_db.vocabulary import Standing


@dataclass(frozen=True, slots=True)
class Trial:
    """One examiner's opinions on one issue in one block, tested against peers; ``own`` is what is compared."""

    examiner: str
    block: Block
    issue: str
    matched: tuple[Matched, ...]
    own: Counted
    peers: Counted
    expected: float
    p_exact: float
    tails: Tails
    governed_by: GovernedBy
    factor: float | None
    spread: Spread | None

    @property
    def key(self) -> tuple[str, str, str]:
        """Whose test it is, and of what."""
        return self.examiner, self.block, self.issue

    @property
    def baseline(self) -> float:
        """The share that peers' rates would give."""
        return self.expected / self.own.of

    @property
    def above(self) -> bool:
        """Whether the count is at least what peers' rates would give."""
        return self.own.insurer >= self.expected

    @property
    def enters_the_rate(self) -> bool:
        """Whether the test is one of those over which the false discovery rate is taken.

        That depends on how many opinions and peers there are and not on what the opinions say.
        """
        return self.own.of >= LEAST_FOR_COUNTS and self.peers.of >= LEAST_PEER_OPINIONS


def trials(field: Field) -> list[Trial]:
    """Every test of a release: identified examiners with ten or more opinions to compare, in the order of their ids."""
    found = []
    for examiner in sorted(field.names):
        for block, issue in field.issues(examiner):
            one = _trial(field, examiner, block, issue)
            if one is not None:
                found.append(one)
    return found


def _trial(field: Field, examiner: str, block: Block, issue: str) -> Trial | None:
    matched = field.matched(examiner, block, issue)
    own = together(one.own for one in matched)
    if own.of < LEAST_FOR_COUNTS:
        return None
    peers = field.peers(examiner, [one.used for one in matched]).values()
    counts = [(one.insurer, one.of) for one in peers]
    rates = [(one.own.of, one.others.insurer / one.others.of) for one in matched]
    alone = exact(own.insurer, rates)
    spread, factor = fitted(counts), overdispersion(counts)
    expected = sum(n * rate for n, rate in rates)
    if spread is not None:
        governed_by: GovernedBy = "beta-binomial"
        tails = larger(alone, predictive(own.insurer, own.of, expected / own.of, spread))
    elif factor is not None:
        governed_by = "overdispersion"
        tails = larger(alone, widened(own.insurer, rates, factor))
    else:
        governed_by, tails = "nothing", Tails(1.0, 1.0)
    return Trial(
        examiner=examiner,
        block=block,
        issue=issue,
        matched=tuple(matched),
        own=own,
        peers=together(peers),
        expected=expected,
        p_exact=alone.higher,
        tails=tails,
        governed_by=governed_by,
        factor=factor,
        spread=spread,
    )


def comparisons(field: Field) -> Iterator[tuple[str, Comparison]]:
    """A comparison, with the examiner's id, for every test that may show a percentage."""
    tried = trials(field)
    family = [one for one in tried if one.enters_the_rate]
    higher = passing([one.tails.higher for one in family])
    lower = passing([one.tails.lower for one in family])
    passes = {one.key: sides for one, *sides in zip(family, higher, lower, strict=True)}
    for one in tried:
        if display(one.own.insurer, one.own.of, one.own.of, Standing.IDENTIFIED) == "percent":
            yield one.examiner, _comparison(field, one, passes.get(one.key, [False, False]), len(family))


def _comparison(field: Field, trial: Trial, passes: Sequence[bool], family: int) -> Comparison:
    own, interval = trial.own, exact_interval(trial.own.insurer, trial.own.of)
    holds = _holds(trial, passes)
    peers = field.peers(trial.examiner, [one.used for one in trial.matched])
    bare = Comparison(
        block=trial.block,
        issue=trial.issue,
        insurer=own.insurer,
        of=own.of,
        left_out=together(field.own(trial.examiner, trial.block, trial.issue).values()).of - own.of,
        checked=own.checked,
        share=own.insurer / own.of,
        low=interval.low,
        high=interval.high,
        years=years(year for one in trial.matched for year in one.years),
        strata=tuple(_used(one) for one in trial.matched),
        peers=tuple(Peer(id=id_, name=field.names[id_], insurer=one.insurer, of=one.of) for id_, one in peers.items()),
        peers_insurer=trial.peers.insurer,
        peers_of=trial.peers.of,
        expected=trial.expected,
        baseline=trial.baseline,
        p_exact=trial.p_exact,
        p_higher=trial.tails.higher,
        p_lower=trial.tails.lower,
        governed_by=trial.governed_by,
        overdispersion=trial.factor,
        **_spread(trial),
        tipping=tipping_point(own.insurer, own.of, trial.baseline),
        tested=family,
        bounded=holds["discovery"],
        verdict=_verdict(holds, above=trial.above),
        unmet=tuple(name for name in WORDS if not holds[name]),
        limits=limits(trial.baseline, max(own.of, *(one.of for one in peers.values()))),
        sentence="",
    )
    return bare.model_copy(update={"sentence": sentence(bare, field.names[trial.examiner])})


def _holds(trial: Trial, passes: Sequence[bool]) -> dict[str, bool]:
    """Every condition of `conditions.WORDS`, and whether it holds in the direction in which the count lies."""
    interval = exact_interval(trial.own.insurer, trial.own.of)
    gap = interval.low - trial.baseline if trial.above else trial.baseline - interval.high
    return {
        "percent": True,
        "peers": all(one.examiners >= LEAST_PEERS for one in trial.matched),
        "opinions": trial.peers.of >= LEAST_PEER_OPINIONS,
        "reliability": trial.spread is not None and reliability(trial.own.of, trial.spread) >= LEAST_RELIABILITY,
        "discovery": passes[0] if trial.above else passes[1],
        "gap": gap >= LEAST_GAP,
    }


def _verdict(holds: Mapping[str, bool], *, above: bool) -> Verdict:
    if not all(holds[name] for name in BEARING):
        return "not_compared"
    if not all(holds.values()):
        return "not_distinguishable"
    return "higher" if above else "lower"


def _spread(trial: Trial) -> dict[str, float | None]:
    names = ("alpha", "beta", "reliability", "shrunken", "shrunken_low", "shrunken_high")
    if trial.spread is None:
        return dict.fromkeys(names)
    drawn = shrunken(trial.own.insurer, trial.own.of, trial.spread)
    return dict(zip(names, [*trial.spread, reliability(trial.own.of, trial.spread), *drawn], strict=True))


def _used(one: Matched) -> StratumUsed:
    return StratumUsed(
        words=words(one.used),
        tribunal=one.used.tribunal,
        specialty=one.used.specialty,
        period=None if one.used.period is None else period_words(one.used.period),
        collapsed=collapsed(one.finest, one.used),
        of=one.own.of,
        peers=one.examiners,
        peers_insurer=one.others.insurer,
        peers_of=one.others.of,
    )
