"""Decisions in the form of the Employees' Compensation Appeals Board, as PDFs."""

from collections.abc import Iterator
from datetime import date, timedelta

from data.invent import ecab_weighing as weighing
from data.invent import ecab_words as words
from data.invent.cast import EXAMINERS
from data.invent.claims import claim, long_date
from data.invent.deck import Deck
from data.invent.draft import Draft, Part
from data.invent.files import File
from data.invent.injuries import HEAD, INJURIES, MIND
from data.invent.pdf import Block, Style, pdf

TRIBUNAL = "us_ecab"
_TABLE = """
2009-04-14 | affirmed       | argenvale      | insurer  | -         | work_capacity
2010-08-03 | reversed       | argenvale      | insurer  | -         | -
2011-11-22 | conflict       | argenvale      | insurer  | -         | work_capacity
2012-06-12 | special        | argenvale      | insurer  | ysasmendi | -
2012-06-26 | expansion      | argenvale      | claimant | -         | -
2013-02-05 | dma            | merriwick      | insurer  | -         | -
2014-09-16 | affirmed       | dragomirsk     | insurer  | -         | treatment
2015-03-24 | reversed       | dragomirsk     | insurer  | -         | work_capacity
2016-01-12 | unrationalized | dragomirsk     | insurer  | ysasmendi | -
2017-05-09 | affirmed       | argenvale      | insurer  | -         | treatment
2018-10-02 | partial        | argenvale      | insurer  | -         | work_capacity
2019-03-05 | reversed       | argenvale      | insurer  | -         | work_capacity
2019-03-12 | affirmed       | okonedo        | insurer  | -         | work_capacity
2019-03-19 | dma_rejected   | merriwick      | insurer  | -         | -
2019-03-26 | special        | dragomirsk     | insurer  | ysasmendi | work_capacity
2021-07-13 | conflict       | argenvale      | insurer  | -         | -
2022-11-08 | expansion      | argenvale      | claimant | -         | -
2023-05-16 | unrationalized | abernook_neuro | insurer  | sorbakke  | -
2024-02-13 | affirmed       | argenvale      | insurer  | -         | work_capacity
2025-09-09 | expansion      | argenvale      | claimant | -         | -
2026-08-04 | dma            | merriwick      | insurer  | -         | -
2026-08-18 | reversed       | okonedo        | insurer  | -         | -
2026-08-25 | affirmed       | ysasmendi      | insurer  | -         | treatment
"""
_JUDGES = ("THEODORA P. KESTENHOLM", "AUGUSTIN R. MBEKI-LOWE", "CLARIMOND S. VANTREIGHT")
_OFFICES = (
    "U.S. POSTAL SERVICE, OXBOW\nSTATION, Trenton, NJ, Employer",
    "DEPARTMENT OF VETERANS AFFAIRS,\nQUILLWORT MEDICAL CENTER,\nHartford, CT, Employer",
    "DEPARTMENT OF HOMELAND SECURITY,\nTRANSPORTATION SECURITY\nADMINISTRATION, Newark, NJ, Employer",
    "U.S. POSTAL SERVICE, HARROW GREEN\nPOST OFFICE, Scranton, PA, Employer",
    "DEPARTMENT OF THE ARMY, FORT\nELLERSLIE, Albany, NY, Employer",
)
_JOBS = ("city letter carrier", "mail handler", "nursing assistant", "screening officer", "heavy equipment mechanic")
_WORDS = {
    "who": "appellant",
    "Who": "Appellant",
    "whos": "appellant’s",
    "Whos": "Appellant’s",
    "injury": "the {day} employment injury",
}
_TO_DOCKET = timedelta(days=139)
"""From the beginning of the fiscal year that numbers an appeal, about, to the decision."""
_SPECIAL = {"okonedo": MIND, "abernook_neuro": HEAD}


def files() -> Iterator[tuple[File, dict[str, object]]]:
    """Every ECAB decision with its truth."""
    deck = Deck("ECAB")
    for number, line in enumerate(_TABLE.strip().splitlines()):
        day, shape, examiner, direction, impartial, further = (cell.strip() for cell in line.split("|"))
        injury = _SPECIAL.get(examiner) or deck.draw(INJURIES)
        decided_on = date.fromisoformat(day)
        draft = Draft(
            claim(deck, injury, decided_on, years=2.25), decided_on, deck, {**_WORDS, "fed_job": deck.draw(_JOBS)}
        )
        _history(draft, shape, (examiner, direction, impartial, further))
        docket = f"{(decided_on - _TO_DOCKET):%y}-{9800 + number}"
        path = f"{TRIBUNAL}/{decided_on.year}/{decided_on:%b}/{docket}.pdf"
        office = deck.draw(_OFFICES)
        content = _page(draft, shape, docket, office)
        truth = draft.truth(path, TRIBUNAL, docket, weighing.OUTCOME[shape])
        yield File(path, content, TRIBUNAL, TRIBUNAL), truth | {"parties": f"{_initials(draft)} and {_cut(office)}"}


