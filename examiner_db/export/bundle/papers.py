"""The papers of a bundle: what its members are, what it cannot show, and a certification that nobody has signed.

The certification is a form to be filled in by a person who did the work it tells of. Nothing here says that a process
is accurate or a copy authentic, and nothing is signed. Words about the law are ours and point to where to look.
"""

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from textwrap import fill

from examiner_db.export.bundle.evidence import Evidence
from examiner_db.export.bundle.verify import CANNOT
from examiner_db.export.packet.exhibits import NO_TEXT, NOT_KEPT, Exhibits
from examiner_db.export.packet.notes import METHOD, VERIFY
from examiner_db.export.tables import PRIVATE, SAMPLE
from examiner_db.figures.words import counted

_WIDTH = 80
UNREDACTED = (
    "The originals are as they were received: claimants are named in them. Look at the rules on redaction before you "
    "pass them on or file them."
)
_MEMBERS = {
    "documents.json": "each saved page or file: SHA-256, size, when and how it was received, exhibits, decisions",
    "texts/": "the text of each decision, claimants' particulars taken out; pages end with a form feed",
    "readings.jsonl": "each row of the record as a line of JSON: what it says, its quote, and where that stands",
    "tables/": "the same rows and the figures as CSV, with every decision that a figure counts",
    "capture.warc": "how publishers answered when documents were fetched, as WARC/1.1, where that was kept",
    "originals/": "documents as they were received, called by their SHA-256, where they were asked for",
    "limits.txt": "what the bundle cannot show",
    "certification.txt": "a form under Fed. R. Evid. 902(13) and (14): unsigned, with blanks",
    "stamp.json": "when and of which release the bundle was made, and the head of the desk's audit chain",
    "manifest.json": "the SHA-256 and the size of each member; its own SHA-256 is in manifest.sha256",
    "manifest.tsr": "an authority's time stamp (RFC 3161) of the manifest's SHA-256",
    "manifest.pem": "the certificates that the authority sent with it",
    "verify.py": "checks all this; it needs Python 3.10 or newer and nothing else",
}
_OFFSETS = (
    "In readings.jsonl, start and end count characters of the text that the line names, and kept_start and kept_end "
    "those of the text as it was extracted, whose SHA-256 documents.json has. Exhibits have the numbers that a "
    "deposition packet of the same record gives them."
)
_CHECK = (
    "To check: take verify.py from the bundle, or from a copy of Examiner DB that you trust, and run python3 -I -S "
    "verify.py BUNDLE.zip. It names the member in which a byte was changed, and prints two hashes. The SHA-256 of the "
    "bundle is that of the whole file: write it down where the other side can see it. The SHA-256 of the record is of "
    "the hashes of readings.jsonl and texts/ alone: it is the same in every bundle of this record, whenever and with "
    "whatever options it was made, and a deposition packet of the record prints it among its exhibits."
)
_LAW = (
    (
        "A certification can show that a copy is what it is said to be. Whether its words are hearsay, relevant or "
        "unfairly prejudicial are other questions."
    ),
    "Rules on unpublished decisions, and on the privacy of claimants, differ from forum to forum.",
    "Tables and figures sum up the decisions listed with them; a rule on summaries can ask that these be at hand.",
    VERIFY,
)
_NO_ADDRESSES = (
    "Addresses and file names of documents are left out, because they can name a claimant; the site's page of each "
    "document leads to its publisher."
)
_NO_PAGES = "A page that is no decision, such as an authority's list, is here as its hash and the quoted rows alone."
_UNASKED = (
    "Of the answers in capture.warc, the bodies, the requests and every header that can hold an address are left out, "
    "because they can name a claimant; left-out.invalid stands for the address. With the originals all is here."
)
_OF_REDIRECTS = "Where a publisher led on to another address, only the last request and its answer were kept."
_UNTIMED = "No third party has put its time to this bundle (RFC 3161): when it was made rests on its maker's word."
_TIMED = (
    "The authority that put its time to the manifest (RFC 3161) saw its SHA-256 and nothing else. The stamp shows that "
    "these bytes were there at that time; it does not show that what they say is so."
)
_FORM = """\
UNSIGNED TEMPLATE. It is no certification until a person who is qualified to give one has made sure of every sentence,
filled in every [blank], struck what does not apply, and signed. Examiner DB fills in no conclusion.

1. I am [full name], [position] at [organization]. What makes me qualified to say what follows: [training, experience,
work with this program and with hash values].

2. What the makers of Examiner DB {version} say of it: it saves each page or file under the SHA-256 of its bytes before
anything reads it, extracts a text, and reads statements from that text by rules, each with its exact words and their
place. How I made sure that it works so: [what was done, when, with what result].

3. Whether this process gives an accurate result, and why I say so (rule 902(13)): [in your own words].

4. On [date] I computed the SHA-256 of [which files], with [tool], and compared it with [which copy of which date]. What
came of it, hash by hash (rule 902(14)): [list]. The hashes that the bundle states are those of documents.json:
{documents}.

5. What I did not do, and what I do not know: [in your own words].

6. The other side is owed notice in writing, and the record and this certification to look at, before they are used
(rules 902(11) and (12)): [date and manner]. {verify}

Only if all of this is so, in the form of 28 U.S.C. 1746: [I declare under penalty of perjury under the laws of the
United States of America that the foregoing is true and correct.]

Executed on [date], at [place].

[signature]

[printed name]"""


