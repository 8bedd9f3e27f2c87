"""Decisions that nobody decided, as many as are asked for: words spread as words are, and phrases that lawyers seek."""

import random
from collections.abc import Iterator
from itertools import accumulate

from examiner_db.search.entries import DocumentEntry
from examiner_db.search.invented import PLACES, a_surname, distinct

COMMON = (
    "the of and to a in that was is for on not by with as be or at from he his an which employee had it this were has "
    "are been her she injury work medical no any judge opinion claimant evidence back pain employer report treatment "
    "compensation physician dr would may examination one also if before after than when did there but two surgery "
    "disability board other under findings related surgeon knee condition symptoms appeal left right decision further"
).split()
"""The commonest words of decisions, most frequent first."""

PHRASES = {
    "compensation judge": 0.9,
    "preponderance of the evidence": 0.55,
    "independent medical examination": 0.5,
    "maximum medical improvement": 0.4,
    "not credible": 0.12,
    "more persuasive": 0.25,
    "substantial contributing factor": 0.3,
    "within a reasonable degree of medical certainty": 0.2,
    "well reasoned": 0.1,
    "did not review the records": 0.03,
    "symptom magnification": 0.02,
    "permanently restricted from performing examinations": 0.002,
}
"""Phrases, and the share of decisions that hold each."""

QUESTIONS = (
    '"compensation judge"',
    '"preponderance of the evidence"',
    '"independent medical examination"',
    '"maximum medical improvement"',
    '"not credible"',
    '"more persuasive"',
    '"substantial contributing factor"',
    '"within a reasonable degree of medical certainty"',
    '"well-reasoned"',
    '"did not review the records"',
    '"symptom magnification"',
    "not credible",
    "more persuasive opinion",
    "judge opinion not persuasive",
    "knee surgery not related to the work injury",
    '"independent medical examination" AND "not credible"',
    '"maximum medical improvement" NOT surgery',
    '"symptom magnification" OR "not credible"',
    '(knee OR back) AND "substantial contributing factor"',
    'year:2015-2019 "more persuasive"',
    "issue:causation direction:insurer opinion",
    'weight:rejected "well reasoned"',
    "opinion",
    "surgeon",
    "the",
)
"""What lawyers type, from rare phrases to words that every decision holds."""

RARE_WORDS = 30_000
ISSUES = ("causation", "impairment", "treatment", "work_capacity")
TRIBUNALS = ("mn_wcca", "us_ecab", "il_iwcc", "co_icao")


def invent_decisions(count: int, seed: int, words: int = 1_500) -> Iterator[DocumentEntry]:
    """Yield ``count`` decisions of about ``words`` words, the same ones for the same seed."""
    chance = random.Random(seed)
    known = [*COMMON, *(word.lower() for word in distinct(chance, RARE_WORDS, a_surname))]
    weights = list(accumulate((rank + 2) ** -1.0 for rank in range(len(known))))
    for number in range(count):
        text = chance.choices(known, cum_weights=weights, k=words)
        for phrase, share in PHRASES.items():
            for _ in range(chance.choice((1, 1, 2, 3)) if chance.random() < share else 0):
                text[chance.randrange(len(text))] = phrase
        for at in range(0, len(text), 18):
            text[at] = f"{text[at]}."
        year = chance.randrange(2005, 2026)
        yield DocumentEntry(
            f"{number:020x}",
            "decision",
            f"{chance.choice(PLACES)}, No. {number}",
            " ".join(text),
            chance.choice(TRIBUNALS),
            year,
            (chance.choice(ISSUES),),
            (chance.choice(("insurer", "claimant")),),
            (chance.choice(("credited", "rejected")),),
            f"{year}-03-01",
            examiners=(f"examiner-{chance.randrange(1 + count // 20)}",),
        )