def _history(draft: Draft, shape: str, plan: tuple[str, str, str, str]) -> None:
    examiner, direction, impartial, further = plan
    draft.say(draft.draw(words.CLAIM))
    treating = draft.treats("NJ", "NY", "PA", "CT")
    rating = shape.startswith("dma")
    issue = "impairment" if rating else "causation"
    first = draft.introduces(treating, words.TREATING)
    if direction == "claimant":
        draft.say(first, draft.opines(treating, "work_capacity", "claimant", words.BOARD_OPINIONS))
    else:
        draft.say(first, draft.opines(treating, issue, "claimant", words.BOARD_OPINIONS))
    second = _government(draft, examiner, direction, issue, further)
    third = _impartial(draft, impartial, treating, second)
    if shape == "expansion":
        draft.say(draft.draw(words.PROPOSED[1:]), draft.draw(weighing.BELOW_DENIAL))
    else:
        below = weighing.BELOW_SCHEDULE if rating else weighing.BELOW
        (third or second).weight_below = "credited"
        draft.say("" if rating else draft.draw(words.PROPOSED[:1]), draft.introduces(third or second, below))
    draft.say(draft.draw(words.AFTER))
    quote = draft.draw(
        weighing.ANALYSIS[shape], t=treating.short, s=second.short, i=third.short if third else "the physician"
    )
    if shape == "partial":
        second.weight_by_issue = {"work_capacity": "credited", "causation": "rejected"}
    draft.weighs(quote, **_weights(shape, treating, second, third))
    draft.words = {**draft.words, "analysis": quote}


def _government(draft: Draft, examiner: str, direction: str, issue: str, further: str) -> Part:
    rating = issue == "impairment"
    role = "records_reviewer" if rating else "agency_examiner"
    part = draft.plays(EXAMINERS[examiner], role, "agency")
    draft.say(
        draft.introduces(part, words.ADVISER if rating else words.REFERRAL),
        "" if rating else draft.introduces(part, words.EXAMINED),
        draft.opines(part, issue, direction, words.BOARD_OPINIONS, again=True),
        "" if further == "-" else draft.opines(part, further, "insurer", words.BOARD_OPINIONS, again=True),
    )
    return part


def _impartial(draft: Draft, key: str, treating: Part, second: Part) -> Part | None:
    if key == "-":
        return None
    part = draft.plays(EXAMINERS[key], "neutral_examiner", "agency")
    draft.say(
        draft.introduces(part, words.CONFLICT, t=treating.short, s=second.short),
        draft.introduces(part, words.EXAMINED, ime_day=draft.day(430), ime_report=draft.day(447)),
        draft.opines(part, "causation", "insurer", words.BOARD_OPINIONS, again=True),
    )
    return part


def _weights(shape: str, treating: Part, second: Part, third: Part | None) -> dict[str, tuple[Part, ...]]:
    if third:
        return {"credited" if shape == "special" else "rejected": (third,)}
    weights: dict[str, dict[str, tuple[Part, ...]]] = {
        "affirmed": {"credited": (second,), "rejected": (treating,)},
        "dma": {"credited": (second,), "rejected": (treating,)},
        "reversed": {"rejected": (second,)},
        "expansion": {"credited": (second,)},
        "partial": {"partly": (second,)},
        "dma_rejected": {"rejected": (second,)},
    }
    return weights.get(shape, {})


def _topic(shape: str) -> str:
    return {"expansion": "expansion", "dma": "schedule", "dma_rejected": "schedule"}.get(shape, "termination")


def _page(draft: Draft, shape: str, docket: str, office: str) -> bytes:
    issued = long_date(draft.decided_on)
    topic = _topic(shape)
    blocks = [
        Block("center", "United States Department of Labor\nEmployees’ Compensation Appeals Board"),
        Block(
            "caption",
            f"\n{_initials(draft)}, Appellant\n\nand\n\n{office}",
            f"\n\nDocket No. {docket}\nIssued: {issued}",
        ),
        Block("left", "Appearances:\nZebulon Marchbanks-Ito, Esq., for the appellant[^1]"),
        Block("left", "Office of Solicitor, for the Director"),
        Block("center", "DECISION AND ORDER"),
        Block("center", "Before:\n" + "\n".join(f"{judge}, Judge" for judge in _JUDGES)),
        *_section("JURISDICTION", [draft.fill(words.JURISDICTION)]),
        *_section("ISSUE", [draft.fill(words.ISSUES[topic])]),
        *_section("FACTUAL HISTORY", draft.paragraphs),
        *_section("LEGAL PRECEDENT", list(words.PRECEDENT[topic])),
        *_section("ANALYSIS", [draft.fill(weighing.CONCLUSION[shape]), draft.words["analysis"], words.ON_APPEAL]),
        *_section("CONCLUSION", [draft.fill(weighing.CONCLUSION[shape])]),
        *_section("ORDER", [draft.fill(words.ORDERED, disposition=weighing.ORDER[shape])]),
        Block("left", f"Issued: {issued}\nWashington, DC\n\n"),
        *(Block("left", f"{judge.title()}, Judge\nEmployees’ Compensation Appeals Board\n\n") for judge in _JUDGES),
    ]
    return pdf(f"Docket No. {docket}", blocks, Style(), {**words.NOTES, 6: draft.draw(words.SEE_ALSO)})


def _initials(draft: Draft) -> str:
    return f"{draft.claim.given[0]}.{draft.claim.surname[0]}."


def _cut(office: str) -> str:
    return office.replace("\n", " ")[:28].rstrip(" ,") + "..."


def _section(heading: str, paragraphs: list[str]) -> list[Block]:
    return [Block("center", heading), *(Block("paragraph", paragraph) for paragraph in paragraphs)]
