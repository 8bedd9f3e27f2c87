"""The files of the sample and their plain formats: text, HTML and DOCX, with the same bytes on every run."""

import io
import unicodedata
import zipfile
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class File:
    """One file below ``data/sample``. ``tribunal`` is what the import must be told where the file cannot say it.

    ``about`` is the NPI of the examiner whom the publisher was asked about.
    """

    path: str
    content: bytes
    tribunal: str = ""
    source: str = "local_files"
    as_of: str = "2026-09-01"
    about: str = ""


def plain_name(name: str) -> str:
    """A name as file names spell it: ASCII letters and hyphens, no spaces."""
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "".join(letter for letter in folded if letter.isalpha() or letter == "-")


def html(title: str, paragraphs: list[str]) -> str:
    """A page of paragraphs as a state's web site prints them."""
    body = "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title, quote=False)}</title>\n</head>\n<body>\n"
        f'<div id="nav">Home | Decisions | Contact</div>\n<div id="content">\n{body}\n</div>\n</body>\n</html>\n'
    )


_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
)


def docx(paragraphs: list[str]) -> bytes:
    """A DOCX of these paragraphs: the three parts that the format requires, stored without compression."""
    body = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(paragraph, quote=False)}</w:t></w:r></w:p>'
        for paragraph in paragraphs
    )
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": _DOCUMENT.format(body),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            entry.create_system = 3
            package.writestr(entry, text)
    return out.getvalue()
