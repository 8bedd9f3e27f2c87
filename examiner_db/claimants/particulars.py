"""Numbers and addresses of private persons: Social Security numbers, birth dates, telephones, streets, e-mail."""

import re
from collections.abc import Iterator

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATE = rf"(?:{_MONTH}\s+\d{{1,2}}\s*,?\s*\d{{4}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}})"
_STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Way|Terrace|Parkway|Pkwy"
    r"|Circle|Highway|Hwy|Route)"
)
_UNIT = r"(?:,?\s+(?:Apt|Apartment|Unit|Suite|Ste|No|#)\.?\s*#?\w{1,6})?"
_CITY = r"(?:,?\s+[A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z]+){0,2},?\s+[A-Z]{2}\.?(?:\s+\d{5}(?:-\d{4})?)?)?"

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])",
        (
            r"(?i:\b(?:SSN|Social\s+Security\s+(?:No|Number|#)))\.?:?\s*[#:]?\s*"
            r"(?P<what>[\dxX*]{3}[- ]?[\dxX*]{2}[- ]?\d{4})"
        ),
        (
            r"(?i:\b(?:born(?:\s+on)?|date\s+of\s+birth|birth\s*date|d\.?o\.?b\.?))\s*(?:is|was|of)?\s*[:,]?\s*"
            rf"(?P<what>{_DATE})"
        ),
        r"(?<![\d.-])(?:\+?1[ .-])?(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d)",
        r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}",
        rf"\b\d{{1,6}}\s+(?:[NSEW]\.?\s+)?(?:[A-Z][A-Za-z'’]{{1,20}}\s+|\d{{1,3}}(?:st|nd|rd|th)\s+){{1,3}}{_STREET}\b\.?{_UNIT}{_CITY}",
        rf"\bP\.?\s?O\.?\s+Box\s+\d+{_CITY}",
    )
)


def particulars(text: str) -> Iterator[tuple[int, int]]:
    """Spans of particulars, in no order."""
    for pattern in _PATTERNS:
        group = "what" if "what" in pattern.groupindex else 0
        for match in pattern.finditer(text):
            yield match.span(group)
