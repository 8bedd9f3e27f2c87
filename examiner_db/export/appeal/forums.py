"""What a letter says of the law, for each kind of forum: requests, deadlines and rules to look at.

All of it is in our own words, and is marked to be verified before it is relied on. Nothing here says whether to appeal,
and nothing rests on a rule that gives a treating physician's view more weight where that rule does not hold.
Cases stand by volume and page alone, because their captions name claimants.
"""

from collections.abc import Mapping
from typing import Final

from examiner_db.export.packet.notes import DEADLINES
from examiner_db.export.packet.sheet import Note
from examiner_db.records import Frozen

CHECK_RULE: Final = "[check this rule before you send]"
"""What stands after every rule that a paragraph names, until the user has looked it up."""


class Forum(Frozen):
    """One kind of forum. ``asks`` opens the letter, ``grounds`` the requests; both may be empty."""

    title: str
    asks: str = ""
    grounds: str = ""
    requests: tuple[str, ...]
    deadlines: tuple[Note, ...]
    cautions: tuple[str, ...] = ()
    rules: tuple[Note, ...] = ()


_FILE = "my whole claim file"
_GIVEN = "each record, letter and question that was given to the examiner"
_REPORT = "the full report of the examiner, with notes and test results"
_VITAE = "the examiner's curriculum vitae"
_TESTIMONY = "a list of the cases in which the examiner testified in the last four years"
_COMMON = (_FILE, _GIVEN, _REPORT, _VITAE, _TESTIMONY)
_NOTICE = "The notice of the decision should name the last day and where to send an appeal. Look there first."
_TREATING = (
    "Do not write that a treating physician's view must be given more weight: that rule does not hold here. Say what "
    "each report found, and which record supports it."
)


def _deadline(place: str) -> tuple[Note, ...]:
    """The deadlines that a packet also states, of one place."""
    return tuple(note for note in DEADLINES if note.where == place)


def _of_state(what: str) -> tuple[Note, ...]:
    return (Note(where=what, authority="The law of your state", says=f"No one rule holds everywhere. {_NOTICE}"),)


def _plan(part: str, says: str) -> Note:
    return Note(where="Plans under ERISA", authority=f"29 CFR 2560.503-1{part}", says=says)


KINDS: Final[Mapping[str, Forum]] = {
    "erisa": Forum(
        title="Health or disability plan of an employer (ERISA)",
        asks="I ask for a full and fair review of that decision.",
        grounds=f"I ask under ERISA § 503 and 29 CFR 2560.503-1 {CHECK_RULE}.",
        requests=(_FILE, _GIVEN, "the name of each medical expert who gave advice on my claim", _VITAE, _TESTIMONY),
        deadlines=_deadline("Plans under ERISA"),
        cautions=(_TREATING, "What is not in the file by the end of the appeal may be left out by a court."),
        rules=(
            Note(where="Plans under ERISA", authority="ERISA § 503, 29 U.S.C. 1133", says="A full and fair review."),
            _plan("(b)(7)", "Disability claims: those who decide, medical experts too, are independent and impartial."),
            _plan("(g)(1)(vii)", "A denial tells why it departs from treating, vocational and Social Security views."),
            _plan("(h)(3)(iii), (v)", "On appeal a qualified professional is asked who was not asked before."),
            _plan("(h)(3)(iv)", "Experts whose advice was obtained are named."),
            _plan("(h)(4)(i)", "New evidence is shown, free of charge, in time to answer it."),
            _plan("(m)(8)", "Which documents are relevant, and so may be had."),
            Note(
                where="Plans under ERISA",
                authority="538 U.S. 822 (2003)",
                says="A plan need not give special weight to the view of a treating physician.",
            ),
            Note(
                where="Plans under ERISA, in court",
                authority="835 F.3d 893 (9th Cir. 2016)",
                says="How many reviews were made for the payer, and for what pay, was weighed as a sign of a conflict.",
            ),
        ),
    ),
    "workers_compensation": Forum(
        title="Workers' compensation",
        asks="I ask that the report be weighed with these facts.",
        requests=_COMMON,
        deadlines=_of_state("Workers' compensation"),
        cautions=("How a treating physician's view is weighed differs by state: look it up before you write of it.",),
        rules=(
            Note(
                where="California",
                authority="Substantial medical evidence",
                says="The test that a medical opinion must meet there to support a finding.",
            ),
            Note(
                where="New York",
                authority="Workers' Compensation Law 110-a",
                says="Records of other people's claims are confidential. Attach published decisions only.",
            ),
            Note(
                where="Texas",
                authority="Designated doctor",
                says="The report of one has presumptive weight by statute. See what it takes to answer it.",
            ),
        ),
    ),
    "no_fault": Forum(
        title="No-fault car insurance",
        asks="I ask that the denial be looked at again with these facts.",
        requests=_COMMON,
        deadlines=_of_state("No-fault insurance"),
        cautions=(
            "Your policy, the denial and the rules of your state say who hears the dispute: arbitration or a court.",
            "Do not write that a treating physician's view must win: no general rule says so.",
        ),
    ),
    "personal_injury": Forum(
        title="Personal injury case in court",
        asks="I ask that the report be read with these facts.",
        requests=(_REPORT, "any earlier report on the same condition", _GIVEN, _VITAE, _TESTIMONY),
        deadlines=(*_deadline("New York, personal injury"), *_of_state("Other courts")),
        cautions=("If you have a lawyer, hand this over and send nothing yourself: courts have rules for requests.",),
        rules=(
            Note(
                where="Federal courts",
                authority="Fed. R. Civ. P. 35(b)",
                says="You may ask for the report, and for like ones on the same condition. Look at waiver first.",
            ),
            Note(
                where="Federal courts",
                authority="Fed. R. Civ. P. 26(a)(2)(B)",
                says="A retained expert lists testimony of four years, publications of ten years, and the pay.",
            ),
            Note(
                where="California",
                authority="Cal. Code Civ. Proc. 2032.610",
                says="A demand brings the report and earlier ones. It can open reports of your own examiners.",
            ),
            Note(
                where="New York",
                authority="CPLR 3121; 22 NYCRR 202.17",
                says="The notice names the examiner, reports are exchanged, and the time to object is short.",
            ),
        ),
    ),
    "social_security": Forum(
        title="Social Security",
        asks="I ask that the report be weighed with these facts.",
        grounds=f"I ask that all reports be weighed under 20 CFR 404.1520c {CHECK_RULE}.",
        requests=("my whole claim file", _GIVEN, _REPORT, _VITAE),
        deadlines=(
            Note(
                where="Social Security",
                authority="20 CFR 404.909 and 404.933",
                says="Each next step: within 60 days after the notice came.",
            ),
        ),
        cautions=(_TREATING,),
        rules=(
            Note(
                where="Social Security",
                authority="20 CFR 404.1520c",
                says="Claims since March 27, 2017: supportability and consistency count most, and no source controls.",
            ),
        ),
    ),
    "other": Forum(
        title="Another forum, or not chosen yet",
        requests=_COMMON,
        deadlines=_of_state("Your forum"),
        cautions=("Do not write that a treating physician's view must be given more weight before you looked it up.",),
    ),
}
"""Every kind of forum that a letter can be written for, by what the command and the address call it."""
