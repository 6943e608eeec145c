"""An SVG drawing as a PNG picture, for the formats that cannot show drawings."""

from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from motcua.documents.layout.pdf.fonts import face

PRINT_PPI = 200


def png_of(svg: bytes, *, width_mm: float) -> bytes:
    """The drawing at a width in millimetres, fine enough to print.

    Raises typst.TypstError when the bytes are no SVG.
    """
    template = files("motcua.documents.layout.pdf").joinpath("picture.typ").read_bytes()
    with TemporaryDirectory(prefix="motcua-") as folder:
        (Path(folder) / "picture.svg").write_bytes(svg)
        compiler = typst.Compiler(
            input=template,
            root=folder,
            font_paths=face().fonts,
            sys_inputs={"width": f"{width_mm:.2f}"},
        )
        drawn = compiler.compile(format="png", ppi=PRINT_PPI)
    if not isinstance(drawn, bytes):
        raise TypeError("typst gave no picture")
    return drawn
