"""Tables of a PDF page: cells where ruled lines cross."""

from typing import Any

from pdfplumber.table import (
    Table,
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)

from motcua.documents.reading.sources.extract.pdf_edges import ruled_edges
from motcua.documents.reading.sources.extract.pdf_grid import Grid, grid_of
from motcua.documents.reading.sources.extract.pdf_turn import Turn

_TOLERANCE = 3
_SHORTEST = 3
_MOST_CROSSINGS = 60_000
"""A page of drawn curves or chequers is a picture, not a table."""


def ruled_grids(page: Any, turn: Turn) -> list[Grid]:
    """The empty tables that the ruled lines make, by the library's own steps."""
    merged = merge_edges(ruled_edges(page, turn), *[_TOLERANCE] * 4)
    edges = [edge for edge in merged if max(edge["width"], edge["height"]) >= _SHORTEST]
    level = sum(edge["orientation"] == "h" for edge in edges)
    if level * (len(edges) - level) > _MOST_CROSSINGS:
        return []
    crossings = edges_to_intersections(edges, _TOLERANCE, _TOLERANCE)
    tables = cells_to_tables(intersections_to_cells(crossings))
    return [grid for cells in tables if (grid := grid_of(Table(page, cells))) is not None]
