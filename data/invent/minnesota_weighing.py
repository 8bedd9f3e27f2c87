"""How the Minnesota court and its judges weigh physicians, and what they decide; one pool for each meaning."""

PREFERS = (
    "The compensation judge expressly found the opinion of {w} more persuasive than that of {l}, and we see no basis "
    "to disturb that choice.",
    "In a memorandum, the compensation judge explained that {cw} adopted the opinion of {w}, who had reviewed the "
    "actual scans, and was not persuaded by the opinion of {l}.",
    "The judge accepted the opinion of {w} over the contrary opinion of {l}, and {w} had adequate foundation for it.",
    "The compensation judge relied on {w}’s opinion, which was based on adequate foundation, and rejected {l}’s "
    "opinion as inconsistent with the contemporaneous records.",
    "The judge concluded that the opinion of {w} was better reasoned and more consistent with the record as a whole "
    "than the opinion offered by {l}.",
    "The compensation judge found {w} credible and persuasive and declined to adopt {l}’s opinion, and that choice "
    "between experts is supported by substantial evidence.",
    "Faced with conflicting opinions, the compensation judge gave greater weight to {w} than to {l}, and stated why.",
    "The judge specifically adopted the opinion of {w} and found the opinion of {l} less persuasive because it "
    "assumed an onset of symptoms that the evidence did not support.",
)
PREFERS_BOTH = (
    "The compensation judge found the opinions of Drs. {t} and {ws} more persuasive than that of {l}, and explained "
    "that both had taken an accurate history.",
    "The judge relied on the opinions of Drs. {t} and {ws}, both of whom had adequate foundation, and rejected the "
    "contrary opinion of {l}.",
)
REVERSES = (
    "The compensation judge adopted the opinion of {w}. That opinion, however, assumed that the employee had been "
    "treated for {body} pain before {day}, a fact found nowhere in the record, and it therefore lacks adequate "
    "foundation.",
    "Although the judge relied upon {w}, {w} was never told that the employee had returned to heavy work between two "
    "episodes, and an opinion resting on so inaccurate a history cannot support the findings.",
)
PARTLY = (
    "The judge accepted {w}’s opinion that maximum medical improvement had been reached, but was not persuaded by "
    "{w}’s opinion on causation, as to which the judge adopted the view of {l}.",
    "The compensation judge adopted the opinion of {w} only in part, crediting it on maximum medical improvement while "
    "relying on {l} as to the cause of the condition.",
    "A compensation judge may accept a portion of an expert’s opinion and reject the rest, and here the judge did just "
    "that, relying on {w} for the date of maximum medical improvement and on {l} for everything else.",
)
REMANDS = (
    "The findings do not tell us which of the medical opinions the compensation judge accepted, or why. We cannot "
    "review a choice that was not made. We therefore vacate the denial and remand for findings on the medical "
    "evidence.",
    "The judge decided the case on the statute of limitations and did not reach the medical dispute. Because that "
    "ruling was mistaken, we vacate and remand so that the conflicting medical opinions may be considered.",
)
OTHER_GROUNDS = (
    "The medical reports differ, but the issue before us is not medical. The employer received a written notice of "
    "injury on {next_day}, and the statute asks no more. Minn. Stat. § 176.141. The finding that notice was given is "
    "affirmed.",
    "The only question on appeal is the calculation of the weekly wage. The judge divided gross earnings by the weeks "
    "actually worked, which was correct, and we need not address the medical evidence.",
)
RULING = {
    "claimant_lost": (
        "denied the claim for benefits after {season} and for {treatment}.",
        "found that the injury was temporary and had resolved, and denied the benefits claimed.",
    ),
    "claimant_won": (
        "found that {injury} was a substantial contributing cause of the condition and awarded the benefits claimed.",
        "awarded temporary total disability benefits and the cost of {treatment}.",
    ),
    "mixed": ("awarded medical expenses, but denied temporary total disability benefits after {half_year}.",),
    "remanded": ("dismissed the claim petition.",),
}
CLOSING = {
    "claimant_lost": (
        "Substantial evidence supports the compensation judge’s decision, and it is affirmed.",
        "We affirm the denial of benefits.",
    ),
    "claimant_won": (
        "Because substantial evidence supports the award, we affirm.",
        "The award of benefits is affirmed.",
    ),
    "mixed": ("The findings and order are affirmed in their entirety.",),
    "remanded": ("The findings and order are vacated, and the matter is remanded to the compensation judge.",),
    "reversed": ("The denial of benefits is reversed, and the employee is awarded the benefits claimed.",),
}
HEADNOTES = {
    "claimant_lost": (
        "CAUSATION - SUBSTANTIAL EVIDENCE. Substantial evidence, including expert medical opinion, supports the "
        "finding that the work injury was temporary and has resolved.",
        "EVIDENCE - EXPERT MEDICAL OPINION. The compensation judge did not err in choosing between conflicting medical "
        "opinions, each of which had foundation.",
    ),
    "claimant_won": (
        "CAUSATION - SUBSTANTIAL EVIDENCE. Substantial evidence supports the finding that the work injury was a "
        "substantial contributing cause of the employee’s {body} condition.",
        "MEDICAL TREATMENT & EXPENSE - REASONABLE & NECESSARY. Where adequately founded opinion supported the "
        "employee’s need for care, the award is affirmed.",
    ),
    "mixed": (
        "MAXIMUM MEDICAL IMPROVEMENT; CAUSATION. The judge properly accepted one part of an expert’s opinion and "
        "declined to accept another.",
    ),
    "remanded": (
        "PRACTICE & PROCEDURE - REMAND. Where the findings do not resolve the conflict in the medical evidence, remand "
        "is required.",
    ),
    "reversed": (
        "EVIDENCE - EXPERT MEDICAL OPINION. Where the only opinion in support of the denial assumed facts not in "
        "evidence, it lacked adequate foundation.",
    ),
    "notice": ("NOTICE OF INJURY; WAGES. The decision rests on grounds other than the medical evidence.",),
}
