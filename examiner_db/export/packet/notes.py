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
ELSEWHERE = (
    "For a forum that is not listed, no note is held here: ask what it allows before offering a pattern or asking "
    "about money."
)
METHOD = (
    "Each page was saved under the SHA-256 of its bytes before it was read; the hashes stand with the exhibits.",
    (
        "Decisions are read by rules and by a small trained model, which can be wrong. A reading enters a count only "
        "when a person accepted it or, where a rule read it, when a reviewed random sample of its kind and tribunal "
        "has a lower bound of precision of at least .95."
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
