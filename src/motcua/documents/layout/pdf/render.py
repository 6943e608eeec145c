"""Hands the values to typst and takes the PDF back."""

import json
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.pdf.data import DocumentData
from motcua.documents.layout.pdf.fonts import face

TEMPLATE = "official.typ"


def to_pdf(document: OfficialDocument) -> bytes:
    """The document as one tagged PDF, archivable (PDF/A-2a) and readable aloud (PDF/UA-1).

    Raises grid.TableShape for a table whose cells do not fit its columns.
    """
    data = DocumentData(document)
    values = data.values()
    with TemporaryDirectory(prefix="motcua-") as folder:
        root = Path(folder)
        (root / "document.json").write_text(json.dumps(values), encoding="utf-8")
        for name, picture in data.pictures.items():
            (root / name).write_bytes(picture)
        return _compiled(root)


def _compiled(root: Path) -> bytes:
    chosen = face()
    compiler = typst.Compiler(
        input=_template(),
        root=root,
        font_paths=chosen.fonts,
        sys_inputs={"font": chosen.family},
    )
    compiled = compiler.compile(format="pdf", pdf_standards=["a-2a", "ua-1"])
    if not isinstance(compiled, bytes):
        raise TypeError("typst gave no PDF")
    return compiled


def _template() -> bytes:
    return files("motcua.documents.layout.pdf").joinpath(TEMPLATE).read_bytes()
