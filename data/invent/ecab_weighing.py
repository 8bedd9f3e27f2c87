"""How the Employees' Compensation Appeals Board weighs physicians: analysis, conclusion and order for each shape."""

from types import MappingProxyType

BELOW = (
    "By decision dated {order_day}, OWCP terminated appellant’s wage-loss compensation and medical benefits, effective "
    "that date. It found that the weight of the medical evidence rested with {dr}.",
    "By decision dated {order_day}, OWCP finalized the proposed termination. It determined that {dr}’s opinion "
    "constituted the weight of the medical evidence.",
)
BELOW_DENIAL = (
    "By decision dated {order_day}, OWCP denied expansion of the acceptance of the claim. It found that the medical "
    "evidence was insufficient to establish causal relationship.",
)
BELOW_SCHEDULE = (
    "By decision dated {order_day}, OWCP granted appellant a schedule award for the percentage found by {dr}.",
)
ANALYSIS = MappingProxyType(
    {
        "affirmed": (
            "The Board finds that the opinion of {s} constitutes the weight of the medical evidence. {s} based the "
            "opinion on a proper factual and medical history and explained that the findings were consistent with a "
            "resolved condition. The reports of {t}, by contrast, are of limited probative value, as they contain no "
            "rationale.",
            "The Board has reviewed the opinion of {s} and notes that it has reliability, probative value and "
            "convincing quality with respect to the conclusions reached. {t}’s reports are conclusory and are "
            "insufficient to overcome that weight.",
            "OWCP properly relied upon the well-rationalized report of {s} in terminating benefits. {t} did not "
            "provide a medical explanation for continuing disability, and the Board finds {t}’s opinion of diminished "
            "probative value.",
        ),
        "reversed": (
            "The Board finds that {s}’s opinion is of diminished probative value because it was not based on a proper "
            "SOAF. The SOAF furnished to {s} omitted the expanded condition.",
            "{s} did not explain how or when the accepted condition had ceased. The Board finds that this conclusory "
            "opinion is not of sufficient probative value to carry OWCP’s burden of proof.",
            "{s} disregarded the accepted condition and denied that it had ever existed. As the opinion of {s} did not "
            "use the SOAF as its framework, it cannot constitute the weight of the medical evidence.",
        ),
        "conflict": (
            "The Board finds that OWCP improperly terminated benefits, as there was an unresolved conflict in the "
            "medical opinion evidence between {t} and {s}, whose reports are of virtually equal weight and rationale. "
            "OWCP should have referred appellant to an impartial medical specialist.",
            "Both {t} and {s} examined appellant, reviewed the diagnostic studies and gave reasons for opposite "
            "conclusions. The conflict between them had not been resolved when OWCP terminated benefits, and OWCP "
            "therefore did not meet its burden of proof.",
        ),
        "special": (
            "The Board finds that {i}’s opinion, as that of the impartial medical examiner, is entitled to special "
            "weight. {i} provided a thorough factual and medical history and a well-rationalized explanation.",
            "{i} based the report on a proper factual background and supported it with medical reasoning. It is "
            "accorded the special weight of the evidence, and the earlier disagreement is resolved.",
        ),
        "unrationalized": (
            "The Board finds that the opinion of {i} is insufficiently rationalized to resolve the conflict. {i} did "
            "not explain how {injury} could leave no residuals in light of the findings on the scan, and the report is "
            "therefore not entitled to special weight. The case is remanded for a supplemental report.",
            "{i}’s report is equivocal. A physician who states that a relationship is “possible, though doubtful,” has "
            "not resolved a conflict, and the opinion of {i} cannot be accorded special weight. OWCP must obtain "
            "clarification.",
        ),
        "expansion": (
            "The Board finds that the uncontradicted opinion of OWCP’s own second opinion physician, {s}, is well "
            "rationalized and establishes causal relationship. OWCP erred in denying expansion notwithstanding it.",
            "{s}, to whom OWCP referred appellant, provided a reasoned opinion that supports the claim, and the Board "
            "finds that it represents the weight of the medical evidence. There is no contrary opinion of record.",
        ),
        "partial": (
            "The Board finds that {s}’s opinion is sufficiently rationalized to establish that disability for work had "
            "ceased, but that it is of limited probative value with regard to residuals, since {s} recommended "
            "continued therapy in the same report.",
        ),
        "dma": (
            "The Board finds that {s} properly applied the A.M.A., Guides to the physical findings and that the "
            "report of {s} constitutes the weight of the medical evidence. {t} did not refer to the tables on which "
            "the rating was based, and that rating is of diminished probative value.",
        ),
        "dma_rejected": (
            "The Board finds that the opinion of {s} requires clarification. {s} did not explain why the range of "
            "motion method was not used, and the opinion is not sufficient to support the award. The case must be "
            "remanded.",
        ),
    }
)
CONCLUSION = MappingProxyType(
    {
        "affirmed": "The Board finds that OWCP has met its burden of proof to terminate appellant’s wage-loss "
        "compensation and medical benefits.",
        "reversed": "The Board finds that OWCP failed to meet its burden of proof to terminate appellant’s wage-loss "
        "compensation and medical benefits.",
        "conflict": "The Board finds that OWCP failed to meet its burden of proof to terminate appellant’s benefits.",
        "special": "The Board finds that OWCP has met its burden of proof, and that appellant has not established "
        "continuing residuals.",
        "unrationalized": "The Board finds that the case is not in posture for decision.",
        "expansion": "The Board finds that appellant has met {his} burden of proof to expand the acceptance of {his} "
        "claim to include {a_diagnosis}.",
        "partial": "The Board finds that OWCP met its burden of proof to terminate wage-loss compensation, but did not "
        "meet its burden of proof to terminate medical benefits.",
        "dma": "The Board finds that appellant has not met {his} burden of proof to establish greater impairment than "
        "that for which {he} has received a schedule award.",
        "dma_rejected": "The Board finds that the case is not in posture for decision.",
    }
)
ORDER = MappingProxyType(
    {
        "affirmed": "affirmed",
        "reversed": "reversed",
        "conflict": "reversed",
        "special": "affirmed",
        "unrationalized": "set aside, and the case is remanded for further proceedings consistent with this decision "
        "of the Board",
        "expansion": "reversed",
        "partial": "affirmed in part and reversed in part",
        "dma": "affirmed",
        "dma_rejected": "set aside and the case is remanded for further proceedings consistent with this decision of "
        "the Board",
    }
)
OUTCOME = MappingProxyType(
    {
        "affirmed": "claimant_lost",
        "reversed": "claimant_won",
        "conflict": "claimant_won",
        "special": "claimant_lost",
        "unrationalized": "remanded",
        "expansion": "claimant_won",
        "partial": "mixed",
        "dma": "claimant_lost",
        "dma_rejected": "remanded",
    }
)
