"""How arbitrators of the Illinois Workers' Compensation Commission talk; the Commission adopts what they say."""

from types import MappingProxyType

ADOPTS = (
    "A timely Petition for Review was filed by the {petitioning}. The Commission, having considered causal connection, "
    "temporary total disability, medical expenses and prospective care, and being advised in the premises, affirms and "
    "adopts the Decision of the Arbitrator, which is attached and forms part of this decision."
)
ORDERED = (
    "IT IS THEREFORE ORDERED BY THE COMMISSION that the Decision of the Arbitrator filed {order_day} is hereby "
    "affirmed and adopted."
)
INTEREST = (
    "IT IS FURTHER ORDERED BY THE COMMISSION that the Respondent pay to Petitioner interest under Section 19(n) of the "
    "Act, if any."
)
FINDINGS = MappingProxyType(
    {
        "claimant_won": "Petitioner’s current condition of ill-being is causally related to the accident.",
        "claimant_lost": "Petitioner’s current condition of ill-being is not causally related to the accident.",
        "mixed": "Petitioner’s condition of ill-being was causally related to the accident through {half_year}.",
    }
)
AWARD = MappingProxyType(
    {
        "claimant_won": "Respondent shall authorize and pay for {treatment} as recommended by {t}.",
        "claimant_lost": "All benefits claimed after {season} are denied.",
        "mixed": "Respondent shall pay reasonable and necessary medical services through {half_year}. Prospective "
        "medical care is denied.",
    }
)
RESIDENCE = (
    "At the time of trial Petitioner was {age} years of age and resided at 4417 Thistledown Lane, Joliet, Illinois.",
    "Petitioner, who was born on {born}, is married with two dependent children.",
    "Petitioner was single with no dependent children on the date of accident.",
)
WORK = (
    "{name} (hereinafter “Petitioner”) testified that {he} had worked for {employer} as a {job} since leaving high "
    "school. On {day}, while {mechanism}, Petitioner felt a pop in the {body}. {title} {surname} told a foreman at "
    "once and completed an accident report.",
    "Petitioner was employed by Respondent as a {job}. {He} testified that on {day} {he} was {mechanism} when {he} was "
    "hurt. Petitioner’s account was not contradicted by {surname}’s supervisor, who was called by Respondent.",
    "On {day} Petitioner, {given} {surname}, was in the course of {his} work as a {job} for Respondent. {He} testified "
    "that {he} injured {his} {body} while {mechanism}. Accident and notice are stipulated.",
)
TREATING = (
    "Petitioner sought care from {full}, {a_specialty}, on {week}. {dr} noted {exam} and ordered a scan, which on "
    "{month} showed {scan} (Petitioner’s Exhibit 2).",
    "On {week} Petitioner was seen by {full}, {a_specialty}, to whom {he} had been referred by the emergency room. "
    "Examination disclosed {exam}. A scan was interpreted as showing {scan} (Petitioner’s Exhibit 3).",
)
SECTION_12 = (
    "At Respondent’s request, Petitioner was examined on {ime_day} by {full}, {a_specialty}, pursuant to Section 12 of "
    "the Act (Respondent’s Exhibit 1).",
    "On {ime_day}, Petitioner submitted to a Section 12 examination by {full}, {a_specialty}.",
    "At the direction of Respondent, Petitioner was evaluated by {full}, {a_specialty}, on {ime_day}. {dr} authored a "
    "report of the same date (Respondent’s Exhibit 2).",
)
HEADED = "DEPOSITION OF {caps}, {degree}"
DEPOSED = (
    "{dr}, Respondent’s Section 12 examiner, was deposed on {deposed}. {P_he} devotes about a third of {p_his} "
    "practice to such examinations and charged $1,400 for this one.",
    "{dr} testified by evidence deposition on {deposed}. On cross-examination {p_he} agreed that {p_he} had not seen "
    "the films and had relied on the radiologist.",
)
CLAIMANT_IME = (
    "Petitioner’s attorney arranged an independent medical examination with {full}, {a_specialty}, which took place on "
    "{second_day} (Petitioner’s Exhibit 7).",
    "At the request of {his} attorney, Petitioner was examined by {full}, {a_specialty}, on {second_day}.",
)
TRIAL = (
    "At trial Petitioner testified that {he} continues to have pain, that {he} can no longer carry groceries, and that "
    "{he} wishes to proceed as {his} physician has advised. Surveillance offered by Respondent shows nothing of note.",
    "On cross-examination {title} {surname} agreed that {he} had mowed {his} lawn on one occasion in the summer. {He} "
    "denied any earlier injury to {his} {body}.",
    "Respondent argues that the condition is merely degenerative and that Petitioner’s physicians were told an "
    "incomplete story. Petitioner answers that no such prior complaint appears in any chart.",
)
LAW = (
    "A claimant bears the burden of proving by a preponderance of the evidence each element of the claim. An "
    "accidental injury need not be the sole cause, so long as it is a causative factor. It is for the Commission to "
    "resolve conflicts in medical evidence. Brandtmeyer v. Industrial Commission, 190 Ill.App.3d 99901 (1989).",
    "In Osgarth v. Illinois Workers’ Compensation Commission, 2011 IL App (9th) 100001WC, the opinion of Dr. "
    "Millibrand was rejected as speculative. The Arbitrator does not regard that decision as controlling on these "
    "facts.",
)
PREFERS = (
    "The Arbitrator finds the opinion of {w} to be more persuasive than that of {l}.",
    "Having considered both opinions, the Arbitrator gives greater weight to the opinion of {w} than to the opinion of "
    "{l}.",
    "The Arbitrator relies on the credible opinion of {w} and does not find the opinion of {l} persuasive.",
    "The Arbitrator adopts the opinions of {w} and assigns little weight to those of {l}.",
)
REASONS = (
    "First, {w} reviewed the actual images, while {l} did not.",
    "Second, the chronology of complaints is consistent with the view taken by {w}.",
    "Third, {l} assumed an injury of a kind that no witness described.",
)
PARTLY = (
    "The Arbitrator accepts {w}’s opinion as to maximum medical improvement, but is not persuaded by {w}’s opinion "
    "that no injury occurred, and on that question adopts the opinion of {l}.",
)
AGREED = (
    "It is significant that Respondent’s own examiner, {w}, found a causal connection. The Arbitrator finds the "
    "opinion of {w} persuasive and adopts it.",
)
NO_ACCIDENT = (
    "The Arbitrator finds that Petitioner failed to prove an accident arising out of and in the course of the "
    "employment. In view of that finding, the remaining disputed issues, including causal connection, are moot and no "
    "finding is made upon the medical opinions."
)
