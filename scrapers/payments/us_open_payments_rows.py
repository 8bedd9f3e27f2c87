"""One payment of Open Payments' JSON, and the record of it. Of some ninety columns those needed are read, by name."""

import re
from collections.abc import Mapping
from typing import Any

from examiner_db.records import Locator, Mention, PaymentRecord
from scrapers.name_in_parts import in_parts
from scrapers.row import LayoutError, RowError, dated

NPI = "covered_recipient_npi"
COMPANY = "applicable_manufacturer_or_applicable_gpo_making_payment_name"
AMOUNT = "total_amount_of_payment_usdollars"
NATURE = "nature_of_payment_or_transfer_of_value"
NAMES = [f"covered_recipient_{part}_name" for part in ("last", "first", "middle")]
QUOTED = (COMPANY, AMOUNT, NATURE, "date_of_payment")
NEEDED = {*QUOTED, *NAMES, NPI, "record_id", "program_year", "dispute_status_for_publication"}


def record_of(number: int, paid: Mapping[str, Any], file: str, asked: str | None) -> PaymentRecord:
    """The record of a payment; one to another NPI than the one ``asked`` about means that the condition was ignored."""
    place = f"result {number}"
    if absent := sorted(NEEDED - paid.keys()):
        message = f"{place}: there is no {absent[0]!r}, expected one in every payment"
        raise LayoutError(message, file)
    if asked not in {None, paid[NPI]}:
        message = f"{place}: found a payment to NPI {paid[NPI]}, expected one to {asked}, which was asked for"
        raise LayoutError(message, file)
    if not re.fullmatch(r"\d+(\.\d+)?", amount := str(paid[AMOUNT])):
        message = f"{place}: found {amount!r}, expected an amount in dollars"
        raise RowError(message, file)
    surname, given, middle = (paid[name] or None for name in NAMES)
    return PaymentRecord(
        mention=Mention(
            **in_parts(surname, given, middle),
            npi=paid[NPI],
            specialty=str(paid.get("covered_recipient_specialty_1") or "").rpartition("|")[2] or None,
            city=paid.get("recipient_city"),
            state=paid.get("recipient_state"),
        ),
        payer=paid[COMPANY],
        amount=amount,
        nature=paid[NATURE],
        year=int(paid["program_year"]),
        paid_on=dated(paid["date_of_payment"], "%m/%d/%Y", f"{place}, date_of_payment", file),
        number=str(paid["record_id"]),
        dispute_status=paid["dispute_status_for_publication"],
        locator=Locator(row=number, quote="\n".join(str(paid[column]) for column in QUOTED)),
    )
