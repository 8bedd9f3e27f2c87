"""Decisions in the form of the Illinois Workers' Compensation Commission, as PDFs and text with running heads."""

from collections.abc import Iterator
from datetime import date

from data.invent import illinois_words as words
from data.invent.cast import EXAMINERS
from data.invent.claims import claim, long_date
from data.invent.deck import Deck
from data.invent.draft import Draft, Part
from data.invent.files import File
from data.invent.injuries import INJURIES
from data.invent.pdf import Block, Style, pdf

TRIBUNAL = "il_iwcc"
_TABLE = """
2011-05-06 | rejected | ferncastle | insurer  | treatment:insurer        | -
2013-10-18 | credited | aubrecq    | insurer  | mmi:insurer              | pelleroux
2015-03-20 | rejected | aubrecq    | insurer  | treatment:insurer        | pelleroux
2016-08-12 | credited | ferncastle | insurer  | work_capacity:insurer    | -
2018-02-23 | partly   | ferncastle | insurer  | mmi:insurer              | -
2019-11-15 | agreed   | ferncastle | claimant | treatment:insurer        | -
2021-09-10 | rejected | aubrecq    | insurer  | symptom_validity:insurer | -
2023-04-28 | other    | ferncastle | insurer  | work_capacity:insurer    | -
2025-06-20 | credited | aubrecq    | insurer  | treatment:insurer        | pelleroux
"""
_OUTCOMES = {
    "rejected": "claimant_won",
    "agreed": "claimant_won",
    "credited": "claimant_lost",
    "other": "claimant_lost",
    "partly": "mixed",
}
_ARBITRATORS = ("Lavinia Crookshank-Obi", "Horatio B. Zelinskas", "Fidelma Strand")
_WORDS = {
    "who": "Petitioner",
    "Who": "Petitioner",
    "whos": "Petitioner’s",
    "Whos": "Petitioner’s",
    "injury": "the accident of {day}",
}


def files() -> Iterator[tuple[File, dict[str, object]]]:
    """Every Illinois decision with its truth."""
    deck = Deck("Illinois")
    for number, line in enumerate(_TABLE.strip().splitlines()):
        day, shape, examiner, direction, further, other = (cell.strip() for cell in line.split("|"))
        decided_on = date.fromisoformat(day)
        draft = Draft(claim(deck, deck.draw(INJURIES), decided_on), decided_on, deck, _WORDS)
        citation = f"{day[2:4]}IWCC{9900 + number}"
        case = f"{draft.claim.hurt_on:%y}WC{990100 + 7 * number}"
        outcome = _OUTCOMES[shape]
        blocks = _blocks(draft, shape, (examiner, direction, further, other), case, citation)
        if number % 3 == 2:
            file = File(f"{TRIBUNAL}/{citation.lower()}.txt", _text(blocks, citation).encode(), TRIBUNAL)
        else:
            style = Style(indent=0, head=f"{_caption(draft)}    {_spaced(case)}    Page {{page}}", foot=citation)
            file = File(f"{TRIBUNAL}/{citation.lower()}.pdf", pdf(citation, blocks, style), TRIBUNAL)
        yield file, draft.truth(file.path, TRIBUNAL, f"{case} / {citation}", outcome)


def _caption(draft: Draft) -> str:
    return f"{draft.claim.name} v. {draft.claim.employer}"


def _spaced(case: str) -> str:
    return f"{case[:2]} WC {case[4:]}"


def _blocks(draft: Draft, shape: str, plan: tuple[str, str, str, str], case: str, citation: str) -> list[Block]:
    arbitrator = draft.deck.draw(_ARBITRATORS)
    petitioning = "Petitioner" if _OUTCOMES[shape] == "claimant_lost" else "Respondent"
    facts, treating = _facts(draft, *plan)
    return [
        *_cover(draft, case, citation, "Commission Decision", "Ignatia Worthen-Mbatha, Commissioner"),
        Block("page"),
        Block("left", "BEFORE THE ILLINOIS WORKERS’ COMPENSATION COMMISSION\n"),
        Block(
            "left", f"{draft.claim.name},\nPetitioner,\nvs.\nNO: {_spaced(case)}\n{draft.claim.employer},\nRespondent."
        ),
        Block("left", "\nDECISION AND OPINION ON REVIEW\n"),
        Block("paragraph", draft.fill(words.ADOPTS, petitioning=petitioning)),
        *(Block("paragraph", draft.fill(order)) for order in (words.ORDERED, words.INTEREST)),
        Block("left", f"{long_date(draft.decided_on)}\n/s/ Ignatia Worthen-Mbatha"),
        Block("page"),
        *_cover(draft, case, citation, "Arbitration Decision", f"{arbitrator}, Arbitrator"),
        Block("left", "\nFINDINGS\n"),
        Block("paragraph", draft.fill("On {day}, Respondent was operating under and subject to the Act.")),
        Block("paragraph", draft.fill(words.FINDINGS[_OUTCOMES[shape]])),
        Block("left", "ORDER\n"),
        Block("paragraph", draft.fill(words.AWARD[_OUTCOMES[shape]], t=treating.short)),
        Block("page"),
        Block("left", "Findings of Fact\n"),
        *(Block("paragraph", fact) for fact in facts),
        Block("left", "Conclusions of Law\n"),
        *(Block("paragraph", conclusion) for conclusion in _conclusions(draft, shape)),
        Block("left", f"____________________________________\n{arbitrator}, Arbitrator"),
    ]


