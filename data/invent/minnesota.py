"""Decisions in the form of the Minnesota Workers' Compensation Court of Appeals, as unwrapped text and as HTML."""

from collections.abc import Iterator

from data.invent import minnesota_weighing as weighing
from data.invent import minnesota_words as words
from data.invent.cast import EXAMINERS
from data.invent.claims import claim, long_date
from data.invent.deck import Deck
from data.invent.draft import Draft, Part
from data.invent.files import File, html, plain_name
from data.invent.injuries import HEAD, INJURIES, MIND
from data.invent.minnesota_plan import ROWS, Row

TRIBUNAL = "mn_wcca"
_JUDGES = ("Oswin T. Kallestrup", "Marguerite A. Fenstadler", "Dov R. Hasselquist", "Ione Brightwaterson")
_TRIAL_JUDGES = ("Perpetua L. Sandvigen", "Gideon Strohmaier-Vang", "Corliss Ebbetsdotter", "Rufus J. Tvedtmark")
_COUNSEL = (
    "Inga R. Halvdanson, Halvdanson & Pryce, Mankato, Minnesota",
    "Clement Obuya-Strand, Obuya-Strand Law Office, Duluth, Minnesota",
    "Thora Wexelblatt, Wexelblatt & Roodmere, Edina, Minnesota",
    "Alaric Penhallowe, Penhallowe Law, Saint Paul, Minnesota",
)
WORDS = {
    "who": "the employee",
    "Who": "The employee",
    "whos": "the employee’s",
    "Whos": "The employee’s",
    "injury": "the {day}, work injury",
}
_SPECIAL = {"abernook_neuro": HEAD, "abernook_psych": MIND}


def files() -> Iterator[tuple[File, dict[str, object]]]:
    """Every Minnesota decision with its truth."""
    deck = Deck("Minnesota")
    for number, row in enumerate(ROWS):
        yield file(_draft(deck, row), row, number)


def outcome(row: Row) -> str:
    """Who prevails in a decision of this shape."""
    if row.shape in {"partly", "remanded"}:
        return {"partly": "mixed"}.get(row.shape, row.shape)
    if row.shape in {"reversed", "other"}:
        return "claimant_won"
    helps_claimant = row.direction == "claimant"
    return "claimant_won" if helps_claimant == (row.shape == "credited") else "claimant_lost"


def file(draft: Draft, row: Row, number: int) -> tuple[File, dict[str, object]]:
    """One decision as a file, text or HTML by turns, with its truth."""
    docket = f"WC{row.decided_on:%y}-{9000 + number}"
    stem = f"{plain_name(draft.claim.surname)}-{row.decided_on:%m-%d-%y}"
    lines = [*_heading(draft, row, docket), *draft.paragraphs]
    if number % 2:
        file = File(f"{TRIBUNAL}/{stem}.html", html(lines[0], lines).encode(), TRIBUNAL)
    else:
        file = File(f"{TRIBUNAL}/{stem}.txt", ("\n".join(lines) + "\n").encode(), TRIBUNAL)
    return file, draft.truth(file.path, TRIBUNAL, docket, outcome(row))


def _draft(deck: Deck, row: Row) -> Draft:
    injury = _SPECIAL.get(row.examiner) or deck.draw(INJURIES)
    draft = Draft(claim(deck, injury, row.decided_on), row.decided_on, deck, WORDS)
    opening(draft, row)
    treating = _care(draft, row)
    examiner = _examination(draft, row)
    other = _other_side(draft, row) or treating
    below(draft, row)
    decision(draft, row, examiner, other)
    return draft


def _heading(draft: Draft, row: Row, docket: str) -> list[str]:
    employee = "Employee/Appellant" if _employee_appeals(row) else "Employee"
    insurer = "Employer-Insurer" if _employee_appeals(row) else "Employer-Insurer/Appellants"
    panel = draft.deck.random.sample(_JUDGES, 3)
    ours, theirs = draft.deck.random.sample(_COUNSEL, 2)
    return [
        draft.fill("{NAME}, {e}, v. {EMPLOYER} and {INSURER}, {i}.", e=employee, i=insurer),
        "WORKERS’ COMPENSATION COURT OF APPEALS",
        long_date(row.decided_on).upper(),
        f"No. {docket}",
        "HEADNOTES",
        draft.draw(weighing.HEADNOTES[_disposition(row)]),
        {"reversed": "Reversed.", "remanded": "Vacated and remanded."}.get(row.shape, "Affirmed."),
        "Determined by: " + ", ".join(f"{judge}, Judge" for judge in panel),
        f"Compensation Judge: {draft.words['judge']}",
        f"Attorneys: {ours}, for the Employee. {theirs}, for the Employer and Insurer.",
        "OPINION",
        f"{panel[0].upper()}, Judge",
    ]


def _employee_appeals(row: Row) -> bool:
    return row.shape in {"reversed", "remanded", "partly"} or outcome(row) == "claimant_lost"


def _disposition(row: Row) -> str:
    return {"reversed": "reversed", "other": "notice"}.get(row.shape, outcome(row))


