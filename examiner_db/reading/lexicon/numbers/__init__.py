"""Every system of numbers by which a claim is known, and which of them a tribunal's own docket numbers belong to."""

from examiner_db.reading.lexicon.numbers.federal import FEDERAL_NUMBERS
from examiner_db.reading.lexicon.numbers.states import STATE_NUMBERS
from examiner_db.vocabulary import Tribunal

NUMBERS = (*FEDERAL_NUMBERS, *STATE_NUMBERS)

DOCKETS: dict[Tribunal, tuple[str, ...]] = {
    Tribunal.ECAB: ("us_ecab",),
    Tribunal.BRB: ("us_brb",),
    Tribunal.BVA: ("us_bva",),
    Tribunal.MN_WCCA: ("mn_wcca",),
    Tribunal.IL_IWCC: ("il_case",),
    Tribunal.CO_OAC: ("co_wc",),
    Tribunal.CO_ICAO: ("co_wc",),
    Tribunal.CA_WCAB: ("ca_adj",),
    Tribunal.KY_COURTS: ("ky_court", "ky_claim"),
    Tribunal.NY_WCB: ("ny_wcb",),
    Tribunal.MA_DIA: ("ma_dia",),
    Tribunal.PA_COURTS: ("pa_court",),
    Tribunal.OK_COURTS: ("ok_court",),
    Tribunal.TX_APD: ("tx_apd",),
}
"""The systems of a tribunal's own docket numbers."""