def _cover(draft: Draft, case: str, citation: str, kind: str, by: str) -> list[Block]:
    return [
        Block("left", "ILLINOIS WORKERS’ COMPENSATION COMMISSION\nDECISION SIGNATURE PAGE\n"),
        Block("left", f"Case Number\n{case}\nCase Name\n{_caption(draft)}\nDecision Type\n{kind}"),
        Block("left", f"Commission Decision Number\n{citation}\nDecision Issued By\n{by}\n"),
        Block(
            "left",
            f"DATE FILED: {draft.decided_on:%m/%d/%Y}"
            if kind.startswith("Comm")
            else "Petitioner Attorney\nMehitabel Quarles\nRespondent Attorney\nSylvan Dreyhaupt",
        ),
    ]


def _facts(draft: Draft, examiner: str, direction: str, further: str, other: str) -> tuple[list[str], Part]:
    deck = draft.deck
    draft.say(draft.draw(words.RESIDENCE), draft.draw(words.WORK))
    treating = draft.treats("IL")
    draft.say(draft.introduces(treating, words.TREATING), draft.opines(treating, "treatment", "claimant"))
    draft.say(
        draft.opines(treating, "causation", "claimant"), draft.opines(treating, "work_capacity", "claimant", again=True)
    )
    part = draft.plays(EXAMINERS[examiner], "insurer_examiner", "employer")
    issue, _, helped = further.partition(":")
    draft.say(
        draft.introduces(part, words.SECTION_12),
        draft.opines(part, "causation", direction),
        draft.opines(part, issue, helped, again=True),
    )
    draft.say(draft.about(part, words.HEADED, caps=part.printed.upper(), degree=part.person.credential))
    draft.say(draft.introduces(part, words.DEPOSED))
    if other != "-":
        expert = draft.plays(EXAMINERS[other], "claimant_expert", "claimant")
        draft.say(draft.introduces(expert, words.CLAIMANT_IME), draft.opines(expert, "causation", "claimant"))
    for template in deck.hand(words.TRIAL, 2):
        draft.say(draft.fill(template))
    return draft.paragraphs, treating


def _conclusions(draft: Draft, shape: str) -> list[str]:
    treating, examiner, *experts = draft.parts
    favored = experts[0] if experts else treating
    law = draft.draw(words.LAW)
    match shape:
        case "other":
            return ["In regard to disputed issue (C):", words.NO_ACCIDENT]
        case "agreed":
            weighed = [draft.weighs(draft.draw(words.AGREED, w=examiner.short), credited=(examiner,))]
        case "partly":
            examiner.weight_by_issue = {"mmi": "credited", "causation": "rejected"}
            quote = draft.draw(words.PARTLY, w=examiner.short, l=treating.short)
            weighed = [draft.weighs(quote, partly=(examiner,), credited=(treating,))]
        case _:
            winner, loser = (examiner, favored) if shape == "credited" else (favored, examiner)
            names = {"w": winner.short, "l": loser.short}
            quote = draft.weighs(draft.draw(words.PREFERS, **names), credited=(winner,), rejected=(loser,))
            weighed = [quote, *(draft.fill(reason, **names) for reason in words.REASONS)]
    heading = (
        "In regard to disputed issue (F), causal connection, the Arbitrator makes the following conclusion of law:"
    )
    rest = "In regard to disputed issue (K), the Arbitrator’s ruling follows from the conclusion on disputed issue (F)."
    return [heading, law, *weighed, rest]


def _text(blocks: list[Block], citation: str) -> str:
    lines = [citation if block.kind == "page" else block.text for block in blocks]
    return "\n".join([*lines, citation]) + "\n"
