"""The words in which a reviewing body leaves a weighing standing."""

from examiner_db.reading.lexicon.patterns.rule import WeighingRule
from examiner_db.vocabulary import Weight

_ON = (
    r"(?:rely (?:\w+ )?(?:up)?on|credit|adopt|accept|follow|prefer|choose|defer to|"
    r"believe|agree with|find|give <much> to)"
)
_NOT = (
    r"(?:reject|discount|discredit|disregard|decline to (?:\w+ )?(?:follow|adopt|"
    r"accept|credit)|give <little> to|assign <little> to)"
)
_RELYING = (
    r"(?:relying (?:\w+ )?(?:up)?on|crediting|adopting|accepting|following|preferring|"
    r"choosing|deferring to|giving <much> to|according <much> to)"
)
_REJECTING = (
    r"(?:rejecting|discounting|discrediting|disregarding|(?:giving|according|affording|"
    r"assigning) <little> to|"
    r"not (?:giving|according|affording) (?:\w+ )?<weight> to|not (?:adopting|"
    r"accepting|crediting|following)|declining to \w+)"
)
_STANDS = (
    r"(?:was|is|were|are) (?:\w+ )?(?:not (?:in )?err\w*|not clearly erroneous|not "
    r"unreasonable|proper|reasonable|permissible|supported|"
    r"rational|sound|appropriate|affirmed|within|justified|well[- ]\w+)"
)

LEFT_STANDING: tuple[WeighingRule, ...] = (
    WeighingRule(
        id="weigh.left.rejection",
        version=2,
        meaning="A reviewing body finds no fault in the rejection of the opinion.",
        patterns=(
            (
                rf"\b(?:good|valid|specific|legitimate|sufficient|adequate|sound|cogent|rational|"
                rf"ample|several|three|two)\b[^;.\u24c5\u24c6]{{0,40}}? "
                rf"(?:reasons?|bases|grounds|explanations?) (?:for|to|in) (?:{_REJECTING}|{_NOT}) <his>"
            ),
            (
                rf"\b(?:no (?:\w+ )?(?:error|abuse of discretion|fault)|not (?:\w+ )?(?:err|an "
                rf"abuse)\w*)\b[^;.\u24c5\u24c6]{{0,70}}?\b"
                rf"(?:{_REJECTING}|(?:decision|determination|finding) to {_NOT}|rejection of|"
                rf"treatment of) <his>"
            ),
            (
                r"<mayDo> (?:\w+ )?(?:found|find|determined|determine|concluded|conclude) (?:that "
                r")?<his>,? (?:<be> )?(?:\w+ )?(?:<unkind>|<bad>|"
                r"contrary to|at odds with|inconsistent with|undermined|(?:entitled to|deserving "
                r"of) <little>|"
                r"(?:had|has|did|does|was|is|were) not (?:\w+ )?(?:explain|address|reconcile|"
                r"account|consider|entitled|discuss)\w*|failed to)"
            ),
            rf"<mayDo> (?:\w+ )?(?:{_NOT}|rejected|discounted|discredited|disregarded|declined to \w+) <his>",
            rf"\b(?:rejection|discounting|discrediting) of <his>[^;\u24c6]{{0,80}}?{_STANDS}",
            (
                r"\bnot (?:required|bound|compelled|obligated|obliged) to (?:give|accord|afford|assign|grant) <his> "
                r"(?:\w+ ){1,3}(?:weight|effect|deference|credence)\b"
            ),
            (
                r"\bnot (?:required|bound|compelled|obligated|obliged) to (?:\w+ )?(?:accept|adopt|"
                r"credit|follow|believe|give \w+ weight to|defer to) <his>(?!, even if)"
            ),
        ),
        examples=(
            "The ALJ gave good reasons for discounting <P>'s opinion.",
            "The administrative law judge permissibly discredited <P>.",
            "The administrative law judge rationally found <P>'s opinion to be conclusory.",
            "The judge was not required to accept <P>'s opinion.",
            "The ALJ was not bound to give the testimony of <P> controlling effect.",
            "We see no abuse of discretion in the rejection of <P>'s opinion.",
        ),
        refuses=(
            "The ALJ gave no good reasons.",
            "The judge properly considered <P>'s report.",
            "The administrative law judge permissibly found <P> credible.",
        ),
        weight=Weight.REJECTED,
        reviews=True,
    ),
    WeighingRule(
        id="weigh.left.reliance",
        meaning="A reviewing body finds no fault in reliance on the opinion.",
        patterns=(
            (
                rf"\b(?:no (?:\w+ )?(?:error|abuse of discretion|fault)|not (?:\w+ )?(?:err|an "
                rf"abuse)\w*)\b[^;.\u24c5\u24c6]{{0,70}}?\b"
                rf"(?:{_RELYING}|(?:decision|determination) to {_ON}|(?:reliance (?:up)?on|"
                rf"adoption of|acceptance of|preference for|deference to)) <his>"
            ),
            (
                rf"\b(?:reliance (?:up)?on|adoption of|acceptance of|preference for|choice of|"
                rf"crediting of|decision to {_ON}) <his>[^;]{{0,90}}?{_STANDS}"
            ),
            (
                rf"<mayDo> (?:\w+ )?(?:{_ON}|relied (?:up)?on|credited|adopted|accepted|followed|"
                rf"preferred|chose|(?:gave|accorded|assigned) <much> to) <his>"
                r"(?! (?:<be> )?(?:<unkind>|<bad>|un|not|less))"
            ),
            r"<fairly> (?:found|determined|concluded) (?:that )?<his>,? (?:<be> )?(?:\w+ )?<good>",
            (
                rf"\b(?:good|valid|sufficient|adequate|sound|ample|"
                rf"rational)\b[^;.\u24c5\u24c6]{{0,40}}? (?:reasons?|bas[ei]s|grounds) for "
                rf"{_RELYING} <his>"
            ),
        ),
        examples=(
            "We see no error in the judge's reliance on <P>.",
            "The judge's reliance on <P> was reasonable.",
            "The administrative law judge rationally credited <P>.",
            "The ALJ was at liberty to follow <P>.",
        ),
        refuses=(
            "We see error in the judge's reliance on <P>.",
            "The administrative law judge permissibly found <P> unpersuasive.",
            "The judge reasonably considered <P>.",
        ),
        weight=Weight.CREDITED,
        reviews=True,
    ),
)
