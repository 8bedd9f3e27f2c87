"""What a packet says of the law and of its own method: short notes in our own words, marked to be verified.

The notes say where to look, not what the law is on the day the packet is read. No note is advice on whether to file.
"""

from examiner_db.export.packet.sheet import Note

VERIFY = "To be verified by a lawyer against the rule in force before anyone relies on it."

DEADLINES = (
    Note(
        where="New York, personal injury",
        authority="22 NYCRR 202.17",
        says="Objection to an examiner whom the notice names: within 10 days of the notice.",
    ),
    Note(
        where="Plans under ERISA",
        authority="29 CFR 2560.503-1",
        says="Appeal of a denied health or disability claim: within 180 days of the denial. The record is built then.",
    ),
)
FORUMS = (
    Note(
        where="Federal courts",
        authority="Fed. R. Civ. P. 26(a)(2)(B)",
        says="A retained expert's report comes with ten years of publications, four years of testimony, and the pay.",
    ),
    Note(
        where="Federal courts",
        authority="Fed. R. Civ. P. 35(b)",
        says="The person examined may demand the report and like reports on the same condition. Look at waiver first.",
    ),
    Note(
        where="California",
        authority="Cal. Code Civ. Proc. 2032.610",
        says="A demand brings the report and earlier ones on the condition. It can open reports of your own examiners.",
    ),
    Note(
        where="Florida",
        authority="Elkins v. Syken, 672 So. 2d 517 (Fla. 1996); Fla. R. Civ. P. 1.280",
        says="Pay in the case, the split between sides, approximate shares of time or income; not earnings as such.",
    ),
    Note(
        where="Kentucky",
        authority="Primm v. Isaac, 127 S.W.3d 630 (Ky. 2004)",
        says="Charges, and a year's examinations beside patients treated. Tax records need strong cause.",
    ),
    Note(
        where="Maryland",
        authority="Wrobleski v. de Lara, 353 Md. 509 (1999); Falik v. Hornage, 413 Md. 163 (2010)",
        says="Amount and share of forensic income may be asked on cross; records of it may be ordered within limits.",
    ),
    Note(
        where="New Jersey",
        authority="Gensollen v. Pareja, 416 N.J. Super. 585 (App. Div. 2010)",
        says="An examiner was not made to compute a share of findings. A public count asks for no such work.",
    ),
    Note(
        where="New York",
        authority="CPLR 3121; 22 NYCRR 202.17",
        says="The notice names the examiner, reports are exchanged, and the time to object is short.",
    ),
    Note(
        where="Pennsylvania",
        authority="Cooper v. Schoffstall, 588 Pa. 505 (2006)",
        says="With reasonable grounds for a pattern of pay as a witness, questions in writing come first.",
    ),
    Note(
        where="Plans under ERISA",
        authority="Demer v. IBM Corp. LTD Plan, 835 F.3d 893 (9th Cir. 2016)",
        says="How many reviews were made for the payer, and for how much, was weighed as a sign of a conflict.",
    ),
    Note(
        where="Social Security",
        authority="20 CFR 404.1520c",
        says="Claims since March 27, 2017: no source has controlling weight; supportability and consistency decide.",
    ),
    Note(
        where="Black lung benefits",
        authority="Ask the tribunal",
        says="Whether a pattern of readings is looked at has differed by forum and time.",
    ),
)
ELSEWHERE = (
    "For a forum that is not listed, no note is held here: ask what it allows before offering a pattern or asking "
    "about money."
)
METHOD = (
    "Each page was saved under the SHA-256 of its bytes before it was read; the hashes stand with the exhibits.",
    (
        "Decisions are read by rules, which can be wrong. A reading enters a count only when a person accepted it, or "
        "when a reviewed random sample of its kind and tribunal has a lower bound of precision of at least .95."
    ),
    "Counts are of claims, not of sentences: a claim that a judge, a board and a court decided counts once.",
    (
        "Direction is read from the opinion, and not from the outcome. Intervals are Wilson's, at 95 %. Below ten "
        "there is a list; below thirty there are counts; percentages come after that, and none for a name group."
    ),
    (
        "A status of verified means that a person compared the entry with its page. It does not mean that the opinion "
        "was right, or that the entry is admissible."
    ),
    "Claimants stand as initials, and their names are taken out of quotes.",
)
NOT_ADVICE = "This packet is a draft for a lawyer. It is not legal advice, and it is not a citator."
