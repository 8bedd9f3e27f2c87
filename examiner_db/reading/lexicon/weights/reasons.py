"""Why a tribunal gave an opinion its weight, by the words of the sentence that weighs."""

import re

from examiner_db.vocabulary import WeightReason

REASONS: tuple[tuple[WeightReason, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(words))
    for reason, words in (
        (WeightReason.NOT_SUBSTANTIAL, r"not substantial|not constitute substantial"),
        (
            WeightReason.INADEQUATE_HISTORY,
            (
                r"(?:inadequate|inaccurate|incomplete|incorrect|improper) (?:\w+ )?(?:history|factual|"
                r"SOAF|statement of accepted|foundation)|proper SOAF|unaware of|was not (?:aware|informed)"
            ),
        ),
        (WeightReason.INCONSISTENT, r"inconsisten|contradict|conflicts? with|at odds"),
        (WeightReason.SPECULATIVE, r"speculat|equivocal"),
        (
            WeightReason.OUTSIDE_EXPERTISE,
            r"outside (?:of )?(?:his|her|the) (?:area|field|expertise|special)|beyond (?:his|her) expertise",
        ),
        (
            WeightReason.CONCLUSORY,
            (
                r"conclusory|without (?:\w+ )?(?:rationale|explanation|explaining)|(?:no|insufficient|"
                r"lacks?) (?:\w+ )?(?:rationale|explanation)|unrationalized|not (?:\w+ )?(?:rationalized|"
                r"explain)"
            ),
        ),
        (
            WeightReason.NO_EXAMINATION,
            (
                r"never examined|did not examine|without (?:an )?examin|single examination|one[- ]time|"
                r"only once|paper review|cursory"
            ),
        ),
        (
            WeightReason.BETTER_REASONED,
            (
                r"better[- ]reasoned|more (?:thorough|detailed|complete)|"
                r"well[- ]reasoned"
            ),
        ),
        (WeightReason.WELL_RATIONALIZED, r"(?<!not )(?:well|sufficiently)[- ](?:well[- ])?rationalized"),
        (WeightReason.ADEQUATE_FOUNDATION, r"(?<!in)adequate (?:\w+ )?foundation"),
        (WeightReason.PRESUMPTIVE_WEIGHT, r"special weight|presumptive weight"),
        (
            WeightReason.SUPPORTED_BY_RECORD,
            (
                r"supported by (?:the )?(?:\w+ )?(?:record|evidence|objective)|"
                r"consistent with (?:the )?(?:\w+ )?(?:record|evidence|testimony)|aligns with"
            ),
        ),
    )
)
"""What a tribunal gives as its reason, by words in the same sentence."""
