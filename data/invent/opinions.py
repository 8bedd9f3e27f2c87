"""What physicians say, in sentences that every forum prints, by issue and by whom the opinion helps."""

from types import MappingProxyType

_CAUSATION_INSURER = (
    "{dr} opined that {injury} was not a substantial contributing cause of the {diagnosis}.",
    "In {dr}’s opinion, {who} sustained at most {a_sprain} on {day}, and that injury had resolved without residuals "
    "within eight weeks.",
    "{dr} concluded that {whos} {body} complaints represent the natural progression of {degenerative} and would be "
    "present had {he} never been employed there.",
    "{dr} found no causal relationship between {injury} and {a_diagnosis}, and remarked that no provider had recorded "
    "{body} pain until {week}.",
    "According to {dr}, the {diagnosis} predated {day} and was neither caused nor aggravated by {whos} work.",
    "{dr} attributed the ongoing symptoms to {degenerative} and to age, not to {injury}.",
    "It was {dr}’s opinion that the mechanism described, {mechanism}, could not have produced {a_diagnosis}.",
    "{dr} wrote that “there is nothing in the studies that I can relate, to a reasonable degree of medical certainty, "
    "to the event of {day},” and that {degenerative} accounted for everything {p_he} saw.",
    "{dr} diagnosed a temporary aggravation of {degenerative} that had run its course by {season}, and stated that any "
    "symptoms after that date were unrelated to {injury}.",
    "{dr} did not believe that {injury} had caused, aggravated or accelerated the {diagnosis}.",
    "While {dr} accepted that {who} had been hurt on {day}, {p_he} stated that the {diagnosis} was personal and "
    "unrelated to the events at work.",
    "{dr}’s report concludes that {injury} played no role in the development of the {diagnosis}.",
    "{dr} opined that {whos} {diagnosis} was not causally related to {injury}.",
    "{dr} concluded that {injury} was a temporary {sprain} that had resolved by {season}.",
    "{dr} was of the opinion that the {diagnosis} was due to preexisting {degenerative} and was unrelated to {injury}.",
    "{dr} stated that {injury} was not a substantial contributing factor in {whos} {body} condition.",
    "{dr} stated that the {diagnosis} is an incidental finding common in persons of {whos} age and cannot be ascribed "
    "to {injury}.",
)
_CAUSATION_CLAIMANT = (
    "{dr} opined that {injury} was a substantial contributing factor in the development of the {diagnosis}.",
    "{dr} concluded that {mechanism} was a competent mechanism for {a_diagnosis} and that {injury} had caused it.",
    "In {dr}’s opinion, {injury} permanently aggravated what had been painless {degenerative}.",
    "{dr} related the {diagnosis} directly to the events of {day}, noting that {who} had no {body} complaints before.",
    "It was {dr}’s view, held to a reasonable degree of medical certainty, that the {diagnosis} resulted from "
    "{injury}.",
    "{dr} stated that, although the {study} also showed {degenerative}, {whos} symptoms and need for care were the "
    "result of {injury}.",
    "{dr} explained that the sudden onset on {day}, the findings on examination and the {study} all pointed to "
    "{injury} as the cause of the {diagnosis}.",
    "{dr} wrote that “but for the event of {day}, this person would not need my care,” and found the {diagnosis} "
    "work related.",
    "{dr} believed that {injury} had accelerated and aggravated {degenerative} to the point of disability.",
)
_CAUSATION_MIXED = (
    "{dr} opined that {injury} had aggravated {degenerative} for a time, but that the {diagnosis} seen on the {study} "
    "was unrelated to it.",
    "{dr} accepted that the {sprain} was work related; {p_he} did not accept that the {diagnosis} was.",
)
_MMI_INSURER = (
    "{dr} placed {who} at maximum medical improvement as of {season}.",
    "{P_he} found that {who} had reached maximum medical improvement (MMI) no later than {half_year}.",
    "In {dr}’s opinion MMI had been reached on {season}, and no further recovery was to be expected.",
)
_MMI_CLAIMANT = (
    "{dr} did not consider {who} to be at maximum medical improvement.",
    "{P_he} stated that {who} had not yet reached MMI and would not until the recommended care had been given.",
)
_IMPAIRMENT_INSURER = (
    "{dr} assigned no permanent impairment.",
    "{P_he} rated zero percent permanent partial disability.",
    "In {dr}’s view there was no ratable impairment attributable to {injury}.",
)
_IMPAIRMENT_CLAIMANT = (
    "{dr} rated a 12 percent whole person impairment on account of the {diagnosis}.",
    "{P_he} assigned a ten percent permanent impairment rating, all of it due to {injury}.",
)
_WORK_INSURER = (
    "{dr} released {who} to return to work without restrictions.",
    "{P_he} saw no reason why {who} could not resume full duty as a {job}.",
    "{dr} considered {him} capable of working full time and recommended no restrictions arising from {injury}.",
    "{dr} did not recommend any work restrictions.",
)
_WORK_CLAIMANT = (
    "{dr} stated that {who} could not return to work as a {job} and imposed a permanent 20-pound lifting limit.",
    "{P_he} kept {him} off work entirely.",
    "{dr} restricted {who} to sedentary work, no more than four hours a day.",
    "{dr} did not believe that {who} was capable of sustained employment.",
)
_TREATMENT_INSURER = (
    "{dr} considered the proposed {treatment} neither reasonable nor necessary.",
    "{P_he} recommended no further medical care beyond a home exercise program.",
    "In {dr}’s opinion all treatment after {season} had been excessive and was not required by {injury}.",
    "{dr} could not recommend {treatment}, which in {p_his} view was unlikely to relieve the complaints.",
)
_TREATMENT_CLAIMANT = (
    "{dr} recommended {treatment}.",
    "{dr} stated that conservative care had failed and that {treatment} was reasonable and necessary.",
    "{P_he} endorsed {treatment} as the appropriate next step.",
)
_VALIDITY_INSURER = (
    "{dr} noted positive Waddell signs and described {whos} presentation as marked by symptom magnification.",
    "{P_he} found the subjective complaints out of proportion to the objective findings.",
    "{dr} reported that {whos} effort on grip testing was inconsistent and nonphysiologic.",
)
_VALIDITY_CLAIMANT = (
    "{dr} saw no sign of symptom magnification.",
    "{P_he} found {whos} complaints entirely consistent with the findings on examination.",
)
_APPORTIONMENT_MIXED = (
    "{dr} apportioned half of {whos} disability to {injury} and half to {degenerative}.",
    "{P_he} apportioned responsibility equally between {injury} and {degenerative}.",
)

