"""What a rule is: a pattern with a name, a version, a meaning, and examples that a test holds it to.

Patterns are written with names in angle brackets for what they meet again and again; ``<P>`` is the physician whom a
view is about, alone or in a list, ``<Q>`` another, ``<gap>`` a short stretch that names no physician.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_LIST = "(?:[\u24c5\u24c6](?:'s)?(?:, (?:and |or )?| and | or | as well as ))*"
_MORE = "(?:(?:, (?:and |or )?| and | or )[\u24c5\u24c6])*"

WORDS: dict[str, str] = {
    "P": f"(?:{_LIST}\u24c5{_MORE})",
    "Q": f"(?:{_LIST}\u24c6{_MORE})",
    "me": "\u24c5",
    "gap": "[^\u24c5\u24c6;\u00a4]{0,70}?",
    "short": "(?:(?!\\band\\b|\\bor\\b)[^\u24c5\u24c6;.\u00a4]){0,28}?",
    "long": "[^\u24c5\u24c6;]{0,160}?",
    "payer": (
        r"(?:(?:[Tt]he )?(?:self-insured )?(?:[Ee]mployer|[Ii]nsurer|[Cc]arrier|[Rr]espondent|[Dd]efendant|[Ss]elf-insured|[Dd]efense|[Ii]nsurance (?:company|carrier)|"
        r"workers' compensation (?:insurer|carrier)|third-party administrator|adjuster|plan administrator)s?(?: (?:and|or|/) (?:its |the )?(?:insurer|carrier|employer)s?)?(?:/(?:insurer|carrier))?)"
    ),
    "claimant": r"(?:(?:[Tt]he )?(?:injured )?(?:[Ee]mployee|[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|[Ww]orker|[Vv]eteran|beneficiary)(?! (?:insurer|carrier))|Mr\. [A-Z][\w'-]+?|Ms\. [A-Z][\w'-]+?|Mrs\. [A-Z][\w'-]+?)",
    "counsel": r"(?:(?:his|her|their|own|(?:[Tt]he )?(?:[Ee]mployee|[Cc]laimant|[Pp]etitioner|[Aa]ppellant|[Pp]laintiff|[Aa]pplicant|[Ww]orker|[Vv]eteran)'?s'?) (?:own )?(?:attorneys?|counsel|lawyers?|representative))",
    "opinion": r"(?:(?:\w+[ -]){0,4}?(?:opinions?|reports?|testimony|conclusions?|findings?|assessments?|ratings?|evaluations?|examinations?|views?|analys[ei]s|evidence|explanations?|diagnos[ei]s|statements?|notes?|records?|depositions?|rationale|determinations?|restrictions?|letters?|addend(?:um|a)))",
    "judge": (
        r"(?:(?:the |this |instant )?(?:[Cc]ompensation [Jj]udge|[Aa]dministrative (?:[Ll]aw )?[Jj]udge|[Mm]agistrate judge|[Tt]rial (?:judge|court)|[Dd]istrict [Cc]ourt|[Dd]eputy [Cc]ommissioner|"
        r"hearing (?:officer|representative|examiner)|[Aa]rbitrator|ALJ|WCJ|WCLJ|CALJ|Judge|judge|undersigned|OWCP|Office|Board(?: [Pp]anel)?|Commission(?:er)?|[Pp]anel|Court|court|[Ff]act[- ]?finder|trier of fact|we|We|I|it|It|jury))"
    ),
}
"""The names that patterns may use."""


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its names spelled out."""
    return re.compile(re.sub(r"(?<!\?P)<([a-zA-Z]+)>", lambda name: WORDS[name[1]], pattern))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the lexicon. ``needs``: the sentence must hold one of these words before the pattern is tried.

    ``examples`` must match and ``refuses`` must not; the test writes \u24c5 for Dr. Finch.
    """

    id: str
    meaning: str
    pattern: str
    needs: tuple[str, ...]
    examples: tuple[str, ...]
    refuses: tuple[str, ...] = ()
    version: int = 1

    @property
    def name(self) -> str:
        """Id and version, as it travels with each reading."""
        return f"{self.id}@{self.version}"

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, ready to search."""
        return compiled(self.pattern)

    def may_speak(self, text: str) -> bool:
        """Whether the sentence holds a word that the rule needs: cheap, and tried before the pattern."""
        for word in self.needs:  # noqa: SIM110 - a generator costs more here than the search it saves
            if word in text:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """Where the rule speaks, if it does."""
        return self.compiled.search(text) if self.may_speak(text) else None
