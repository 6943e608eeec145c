"""Where the reading of a decision stands: in which part, under which heading, in which table."""

from dataclasses import dataclass

from motcua.catalogue.reading.decision_columns import Columns
from motcua.catalogue.reading.decision_sections import (
    begins_content,
    begins_list,
    heading_change,
    heading_sector,
)
from motcua.catalogue.rules.announcement_kinds import Change


@dataclass
class Place:
    """What holds for the next line. `is_content`: procedures are told in full, not listed;
    `is_in_rows`: the line before was a row of a table."""

    change: Change | None = None
    sector: str = ""
    columns: Columns | None = None
    is_content: bool = False
    is_in_rows: bool = False

    def hear(self, line: str) -> bool:
        """Whether the line is a heading; it then holds for what follows."""
        sector, change = heading_sector(line), heading_change(line)
        if begins_content(line):
            self.is_content, self.change, self.sector, self.columns = True, change, "", None
            return True
        if begins_list(line):
            self.is_content, self.columns = False, None
        if change:
            self.change, self.columns, self.sector = change, None, ""
        if sector:
            self.sector = sector
        return bool(sector or change)

    def begin_row(self) -> bool:
        """Whether the row is the first after other lines."""
        is_first, self.is_in_rows = not self.is_in_rows, True
        return is_first
