"""City and state of a postal address in the United States; the street is never kept."""

import re

_CODES = {
    name: code
    for code, name in (
        pair.split(" ", 1)
        for pair in (
            "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|"
            "DC District of Columbia|DC D.C|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|"
            "KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|"
            "MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|"
            "NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|"
            "PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|"
            "VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"
        ).split("|")
    )
}
_STATES = {
    **{name.casefold(): code for name, code in _CODES.items()},
    **{code.casefold(): code for code in _CODES.values()},
}
_LAST_LINE = re.compile(r"(?P<city>[^,\d]+?)\s*,\s*(?P<state>[A-Za-z. ]+?)\W*(?:\d{5}(?:-\d{4})?)?\W*\Z")


def city_and_state(address: str | None) -> tuple[str | None, str | None]:
    """City and two-letter state from the last line, ``Brooklyn, New York 11211``; both ``None`` if it is no such."""
    lines = [line.strip() for line in (address or "").splitlines() if line.strip()]
    found = _LAST_LINE.fullmatch(lines[-1]) if lines else None
    state = _STATES.get(" ".join(found["state"].casefold().split())) if found else None
    return (found["city"], state) if found and state is not None else (None, None)