def readme(evidence: Evidence, *, timed: bool) -> str:
    """What the bundle is about, and what each member is."""
    record, taken = evidence.material.record, evidence.material.taken
    members = (f"{name}: {holds}" for name, holds in _MEMBERS.items() if _has(evidence, name, timed=timed))
    return _paper(
        f"Evidence bundle: {record.name}",
        [
            record.standing_sentence,
            *([SAMPLE] if taken.sample else []),
            *_private(evidence),
            _CHECK,
            *members,
            _OFFSETS,
        ],
    )


def limits(evidence: Evidence, *, timed: bool) -> str:
    """What the bundle cannot show, and what is missing in it; ``timed`` if an authority puts its time to it."""
    return _paper(
        "Limits",
        [
            *_missing(evidence),
            *_left_out(evidence),
            *_captured(evidence),
            _TIMED if timed else _UNTIMED,
            *evidence.material.record.cannot_see,
            *METHOD,
            *_LAW,
            *(f"The verifier cannot find this out. {sentence}" for sentence in CANNOT),
        ],
    )


def certification(evidence: Evidence) -> str:
    """The form: what a program may fill in is, and everything that a person must say is a blank."""
    documents = counted(len(evidence.material.documents), "document")
    filled = _FORM.format(version=version("examiner-db"), documents=documents, verify=VERIFY)
    return _paper("Certification of records", filled.split("\n\n"))


def _has(evidence: Evidence, name: str, *, timed: bool) -> bool:
    """Whether the bundle holds a member that not every bundle does; an authority need not send its certificates."""
    there = {"originals/": bool(evidence.originals), "capture.warc": evidence.captured, "manifest.tsr": timed}
    return there.get(name.replace(".pem", ".tsr"), True)


def _left_out(evidence: Evidence) -> Iterator[str]:
    if not (evidence.originals and evidence.captured):
        yield _NO_ADDRESSES
    if not evidence.originals:
        yield _NO_PAGES


def _captured(evidence: Evidence) -> Iterator[str]:
    """Of which documents the exchange with the publisher was kept, and of which it was not."""
    kept = sum(any(visit.exchange for visit in visits) for visits in evidence.visits.values())
    if missing := len(evidence.visits) - kept:
        yield (
            f"How the publisher answered (WARC) was not captured for {missing} of {len(evidence.visits)} documents: "
            "they were imported as files, or fetched before this was kept. Only documents.json says how they came."
        )
    if kept:
        yield _OF_REDIRECTS
        if not evidence.originals:
            yield _UNASKED


def _private(evidence: Evidence) -> Iterator[str]:
    if evidence.material.has_private:
        yield PRIVATE
    if evidence.originals:
        yield UNREDACTED
    yield from (f"Some rows must be passed on under {terms}." for terms in evidence.material.share_alike)


def _missing(evidence: Evidence) -> Iterator[str]:
    material = evidence.material
    yield from _private(evidence)
    if material.withheld:
        yield material.withheld
    yield from (f"Withheld while a dispute is open, of the {name}: {n}." for name, n in material.held.items())
    for note in (NOT_KEPT, NO_TEXT):
        numbers = [str(one.number) for one in Exhibits(material).listed if note in one.notes]
        if numbers:
            yield f"Exhibit {', '.join(numbers)}: {note}"
    if not material.taken.private:
        yield "Private files of your own are left out, whether or not there are any."
    if evidence.head is None:
        yield "This data folder has no desk, and so there is no head of an audit chain."


def _paper(title: str, paragraphs: Iterable[str]) -> str:
    return "\n\n".join([title.upper(), *(fill(one, _WIDTH) for one in paragraphs)]) + "\n"
