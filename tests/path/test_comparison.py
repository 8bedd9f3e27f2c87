"""The sample's comparison in words, from the sentence on the page to its rows, and every number of it by hand.

Counted and computed here once more from the rows that the site hands out, with scipy and nothing of the project.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from flask.testing import FlaskClient
from scipy.optimize import minimize
from scipy.stats import beta, betabinom, binomtest, poisson_binom

from tests.path.conftest import Command
from web import Config, create_app

NAME = "Cornelius B. Haverstraat"
ROWS = "block=payer&issue=causation&counts=true"
ORTHOPEDIC = re.compile("orthop", re.IGNORECASE)
Tallies = dict[str, Counter[tuple[int | None, str]]]


class ByHand(NamedTuple):
    """An examiner beside peers: counts, what was to be expected, and the two upper tails."""

    insurer: int
    of: int
    peers: dict[str, tuple[int, int]]
    expected: float
    exact: float
    governed: float
    spread: tuple[float, float]


@pytest.fixture(scope="module")
def client(demo: Path) -> Iterator[FlaskClient]:
    site = create_app(Config(data=demo))
    yield site.test_client()
    site.extensions["current_release"].close()


def json(client: FlaskClient, address: str) -> dict[str, Any]:
    found: dict[str, Any] | None = client.get(address).json
    assert found is not None, address
    return found


@pytest.fixture(scope="module")
def ident(demo: Path, command: Command) -> str:
    return str(command(demo, "search", NAME, "--json").json[0]["id"])


@pytest.fixture(scope="module")
def told(client: FlaskClient, ident: str) -> dict[str, Any]:
    """The one comparison of the record that is put in words."""
    (found,) = json(client, f"/examiners/{ident}.json")["record"]["comparisons"]
    assert found["verdict"] == "higher"
    return dict(found)


@pytest.fixture(scope="module")
def tallies(client: FlaskClient, ident: str, told: dict[str, Any]) -> Tallies:
    """For the examiner and every peer, from their rows: sides by five-year period, each claim once."""
    return {one: tally(client, one) for one in (ident, *(peer["id"] for peer in told["peers"]))}


def tally(client: FlaskClient, ident: str) -> Counter[tuple[int | None, str]]:
    record = json(client, f"/examiners/{ident}.json")["record"]
    assert record["standing"] == "identified"
    assert ORTHOPEDIC.search(record["specialty"])
    claims: dict[str, set[tuple[int, str]]] = defaultdict(set)
    for row in json(client, f"/examiners/{ident}/opinions.json?{ROWS}")["rows"]:
        assert (row["block"], row["issue"], row["review"]) == ("payer", "causation", "accepted")
        assert row["decision"]["tribunal"] == "mn_wcca"
        year = int(row["decision"]["decided_on"][:4])
        claims[row["decision"]["claim_id"]].add((year // 5 * 5, row["counted_as"]))
    found: Counter[tuple[int | None, str]] = Counter()
    for ((period, says),) in claims.values():
        if says in {"insurer", "claimant"}:
            found.update([(period, says), (None, says)])
    return found


def of(tally: Counter[tuple[int | None, str]], period: int | None) -> int:
    return tally[period, "insurer"] + tally[period, "claimant"]


def by_hand(tallies: Tallies, ident: str) -> ByHand:
    """The periods with thirty opinions of five others stay; the rest of the examiner's opinions meet all years."""
    own, others = tallies[ident], {one: held for one, held in tallies.items() if one != ident}
    rates: list[tuple[int, float]] = []
    for period in sorted({period for period, _ in own if period is not None}):
        several = [held for held in others.values() if of(held, period)]
        fine = period if len(several) >= 5 and sum(of(held, period) for held in several) >= 30 else None
        favorable = sum(held[fine, "insurer"] for held in others.values())
        rates.append((of(own, period), favorable / sum(of(held, fine) for held in others.values())))
    peers = {one: (held[None, "insurer"], of(held, None)) for one, held in others.items()}
    insurer, n = own[None, "insurer"], of(own, None)
    expected = sum(n * rate for n, rate in rates)
    exact = float(poisson_binom([rate for n, rate in rates for _ in range(n)]).sf(insurer - 1))
    a, b = likeliest(list(peers.values()))
    center = max(expected / n, a / (a + b))
    predictive = float(betabinom(n, (a + b) * center, (a + b) * (1 - center)).sf(insurer - 1))
    return ByHand(insurer, n, peers, expected, exact, max(exact, predictive), (a, b))


def likeliest(counts: list[tuple[int, int]]) -> tuple[float, float]:
    """The beta distribution of the peers' shares, by maximum likelihood without slopes."""

    def unlikely(at: Any) -> float:
        return -sum(float(betabinom.logpmf(x, n, math.exp(at[0]), math.exp(at[1]))) for x, n in counts)

    found = minimize(unlikely, [0.5, 0.5], method="Nelder-Mead", options={"xatol": 1e-7, "fatol": 1e-10})
    return math.exp(found.x[0]), math.exp(found.x[1])


