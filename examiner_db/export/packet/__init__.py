"""A deposition packet of one record: built as data here, laid out once, printed as PDF and as DOCX."""

from examiner_db.export.packet.build import packet
from examiner_db.export.packet.sheet import Packet

__all__ = ["Packet", "packet"]
