"""Files as publishers export them."""

import csv
import io


def as_csv(*rows: dict[str, str]) -> str:
    """Rows as an open-data portal exports them: a line of headings, and quotes only where they are needed."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()
