"""Decisions in the form of the Colorado Office of Administrative Courts, as DOCX, PDF and text."""

from collections.abc import Iterator
from datetime import date

from data.invent import colorado_words as words
from data.invent.cast import EXAMINERS
from data.invent.claims import claim, long_date
from data.invent.deck import Deck
from data.invent.draft import Draft, Part
from data.invent.files import File, docx
from data.invent.injuries import INJURIES
from data.invent.pdf import Block, Style, pdf

TRIBUNAL = "co_oac"
_TABLE = """
2012-03-09 | credited | tarskjold  | work_capacity:insurer    | -
2013-08-30 | rejected | tarskjold  | mmi:insurer              | -
2015-01-16 | paper    | tarskjold  | treatment:insurer        | strandvoll
2016-11-04 | dime_won | tarskjold  | impairment:insurer       | dourakis
2018-04-27 | dime_lost | achterhuis | impairment:claimant     | dourakis
2019-09-13 | rejected | okwuedibia | -                        | -
2021-02-12 | paper    | achterhuis | work_capacity:claimant   | strandvoll
2022-10-21 | partly   | tarskjold  | mmi:insurer              | -
2024-07-19 | barred   | tarskjold  | symptom_validity:insurer | dourakis
"""
_OUTCOMES = {
    "credited": "claimant_lost",
    "rejected": "claimant_won",
    "paper": "claimant_won",
    "dime_won": "claimant_won",
    "dime_lost": "claimant_lost",
    "partly": "mixed",
    "barred": "claimant_lost",
}
_JUDGES = ("Hephzibah T. Lorring-Sato", "Ansgar Windlethorpe", "Cosima R. Pettibrook")
_WORDS = {
    "who": "Claimant",
    "Who": "Claimant",
    "whos": "Claimant’s",
    "Whos": "Claimant’s",
    "injury": "the {day} industrial injury",
}
_CLAIMANTS = ("achterhuis",)


def files() -> Iterator[tuple[File, dict[str, object]]]:
    """Every Colorado decision with its truth."""
    deck = Deck("Colorado")
    for number, line in enumerate(_TABLE.strip().splitlines()):
        day, shape, examiner, further, other = (cell.strip() for cell in line.split("|"))
        decided_on = date.fromisoformat(day)
        draft = Draft(claim(deck, deck.draw(INJURIES), decided_on), decided_on, deck, _WORDS)
        docket = f"5-{990 + number}-{104 + 37 * number}-001"
        paragraphs = _paragraphs(draft, shape, (examiner, further, other), docket)
        file = _file(number, docket, paragraphs)
        yield file, draft.truth(file.path, TRIBUNAL, docket, _OUTCOMES[shape])


def _file(number: int, docket: str, paragraphs: list[str]) -> File:
    path = f"{TRIBUNAL}/WC-{docket}"
    match number % 4:
        case 0 | 1:
            return File(f"{path}.docx", docx(paragraphs), TRIBUNAL)
        case 2:
            blocks = [Block("paragraph", paragraph) for paragraph in paragraphs]
            return File(f"{path}.pdf", pdf(f"WC {docket}", blocks, Style(indent=24)), TRIBUNAL)
        case _:
            return File(f"{path}.txt", ("\n".join(paragraphs) + "\n").encode(), TRIBUNAL)


