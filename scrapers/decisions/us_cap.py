"""United States: printed reports of courts, scanned by Harvard's Caselaw Access Project; New York's Appellate Division.

Files stand still: a reporter lists its volumes, a volume its cases, each a file of its own. Of half a million those
are fetched whose parties include a compensation board; a caption is looked at for that and not kept. The reports end
with the last printed volume of about 2020. A docket number is often missing, a date may be a month. Concurrences and
dissents decide nothing. The head matter stays at the head of the text: the claimant's name is found by it, and taken
out of what is shown.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from examiner_db.records import DecisionRecord, Locator, Record
from examiner_db.vocabulary import Tribunal
from scrapers.page import Page
from scrapers.row import LayoutError
from scrapers.source import Query, Source

SITE = "https://static.case.law"
REPORTERS = {"ad2d": Tribunal.NY_COURTS, "ad3d": Tribunal.NY_COURTS}
SOURCE = Source(
    slug="us_cap",
    publisher="Harvard Law School Library, Caselaw Access Project",
    jurisdiction="US",
    title="Printed reports of the New York Appellate Division",
    address=SITE,
    holds="appeals from the Workers' Compensation Board up to about 2020",
    terms="CC0; opinions are public domain",
    gaps="nothing after the last printed volume; suits to which no compensation board is a party",
    expect=range(1_000, 200_000),
    start=tuple(f"{SITE}/{reporter}/VolumesMetadata.json" for reporter in REPORTERS),
    matters="decades of decisions on whose examination a board could rely",
)
ON_COMPENSATION = re.compile(r"Work(?:ers?|men)['\u2019]?s?['\u2019]? Comp", re.IGNORECASE)
DECIDES = {
    **dict.fromkeys(("majority", "unanimous", "plurality", "rehearing", "on-the-merits"), True),
    **dict.fromkeys(("concurrence", "concurring-in-part-and-dissenting-in-part", "dissent", "addendum"), False),
    "remittitur": False,
}


def follow(page: Page) -> Iterator[Query]:
    """The volumes of a reporter, and the cases of a volume that are about compensation; none of them ever changes."""
    here = page.visit.url.rpartition("/")[0]
    for one in page.data if isinstance(page.data, list) else ():
        if "volume_folder" in one:
            yield Query(f"{here}/{one['volume_folder']}/CasesMetadata.json", once=True)
        elif ON_COMPENSATION.search(one["name"]):
            yield Query(f"{here}/cases/{one['file_name']}.json", once=True)
        else:
            page.skip("a case to which no compensation board is a party")


def recognizes(page: Page) -> bool:
    """Whether a file is a case."""
    return page.is_json and b'"casebody"' in page.content and b'"head_matter"' in page.content


def parse(page: Page) -> Iterator[Record]:
    """One record for a case, none for a list of volumes or of cases."""
    if isinstance(page.data, list):
        return
    if "casebody" not in page.data:
        message = f"found {', '.join(sorted(page.data)[:3])}, expected a case with a 'casebody'"
        raise LayoutError(message, page.name)
    case, address = page.data, urlsplit(page.visit.url)
    fetched = address.netloc == urlsplit(SITE).netloc
    yield DecisionRecord(
        tribunal=REPORTERS[address.path.split("/")[1]] if fetched else page.visit.tribunal,
        docket=case["docket_number"] or None,
        decided_on=case["decision_date"],
        text_sha256=page.keep(_text(case), f"case {case['id']}"),
        private=page.visit.private,
        locator=Locator(page=1, quote=case["citations"][0]["cite"]),
    )


def _text(case: Mapping[str, Any]) -> str:
    body = case["casebody"]
    opinions = [one["text"] for one in body["opinions"] if DECIDES[one["type"]]]
    return "\n\n".join([body["head_matter"], *opinions])
