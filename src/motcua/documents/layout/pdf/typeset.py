"""Sets values into a typst template of ours and takes the PDF back."""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from motcua.documents.layout.pdf.fonts import face, showable

NO_PICTURES: Mapping[str, bytes] = {}


def typeset(
    template: bytes, values: Mapping[str, Any], *, pictures: Mapping[str, bytes] = NO_PICTURES
) -> bytes:
    """One tagged PDF, archivable (PDF/A-2a) and readable aloud (PDF/UA-1).

    The template reads the values as "/document.json" and pictures by their file names; what people
    wrote travels as values only and never becomes typst source. `sys.inputs.font` names the face.
    Raises typst.TypstError when the values do not fit the template.
    """
    return _compiled(template, values, pictures, format="pdf", pdf_standards=["a-2a", "ua-1"])


def drawn(template: bytes, values: Mapping[str, Any], *, dots_per_inch: float) -> bytes:
    """The same as one PNG, for a template of one page. Raises typst.TypstError like `typeset`."""
    return _compiled(template, values, NO_PICTURES, format="png", ppi=dots_per_inch)


def _shown(value: Any) -> Any:
    if isinstance(value, str):
        return showable(value)
    if isinstance(value, Mapping):
        return {key: _shown(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(one) for one in value]
    return value


def _compiled(
    template: bytes, values: Mapping[str, Any], pictures: Mapping[str, bytes], **wanted: Any
) -> bytes:
    chosen = face()
    with TemporaryDirectory(prefix="motcua-") as folder:
        root = Path(folder)
        (root / "document.json").write_text(json.dumps(_shown(values)), encoding="utf-8")
        for name, picture in pictures.items():
            (root / name).write_bytes(picture)
        compiler = typst.Compiler(
            input=template,
            root=root,
            font_paths=chosen.fonts,
            sys_inputs={"font": chosen.family},
        )
        compiled = compiler.compile(**wanted)
    if not isinstance(compiled, bytes):
        raise TypeError("typst gave no single file")
    return compiled