def _paragraphs(draft: Draft, shape: str, plan: tuple[str, str, str], docket: str) -> list[str]:
    weekly = draft.deck.random.randint(61000, 124000) / 100
    _findings(draft, shape, *plan)
    findings, draft.paragraphs = draft.paragraphs, []
    _conclusions(draft, shape)
    judge = draft.deck.draw(_JUDGES)
    return [
        "Office of Administrative Courts",
        "State of Colorado",
        f"Workers’ Compensation No. WC {docket}",
        "Stipulation",
        f"The parties agreed that Claimant earned an average weekly wage (AWW) of ${weekly:,.2f}.",
        "Issues",
        draft.fill(
            "1. Whether Claimant has proven by a preponderance of the evidence that the {body} condition is causally "
            "related to {injury}."
        ),
        draft.fill("2. Whether Claimant is entitled to {treatment} and to temporary disability benefits."),
        "Findings of Fact",
        *(f"{number}. {text}" for number, text in enumerate(findings, 1)),
        "Conclusions of Law",
        *(f"{number}. {text}" for number, text in enumerate(draft.paragraphs, 1)),
        "Order",
        "It is therefore ordered that:",
        f"1. {draft.draw(words.ORDERS[_OUTCOMES[shape]])}",
        "2. Any issues not resolved in this Order are reserved for future determination.",
        f"Dated: {long_date(draft.decided_on)}",
        f"/s/ {judge}",
        "Administrative Law Judge",
        words.NOTICE,
    ]


def _findings(draft: Draft, shape: str, examiner: str, further: str, other: str) -> None:
    deck = draft.deck
    draft.say(draft.draw(words.EMPLOYMENT))
    treating = draft.treats("CO")
    draft.say(
        draft.introduces(treating, words.ATP),
        draft.opines(treating, "causation", "claimant"),
        draft.opines(treating, "treatment", "claimant", again=True),
    )
    first, *others = deck.hand(words.OTHER_FINDINGS, 6)
    draft.say(draft.fill(first))
    side = "claimant" if examiner in _CLAIMANTS else "insurer"
    role = "claimant_expert" if side == "claimant" else "insurer_examiner"
    part = draft.plays(EXAMINERS[examiner], role, side)
    issue, _, helped = further.partition(":")
    draft.say(
        draft.introduces(part, words.CLAIMANT_IME if side == "claimant" else words.RESPONDENTS_IME),
        draft.opines(part, "causation", side),
        draft.opines(part, issue, helped, again=True) if helped else "",
    )
    draft.say(draft.introduces(part, words.HEARING))
    if other == "strandvoll":
        reviewer = draft.plays(EXAMINERS[other], "records_reviewer", "insurer")
        draft.say(draft.introduces(reviewer, words.REVIEW), draft.opines(reviewer, "causation", "insurer"))
    if other == "dourakis":
        _division(draft, shape)
    for template in others:
        draft.say(draft.fill(template))


def _division(draft: Draft, shape: str) -> None:
    part = draft.plays(EXAMINERS["dourakis"], "neutral_examiner", "agency")
    helped = "claimant" if shape == "dime_won" else "insurer"
    draft.say(
        draft.introduces(part, words.DIME),
        draft.opines(part, "mmi", "claimant" if shape == "barred" else "insurer"),
        draft.opines(part, "impairment", helped, again=True),
    )


def _conclusions(draft: Draft, shape: str) -> None:
    treating, examiner, *others = draft.parts
    draft.say(draft.draw(words.LAW))
    draft.say(words.DIME_LAW if shape.startswith("dime") else draft.draw(words.LAW))
    draft.say(draft.draw(words.TESTS))
    draft.say(_weigh(draft, shape, treating, examiner, others))


def _weigh(draft: Draft, shape: str, treating: Part, examiner: Part, others: list[Part]) -> str:
    winner, loser = (examiner, treating) if shape in {"credited", "partly"} else (treating, examiner)
    template = draft.deck.draw(words.PREFERS)
    match shape:
        case "barred":
            return words.BARRED
        case "partly":
            winner.weight_by_issue = {"mmi": "credited", "causation": "rejected"}
            quote = draft.fill(words.PARTLY, w=winner.short, l=loser.short)
            return draft.weighs(quote, partly=(winner,), credited=(loser,))
        case "paper":
            template, loser = words.PAPER, others[0]
            winner = examiner if examiner.role == "claimant_expert" else treating
        case "dime_won" | "dime_lost":
            template, winner = words.NOT_OVERCOME, others[0]
    quote = draft.fill(template, w=winner.short, l=loser.short)
    return draft.weighs(quote, credited=(winner,), rejected=(loser,))