@pytest.fixture(scope="module")
def worked(tallies: Tallies, ident: str) -> ByHand:
    return by_hand(tallies, ident)


def test_the_page_says_the_sentence_and_leads_to_the_rows_and_the_peers(
    client: FlaskClient, ident: str, told: dict[str, Any], worked: ByHand
) -> None:
    page = " ".join(re.sub(r"<[^>]+>", " ", client.get(f"/examiners/{ident}").text.replace("&#39;", "'")).split())
    assert told["sentence"] in page
    assert len(json(client, f"/examiners/{ident}/opinions.json?{ROWS}")["rows"]) >= worked.of
    listed = client.get(f"/examiners/{ident}/peers?stratum=payer-causation").text
    assert all(f'/examiners/{peer}">' in listed for peer in worked.peers)


def test_its_counts_are_those_of_the_rows(told: dict[str, Any], worked: ByHand) -> None:
    assert (told["insurer"], told["of"]) == (worked.insurer, worked.of)
    assert {peer["id"]: (peer["insurer"], peer["of"]) for peer in told["peers"]} == worked.peers
    assert (told["peers_insurer"], told["peers_of"]) == tuple(map(sum, zip(*worked.peers.values(), strict=True)))


def test_nobody_is_left_out_of_the_peers(client: FlaskClient, ident: str, worked: ByHand) -> None:
    """Every identified orthopedist of the sample with such an opinion is a peer, whoever it is."""
    alike = {row["id"] for row in json(client, "/specialties/orthopedics.json")["rows"]}
    assert alike >= {ident, *worked.peers}
    for one in alike - {ident, *worked.peers}:
        identified = json(client, f"/examiners/{one}.json")["record"]["standing"] == "identified"
        rows = json(client, f"/examiners/{one}/opinions.json?{ROWS}&tribunal=mn_wcca")["rows"]
        assert not (identified and any(row["counted_as"] in {"insurer", "claimant"} for row in rows)), one


def test_every_number_of_the_sentence_is_that_by_hand(told: dict[str, Any], worked: ByHand) -> None:
    x, n = worked.insurer, worked.of
    favorable, others = map(sum, zip(*worked.peers.values(), strict=True))
    most, of_most = max((of_peer, insurer) for insurer, of_peer in worked.peers.values())
    low, high = binomtest(x, n).proportion_ci(method="exact")
    a, b = worked.spread
    drawn = beta(a + x, b + n - x)
    wilson = binomtest(x, n).proportion_ci(method="wilson").low
    baseline = worked.expected / n
    tipping = wilson / (1 - wilson) / (baseline / (1 - baseline))
    for words in (
        f"{x} of {n} opinions favored the insurer or employer ({whole(x / n)}%; exact 95% interval {span(low, high)})",
        f"Of the opinions of the {len(worked.peers)} other identified examiners in the same matched groups, ",
        f"groups, {favorable} of {others} ({whole(favorable / others)}%) favored the insurer or employer.",
        f"One of these examiners gave {most} of the {others}; without that one it is {favorable - of_most} of ",
        f" of {others - most} ({whole((favorable - of_most) / (others - most))}%). At their rates",
        f"{worked.expected:.1f} of {n} ({whole(baseline)}%) would be expected.",
        f"the share is {whole(drawn.mean())}% (95% interval {span(*drawn.ppf([0.025, 0.975]))}; ",
        f"; reliability {n / (n + a + b):.2f})",
        f"The share is higher than theirs (one-sided p {worked.governed:.3f}".replace("p 0.", "p ."),
        f"would have to be {tipping:.1f} times as likely",
    ):
        assert words in told["sentence"]
    assert told["p_exact"] == pytest.approx(worked.exact, rel=1e-6)
    assert told["p_higher"] == pytest.approx(worked.governed, rel=1e-3)


def whole(share: float) -> int:
    return round(100 * share)


def span(low: float, high: float) -> str:
    return f"{whole(low)}\N{EN DASH}{whole(high)}%"


def test_the_conditions_for_the_word_hold_by_hand(
    tallies: Tallies, ident: str, told: dict[str, Any], worked: ByHand
) -> None:
    low, high = binomtest(worked.insurer, worked.of).proportion_ci(method="exact")
    assert worked.of >= 30
    assert high - low < 0.30
    assert len(worked.peers) >= 5
    assert sum(n for _, n in worked.peers.values()) >= 100
    assert worked.of / (worked.of + sum(worked.spread)) >= 0.70
    assert low - worked.expected / worked.of >= 0.05
    # Benjamini and Hochberg at .05 over both examiners with ten opinions or more: the least of two passes at .025.
    tested = [one for one in tallies if of(tallies[one], None) >= 10]
    tails = sorted((by_hand(tallies, one).governed, one) for one in tested)
    assert told["tested"] == len(tails) == 2
    assert tails[0] == (worked.governed, ident)
    assert worked.governed <= 0.05 / len(tails)
