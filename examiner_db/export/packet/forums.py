"""What forums allow: evidence of a pattern, and questions about money. Notes say where to look, and are to be verified.

A note about civil actions is no note about a board of the same state, and says so where the record is a board's.
Cases stand by volume and page alone: their captions name claimants and physicians, and a reporter finds them without.
"""

from collections.abc import Iterable, Iterator, Mapping

from examiner_db.export.packet.sheet import ForumNote
from examiner_db.figures.words import tribunal_name
from examiner_db.vocabulary import Tribunal

_FEDERAL = (
    ForumNote(
        where="Federal courts",
        authority="Fed. R. Civ. P. 26(a)(2)(B)",
        pattern="A retained expert's report lists four years of testimony and ten years of publications.",
        money="The report states the pay for study and testimony.",
    ),
    ForumNote(
        where="Federal courts",
        authority="Fed. R. Civ. P. 35(b)",
        pattern="The person examined may demand the report and like ones on the same condition. Look at waiver first.",
        money="Not dealt with there.",
    ),
    ForumNote(
        where="Plans under ERISA",
        authority="835 F.3d 893 (9th Cir. 2016)",
        pattern="How many reviews were made for the payer was weighed as a sign of a financial conflict.",
        money="So was how much was paid for them.",
    ),
    ForumNote(
        where="Social Security",
        authority="20 CFR 404.1520c",
        pattern="Claims since March 27, 2017: supportability and consistency count most, and no source controls.",
        money="Not dealt with there.",
    ),
)
_BLACK_LUNG = ForumNote(
    where="Black lung benefits",
    authority="No authority is held here: ask the tribunal",
    pattern="Whether a pattern of readings is looked at has differed with the time and the tribunal.",
    money="Ask the tribunal.",
)
_STATES: Mapping[str, tuple[ForumNote, ...]] = {
    "US-CA": (
        ForumNote(
            where="California, civil actions",
            authority="Cal. Code Civ. Proc. 2032.610; 2034.430",
            pattern="A demand brings the report and earlier ones on the condition, and can open those of your side.",
            money="The fee for the deposition of an expert is regulated.",
        ),
    ),
    "US-FL": (
        ForumNote(
            where="Florida, civil actions",
            authority="672 So. 2d 517 (Fla. 1996); Fla. R. Civ. P. 1.280",
            pattern="The split between plaintiffs and defendants, and other cases within a reasonable time.",
            money="Pay in the case, and approximate shares of time or income; earnings and records as a rule not.",
        ),
    ),
    "US-KY": (
        ForumNote(
            where="Kentucky, civil actions",
            authority="103 S.W.3d 31 (Ky. 2003); 127 S.W.3d 630 (Ky. 2004)",
            pattern="Examinations of the last twelve months beside the patients treated.",
            money="Charges for an examination and a deposition. Tax records need a compelling reason.",
        ),
    ),
    "US-MD": (
        ForumNote(
            where="Maryland, civil actions",
            authority="353 Md. 509 (1999); 413 Md. 163 (2010)",
            pattern="Records of forensic work may be ordered within limits.",
            money="The amount and share of forensic income may be asked on cross.",
        ),
    ),
    "US-NJ": (
        ForumNote(
            where="New Jersey, civil actions",
            authority="416 N.J. Super. 585 (App. Div. 2010)",
            pattern="An examiner was not made to compute a share of findings. Counts of public decisions ask for none.",
            money="Volume and charges stood in the record of that case.",
        ),
    ),
    "US-NY": (
        ForumNote(
            where="New York, civil actions",
            authority="CPLR 3121; 22 NYCRR 202.17",
            pattern="The notice names the examiner and reports are exchanged; the time to object is short.",
            money="Not dealt with there.",
        ),
    ),
    "US-PA": (
        ForumNote(
            where="Pennsylvania, civil actions",
            authority="588 Pa. 505 (2006); Pa. R.C.P. 4003.5",
            pattern="With reasonable grounds for a pattern of pay as a witness, more may be asked.",
            money="Questions in writing come first.",
        ),
    ),
}
FORUMS = (*_FEDERAL, _BLACK_LUNG, *(note for notes in _STATES.values() for note in notes))
"""Every note that is held."""
_COURTS = {Tribunal.US_COURTS.value: _FEDERAL, Tribunal.BRB.value: (_BLACK_LUNG,)}


def notes_on(tribunals: Iterable[str]) -> tuple[ForumNote, ...]:
    """The notes on these tribunals, by slug; that none is held of one is a line too."""
    return tuple(note for slug in tribunals for note in _on(slug))


def _on(slug: str) -> Iterator[ForumNote]:
    name, state = tribunal_name(slug), _STATES.get(Tribunal(slug).jurisdiction, ())
    whose = f"{name[:1].upper()}{name[1:]}"
    held = _COURTS.get(slug) or (state if slug.endswith("_courts") else ())
    yield from (note.model_copy(update={"where": f"{whose}: {note.where}"}) for note in held)
    if not held:
        civil = f" The note on {state[0].where} is about others." if state else ""
        yield ForumNote(
            where=whose,
            authority="No note is held here",
            pattern=f"Ask what the tribunal allows before a pattern is offered.{civil}",
            money="Ask what it allows before money is asked about.",
        )
