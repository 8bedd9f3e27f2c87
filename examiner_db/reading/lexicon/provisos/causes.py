"""Provisos on causes, healing and shares."""

from examiner_db.reading.lexicon.provisos.proviso import Effect, Proviso

_INJURY = r"(?:injur\w+|accidents?|collisions?|falls?|incidents?|crash|event|surger\w+|operations?|episodes?)"
_OVER = (
    "causation.resolved",
    "causation.no_residuals",
    "causation.recovered",
    "causation.over",
    "causation.run_its_course",
    "mmi.over",
    "impairment.none",
    "impairment.nothing_left",
)
_RELATED = ("causation.related", "causation.work_caused", "causation.doing", "causation.brought_about")

ON_CAUSES = (
    Proviso(
        id="proviso.of_old",
        meaning="What has healed is an earlier trouble, not the injury claimed.",
        rules=_OVER,
        effect=Effect.NONE,
        patterns=(
            (
                r"^(?!.*(?:ggravat|xacerbat)).*?\b(?:prior|previous|earlier|old|remote|childhood) (?:[\w-]+ ){0,2}?⟦?"
                r"(?:surger|operation|injur|sprain|strain|fracture|accident|episode|problem|complaint|tear)\w*"
                r"(?:[^,;⟦⟧]{0,30}⟦|[^⟧]{0,30}⟧)"
            ),
        ),
        examples=("the earlier ⟦sprain had healed⟧ years before", "the prior surgeries had healed ⟦without residuals⟧"),
        refuses=(
            "the ⟦sprain had healed⟧",
            "the aggravation of the prior injury ⟦had resolved⟧",
            "the injury had ⟦resolved⟧",
        ),
    ),
    Proviso(
        id="proviso.later_accident",
        meaning="What the trouble is due to is another accident than the one claimed.",
        rules=_RELATED,
        effect=Effect.OPPOSITE,
        patterns=(
            r"\b(?:motor vehicle|car|automobile|subsequent|second|later|intervening|bicycle|skiing|household) "
            r"(?:[\w-]+ )?" + _INJURY + r"\b.*⟦[^⟧]*\b(?:that|the second|the later|the subsequent|the intervening) "
            rf"(?:[\w-]+ )?{_INJURY}⟧",
        ),
        examples=("told of the car accident, he found her neck pain ⟦due to that accident⟧",),
        refuses=("told of the car accident, he found her neck pain ⟦due to the work injury⟧",),
    ),
    Proviso(
        id="proviso.only_possible",
        meaning="A relation is called possible after it is named.",
        rules=("causation", "preexisting"),
        effect=Effect.OPEN,
        patterns=(
            (
                r"⟧ ?(?:[^,;.⟦⟧]{0,60}? )?(?:was|is|were|are|as|remained) (?:only |at (?:best|most) |merely |no "
                r"more than )?(?:possible|conceivable|speculative|unclear|unknown|uncertain|unproven)\b"
            ),
        ),
        examples=("a ⟦relationship between the fall⟧ and the tear was possible but not probable",),
        refuses=("a ⟦relationship between the fall⟧ and the tear was certain",),
    ),
    Proviso(
        id="proviso.not_alone",
        meaning="Only that the work is the one cause is denied: it may be a cause among others.",
        rules=("causation",),
        effect=Effect.OPEN,
        patterns=(
            (
                r"\b(?:not|never|nor) (?:⟦)?(?:[\w-]+ ){0,3}?(?:sole(?:ly)?|only|exclusive(?:ly)?|entire(?:ly)?|"
                r"single)\b(?! (?:to|by|from|because) (?:age|degener|pre-?exist))(?=[^.;]*⟧|[^,;.]{0,30}⟦)"
            ),
            r"⟦[^⟧]*\bnot\b[^⟧]*⟧ (?:sole|exclusive|entire)ly\b",
        ),
        examples=(
            "the work ⟦injury was not the sole cause⟧ of the disability",
            "the ⟦accident was not the only cause⟧ of the tear",
            "the tear was not ⟦caused exclusively by the fall⟧",
        ),
        refuses=("the ⟦injury was not a cause⟧ of the disability", "the injury was the only ⟦cause⟧ of the tear"),
    ),
    Proviso(
        id="proviso.passing_strain",
        meaning="What the accident did is a strain that has passed.",
        rules=_RELATED,
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟧(?: of| in)? (?:an? |the |only )?(?:[\w-]+ ){0,3}?(?:strain|sprain|contusion|whiplash|bruise)s?,? "
                r"(?:which|that) (?:has |had |have |was |were )?(?:\w+ "
                r")?(?:cleared|resolved|healed|subsided|ceased|ended)"
            ),
            (
                r"\b(?:strain|sprain|contusion|bruise|soft[- ]tissue "
                r"injur)\w*\b[^;⟦]{0,50}⟦[^⟧]*⟧[^;.]{0,60}?\b(?:which|that|and|"
                r"but|now|from which)\b[^;.]{0,40}\b(?:resolved|healed|subsided|ceased|ended|recovered)\b"
            ),
        ),
        examples=("the ⟦fall produced⟧ a cervical strain that had long resolved",),
        refuses=("the ⟦fall produced⟧ a cervical strain and a tear",),
    ),
    Proviso(
        id="proviso.passing_aggravation",
        meaning="An aggravation is named only to say how long it lasted.",
        rules=("causation.permanent_aggravation", "causation.doing"),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*ggravat[^⟧]*⟧[^,;.⟦⟧]{0,50}? (?:was|were|is|had been|has been|be|as|had|has) (?:\w+ ){0,2}?"
                r"(?:temporary|transient|short-lived|resolved|ceased|subsided|ended)\b"
            ),
        ),
        examples=("the ⟦aggravation of the preexisting⟧ condition was temporary",),
        refuses=("the ⟦aggravation of the preexisting⟧ condition was permanent",),
    ),
    Proviso(
        id="proviso.merely_triggered",
        meaning="The work is said to have done no more than call forth the symptoms of something else.",
        rules=_RELATED,
        effect=Effect.NONE,
        patterns=(r"⟦[^⟧]*\b(?:merely|only|simply) (?:triggered|caused|produced|precipitated|aggravated|led)\b",),
        examples=("the ⟦injury merely triggered⟧ symptoms of arthritis",),
        refuses=("the ⟦injury triggered⟧ the seizure",),
    ),
    Proviso(
        id="proviso.accepted_elsewhere",
        meaning="What is called another cause is itself accepted as of the work or the service.",
        rules=("causation.elsewhere", "causation.attributed_elsewhere", "causation.other_cause"),
        effect=Effect.NONE,
        patterns=(r"⟦[^⟧]*\b(?:service-connected|accepted|compensable|work-related) (?:\w+ ){0,2}\w+⟧",),
        examples=("⟦due to the service-connected diabetes⟧",),
        refuses=("⟦due to diabetes⟧",),
    ),
    Proviso(
        id="proviso.not_established",
        meaning="A cause is named only to say that it is not shown.",
        rules=(*_RELATED, "preexisting.fresh"),
        effect=Effect.OPPOSITE,
        patterns=(
            (
                r"⟧(?:[^,;.⟦⟧]|,(?= (?:19|20)\d\d)){0,80}? (?:could not|cannot|can not|was not|were not|is not|has "
                r"not|had not) (?:been |be )?(?:\w+ly )?"
                r"(?:established|shown|proven|proved|demonstrated|supported|documented|substantiated|confirmed|present|evident)\b"
            ),
        ),
        examples=("a ⟦relationship between the fall⟧ and the tear could not be established",),
        refuses=("a ⟦relationship between the fall⟧ and the tear was established",),
    ),
    Proviso(
        id="proviso.strain_upon",
        meaning="What the accident did is a strain on top of another condition: of the condition nothing is said.",
        rules=_RELATED,
        effect=Effect.OPEN,
        patterns=(
            (
                r"⟧ (?:an? |only an? )?(?:[\w-]+ ){0,2}?(?:strain|sprain|contusion)s?,? (?:superimposed|on top of|"
                r"overl[ay]\w+)"
            ),
        ),
        examples=("the ⟦fall produced⟧ a strain superimposed on old arthritis",),
        refuses=("the ⟦fall produced⟧ a tear superimposed on old arthritis",),
    ),
    Proviso(
        id="proviso.passing_benefit",
        meaning="What was temporary is relief, or the degree of a disability, not the injury.",
        rules=("causation.over", "causation.run_its_course", "causation.resolved"),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦[^⟧]*(?:temporar|transient)\w*⟧ (?:\w+ )?(?:relief|improvement|benefit|total|partial|disab|restrict|"
                r"impair|work|pain relief)"
            ),
        ),
        examples=("injections gave ⟦only temporary⟧ relief",),
        refuses=("there was ⟦only temporary⟧ aggravation",),
    ),
    Proviso(
        id="proviso.unshaken",
        meaning="Something does not alter the opinion.",
        rules=("causation.no_part",),
        effect=Effect.NONE,
        patterns=(
            r"⟦[^⟧]*not (?:alter|change|affect)⟧ (?:his|her|that|the|this) (?:\w+ )?(?:opinion|view|conclusion)",
        ),
        examples=("it ⟦did not alter⟧ his view",),
        refuses=("it ⟦did not alter⟧ the disease",),
    ),
    Proviso(
        id="proviso.off_work",
        meaning="Someone is kept off work or at work, which tells of no cause.",
        rules=("causation.doing", "capacity.barred"),
        effect=Effect.NONE,
        patterns=(
            r"⟦(?:held|took|taken)[^⟧]*off work",
            r"⟦(?:kept|keeps?)[^⟧]*\b(?:at work|working|at (?:his|her) job)",
        ),
        examples=("diagnosed a sprain and ⟦held her off work⟧", "because it ⟦kept the claimant at work⟧"),
        refuses=("⟦kept her from work⟧",),
    ),
    Proviso(
        id="proviso.hastened",
        meaning="The accident hastened what is named.",
        rules=(
            "causation.other_cause",
            "causation.degenerative",
            "causation.unrelated",
            "causation.attributed_elsewhere",
        ),
        effect=Effect.NONE,
        patterns=(
            r"\b(?:accelerat|hasten|advanc)\w* (?:the |his |her |that )?⟦",
            (
                r"\b(?:beyond|exceed\w*|faster than|more than|in excess of|worse than) (?:(?:the|its|their|his|her|any|"
                r"normal) )*⟦"
            ),
            r"⟦[^⟧]*\bbeyond (?:(?:the|its|their|his|her|any|normal) )*natural[^⟧]*⟧",
        ),
        examples=("work accelerated the ⟦natural progression⟧",),
        refuses=("it was the ⟦natural progression⟧",),
    ),
    Proviso(
        id="proviso.share_named",
        meaning="A share is called that of another cause, which an apportionment has already said.",
        rules=("causation.unrelated", "causation.other_cause"),
        effect=Effect.NONE,
        patterns=(r"(?:%|\b(?:percent|per cent|half|third|quarter)) ⟦non",),
        examples=("reduced it to 10 percent ⟦non-industrial⟧",),
        refuses=("the tear was ⟦non-industrial⟧",),
    ),
    Proviso(
        id="proviso.rating_for",
        meaning="A percentage is an impairment rating for an injury, and divides nothing.",
        rules=("apportionment.share",),
        effect=Effect.NONE,
        patterns=(
            (
                r"⟦(?![^⟧]*apportion)[^⟧]*(?:%|percent) (?:\w+ ){0,3}?(?:impairment|disability)(?: ratings?)?"
                r" (?:for|to) the\b"
            ),
        ),
        examples=("⟦assigned a five percent impairment rating for the 1992 injury⟧",),
        refuses=("⟦apportioned five percent of the impairment to the 1992 injury⟧",),
    ),
    Proviso(
        id="proviso.share_of_work",
        meaning="A share of the employment is measured against a threshold.",
        rules=("apportionment.share",),
        effect=Effect.NONE,
        patterns=(r"⟦[^⟧]*contribution (?:above|over|beyond|exceeding|of more than)\b",),
        examples=("could not place the work's ⟦contribution above fifty percent⟧",),
        refuses=("⟦apportioned fifty percent⟧ to age",),
    ),
    Proviso(
        id="proviso.mmi_to_come",
        meaning="Maximum improvement is foreseen, so not reached.",
        rules=("mmi.settled", "mmi.reached"),
        effect=Effect.OPPOSITE,
        patterns=(
            r"⟦[^⟧]*(?:would|will) (?:likely |probably )?be (?:reached|attained|achieved)",
            r"⟧ (?:would|will) (?:likely |probably )?be (?:reached|attained|achieved)",
            (
                r"\b(?:anticipat|project|foresaw|expect)\w* (?:that )?(?:<claimant> |he |she |him |her )?(?:would "
                r"|will |to )(?:reach |be |attain )?⟦[^⟧]*(?:MMI|[Mm]aximum)"
            ),
        ),
        examples=("⟦MMI would be reached⟧ in June", "expected her to ⟦reach MMI⟧ in June"),
        refuses=("⟦MMI had been reached⟧ in June",),
    ),
    Proviso(
        id="proviso.no_gain",
        meaning="No improvement is foreseen.",
        rules=("mmi.still_healing",),
        effect=Effect.OPPOSITE,
        patterns=(r"⟦[^⟧]*(?:anticipat|expect|foresaw|foresee)\w* (?:no|little)\b",),
        examples=("he ⟦anticipates no improvement⟧",),
        refuses=("he ⟦anticipates improvement⟧",),
    ),
)
