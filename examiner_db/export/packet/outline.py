"""The heads of a deposition, each with what is asked where the record is silent and the document that would answer.

Open questions only: what nobody checked is asked, and not asserted.
"""

from examiner_db.records import Frozen


class Head(Frozen):
    """One head of the outline: what is asked in any case, and what to ask for."""

    title: str
    open: tuple[str, ...]
    request: str
    caution: str = ""


HEADS: dict[str, Head] = {
    "identity": Head(
        title="Identity and license",
        open=(
            "Have you held a license in any other state or under any other name?",
            "Have you been the subject of a public order of a licensing board, or left a list of examiners?",
            "Have you been certified by a specialty board, and until when?",
        ),
        request="Curriculum vitae, every license and certification with its dates, and public orders of any board.",
        caution="Date every statement on certification as checked on a day. Quote an order, and say whether it stands.",
    ),
    "volume": Head(
        title="Volume",
        open=(
            "Have you made more than one examination a week for insurers, employers or counsel in the last year?",
            "Have you kept a count of examinations for each side, and for patients whom you treated?",
        ),
        request="Schedules or logs that show how many examinations were made in the last twelve months, and for whom.",
        caution="The period that may be asked about differs by forum: see the notes on forums.",
    ),
    "money": Head(
        title="Money",
        open=(
            "Have you been paid for this examination, the report and today, and by whom?",
            "Have examinations for insurers or employers been more than half of your professional income?",
        ),
        request="Fee schedule, invoices in this matter, and the agreement with whoever arranged the examination.",
        caution="Approximate shares may be asked in many forums; tax returns as a rule may not.",
    ),
    "referral": Head(
        title="Referral",
        open=(
            "Have you worked before for this insurer, employer, administrator, law firm or vendor?",
            "Have you spoken with whoever retained you before the report was final?",
        ),
        request="Letters of engagement, cover letters with questions put, and drafts exchanged.",
    ),
    "examination": Head(
        title="Examination",
        open=(
            "Have you a note of when the examination began and ended, and who was present?",
            "Have you left out any test that you usually make for this condition?",
        ),
        request="Notes, intake forms, measurements, recordings and the appointment book of that day.",
    ),
    "records": Head(
        title="Records",
        open=(
            "Have you listed every record that you were given, and who chose them?",
            "Have you asked for any record that you did not get?",
        ),
        request="Everything supplied to the examiner, with the letter that came with it.",
    ),
    "opinion": Head(
        title="Opinion",
        open=("Have you given an opinion on each disputed issue in writing, with its basis?",),
        request="Every report, addendum and draft in this matter.",
    ),
    "pattern": Head(
        title="Pattern",
        open=("Have you kept any record of how often your opinions favored each side?",),
        request="Lists of matters in which testimony was given, and reports with names removed where that is allowed.",
        caution="Whether a pattern may be offered depends on the forum. Say: in the decisions in this database.",
    ),
    "inconsistency": Head(
        title="Inconsistency",
        open=("Have you given a different opinion on the same issue in another matter, or earlier in this one?",),
        request="Earlier reports and testimony on the same condition.",
        caution="Under Fed. R. Evid. 613 the witness may explain first. Two claims differ in their facts.",
    ),
    "publications": Head(
        title="Publications",
        open=("Have you written on this condition, or taught it, in terms that differ from the report?",),
        request="Publications of the last ten years, and teaching material on this condition.",
        caution="A work comes in as a learned treatise (Fed. R. Evid. 803(18)) once it is shown to be reliable.",
    ),
    "tribunals": Head(
        title="Treatment by tribunals, both ways",
        open=("Have you learned how tribunals weighed your earlier opinions?",),
        request="Orders on the admission or the weight of the examiner's testimony.",
        caution="Use credited opinions too. Findings on credibility elsewhere are often limited (Rules 403 and 608).",
    ),
    "method": Head(
        title="Method",
        open=(
            "Have you named the edition of the guides or criteria that you applied?",
            "Have you used a test of validity, and do you know its error rate?",
        ),
        request="The criteria, tables and scoring sheets that were used.",
    ),
    "commitments": Head(
        title="Commitments",
        open=("Have you told us every opinion that you will give at the hearing, and every basis of it?",),
        request="A supplement of the report, should any opinion change.",
        caution="Questions that commit the witness come from checked entries only.",
    ),
}
"""Every head by its name, in the order asked."""