def opening(draft: Draft, row: Row) -> None:
    """Who appeals, how it ends, and what happened to the employee."""
    draft.words = {**draft.words, "judge": draft.deck.draw(_TRIAL_JUDGES)}
    verb = {"reversed": "We reverse.", "remanded": "We vacate and remand."}.get(row.shape, "We affirm.")
    appellant = "The employee appeals" if _employee_appeals(row) else "The employer and insurer appeal"
    draft.say(f"{appellant} from the decision of the compensation judge.", verb)
    draft.say("BACKGROUND")
    draft.say(draft.draw(words.BACKGROUND))
    draft.say(draft.draw(words.INJURED))


def _care(draft: Draft, row: Row) -> Part:
    treating = draft.treats("MN")
    draft.say(
        draft.introduces(treating, words.FIRST_CARE),
        draft.opines(treating, "diagnosis", "claimant"),
    )
    draft.say(draft.draw(words.DETAILS))
    draft.say(draft.draw(words.TRAPS))
    draft.say(draft.draw(words.DETAILS))
    further = draft.deck.draw(("treatment", "work_capacity"))
    draft.say(
        draft.introduces(treating, words.TREATING_REPORT),
        draft.opines(treating, "causation", "claimant") if row.direction != "claimant" else "",
        draft.opines(treating, further, "claimant", again=row.direction != "claimant"),
    )
    return treating


def _examination(draft: Draft, row: Row) -> Part:
    person = EXAMINERS[row.examiner]
    printed = person.spellings[row.spelling - 1] if row.spelling else ""
    part = draft.plays(person, "insurer_examiner", "insurer", printed)
    draft.say(
        draft.introduces(part, words.INSURER_INTRO),
        draft.introduces(part, words.INSURER_EXAM),
        draft.opines(part, "causation", row.direction),
        *(draft.opines(part, issue, direction, again=True) for issue, direction in row.further),
    )
    return part


_SIDES = {
    "quaast": ("claimant_expert", "claimant", words.CLAIMANT_INTRO),
    "nambitoor": ("neutral_examiner", "agreed", words.NEUTRAL_INTRO),
    "strandvoll": ("records_reviewer", "insurer", words.REVIEW_INTRO),
}


def _other_side(draft: Draft, row: Row) -> Part | None:
    if row.other not in _SIDES:
        return None
    role, side, intros = _SIDES[row.other]
    intro = draft.pick(intros)
    if "ordered by the compensation judge" in intro:
        side = "court"
    part = draft.plays(EXAMINERS[row.other], role, side)
    direction = "insurer" if row.direction == "claimant" else "claimant"
    further = ("work_capacity", direction) if role == "claimant_expert" else None
    draft.say(
        draft.about(part, intro),
        draft.opines(part, "causation", direction),
        draft.opines(part, *further, again=True) if further else "",
    )
    return part


def below(draft: Draft, row: Row) -> None:
    """The hearing, and what the compensation judge ruled."""
    result = outcome(row)
    draft.say(draft.draw(words.TESTIMONY))
    ruling = "claimant_lost" if row.shape == "reversed" else result
    draft.say(draft.draw(words.HEARING, ruling=draft.draw(weighing.RULING[ruling])))
    appellant = "The employee appeals." if _employee_appeals(row) else "The employer and insurer appeal."
    draft.say(draft.draw(words.TRAPS), appellant)


def decision(draft: Draft, row: Row, examiner: Part, other: Part) -> None:
    """What the court says of how the judge chose between two physicians."""
    draft.say("DECISION")
    draft.say(draft.draw(words.STANDARD))
    names = {"w": other.short, "l": examiner.short}
    if row.shape in {"credited", "partly", "reversed"}:
        names = {"w": examiner.short, "l": other.short}
    if row.shape in {"credited", "rejected"}:
        draft.say(draft.draw(words.LOSER_ARGUES[outcome(row)], **names))
    draft.say(_weigh(draft, row, examiner, other, names))
    if row.shape in {"credited", "rejected", "partly"}:
        draft.say(draft.draw(words.REASONING))
        draft.say(draft.draw(words.BOILERPLATE))
    draft.say(draft.draw(weighing.CLOSING["reversed" if row.shape == "reversed" else outcome(row)]))


def _weigh(draft: Draft, row: Row, examiner: Part, other: Part, names: dict[str, str]) -> str:
    winner, loser = (examiner, other) if row.shape == "credited" else (other, examiner)
    match row.shape:
        case "remanded":
            return draft.draw(weighing.REMANDS)
        case "other":
            return draft.draw(weighing.OTHER_GROUNDS)
        case "reversed":
            examiner.weight_below = "credited"
            return draft.weighs(draft.draw(weighing.REVERSES, **names), rejected=(examiner,))
        case "partly":
            examiner.weight_by_issue = {"mmi": "credited", "causation": "rejected"}
            return draft.weighs(draft.draw(weighing.PARTLY, **names), partly=(examiner,), credited=(other,))
    treating = draft.parts[0]
    if winner.role == "claimant_expert":
        last_names = {
            "t": treating.short.removeprefix("Dr. "),
            "ws": winner.short.removeprefix("Dr. "),
            "l": loser.short,
        }
        both = draft.draw(weighing.PREFERS_BOTH, **last_names)
        return draft.weighs(both, credited=(winner, treating), rejected=(loser,))
    pronoun = "she" if draft.words["judge"].startswith(("Perpetua", "Corliss")) else "he"
    quote = draft.draw(weighing.PREFERS, cw=pronoun, **names)
    return draft.weighs(quote, credited=(winner,), rejected=(loser,))