_DIAGNOSIS_CLAIMANT = (
    "{dr} diagnosed {a_diagnosis}.",
    "{dr}’s impression was {a_diagnosis}.",
    "The diagnosis given by {dr} was {a_diagnosis}.",
    "{dr} assessed {a_diagnosis}.",
)

OPINIONS = MappingProxyType(
    {
        ("causation", "insurer"): _CAUSATION_INSURER,
        ("causation", "claimant"): _CAUSATION_CLAIMANT,
        ("causation", "mixed"): _CAUSATION_MIXED,
        ("mmi", "insurer"): _MMI_INSURER,
        ("mmi", "claimant"): _MMI_CLAIMANT,
        ("impairment", "insurer"): _IMPAIRMENT_INSURER,
        ("impairment", "claimant"): _IMPAIRMENT_CLAIMANT,
        ("work_capacity", "insurer"): _WORK_INSURER,
        ("work_capacity", "claimant"): _WORK_CLAIMANT,
        ("treatment", "insurer"): _TREATMENT_INSURER,
        ("treatment", "claimant"): _TREATMENT_CLAIMANT,
        ("symptom_validity", "insurer"): _VALIDITY_INSURER,
        ("symptom_validity", "claimant"): _VALIDITY_CLAIMANT,
        ("diagnosis", "claimant"): _DIAGNOSIS_CLAIMANT,
        ("apportionment", "mixed"): _APPORTIONMENT_MIXED,
    }
)
"""``{dr}`` is the physician, ``{who}`` the claimant in the forum's word, ``{injury}`` the event in the forum's word."""
